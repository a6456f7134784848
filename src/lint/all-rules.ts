import type { Rule } from "./rule.ts";
import { accessoryChanged } from "./rules/accessory-changed.ts";
import { accessoryDataVolume } from "./rules/accessory-data-volume.ts";
import { accessoryDirectoryOwner } from "./rules/accessory-directory-owner.ts";
import { accessoryFileMissing } from "./rules/accessory-file-missing.ts";
import { accessoryHostPath } from "./rules/accessory-host-path.ts";
import { accessoryImageVariable } from "./rules/accessory-image-variable.ts";
import { accessoryLatest } from "./rules/accessory-latest.ts";
import { accessoryNoHost } from "./rules/accessory-no-host.ts";
import { accessoryNoImage } from "./rules/accessory-no-image.ts";
import { accessoryPortList } from "./rules/accessory-port-list.ts";
import { accessoryPortPublic } from "./rules/accessory-port-public.ts";
import { accessoryServiceTaken } from "./rules/accessory-service-taken.ts";
import { addressLiteral } from "./rules/address-literal.ts";
import { appPortMismatch } from "./rules/app-port-mismatch.ts";
import { assetPathMissing } from "./rules/asset-path-missing.ts";
import { baseIncomplete } from "./rules/base-incomplete.ts";
import { bootLimit } from "./rules/boot-limit.ts";
import { buildArgSecret } from "./rules/build-arg-secret.ts";
import { builderArchUnknown } from "./rules/builder-arch-unknown.ts";
import { builderCacheUnused } from "./rules/builder-cache-unused.ts";
import { builderDockerDriver } from "./rules/builder-docker-driver.ts";
import { builderRemoteIdle } from "./rules/builder-remote-idle.ts";
import { builderSecretMismatch } from "./rules/builder-secret-mismatch.ts";
import { configMissing } from "./rules/config-missing.ts";
import { configsCollide } from "./rules/configs-collide.ts";
import { containerName } from "./rules/container-name.ts";
import { databaseCredentialsMismatch } from "./rules/database-credentials-mismatch.ts";
import { databaseHostMissing } from "./rules/database-host-missing.ts";
import { databaseVariableUnset } from "./rules/database-variable-unset.ts";
import { databasesShareUrl } from "./rules/databases-share-url.ts";
import { destinationReplacesList } from "./rules/destination-replaces-list.ts";
import { destinationsCollide } from "./rules/destinations-collide.ts";
import { dockerSocket } from "./rules/docker-socket.ts";
import { dockerfileMissing } from "./rules/dockerfile-missing.ts";
import { dockerignoreDropsNeeded } from "./rules/dockerignore-drops-needed.ts";
import { dockerignoreLetsInSecret } from "./rules/dockerignore-lets-in-secret.ts";
import { duplicateHost } from "./rules/duplicate-host.ts";
import { duplicateKey } from "./rules/duplicate-key.ts";
import { entrypointGuard } from "./rules/entrypoint-guard.ts";
import { entrypointNoPrepare } from "./rules/entrypoint-no-prepare.ts";
import { envClearSecret } from "./rules/env-clear-secret.ts";
import { erbEnvNotPassed } from "./rules/erb-env-not-passed.ts";
import { erbHashNumber } from "./rules/erb-hash-number.ts";
import { erbTrimMode } from "./rules/erb-trim-mode.ts";
import { fileModeOctal } from "./rules/file-mode-octal.ts";
import { fileUnreadable } from "./rules/file-unreadable.ts";
import { forceSslHealthCheck } from "./rules/force-ssl-health-check.ts";
import { forceSslOff } from "./rules/force-ssl-off.ts";
import { forceSslText } from "./rules/force-ssl-text.ts";
import { forwardHeaders } from "./rules/forward-headers.ts";
import { healthCheckTimes } from "./rules/health-check-times.ts";
import { healthPathMissing } from "./rules/health-path-missing.ts";
import { hookBundleMissing } from "./rules/hook-bundle-missing.ts";
import { hookExecHosts } from "./rules/hook-exec-hosts.ts";
import { hookExecVersion } from "./rules/hook-exec-version.ts";
import { hookHostsComma } from "./rules/hook-hosts-comma.ts";
import { hookInterpreter } from "./rules/hook-interpreter.ts";
import { hookLocalCommand } from "./rules/hook-local-command.ts";
import { hookMissingRequire } from "./rules/hook-missing-require.ts";
import { hookNotExecutable } from "./rules/hook-not-executable.ts";
import { hookSshUser } from "./rules/hook-ssh-user.ts";
import { hookUnknown } from "./rules/hook-unknown.ts";
import { hostUnreachable } from "./rules/host-unreachable.ts";
import { hostsRefuseHealthCheck } from "./rules/hosts-refuse-health-check.ts";
import { imageCapitals } from "./rules/image-capitals.ts";
import { imageNoOwner } from "./rules/image-no-owner.ts";
import { imageRepeatsRegistry } from "./rules/image-repeats-registry.ts";
import { invalidValue } from "./rules/invalid-value.ts";
import { kamalRollbackVersion } from "./rules/kamal-rollback-version.ts";
import { kamalUnknownCommand } from "./rules/kamal-unknown-command.ts";
import { kamalVersion } from "./rules/kamal-version.ts";
import { keyInGit } from "./rules/key-in-git.ts";
import { keyNewerThanKamal } from "./rules/key-newer-than-kamal.ts";
import { litestreamConfigMissing } from "./rules/litestream-config-missing.ts";
import { litestreamMissingDatabase } from "./rules/litestream-missing-database.ts";
import { litestreamOtherHost } from "./rules/litestream-other-host.ts";
import { litestreamPathMismatch } from "./rules/litestream-path-mismatch.ts";
import { litestreamPlaceholder } from "./rules/litestream-placeholder.ts";
import { litestreamReplicas } from "./rules/litestream-replicas.ts";
import { litestreamSharedPath } from "./rules/litestream-shared-path.ts";
import { litestreamUnknownKey } from "./rules/litestream-unknown-key.ts";
import { litestreamUnsetVariable } from "./rules/litestream-unset-variable.ts";
import { litestreamVolumeMissing } from "./rules/litestream-volume-missing.ts";
import { logToFile } from "./rules/log-to-file.ts";
import { mailerExampleHost } from "./rules/mailer-example-host.ts";
import { masterKeyAbsent } from "./rules/master-key-absent.ts";
import { missingKey } from "./rules/missing-key.ts";
import { optionsMapping } from "./rules/options-mapping.ts";
import { optionsNetwork } from "./rules/options-network.ts";
import { optionsRefused } from "./rules/options-refused.ts";
import { placeholderHost } from "./rules/placeholder-host.ts";
import { portBase60 } from "./rules/port-base-60.ts";
import { proxyHostSpace } from "./rules/proxy-host-space.ts";
import { proxyHostUrl } from "./rules/proxy-host-url.ts";
import { proxyHttpsPort } from "./rules/proxy-https-port.ts";
import { queueAdapterMissing } from "./rules/queue-adapter-missing.ts";
import { railsSslMismatch } from "./rules/rails-ssl-mismatch.ts";
import { registryOnRunner } from "./rules/registry-on-runner.ts";
import { registryPasswordInEnv } from "./rules/registry-password-in-env.ts";
import { registryPasswordLiteral } from "./rules/registry-password-literal.ts";
import { registryServerMissing } from "./rules/registry-server-missing.ts";
import { rolePortTaken } from "./rules/role-port-taken.ts";
import { rubyVersionMismatch } from "./rules/ruby-version-mismatch.ts";
import { secretCommandMissing } from "./rules/secret-command-missing.ts";
import { secretInPlainText } from "./rules/secret-in-plain-text.ts";
import { secretLiteral } from "./rules/secret-literal.ts";
import { secretSource } from "./rules/secret-source.ts";
import { secretUndefined } from "./rules/secret-undefined.ts";
import { secretUnused } from "./rules/secret-unused.ts";
import { secretVariableAsText } from "./rules/secret-variable-as-text.ts";
import { secretsFileName } from "./rules/secrets-file-name.ts";
import { secretsShellCode } from "./rules/secrets-shell-code.ts";
import { serverShellVariable } from "./rules/server-shell-variable.ts";
import { sidekiqPool } from "./rules/sidekiq-pool.ts";
import { skipPushImage } from "./rules/skip-push-image.ts";
import { solidQueueNoProcess } from "./rules/solid-queue-no-process.ts";
import { sqliteNotOnVolume } from "./rules/sqlite-not-on-volume.ts";
import { sqliteRoleVolume } from "./rules/sqlite-role-volume.ts";
import { sqliteSeveralHosts } from "./rules/sqlite-several-hosts.ts";
import { sslHostUnsupported } from "./rules/ssl-host-unsupported.ts";
import { storageNotOnVolume } from "./rules/storage-not-on-volume.ts";
import { suppression } from "./rules/suppression.ts";
import { traefikLabel } from "./rules/traefik-label.ts";
import { unknownKey } from "./rules/unknown-key.ts";
import { userVolumeOwner } from "./rules/user-volume-owner.ts";
import { volumeShadowing } from "./rules/volume-shadowing.ts";
import { webauthnOrigin } from "./rules/webauthn-origin.ts";
import { workflowCallPermissions } from "./rules/workflow-call-permissions.ts";
import { workflowCancelsDeploy } from "./rules/workflow-cancels-deploy.ts";
import { workflowDestination } from "./rules/workflow-destination.ts";
import { workflowKeyscanHash } from "./rules/workflow-keyscan-hash.ts";
import { workflowLockRelease } from "./rules/workflow-lock-release.ts";
import { workflowNoConcurrency } from "./rules/workflow-no-concurrency.ts";
import { workflowPackagesWrite } from "./rules/workflow-packages-write.ts";
import { workflowPullRequestTarget } from "./rules/workflow-pull-request-target.ts";
import { workflowRemovesAccessory } from "./rules/workflow-removes-accessory.ts";
import { workflowSecretNotPassed } from "./rules/workflow-secret-not-passed.ts";
import { wrongType } from "./rules/wrong-type.ts";
import { yamlSyntax } from "./rules/yaml-syntax.ts";

