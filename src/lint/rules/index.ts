import type { Rule } from "../rule.ts";
import { accessoryChanged } from "./accessory-changed.ts";
import { accessoryDirectoryOwner } from "./accessory-directory-owner.ts";
import { accessoryFileMissing } from "./accessory-file-missing.ts";
import { accessoryHostPath } from "./accessory-host-path.ts";
import { accessoryLatest } from "./accessory-latest.ts";
import { accessoryNoHost } from "./accessory-no-host.ts";
import { accessoryNoImage } from "./accessory-no-image.ts";
import { accessoryPortPublic } from "./accessory-port-public.ts";
import { addressLiteral } from "./address-literal.ts";
import { appPortMismatch } from "./app-port-mismatch.ts";
import { assetPathMissing } from "./asset-path-missing.ts";
import { builderArchUnknown } from "./builder-arch-unknown.ts";
import { builderDockerDriver } from "./builder-docker-driver.ts";
import { builderRemoteIdle } from "./builder-remote-idle.ts";
import { configMissing } from "./config-missing.ts";
import { configsCollide } from "./configs-collide.ts";
import { containerName } from "./container-name.ts";
import { destinationReplacesList } from "./destination-replaces-list.ts";
import { destinationsCollide } from "./destinations-collide.ts";
import { dockerfileMissing } from "./dockerfile-missing.ts";
import { dockerignoreDropsNeeded } from "./dockerignore-drops-needed.ts";
import { dockerignoreLetsInSecret } from "./dockerignore-lets-in-secret.ts";
import { duplicateHost } from "./duplicate-host.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { entrypointGuard } from "./entrypoint-guard.ts";
import { entrypointNoPrepare } from "./entrypoint-no-prepare.ts";
import { envClearSecret } from "./env-clear-secret.ts";
import { erbEnvNotPassed } from "./erb-env-not-passed.ts";
import { erbTrimMode } from "./erb-trim-mode.ts";
import { fileModeOctal } from "./file-mode-octal.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { forceSslHealthCheck } from "./force-ssl-health-check.ts";
import { forwardHeaders } from "./forward-headers.ts";
import { healthCheckTimes } from "./health-check-times.ts";
import { healthPathMissing } from "./health-path-missing.ts";
import { hostsRefuseHealthCheck } from "./hosts-refuse-health-check.ts";
import { imageCapitals } from "./image-capitals.ts";
import { imageRepeatsRegistry } from "./image-repeats-registry.ts";
import { invalidValue } from "./invalid-value.ts";
import { kamalVersion } from "./kamal-version.ts";
import { keyInGit } from "./key-in-git.ts";
import { keyNewerThanKamal } from "./key-newer-than-kamal.ts";
import { litestreamConfigMissing } from "./litestream-config-missing.ts";
import { litestreamMissingDatabase } from "./litestream-missing-database.ts";
import { litestreamOtherHost } from "./litestream-other-host.ts";
import { litestreamPathMismatch } from "./litestream-path-mismatch.ts";
import { litestreamPlaceholder } from "./litestream-placeholder.ts";
import { litestreamReplicas } from "./litestream-replicas.ts";
import { litestreamSharedPath } from "./litestream-shared-path.ts";
import { litestreamUnknownKey } from "./litestream-unknown-key.ts";
import { litestreamUnsetVariable } from "./litestream-unset-variable.ts";
import { litestreamVolumeMissing } from "./litestream-volume-missing.ts";
import { masterKeyAbsent } from "./master-key-absent.ts";
import { missingKey } from "./missing-key.ts";
import { optionsNetwork } from "./options-network.ts";
import { optionsRefused } from "./options-refused.ts";
import { placeholderHost } from "./placeholder-host.ts";
import { proxyHostSpace } from "./proxy-host-space.ts";
import { railsSslMismatch } from "./rails-ssl-mismatch.ts";
import { registryOnRunner } from "./registry-on-runner.ts";
import { registryPasswordLiteral } from "./registry-password-literal.ts";
import { registryServerMissing } from "./registry-server-missing.ts";
import { rubyVersionMismatch } from "./ruby-version-mismatch.ts";
import { secretCommandMissing } from "./secret-command-missing.ts";
import { secretLiteral } from "./secret-literal.ts";
import { secretSource } from "./secret-source.ts";
import { secretUndefined } from "./secret-undefined.ts";
import { secretUnused } from "./secret-unused.ts";
import { solidQueueNoProcess } from "./solid-queue-no-process.ts";
import { sqliteNotOnVolume } from "./sqlite-not-on-volume.ts";
import { sqliteRoleVolume } from "./sqlite-role-volume.ts";
import { sqliteSeveralHosts } from "./sqlite-several-hosts.ts";
import { storageNotOnVolume } from "./storage-not-on-volume.ts";
import { suppression } from "./suppression.ts";
import { traefikLabel } from "./traefik-label.ts";
import { unknownKey } from "./unknown-key.ts";
import { userVolumeOwner } from "./user-volume-owner.ts";
import { volumeShadowing } from "./volume-shadowing.ts";
import { webauthnOrigin } from "./webauthn-origin.ts";
import { workflowCancelsDeploy } from "./workflow-cancels-deploy.ts";
import { workflowDestination } from "./workflow-destination.ts";
import { workflowKeyscanHash } from "./workflow-keyscan-hash.ts";
import { workflowLockRelease } from "./workflow-lock-release.ts";
import { workflowPackagesWrite } from "./workflow-packages-write.ts";
import { workflowPullRequestTarget } from "./workflow-pull-request-target.ts";
import { workflowSecretNotPassed } from "./workflow-secret-not-passed.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** All rules. A rule that is not in this list does not run; a test compares the list, the files and the docs. */
export const rules: readonly Rule[] = [
  accessoryChanged,
  accessoryDirectoryOwner,
  accessoryFileMissing,
  accessoryHostPath,
  accessoryLatest,
  accessoryNoHost,
  accessoryNoImage,
  accessoryPortPublic,
  addressLiteral,
  appPortMismatch,
  assetPathMissing,
  builderArchUnknown,
  builderDockerDriver,
  builderRemoteIdle,
  configMissing,
  configsCollide,
  containerName,
  destinationReplacesList,
  destinationsCollide,
  dockerfileMissing,
  dockerignoreDropsNeeded,
  dockerignoreLetsInSecret,
  duplicateHost,
  duplicateKey,
  entrypointGuard,
  entrypointNoPrepare,
  envClearSecret,
  erbEnvNotPassed,
  erbTrimMode,
  fileModeOctal,
  fileUnreadable,
  forceSslHealthCheck,
  forwardHeaders,
  healthCheckTimes,
  healthPathMissing,
  hostsRefuseHealthCheck,
  imageCapitals,
  imageRepeatsRegistry,
  invalidValue,
  kamalVersion,
  keyInGit,
  keyNewerThanKamal,
  litestreamConfigMissing,
  litestreamMissingDatabase,
  litestreamOtherHost,
  litestreamPathMismatch,
  litestreamPlaceholder,
  litestreamReplicas,
  litestreamSharedPath,
  litestreamUnknownKey,
  litestreamUnsetVariable,
  litestreamVolumeMissing,
  masterKeyAbsent,
  missingKey,
  optionsNetwork,
  optionsRefused,
  placeholderHost,
  proxyHostSpace,
  railsSslMismatch,
  registryOnRunner,
  registryPasswordLiteral,
  registryServerMissing,
  rubyVersionMismatch,
  secretCommandMissing,
  secretLiteral,
  secretSource,
  secretUndefined,
  secretUnused,
  solidQueueNoProcess,
  sqliteNotOnVolume,
  sqliteRoleVolume,
  sqliteSeveralHosts,
  storageNotOnVolume,
  suppression,
  traefikLabel,
  unknownKey,
  userVolumeOwner,
  volumeShadowing,
  webauthnOrigin,
  workflowCancelsDeploy,
  workflowDestination,
  workflowKeyscanHash,
  workflowLockRelease,
  workflowPackagesWrite,
  workflowPullRequestTarget,
  workflowSecretNotPassed,
  wrongType,
  yamlSyntax,
];
