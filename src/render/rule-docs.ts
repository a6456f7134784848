// Where the docs of the rules are: on GitHub for links, and next to the bundle for code scanning.

import { readFileSync } from "node:fs";
import path from "node:path";
import { actionVersion, homepage } from "../model/action-version.ts";
import { encodePath } from "../text/encode-path.ts";

/**
 * The URL of docs/rules, without a slash at the end. GitHub sets the action's repository only for
 * an action that it downloaded itself; for one that the workflow checked out, only the version is
 * known.
 */
export function docsUrl(env: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
  const tree =
    repository && ref
      ? `${server || "https://github.com"}/${encodePath(repository)}/blob/${encodePath(ref)}`
      : undefined;
  return `${tree ?? `${homepage}/blob/v${actionVersion}`}/docs/rules`;
}

/** The URL of one rule's page. */
export function ruleUrl(docs: string, id: string): string {
  return `${docs}/${encodeURIComponent(id)}.md`;
}

/** The contents of docs/rules/<id>.md next to dist/, by id; skips missing files. */
export function readRulePages(ids: Iterable<string>): Map<string, string> {
  const folder = path.resolve(path.dirname(process.argv[1] ?? ""), "../docs/rules");
  const pages = [...new Set(ids)].flatMap((id): [string, string][] => {
    try {
      return [[id, readFileSync(path.join(folder, `${id}.md`), "utf8")]];
    } catch {
      // Only the bundle was checked out, so SARIF gets a link instead of the page.
      return [];
    }
  });

  return new Map(pages);
}
