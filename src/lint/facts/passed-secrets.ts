// Which variables a deploy reads through the secrets file, and whether a workflow's job passes
// them.

import type { Config } from "../../config/config.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project, Variant } from "../../project/project.ts";
import type { SecretEntry } from "../../repository/secrets-file.ts";
import { isGhcr } from "../../text/ghcr.ts";
import { lookup, lookupPath, type MapNode, sourceTextOf } from "../../yaml/nodes.ts";
import { kamalCalls } from "./kamal-calls.ts";
import { scriptOfStep } from "./shell-scripts.ts";
import type { DeployJob } from "./workflows.ts";

/** The environment variables that the job's deploy needs but that nothing in the job mentions. */
export function secretsNotPassed(project: Project, deploy: DeployJob): string[] {
  const text = textOf(deploy);
  const variant = variantOf(project, deploy, text);
  if (variant?.config === undefined || variant.secrets.some(({ state }) => state === "unreadable")) return [];
  // These pass secrets that cannot be seen here: all secrets at once, a secrets file that the job
  // writes, a local action, a secrets manager.
  if (deploy.isCall && isInheriting(deploy.job)) return [];
  if (/toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(text)) return [];
  if (managers.test(text) || deploy.otherUses !== undefined || deploysFromFile(deploy)) return [];

  return variablesOf(variant, variant.config, deploy).filter(
    (name) => !new RegExp(`\\b${RegExp.escape(name)}\\b`).test(text),
  );
}

/** Whether a script in another file deploys, which may set variables. */
export function deploysFromFile({ job, calls }: DeployJob): boolean {
  return calls.some(({ at }) => at.file !== job.source.file);
}

const managers = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;

/** The source text of the job and of the workflow's `env`. */
function textOf({ workflow, job }: DeployJob): string {
  const env = lookup(workflow, "env");
  const parts = env === undefined ? [job] : [env, job];
  return parts.map(sourceTextOf).join("\n");
}

/** Whether the job passes all secrets to the workflow that it calls. */
export function isInheriting(job: MapNode): boolean {
  const secrets = lookup(job, "secrets");
  return secrets?.kind === "scalar" && secrets.text === "inherit";
}

/** The variant that the job deploys; undefined if unknown or if it may belong to another app. */
function variantOf(project: Project, { job }: DeployJob, text: string): Variant | undefined {
  if (/working-directory:|config-file:|\bcd\s|\s(?:-c|--config-file)[\s=]/.test(text)) return undefined;

  const input = lookupPath(job, ["with", "destination"]);
  const named =
    input?.kind === "scalar" ? input.text : /\s(?:-d|--destination|destination:)[\s=]+(\S+)/.exec(text)?.[1];
  return project.variants.find(({ destination }) => destination === (named === "" ? undefined : named));
}

function variablesOf(variant: Variant, config: Config, deploy: DeployJob): string[] {
  const entries = new Map<string, SecretEntry>();
  for (const file of variant.secrets) for (const entry of file.entries) entries.set(entry.name, entry);
  const commands = deploy.steps.flatMap((step) => scriptOfStep(step) ?? []).flatMap((script) => kamalCalls(script));
  const boots = deploy.uses !== undefined || commands.some(({ command }) => /^(?:setup|accessory)$/.test(command));
  const names = config.secrets
    .filter(({ path }) => boots || !path.startsWith("accessories/"))
    .filter(
      ({ path }) =>
        !(deploy.uses !== undefined && path === "registry/password" && isGhcr(knownValue(config.registry.server))),
    )
    .map(({ name }) => name);

  return [...new Set(names.flatMap((name) => readsOf(name, entries)))];
}

/**
 * The variables of an entry that consists only of environment variables; a command has other
 * sources.
 */
function readsOf(name: string, entries: ReadonlyMap<string, SecretEntry>): string[] {
  const entry = entries.get(name);
  if (entry?.kind !== "env-reference") return [];
  return entry.references.filter(
    (each) => (each === name || !entries.has(each)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(each),
  );
}
