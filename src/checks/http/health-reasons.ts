import type { Evidence } from "../../model/report.ts";
import { type Failed, failed } from "../check.ts";
import type { HealthSettings } from "../probe-settings.ts";
import type { HttpResult } from "./http-request.ts";

interface UnhealthyResult {
  url: string;
  answer: HttpResult;
  /** The number of 2xx responses before this one. */
  good: number;
  name: string;
  settings: HealthSettings;
  evidence: Evidence;
}

/** The failure for a response (or none) that is not 2xx. */
export function unhealthy({ url, answer, good, name, settings, evidence }: UnhealthyResult): Failed {
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
 * While a service is stopped or paused, kamal-proxy itself answers GET and HEAD on the health path,
 * but treats OPTIONS like a visitor's request. Returns undefined when OPTIONS reached the app.
 */
export function maintenanceProblem(url: string, options: HttpResult, evidence: Evidence): Failed | undefined {
  if (options.kind === "response" && options.status === 503)
    return { ...failed("maintenance", { noticed: "answers-503", url }, evidence), settled: true };
  if (options.kind === "timeout" || (options.kind === "response" && options.status === 504))
    return failed("maintenance", { noticed: "no-answer", url }, evidence);
  return options.kind === "broken" ? failed("probe-health", { url, options }, evidence) : undefined;
}
