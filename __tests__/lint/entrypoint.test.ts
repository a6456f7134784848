// The conditions that Rails has generated in bin/docker-entrypoint, with the commands people run.

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { entrypointGuard } from "../../src/lint/rules/entrypoint-guard.ts";
import { entrypointNoPrepare } from "../../src/lint/rules/entrypoint-no-prepare.ts";
import { lintFiles } from "./lint-files.ts";

const rails8 = 'if [ "${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server" ]; then';
const rails72 = 'if [ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]; then';
const rails71 = 'if [ "${*}" == "./bin/rails server" ]; then';
const jemalloc = 'if [ -z "${LD_PRELOAD+x}" ] && [ -f /usr/lib/*/libjemalloc.so.2 ]; then\n  export LD_PRELOAD=x\nfi\n';

async function found(files: Record<string, string>): Promise<string[]> {
  const rules = [entrypointGuard, entrypointNoPrepare];
  const findings = await lintFiles(
    { "config/database.yml": "production:\n  adapter: postgresql\n", ...files },
    { rules },
  );

  return findings.map(({ line, ruleId }) => `${line} ${ruleId}`);
}

function app(parts: { guard: string; cmd: string; role?: string }): Record<string, string> {
  const role = parts.role === undefined ? "" : `\n    cmd: ${parts.role}`;
  return {
    "config/deploy.yml": `service: shop\nservers:\n  web:\n    hosts: [shop.acme.dev]${role}\n`,
    Dockerfile: `FROM ruby:3.4\nWORKDIR /rails\nENTRYPOINT ["/rails/bin/docker-entrypoint"]\nCMD ${parts.cmd}\n`,
    "bin/docker-entrypoint": `#!/bin/bash -e\n${parts.guard}\n  ./bin/rails db:prepare\nfi\nexec "\${@}"\n`,
  };
}

const server = '["./bin/rails", "server"]';
const thruster = '["./bin/thrust", "./bin/rails", "server"]';
const withPort = '["./bin/rails", "server", "-p", "3000"]';

test.each([
  ["Rails 8", rails8, server],
  ["Rails 8 with Thruster", rails8, thruster],
  ["Rails 8 after the jemalloc condition", `${jemalloc}${rails8}`, thruster],
  ["Rails 7.2", rails72, server],
  ["Rails 7.2 with a port", rails72, withPort],
  ["Rails 7.1", rails71, server],
  ["double brackets and no quotes", 'if [[ "$1" == ./bin/rails && $2 == server ]]; then', server],
  ["a custom condition", 'if [[ "$*" == *"rails server"* ]]; then', withPort],
  ["a CMD in shell form, which the entrypoint gets as /bin/sh -c", rails8, "./bin/rails server"],
])("reports nothing: %s", async (_name, guard, cmd) => {
  expect(await found(app({ guard, cmd }))).toEqual([]);
});

test.each([
  ["Rails 8 with a port", rails8, withPort, 2],
  ["Rails 8 with Thruster and a binding", rails8, '["./bin/thrust", "./bin/rails", "server", "-b", "0.0.0.0"]', 2],
  ["Rails 8 with another program", rails8, '["bundle", "exec", "puma", "-C", "config/puma.rb"]', 2],
  ["Rails 8 with bin/rails", rails8, '["bin/rails", "server"]', 2],
  ["Rails 8 after the jemalloc condition", `${jemalloc}${rails8}`, withPort, 5],
  ["Rails 7.2 with Thruster", rails72, thruster, 2],
  ["Rails 7.1 with Thruster", rails71, thruster, 2],
  ["Rails 7.1 with a port", rails71, withPort, 2],
  ["double brackets and no quotes", "if [[ $1 == ./bin/rails && $2 == server ]]; then", thruster, 2],
])("reports a condition that is false: %s", async (_name, guard, cmd, line) => {
  expect(await found(app({ guard, cmd }))).toEqual([`${line} entrypoint-guard`]);
});

test.each([
  ["a port", withPort, "#!/bin/bash -e", 'if [[ "$*" == *"rails server"* ]]; then'],
  ["Thruster", thruster, "#!/usr/bin/env bash", 'if [[ "$*" == *"rails server"* ]]; then'],
  ["Puma", '["bundle", "exec", "puma", "-C", "config/puma.rb"]', "#!/bin/bash -e", 'if [[ "$*" == *"puma"* ]]; then'],
  ["Puma and a shell without [[", '["bundle", "exec", "puma"]', "#!/bin/sh -e", 'if echo "$*" | grep -q "puma"; then'],
  ["the short form", '["bin/rails", "s"]', "#!/bin/bash -e", 'if [ "$*" = "bin/rails s" ]; then'],
])("proposes a condition that is true: %s", async (_name, cmd, shebang, proposal) => {
  const files = app({ guard: rails71, cmd });
  const script = (files["bin/docker-entrypoint"] ?? "").replace("#!/bin/bash -e", shebang);

  const [finding] = await lintFiles(
    { "config/database.yml": "production:\n  adapter: postgresql\n", ...files, "bin/docker-entrypoint": script },
    { rules: [entrypointGuard] },
  );
  expect(finding?.help).toContain(`\`${proposal}\``);

  expect(await found({ ...files, "bin/docker-entrypoint": script.replace(rails71, proposal) })).toEqual([]);

  const words: string[] = JSON.parse(cmd);
  const run = spawnSync("bash", ["-c", `${proposal} echo prepared; fi`, "entrypoint", ...words], { encoding: "utf8" });
  expect(run.stdout).toBe("prepared\n");
});

test("checks the role's cmd, not the image's", async () => {
  expect(await found(app({ guard: rails8, cmd: withPort, role: "./bin/rails server" }))).toEqual([]);
  expect(await found(app({ guard: rails8, cmd: server, role: "bin/rails server -p 80" }))).toEqual([
    "2 entrypoint-guard",
  ]);
  expect(await found(app({ guard: rails8, cmd: server, role: '<%= ENV["CMD"] %>' }))).toEqual([]);
});

test("reports nothing if a hook or a workflow runs the migrations", async () => {
  const files = app({ guard: rails8, cmd: withPort });
  const hook = "#!/bin/sh\nkamal app exec --reuse 'bin/rails db:migrate'\n";

  expect(await found({ ...files, ".kamal/hooks/post-deploy": hook })).toEqual([]);

  const withoutPrepare = { ...files, "bin/docker-entrypoint": '#!/bin/bash -e\nexec "${@}"\n' };
  expect(await found(withoutPrepare)).toEqual(["1 entrypoint-no-prepare"]);
  expect(await found({ ...withoutPrepare, ".kamal/hooks/pre-deploy": hook })).toEqual([]);

  const workflow = "jobs:\n  deploy:\n    steps:\n      - run: kamal app exec 'bin/rails db:migrate'\n";
  expect(await found({ ...withoutPrepare, ".github/workflows/deploy.yml": workflow })).toEqual([]);
});

test("reports an entrypoint script that the Dockerfile does not start", async () => {
  const files = app({ guard: rails8, cmd: server });
  const without = (files.Dockerfile ?? "").replace(/^ENTRYPOINT.*\n/m, "");

  expect(await found({ ...files, Dockerfile: without })).toEqual(["3 entrypoint-no-prepare"]);
  expect(await found({ ...files, Dockerfile: without.replace("ruby:3.4", "ghcr.io/acme/rails-base") })).toEqual([]);

  const inCommand = without.replace('["./bin/rails"', '["bin/docker-entrypoint", "./bin/rails"');
  expect(await found({ ...files, Dockerfile: inCommand })).toEqual([]);
});
