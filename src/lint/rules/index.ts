import type { Rule } from "../types.ts";
import { configMissing } from "./config-missing.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { imageRepeatsRegistry } from "./image-repeats-registry.ts";
import { invalidValue } from "./invalid-value.ts";
import { keyNewerThanKamal } from "./key-newer-than-kamal.ts";
import { missingKey } from "./missing-key.ts";
import { placeholderHost } from "./placeholder-host.ts";
import { rubyVersionMismatch } from "./ruby-version-mismatch.ts";
import { secretUndefined } from "./secret-undefined.ts";
import { unknownKey } from "./unknown-key.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule there is. A rule that is not in this list does not run; a test holds list, files and docs together. */
export const rules: readonly Rule[] = [
  configMissing,
  fileUnreadable,
  imageRepeatsRegistry,
  invalidValue,
  keyNewerThanKamal,
  missingKey,
  placeholderHost,
  rubyVersionMismatch,
  secretUndefined,
  unknownKey,
  wrongType,
  yamlSyntax,
];
