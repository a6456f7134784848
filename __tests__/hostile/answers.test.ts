// A thousand mutated answers of a server, of Kamal's output, of a registry and of a health
// endpoint: no crash, no hang, and every text that results is one plain line. The seed of a failure
// is in its message: `KAMAL_ANSWERS_SEED=… KAMAL_ANSWERS_COUNT=1` repeats it.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { onTestFinished, test } from "vitest";
import type { Check } from "../../src/checks/check.ts";
import { healthChecks } from "../../src/checks/http/health-check.ts";
import { redirectChecks } from "../../src/checks/http/redirect-check.ts";
import { lockCheck } from "../../src/checks/lock-check.ts";
import { imageCheck } from "../../src/checks/registry/image-check.ts";
import { registryCheck } from "../../src/checks/registry/registry-check.ts";
import { routesChecks } from "../../src/checks/routes-check.ts";
import { routingChecks } from "../../src/checks/routing-check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { sshCheck } from "../../src/checks/ssh-check.ts";
import { versionChecks } from "../../src/checks/version-check.ts";
import { diagnoseKamal } from "../../src/diagnosis/diagnose-kamal.ts";
import { diagnoseSsh } from "../../src/diagnosis/diagnose-ssh.ts";
import { KamalLog } from "../../src/kamal/kamal-log.ts";
import { Failure } from "../../src/model/failure.ts";
import { describeLock, parseLockDetails } from "../../src/server/deploy-lock.ts";
import { availableVersions, rollbackTarget, servingVersion } from "../../src/server/deployed-versions.ts";
import type { HostFacts } from "../../src/server/host-facts.ts";
import { probeTarget, quickSettings } from "../checks/http/targets.ts";
import { server } from "../checks/servers.ts";
import { randomNumbers } from "../random.ts";
import { deploymentOf, proxyTarget, role } from "../server/deployment.ts";
import { behave, config, run, textsOf, useHostileServer } from "./hostile-server.ts";
import { mutate, pick, type Random } from "./mutate-answer.ts";
import { lock, serving } from "./server-answers.ts";

useHostileServer();

const firstSeed = Number(process.env.KAMAL_ANSWERS_SEED ?? "1");
const count = Number(process.env.KAMAL_ANSWERS_COUNT ?? "250");
const limitMs = 2000;

/** Feeds answers to `use`, which returns everything that could reach a user. */
async function fuzz(use: (random: Random) => Promise<unknown>): Promise<void> {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const startedAt = performance.now();
    let problem: string | undefined;

    try {
      const texts = textsOf(await use(randomNumbers(seed)));
      const bad = texts.find(isBad);
      problem = bad === undefined ? undefined : `the text ${JSON.stringify(bad.slice(0, 300))}`;
    } catch (error) {
      problem = error instanceof Error ? error.stack : String(error);
    }

    const took = performance.now() - startedAt;
    if (took > limitMs) problem = `${took} ms`;
    if (problem !== undefined) throw new Error(`KAMAL_ANSWERS_SEED=${seed}: ${problem}`);
  }
}

function isBad(text: string): boolean {
  return /\p{Cc}|\p{Cs}|[\u2028\u2029\u202e\u200b\ufeff]|^\s*::|##\[/u.test(text) || text.length > 12_000;
}

async function resultsOf(checks: readonly Check[]) {
  const once = checks.map(({ retryEveryMs: _, ...check }) => check);
  const { results, failed } = await runChecks(once, { signal: AbortSignal.timeout(10_000) });
  // Not the time that each took.
  return {
    results: results.map(({ durationMs: _, ...result }) => result),
    failed: failed.map(({ diagnosis }) => diagnosis),
  };
}

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error.diagnosis;
    throw error;
  }
}

const deployment = deploymentOf({ roles: [role("web", ["10.0.0.1"], { ...proxyTarget, hosts: ["shop.localhost"] })] });
const details =
  "Locked by: kamal-action acme/shop run 7 attempt 1 step deploy at 2026-11-24T01:00:00Z\nVersion: v1\nMessage: m";
const tag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** Three of the sections that a healthy server prints are changed. */
function mutatedSections(random: Random): Record<string, string> {
  const sections: Record<string, string> = { ...serving, lock: `held\n${lock(details)}`, login: "yes" };
  const names = Object.keys(sections);

  for (let round = 0; round < 3; round++) {
    const name = names[Math.floor(random() * names.length)] ?? "user";
    const inDetails = name === "lock" && random() < 0.5;
    sections[name] = inDetails
      ? `held\n${lock(mutate(random, details))}`
      : mutate(random, sections[name] ?? "", 100_000);
  }

  return sections;
}

test("facts of a server", async () => {
  await fuzz(async (random) => {
    const sections = mutatedSections(random);
    const facts = new Map<string, HostFacts>();
    const ssh = server(sections, mutate(random, "bash: warning\n"), pick(random, [0, 0, 0, 1, 255]));
    const onFacts = (seen: HostFacts) => void facts.set(seen.host, seen);
    const seen = [await resultsOf([sshCheck({ host: "10.0.0.1", deployment, ssh, keys: async () => [], onFacts })])];
    const known = facts.get("10.0.0.1");
    if (known === undefined) return seen;

    const look = async () => known;
    const state = known.lock;
    const lockOptions = { host: "10.0.0.1", destination: undefined, state, directory: ".kamal/lock-shop" };
    const self = { repository: "acme/shop", runId: "7", attempt: "2", step: "deploy" };
    seen.push(
      await resultsOf([
        ...routesChecks(deployment, facts),
        ...routingChecks({ deployment, look }),
        ...versionChecks({ deployment, look, version: "v2" }),
        lockCheck({ ...lockOptions, self, isRunOver: async () => undefined, release: async () => true }),
      ]),
    );

    // These go into argv and into remote shells.
    const versions = [servingVersion(deployment, facts) ?? "none", ...availableVersions(deployment, facts)];
    const names = [...known.containerNames, ...known.bootedVersions, ...known.containers.map(({ name }) => name)];
    for (const name of [...versions, ...names])
      if (!/^[A-Za-z0-9_][\w.-]*$/.test(name)) throw new Error(`name ${name}`);
    for (const version of versions) if (!tag.test(version)) throw new Error(`version ${version}`);
    return [
      seen,
      known,
      thrown(() => rollbackTarget(deployment, facts, undefined)),
      thrown(() => rollbackTarget(deployment, facts, "v")),
    ];
  });
}, 120_000);

