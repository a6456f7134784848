import { setTimeout as sleep } from "node:timers/promises";
import type { Evidence } from "../../model/report.ts";
import type { Check, Observation } from "../check.ts";
import type { HealthSettings, ProbeSettings } from "../probe-settings.ts";
import { maintenanceProblem, unhealthy } from "./health-reasons.ts";
import { type HttpRequestOptions, is2xx, sendRequest } from "./http-request.ts";
import {
  type Endpoint,
  endpointLabel,
  endpoints,
  endpointUrl,
  type ProbeTarget,
  publicHealthPath,
  skippedProbe,
} from "./probe-target.ts";

/** A request to the health path, and its URL for messages. */
export interface HealthRequest {
  url: string;
  request: Omit<HttpRequestOptions, "signal" | "method" | "timeoutMs">;
}

interface HealthPlan {
  label: string;
  request: HealthRequest["request"];
  settings: HealthSettings;
  /** For the first request, whose handshake may have to wait for Let's Encrypt. */
  firstTimeoutMs: number;
}

/**
 * Does the app return 2xx `attempts` times in a row, through kamal-proxy, for the public name, on
 * each server? And is the service not in maintenance mode, which a request to the health path alone
 * cannot show?
 */
export function healthChecks(targets: readonly ProbeTarget[], settings: ProbeSettings): Check[] {
  const { health } = settings;
  if (health === false) return skippedProbe("health", "off");
  if (health.url !== undefined) return [healthCheck(planForUrl(health.url, health, settings))];
  if (targets.length === 0) return skippedProbe("health", "no-targets");
  return endpoints(targets, settings).map((endpoint) => healthCheck(planForEndpoint(endpoint, health)));
}

function planForEndpoint(endpoint: Endpoint, settings: HealthSettings): HealthPlan {
  const { url, request } = requestToEndpoint(endpoint, settings);
  const isSlow = endpoint.target.ssl === "automatic";

  return {
    label: endpointLabel(endpoint, url),
    request,
    settings,
    firstTimeoutMs: isSlow ? Math.max(settings.timeoutMs, 30_000) : settings.timeoutMs,
  };
}

/** To the health path, through kamal-proxy on one server. */
export function requestToEndpoint(endpoint: Endpoint, settings: Pick<HealthSettings, "path">): HealthRequest {
  const { target, name, address } = endpoint;
  const secure = target.ssl !== "none";
  const path = publicHealthPath(target, settings.path);

  return {
    url: endpointUrl(endpoint, secure, path),
    request: { secure, address, port: secure ? target.httpsPort : target.httpPort, name, path },
  };
}

function planForUrl(text: string, settings: HealthSettings, resolver: Pick<ProbeSettings, "resolve">): HealthPlan {
  const { url, request } = requestToUrl(text, resolver);
  return { label: url, request, settings, firstTimeoutMs: settings.timeoutMs };
}

/** To a URL that the user chose, wherever its name resolves to. */
export function requestToUrl(text: string, { resolve }: Pick<ProbeSettings, "resolve">): HealthRequest {
  const url = new URL(text);
  const secure = url.protocol === "https:";
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);

  return {
    url: url.href,
    request: { secure, address: resolve.get(name) ?? name, port, name, path: `${url.pathname}${url.search}` },
  };
}

function healthCheck(plan: HealthPlan): Check {
  const { attempts, intervalMs, timeoutMs } = plan.settings;
  return {
    id: "health",
    kind: "probe",
    target: plan.label,
    deadlineMs: Math.max(60_000, attempts * (intervalMs + timeoutMs) + plan.firstTimeoutMs),
    retryEveryMs: Math.max(intervalMs, 500),
    run: (signal) => checkHealth(plan, signal),
  };
}

async function checkHealth(plan: HealthPlan, signal: AbortSignal): Promise<Observation> {
  const { settings, request, label } = plan;
  const seen: Seen = { statuses: [], latencies: [] };

  for (let count = 0; count < settings.attempts; count += 1) {
    if (count > 0) await sleep(settings.intervalMs, undefined, { signal });
    const timeoutMs = count === 0 ? plan.firstTimeoutMs : settings.timeoutMs;
    const answer = await sendRequest({ ...request, method: "GET", timeoutMs, signal });

    if (answer.kind === "response") {
      seen.statuses.push(answer.status);
      seen.latencies.push(answer.latencyMs);
    }

    if (!is2xx(answer)) {
      const { name } = request;
      return unhealthy({ url: label, answer, good: count, name, settings, evidence: evidenceOf(seen) });
    }
  }

  const options = await sendRequest({ ...request, method: "OPTIONS", timeoutMs: settings.timeoutMs, signal });
  const evidence = { ...evidenceOf(seen), options: options.kind === "response" ? options.status : options.kind };
  const problem = maintenanceProblem(label, options, evidence);
  if (problem !== undefined) return problem;

  const times = settings.attempts === 1 ? "once" : `${settings.attempts} times in a row`;
  const reason = `${label} returned 2xx ${times}, with a median of ${median(seen.latencies)} ms.`;

  return { outcome: "pass", reason, evidence };
}

interface Seen {
  statuses: number[];
  latencies: number[];
}

function evidenceOf({ statuses, latencies }: Seen): Evidence {
  if (latencies.length === 0) return { statuses };
  const latencyMs = { min: Math.min(...latencies), median: median(latencies), max: Math.max(...latencies) };
  return { statuses, latencyMs };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
