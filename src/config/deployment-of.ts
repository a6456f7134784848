// Derives a `Deployment` from the config, as Kamal 2.12 interprets it.

import { failure } from "../catalogue/catalogue.ts";
import { authority } from "../text/authority.ts";
import { formatPlace } from "../text/source.ts";
import { lookup, type MapNode, type Node, rangeOf } from "../yaml/nodes.ts";
import type { Accessory } from "./accessory.ts";
import { type Config, defaultPrimaryRole } from "./config.ts";
import type {
  AccessoryTarget,
  Deployment,
  ProxyTarget,
  RegistrySettings,
  RoleTarget,
  SshSettings,
} from "./deployment.ts";
import { hostNames } from "./host-list.ts";
import { allNeeded, needed, notKnown } from "./needed.ts";
import type { ProxySettings } from "./proxy-settings.ts";
import { isLocalRegistry } from "./registry.ts";
import { requireValid } from "./require-valid.ts";
import type { Role } from "./role.ts";
import {
  computedByErb,
  flagSetting,
  integerSetting,
  knownValue,
  namesIn,
  nodeOf,
  nodeSetting,
  portSetting,
  type Setting,
  sectionSetting,
  textSetting,
} from "./setting.ts";

/** Identifies the config. */
export interface Origin {
  /** For messages. */
  file: string;
  destination: string | undefined;
}

/**
 * @throws Failure `config-invalid` for an invalid value, `config-unknown` for a value that ERB
 * computes.
 */
export function deploymentOf(config: Config, origin: Origin): Deployment {
  return requireValid(readDeployment(config, origin), config.root);
}

function readDeployment(config: Config, { file, destination }: Origin): Deployment {
  const service = required(config.service, file);
  const registry = registrySettings(config);
  const image = imageName(config, { service, registry, file });
  const builder = needed(sectionSetting(config.root, "builder"));
  const primaryRole = needed(config.primaryRoleSetting) ?? defaultPrimaryRole;
  const roles = roleTargets(config, { primaryRole, file });
  const primary = roles.find((role) => role.name === primaryRole);
  const [primaryHost] = primary?.hosts ?? [];
  if (primaryHost === undefined) {
    throw failure("config-invalid", { problem: "role-without-hosts", place: file, role: primaryRole });
  }

  return {
    service,
    destination,
    repository: registry.server === undefined ? image : `${registry.server}/${image}`,
    registry,
    roles,
    primaryRole,
    primaryHost,
    hosts: [...new Set(roles.flatMap((role) => role.hosts))],
    accessories: allNeeded(config.accessories).map((accessory) => accessoryTarget(accessory, config)),
    ssh: sshSettings(config),
    secrets: config.secrets,
    url: publicUrl(primary?.proxy),
    deployTimeout: needed(integerSetting(config.root, "deploy_timeout")) ?? 30,
    drainTimeout: needed(integerSetting(config.root, "drain_timeout")) ?? 30,
    builderContext: needed(textSetting(builder, "builder/context")),
    architectures: architecturesOf(builder),
    githubCache: needed(textSetting(needed(sectionSetting(builder, "builder/cache")), "builder/cache/type")) === "gha",
  };
}

/** A name or a list. Only a check asks, so what ERB decides is left out. */
function architecturesOf(builder: MapNode | undefined): readonly string[] {
  const node = knownValue(nodeSetting(builder, "builder/arch"));
  if (node?.kind === "scalar") return [node.text];
  return node === undefined ? [] : namesIn(node, "builder/arch").all.map(({ name }) => name);
}

function required(setting: Setting<string>, file: string): string {
  const value = needed(setting);
  if (value === undefined || value.trim() === "") {
    throw failure("config-invalid", { problem: "missing-key", file, key: setting.path });
  }
  return value;
}

function imageName(config: Config, known: { service: string; registry: RegistrySettings; file: string }): string {
  const image = needed(config.image);
  if (image !== undefined && image.trim() !== "") return image;
  // With a local registry, Kamal names the image after the service.
  return isLocalRegistry(known.registry.server) ? known.service : required(config.image, known.file);
}

function registrySettings(config: Config): RegistrySettings {
  needed(sectionSetting(config.root, "registry"));
  const { registry } = config;
  return {
    server: needed(registry.server),
    username: needed(registry.username),
    password: needed(registry.password),
  };
}

