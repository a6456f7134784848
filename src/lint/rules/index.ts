import type { Rule } from "../types.ts";
import { configMissing } from "./config-missing.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { imageRepeatsRegistry } from "./image-repeats-registry.ts";
import { litestreamMissingDatabase } from "./litestream-missing-database.ts";
import { litestreamOtherHost } from "./litestream-other-host.ts";
import { litestreamPathMismatch } from "./litestream-path-mismatch.ts";
import { litestreamPlaceholder } from "./litestream-placeholder.ts";
import { litestreamReplicas } from "./litestream-replicas.ts";
import { litestreamUnknownKey } from "./litestream-unknown-key.ts";
import { litestreamUnsetVariable } from "./litestream-unset-variable.ts";
import { litestreamVolumeMissing } from "./litestream-volume-missing.ts";
import { missingKey } from "./missing-key.ts";
import { placeholderHost } from "./placeholder-host.ts";
import { rubyVersionMismatch } from "./ruby-version-mismatch.ts";
import { secretUndefined } from "./secret-undefined.ts";
import { sqliteNotOnVolume } from "./sqlite-not-on-volume.ts";
import { sqliteSeveralHosts } from "./sqlite-several-hosts.ts";
import { storageNotOnVolume } from "./storage-not-on-volume.ts";
import { unknownKey } from "./unknown-key.ts";
import { volumeShadowing } from "./volume-shadowing.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule there is. A rule that is not in this list does not run; a test holds list, files and docs together. */
export const rules: readonly Rule[] = [
  configMissing,
  fileUnreadable,
  imageRepeatsRegistry,
  litestreamMissingDatabase,
  litestreamOtherHost,
  litestreamPathMismatch,
  litestreamPlaceholder,
  litestreamReplicas,
  litestreamUnknownKey,
  litestreamUnsetVariable,
  litestreamVolumeMissing,
  missingKey,
  placeholderHost,
  rubyVersionMismatch,
  secretUndefined,
  sqliteNotOnVolume,
  sqliteSeveralHosts,
  storageNotOnVolume,
  unknownKey,
  volumeShadowing,
  yamlSyntax,
];
