// A new container that runs but does not become healthy, or that does not keep running.

import { joinWithAnd } from "../text/plain-text.ts";
import { type Entries, sentence } from "./entry.ts";
import type { HealthRequest } from "./health-check-entries.ts";
import { listenEverywhere } from "./listen-everywhere.ts";

/** A container, and where it runs. */
interface Booted {
  role: string;
  host: string;
}

/** `seconds`: deploy_timeout, and `place`: where it is set, if it is. */
type SlowStart = { seconds: number; place: string | undefined } & (
  | { problem: "not-listening"; port: number; isMigrating: boolean; last: string | undefined }
  | { problem: "no-answer"; request: HealthRequest; port: number }
  | { problem: "upstream"; request: HealthRequest; proxy: string; port: number | undefined }
  | { problem: "late"; request: HealthRequest; status: number }
);

export const bootEntries = {
  /** `exposed`: the line of the Dockerfile with the port that the app listens on. */
  "app-port": (facts: {
    asked: number;
    listens: readonly [number, ...number[]];
    place: string | undefined;
    proxy: string;
    exposed: string | undefined;
  }) => ({
    title: "kamal-proxy sends requests to a port that the app does not listen on",
    cause: `kamal-proxy sends requests to port ${facts.asked}${facts.place === undefined ? (facts.asked === 80 ? " (the default)" : "") : ` (app_port in ${facts.place})`}, but the app in the container listens on ${joinWithAnd(facts.listens.map(String))}${facts.exposed === undefined ? "" : ` (as EXPOSE in ${facts.exposed} says)`}, so it never becomes healthy.`,
    fix: `${facts.place === undefined ? `${facts.asked === 80 ? "Add" : "Set"} \`app_port: ${facts.listens[0]}\` under \`proxy\` (${facts.proxy})` : `Set \`app_port: ${facts.listens[0]}\` in ${facts.place}`}, or make the app listen on ${facts.asked}.`,
  }),

  "app-loopback": (facts: {
    port: number;
    asked: number;
    command: string;
    place: string | undefined;
    proxy: string;
  }) => ({
    title: "The app listens on 127.0.0.1 only",
    cause: `Inside the container, the app listens on 127.0.0.1:${facts.port} only, which kamal-proxy cannot reach from outside of the container, so it never becomes healthy.`,
    fix: `Make the app listen on 0.0.0.0${listenEverywhere(facts.command, facts.port)}${facts.place === undefined ? "" : ` (${facts.place})`}.${facts.port === facts.asked ? "" : ` Also set \`app_port: ${facts.port}\` under \`proxy\` (${facts.proxy}), because kamal-proxy sends requests to ${facts.asked}.`}`,
  }),

  /** `last`: the last line of the log. It neither crashed nor answered. */
  "app-slow": (facts: SlowStart) => slowText(facts),

  /** `restarts`: how often Docker has started it again; `said`: the error in its log. */
  "app-crash": (facts: Booted & { exitCode: number; restarts: number; said: string | undefined }) => ({
    title: facts.exitCode === 0 ? "The container stops by itself" : "The app crashes when it starts",
    cause: `The container of ${facts.role} on ${facts.host} ${crashText(facts)}${facts.said === undefined ? "" : ` Its log says: ${sentence(facts.said)}`}`,
    fix:
      facts.exitCode === 0
        ? "Make the command of the container stay in the foreground: CMD or ENTRYPOINT in the Dockerfile, or the role's `cmd` in deploy.yml."
        : "Fix the error at the end of the log below, and check that the container has every variable and service that it needs.",
  }),

  /** `limitMb`: of the container; undefined if only the server's memory limits it. */
  "app-memory": (
    facts: Booted & {
      limitMb: number | undefined;
      place: string | undefined;
      hostMb: number | undefined;
      hostFreeMb: number | undefined;
    },
  ) => ({
    title: "The container runs out of memory",
    cause: `The kernel killed the app's process in the container of ${facts.role} on ${facts.host} (exit code 137): ${memoryText(facts)}.`,
    fix:
      facts.limitMb === undefined
        ? "Use a server with more memory, add swap, or run fewer processes (in Rails, WEB_CONCURRENCY). During a deploy, the old and the new version run at the same time."
        : `Raise the limit \`memory\` under the role's \`options\`${facts.place === undefined ? "" : ` (${facts.place})`}, or run fewer processes in the container (in Rails, WEB_CONCURRENCY).`,
  }),

  "app-no-http": (
    facts: Booted &
      (
        | { problem: "worker"; command: string | undefined; place: string | undefined }
        | { problem: "other-protocol"; ports: readonly number[] }
      ),
  ) => ({
    title: "The container does not answer HTTP",
    cause:
      facts.problem === "worker"
        ? `kamal-proxy waits for an answer from the container of ${facts.role}, but ${facts.command === undefined ? "a worker runs in it, which" : `its command (\`${facts.command}\`) is not a web server and`} listens on no port.`
        : `The container of ${facts.role} on ${facts.host} listens on ${joinWithAnd(facts.ports.map(String))}, but does not answer HTTP there.`,
    fix:
      facts.problem === "worker"
        ? `Set \`proxy: false\` for the role${facts.place === undefined ? ` ${facts.role}` : ` (${facts.place})`}, or make its command start the web server. Only the primary role (\`primary_role\`, by default \`web\`) has a proxy without asking for one.`
        : "kamal-proxy needs plain HTTP: not HTTPS, FastCGI or a socket. Put a web server in front of the app in the container, or turn TLS off there.",
  }),

  /** A HEALTHCHECK of the image fails, so Kamal does not accept a role without a proxy. */
  "role-healthcheck": ({ role, output }: { role: string; output: string }) => ({
    title: "The image's own health check fails",
    cause: `The Dockerfile has a HEALTHCHECK, and it fails in the container of ${role}, which does not have what it asks for${output === "" ? "." : `: ${sentence(output)}`}`,
    fix: `Kamal waits for it in roles without a proxy. Turn it off for the role in deploy.yml (\`options: { no-healthcheck: true }\` under \`${role}\`), or remove HEALTHCHECK from the Dockerfile.`,
  }),
} satisfies Entries;

