// What the repository says about a container that does not become healthy, and where it says so.

import type { Config } from "../../config/config.ts";
import type { ProxySettings } from "../../config/proxy-settings.ts";
import type { Role } from "../../config/role.ts";
import { integerSetting, nodeOf, nodeSetting } from "../../config/setting.ts";
import type { DeployableConfig } from "../../lint/facts/deployable-configs.ts";
import { containerOf } from "../../lint/facts/role-container.ts";
import { isSwitchedOn, rubySetting, settingAssignments } from "../../lint/facts/ruby-text.ts";
import type { Project } from "../../project/project.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { lookupPath, type Node, rangeOf } from "../../yaml/nodes.ts";

/** Each place is `config/deploy.yml:14`; undefined if the repository does not say it. */
export interface BootProject {
  /** The file to add a setting to: deploy.yml, or `proxy` in it. */
  proxy: string;
  appPort: string | undefined;
  healthPath: string | undefined;
  deployTimeout: string | undefined;
  /** `options/memory` of the role. */
  memory: string | undefined;
  /** The role's key. */
  role: string | undefined;
  /** The role's `cmd`, or CMD or ENTRYPOINT of the Dockerfile. */
  command: string | undefined;
  /** EXPOSE of the Dockerfile. */
  exposed: readonly { port: number; place: string }[];
  /** The first entry of `config.hosts`. */
  hosts: string | undefined;
  forceSsl: string | undefined;
  /** config/routes.rb, or whatever has the routes. */
  routes: string | undefined;
  framework: "rails" | "django" | undefined;
}

/** `role`: the name of the role whose container failed. */
export function bootProject(project: Project, role: string): BootProject {
  const { config } = project.chosen;
  const file = project.chosen.file?.path ?? project.config.path;
  if (config === undefined) return { ...nothingKnown, proxy: file, framework: frameworkOf(project) };

  const deployed: DeployableConfig = { project, variant: project.chosen, config };
  const its = config.role(role);
  const { routes } = project.surroundings.texts;

  return {
    ...proxyPlaces(config, its, project.config.path),
    deployTimeout: placeOf(nodeOf(integerSetting(config.root, "deploy_timeout"))),
    memory: placeOf(lookupPath(its?.settings, ["options", "memory"])),
    role: placeOf(its?.key ?? its?.node),
    command: commandPlace(deployed, its),
    exposed: exposedPorts(deployed, its),
    hosts: hostsPlace(deployed),
    forceSsl: forceSslPlace(deployed),
    routes: routes.source?.file,
    framework: frameworkOf(project),
  };
}

/** What is known without the repository. */
export const nothingKnown = {
  appPort: undefined,
  healthPath: undefined,
  deployTimeout: undefined,
  memory: undefined,
  role: undefined,
  command: undefined,
  exposed: [],
  hosts: undefined,
  forceSsl: undefined,
  routes: undefined,
  framework: undefined,
};

function proxyPlaces(config: Config, role: Role | undefined, file: string) {
  const proxy: ProxySettings | undefined = role?.proxy;
  const section = proxy?.node ?? nodeOf(config.sharedProxy);
  return {
    // A mapping begins at its first key, below the line that says `proxy:`.
    proxy: placeOf(section) ?? file,
    appPort: placeOf(proxy === undefined ? undefined : nodeOf(proxy.appPort)),
    healthPath: placeOf(proxy === undefined ? undefined : nodeOf(proxy.healthPath)),
  };
}

function commandPlace({ project, config }: DeployableConfig, role: Role | undefined): string | undefined {
  const own = nodeSetting(role?.settings, `${role?.path}/cmd`);
  if (own.kind !== "absent") return placeOf(own.node);

  const source = project.surroundings.dockerfile?.source;
  const image = role === undefined ? undefined : containerOf({ project, config, variant: project.chosen }, role)?.image;
  const written = image?.cmd ?? image?.entrypoint;
  return source === undefined || written === undefined
    ? undefined
    : formatLine(rangeBetween(source, written.start, written.end));
}

function exposedPorts(deployed: DeployableConfig, role: Role | undefined): BootProject["exposed"] {
  const source = deployed.project.surroundings.dockerfile?.source;
  const image = role === undefined ? undefined : containerOf(deployed, role)?.image;
  if (source === undefined || image === undefined) return [];

  return image.instructions
    .filter(({ name }) => name === "EXPOSE")
    .flatMap(({ expanded, start, end }) =>
      expanded
        .split(/\s+/)
        .filter((word) => /^\d{1,5}(?:\/tcp)?$/.test(word))
        .map((word) => ({ port: Number.parseInt(word, 10), place: formatLine(rangeBetween(source, start, end)) })),
    );
}

function hostsPlace(deployed: DeployableConfig): string | undefined {
  const entry = settingAssignments(deployed, "config.hosts").find(({ operator }) => operator !== "clear");
  return entry === undefined ? undefined : formatLine(rangeBetween(entry.source, entry.start, entry.end));
}

function forceSslPlace(deployed: DeployableConfig): string | undefined {
  const setting = rubySetting(deployed, "config.force_ssl");
  return isSwitchedOn(setting) ? formatLine(setting.at) : undefined;
}

function frameworkOf({ files, surroundings }: Project): BootProject["framework"] {
  const gems = files.gemfileLock.source?.text ?? files.gemfile.source?.text ?? "";
  if (surroundings.texts.application.source !== undefined || /^ {4}rails \(/m.test(gems)) return "rails";
  return surroundings.dockerfile?.source.text.includes("manage.py") === true ? "django" : undefined;
}

function placeOf(node: Node | undefined): string | undefined {
  return node === undefined ? undefined : formatLine(rangeOf(node));
}

function formatLine({ file, line }: Range): string {
  return `${file}:${line}`;
}
