// Which rules run. Node reads a rule's code before the first finding, so rules about what a
// repository may lack are loaded only if it has that.

import type { Config } from "../config/config.ts";
import type { Project } from "../project/project.ts";
import { lookup } from "../yaml/nodes.ts";
import { configRules } from "./config-rules.ts";
import type { OptInRule } from "./opt-in-rules.ts";
import type { Rule } from "./rule.ts";

interface Group {
  /** May say yes in doubt; no only if none of the group's rules can report anything. */
  isNeeded(project: Project): boolean;
  load(): Promise<readonly Rule[]>;
}

const groups: readonly Group[] = [
  { isNeeded: hasAccessories, load: async () => (await import("./accessory-rules.ts")).accessoryRules },
  { isNeeded: hasApp, load: async () => (await import("./app-rules.ts")).appRules },
  { isNeeded: hasScripts, load: async () => (await import("./workflow-rules.ts")).workflowRules },
];

/** The rules that can report something, except opt-in rules that are not enabled. */
export async function selectRules(project: Project, enabled: readonly OptInRule[] = []): Promise<Rule[]> {
  const rules = await rulesOf(groups.filter((group) => group.isNeeded(project)));
  return rules.filter(({ metadata: { id, optIn } }) => optIn !== true || enabled.some((name) => name === id));
}

/**
 * All rules. A rule that is in none of the lists does not run; a test compares the lists, the files
 * and the docs.
 */
export async function allRules(): Promise<Rule[]> {
  return rulesOf(groups);
}

async function rulesOf(wanted: readonly Group[]): Promise<Rule[]> {
  const loaded = await Promise.all(wanted.map((group) => group.load()));
  return [...configRules, ...loaded.flat()];
}

function hasAccessories({ variants, surroundings, earlier }: Project): boolean {
  if (surroundings.litestream.length > 0 || earlier !== undefined) return true;
  return variants.some(({ config }) => config !== undefined && configuresAccessories(config));
}

function configuresAccessories({ accessories: { all, conditional, unknown } }: Config): boolean {
  return all.length > 0 || conditional.length > 0 || unknown !== undefined;
}

/** An app's database can be in its environment, too. */
function hasApp(project: Project): boolean {
  const { database, storage, sidekiq, texts, entries } = project.surroundings;
  if ([database, storage, sidekiq].some(({ state }) => state !== "missing")) return true;
  if ([...Object.values(project.files), ...Object.values(texts)].some(({ source }) => source !== undefined))
    return true;
  if ([...entries].some(([path, state]) => path !== "config" && state !== "missing")) return true;
  return project.variants.some(({ config }) => config !== undefined && hasEnvironment(config));
}

function hasEnvironment(config: Config): boolean {
  if (configuresAccessories(config) || lookup(config.root, "env") !== undefined) return true;
  const { all, conditional } = config.roles;
  return [...all, ...conditional].some(({ settings }) => lookup(settings, "env") !== undefined);
}

function hasScripts({ surroundings: { workflows, hooks, scriptFiles } }: Project): boolean {
  return workflows.length > 0 || hooks.length > 0 || scriptFiles.length > 0;
}
