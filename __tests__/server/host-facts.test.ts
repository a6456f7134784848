import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Deployment } from "../../src/config/deployment.ts";
import { factsScript, type HostFacts, parseFacts } from "../../src/server/host-facts.ts";
import { deploymentOf } from "./deployment.ts";
import { type Scratch, scratch } from "./scratch.ts";

const now = Date.UTC(2026, 10, 24, 2, 0, 0);
const sha = "6b1e2c3d4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c";
const old = "1111111111111111111111111111111111111111";
const id = (digit: string) => digit.repeat(64);

interface RowParts {
  name?: string;
  state?: string;
  image?: string;
  service?: string;
  destination?: string;
  role?: string;
}

/** A line of `docker ps`, by default for the app's web container. */
function row(parts: RowParts): string {
  const { name = "", state = "running", image = `ghcr.io/acme/shop:${sha}`, service = "shop", role = "web" } = parts;
  const labels = [service, parts.destination ?? "", role].map((label) => JSON.stringify(label));
  return [id("a"), name, state, image, ...labels].join("\t");
}

function proxyRow(parts: RowParts = {}): string {
  return row({ name: "kamal-proxy", image: "basecamp/kamal-proxy:v0.9.2", service: "", role: "", ...parts });
}

function lines(...rows: readonly string[]): string {
  return `${rows.join("\n")}\n`;
}

/** The output of the script on a server, with the token `T`. */
function answer(sections: Readonly<Record<string, string>>): string {
  const all = {
    user: "deploy\n",
    machine: "x86_64\n",
    cores: "4\n",
    memory: "8128000\n",
    disk: "/dev/sda1 41152736 20576368 18455936 53% /var/lib/docker\n",
    time: `${now / 1000 + 5}\n`,
    lock: "",
    audit: "",
    docker: "28.0.1\n",
    containers: lines(proxyRow()),
    network: "yes\n",
    routes:
      "Service   Host       Path  Target           State    TLS\nshop-web  shop.test  /     aaaaaaaaaaaa:80  running  yes\n",
    ...sections,
  };

  return `Welcome to Debian\nuser T\n${Object.entries(all)
    .map(([name, text]) => `\nT ${name}\n${text}`)
    .join("")}`;
}

function facts(sections: Readonly<Record<string, string>>, deployment: Deployment = deploymentOf()): HostFacts {
  return parseFacts("10.0.0.1", answer(sections), { token: "T", deployment, now });
}

test("reads the facts of a server that was set up", () => {
  const others = [row({ name: "shop-db", service: "shop-db" }), row({ name: "other-app", service: "" })];
  expect(facts({ containers: lines(proxyRow(), ...others) })).toEqual({
    host: "10.0.0.1",
    user: "deploy",
    architecture: "amd64",
    cores: 4,
    memoryMb: 7938,
    diskFreeMb: 18023,
    docker: { version: "28.0.1" },
    containers: [],
    containerNames: ["kamal-proxy", "shop-db", "other-app"],
    proxy: { state: "running", image: "basecamp/kamal-proxy:v0.9.2" },
    routes: [
      { service: "shop-web", hosts: ["shop.test"], path: "/", target: "aaaaaaaaaaaa:80", state: "running", tls: true },
    ],
    networkExists: true,
    bootedVersions: [],
    lock: { held: false },
    clockSkewSeconds: 5,
    ignoredNames: 0,
  });
});

test("reads the versions of containers of every kind", () => {
  const rows = [
    row({ name: `shop-web-${sha}` }),
    row({ name: `shop-web-${sha}_replaced_0123456789abcdef`, state: "exited" }),
    row({ name: `shop-web-exec-${sha}-0a1b2c` }),
    row({ name: `shop-web-${sha}_uncommitted_0123456789abcdef`, state: "exited" }),
    row({ name: "helper-of-shop", role: "" }),
    row({ name: `shop-web-staging-${sha}`, destination: "staging" }),
    row({ name: "other-app", service: "", role: "", image: "nginx" }),
  ];

  const { containers } = facts({ containers: lines(...rows) });
  expect(containers.map(({ version }) => version)).toEqual([
    sha,
    undefined,
    undefined,
    `${sha}_uncommitted_0123456789abcdef`,
    undefined,
  ]);
  expect(containers[0]).toMatchObject({
    id: id("a"),
    state: "running",
    role: "web",
    image: `ghcr.io/acme/shop:${sha}`,
  });
});

