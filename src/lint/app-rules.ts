import type { Rule } from "./rule.ts";
import { appPortMismatch } from "./rules/app-port-mismatch.ts";
import { assetPathMissing } from "./rules/asset-path-missing.ts";
import { buildArgSecret } from "./rules/build-arg-secret.ts";
import { databaseCredentialsMismatch } from "./rules/database-credentials-mismatch.ts";
import { databaseHostMissing } from "./rules/database-host-missing.ts";
import { databaseVariableUnset } from "./rules/database-variable-unset.ts";
import { databasesShareUrl } from "./rules/databases-share-url.ts";
import { dockerignoreDropsNeeded } from "./rules/dockerignore-drops-needed.ts";
import { entrypointGuard } from "./rules/entrypoint-guard.ts";
import { entrypointNoPrepare } from "./rules/entrypoint-no-prepare.ts";
import { erbTrimMode } from "./rules/erb-trim-mode.ts";
import { forceSslHealthCheck } from "./rules/force-ssl-health-check.ts";
import { forceSslOff } from "./rules/force-ssl-off.ts";
import { forceSslText } from "./rules/force-ssl-text.ts";
import { forwardHeaders } from "./rules/forward-headers.ts";
import { healthPathMissing } from "./rules/health-path-missing.ts";
import { hostUnreachable } from "./rules/host-unreachable.ts";
import { hostsRefuseHealthCheck } from "./rules/hosts-refuse-health-check.ts";
import { logToFile } from "./rules/log-to-file.ts";
import { mailerExampleHost } from "./rules/mailer-example-host.ts";
import { masterKeyAbsent } from "./rules/master-key-absent.ts";
import { queueAdapterMissing } from "./rules/queue-adapter-missing.ts";
import { railsSslMismatch } from "./rules/rails-ssl-mismatch.ts";
import { rolePortTaken } from "./rules/role-port-taken.ts";
import { rubyVersionMismatch } from "./rules/ruby-version-mismatch.ts";
import { sidekiqPool } from "./rules/sidekiq-pool.ts";
import { solidQueueNoProcess } from "./rules/solid-queue-no-process.ts";
import { sqliteNotOnVolume } from "./rules/sqlite-not-on-volume.ts";
import { sqliteRoleVolume } from "./rules/sqlite-role-volume.ts";
import { sqliteSeveralHosts } from "./rules/sqlite-several-hosts.ts";
import { storageNotOnVolume } from "./rules/storage-not-on-volume.ts";
import { userVolumeOwner } from "./rules/user-volume-owner.ts";
import { volumeShadowing } from "./rules/volume-shadowing.ts";
import { webauthnOrigin } from "./rules/webauthn-origin.ts";

/** The rules about the app: its code, its Dockerfile, its databases. */
export const appRules: readonly Rule[] = [
  appPortMismatch,
  assetPathMissing,
  buildArgSecret,
  databaseCredentialsMismatch,
  databaseHostMissing,
  databaseVariableUnset,
  databasesShareUrl,
  dockerignoreDropsNeeded,
  entrypointGuard,
  entrypointNoPrepare,
  erbTrimMode,
  forceSslHealthCheck,
  forceSslOff,
  forceSslText,
  forwardHeaders,
  healthPathMissing,
  hostUnreachable,
  hostsRefuseHealthCheck,
  logToFile,
  mailerExampleHost,
  masterKeyAbsent,
  queueAdapterMissing,
  railsSslMismatch,
  rolePortTaken,
  rubyVersionMismatch,
  sidekiqPool,
  solidQueueNoProcess,
  sqliteNotOnVolume,
  sqliteRoleVolume,
  sqliteSeveralHosts,
  storageNotOnVolume,
  userVolumeOwner,
  volumeShadowing,
  webauthnOrigin,
];
