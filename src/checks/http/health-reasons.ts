import type { Observation } from "../check.ts";
import type { HealthSettings } from "../probe-settings.ts";
import type { HttpAnswer } from "./http-request.ts";

interface NoHealth {
  label: string;
  answer: HttpAnswer;
  /** How many good answers came before. */
  count: number;
  question: { name: string };
  settings: HealthSettings;
}

/** Why an answer on the health path is not a healthy one. */
export function noHealth({ label, answer, count, question, settings }: NoHealth): Observation {
  const expected = `Expected ${settings.attempts} answers of 2xx in a row from ${label}`;
  const after = count === 0 ? "" : ` after ${count} good ones`;
  if (answer.kind === "timeout") {
    const reason = `${expected}, but${after} none came within ${answer.afterMs / 1000} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`;
    return { outcome: "fail", reason };
  }
  if (answer.kind === "broken") return { outcome: "fail", reason: `${expected}, but${after} ${answer.message}.` };
  const { status } = answer;
  return {
    outcome: "fail",
    reason: `${expected}, but${after} it answered ${status}: ${meaning(answer, question.name)}`,
  };
}

/** What a status means behind kamal-proxy (v0.9.2, internal/server). */
function meaning(answer: HttpAnswer & { kind: "response" }, name: string): string {
  const { status, location, fromProxy } = answer;
  if (status >= 300 && status < 400) {
    return `a redirect to ${location ?? "nowhere"}. Let the app answer the health path itself (in Rails leave it out of force_ssl), or set \`proxy.ssl\`.`;
  }
  if (status === 404) {
    const unknown = `kamal-proxy has no service for the name ${name} and this path: compare \`proxy.host\` with it`;
    return fromProxy ? `${unknown}.` : `${unknown}; or the app has no such route: compare \`proxy.healthcheck.path\`.`;
  }
  const meanings: Readonly<Record<number, string>> = {
    401: "the app asks for a login there: leave the health path out of it.",
    403: "the app refuses this name, for example by host authorization (in Rails `config.hosts`).",
    502: "kamal-proxy cannot reach the app, which has stopped or crashed: look at the container's log.",
    503: "the service is stopped (`kamal app maintenance`) or has no healthy container.",
    504: "the app did not answer kamal-proxy in time, or the service is paused.",
  };
  return meanings[status] ?? (status >= 500 ? "the app fails: look at its log." : "the app refuses the request.");
}

/**
 * kamal-proxy answers GET and HEAD of the health path itself while a service is stopped or paused; OPTIONS it treats
 * like any visitor's request. undefined: the app was reached.
 */
export function maintenanceProblem(label: string, options: HttpAnswer): Observation | undefined {
  const fooled = "the 2xx answers on the health path come from kamal-proxy itself";
  if (options.kind === "response" && options.status === 503) {
    return {
      outcome: "fail",
      reason: `${label} is in maintenance mode: visitors get 503, and ${fooled}. Run \`kamal app live\` to end it.`,
      diagnosis: "maintenance",
      settled: true,
    };
  }
  if (options.kind === "timeout" || (options.kind === "response" && options.status === 504)) {
    return {
      outcome: "fail",
      reason: `${label} seems to be paused: another request than GET got no answer in time, and ${fooled}. Run \`kamal app live\` to resume it.`,
      diagnosis: "maintenance",
    };
  }
  if (options.kind === "broken")
    return { outcome: "fail", reason: `${label} answered GET, but for OPTIONS ${options.message}.` };
  return undefined;
}
