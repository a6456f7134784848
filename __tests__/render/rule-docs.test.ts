import { expect, test } from "vitest";
import { actionVersion } from "../../src/model/action-version.ts";
import { docsUrl, readRulePages, ruleUrl } from "../../src/render/rule-docs.ts";

test("the pages are those of the action that runs, at its own ref", () => {
  const env = {
    GITHUB_ACTION_REPOSITORY: "acme/fork",
    GITHUB_ACTION_REF: "v9",
    GITHUB_SERVER_URL: "https://git.acme.dev",
  };
  expect(docsUrl(env)).toBe("https://git.acme.dev/acme/fork/blob/v9/docs/rules");
  expect(docsUrl({ ...env, GITHUB_SERVER_URL: "" })).toBe("https://github.com/acme/fork/blob/v9/docs/rules");
});

test("of an action that the workflow checked out only the version is known", () => {
  const released = `https://github.com/kamal-action/kamal-action/blob/v${actionVersion}/docs/rules`;
  expect(docsUrl({})).toBe(released);
  expect(docsUrl({ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" })).toBe(released);
  expect(ruleUrl(released, "unknown-key")).toBe(`${released}/unknown-key.md`);
});

test("pages that are not beside the bundle are left out", () => {
  // The test runner's own folder has no docs.
  expect([...readRulePages(["unknown-key", "../../package.json"])]).toEqual([]);
});
