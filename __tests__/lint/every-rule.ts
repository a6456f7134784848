import { allRules } from "../../src/lint/select-rules.ts";

export const rules = await allRules();