test("reads the version after the destination in a container name", () => {
  const deployment = deploymentOf({ destination: "staging" });
  const destination = "staging";
  const containers = lines(
    row({ name: `shop-web-staging-${sha}`, destination }),
    row({ name: `shop-web-${sha}`, destination }),
  );

  expect(facts({ containers }, deployment).containers.map(({ version }) => version)).toEqual([sha, undefined]);
});

test.each<[string, string, HostFacts["docker"]]>([
  ["missing", "missing\nsh: 4: docker: not found\n", undefined],
  [
    "down",
    "\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n",
    { error: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" },
  ],
  [
    "forbidden",
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.47/version": dial unix /var/run/docker.sock: connect: permission denied\n',
    {
      error:
        'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.47/version": dial unix /var/run/docker.sock: connect: permission denied',
    },
  ],
  ["after a warning", "WARNING: something\n20.10.24+dfsg1\n", { version: "20.10.24+dfsg1" }],
])("docker: %s", (_, docker, expected) => {
  expect(facts({ docker }).docker).toEqual(expected);
});

test("reads the fully booted versions from Kamal's audit log, in order", () => {
  const line = (version: string) =>
    `[2026-11-24T01:00:00Z] [ana@users.noreply.github.com] Tagging 127.0.0.1:5000/acme/shop:${version} as the latest image\n`;
  expect(facts({ audit: line(old) + line(sha) + line(old) }).bootedVersions).toEqual([old, sha, old]);
});

test.each<[string, string, HostFacts["lock"]]>([
  ["none", "", { held: false }],
  ["incomplete", "held\n", { held: true, details: undefined }],
  [
    "held",
    `held\n${Buffer.from(`Locked by: Ana at 2026-11-24T01:00:00Z\nVersion: ${sha}\nMessage: Automatic deploy lock`).toString("base64").replace(/.{60}/g, "$&\n")}\n`,
    {
      held: true,
      details: { lockedBy: "Ana", at: "2026-11-24T01:00:00Z", version: sha, message: "Automatic deploy lock" },
    },
  ],
])("lock: %s", (_, lock, expected) => {
  expect(facts({ lock }).lock).toEqual(expected);
});

test("reports kamal-proxy's state, and its absence", () => {
  expect(facts({ containers: lines(proxyRow({ state: "exited" })) }).proxy).toEqual({
    state: "exited",
    image: "basecamp/kamal-proxy:v0.9.2",
  });
  expect(facts({ containers: "" }).proxy).toBeUndefined();
});

test("leaves facts undefined if a server prints nothing", () => {
  const nothing = parseFacts("h", "", { token: "T", deployment: deploymentOf(), now });
  expect(nothing).toMatchObject({
    user: "",
    cores: undefined,
    docker: undefined,
    containers: [],
    clockSkewSeconds: undefined,
  });
});

/** Runs the real script in a temporary home directory, with the given shell script as `docker`. */
async function onServer(place: Scratch, deployment: Deployment, docker: string | undefined): Promise<HostFacts> {
  await mkdir(place.file("bin"), { recursive: true });
  if (docker !== undefined) {
    await writeFile(place.file("bin/docker"), `#!/bin/sh\n${docker}\n`);
    await chmod(place.file("bin/docker"), 0o755);
  }

  const { script, token } = factsScript(deployment);
  const output = execFileSync("sh", ["-s"], {
    input: script,
    encoding: "utf8",
    env: { HOME: place.directory, PATH: `${place.file("bin")}:/usr/bin:/bin` },
  });

  return parseFacts("h", output, { token, deployment, now: Date.now() });
}

test("runs the script in a real shell: lock, audit log, machine", async () => {
  await using place = await scratch();
  await mkdir(place.file(".kamal/lock-shop-staging"), { recursive: true });
  await mkdir(place.file(".docker"));
  const details = Buffer.from("Locked by: Ana at 2026-11-24T01:00:00Z\nVersion: v1\nMessage: m").toString("base64");
  await writeFile(place.file(".kamal/lock-shop-staging/details"), `${details}\n`);
  await writeFile(
    place.file(".kamal/shop-staging-audit.log"),
    `[t] [p] Booted app version v2\n[t] [p] Tagging ghcr.io/acme/shop:v1 as the latest image\n`,
  );

  await writeFile(place.file(".docker/config.json"), '{"auths": {"ghcr.io": {"auth": "eA=="}}}');

  const docker = `
case "$1" in
  version) echo 28.0.1;;
  info) exit 0;;
  ps) cat <<'END'
${row({ name: "shop-web-staging-v1", destination: "staging" })}
END
  ;;
  network) echo yes;;
  exec) printf '\\033[3;94mService\\033[0m  \\033[3;94mHost\\033[0m\\n\\033[1;34mshop-web-staging\\033[0m  \\033[mx\\033[0m\\n';;
esac`;

  const seen = await onServer(place, deploymentOf({ destination: "staging" }), docker);
  expect(seen.user).not.toBe("");
  expect(seen.cores).toBeGreaterThan(0);
  expect(seen.memoryMb).toBeGreaterThan(0);
  expect(seen.diskFreeMb).toBeGreaterThan(0);
  expect(Math.abs(seen.clockSkewSeconds ?? 99)).toBeLessThan(5);
  expect(seen.lock).toMatchObject({ held: true, details: { lockedBy: "Ana", version: "v1" } });
  expect(seen.bootedVersions).toEqual(["v1"]);
  expect(seen.docker).toEqual({ version: "28.0.1" });
  expect(seen.containers).toMatchObject([{ version: "v1", role: "web" }]);
  expect(seen.networkExists).toBe(true);
  expect(seen.routes).toMatchObject([{ service: "shop-web-staging", hosts: ["x"] }]);
});

test("runs the script on a server without Docker and Kamal", async () => {
  await using place = await scratch();
  await mkdir(place.file("bin"));
  for (const tool of ["id", "nproc", "sed", "df", "tail", "date", "cat", "grep"]) {
    await writeFile(place.file(`bin/${tool}`), `#!/bin/sh\nexec /usr/bin/${tool} "$@"\n`, { mode: 0o755 });
  }
  const { script, token } = factsScript(deploymentOf());

  const output = execFileSync("/bin/sh", ["-s"], {
    input: script,
    encoding: "utf8",
    env: { HOME: place.directory, PATH: place.file("bin") },
  });

  const seen = parseFacts("h", output, { token, deployment: deploymentOf(), now: Date.now() });
  expect(seen).toMatchObject({
    docker: undefined,
    lock: { held: false },
    networkExists: false,
    proxy: undefined,
  });
});

test("stops the script if Docker is not running", async () => {
  await using place = await scratch();
  const seen = await onServer(place, deploymentOf(), 'echo "Cannot connect to the Docker daemon" >&2; exit 1');
  expect(seen.docker).toEqual({ error: "Cannot connect to the Docker daemon" });
  expect(seen.containers).toEqual([]);
});

test("ignores names and versions that Docker does not allow, and counts them", () => {
  const containers = lines(
    row({ name: `shop-web-${sha}` }),
    row({ name: "shop-web-$(touch x)" }),
    row({ name: "--help" }),
    row({ name: "shop-web-v1" }).replace(id("a"), "-o"),
  );
  const audit = ["-oProxyCommand=x", "v1", "$(id)"].map((version) => `Tagging a:${version} as the latest image\n`);

  const seen = facts({ containers, audit: audit.join("") });
  expect(seen.containerNames).toEqual([`shop-web-${sha}`]);
  expect(seen.bootedVersions).toEqual(["v1"]);
  expect(seen.ignoredNames).toBe(5);
});

test("a label cannot add a row or a column", () => {
  const label = `shop\n${row({ name: "shop-web-v9" })}`;
  const seen = facts({ containers: lines(row({ service: label, role: "a\tb" })) });
  expect(seen.containers).toEqual([]);
});

test("accepts only user names that a user can have", () => {
  expect(facts({ user: "deploy\n" }).user).toBe("deploy");
  expect(facts({ user: "$(id)\n" }).user).toBe("");
  expect(facts({ user: "a\nb\n" }).user).toBe("");
});

test("a service and a destination are plain text to the shell", async () => {
  await using place = await scratch();
  const hostile = "x'; touch pwned; '$(touch pwned)";
  await onServer(place, deploymentOf({ service: hostile, destination: hostile }), "exit 1");
  expect(existsSync(place.file("pwned"))).toBe(false);
});
