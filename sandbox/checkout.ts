// examples/hello as a repository of its own, configured for the sandbox, as actions/checkout would leave it.

import { randomBytes } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { which } from "./machine/packages.ts";
import { must } from "./process.ts";
import type { Sandbox } from "./sandbox.ts";

type DeployConfig = Record<string, unknown>;

export interface CheckoutOptions {
  service?: string;
  /** Public name; its zone decides where DNS leads it (one.test, two.test, both.test). */
  host?: string;
  /** `first` (default): the one that is blank when the sandbox is new; `second`: the one that is in use. */
  servers?: "first" | "second" | "both";
  destination?: string;
  /** Public name of the destination. */
  destinationHost?: string;
  configure?: (config: DeployConfig) => void;
}

export interface HelloCheckout {
  dir: string;
  host: string;
  /** What the workflow passes by environment. */
  secrets: Record<string, string>;
  head(): Promise<string>;
  /** `git status --porcelain`. */
  status(): Promise<string>;
  write(file: string, text: string): Promise<void>;
  append(file: string, text: string): Promise<void>;
  prepend(file: string, text: string): Promise<void>;
  configure(change: (config: DeployConfig) => void): Promise<void>;
  /** Commits everything and returns the new commit. */
  commit(message: string): Promise<string>;
  /** A new commit that changes the app without harm. */
  change(message: string): Promise<string>;
  /** Puts files back as they were in the first commit, and commits. */
  revert(...files: string[]): Promise<string>;
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
  const checkout = handle(dir, { host, secrets: await secretsFor(sandbox, options, host) });
  await checkout.configure((config) => adapt(config, sandbox, { ...options, host }));
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

function adapt(config: DeployConfig, sandbox: Sandbox, options: CheckoutOptions & { host: string }): void {
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

/** Kamal reads other files for a destination: its own config, and `.kamal/secrets.NAME` instead of `.kamal/secrets`. */
async function addDestination(checkout: HelloCheckout, name: string, host: string): Promise<void> {
  await checkout.write(`config/deploy.${name}.yml`, stringify({ proxy: { host } }));
  await checkout.write(`.kamal/secrets.${name}`, await readFile(path.join(checkout.dir, ".kamal/secrets"), "utf8"));
}

function handle(dir: string, known: Pick<HelloCheckout, "host" | "secrets">): HelloCheckout {
  const file = (name: string) => path.join(dir, name);
  const git = async (...args: string[]) => (await must("git", ["-C", dir, ...args], { env: identity })).trim();
  const checkout: HelloCheckout = {
    dir,
    ...known,
    head: () => git("rev-parse", "HEAD"),
    status: () => git("status", "--porcelain"),
    write: async (name, text) => {
      await mkdir(path.dirname(file(name)), { recursive: true });
      await writeFile(file(name), text);
    },
    append: (name, text) => appendFile(file(name), text),
    prepend: async (name, text) => writeFile(file(name), text + (await readFile(file(name), "utf8"))),
    configure: async (change) => {
      const config: DeployConfig = parse(await readFile(file("config/deploy.yml"), "utf8"));
      change(config);
      await writeFile(file("config/deploy.yml"), stringify(config));
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
      const first = await git("rev-list", "--max-parents=0", "HEAD");
      await git("checkout", "--quiet", first, "--", ...files);
      return checkout.commit(`as before: ${files.join(", ")}`);
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
  return checkout;
}
