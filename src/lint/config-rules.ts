import type { Rule } from "./rule.ts";
import { addressLiteral } from "./rules/address-literal.ts";
import { baseIncomplete } from "./rules/base-incomplete.ts";
import { bootLimit } from "./rules/boot-limit.ts";
import { builderArchUnknown } from "./rules/builder-arch-unknown.ts";
import { builderCacheUnused } from "./rules/builder-cache-unused.ts";
import { builderDockerDriver } from "./rules/builder-docker-driver.ts";
import { builderRemoteIdle } from "./rules/builder-remote-idle.ts";
import { builderSecretMismatch } from "./rules/builder-secret-mismatch.ts";
import { configMissing } from "./rules/config-missing.ts";
import { configsCollide } from "./rules/configs-collide.ts";
import { containerName } from "./rules/container-name.ts";
import { destinationReplacesList } from "./rules/destination-replaces-list.ts";
import { destinationsCollide } from "./rules/destinations-collide.ts";
import { dockerSocket } from "./rules/docker-socket.ts";
import { dockerfileMissing } from "./rules/dockerfile-missing.ts";
import { dockerignoreLetsInSecret } from "./rules/dockerignore-lets-in-secret.ts";
import { duplicateHost } from "./rules/duplicate-host.ts";
import { duplicateKey } from "./rules/duplicate-key.ts";
import { envClearSecret } from "./rules/env-clear-secret.ts";
import { erbEnvNotPassed } from "./rules/erb-env-not-passed.ts";
import { erbHashNumber } from "./rules/erb-hash-number.ts";
import { fileModeOctal } from "./rules/file-mode-octal.ts";
import { fileUnreadable } from "./rules/file-unreadable.ts";
import { healthCheckTimes } from "./rules/health-check-times.ts";
import { imageCapitals } from "./rules/image-capitals.ts";
import { imageNoOwner } from "./rules/image-no-owner.ts";
import { imageRepeatsRegistry } from "./rules/image-repeats-registry.ts";
import { invalidValue } from "./rules/invalid-value.ts";
import { kamalVersion } from "./rules/kamal-version.ts";
import { keyInGit } from "./rules/key-in-git.ts";
import { keyNewerThanKamal } from "./rules/key-newer-than-kamal.ts";
import { missingKey } from "./rules/missing-key.ts";
import { mountTargetRefused } from "./rules/mount-target-refused.ts";
import { optionsMapping } from "./rules/options-mapping.ts";
import { optionsNetwork } from "./rules/options-network.ts";
import { optionsRefused } from "./rules/options-refused.ts";
import { placeholderHost } from "./rules/placeholder-host.ts";
import { portBase60 } from "./rules/port-base-60.ts";
import { proxyHostSpace } from "./rules/proxy-host-space.ts";
import { proxyHostUrl } from "./rules/proxy-host-url.ts";
import { proxyHttpsPort } from "./rules/proxy-https-port.ts";
import { registryPasswordInEnv } from "./rules/registry-password-in-env.ts";
import { registryPasswordLiteral } from "./rules/registry-password-literal.ts";
import { registryServerMissing } from "./rules/registry-server-missing.ts";
import { secretCommandMissing } from "./rules/secret-command-missing.ts";
import { secretInPlainText } from "./rules/secret-in-plain-text.ts";
import { secretListedTwice } from "./rules/secret-listed-twice.ts";
import { secretLiteral } from "./rules/secret-literal.ts";
import { secretShellDefault } from "./rules/secret-shell-default.ts";
import { secretSource } from "./rules/secret-source.ts";
import { secretUndefined } from "./rules/secret-undefined.ts";
import { secretUnused } from "./rules/secret-unused.ts";
import { secretVariableAsText } from "./rules/secret-variable-as-text.ts";
import { secretsFileName } from "./rules/secrets-file-name.ts";
import { secretsShellCode } from "./rules/secrets-shell-code.ts";
import { serverShellVariable } from "./rules/server-shell-variable.ts";
import { sslHostUnsupported } from "./rules/ssl-host-unsupported.ts";
import { suppression } from "./rules/suppression.ts";
import { traefikLabel } from "./rules/traefik-label.ts";
import { unknownKey } from "./rules/unknown-key.ts";
import { wrongType } from "./rules/wrong-type.ts";
import { yamlSyntax } from "./rules/yaml-syntax.ts";

/** The rules about the configuration itself, its secrets and its build: they run in every repository. */
export const configRules: readonly Rule[] = [
  addressLiteral,
  baseIncomplete,
  bootLimit,
  builderArchUnknown,
  builderCacheUnused,
  builderDockerDriver,
  builderRemoteIdle,
  builderSecretMismatch,
  configMissing,
  configsCollide,
  containerName,
  destinationReplacesList,
  destinationsCollide,
  dockerSocket,
  dockerfileMissing,
  dockerignoreLetsInSecret,
  duplicateHost,
  duplicateKey,
  envClearSecret,
  erbEnvNotPassed,
  erbHashNumber,
  fileModeOctal,
  fileUnreadable,
  healthCheckTimes,
  imageCapitals,
  imageNoOwner,
  imageRepeatsRegistry,
  invalidValue,
  kamalVersion,
  keyInGit,
  keyNewerThanKamal,
  missingKey,
  mountTargetRefused,
  optionsMapping,
  optionsNetwork,
  optionsRefused,
  placeholderHost,
  portBase60,
  proxyHostSpace,
  proxyHostUrl,
  proxyHttpsPort,
  registryPasswordInEnv,
  registryPasswordLiteral,
  registryServerMissing,
  secretCommandMissing,
  secretInPlainText,
  secretListedTwice,
  secretLiteral,
  secretShellDefault,
  secretSource,
  secretUndefined,
  secretUnused,
  secretVariableAsText,
  secretsFileName,
  secretsShellCode,
  serverShellVariable,
  sslHostUnsupported,
  suppression,
  traefikLabel,
  unknownKey,
  wrongType,
  yamlSyntax,
];
