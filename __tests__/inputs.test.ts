import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parse } from "yaml";
import type { InputProblem } from "../src/catalogue/input-entries.ts";
import { type Inputs, loadInputs } from "../src/inputs.ts";
import { Failure } from "../src/model/failure.ts";
import { parseSecretsInput } from "../src/secret-inputs.ts";

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** Sets inputs as the runner does: uppercase, spaces to underscores, hyphens unchanged. */
function given(inputs: Record<string, string>): Inputs {
  for (const [name, value] of Object.entries(inputs)) {
    vi.stubEnv(`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value);
  }
  return loadInputs();
}

function refused(inputs: Record<string, string>): Failure {
  try {
    given(inputs);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }

  throw new Error("the inputs were accepted");
}

test("uses the defaults when no input is set", () => {
  expect(loadInputs()).toEqual({
    command: "deploy",
    workingDirectory: ".",
    configFile: "config/deploy.yml",
    destination: undefined,
    version: undefined,
    setup: "auto",
    skipBuild: false,
    githubToken: undefined,
    secrets: undefined,
    sshPrivateKey: undefined,
    sshKnownHosts: undefined,
    hostKeys: "accept-new",
    kamalVersion: undefined,
    cache: true,
    preflight: true,
    probes: undefined,
    failOn: "error",
    enableRules: [],
    allowForkCode: false,
  });
});

test("action.yml has the same inputs, and its defaults are accepted", () => {
  const action: unknown = parse(readFileSync("action.yml", "utf8"));
  const inputs = Object(Reflect.get(Object(action), "inputs"));
  expect(Object.keys(inputs).sort()).toEqual(
    [
      ...["command", "working-directory", "config-file", "destination", "version", "setup", "skip-build"],
      ...["github-token", "secrets", "ssh-private-key", "ssh-known-hosts", "host-keys", "kamal-version", "cache"],
      ...["preflight", "probes", "fail-on", "enable-rules", "allow-fork-code"],
    ].sort(),
  );

  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(Object(input).default ?? "")]);
  const read = given(Object.fromEntries(defaults));

  expect(read).toMatchObject({ command: "deploy", setup: "auto", preflight: true, skipBuild: false, failOn: "error" });
});

test("reads every input", () => {
  expect(
    given({
      command: "rollback",
      "working-directory": "apps/shop",
      "config-file": "config/kamal.yml",
      destination: "staging",
      version: "6b1e2c3",
      setup: "never",
      "skip-build": "TRUE",
      "github-token": "ghs_x",
      secrets: "A=1",
      "ssh-private-key": "key",
      "ssh-known-hosts": "host",
      "host-keys": "accept-new",
      "kamal-version": "2.12.0",
      cache: "false",
      preflight: "False",
      probes: "health: false",
      "fail-on": "warning",
      "enable-rules": " address-literal,\n address-literal ",
      "allow-fork-code": "true",
    }),
  ).toEqual({
    command: "rollback",
    workingDirectory: "apps/shop",
    configFile: "config/kamal.yml",
    destination: "staging",
    version: "6b1e2c3",
    setup: "never",
    skipBuild: true,
    githubToken: "ghs_x",
    secrets: new Map([["A", "1"]]),
    sshPrivateKey: "key",
    sshKnownHosts: "host",
    hostKeys: "accept-new",
    kamalVersion: "2.12.0",
    cache: false,
    preflight: false,
    probes: "health: false",
    failOn: "warning",
    enableRules: ["address-literal"],
    allowForkCode: true,
  });
});

test.each([
  ["command", "destroy", "`deploy`, `rollback`, `verify`, `preflight`, `lint`"],
  ["command", "Deploy", "`deploy`"],
  ["setup", "yes", "`auto`, `always`, `never`"],
  ["fail-on", "info", "`error`, `warning`, `never`"],
  ["enable-rules", "adress-literal", "`address-literal`"],
  ["host-keys", "strict", "`accept-new`, `pinned`"],
  ["skip-build", "yes", "`true` or `false`"],
  ["preflight", "1", "`true` or `false`"],
  ["allow-fork-code", "yes", "`true` or `false`"],
  ["cache", "no", "`true` or `false`"],
  ["destination", "../prod", "letters, digits"],
  ["destination", "-v", "letters, digits"],
  ["destination", "a b", "letters, digits"],
  ["version", "v1;reboot", "Docker tag"],
  ["version", "--help", "Docker tag"],
  ["version", "$(id)", "Docker tag"],
  ["version", "x".repeat(129), "Docker tag"],
  ["kamal-version", "latest", "2.12.0"],
  ["kamal-version", "~> 2", "2.12.0"],
  ["kamal-version", "2.12", "2.12.0"],
  ["kamal-version", "1.9.3", "Kamal 2"],
])("rejects %s: %j with its name, its value and what is allowed", (name, value, allowed) => {
  const { diagnosis } = refused({ [name]: value });
  expect(diagnosis.id).toBe("input-invalid");
  expect(diagnosis.cause).toContain(
    `Input \`${name}\` is ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}\u2026` : value)}`,
  );
  expect(diagnosis.cause).toContain(allowed);
});

test.each(["6b1e2c3d", "v1.2.3", "2024-01-01_x", `${"a".repeat(40)}_uncommitted_0123456789abcdef`])(
  "accepts version: %s",
  (version) => {
    expect(given({ version }).version).toBe(version);
  },
);

test("all invalid inputs are reported together", () => {
  const { diagnosis } = refused({ command: "x", setup: "y", "skip-build": "z", secrets: "no-name" });
  expect(diagnosis.title).toBe("4 invalid inputs");
  for (const name of ["command", "setup", "skip-build", "secrets"]) expect(diagnosis.cause).toContain(`\`${name}\``);
});

