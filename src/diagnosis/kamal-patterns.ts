// How known failures show in Kamal's output. From reference/failures.md; each has a test with the text that the real
// tool printed.

import { accessPatterns } from "./access-patterns.ts";
import { appPatterns } from "./app-patterns.ts";
import type { KamalPattern } from "./pattern.ts";
import { serverPatterns } from "./server-patterns.ts";

/** The order is the order of preference: a consequence comes after its causes. */
export const kamalPatterns: readonly KamalPattern[] = [...accessPatterns, ...serverPatterns, ...appPatterns];
