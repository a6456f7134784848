// Failures inside the app's container: how it starts, where it listens, what it answers.

import { chmod } from "node:fs/promises";
import path from "node:path";
import type { Lane } from "./lane.ts";
import { runtimeImage } from "./runtime-image.ts";
import type { StagedFailure } from "./staged-failure.ts";

/** An app in Node. As PID 1, Node ignores SIGTERM unless told otherwise. */
export async function nodeApp({ checkout }: Lane, code: string): Promise<void> {
  await checkout.write("server.js", `process.on("SIGTERM", () => process.exit(0));\n${code}\n`);
  await checkout.write("Dockerfile", `FROM ${runtimeImage}\nCOPY server.js ./\nCMD ["node", "server.js"]\n`);
}

export async function rubyApp({ checkout }: Lane, code: string): Promise<void> {
  await checkout.write("app.rb", `$stdout.sync = true\nputs "booting"\n${code}\n`);
  await checkout.write("Dockerfile", `FROM ${runtimeImage}\nCOPY app.rb ./\nCMD ["ruby", "app.rb"]\n`);
}

/** An app in Node that answers every request in the same way. */
const answering = (lane: Lane, handler: string) =>
  nodeApp(
    lane,
    `require("http").createServer((request, response) => {\n${handler}\n}).listen(80, () => console.log("ready"));`,
  );

/** Makes a script the entrypoint of the image. */
async function entrypoint({ checkout }: Lane, file: string, { mode, text }: { mode: number; text: string }) {
  await checkout.write(file, text);
  await chmod(path.join(checkout.dir, file), mode);
  await checkout.write("Dockerfile", `FROM ${runtimeImage}\nCOPY ${file} /${file}\nENTRYPOINT ["/${file}"]\n`);
}

const arm64Binary = Buffer.concat([
  Buffer.from("7f454c46020101000000000000000000" + "0200b700010000007800400000000000", "hex"),
  Buffer.alloc(32),
]);

