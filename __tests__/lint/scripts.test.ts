// What the scripts of workflows, local actions and hooks do: which commands count, and what they
// settle.

import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const config = `service: shop
image: acme/shop
servers: [65.108.1.2]
proxy: { ssl: true, host: shop.acme.dev }
registry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`;
const secrets = "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n";
const base = { "config/deploy.yml": config, ".kamal/secrets": secrets };
type Files = Record<string, string>;

async function lint(files: Files, directory = "."): Promise<string[]> {
  const found = await lintFiles(files, { directory });
  return found.map(({ file, line, severity, ruleId }) => `${file}:${line} ${severity} ${ruleId}`);
}

/** Its last lines are the steps; each run cancels the one before. */
function workflow(steps: string, on = "push"): string {
  return `on: ${on}
concurrency: { group: a, cancel-in-progress: true }
jobs:
  deploy:
    runs-on: ubuntu-24.04
    env: { KAMAL_REGISTRY_PASSWORD: a }
    steps:
${steps}`;
}
const run = (script: string) => `      - run: |\n${script.replace(/^/gm, "          ")}\n`;
const cancels = ".github/workflows/a.yml:2 warning workflow-cancels-deploy";
const deploying = workflow(run("kamal deploy")).replace("true }", "false }");

describe("a deploy is a command that runs", () => {
  test.each([
    'echo "  kamal deploy --version 1"',
    "printf 'kamal deploy'",
    "# kamal deploy",
    "cat <<EOF\nkamal deploy\nEOF",
    'git commit -m "kamal deploy"',
    "which kamal && gem install kamal",
    "kamal config",
    'alias k="kamal deploy"',
    "git log -- kamal deploy",
    "fnox exec -- kamal config",
    "bin/kamal app logs",
    "bin/kamal app exec 'echo deploy'",
  ])("not: %s", async (script) => {
    expect(await lint({ ...base, ".github/workflows/a.yml": workflow(run(script)) })).toEqual([]);
  });

  test.each([
    "FOO=bar kamal deploy",
    "bundle exec kamal deploy",
    "bin/kamal setup",
    "./bin/kamal redeploy",
    "mise exec -- kamal deploy",
    'docker run --rm -v "$PWD:/workdir" ghcr.io/basecamp/kamal:v2.12.0 deploy',
    'ssh deploy@65.108.1.2 "cd shop && kamal deploy"',
    "ssh deploy@65.108.1.2 <<'EOF'\nkamal deploy\nEOF",
    "sudo -E kamal deploy",
    "if true; then kamal deploy; fi",
    "cd . && time kamal deploy -q",
    "bash -c 'kamal deploy'",
    "kamal \\\n  deploy",
    "kamal rollback $VERSION",
    "for i in 1 2; do kamal deploy && break; done",
    'ssh-add - <<< "$KEY"\nkamal deploy',
    "cat <<<$KEY > a.txt\nkamal deploy",
    "fnox exec -c fnox.toml -- kamal deploy",
    "mise exec -- fnox exec -c fnox.toml -- \\\n  kamal deploy",
    "with-secrets --env prod -- bundle exec kamal deploy",
    "bin/kamal blog production deploy",
    'bin/kamal "$SERVICE" production deploy',
  ])("yes: %s", async (script) => {
    expect(await lint({ ...base, ".github/workflows/a.yml": workflow(run(script)) })).toEqual([cancels]);
  });

  test.each([
    ["an action of others", { a: workflow("      - uses: igor-alexandrov/kamal-deploy@v0.3.0\n") }, {}],
    [
      "a local action",
      { a: workflow("      - uses: ./.github/actions/ship\n") },
      {
        ".github/actions/ship/action.yml":
          "runs:\n  using: composite\n  steps:\n    - run: kamal deploy\n      shell: bash\n",
      },
    ],
    [
      "a script in the repository",
      { a: workflow("      - run: ./scripts/ship.sh\n") },
      { "scripts/ship.sh": "#!/bin/sh\nkamal deploy\n" },
    ],
    [
      "a workflow of this repository",
      {
        a: workflow("").replace(/ {4}runs-on[\s\S]*/, "    uses: ./.github/workflows/b.yml\n"),
        b: workflow(run("kamal deploy"), "workflow_call").replace("true }", "false }"),
      },
      {},
    ],
  ])("%s", async (_name, workflows, files) => {
    const named = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}.yml`, text]);
    expect(await lint({ ...base, ...Object.fromEntries(named), ...files })).toEqual([cancels]);
  });

  test("nothing is cancelled that only a person starts", async () => {
    const file = ".github/workflows/a.yml";
    expect(await lint({ ...base, [file]: workflow(run("kamal deploy"), "workflow_dispatch") })).toEqual([]);
    expect(await lint({ ...base, [file]: workflow(run("kamal deploy"), "[push, workflow_dispatch]") })).toEqual([
      cancels,
    ]);
  });
});

describe("a secrets file", () => {
  const fromOp = { ...base, ".kamal/secrets": "KAMAL_REGISTRY_PASSWORD=$(op read op://a/b)\n" };
  const given = (script: string) =>
    workflow(run(`${script}\nkamal deploy`))
      .replace("true }", "false }")
      .replace(/ {4}env.*\n/, "");

  test.each([
    'echo "KAMAL_REGISTRY_PASSWORD=$P" > .kamal/secrets',
    "cat > .kamal/secrets <<EOF\nKAMAL_REGISTRY_PASSWORD=$P\nEOF",
    "cp ci/secrets .kamal/secrets",
    "mv ci/secrets .kamal/",
    "op inject -i ci.tpl -o .kamal/secrets",
    'echo "$P" | tee .kamal/secrets',
    'FILE=.kamal/secrets; echo "$P" > "$FILE"',
  ])("is not judged as it lies in git: %s", async (script) => {
    expect(await lint({ ...fromOp, ".github/workflows/a.yml": given(script) })).toEqual([]);
  });

  test.each(["cat .kamal/secrets", 'echo "see .kamal/secrets"', "ssh a 'echo > .kamal/secrets'"])(
    "is judged: %s",
    async (script) => {
      const found = await lint({ ...fromOp, ".github/workflows/a.yml": given(script) });
      expect(found).toContain(".kamal/secrets:1 warning secret-command-missing");
    },
  );

  test("is written by a local action", async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - run: echo "A=1" > .kamal/secrets\n      shell: bash\n';
    const steps = workflow(`      - uses: ./.github/actions/secrets\n${run("kamal deploy")}`).replace(
      "true }",
      "false }",
    );
    expect(
      await lint({ ...fromOp, ".github/workflows/a.yml": steps, ".github/actions/secrets/action.yml": action }),
    ).toEqual([]);
  });

  test.each([
    ["api/.gitignore", ".kamal/secrets"],
    [".gitignore", "/api/.kamal/secrets"],
    ["api/.kamal/.gitignore", "*"],
  ])("is ignored by %s", async (file, line) => {
    const app = { "api/config/deploy.yml": config };
    expect(await lint(app, "api")).toEqual(["api/config/deploy.yml:5 warning secret-undefined"]);
    expect(await lint({ ...app, [file]: `${line}\n` }, "api")).toEqual([]);
  });
});

describe("placeholders", () => {
  const placeholder = { ...base, "config/deploy.yml": config.replace("[65.108.1.2]", '["<SERVER_HOST>"]') };
  const given = (steps: string) => deploying.replace("    steps:\n", `    steps:\n${steps}`);
  const found = ["config/deploy.yml:3 error placeholder-host"];

  test.each([
    [run("sed -i 's|<SERVER_HOST>|${{ vars.HOST }}|' config/deploy.yml")],
    [run("sed -i -e 's/x/y/' -e \"s/SERVER_HOST/$HOST/\" config/deploy.yml")],
    [run("perl -pi -e 's/<SERVER_HOST>/$ENV{HOST}/' config/*.yml")],
    [run("yq -i '.servers[0] = strenv(HOST)' config/deploy.yml")],
    [run("python3 - <<EOF\np = 'config/deploy.yml'\ns.replace('<SERVER_HOST>', h)\nEOF")],
    [
      "      - uses: jacobtomlinson/gha-find-replace@v3\n        with: { find: <SERVER_HOST>, include: config/deploy.yml }\n",
    ],
  ])("that a workflow replaces: %s", async (steps) => {
    expect(await lint({ ...placeholder, ".github/workflows/a.yml": given(steps) })).toEqual([]);
  });

  test.each([
    [run("sed -i 's/<OTHER>/x/' config/deploy.yml")],
    [run("sed -i 's/<SERVER_HOST>/x/' config/other.yml")],
    [run("echo '<SERVER_HOST> in config/deploy.yml'")],
    [run("grep '<SERVER_HOST>' config/deploy.yml")],
  ])("that it does not replace: %s", async (steps) => {
    expect(await lint({ ...placeholder, ".github/workflows/a.yml": given(steps) })).toEqual(found);
  });
});

describe("builds that Kamal skips", () => {
  const app = { ...base, Gemfile: 'gem "kamal"\n' };
  const missing = "config/deploy.yml:6 warning dockerfile-missing";

  test.each([
    ["kamal deploy --skip-push", []],
    ["kamal deploy -P && kamal app version", []],
    ["kamal deploy", [missing]],
    ["kamal setup -P; kamal deploy", [missing]],
    ["kamal build push; kamal deploy -P", [missing]],
    ["kamal rollback 1", [missing]],
  ])("%s", async (script, expected) => {
    expect(await lint({ ...app, ".github/workflows/a.yml": deploying.replace("kamal deploy", script) })).toEqual(
      expected,
    );
  });
});

describe("Kamal that a workflow installs", () => {
  const certificates = config.replace("ssl: true", "ssl: { certificate_pem: CERT, private_key_pem: KEY }");
  const files = { "config/deploy.yml": certificates, ".kamal/secrets": `${secrets}CERT=$CERT\nKEY=$KEY\n` };
  const given = (install: string) =>
    deploying.replace("kamal deploy", `${install}\n          kamal deploy`).replace(": a }", ": a, CERT: b, KEY: c }");

  test.each([
    ["gem install kamal -v 2.2.2", ["config/deploy.yml:4 error key-newer-than-kamal"]],
    ["gem install kamal:2.2.2 --no-document", ["config/deploy.yml:4 error key-newer-than-kamal"]],
    ["gem install kamal -v 2.7.0", []],
    ["gem install kamal", []],
    ["gem install kamal -v '~> 2.2'", []],
  ])("%s", async (install, expected) => {
    expect(await lint({ ...files, ".github/workflows/a.yml": given(install) })).toEqual(expected);
  });
});

describe("releases of the lock", () => {
  const release = [".github/workflows/a.yml:8 warning workflow-lock-release"];
  const given = (condition: string, on = "push") =>
    workflow(`      - if: ${condition}\n        run: kamal lock release\n${run("kamal deploy")}`, on).replace(
      "true }",
      "false }",
    );

  test.each([
    ["github.ref == 'refs/heads/main'", "push", 1],
    ["always() && github.event_name == 'push'", "push", 1],
    ["startsWith(github.ref, 'refs/tags/')", "push", 1],
    ["inputs.unlock", "push", 0],
    ["github.event_name == 'workflow_dispatch'", "[push, workflow_dispatch]", 0],
    ["always()", "workflow_dispatch", 0],
  ])("%s on %s", async (condition, on, count) => {
    const found = await lint({ ...base, ".github/workflows/a.yml": given(condition, on) });
    expect(found).toEqual(count === 0 ? [] : release.map((each) => each.replace(":8", ":9")));
  });

  test("in a hook", async () => {
    const hook = "#!/bin/sh\nkamal lock release || true\n";
    expect(await lint({ ...base, ".kamal/hooks/pre-deploy": hook })).toEqual([
      ".kamal/hooks/pre-deploy:2 warning workflow-lock-release",
    ]);
  });
});

test("inherited secrets for a workflow of another owner", async () => {
  const call = (owner: string) =>
    `on: push\njobs:\n  deploy:\n    uses: ${owner}/kamal-action/.github/workflows/deploy.yml@v1\n    secrets: inherit\n`;
  const file = ".github/workflows/a.yml";
  expect(await lint({ ...base, [file]: call("kamal-action") })).toEqual([`${file}:5 info workflow-secret-not-passed`]);
  expect(await lint({ ...base, [file]: call("Acme") })).toEqual([]);
});

describe("hooks in a checkout without other programs", () => {
  test.each([
    [{ "pre-deploy": "kamal lock status\n" }, [".kamal/hooks/pre-deploy:1 warning hook-not-executable"]],
    [{ "pre-deploy": "kamal lock status\n", "post-deploy.sample": "exit 0\n" }, []],
    [{ "pre-deploy": "#!/bin/sh\nkamal lock status\n" }, []],
    [{ "pre-deploy": "#!/bin/sh\n[[ a ]]\n" }, []],
    [{ "post-deploy": "#!/bin/sh\n", "pre-deploy": "[[ -n $A ]]\n" }, ["hook-interpreter", "hook-not-executable"]],
  ])("%j", async (hooks: Files, expected) => {
    const files = Object.entries(hooks).map(([name, text]) => [`.kamal/hooks/${name}`, text]);
    const found = await lint({ ...base, ...Object.fromEntries(files) });
    expect(found.map((each) => (expected[0]?.includes(":") === true ? each : each.split(" ").at(-1))).sort()).toEqual(
      expected,
    );
  });

  test("all hooks are skipped", async () => {
    const files = { ".kamal/hooks/pre-deploy": "exit 0\n", ".github/workflows/a.yml": deploying };
    expect(await lint({ ...base, ...files })).toHaveLength(1);
    const skipped = { ...files, ".github/workflows/a.yml": deploying.replace("kamal deploy", "kamal deploy -H") };
    expect(await lint({ ...base, ...skipped })).toEqual([]);
  });
});

test.each([
  "docker run --rm --network kamal alpine ping shop-db",
  "docker exec kamal-proxy kamal-proxy list",
  "sudo -u kamal deploy",
  "useradd kamal docker",
  "case $A in kamal) echo ;; esac",
])("is no call of Kamal: %s", async (script) => {
  expect(await lint({ ...base, ".github/workflows/a.yml": workflow(run(script)) })).toEqual([]);
});

describe("a repository that deploys with Kamal 1", () => {
  const old =
    "service: shop\nimage: acme/shop\nservers: [65.108.1.2]\ntraefik: { host_port: 80 }\nhealthcheck: { path: /up }\n" +
    "registry: { username: acme, password: [P] }\nbuilder: { multiarch: false }\n";
  const installing = (version: string) =>
    workflow(run(`gem install kamal -v ${version}\nkamal deploy`), "workflow_dispatch").replace("true }", "false }");
  const lock = "GEM\n  specs:\n    kamal (1.9.2)\n";

  test.each<[string, Files]>([
    ["a workflow installs it", { ".github/workflows/a.yml": installing("'~> 1.9.2'") }],
    ["a workflow installs any of it", { ".github/workflows/a.yml": installing("'< 2'") }],
    ["Gemfile.lock has it", { "Gemfile.lock": lock, ".github/workflows/a.yml": installing("'~> 1.9.2'") }],
  ])("has one finding: %s", async (_name, files) => {
    const found = await lintFiles({ "config/deploy.yml": old, ...files });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["kamal-version"]);
  });

  test.each<[string, Files]>([
    [
      "this action deploys",
      { "Gemfile.lock": lock, ".github/workflows/a.yml": workflow("      - uses: acme/kamal-action@v1\n") },
    ],
    ["nobody knows who deploys", { "Gemfile.lock": lock }],
    ["no version is certain", { ".github/workflows/a.yml": installing("'>= 1.9'") }],
  ])("is checked for Kamal 2: %s", async (_name, files) => {
    const found = await lintFiles({ "config/deploy.yml": old, ...files });
    expect(found.map(({ ruleId }) => ruleId)).toContain("unknown-key");
  });
});
