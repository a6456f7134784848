import { authority } from "../addresses.ts";
import type { Check, Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";
import { askHttp, type HttpAnswer } from "./http-request.ts";
import {
  type Endpoint,
  endpointLabel,
  endpoints,
  endpointUrl,
  type ProbeTarget,
  probeSkip,
  publicHealthPath,
} from "./probe-target.ts";

/** http leads to https, permanently, with the same host and path. */
export function redirectChecks(targets: readonly ProbeTarget[], settings: ProbeSettings): Check[] {
  const { redirect } = settings;
  if (redirect === false) return probeSkip("redirect", "off");
  if (targets.length === 0) return probeSkip("redirect", "no-targets");
  const secure = targets.filter(({ ssl }) => ssl !== "none");
  if (secure.length === 0)
    return probeSkip("redirect", "The config has no `proxy.ssl`, so there is no https to lead to.");
  const led = secure.filter(({ sslRedirect }) => sslRedirect);
  if (led.length === 0) return probeSkip("redirect", "The config says `ssl_redirect: false`: http is served as it is.");
  return endpoints(led, settings).map((endpoint) => redirectCheck(endpoint, redirect.path));
}

function redirectCheck(endpoint: Endpoint, path: string | undefined): Check {
  const { target, name, address } = endpoint;
  const asked = publicHealthPath(target, path);
  const url = endpointUrl(endpoint, false, asked);
  if (target.httpPort === target.httpsPort) {
    return skipCheck({ id: "redirect", kind: "probe", target: url, reason: "http and https share one port." });
  }
  return {
    id: "redirect",
    kind: "probe",
    target: endpointLabel(endpoint, url),
    deadlineMs: 15_000,
    retryEveryMs: 2000,
    async run(signal) {
      const question = { address, port: target.httpPort, name, path: asked };
      const answer = await askHttp({ ...question, method: "GET", secure: false, timeoutMs: 5000, signal });
      return judgeRedirect({ url, answer, name, path: asked, httpsPort: target.httpsPort });
    },
  };
}

interface RedirectFacts {
  url: string;
  answer: HttpAnswer;
  name: string;
  path: string;
  httpsPort: number;
}

/** The verdict on what http answered; pure. */
function judgeRedirect(facts: RedirectFacts): Observation {
  const { url, answer, name, path, httpsPort } = facts;
  const wanted = `https://${authority(name, httpsPort, true)}${path}`;
  const expected = `Expected ${url} to lead to ${wanted}`;
  if (answer.kind === "timeout") return fail(`${expected}, but no answer came within ${answer.afterMs / 1000} s.`);
  if (answer.kind === "broken") return fail(`${expected}, but ${answer.message}.`);
  const { status, location } = answer;
  const evidence = { status, location: location ?? null };
  if (status < 300 || status > 399 || location === undefined) {
    const why =
      status === 404
        ? `kamal-proxy has no service for ${name}.`
        : "what is sent there can be read by others on the way.";
    return { ...fail(`${expected}, but it answered ${status} without leading anywhere: ${why}`), evidence };
  }
  const problem = locationProblem(new URL(wanted), URL.parse(location, url));
  if (problem !== undefined) return { ...fail(`${expected}, but it leads to ${location}: ${problem}.`), evidence };
  if (status !== 301 && status !== 308) {
    const reason = `${url} leads to ${location}, but by ${status}, which browsers do not remember: expected 301 or 308.`;
    return { outcome: "warn", reason, evidence };
  }
  const note =
    URL.parse(location)?.port === new URL(wanted).port
      ? "."
      : `, without port ${httpsPort}: kamal-proxy leaves the port out, so only links with the port reach it.`;
  return { outcome: "pass", reason: `${url} leads to ${location} (${status})${note}`, evidence };
}

function locationProblem(wanted: URL, found: URL | null): string | undefined {
  if (found === null) return "that is no address";
  if (found.protocol !== "https:") return "that is not https";
  if (found.hostname !== wanted.hostname) return "that is another host";
  if (found.pathname + found.search !== wanted.pathname + wanted.search) return "the path is lost";
  if (found.port !== "" && found.port !== wanted.port) return "that is another port";
  return undefined;
}

function fail(reason: string): Observation {
  return { outcome: "fail", reason };
}
