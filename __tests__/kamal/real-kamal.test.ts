// All tests that need the real Kamal, in one file so that it is installed only once.

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { diagnoseKamal } from "../../src/diagnosis/diagnose-kamal.ts";
import { evaluateConfig } from "../../src/kamal/evaluate-config.ts";
import { type InstallOptions, installKamal, type Kamal, writeOnce } from "../../src/kamal/install.ts";
import { KamalLog } from "../../src/kamal/kamal-log.ts";
import type { WaitingKamal } from "../../src/kamal/kamal-process.ts";
import { waitingLauncherScript } from "../../src/kamal/launcher.ts";
import { restoreSecretsFiles, type SavedFile, secretsPaths, writeSecretsFiles } from "../../src/kamal/write-secrets.ts";
import { type ChildEnvironment, kamalEnvironment } from "../../src/local/child-environment.ts";
import { Failure } from "../../src/model/failure.ts";
import { readProject } from "../../src/project/project.ts";
import { testedKamalVersion } from "../../src/repository/deploying-kamal.ts";
import { hostKeys, rememberHostKeys } from "../../src/server/known-hosts.ts";
import { startKamalLoader } from "../../src/steps/kamal-loader.ts";
import { createRun } from "../create-run.ts";
import { type Scratch, scratch } from "../server/scratch.ts";
import { startKamal } from "./start-kamal.ts";

let home: Scratch;
let kamal: Kamal;
const log: string[] = [];

const { signal } = new AbortController();

const notices: string[] = [];

const install = (change: Partial<InstallOptions> = {}) =>
  installKamal({
    version: testedKamalVersion,
    toolCache: toolCache(),
    directory: home.directory,
    signal,
    log: (line) => log.push(line),
    notice: (text) => notices.push(text),
    ...change,
  });

beforeAll(async () => {
  home = await scratch();
  kamal = await install();
}, 240_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await home[Symbol.asyncDispose]();
});

const config = `service: shop
image: acme/shop
servers: [10.0.0.1]
registry: { username: ana, password: [REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`;

interface Checkout extends Scratch {
  git(...args: string[]): string;
  write(name: string, content: string | Buffer): void;
}

/** A real git repository with the config in its first commit. */
async function checkout(files: Readonly<Record<string, string | Buffer>> = {}): Promise<Checkout> {
  const place = await scratch();
  const git = (...args: string[]) => execFileSync("git", args, { cwd: place.directory, encoding: "utf8" });
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(path.dirname(place.file(name)), { recursive: true });
    writeFileSync(place.file(name), content);
  };

  git("init", "-q");
  git("config", "user.email", "t@t");
  git("config", "user.name", "t");
  for (const [name, content] of Object.entries({ "config/deploy.yml": config, ...files })) write(name, content);
  git("add", "--all", "--force");
  git("commit", "-qm", "first");

  return { ...place, git, write };
}

function environment(secrets: ReadonlyMap<string, string> = new Map()): ChildEnvironment {
  const provided = { provided: secrets, referenced: new Map(), fromFiles: [], warnings: [] };
  return kamalEnvironment({ PATH: process.env.PATH, HOME: home.directory, LANG: "C.UTF-8" }, { secrets: provided });
}

interface EvaluateChange {
  secrets?: boolean;
  env?: ChildEnvironment;
  destination?: string;
}

function evaluate(repository: Checkout, change: EvaluateChange = {}) {
  return evaluateConfig(kamal, {
    directory: home.directory,
    cwd: repository.directory,
    env: change.env ?? environment(),
    configFile: "config/deploy.yml",
    destination: change.destination,
    version: "v1",
    secrets: change.secrets ?? false,
    signal: AbortSignal.timeout(30_000),
  });
}

async function refusal(repository: Checkout): Promise<Failure> {
  const error = await evaluate(repository).catch((caught: unknown) => caught);
  if (error instanceof Failure) return error;
  throw new Error("Kamal accepted the configuration");
}