/**
 * All rules. A rule that is not in this list does not run; a test compares the list, the files and
 * the docs.
 */
export const rules: readonly Rule[] = [
  sidekiqPool,
  logToFile,
  mailerExampleHost,
  queueAdapterMissing,
  forceSslOff,
  accessoryChanged,
  accessoryDataVolume,
  accessoryDirectoryOwner,
  accessoryFileMissing,
  accessoryHostPath,
  accessoryImageVariable,
  accessoryLatest,
  accessoryNoHost,
  accessoryNoImage,
  accessoryPortList,
  accessoryPortPublic,
  accessoryServiceTaken,
  addressLiteral,
  appPortMismatch,
  assetPathMissing,
  baseIncomplete,
  bootLimit,
  buildArgSecret,
  builderArchUnknown,
  builderCacheUnused,
  builderDockerDriver,
  builderRemoteIdle,
  builderSecretMismatch,
  configMissing,
  configsCollide,
  containerName,
  databaseCredentialsMismatch,
  databaseHostMissing,
  databaseVariableUnset,
  databasesShareUrl,
  destinationReplacesList,
  destinationsCollide,
  dockerSocket,
  dockerfileMissing,
  dockerignoreDropsNeeded,
  dockerignoreLetsInSecret,
  duplicateHost,
  duplicateKey,
  entrypointGuard,
  entrypointNoPrepare,
  envClearSecret,
  erbEnvNotPassed,
  erbHashNumber,
  erbTrimMode,
  fileModeOctal,
  fileUnreadable,
  forceSslHealthCheck,
  forceSslText,
  forwardHeaders,
  healthCheckTimes,
  healthPathMissing,
  hostUnreachable,
  hookBundleMissing,
  hookExecHosts,
  hookExecVersion,
  hookHostsComma,
  hookLocalCommand,
  hookMissingRequire,
  hookSshUser,
  hookInterpreter,
  hookNotExecutable,
  hookUnknown,
  hostsRefuseHealthCheck,
  imageCapitals,
  imageNoOwner,
  imageRepeatsRegistry,
  invalidValue,
  kamalRollbackVersion,
  kamalUnknownCommand,
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
  optionsMapping,
  optionsNetwork,
  optionsRefused,
  placeholderHost,
  portBase60,
  proxyHostSpace,
  proxyHostUrl,
  proxyHttpsPort,
  railsSslMismatch,
  registryOnRunner,
  registryPasswordInEnv,
  registryPasswordLiteral,
  registryServerMissing,
  rolePortTaken,
  rubyVersionMismatch,
  secretCommandMissing,
  secretInPlainText,
  secretLiteral,
  secretSource,
  secretUndefined,
  secretUnused,
  secretVariableAsText,
  secretsFileName,
  secretsShellCode,
  serverShellVariable,
  skipPushImage,
  solidQueueNoProcess,
  sqliteNotOnVolume,
  sqliteRoleVolume,
  sqliteSeveralHosts,
  sslHostUnsupported,
  storageNotOnVolume,
  suppression,
  traefikLabel,
  unknownKey,
  userVolumeOwner,
  volumeShadowing,
  webauthnOrigin,
  workflowCallPermissions,
  workflowCancelsDeploy,
  workflowDestination,
  workflowKeyscanHash,
  workflowLockRelease,
  workflowNoConcurrency,
  workflowPackagesWrite,
  workflowPullRequestTarget,
  workflowRemovesAccessory,
  workflowSecretNotPassed,
  wrongType,
  yamlSyntax,
];