test.each([
  ["", "", "accept-new"],
  ["shop.test ssh-ed25519 AAAA", "", "pinned"],
  ["shop.test ssh-ed25519 AAAA", "accept-new", "accept-new"],
  ["shop.test ssh-ed25519 AAAA", "pinned", "pinned"],
])("known hosts %j with host-keys %j are %s", (known, policy, expected) => {
  expect(given({ "ssh-known-hosts": known, "host-keys": policy }).hostKeys).toBe(expected);
});

test.each([" ", "\n\n", "\t\r\n"])("rejects %j as known hosts, whatever `host-keys` says", (blank) => {
  for (const policy of ["", "accept-new", "pinned"]) {
    const { diagnosis } = refused({ "ssh-known-hosts": blank, "host-keys": policy });
    expect(diagnosis.cause).toContain("Input `ssh-known-hosts` is blank");
    expect(diagnosis.fix).toContain("ssh-keyscan");
  }
});

test("rejects `pinned` without known hosts, and explains where they come from", () => {
  const { diagnosis } = refused({ "host-keys": "pinned" });
  expect(diagnosis.cause).toContain("Input `host-keys` is `pinned`; expected host keys in `ssh-known-hosts`");
  expect(diagnosis.fix).toMatch(/secret or variable .* exists.*ssh-keyscan/s);
});

test.each<[string, Record<string, string>]>([
  ["valid", {}],
  ["invalid", { command: "destroy" }],
])("removes the secrets from the environment, with %s inputs", (_, others) => {
  const secrets = { secrets: "A=hunter22", "ssh-private-key": "hunter22", "github-token": "hunter22" };
  try {
    given({ ...secrets, ...others });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  expect(JSON.stringify(process.env)).not.toContain("hunter22");
});

function read(raw: string): { secrets: ReadonlyMap<string, string> | undefined; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  return { secrets: parseSecretsInput(raw, problems), problems };
}

test("preserves every character of secrets given as JSON", () => {
  const values = { A: " blank ", B: "l1\nl2\r\n", C: 'q"\\', D: "", E: "::error::x" };
  expect(read(JSON.stringify(values, null, 2))).toEqual({ secrets: new Map(Object.entries(values)), problems: [] });
});

test("treats null in JSON, which is `toJSON` of a missing secret, as an empty value", () => {
  expect(read('{"A": null}')).toEqual({ secrets: new Map([["A", ""]]), problems: [] });
});

test("preserves everything after the first `=` of secrets given as lines", () => {
  expect(read("# comment\n\nA=b=c\r\n  B = x \nC=\n")).toEqual({
    secrets: new Map([
      ["A", "b=c"],
      ["B", " x "],
      ["C", ""],
    ]),
    problems: [],
  });
});

test("treats a blank `secrets` input as not set", () => {
  expect(read(" \n ")).toEqual({ secrets: undefined, problems: [] });
});

test.each([
  ["broken JSON", '{"A": "hunter22", "B": hunter22}'],
  ["truncated JSON", '{"A": "hunter22"'],
  ["a line without a name", "A=1\nhunter22"],
  ["a line with an invalid name", "hunter 22=hunter22"],
  ["a PEM key", "KEY=-----BEGIN PRIVATE KEY-----\nhunter22+/x\n-----END PRIVATE KEY-----"],
  ["a number", '{"A": 77223344, "B": ["hunter22"], "C": {"hunter22": null}}'],
  ["a list", '["hunter22"]'],
])("rejects %s without repeating any of it", (_, raw) => {
  const { problems } = read(raw);
  expect(problems.length).toBeGreaterThan(0);
  const { diagnosis } = refused({ secrets: raw });
  expect(diagnosis.cause).toContain("Input `secrets`");
  expect(JSON.stringify([problems, diagnosis])).not.toMatch(/hunter|22/);
});