test("installs Kamal in the directory of the run, and keeps its gems for the next one", async () => {
  expect(kamal).toMatchObject({ version: testedKamalVersion, directory: home.file(`kamal-${testedKamalVersion}`) });
  expect(await kamal.saved).toBeUndefined();
  expect(notices).toEqual([]);

  // Gems with C code are installed apart from the others, and then moved to them.
  expect(readdirSync(home.directory).filter((name) => name.startsWith("kamal-2"))).toEqual([
    `kamal-${testedKamalVersion}`,
  ]);
  const script =
    'dir = ARGV.first; Gem.use_paths(dir, [dir]); gem "kamal"; %w[ed25519 bcrypt_pbkdf].each { require _1 }';
  execFileSync("ruby", ["-e", script, kamal.directory], { stdio: "pipe" });

  await using place = await scratch();
  expect(await install({ directory: place.directory })).toMatchObject({ source: "tool cache" });
});

test("installs a Kamal that the table does not have, and says that nothing was verified", async () => {
  await using place = await scratch();
  const unverified: string[] = [];
  const version = "2.0.0.rc4";
  const other = await install({ version, directory: place.directory, notice: (text) => unverified.push(text) });
  expect(other).toMatchObject({ version, source: "RubyGems" });
  expect(unverified).toEqual([expect.stringContaining(`does not know the gems of Kamal ${version}`)]);
  expect(readFileSync(path.join(other.directory, `gems/kamal-${version}/lib/kamal/version.rb`), "utf8")).toContain(
    version,
  );
}, 120_000);

test("rejects Kamal 1 with its version", async () => {
  const error = await install({ version: "1.9.3" }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ diagnosis: { id: "kamal-version", cause: expect.stringContaining("1.9.3") } });
});

test("suggests a step to add on a runner without Ruby", async () => {
  vi.stubEnv("PATH", home.directory);
  const error = await install().catch((caught: unknown) => caught);
  vi.unstubAllEnvs();
  expect(error).toMatchObject({ diagnosis: { id: "ruby-missing", fix: expect.stringContaining("ruby/setup-ruby") } });
});

test("the launcher starts Kamal with its arguments", async () => {
  const lines: string[] = [];
  const env = environment();
  const run = await startKamal(waitingKamal(), ["version"], {
    cwd: home.directory,
    env,
    onLine: (line) => lines.push(line),
  });
  expect(await run.done).toEqual({ code: 0, signal: undefined });
  expect(lines).toEqual([testedKamalVersion]);
});

/** The installed Kamal with the launcher that waits for it. */
function waitingKamal() {
  return { ...kamal, waitingLauncher: writeOnce(home.file("kamal-waiting.rb"), waitingLauncherScript) };
}

/** What a step reads: the project in this directory. */
const projectIn = (root: string) =>
  readProject({ root, directory: ".", configFile: "config/deploy.yml", destination: undefined });

test("starts the installation before the project is read, and loads Kamal once", async () => {
  await using repository = await checkout();
  const run = createRun({ directory: repository.directory, toolCache: toolCache() });
  const loader = await startKamalLoader(run);
  const installing = loader.install(await projectIn(repository.directory));
  expect(await loader.install(await projectIn(repository.directory))).toBe(await installing);
  expect((await installing).ruby).toEqual(kamal.ruby);

  const waiting = await loader.load(installing);
  expect(waitingKamals(repository)).toHaveLength(1);
  expect(await printedVersion(waiting)).toEqual([testedKamalVersion]);

  await run.stopBackground();
});

test("installs the project's Kamal if it is not the expected one", async () => {
  await using repository = await checkout();
  const run = createRun({ directory: repository.directory, toolCache: toolCache() });
  const loader = await startKamalLoader(run);
  const project = await projectIn(repository.directory);
  const installing = loader.install({ ...project, kamal: { version: "2.11.0", from: "input" } });
  expect(await installing).toMatchObject({ version: "2.11.0" });
  expect(await printedVersion(await loader.load(installing))).toEqual(["2.11.0"]);

  await run.stopBackground();
});

test("ends Ruby and the installation with the run", async () => {
  await using place = await scratch();
  const run = createRun({ directory: place.directory, toolCache: toolCache() });
  await startKamalLoader(run);
  await run.stopBackground();
  expect(waitingKamals(place)).toEqual([]);
});

