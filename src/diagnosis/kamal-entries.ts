// Known failures: the words that show them, the cause, the fix. From reference/failures.md; each entry has a test with
// the text that the real tool printed.

import { access } from "./access-entries.ts";
import { app } from "./app-entries.ts";
import type { DiagnosisEntry } from "./entry.ts";
import { server } from "./server-entries.ts";

/** The order is the order of preference: a consequence stands below its causes. */
export const diagnoses: readonly DiagnosisEntry[] = [...access, ...server, ...app];
