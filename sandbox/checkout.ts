// Copies examples/hello into its own Git repository, configured for the sandbox, as
// actions/checkout would leave it.

import { randomBytes } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { which } from "./machine/tools.ts";
import { must } from "./run-command.ts";
import type { Sandbox } from "./running-sandbox.ts";

type DeployConfig = Record<string, unknown>;

export interface CheckoutOptions {
  service?: string;
  /** Public host name. Its zone decides where it resolves to (one.test, two.test, both.test). */
  host?: string;
  /** `first` (default) is blank in a new sandbox; `second` already runs another app. */
  servers?: "first" | "second" | "both";
  destination?: string;
  /** Public host name of the destination. */
  destinationHost?: string;
  configure?: (config: DeployConfig) => void;
}

export interface HelloCheckout {
  dir: string;
  host: string;
  /** The secrets that the workflow passes as environment variables. */
  secrets: Record<string, string>;
  head(): Promise<string>;
  /** `git status --porcelain`. */
  status(): Promise<string>;
  write(file: string, text: string): Promise<void>;
  append(file: string, text: string): Promise<void>;
  prepend(file: string, text: string): Promise<void>;
  /** Replaces the first match in a file; throws if there is none. */
  replace(file: string, pattern: RegExp, text: string): Promise<void>;
  configure(change: (config: DeployConfig) => void): Promise<void>;
  /** Records a submodule, as `git submodule add` does. `.gitmodules` says where it is from. */
  addSubmodule(folder: string): Promise<void>;
  /** Commits everything and returns the new commit. */
  commit(message: string): Promise<string>;
  /** Commits a harmless change to the app and returns the new commit. */
  change(message: string): Promise<string>;
  /** Restores files from the first commit, and commits. */
  revert(...files: string[]): Promise<string>;
  /** Goes back to the first commit and removes everything else. */
  reset(): Promise<void>;
  remove(): Promise<void>;
}

const example = path.resolve(import.meta.dirname, "../examples/hello");
const identity = {
  GIT_AUTHOR_NAME: "hello",
  GIT_AUTHOR_EMAIL: "hello@example.test",
  GIT_COMMITTER_NAME: "hello",
  GIT_COMMITTER_EMAIL: "hello@example.test",
};

export async function checkoutHello(sandbox: Sandbox, options: CheckoutOptions = {}): Promise<HelloCheckout> {
  const dir = mkdtempSync(path.join(tmpdir(), "hello-"));
  cpSync(example, dir, { recursive: true });
  mkdirSync(path.join(dir, "bin"), { recursive: true });
  copyFileSync(which("busybox") ?? "/bin/busybox", path.join(dir, "bin/busybox"));

  const host = options.host ?? "hello.one.test";
  const checkout = openCheckout(dir, { host, secrets: await secretsFor(sandbox, options, host) });
  await checkout.configure((config) => adaptConfig(config, sandbox, { ...options, host }));
  if (options.destination !== undefined)
    await addDestination(checkout, options.destination, options.destinationHost ?? host);
  await must("git", ["init", "--quiet", "--initial-branch", "main", dir]);
  await checkout.commit("hello");

  return checkout;
}

async function secretsFor(sandbox: Sandbox, options: CheckoutOptions, host: string): Promise<Record<string, string>> {
  const names = [host, ...(options.destinationHost === undefined ? [] : [options.destinationHost])];
  const { certificate, privateKey } = await sandbox.ca.issue(names);

  return {
    REGISTRY_USERNAME: sandbox.registry.pusher.username,
    REGISTRY_PASSWORD: sandbox.registry.pusher.password,
    TLS_CERTIFICATE: certificate,
    TLS_PRIVATE_KEY: privateKey,
    SECRET_KEY_BASE: randomBytes(32).toString("hex"),
  };
}

function adaptConfig(config: DeployConfig, sandbox: Sandbox, options: CheckoutOptions & { host: string }): void {
  const [first, second] = sandbox.servers.map((server) => server.address);
  const service = options.service ?? "hello";
  const servers = { first: [first], second: [second], both: [first, second] }[options.servers ?? "first"];
  Object.assign(config, { service, image: service, servers });
  merge(config, "registry", { server: sandbox.registry.server });
  merge(config, "proxy", { host: options.host });
  options.configure?.(config);
}

function merge(config: DeployConfig, key: string, values: Record<string, unknown>): void {
  const present = config[key];
  config[key] = { ...(typeof present === "object" ? present : {}), ...values };
}

/** A destination has its own config, and `.kamal/secrets.NAME` replaces `.kamal/secrets`. */
async function addDestination(checkout: HelloCheckout, name: string, host: string): Promise<void> {
  await checkout.write(`config/deploy.${name}.yml`, stringify({ proxy: { host } }));
  await checkout.write(`.kamal/secrets.${name}`, await readFile(path.join(checkout.dir, ".kamal/secrets"), "utf8"));
}

function openCheckout(dir: string, details: Pick<HelloCheckout, "host" | "secrets">): HelloCheckout {
  const file = (name: string) => path.join(dir, name);
  const git = async (...args: string[]) => (await must("git", ["-C", dir, ...args], { env: identity })).trim();
  const firstCommit = () => git("rev-list", "--max-parents=0", "HEAD");
  const checkout: HelloCheckout = {
    dir,
    ...details,
    head: () => git("rev-parse", "HEAD"),
    status: () => git("status", "--porcelain"),
    write: async (name, text) => {
      await mkdir(path.dirname(file(name)), { recursive: true });
      await writeFile(file(name), text);
    },
    append: (name, text) => appendFile(file(name), text),
    prepend: async (name, text) => writeFile(file(name), text + (await readFile(file(name), "utf8"))),
    replace: async (name, pattern, text) => {
      const before = await readFile(file(name), "utf8");
      if (!pattern.test(before)) throw new Error(`${name} does not match ${pattern}`);
      await writeFile(
        file(name),
        before.replace(pattern, () => text),
      );
    },
    configure: async (change) => {
      const config: DeployConfig = parse(await readFile(file("config/deploy.yml"), "utf8"));
      change(config);
      await writeFile(file("config/deploy.yml"), stringify(config));
    },
    addSubmodule: async (folder) => {
      await mkdir(file(folder), { recursive: true });
      await git("update-index", "--add", "--cacheinfo", `160000,${await checkout.head()},${folder}`);
    },
    commit: async (message) => {
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message", message);
      return checkout.head();
    },
    change: async (message) => {
      await checkout.append("start", `# ${message}\n`);
      return checkout.commit(message);
    },
    revert: async (...files) => {
      await git("checkout", "--quiet", await firstCommit(), "--", ...files);
      return checkout.commit(`restore ${files.join(", ")}`);
    },
    reset: async () => {
      await git("reset", "--quiet", "--hard", await firstCommit());
      await git("clean", "-ffdxq");
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };

  return checkout;
}