test("OpenSSH's output, and a lock's details", async () => {
  const honest =
    "Warning: Permanently added 'h' (ED25519) to the list of known hosts.\nWelcome\nroot@h: Permission denied (publickey).\r\n";
  await fuzz(async (random) => [
    diagnoseSsh(mutate(random, honest, 65_000), { host: "h", user: "root", port: 22, keys: [] }),
    describeLock(parseLockDetails(mutate(random, lock(details), 100_000))),
  ]);
});

test("Kamal's output", async () => {
  const honest = readFileSync(new URL("../kamal/fixtures/unhealthy.txt", import.meta.url), "utf8").replaceAll(
    "^[",
    "\u001b",
  );
  const context = {
    command: "kamal deploy",
    configFile: "config/deploy.yml",
    service: "shop",
    destination: undefined,
    registry: undefined,
    repository: "acme/shop",
    primaryHost: "h",
  };

  await fuzz(async (random) => {
    const log = new KamalLog("build");
    const phases = mutate(random, honest, 200_000)
      .split("\n")
      .flatMap((line) => log.read(line) ?? []);
    return [phases, log.lines, log.containerLog, diagnoseKamal(log, context)];
  });
}, 120_000);

test("a sample of the facts, through the bundle", async () => {
  config();

  for (let seed = firstSeed; seed < firstSeed + Math.min(count, 8); seed++) {
    behave("answer", { sections: mutatedSections(randomNumbers(seed)) });
    const done = await run("verify");
    if (done.report?.diagnosis?.id === "internal") throw new Error(`KAMAL_ANSWERS_SEED=${seed}: ${done.log}`);
  }
}, 120_000);

/** A registry whose answers are mutated: status, headers and bodies. */
function registryOf(random: Random): typeof fetch {
  const headerText = (text: string) => mutate(random, text, 8000).replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

  return async (input, init) => {
    const url = new URL(String(input));
    const honest = honestAnswer(url, init);
    const status = random() < 0.1 ? pick(random, [200, 202, 301, 401, 403, 404, 429, 500, 599]) : honest.status;
    const headers = Object.entries(honest.headers).map(([name, value]): [string, string] => [
      name,
      random() < 0.5 ? headerText(value) : value,
    ]);
    if (random() < 0.03)
      throw new TypeError("fetch failed", { cause: new Error(mutate(random, "certificate: DNS:x")) });
    return new Response(init?.method === "HEAD" ? null : mutate(random, honest.body), { status, headers });
  };
}

function honestAnswer(url: URL, init: RequestInit | undefined) {
  const authorized = new Headers(init?.headers).has("authorization");
  const denied =
    '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"},{"code":"X","message":"y"}]}';
  const realm = 'Bearer realm="https://registry.test/token",service="registry.test",scope="repository:x:pull"';

  if (url.pathname === "/token") return { status: 200, headers: {}, body: '{"token":"t","access_token":"u"}' };
  if (!authorized) return { status: 401, headers: { "www-authenticate": realm }, body: denied };
  if (url.pathname.endsWith("/tags/list")) return { status: 200, headers: {}, body: '{"name":"a","tags":["v1","v2"]}' };
  if (url.pathname.includes("/manifests/")) return { status: 404, headers: {}, body: "" };
  return { status: 403, headers: { location: "https://registry.test/v2/" }, body: denied };
}

test("a registry", async () => {
  await fuzz(async (random) => {
    const options = {
      server: "registry.test",
      repository: "registry.test/acme/shop",
      username: "ana",
      password: "s3cret-s3cret",
    };
    const fetch = registryOf(random);
    const seen = await resultsOf([
      registryCheck({ ...options, fetch }),
      imageCheck({ ...options, wanted: "v9", deployed: ["v1"], onFound: () => {}, fetch }),
    ]);
    const leak = textsOf(seen).find((text) => text.includes(options.password));
    if (leak !== undefined) throw new Error(`the password in ${leak}`);
    return seen;
  });
}, 120_000);

test("a health endpoint", async () => {
  const page = "<html><head><title>404 \u2014 Not Found</title></head></html>";
  const honest = `HTTP/1.1 404 Not Found\r\nlocation: https://shop.test/up\r\ncontent-type: text/html\r\ncontent-length: ${page.length + 2}\r\n\r\n${page}`;
  let answer = Buffer.from(honest);
  const listener = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(answer));
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  onTestFinished(() => void listener.close());

  const at = listener.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const health = healthChecks([probeTarget({ httpPort: port })], quickSettings());
  const redirect = redirectChecks([probeTarget({ httpPort: port, ssl: "automatic" })], quickSettings());

  await fuzz(async (random) => {
    const status = pick(random, [
      "200 OK",
      "301 Moved Permanently",
      "302 Found",
      "503 Service Unavailable",
      "404 Not Found",
    ]);
    answer = Buffer.from(mutate(random, honest.replace("404 Not Found", status), 4000));
    return resultsOf([...health, ...redirect]);
  });
}, 120_000);
