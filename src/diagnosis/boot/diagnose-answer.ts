// Finds out why the health check fails of an app that answers it.

import type { BootFacts } from "../../server/boot-facts.ts";
import { type BootContext, type Found, found } from "./boot-context.ts";
import { lastException, missingUpstream } from "./boot-log.ts";
import { type HealthAnswer, healthAnswer } from "./health-answer.ts";

/** Answers with 2xx in a row that kamal-proxy, which asks every second, would have seen. */
const enoughGood = 4;

/** undefined if the app does not answer, or if its answer is good. */
export function diagnoseAnswer(facts: BootFacts, context: BootContext): Found | undefined {
  const { target } = facts;
  const log = facts.remains?.log ?? [];
  const answer = healthAnswer(facts, log);
  if (target === undefined || answer === undefined) return undefined;

  const { role, deployTimeout, project } = context;
  const request = { path: target.healthPath, place: project.healthPath };
  const late = { seconds: deployTimeout, place: project.deployTimeout, request };

  if (answer.kind === "timeout") return found("app-slow", { ...late, problem: "no-answer", port: target.port });
  if (answer.kind === "not-http")
    return found("app-no-http", { role, host: facts.host, problem: "other-protocol", ports: [target.port] });
  const upstream = answer.status === 502 ? missingUpstream(log) : undefined;
  if (upstream !== undefined) return found("app-slow", { ...late, problem: "upstream", ...upstream });
  if (answer.status < 200 || answer.status > 299) return badStatus(answer, { facts, context, request, log });

  const isLate = facts.samples.length > 0 && goodInARow(facts, target.port) < enoughGood;
  return isLate ? found("app-slow", { ...late, problem: "late", status: answer.status }) : undefined;
}

function goodInARow({ samples }: BootFacts, port: number): number {
  const lastBad = samples.findLastIndex(
    ({ answers }) =>
      !answers.some(
        ({ port: asked, answer }) =>
          asked === port && answer.kind === "response" && answer.status >= 200 && answer.status < 300,
      ),
  );
  return samples.length - 1 - lastBad;
}

type Response = HealthAnswer & { kind: "response" };

interface Circumstances {
  facts: BootFacts;
  context: BootContext;
  request: { path: string; place: string | undefined };
  log: readonly string[];
}

function badStatus(answer: Response, circumstances: Circumstances): Found {
  const { facts, context, request, log } = circumstances;
  const { status, location } = answer;
  const { project } = context;
  const { framework, proxy } = project;

  if (status >= 300 && status < 400) {
    const toHttps = location === undefined ? project.forceSsl !== undefined : location.startsWith("https://");
    return found("app-redirect", { request, status, location, toHttps, forceSsl: project.forceSsl, framework });
  }
  if (isHostRejected(answer, circumstances)) {
    const sent = `${facts.target?.id}:${facts.target?.port}`;
    const isDjango = log.some((line) => /HTTP_HOST header|DisallowedHost/.test(line));
    const known = framework ?? (isDjango ? "django" : undefined);
    return found("app-hosts", { request, status, sent, place: project.hosts, framework: known });
  }
  if (status === 404) return found("app-health-missing", { request, routes: project.routes, proxy, framework });
  if (status >= 500) return found("app-health-error", { request, status, said: lastException(log) });
  return found("app-health-refused", { request, status, proxy });
}

const hostWords =
  /Blocked hosts?\b|HostAuthorization|DisallowedHost|Invalid HTTP_HOST header|ALLOWED_HOSTS|Invalid Host header|This host \("|allowedHosts|TrustHosts|Untrusted Host/i;

function isHostRejected({ status, body }: Response, { context, log }: Circumstances): boolean {
  if (![400, 403, 404, 421].includes(status)) return false;
  if ([...body, ...log].some((line) => hostWords.test(line))) return true;
  return status === 403 && context.project.hosts !== undefined;
}
