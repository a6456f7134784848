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
import { hostPortTaken } from "./rules/host-port-taken.ts";
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

/** The rules about accessories and Litestream. */
export const accessoryRules: readonly Rule[] = [
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
  hostPortTaken,
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
];
