// The same words in other places, and logs that say nothing about the failure.

import { expect, test } from "vitest";
import { diagnosis } from "../../src/catalogue/catalogue.ts";
import { booted, diagnose, ended, failed, step } from "./kamal-outputs/frame.ts";

const hook = (said: string) =>
  ended(
    "Kamal::Cli::HookError",
    `Hook \`pre-deploy\` failed:\n.kamal/hooks/pre-deploy exit status: 256\n.kamal/hooks/pre-deploy stdout: Nothing written\n.kamal/hooks/pre-deploy stderr: ${said}\n`,
  );

const words: readonly (readonly [what: string, text: string])[] = [
  [
    "a database in a build",
    step(
      "bin/rails assets:precompile",
      'PG::ConnectionBad: connection to server at "127.0.0.1", port 5432 failed: Connection refused',
    ),
  ],
  ["a variable in a build", step("bin/rails assets:precompile", 'KeyError: key not found: "DATABASE_URL"')],
  ["a module in a build", step("npm run build", "Error: Cannot find module 'tailwindcss'")],
  ["a gem of Kamal itself", ended("LoadError", "cannot load such file -- ed25519")],
  ["a variable in deploy.yml", ended("KeyError", 'key not found: "RELEASE"')],
  [
    "an SSH client that is refused",
    ended(
      "Errno::ECONNREFUSED",
      "Exception while executing on host 10.0.0.1: Connection refused - connect(2) for 10.0.0.1:5432",
    ),
  ],
  ["a directory on the server", failed("mkdir", "mkdir: cannot create directory ‘.kamal’: Permission denied")],
  [
    "a mount on the server",
    failed(
      "docker",
      "docker: Error response from daemon: error while creating mount source path '/data': mkdir /data: read-only file system.",
    ),
  ],
  ["a port on the server", failed("docker", "Bind for 0.0.0.0:3000 failed: port is already allocated")],
  ["a port of kamal-proxy", failed("docker", "Error: listen tcp :80: bind: permission denied")],
  ["a program on the runner", hook("sh: 1: bundle: not found")],
  ["a Python module of a hook", hook("ModuleNotFoundError: No module named 'boto3'")],
  ["Redis in a hook", hook("connect ECONNREFUSED 127.0.0.1:6379")],
  [
    "a file in a secrets command",
    ended("RuntimeError", "Permission denied @ rb_sysopen - /run/secrets/key (Errno::EACCES)"),
  ],
];

test.each(words)("%s is not the app's", (_, text) => {
  expect(diagnose(text).id).not.toMatch(/^(?:app-|entrypoint-)/);
});

const harmless: readonly (readonly [what: string, log: string])[] = [
  ["a variable that has a default", "WARNING: SENTRY_DSN is not set, error reporting is disabled"],
  [
    "a log file that Rails does without",
    "Rails Error: Unable to access log file. Please ensure that /rails/log/production.log exists and is writable (ie, make it writable for user and group: chmod 0664 /rails/log/production.log).",
  ],
  [
    "a deprecation",
    "DEPRECATION WARNING: Redis.exists? is deprecated (called from /rails/config/initializers/redis.rb:3)",
  ],
  ["a metrics port", "Prometheus metrics listening on http://0.0.0.0:9394"],
  ["a debugger", "Debugger listening on ws://127.0.0.1:9229/0f2c"],
  ["another page that is missing", '172.18.0.9 - - [24/Nov/2026:01:00:00 +0000] "GET /favicon.ico HTTP/1.1" 404 0'],
  ["a health check that is answered", '172.18.0.2 - - [24/Nov/2026:01:00:00 +0000] "GET /up HTTP/1.1" 200 0'],
  ["a trace of requests", "connect ECONNREFUSED 127.0.0.1:4318"],
  [
    "a name that visitors ask for",
    "[ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: www.example.com",
  ],
];

test.each(harmless)("%s is no cause", (_, log) => {
  expect(diagnose(booted(log)).id).toBe("unhealthy");
});

test("the port is not wrong if a server in front of the app listens on it", () => {
  const thruster = '{"time":"2026-11-24T01:00:00Z","level":"INFO","msg":"Server started","http":":80"}';
  expect(diagnose(booted(`${thruster}\n* Listening on http://0.0.0.0:3000`)).id).toBe("unhealthy");
  expect(diagnose(booted("nginx: ready\n* Listening on http://0.0.0.0:3000")).id).toBe("unhealthy");
});

test("an error is a better cause than the port", () => {
  const log = `Listening at: http://0.0.0.0:8000 (1)\nModuleNotFoundError: No module named 'yaml'`;
  expect(diagnose(booted(log, { port: 3000 })).id).toBe("app-module-missing");
});

test("a crash loop is not taken for a recovery", () => {
  const attempt = "dial tcp 172.18.0.2:5432: connect: connection refused\nServer listening on port 4000";
  const log = `${attempt}\npanic: no database: dial tcp 172.18.0.2:5432: connect: connection refused`;
  expect(diagnose(booted(log, { port: 3000 })).id).toBe("app-database-unreachable");
});

test("where the app's key belongs is in the place of the failure", () => {
  const locate = (key: string) => (key === "env/secret" ? { file: "config/deploy.yml", line: 12 } : undefined);
  const { where } = diagnose(booted('KeyError: key not found: "STRIPE_KEY"'), { locate });
  expect(where).toEqual({ place: "container", host: "10.0.0.1", file: "config/deploy.yml", line: 12 });
});

test("a backtrace of 300 lines does not hide the exception", () => {
  const frames = Array.from({ length: 300 }, (_, line) => `/usr/local/bundle/gems/x-1.0/lib/x.rb:${line}:in \`call'`);
  const log = ["bin/rails aborted!", "ArgumentError: no host given", ...frames, "Tasks: TOP => db:prepare"].join("\n");
  const diagnosis = diagnose(booted(log));
  expect(diagnosis.id).toBe("app-exception");
  expect(diagnosis.evidence).toContain("ArgumentError: no host given");
  expect(diagnosis.evidence.join("\n")).not.toContain("x.rb");
});

test("an exception is that of the health check if the server was seen to answer with 500", () => {
  const request = { path: "/up", place: undefined };
  const seen = diagnosis("app-health-error", { request, status: 500, said: "SyntaxError: no JSON" });
  const boot = { log: [], diagnosis: seen, accessory: undefined, proxy: undefined };
  expect(diagnose(booted("SyntaxError: no JSON"), { boot }).id).toBe("app-health-error");
  expect(diagnose(booted('KeyError: key not found: "TOKEN"'), { boot }).id).toBe("app-env-missing");
});