function slowText(facts: SlowStart) {
  const timeout = `deploy_timeout${facts.place === undefined ? "" : ` in ${facts.place}`}`;
  const isDefault = facts.place === undefined && facts.seconds === 30;
  const raise = isDefault ? "Add a longer `deploy_timeout` to" : "Raise `deploy_timeout` in";
  const longer = `${raise} ${facts.place ?? "deploy.yml"}, for example ${Math.max(120, facts.seconds * 3)}`;

  switch (facts.problem) {
    case "not-listening":
      return {
        title: facts.isMigrating ? "The app was still migrating at the deadline" : "The app needs too long to start",
        cause: `After ${facts.seconds} s (${timeout}), the container was still running, but did not listen on port ${facts.port} yet${facts.isMigrating ? ": it was migrating its database" : ""}.${facts.last === undefined ? "" : ` The last line of its log: ${sentence(facts.last)}`}`,
        fix: `${longer}${facts.isMigrating ? ", or run long migrations before the deploy" : ", or find out what the app waits for: the lines below are the end of its log"}.`,
      };
    case "no-answer":
      return {
        title: "The app does not answer the health check in time",
        cause: `The app accepts connections on port ${facts.port}, but does not answer ${facts.request.path} within a few seconds, until the deadline of ${facts.seconds} s (${timeout}).`,
        fix: `Find out what ${facts.request.path} waits for: often a database or another service that cannot be reached. It should depend on nothing else. If the app is only slow at first, set \`healthcheck: { timeout: … }\` under \`proxy\`.`,
      };
    case "upstream":
      return {
        title: "The app behind the proxy in the container does not listen",
        cause: `In the container, ${facts.proxy} answers ${facts.request.path} with 502, because the app behind it${facts.port === undefined ? "" : ` (port ${facts.port})`} did not listen yet after ${facts.seconds} s (${timeout}): it crashed, or it needs longer to start.`,
        fix: `Start the image by hand to see the app's error (\`docker run --rm -it IMAGE\` with the same variables). If it is only slow: ${longer.charAt(0).toLowerCase()}${longer.slice(1)}.`,
      };
    case "late":
      return {
        title: "The app became healthy too late",
        cause: `The app answered ${facts.request.path} with ${facts.status} only when the ${facts.seconds} s of ${timeout} were almost over.`,
        fix: `${longer}, or make the app start faster.`,
      };
  }
}

const exitCodes: Readonly<Record<number, string>> = {
  126: "its command is not executable",
  127: "its command was not found",
  134: "it was aborted",
  137: "it was killed",
  139: "it crashed with a segmentation fault",
};

function crashText({ exitCode, restarts }: { exitCode: number; restarts: number }): string {
  const times = restarts > 0 ? `, ${restarts} ${restarts === 1 ? "time" : "times"} so far` : "";
  const meaning = exitCodes[exitCode];
  return `ends with exit code ${exitCode} soon after it starts${times}${meaning === undefined ? "" : `: ${meaning}`}.`;
}

function memoryText(facts: {
  limitMb: number | undefined;
  place: string | undefined;
  hostMb: number | undefined;
  hostFreeMb: number | undefined;
}): string {
  if (facts.limitMb !== undefined) return `it needs more than its limit of ${facts.limitMb} MB`;
  if (facts.hostMb === undefined) return "the server has too little memory";
  return `the server has ${facts.hostMb} MB of memory${facts.hostFreeMb === undefined ? "" : `, of which ${facts.hostFreeMb} MB are free now`}`;
}
