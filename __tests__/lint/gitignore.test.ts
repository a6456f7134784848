import { expect, test } from "vitest";
import { isIgnoredByGit } from "../../src/lint/data/gitignore.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";

test("what git ignores, by the app's own .gitignore", async () => {
  const lines = ["/config/*.key", ".env*", "!.env.example", "tmp/", `${"{a,b}".repeat(30)}`, "*.log"];
  using space = workspace({ ".gitignore": lines.join("\n"), "config/deploy.yml": "service: shop\n" });
  const options = { root: space.root, directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject(options);
  const ignored = (path: string) => isIgnoredByGit(project, path);
  expect(["config/master.key", ".env", ".env.local", "tmp/x/y", "a/b.log"].filter((path) => !ignored(path))).toEqual(
    [],
  );
  expect(["lib/config/master.key", ".env.example", "config/master.yml", "tmpx"].filter(ignored)).toEqual([]);
});
