import { rules } from "./all-rules.ts";
import type { OptInRule } from "./opt-in-rules.ts";
import type { Rule } from "./rule.ts";

/** All rules except opt-in rules that are not enabled. */
export function selectRules(enabled: readonly OptInRule[] = []): Rule[] {
  return rules.filter(({ metadata: { id, optIn } }) => optIn !== true || enabled.some((name) => name === id));
}
