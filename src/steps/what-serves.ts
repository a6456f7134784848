// What serves after a run that failed or was cancelled: asked on every server, with one health
// request each. It reports what it cannot find out, and never fails.

import { describeConnectionProblem } from "../catalogue/connection-problem.ts";
import { sentence } from "../catalogue/entry.ts";
import { type HealthRequest, requestToEndpoint, requestToUrl } from "../checks/http/health-check.ts";
import { sendRequest } from "../checks/http/http-request.ts";
import { endpoints, probeTargets } from "../checks/http/probe-target.ts";
import type { ProbeSettings } from "../checks/probe-settings.ts";
import { readFacts } from "../checks/ssh-check.ts";
import type { Deployment, RoleTarget } from "../config/deployment.ts";
import { stopwatch } from "../local/stopwatch.ts";
import { Failure, messageOf } from "../model/failure.ts";
import type { HealthAnswer, Serving } from "../model/report.ts";
import type { ServingQuestion, ServingTarget } from "../saved-state.ts";
import { containerPrefix } from "../server/containers.ts";
import { routedContainer, servingVersion, versionIn } from "../server/deployed-versions.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { loginOf, type Ssh } from "../server/ssh.ts";
import { peerLine } from "../text/peer-text.ts";

/** A server that works answers in a fraction of these. Milliseconds. */
const scriptMs = 6000;
const requestMs = 5000;
/** For everything. */
const limitMs = 8000;

/** What to ask after the run, from what is known at its start. */
export function servingQuestion(
  deployment: Deployment,
  settings: ProbeSettings,
  facts: ReadonlyMap<string, HostFacts>,
): ServingQuestion {
  const { service, destination, roles } = deployment;
  return {
    app: { service, destination },
    previousVersion: servingVersion(deployment, facts) ?? null,
    targets: roles.flatMap((role) =>
      role.hosts.map((host) => ({
        host,
        role: role.name,
        proxied: role.proxy !== undefined,
        health: healthRequest(role, host, { deployment, settings }),
      })),
    ),
  };
}

function healthRequest(
  role: RoleTarget,
  host: string,
  { deployment, settings }: { deployment: Deployment; settings: ProbeSettings },
): HealthRequest | undefined {
  const { health } = settings;
  if (role.proxy === undefined || health === false) return undefined;

  if (health.url !== undefined) {
    const own = requestToUrl(health.url, settings);
    // A query can have a token, which must not be in the saved state.
    return own.request.path.includes("?") ? undefined : own;
  }

  const address = loginOf(host, deployment.ssh).name;
  const endpoint = endpoints(probeTargets(deployment), settings).find(
    ({ target }) => target.role === role.name && target.address === address,
  );
  return endpoint && requestToEndpoint(endpoint, health);
}

/** Asks all servers at the same time, for at most 8 s. */
export async function askWhatServes(ssh: Ssh, question: ServingQuestion, signal?: AbortSignal): Promise<Serving[]> {
  const limit = AbortSignal.timeout(limitMs);
  const until = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  const hosts = [...new Set(question.targets.map(({ host }) => host))];
  const looks = new Map(hosts.map((host) => [host, look(ssh, host, { question, signal: until })]));

  const seen = await Promise.all(
    question.targets.map(async (target) => {
      const [facts, answered] = await Promise.all([looks.get(target.host), askHealth(target.health, until)]);
      if (facts === undefined || "problem" in facts) return [unknown(target, facts?.problem ?? "", answered)];
      return judge(question, target, { facts, answered });
    }),
  );

  return seen.flat();
}

type Look = HostFacts | { problem: string };

async function look(
  ssh: Ssh,
  host: string,
  { question, signal }: { question: ServingQuestion; signal: AbortSignal },
): Promise<Look> {
  try {
    const options = { host, deployment: question.app, ssh, keys: async () => [], timeoutMs: scriptMs };
    return await readFacts(options, signal);
  } catch (error) {
    if (signal.aborted) return { problem: "The server had not answered when the run ended." };
    return { problem: sentence(reasonOf(error, host)) };
  }
}

