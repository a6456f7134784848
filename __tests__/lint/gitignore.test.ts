import { expect, test } from "vitest";
import { gitIgnore, gitIgnoreFromRoot } from "../../src/lint/facts/gitignore.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";

test("ignores what the app's .gitignore ignores", async () => {
  const lines = [
    "/config/*.key",
    ".env*",
    "!.env.example",
    "tmp/",
    `${"{a,b}".repeat(30)}`,
    "*.log",
    "doc?/*/a*z",
    "lib/**/x.[ch]",
  ];

  using space = workspace({ ".gitignore": lines.join("\n"), "config/deploy.yml": "service: shop\n" });
  const options = { root: space.root, directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject(options);
  const ignored = gitIgnore(project);

  expect(
    [
      "config/master.key",
      ".env",
      ".env.local",
      "tmp/x/y",
      "a/b.log",
      "docs/one/abcz/x",
      "docs/.one/az",
      "lib/a/b/x.c",
    ].filter((path) => !ignored(path)),
  ).toEqual([]);
  expect(
    [
      "lib/config/master.key",
      ".env.example",
      "config/master.yml",
      "tmpx",
      "docs/one/two/az",
      "doc/one/az",
      "docs/one/a/z",
      "lib/a/x.d",
    ].filter(ignored),
  ).toEqual([]);
});

test("reads the .gitignore files of all folders, the deepest last", async () => {
  using space = workspace({
    ".gitignore": "/api/.kamal/secrets\n*.pem\n/web/tmp/\n",
    "api/.gitignore": "!keep.pem\n.env\n",
    "api/config/deploy.yml": "service: shop\n",
    "api/.kamal/.gitignore": "secrets.staging\n",
    "web/.gitignore": "everything\n",
  });
  const options = { root: space.root, directory: "api", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject(options);
  const paths = [".kamal/secrets", ".kamal/secrets.staging", "a.pem", "config/.env"];
  const others = ["keep.pem", ".kamal/secrets.production", "everything"];

  expect(paths.filter(gitIgnore(project))).toEqual(paths);
  expect(others.filter(gitIgnore(project))).toEqual([]);
  expect(["api/.kamal/secrets", "web/tmp/a"].filter(gitIgnoreFromRoot(project))).toHaveLength(2);
  expect(["web/tmp", "web/.kamal/secrets"].filter(gitIgnoreFromRoot(project))).toEqual([]);
});
