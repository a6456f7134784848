import type { Rule } from "../types.ts";
import { accessoryFileMissing } from "./accessory-file-missing.ts";
import { accessoryLatest } from "./accessory-latest.ts";
import { accessoryNoImage } from "./accessory-no-image.ts";
import { accessoryPortPublic } from "./accessory-port-public.ts";
import { appPortMismatch } from "./app-port-mismatch.ts";
import { configMissing } from "./config-missing.ts";
import { destinationsCollide } from "./destinations-collide.ts";
import { dockerfileMissing } from "./dockerfile-missing.ts";
import { duplicateHost } from "./duplicate-host.ts";
import { entrypointGuard } from "./entrypoint-guard.ts";
import { entrypointNoPrepare } from "./entrypoint-no-prepare.ts";
import { envClearSecret } from "./env-clear-secret.ts";
import { fileModeOctal } from "./file-mode-octal.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { forceSslHealthCheck } from "./force-ssl-health-check.ts";
import { healthCheckTimes } from "./health-check-times.ts";
import { healthPathMissing } from "./health-path-missing.ts";
import { hostsRefuseHealthCheck } from "./hosts-refuse-health-check.ts";
import { imageRepeatsRegistry } from "./image-repeats-registry.ts";
import { invalidValue } from "./invalid-value.ts";
import { kamalVersion } from "./kamal-version.ts";
import { keyInGit } from "./key-in-git.ts";
import { keyNewerThanKamal } from "./key-newer-than-kamal.ts";
import { litestreamMissingDatabase } from "./litestream-missing-database.ts";
import { litestreamOtherHost } from "./litestream-other-host.ts";
import { litestreamPathMismatch } from "./litestream-path-mismatch.ts";
import { litestreamPlaceholder } from "./litestream-placeholder.ts";
import { litestreamReplicas } from "./litestream-replicas.ts";
import { litestreamUnknownKey } from "./litestream-unknown-key.ts";
import { litestreamUnsetVariable } from "./litestream-unset-variable.ts";
import { litestreamVolumeMissing } from "./litestream-volume-missing.ts";
import { masterKeyAbsent } from "./master-key-absent.ts";
import { missingKey } from "./missing-key.ts";
import { optionsNetwork } from "./options-network.ts";
import { placeholderHost } from "./placeholder-host.ts";
import { registryPasswordLiteral } from "./registry-password-literal.ts";
import { rubyVersionMismatch } from "./ruby-version-mismatch.ts";
import { secretCommandMissing } from "./secret-command-missing.ts";
import { secretLiteral } from "./secret-literal.ts";
import { secretSource } from "./secret-source.ts";
import { secretUndefined } from "./secret-undefined.ts";
import { secretUnused } from "./secret-unused.ts";
import { solidQueueNoProcess } from "./solid-queue-no-process.ts";
import { sqliteNotOnVolume } from "./sqlite-not-on-volume.ts";
import { sqliteSeveralHosts } from "./sqlite-several-hosts.ts";
import { storageNotOnVolume } from "./storage-not-on-volume.ts";
import { suppression } from "./suppression.ts";
import { unknownKey } from "./unknown-key.ts";
import { volumeShadowing } from "./volume-shadowing.ts";
import { workflowCancelsDeploy } from "./workflow-cancels-deploy.ts";
import { workflowKeyscanHash } from "./workflow-keyscan-hash.ts";
import { workflowLockRelease } from "./workflow-lock-release.ts";
import { workflowPackagesWrite } from "./workflow-packages-write.ts";
import { workflowPullRequestTarget } from "./workflow-pull-request-target.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule there is. A rule that is not in this list does not run; a test holds list, files and docs together. */
export const rules: readonly Rule[] = [
  accessoryFileMissing,
  accessoryLatest,
  accessoryNoImage,
  accessoryPortPublic,
  appPortMismatch,
  configMissing,
  destinationsCollide,
  dockerfileMissing,
  duplicateHost,
  entrypointGuard,
  entrypointNoPrepare,
  envClearSecret,
  fileModeOctal,
  fileUnreadable,
  forceSslHealthCheck,
  healthCheckTimes,
  healthPathMissing,
  hostsRefuseHealthCheck,
  imageRepeatsRegistry,
  invalidValue,
  kamalVersion,
  keyInGit,
  keyNewerThanKamal,
  litestreamMissingDatabase,
  litestreamOtherHost,
  litestreamPathMismatch,
  litestreamPlaceholder,
  litestreamReplicas,
  litestreamUnknownKey,
  litestreamUnsetVariable,
  litestreamVolumeMissing,
  masterKeyAbsent,
  missingKey,
  optionsNetwork,
  placeholderHost,
  registryPasswordLiteral,
  rubyVersionMismatch,
  secretCommandMissing,
  secretLiteral,
  secretSource,
  secretUndefined,
  secretUnused,
  solidQueueNoProcess,
  sqliteNotOnVolume,
  sqliteSeveralHosts,
  storageNotOnVolume,
  suppression,
  unknownKey,
  volumeShadowing,
  workflowCancelsDeploy,
  workflowKeyscanHash,
  workflowLockRelease,
  workflowPackagesWrite,
  workflowPullRequestTarget,
  wrongType,
  yamlSyntax,
];
