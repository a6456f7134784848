import type { LocationProblem } from "../../catalogue/http-entries.ts";
import { authority } from "../addresses.ts";
import { type Check, failed, type Observation } from "../check.ts";
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
export function judgeRedirect(facts: RedirectFacts): Observation {
  const { url, answer, name, path, httpsPort } = facts;
  const wanted = `https://${authority(name, httpsPort, true)}${path}`;
  if (answer.kind === "timeout")
    return failed("probe-redirect", { url, wanted, answer: { kind: "timeout", seconds: answer.afterMs / 1000 } });
  if (answer.kind === "broken") return failed("probe-redirect", { url, wanted, answer });

  const { status, location } = answer;
  const evidence = { status, location: location ?? null };
  if (status < 300 || status > 399 || location === undefined)
    return failed("probe-redirect", { url, wanted, answer: { kind: "no-redirect", status, name } }, evidence);
  const problem = locationProblem(new URL(wanted), URL.parse(location, url));
  if (problem !== undefined)
    return failed("probe-redirect", { url, wanted, answer: { kind: "wrong", location, problem } }, evidence);

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

function locationProblem(wanted: URL, found: URL | null): LocationProblem | undefined {
  if (found === null) return "not-an-address";
  if (found.protocol !== "https:") return "not-https";
  if (found.hostname !== wanted.hostname) return "other-host";
  if (found.pathname + found.search !== wanted.pathname + wanted.search) return "other-path";
  if (found.port !== "" && found.port !== wanted.port) return "other-port";
  return undefined;
}
