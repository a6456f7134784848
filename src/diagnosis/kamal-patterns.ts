// The patterns of known failures in Kamal's output. Each has a test with real output.

import { accessPatterns } from "./access-patterns.ts";
import { appPatterns } from "./app-patterns.ts";
import type { KamalPattern } from "./pattern.ts";
import { serverPatterns } from "./server-patterns.ts";

/** The first match wins, so a consequence comes after its causes. */
export const kamalPatterns: readonly KamalPattern[] = [...accessPatterns, ...serverPatterns, ...appPatterns];
