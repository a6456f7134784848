import { expect, test } from "vitest";
import type { Deployment } from "../../src/config/deployment.ts";
import { resolveSecrets, type SecretSources } from "../../src/kamal/resolve-secrets.ts";
import { Failure } from "../../src/model/failure.ts";
import { parseSecrets } from "../../src/repository/secrets-file.ts";
import { deploymentOf } from "../server/deployment.ts";

const use = (name: string, path = "env/secret/0") => ({ name, path, file: "config/deploy.yml", line: 3, column: 5 });

function naming(...names: string[]): Deployment {
  return deploymentOf({ secrets: names.map((name) => use(name)) });
}

function sources(change: Partial<SecretSources> & { file?: string } = {}): SecretSources {
  const { file, ...rest } = change;
  const defined = new Map(parseSecrets(file ?? "").map((entry) => [entry.name, entry]));
  return { given: undefined, environment: {}, actor: "ana", token: "ghs_t", defined, ...rest };
}

function refusal(deployment: Deployment, from: SecretSources): Failure {
  try {
    resolveSecrets(deployment, from);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }

  throw new Error("the secrets were accepted");
}

test("prefers the input over the environment, and treats an empty value as missing", () => {
  const { provided } = resolveSecrets(
    naming("A", "B", "C"),
    sources({
      given: new Map([
        ["A", "given"],
        ["B", ""],
        ["D", "unused"],
      ]),
      environment: { A: "env", B: "env", C: "env", E: "x" },
    }),
  );

  expect(Object.fromEntries(provided)).toEqual({ A: "given", B: "env", C: "env" });
});

test("lists every missing name with its location, and no values", () => {
  const { diagnosis } = refusal(naming("A", "B", "C"), sources({ environment: { A: "hunter22", B: "" } }));
  expect(diagnosis).toMatchObject({ id: "secret-missing", title: "2 secrets are missing or empty" });
  expect(diagnosis.evidence).toEqual([
    "B (config/deploy.yml:3, env/secret/0): no value was given",
    "C (config/deploy.yml:3, env/secret/0): no value was given",
  ]);
  expect(JSON.stringify(diagnosis)).not.toContain("hunter22");
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["GitHub's token", { github_token: "ghs_t" }],
  ["GitHub's token and declared secrets without values", { GITHUB_TOKEN: "ghs_t", SSH_PRIVATE_KEY: "" }],
])("says that no secrets were passed if there is nothing but %s", (_, given) => {
  const { diagnosis } = refusal(naming("A"), sources({ given: new Map(Object.entries(given)) }));
  expect(diagnosis.cause).toContain("No secrets were passed to this job except GitHub's own token");
  expect(diagnosis.fix).toContain("the line `A=${{ secrets.A }}` to `KAMAL_SECRETS`");
});

test.each<[string, Readonly<Record<string, string>> | undefined]>([
  ["another secret", { github_token: "ghs_t", OTHER: "x" }],
  ["the SSH key", { github_token: "ghs_t", SSH_PRIVATE_KEY: "x" }],
  ["the name, without a value", { A: "" }],
  ["no input `secrets`", undefined],
])("does not say so if there is %s", (_, given) => {
  const map = given && new Map(Object.entries(given));
  const { diagnosis } = refusal(naming("A"), sources({ given: map }));
  expect(diagnosis.cause).toContain("GitHub passes a missing secret as an empty string.");
});

test("uses actor and token for ghcr.io, but not for other registries", () => {
  const registry = {
    server: "ghcr.io",
    username: { kind: "secret", name: "USER" },
    password: { kind: "secret", name: "TOKEN" },
  } as const;

  const secrets = [use("USER", "registry/username/0"), use("TOKEN", "registry/password/0")];
  const { provided } = resolveSecrets(deploymentOf({ registry, secrets }), sources());

  expect(Object.fromEntries(provided)).toEqual({ USER: "ana", TOKEN: "ghs_t" });

  const other = deploymentOf({ registry: { ...registry, server: "registry.test" }, secrets });
  expect(refusal(other, sources()).diagnosis.title).toBe("2 secrets are missing or empty");
  expect(refusal(deploymentOf({ registry, secrets }), sources({ token: "" })).diagnosis.title).toContain("TOKEN");
});

test("uses the repository's own lines for names without a value", () => {
  const result = resolveSecrets(
    naming("A", "B", "C", "D"),
    sources({ file: "A=$OTHER\nB=$(op read x)\nC=literal\nD=own\n", environment: { OTHER: "o", D: "env" } }),
  );

  expect(result.fromFiles).toEqual(["A", "B", "C"]);
  expect(Object.fromEntries(result.referenced)).toEqual({ OTHER: "o" });
  expect(Object.fromEntries(result.provided)).toEqual({ D: "env" });
});

test.each([
  ["a reference that is not set", "A=$OTHER\n", "reads $OTHER, which is not set"],
  ["a reference to itself", "A=$A\n", "reads $A, which is not set"],
  ["an empty line", "A=\n", "is empty"],
])("treats %s as missing", (_, file, reason) => {
  expect(refusal(naming("A"), sources({ file })).diagnosis.evidence[0]).toContain(
    `its line in .kamal/secrets ${reason}`,
  );
});

test("leaves a reference to an earlier line to Kamal", () => {
  expect(resolveSecrets(naming("A"), sources({ file: "X=1\nA=$X\n" })).fromFiles).toEqual(["A"]);
});

test("rejects values that no environment variable can hold, with name and size but without content", () => {
  const from = sources({
    given: new Map([
      ["A", `hunter22${"x".repeat(131_072)}`],
      ["B", "hunter22\0"],
      ["C", "ok"],
    ]),
  });

  const { diagnosis } = refusal(naming("A", "B", "C"), from);
  expect(diagnosis.id).toBe("secret-unusable");
  expect(diagnosis.cause).toMatch(/A has \d+ bytes.*; B contains a NUL byte/);
  expect(JSON.stringify(diagnosis)).not.toContain("hunter22");
});

test("accepts the longest value that Linux allows, counted in bytes rather than characters", () => {
  const longest = "x".repeat(131_072 - "A=".length - 1);
  expect(resolveSecrets(naming("A"), sources({ given: new Map([["A", longest]]) })).provided.get("A")).toBe(longest);
  expect(refusal(naming("A"), sources({ given: new Map([["A", "\u00fc".repeat(70_000)]]) })).diagnosis.id).toBe(
    "secret-unusable",
  );
});

test("warns about the values that arrive escaped in a container, and only those", () => {
  const given = new Map([
    ["A", "l1\nl2"],
    ["B", "back\\slash"],
    ["C", "plain $x"],
    ["D", "l1\nl2"],
  ]);

  const secrets = [use("A"), use("B", "servers/job/env/secret/0"), use("C"), use("D", "builder/secrets/0")];
  const { warnings } = resolveSecrets(deploymentOf({ secrets }), sources({ given }));

  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(String.raw`\n for each newline and \\ for each backslash in A, B.`);
  expect(resolveSecrets(naming("C"), sources({ given })).warnings).toEqual([]);
});
