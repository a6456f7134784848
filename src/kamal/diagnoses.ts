// Known failures: the words that show them, the cause, the fix. From reference/failures.md; each entry has a test with
// the text that the real tool printed.

import { access } from "./diagnoses/access.ts";
import { app } from "./diagnoses/app.ts";
import { server } from "./diagnoses/server.ts";
import type { DiagnosisEntry } from "./diagnoses/types.ts";

/** The order is the order of preference: a consequence stands below its causes. */
export const diagnoses: readonly DiagnosisEntry[] = [...access, ...server, ...app];
