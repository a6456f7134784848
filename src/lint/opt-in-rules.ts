/**
 * Rules that run only if the input `enable-rules` lists them. In its own file, so that reading
 * inputs loads no rules.
 */
export const optInRules = ["address-literal"] as const;
export type OptInRule = (typeof optInRules)[number];
