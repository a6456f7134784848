// Where the rules are explained: on GitHub for readers, and beside the bundle for code scanning.

import { readFileSync } from "node:fs";
import path from "node:path";
import { actionVersion, homepage } from "../model/action-version.ts";

/**
 * The folder of the rules' pages, without a slash at the end. GitHub names the action's own repository only for an
 * action that it fetched itself: of one that was checked out by the workflow nothing is known but its version.
 */
export function docsUrl(env: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
  const tree = repository && ref ? `${server || "https://github.com"}/${repository}/blob/${ref}` : undefined;
  return `${tree ?? `${homepage}/blob/v${actionVersion}`}/docs/rules`;
}

/** The page of one rule. */
export function ruleUrl(docs: string, id: string): string {
  return `${docs}/${encodeURIComponent(id)}.md`;
}

/** docs/rules/<id>.md beside dist/ by id; those that are not there are left out. */
export function readRulePages(ids: Iterable<string>): Map<string, string> {
  const folder = path.resolve(path.dirname(process.argv[1] ?? ""), "../docs/rules");
  const pages = [...new Set(ids)].flatMap((id): [string, string][] => {
    try {
      return [[id, readFileSync(path.join(folder, `${id}.md`), "utf8")]];
    } catch {
      // The bundle alone was checked out: the link has to do.
      return [];
    }
  });
  return new Map(pages);
}