test("reports a missing Ruby when Kamal is installed early too", async () => {
  await using repository = await checkout();
  vi.stubEnv("PATH", home.directory);
  const run = createRun({ directory: repository.directory, toolCache: toolCache() });
  const loader = await startKamalLoader(run);
  const error = await loader.install(await projectIn(repository.directory)).catch((caught: unknown) => caught);
  await run.stopBackground();
  vi.unstubAllEnvs();

  expect(error).toMatchObject({ diagnosis: { id: "ruby-missing" } });
});

async function printedVersion(waiting: WaitingKamal): Promise<string[]> {
  const lines: string[] = [];
  const child = waiting.start(["version"], { env: environment(), onLine: (line) => lines.push(line) });
  expect(await child.done).toEqual({ code: 0, signal: undefined });
  return lines;
}

/** The pids of the processes that run the waiting launcher in this directory. */
function waitingKamals(place: Scratch): string[] {
  const { stdout } = spawnSync("pgrep", ["-f", `^ruby ${place.file("kamal-waiting.rb")}`], { encoding: "utf8" });
  return stdout.split("\n").filter(Boolean);
}

test("a hook does not inherit our variables, and its failure is reported with its own output", async () => {
  await using repository = await checkout({
    ".kamal/hooks/pre-connect": "#!/bin/sh\nenv > hook-env\necho 'denied: 403 Forbidden' >&2\nexit 3\n",
  });
  chmodSync(repository.file(".kamal/hooks/pre-connect"), 0o755);
  vi.stubEnv("INPUT_SECRETS", "hunter22");
  const log = new KamalLog();

  const run = await startKamal(waitingKamal(), ["lock", "status", "--version", "v1"], {
    cwd: repository.directory,
    env: kamalEnvironment(process.env),
    onLine: (line) => log.read(line),
  });

  vi.unstubAllEnvs();
  expect((await run.done).code).toBe(1);

  const env = readFileSync(repository.file("hook-env"), "utf8");
  expect(env).toContain("KAMAL_COMMAND=lock");
  expect(env).not.toMatch(/^(GEM_HOME|GEM_PATH|RUBYOPT|RUBYLIB)=/m);
  expect(env).not.toContain("hunter22");

  const diagnosis = diagnoseKamal(log, {
    command: "kamal lock",
    configFile: "config/deploy.yml",
    service: "shop",
    destination: undefined,
    registry: undefined,
    repository: "acme/shop",
    primaryHost: "10.0.0.1",
  });

  expect(diagnosis.id).toBe("hook-failed");
  expect(diagnosis.evidence.join("\n")).toContain("denied: 403 Forbidden");
});

test("reports Kamal's own error message", async () => {
  await using repository = await checkout({ "config/deploy.yml": `${config}traefik: {}\n` });
  const lines: string[] = [];

  const run = await startKamal(waitingKamal(), ["config", "--version", "v1"], {
    cwd: repository.directory,
    env: environment(),
    onLine: (line) => lines.push(line),
  });

  expect((await run.done).code).toBe(1);
  expect(lines).toEqual(["  \u001b[31mERROR (Kamal::ConfigurationError): unknown key: traefik\u001b[0m"]);

  const { diagnosis } = await refusal(repository);
  expect(diagnosis.id).toBe("config-refused");
  expect(diagnosis.cause).toBe("Kamal says: unknown key: traefik (Kamal::ConfigurationError).");
});

test("evaluates ERB and merges the destination's configuration", async () => {
  await using repository = await checkout({
    "config/deploy.yml": config.replace("10.0.0.1", "<%= puts 'noise'; ENV.fetch('KAMAL_DESTINATION') %>.test"),
    "config/deploy.staging.yml": "env: { clear: { A: <%= 1 + 1 %> } }\n",
  });

  const { config: evaluated, secrets } = await evaluate(repository, { destination: "staging" });
  expect(evaluated).toMatchObject({ service: "shop", servers: ["staging.test"], env: { clear: { A: 2 } } });
  expect(secrets.size).toBe(0);
});