export const appFailures: readonly StagedFailure[] = [
  {
    name: "an app that listens on another port",
    stage: ({ checkout }) => checkout.replace("start", /-p 80/, "-p 3000"),
    id: "app-port",
    cause: /3000/,
    fix: /app_port: 3000/,
    phase: "boot",
  },
  {
    name: "an app that listens on 127.0.0.1",
    stage: ({ checkout }) => checkout.replace("start", /-p 80/, "-p 127.0.0.1:80"),
    id: "app-loopback",
    cause: /127\.0\.0\.1/,
    fix: /0\.0\.0\.0/,
    phase: "boot",
  },
  {
    name: "an app that redirects the health check to https",
    stage: (lane) =>
      answering(
        lane,
        "response.writeHead(301, { location: `https://${request.headers.host.split(':')[0]}${request.url}` }).end();",
      ),
    id: "app-redirect",
    cause: /301|https/,
    fix: /\/up/,
    phase: "boot",
  },
  {
    name: "an app that refuses the host name of the health check",
    stage: (lane) =>
      answering(
        lane,
        'console.log(`[HostAuthorization::DefaultResponseApp] Blocked hosts: ${request.headers.host}`);\nresponse.writeHead(403).end("Blocked hosts");',
      ),
    id: "app-hosts",
    cause: /403|Blocked host/,
    fix: /host/,
    phase: "boot",
  },
  {
    name: "an app without the health page",
    stage: ({ checkout }) => checkout.replace("start", /echo ok > \/www\/up\n/, ""),
    id: "app-health-missing",
    cause: /404/,
    fix: /\/up/,
    phase: "boot",
  },
  {
    name: "an app that fails on the health page",
    stage: (lane) =>
      answering(
        lane,
        "try { JSON.parse(undefined); } catch (error) { console.error(error); response.writeHead(500).end(); }",
      ),
    id: "app-health-error",
    cause: /500: SyntaxError: "undefined" is not valid JSON/,
    fix: /\/up/,
    evidence: /server\.js:3:12/,
    phase: "boot",
  },
  {
    name: "an app that is still migrating at the deadline",
    stage: ({ checkout }) =>
      checkout.prepend(
        "start",
        "trap 'exit 0' TERM\necho 'migrating 20240101 create users'\n/bin/busybox sleep 60 &\nwait $!\n",
      ),
    id: "app-slow",
    cause: /3 s/,
    fix: /deploy_timeout/,
    phase: "boot",
  },
  {
    name: "an app that exits because a variable is not set",
    stage: (lane) => rubyApp(lane, 'ENV.fetch("STRIPE_API_KEY")'),
    id: "app-env-missing",
    cause: /STRIPE_API_KEY/,
    fix: /STRIPE_API_KEY/,
    evidence: /key not found: "STRIPE_API_KEY" \(KeyError\)/,
    phase: "boot",
  },
  {
    name: "an app that exits without a reason",
    stage: ({ checkout }) => checkout.write("start", "echo 'giving up'; exit 3\n"),
    id: "app-crash",
    cause: /3/,
    fix: /./,
    evidence: /giving up/,
    phase: "boot",
  },
  {
    name: "an app that needs more memory than it has",
    stage: async (lane) => {
      await lane.checkout.configure((config) => {
        config.servers = { web: { hosts: [lane.server.address], options: { memory: "48m" } } };
      });
      await nodeApp(lane, "const kept = []; setInterval(() => kept.push(Buffer.alloc(16e6, 1)), 10);");
    },
    id: "app-memory",
    cause: /limit of 48 MB/,
    fix: /memory/,
    phase: "boot",
  },
  {
    name: "a binary for another architecture",
    stage: async (lane) => {
      const { checkout } = lane;
      await checkout.write("server", arm64Binary.toString("latin1"));
      await checkout.write("Dockerfile", 'FROM scratch\nCOPY --chmod=755 server /server\nENTRYPOINT ["/server"]\n');
    },
    id: "exec-format",
    cause: /architecture/,
    fix: /builder\/arch|arch/,
    phase: "boot",
  },
  {
    name: "an entrypoint with Windows line ends",
    stage: (lane) => entrypoint(lane, "docker-entrypoint", { mode: 0o755, text: "#!/bin/sh\r\nexec sleep 60\r\n" }),
    id: "entrypoint-crlf",
    cause: /docker-entrypoint/,
    fix: /LF|line end/,
    phase: "boot",
  },
  {
    name: "an entrypoint with Windows line ends and an option",
    stage: (lane) =>
      entrypoint(lane, "docker-entrypoint", { mode: 0o755, text: "#!/bin/bash -e\r\nexec sleep 60\r\n" }),
    id: "entrypoint-crlf",
    cause: /docker-entrypoint/,
    fix: /LF|line end/,
    phase: "boot",
  },
  {
    name: "an entrypoint that is not executable",
    stage: (lane) => entrypoint(lane, "docker-entrypoint", { mode: 0o644, text: "#!/bin/sh -e\nexec sleep 60\n" }),
    id: "entrypoint-not-executable",
    cause: /docker-entrypoint/,
    fix: /chmod|--chmod/,
    phase: "boot",
  },
  {
    name: "an entrypoint that is not in the image",
    stage: ({ checkout }) =>
      checkout.replace("Dockerfile", /ENTRYPOINT .*/, 'ENTRYPOINT ["/rails/bin/docker-entrypoint"]'),
    id: "entrypoint-missing",
    cause: /\/rails\/bin\/docker-entrypoint/,
    fix: /Dockerfile|COPY/,
    phase: "boot",
  },
  {
    name: "an image without a command",
    stage: ({ checkout }) => checkout.replace("Dockerfile", /ENTRYPOINT .*/, ""),
    id: "entrypoint-missing",
    cause: /CMD|ENTRYPOINT|command/,
    fix: /CMD|ENTRYPOINT/,
    phase: "boot",
  },
  {
    name: "a port that is taken inside the container",
    stage: (lane) => nodeApp(lane, 'for (const _ of [1, 2]) require("http").createServer().listen(3000);'),
    id: "app-port-in-use",
    cause: /3000/,
    fix: /./,
    evidence: /EADDRINUSE/,
    phase: "boot",
  },
  {
    name: "a worker in a role that kamal-proxy asks",
    stage: async (lane) => {
      await entrypoint(lane, "jobs", { mode: 0o755, text: "#!/usr/bin/env ruby\nputs 'waiting for jobs'\nsleep\n" });
      await lane.checkout.append("Dockerfile", 'COPY jobs bin/jobs\nENTRYPOINT ["bin/jobs"]\n');
    },
    id: "app-no-http",
    cause: /listen/,
    fix: /proxy: false/,
    phase: "boot",
  },
  {
    name: "a Node module that is not in the image",
    stage: (lane) => nodeApp(lane, 'require("express")().listen(80);'),
    id: "app-module-missing",
    cause: /express/,
    fix: /express|package\.json|npm/,
    evidence: /Cannot find module 'express'/,
    phase: "boot",
  },
  {
    name: "a gem that is not in the image",
    stage: (lane) => rubyApp(lane, 'require "puma"'),
    id: "app-gem-missing",
    cause: /puma/,
    fix: /Gemfile/,
    evidence: /cannot load such file -- puma/,
    phase: "boot",
  },
  {
    name: "a port that a role publishes, but that is taken",
    stage: async (lane) => {
      await lane.checkout.configure((config) => {
        config.servers = { web: { hosts: [lane.server.address], options: { publish: "8080:80" } } };
      });
      await lane.onServer(`docker run --detach --name squatter --publish 8080:80 ${lane.healthyImage}`);
    },
    undo: (lane) => lane.onServer("docker rm --force squatter"),
    id: "role-port",
    cause: /8080/,
    fix: /publish/,
    phase: "boot",
  },
];
