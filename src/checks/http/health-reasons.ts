import type { Evidence } from "../../model/report.ts";
import { type Failed, failed } from "../check.ts";
import type { HealthSettings } from "../probe-settings.ts";
import type { HttpAnswer } from "./http-request.ts";

interface NoHealth {
  url: string;
  answer: HttpAnswer;
  /** How many good answers came before. */
  good: number;
  name: string;
  settings: HealthSettings;
  evidence: Evidence;
}

/** Why an answer on the health path is not a healthy one. */
export function noHealth({ url, answer, good, name, settings, evidence }: NoHealth): Failed {
  const { attempts } = settings;
  switch (answer.kind) {
    case "timeout": {
      const seconds = answer.afterMs / 1000;
      return failed("probe-health", { url, attempts, good, answer: { kind: "timeout", seconds } }, evidence);
    }
    case "broken":
      return failed("probe-health", { url, attempts, good, answer }, evidence);
    case "response":
      return failed("probe-health", { url, attempts, good, answer: { ...answer, name } }, evidence);
  }
}

/**
 * kamal-proxy answers GET and HEAD of the health path itself while a service is stopped or paused; OPTIONS it treats
 * like any visitor's request. undefined: the app was reached.
 */
export function maintenanceProblem(url: string, options: HttpAnswer, evidence: Evidence): Failed | undefined {
  if (options.kind === "response" && options.status === 503)
    return { ...failed("maintenance", { noticed: "answers-503", url }, evidence), settled: true };
  if (options.kind === "timeout" || (options.kind === "response" && options.status === 504))
    return failed("maintenance", { noticed: "no-answer", url }, evidence);
  return options.kind === "broken" ? failed("probe-health", { url, options }, evidence) : undefined;
}