test.each([
  ["a key that is not set", "<%= ENV.fetch('NOT_SET_ANYWHERE') %>", "NOT_SET_ANYWHERE", "KeyError"],
  ["broken Ruby", "<%= if %>", "syntax error", "SyntaxError"],
  ["broken YAML", "'", "", "Psych::SyntaxError"],
])("reports ERB with %s", async (_, erb, words, errorClass) => {
  await using repository = await checkout({ "config/deploy.yml": `${config}labels: { a: ${erb} }\n` });
  const { diagnosis } = await refusal(repository);
  expect(diagnosis.cause).toContain(words);
  expect(diagnosis.cause).toContain(`(${errorClass})`);
});

/** Values that commonly break a shell, a dotenv parser or a log. */
const hostile: Readonly<Record<string, string>> = {
  BLANKS: "two words  and more",
  DOUBLE: 'say "hi"',
  SINGLE: "it's",
  DOLLAR: "$HOME and ${PATH} and $$",
  COMMAND: "$(touch /tmp/kamal-action-pwned)",
  BACKTICKS: "`touch /tmp/kamal-action-pwned`",
  HASH: "before # after#end",
  NEWLINES: "l1\nl2\n\nl4\n",
  BACKSLASHES: "a\\b\\n\\\\c\\",
  CRLF: "l1\r\nl2\r\n",
  UNICODE: "p\u00e4ss \u{1F600} \u65e5\u672c",
  WORKFLOW: "::set-output name=x::y",
  LARGE: "0123456789abcdef".repeat(3840),
  PADDED: "  padded\t ",
  EQUALS: "a=b==",
  PERCENT: "50%0A%25",
  JSON: '{"a":"b c","d":["$x"]}',
  PEM: "-----BEGIN PRIVATE KEY-----\nMIIE+/=\n-----END PRIVATE KEY-----\n",
};

const names = Object.keys(hostile);

interface Written {
  saved: SavedFile[];
  restore(): Promise<void>;
}

async function write(repository: Checkout, destination?: string, wanted: readonly string[] = names): Promise<Written> {
  const project = await readProject({
    root: repository.directory,
    directory: ".",
    configFile: "config/deploy.yml",
    destination,
  });

  const backups = home.file(`backups-${path.basename(repository.directory)}`);
  mkdirSync(backups, { recursive: true });
  let remembered: readonly SavedFile[] = [];

  const saved = await writeSecretsFiles(secretsPaths(project), {
    names: wanted,
    backups,
    remember: (files) => {
      remembered = structuredClone([...files]);
    },
  });

  expect(remembered).toEqual(saved);
  return { saved, restore: () => restoreSecretsFiles(remembered) };
}

test("hostile values reach Kamal exactly, run nothing, and are in no file", async () => {
  await using repository = await checkout();
  const { restore } = await write(repository);
  const env = environment(new Map(Object.entries(hostile)));
  const { secrets } = await evaluate(repository, { secrets: true, env });

  for (const name of names) expect(secrets.get(name), name).toBe(hostile[name]);
  expect(secrets.size).toBe(names.length);
  expect(existsSync("/tmp/kamal-action-pwned")).toBe(false);
  expect(readFileSync(repository.file(".kamal/secrets"), "utf8")).toBe(
    names.map((name) => `${name}=$${name}\n`).join(""),
  );

  await restore();
  expect(existsSync(repository.file(".kamal/secrets"))).toBe(false);
});

const own = Buffer.from(
  "# ours \xe9\r\nKEPT=$(echo from-a-command)\r\nDOLLAR='old'\r\nREFERS=$KEPT-x # comment\r\nPEM=\"a\r\nb\"\r\nLAST=last",
  "latin1",
);
const common = Buffer.from("DOLLAR=common\nSHARED=shared");