function reasonOf(error: unknown, host: string): string {
  if (!(error instanceof Failure)) return peerLine(messageOf(error));
  const { id, cause } = error.diagnosis;
  // Which keys were offered was already said when the run connected.
  return id === "ssh-auth" ? `${host} does not let the SSH user log in any more` : cause;
}

async function askHealth(health: HealthRequest | undefined, signal: AbortSignal): Promise<HealthAnswer | null> {
  if (health === undefined) return null;

  const { url, request } = health;
  const elapsed = stopwatch();
  const none = (problem: string) => ({ url, status: null, durationMs: elapsed(), problem });

  try {
    const answer = await sendRequest({ ...request, method: "GET", timeoutMs: requestMs, signal });
    switch (answer.kind) {
      case "response":
        return { url, status: answer.status, durationMs: answer.latencyMs, problem: null };
      case "timeout":
        return none(`there was no response within ${answer.afterMs / 1000} s`);
      case "broken":
        return none(describeConnectionProblem(answer.problem, answer.at));
    }
  } catch (error) {
    return none(signal.aborted ? "there was no response when the run ended" : peerLine(messageOf(error)));
  }
}

interface Seen {
  facts: HostFacts;
  answered: HealthAnswer | null;
}

function judge({ app }: ServingQuestion, target: ServingTarget, { facts, answered }: Seen): Serving[] {
  const { docker } = facts;
  if (docker === undefined) return [nothing(target, "Docker is not installed.")];
  if ("error" in docker) return [unknown(target, `Docker does not answer: ${sentence(docker.error)}`, answered)];
  if (target.proxied) return [judgeRoute(app, target, { facts, answered })];

  const running = facts.containers.filter(({ state, role }) => state === "running" && role === target.role);
  if (running.length === 0) return [nothing(target, "No container of this role is running.")];
  const versions = new Set(running.flatMap((container) => versionIn(container) ?? []));
  if (versions.size === 0) return [unknown(target, `${running[0]?.name} does not say which version it is.`, answered)];
  return [...versions].map((version) => serving(target, version, null));
}

function judgeRoute(app: ServingQuestion["app"], target: ServingTarget, { facts, answered }: Seen): Serving {
  const { proxy, routes } = facts;
  if (proxy === undefined) return nothing(target, "There is no kamal-proxy.");
  if (proxy.state !== "running") return nothing(target, `kamal-proxy is not running (${proxy.state}).`);

  const service = containerPrefix(app, target.role);
  const route = routes.find((each) => each.service === service);
  if (route === undefined) {
    // If it answers nevertheless, its list could not be read.
    const status = answered?.status ?? 0;
    return status >= 200 && status < 300
      ? unknown(target, `kamal-proxy does not list ${service}, but it answers for it.`, answered)
      : nothing(target, `kamal-proxy does not route to ${service}.`);
  }

  const container = routedContainer(app, target.role, facts);
  const version = versionIn(container);
  if (container === undefined || version === undefined) {
    return unknown(
      target,
      `kamal-proxy routes ${service} to ${route.target}, which is not a container of it.`,
      answered,
    );
  }

  if (container.state !== "running") {
    const reason = `kamal-proxy routes to ${container.name}, which is not running (${container.state}).`;
    return { ...nothing(target, reason), version };
  }

  if (route.state !== "running") {
    return { ...nothing(target, `The app is in maintenance mode: kamal-proxy lists it as ${route.state}.`), version };
  }

  // A deploy can fail because its new host name belongs to another service, which then answers.
  const name = answered === null ? "" : new URL(answered.url).hostname;
  const isOthers = routes.some((each) => each.service !== service && each.hosts.includes(name));
  return serving(target, version, isOthers ? null : answered);
}

function serving({ host, role }: ServingTarget, version: string, answered: HealthAnswer | null): Serving {
  return { host, role, state: "serving", version, reason: null, answered };
}

function nothing({ host, role }: ServingTarget, reason: string): Serving {
  return { host, role, state: "nothing", version: null, reason, answered: null };
}

function unknown({ host, role }: ServingTarget, reason: string, answered: HealthAnswer | null): Serving {
  return { host, role, state: "unknown", version: null, reason, answered };
}