/** Sorted by name, like Kamal. Ruby compares strings by their bytes. */
function roleTargets(config: Config, known: { primaryRole: string; file: string }): RoleTarget[] {
  const { primaryRole, file } = known;
  if (config.serversNode === undefined) throw failure("config-invalid", { problem: "no-servers", file });

  const roles = [...allNeeded(config.roles)]
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .map((role) => roleTarget(role, config));

  if (!roles.some((role) => role.name === primaryRole)) {
    const defined = roles.map((role) => role.name);
    const place = placeOf(nodeOf(config.primaryRoleSetting) ?? config.serversNode);
    throw failure("config-invalid", { problem: "primary-role-undefined", place, role: primaryRole, roles: defined });
  }

  const empty = roles.find((role) => role.hosts.length === 0);
  const mayBeEmpty = needed(flagSetting(config.root, "allow_empty_roles")) === true;
  if (empty !== undefined && (empty.name === primaryRole || !mayBeEmpty)) {
    const place = placeOf(lookup(config.serversNode, empty.name) ?? config.serversNode);
    throw failure("config-invalid", { problem: "role-without-hosts", place, role: empty.name });
  }

  return roles;
}

/** `config/deploy.yml:3:5` */
function placeOf(node: Node): string {
  return formatPlace(rangeOf(node));
}

function roleTarget(role: Role, config: Config): RoleTarget {
  const { hosts } = role;
  allNeeded(hosts);
  return { name: role.name, hosts: hostNames(hosts), proxy: roleProxyTarget(role, config) };
}

function roleProxyTarget(role: Role, config: Config): ProxyTarget | undefined {
  const isFlag = role.ownProxy?.kind === "scalar" && typeof role.ownProxy.value === "boolean";
  if (!isFlag) needed(sectionSetting(role.settings, `${role.path}/proxy`, "a mapping, true or false"));
  if (role.isProxied !== true) return undefined;

  needed(config.sharedProxy);
  // ERB may add keys to the role's own settings.
  if (role.proxy === undefined) throw notKnown(computedByErb(role.ownProxy ?? role.node, `${role.path}/proxy`));
  return proxyTarget(role.proxy);
}

function proxyTarget(proxy: ProxySettings): ProxyTarget {
  const ssl = needed(proxy.ssl) ?? "none";
  for (const key of ["run", "healthcheck"]) needed(sectionSetting(proxy.node, `${proxy.path}/${key}`));

  return {
    hosts: allNeeded(proxy.hosts).map(({ name }) => name),
    ssl,
    sslRedirect: ssl !== "none" && needed(proxy.sslRedirect) !== false,
    healthPath: needed(proxy.healthPath) ?? "/up",
    pathPrefix: pathPrefixOf(needed(proxy.pathPrefixes)?.[0] ?? ""),
    httpPort: needed(proxy.httpPort) ?? 80,
    httpsPort: needed(proxy.httpsPort) ?? 443,
  };
}

/**
 * `/api` for `api`, `//api/` and the like. Not a regular expression: with `/+$`, long runs of
 * slashes take quadratic time.
 */
function pathPrefixOf(prefix: string): string {
  const path = prefix.trim();
  let [start, end] = [0, path.length];
  while (path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return `/${path.slice(start, end)}`;
}

function accessoryTarget(accessory: Accessory, config: Config): AccessoryTarget {
  const known = config.roles.all.map((role) => role.name);
  const missing = accessory.roleNames.all.find(({ name }) => !known.includes(name));
  if (missing !== undefined && !accessory.hasOwnHosts) {
    throw failure("config-invalid", {
      problem: "accessory-role-undefined",
      place: placeOf(missing.node),
      path: accessory.path,
      role: missing.name,
    });
  }

  needed(accessory.service);
  needed(sectionSetting(accessory.settings, `${accessory.path}/registry`));
  const { hosts, registry } = accessory;
  allNeeded(hosts);
  return {
    name: accessory.name,
    container: accessory.containerName ?? accessory.name,
    hosts: hostNames(hosts),
    registry: registry === undefined ? undefined : (needed(registry.server) ?? ""),
  };
}

function sshSettings({ root }: Config): SshSettings {
  const ssh = needed(sectionSetting(root, "ssh"));
  const proxy = needed(textSetting(ssh, "ssh/proxy"));
  return {
    user: needed(textSetting(ssh, "ssh/user")) ?? "root",
    port: needed(portSetting(ssh, "ssh/port")) ?? 22,
    proxyJump: proxy === undefined || proxy.includes("@") ? proxy : `root@${proxy}`,
    // Kamal ignores the command if there is a jump host.
    proxyCommand: proxy === undefined ? needed(textSetting(ssh, "ssh/proxy_command")) : undefined,
  };
}

function publicUrl(proxy: ProxyTarget | undefined): string | undefined {
  const host = proxy?.hosts[0];
  if (proxy === undefined || host === undefined) return undefined;

  const secure = proxy.ssl !== "none";
  const port = secure ? proxy.httpsPort : proxy.httpPort;
  return `${secure ? "https" : "http"}://${authority(host, port, secure)}${proxy.pathPrefix === "/" ? "" : proxy.pathPrefix}`;
}
