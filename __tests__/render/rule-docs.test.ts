import { expect, test } from "vitest";
import { actionVersion } from "../../src/model/action-version.ts";
import { docsUrl, readRulePages, ruleUrl } from "../../src/render/rule-docs.ts";

test("links to the pages of the running action, at its own ref", () => {
  const env = {
    GITHUB_ACTION_REPOSITORY: "acme/fork",
    GITHUB_ACTION_REF: "v9",
    GITHUB_SERVER_URL: "https://git.acme.dev",
  };

  expect(docsUrl(env)).toBe("https://git.acme.dev/acme/fork/blob/v9/docs/rules");
  expect(docsUrl({ ...env, GITHUB_SERVER_URL: "" })).toBe("https://github.com/acme/fork/blob/v9/docs/rules");
});

test("falls back to the released version for an action that the workflow checked out", () => {
  const released = `https://github.com/kamal-action/kamal-action/blob/v${actionVersion}/docs/rules`;
  expect(docsUrl({})).toBe(released);
  expect(docsUrl({ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" })).toBe(released);
  expect(ruleUrl(released, "unknown-key")).toBe(`${released}/unknown-key.md`);
});

test("skips pages that are not next to the bundle", () => {
  // The test runner's own folder has no docs.
  expect([...readRulePages(["unknown-key", "../../package.json"])]).toEqual([]);
});
