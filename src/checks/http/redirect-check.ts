import type { LocationProblem } from "../../catalogue/http-entries.ts";
import { authority } from "../../text/authority.ts";
import { type Check, failed, type Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";
import { type HttpResult, sendRequest } from "./http-request.ts";
import {
  type Endpoint,
  endpointLabel,
  endpoints,
  endpointUrl,
  type ProbeTarget,
  publicHealthPath,
  skippedProbe,
} from "./probe-target.ts";

/** Does http redirect to https, permanently, with the same host and path? */
export function redirectChecks(targets: readonly ProbeTarget[], settings: ProbeSettings): Check[] {
  const { redirect } = settings;
  if (redirect === false) return skippedProbe("redirect", "off");
  if (targets.length === 0) return skippedProbe("redirect", "no-targets");

  const secure = targets.filter(({ ssl }) => ssl !== "none");
  if (secure.length === 0)
    return skippedProbe("redirect", "deploy.yml does not set `proxy/ssl`, so http does not redirect to https.");

  const redirected = secure.filter(({ sslRedirect }) => sslRedirect);
  if (redirected.length === 0)
    return skippedProbe("redirect", "deploy.yml has `ssl_redirect: false`, so http does not redirect.");

  return endpoints(redirected, settings).map((endpoint) => redirectCheck(endpoint, redirect.path));
}

function redirectCheck(endpoint: Endpoint, path: string | undefined): Check {
  const { target, name, address } = endpoint;
  const requestPath = publicHealthPath(target, path);
  const url = endpointUrl(endpoint, false, requestPath);

  if (target.httpPort === target.httpsPort) {
    return skipCheck({ id: "redirect", kind: "probe", target: url, reason: "http and https use the same port." });
  }

  return {
    id: "redirect",
    kind: "probe",
    target: endpointLabel(endpoint, url),
    deadlineMs: 15_000,
    retryEveryMs: 2000,
    async run(signal) {
      const request = { address, port: target.httpPort, name, path: requestPath };
      const answer = await sendRequest({ ...request, method: "GET", secure: false, timeoutMs: 5000, signal });
      return judgeRedirect({ url, answer, name, path: requestPath, httpsPort: target.httpsPort });
    },
  };
}

interface RedirectFacts {
  url: string;
  answer: HttpResult;
  name: string;
  path: string;
  httpsPort: number;
}

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
    const reason = `${url} redirects to ${location}, but with status ${status}, which browsers do not cache. Expected 301 or 308.`;
    return { outcome: "warn", reason, evidence };
  }

  const note =
    URL.parse(location)?.port === new URL(wanted).port
      ? "."
      : `, without port ${httpsPort}: kamal-proxy omits it, so only links with the port reach the app.`;

  return { outcome: "pass", reason: `${url} redirects to ${location} (${status})${note}`, evidence };
}

function locationProblem(wanted: URL, found: URL | null): LocationProblem | undefined {
  if (found === null) return "not-an-address";
  if (found.protocol !== "https:") return "not-https";
  if (found.hostname !== wanted.hostname) return "other-host";
  if (found.pathname + found.search !== wanted.pathname + wanted.search) return "other-path";
  if (found.port !== "" && found.port !== wanted.port) return "other-port";
  return undefined;
}
