// Apps that start and stop, because something is missing in the image or around the container.

import { type Entries, sentence } from "./entry.ts";
import { type UnreachableService, unreachableText } from "./unreachable-service.ts";

interface Said {
  said: string;
}

export const appEntries = {
  /** `pid-file`: left by a server that has stopped. */
  "app-port-in-use": ({ said, problem, port }: Said & { problem: "port" | "pid-file"; port: string | undefined }) => ({
    title:
      problem === "port" ? "The app's port is already in use in the container" : "A PID file stops the app's server",
    cause:
      problem === "port"
        ? `Another process in the container already listens on the port${port === undefined ? "" : ` ${port}`} that the app wants: ${sentence(said)}`
        : `The server does not start, because it finds the PID file of an earlier one: ${sentence(said)}`,
    fix:
      problem === "port"
        ? "Let only one process listen on it: give the second one (a metrics server, a proxy in front of the app, a second `server`) another port. If the role has `network: host` in its options, the old version has the port."
        : "Remove the file in the entrypoint before the server starts: `rm -f tmp/pids/server.pid`. Do not mount a volume on tmp.",
  }),

  "app-port-denied": ({ said, port }: Said & { port: string }) => ({
    title: `The app may not listen on port ${port}`.slice(0, 80),
    cause: `The user of the container is not root, and may not listen on a port below 1024: ${sentence(said)}`,
    fix: `Let the app listen on a port above 1023, for example 8080 (Thruster: \`HTTP_PORT: 8080\` under \`env/clear\`; nginx: \`listen 8080;\`), and set \`app_port: 8080\` under \`proxy\` in deploy.yml.`,
  }),

  "app-redis": (facts: UnreachableService & { problem: "unreachable" | "login" }) =>
    facts.problem === "login"
      ? {
          title: "Redis rejects the app's login",
          cause: `Redis answers, but does not accept the app's password: ${sentence(facts.said)}`,
          fix: "Give the app and Redis the same password: in REDIS_URL (`redis://:password@host:6379/0`, percent-encoded) and in the `cmd` of the accessory (`redis-server --requirepass …`).",
        }
      : {
          title: "The app cannot connect to Redis",
          ...unreachableText(facts, { what: "Redis", accessory: "redis", setting: "REDIS_URL" }),
        },

  "app-service-unreachable": (facts: UnreachableService) => ({
    title: "The app cannot connect to a service that it needs",
    ...unreachableText(facts, { what: "a service", accessory: "NAME", setting: "the variable with its address" }),
  }),

  /** `stopped`: Puma stops with it. */
  "app-worker-queue": ({ name, problem, said }: Said & { name: string; problem: "tables" | "stopped" }) => ({
    title: problem === "tables" ? `The tables of ${name} are missing` : `${name} stopped, and the app with it`,
    cause:
      problem === "tables"
        ? `The database that ${name} uses in production does not have its tables: ${sentence(said)}`
        : `${name} runs in the web server's process and ended, so the server stops: ${sentence(said)}`,
    fix:
      problem === "tables"
        ? `Create them with \`kamal app exec 'bin/rails db:prepare'\`: config/database.yml needs an entry for each database under \`production\` (primary, cache, queue, cable), and db/queue_schema.rb, db/cache_schema.rb and db/cable_schema.rb must be committed.`
        : `Find out why it ended: usually its tables or its database are missing (\`bin/rails db:prepare\`). To run it elsewhere, remove SOLID_QUEUE_IN_PUMA from \`env\` in deploy.yml and add a role with \`cmd: bin/jobs\`.`,
  }),

  /** Caddy and FrankenPHP, unless they are told not to. */
  "app-own-https": ({ said }: Said) => ({
    title: "The web server in the container wants to serve https itself",
    cause: `Caddy (or FrankenPHP) in the container manages its own certificate, so it redirects the health check to https, which kamal-proxy cannot follow: ${sentence(said)}`,
    fix: 'Let it serve plain http: `SERVER_NAME: ":80"` under `env/clear` in deploy.yml (FrankenPHP), or `:80` as the address in the Caddyfile instead of a domain, or `auto_https off`.',
  }),

  "app-file-missing": ({ path, said }: Said & { path: string }) => ({
    title: "A file that the app reads is not in the container",
    cause: `The app opens ${path}, which is not in the container: ${sentence(said)}`,
    fix: `Commit ${path} and copy it in the Dockerfile (check .dockerignore). If it must not be in the image, mount it as a volume, or pass its content as a secret.`,
  }),

  "app-not-writable": ({ path, said }: Said & { path: string }) => ({
    title: "The app may not write to a file or directory",
    cause: `The user of the container has no permission for ${path}: ${sentence(said)}`,
    fix: `If it is on a volume (\`volumes\` in deploy.yml), make the directory on the server writable for the container's user: \`chown -R 1000:1000 DIRECTORY\`, if that is USER in the Dockerfile. Otherwise \`RUN chown\` the directory in the Dockerfile before USER.`,
  }),

  "app-readonly-filesystem": ({ path, said }: Said & { path: string | undefined }) => ({
    title: "The container's file system is read-only",
    cause: `The app wants to write${path === undefined ? "" : ` to ${path}`}, but that file system is mounted read-only: ${sentence(said)}`,
    fix: "Mount a writable place there: a volume without `:ro` (`volumes` in deploy.yml), or a tmpfs (`options: { tmpfs: /rails/tmp }` of the role) if `read-only` is set.",
  }),

  /** V8 and Java limit themselves, independent of the container. */
  "app-heap-limit": ({ runtime, said }: Said & { runtime: "node" | "java" }) => ({
    title: "The app runs out of heap memory",
    cause: `${runtime === "node" ? "Node.js" : "Java"} stopped the app, because it needs more than its heap limit: ${sentence(said)}`,
    fix:
      runtime === "node"
        ? 'Raise the limit with `NODE_OPTIONS: "--max-old-space-size=1024"` (MB) under `env/clear` in deploy.yml, below the memory of the server and of the role\'s `options/memory`.'
        : "Raise the limit with `JAVA_TOOL_OPTIONS: -Xmx1g` under `env/clear` in deploy.yml, below the memory of the server and of the role's `options/memory`.",
  }),

  /** Before it needs it: the heap's first size. */
  "app-memory-reserve": ({ said }: Said) => ({
    title: "The server has too little free memory for the app's heap",
    cause: `Java reserves its heap when it starts, and the server does not have that much free memory while the old version still runs: ${sentence(said)}`,
    fix: "Lower `-Xms` and `-Xmx` (JAVA_OPTS or `JAVA_TOOL_OPTIONS` under `env/clear` in deploy.yml), or give the server more memory or swap.",
  }),

  /** `front`: Thruster, nginx, … `address`: where it looks for the app. */
  "app-behind-front": ({ front, address, said }: Said & { front: string; address: string }) => ({
    title: `${front} runs, but the app behind it does not`,
    cause: `${front} answers in the container, but nothing listens on ${address}: the app behind it crashed, is still starting, or listens elsewhere. ${front} says: ${sentence(said)}`,
    fix: `Start the image by hand to see the app's error: \`kamal app exec 'bin/rails runner true'\` (for other frameworks, the command of the app). If the app only needs longer, raise \`deploy_timeout\` in deploy.yml; if it listens elsewhere, correct the target (Thruster: TARGET_PORT).`,
  }),

  /** `said`: the class and the message. */
  "app-exception": ({ said, file }: Said & { file: string | undefined }) => ({
    title: "The app stops with an exception when it starts",
    cause: `The new version did not become healthy, because the app raised an exception${file === undefined ? "" : ` in ${file}`}: ${sentence(said)}`,
    fix: `Fix ${file === undefined ? "this error" : `it in ${file}`}, and deploy again. To reproduce it with the same variables, run the app's command in the new image: \`kamal app exec\`.`,
  }),

  /** `seconds`: for which it logged. `last`: the last line of its log. */
  "app-slow-start": (facts: { seconds: number; timeout: number; place: string; last: string }) => ({
    title: "The app needs too long to start",
    cause: `The app was still starting, or had just begun to listen, when kamal-proxy gave up after ${facts.timeout} s (deploy_timeout): its log covers ${facts.seconds} s and shows no error. It ends with: ${sentence(facts.last)}`,
    fix: `Set a longer \`deploy_timeout\` in deploy.yml (${facts.place}), for example ${Math.max(120, facts.timeout * 3)}, or make the app start faster: the end of its log shows what it spends the time on.`,
  }),

  /** A role without kamal-proxy. `state`: Docker's. */
  "role-restarts": ({
    role,
    host,
    seconds,
    state,
  }: {
    role: string | undefined;
    host: string | undefined;
    seconds: string;
    state: string;
  }) => ({
    title: `The container ${role === undefined ? "" : `of ${role} `}does not keep running`.slice(0, 80),
    cause: `Kamal waited ${seconds} s for the container${role === undefined ? "" : ` of ${role}`}${host === undefined ? "" : ` on ${host}`}, but its command ended and Docker started it again (${state}).`,
    fix: `Read why it ends: \`kamal app logs${role === undefined ? "" : ` -r ${role}`}\`, or \`docker logs\` of the container on the server. Then correct the role's \`cmd\` in deploy.yml, or what its log says is missing.`,
  }),
} satisfies Entries;
