/** Rules that run only when the input `enable-rules` names them. A list of its own, so that inputs load no rule. */
export const optInRules = ["address-literal"] as const;
export type OptInRule = (typeof optInRules)[number];