test.each<[string, string | undefined, "tracked" | "untracked" | "ignored" | "excluded"]>([
  ["tracked", undefined, "tracked"],
  ["tracked, with a destination", "staging", "tracked"],
  ["untracked", undefined, "untracked"],
  ["ignored", undefined, "ignored"],
  ["excluded by the user", undefined, "excluded"],
])(
  "a secrets file that is %s: keeps the checkout clean, has our values and its own lines, is restored byte for byte",
  async (_, destination, kind) => {
    const file = destination === undefined ? ".kamal/secrets" : `.kamal/secrets.${destination}`;
    const files = { [file]: own, ".kamal/secrets-common": common };

    await using repository = await checkout({
      ...(destination === undefined ? {} : { [`config/deploy.${destination}.yml`]: "labels: { a: b }\n" }),
      ...(kind === "tracked" ? files : {}),
      ...(kind === "ignored" ? { ".gitignore": ".kamal/\n" } : {}),
    });

    const exclude = repository.file(".git/info/exclude");
    if (kind === "excluded") writeFileSync(exclude, `/sub/.kamal/secrets\n/.kamal/secrets\n/.kamal/secrets-common`);
    if (kind !== "tracked") for (const [name, content] of Object.entries(files)) repository.write(name, content);
    const status = repository.git("status", "--porcelain");
    const excluded = readFileSync(exclude, "utf8");

    const { saved, restore } = await write(repository, destination);
    expect(saved).toHaveLength(2);
    expect(repository.git("status", "--porcelain")).toBe(kind === "untracked" ? "" : status);

    const { secrets } = await evaluate(repository, {
      secrets: true,
      env: environment(new Map(Object.entries(hostile))),
      ...(destination === undefined ? {} : { destination }),
    });

    for (const name of names) expect(secrets.get(name), name).toBe(hostile[name]);
    expect(secrets.get("KEPT")).toBe("from-a-command");
    expect(secrets.get("REFERS")).toBe("from-a-command-x");
    expect(secrets.get("SHARED")).toBe("shared");
    expect(secrets.get("LAST")).toBe("last");

    await restore();
    expect(readFileSync(repository.file(file))).toEqual(own);
    expect(readFileSync(repository.file(".kamal/secrets-common"))).toEqual(common);
    expect(repository.git("status", "--porcelain")).toBe(status);

    expect(
      repository
        .git("ls-files", "-v")
        .split("\n")
        .filter((line) => /^[a-z]/.test(line)),
    ).toEqual([]);
    expect(readFileSync(exclude, "utf8")).toBe(excluded);
  },
);

test("a new secrets file is hidden from git, readable only by its owner, and removed afterwards", async () => {
  await using repository = await checkout();
  const { restore } = await write(repository);
  expect(repository.git("status", "--porcelain", "--untracked-files=all")).toBe("");
  expect(statSync(repository.file(".kamal/secrets")).mode & 0o777).toBe(0o600);

  await restore();
  expect(existsSync(repository.file(".kamal/secrets"))).toBe(false);
  expect(repository.git("status", "--porcelain", "--untracked-files=all")).toBe("");
});

test("writes nothing without names", async () => {
  await using repository = await checkout({ ".kamal/secrets": own });
  const { saved } = await write(repository, undefined, []);
  expect(saved).toEqual([]);
  expect(readFileSync(repository.file(".kamal/secrets"))).toEqual(own);
});

test("git sees later changes to a tracked file again", async () => {
  await using repository = await checkout({ ".kamal/secrets": own });
  const { restore } = await write(repository);
  await restore();
  repository.write(".kamal/secrets", "A=changed\n");
  expect(repository.git("status", "--porcelain")).toContain(".kamal/secrets");
});

test("Kamal's SSH client accepts the host keys that we add, including their marker", async () => {
  for (const type of ["ed25519", "ecdsa", "rsa"]) {
    const key = home.file(`host-${type}`);
    execFileSync("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", "", "-f", key]);
    const [name, blob] = readFileSync(`${key}.pub`, "utf8").trim().split(" ");
    const line = `[10.0.0.1]:2222 ${name} ${blob}`;
    const file = home.file(`known-${type}`);
    rememberHostKeys({ file, marker: "kamal-action-4711-1-99" }, line);
    const script = `dir, file = ARGV
Gem.use_paths(dir, [dir]); gem "kamal"; require "net/ssh"
keys = Net::SSH::KnownHosts.new(file).keys_for("[10.0.0.1]:2222", {})
print keys.map { |key| key.respond_to?(:fingerprint) ? key.fingerprint("SHA256") : key.class }.join(",")`;

    const shown = execFileSync("ruby", ["-e", script, kamal.directory, file], { encoding: "utf8", stdio: "pipe" });
    expect(shown, type).toBe(hostKeys(line)[0]?.fingerprint);
  }
});
