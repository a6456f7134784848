// Whether the base is deployed without a destination, although there are files of destinations.

import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import { nodeOf } from "../../config/setting.ts";
import type { Project, Variant } from "../../project/project.ts";
import { kamal2Of } from "../../repository/deploying-kamal.ts";
import { definedNames } from "../../repository/secrets-file.ts";
import { startOf } from "../../text/source.ts";
import type { Node } from "../../yaml/nodes.ts";
import { checkConfig } from "../schema/check-config.ts";
import { kamalMessage } from "../schema/schema-finding.ts";
import { deploysOfConfig } from "./deploys-of-config.ts";
import { gitIgnore } from "./gitignore.ts";
import { mentionedInWorkflows, workflowWrites } from "./workflow-files.ts";

/**
 * Whether a deploy may use the base alone: a workflow does so, or the base has everything that a
 * deploy needs and does not look like a template for its destinations.
 */
export function mayDeployBase(project: Project, base: Variant, config: Config): boolean {
  const targets = deploysOfConfig(project);
  if (targets.has("base")) return !isRewritten(project) || isWhole(project, base, config);
  if (targets.has("destination") && !targets.has("unknown")) return false;
  return isWhole(project, base, config);
}

/** Whether workflows change the config before they deploy it. */
function isRewritten(project: Project): boolean {
  return workflowWrites(project, project.config.path) || mentionedInWorkflows(project, /\byq\b/);
}

function isWhole(project: Project, base: Variant, config: Config): boolean {
  return (
    missingInBase(project, config).length === 0 && hasSecrets(project, base, config) && !isTemplate(project, config)
  );
}

export const onlyAccessories = "No servers specified";

/**
 * What the base lacks, in Kamal's words: a key, or a value that is left empty for the destinations.
 * Kamal deploys accessories without servers; if destinations have servers, that is half of the app.
 */
export function missingInBase(project: Project, config: Config): string[] {
  const start = startOf(project.config.path);
  const found = checkConfig({ config, start, kamal: kamal2Of(project.kamal), destination: undefined })
    .filter((finding) => finding.rule === "missing-key" || finding.found === "found nothing")
    .map(kamalMessage);

  const areServersLeft = !config.hasServers && project.variants.some((variant) => variant.config?.hasServers === true);
  const areNamed = found.some((message) => message.startsWith("No servers"));
  return areServersLeft && !areNamed ? [onlyAccessories, ...found] : found;
}

/**
 * Without `.kamal/secrets` but with the secrets file of a destination, only destinations can be
 * deployed.
 */
function hasSecrets(project: Project, { secrets }: Variant, config: Config): boolean {
  const own = secrets.at(-1);
  if (own === undefined || own.state !== "missing" || gitIgnore(project)(own.path)) return true;
  if (workflowWrites(project, own.path)) return true;

  const ofDestinations = project.variants.filter(({ destination }) => destination !== undefined);
  if (!ofDestinations.some((variant) => variant.secrets.at(-1)?.state === "text")) return true;

  const defined = definedNames(secrets.flatMap((file) => file.entries));
  return config.secrets.every(({ name }) => defined.has(name));
}

/** Whether the destination seems to be what users see. */
export function isProduction(destination: string): boolean {
  return /(?:^|[._-])(?:prod(?:uction)?|prd|live|main|master)(?:$|[._-])/i.test(destination);
}

/**
 * Whether the base seems to exist only for its destinations: one of them is the production
 * environment, or they replace its placeholders. A base with a server of its own is an environment
 * itself.
 */
function isTemplate(project: Project, config: Config): boolean {
  const destinations = project.variants.flatMap((variant) =>
    variant.destination === undefined || variant.config === undefined ? [] : [variant.config],
  );
  const used = new Set(destinations.flatMap(serversOf));
  if (serversOf(config).some((server) => !used.has(server) && !isPlaceholder(server))) return false;
  if (project.destinations.some(isProduction)) return true;

  const kept = destinations.map((each) => new Set(replaceable(each).map(placeOf)));
  const placeholders = replaceable(config).filter((node) => node.kind === "scalar" && isPlaceholder(node.text));
  return placeholders.some((node) => kept.every((places) => !places.has(placeOf(node))));
}

function serversOf({ roles }: Config): string[] {
  return roles.all.flatMap(({ hosts }) => hostNames(hosts));
}

/** What a template leaves to its destinations. */
function replaceable(config: Config): Node[] {
  const { roles, service, image, sharedProxy, registry } = config;
  const proxy = sharedProxy.kind === "known" ? sharedProxy.value.hosts.all : [];
  const nodes = [nodeOf(service), nodeOf(image), nodeOf(registry.username)];
  const hosts = [...roles.all.flatMap((role) => role.hosts.all), ...proxy].map(({ node }) => node);
  return [...nodes.filter((node) => node !== undefined), ...hosts];
}

function placeOf({ source, start }: Node): string {
  return `${source.file}:${start}`;
}

/** Texts that are certainly not a real name or address; the rule `placeholder-host` knows more. */
function isPlaceholder(text: string): boolean {
  return (
    /[<>{}]|__|\byour[-_]|change_?me|(?:^|\.)example\.(?:com|net|org)$/i.test(text) ||
    /^(?:192\.168\.0\.[12]|1\.2\.3\.4|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+)$/.test(text) ||
    /^[A-Z]+_[A-Z_]+$/.test(text)
  );
}
