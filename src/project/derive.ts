// From the config to the words of the rest of the action, as Kamal 2.12 understands it.

import { failure } from "../catalogue/catalogue.ts";
import type { Credential, Deployment, ProxyTarget, RegistrySettings, SshSettings } from "../config/deployment.ts";
import { deriveAccessories } from "../config/derive-accessories.ts";
import { deriveRoles } from "../config/derive-roles.ts";
import {
  certain,
  certainItems,
  integer,
  isNull,
  pathOf,
  type Section,
  section,
  text,
  wrongType,
} from "../config/fields.ts";
import { isLocalRegistry } from "../config/registries.ts";
import { requiredSecrets } from "../config/required-secrets.ts";
import { nodesFromValue, stripSymbolKeys } from "../yaml/evaluated-nodes.ts";
import { lookup, type MapNode } from "../yaml/nodes.ts";
import { assertUsable } from "./assert-usable.ts";
import type { Project } from "./project.ts";

export interface DeriveOptions {
  /**
   * What Kamal made of the config, base and destination merged, after ERB (plain data as YAML or JSON gives it). Its
   * values count; places still come from the files.
   */
  evaluated?: unknown;
}

/**
 * What a deploy of the project's chosen variant means. Throws a `Failure`: `config-missing`, `config-unreadable`,
 * `config-empty`, `config-syntax`, `destination-missing` for the files; `config-invalid` for a value that cannot be
 * used; `config-unknown` when a needed value comes from ERB and `evaluated` is not given.
 */
export function deriveDeployment(project: Project, options: DeriveOptions = {}): Deployment {
  const config = deployableConfig(project, options.evaluated);
  const root: Section = { map: config, path: "" };
  const file = project.config.path;
  const service = required(root, "service", file);
  const registry = deriveRegistry(root);
  const image = deriveImage(root, { service, registry, file });
  const primaryRole = text(root, "primary_role") ?? "web";
  const roles = deriveRoles(root, { primaryRole, file });
  const primary = roles.find((role) => role.name === primaryRole);
  const primaryHost = primary?.hosts[0];
  if (primaryHost === undefined) {
    throw failure("config-invalid", { problem: "role-without-hosts", file, role: primaryRole });
  }
  const hosts = unique(roles.flatMap((role) => role.hosts));
  const builder = section(root, "builder");
  return {
    service,
    destination: project.chosen.destination,
    repository: registry.server === undefined ? image : `${registry.server}/${image}`,
    image,
    registry,
    roles,
    primaryRole,
    primaryHost,
    hosts,
    accessories: deriveAccessories(root, { service, roles }),
    ssh: deriveSsh(root),
    secrets: requiredSecrets(config),
    url: publicUrl(primary?.proxy),
    ...deriveNumbers(root),
    builderContext: text(builder, "context"),
    builderDriver: text(builder, "driver"),
  };
}

function deployableConfig(project: Project, evaluated: unknown): MapNode {
  if (evaluated === undefined) return assertUsable(project);
  const shape = project.chosen.merged;
  const source = shape?.source ?? { file: project.config.path, text: "", lineStarts: [0] };
  const node = nodesFromValue(evaluated, shape, { source, start: 0, end: 0 });
  if (node.kind !== "map") throw wrongType(node, "the configuration", "a mapping");
  return stripSymbolKeys(node);
}

function required(root: Section, key: string, file: string): string {
  const value = text(root, key);
  if (value === undefined || value.trim() === "") {
    throw failure("config-invalid", { problem: "missing-key", file, key });
  }
  return value;
}

function deriveImage(root: Section, known: { service: string; registry: RegistrySettings; file: string }): string {
  const image = text(root, "image");
  if (image !== undefined && image.trim() !== "") return image;
  // Kamal names the image after the service when the registry is on the runner.
  return isLocalRegistry(known.registry.server) ? known.service : required(root, "image", known.file);
}

function deriveRegistry(root: Section): RegistrySettings {
  const registry = section(root, "registry");
  return {
    server: text(registry, "server"),
    username: credential(registry, "username"),
    password: credential(registry, "password"),
  };
}

function credential(registry: Section, key: string): Credential | undefined {
  const path = pathOf(registry, key);
  const node = certain(lookup(registry.map, key), path);
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind === "scalar") return { kind: "literal", value: node.text };
  const [name, ...more] = node.kind === "list" ? certainItems(node, path) : [];
  if (name?.kind !== "scalar" || name.type !== "string" || more.length > 0) {
    throw wrongType(node, path, "a string or a list with one string (the name of a secret)");
  }
  return { kind: "secret", name: name.text };
}

function deriveSsh(root: Section): SshSettings {
  const ssh = section(root, "ssh");
  const proxy = text(ssh, "proxy");
  return {
    user: text(ssh, "user") ?? "root",
    port: integer(ssh, "port") ?? 22,
    proxyJump: proxy === undefined || proxy.includes("@") ? proxy : `root@${proxy}`,
    // Kamal looks at the command only when there is no jump host.
    proxyCommand: proxy === undefined ? text(ssh, "proxy_command") : undefined,
  };
}

function deriveNumbers(root: Section): Pick<Deployment, "deployTimeout" | "drainTimeout" | "retainContainers"> {
  return {
    deployTimeout: integer(root, "deploy_timeout") ?? 30,
    drainTimeout: integer(root, "drain_timeout") ?? 30,
    retainContainers: integer(root, "retain_containers") ?? 5,
  };
}

function publicUrl(proxy: ProxyTarget | undefined): string | undefined {
  const host = proxy?.hosts[0];
  if (proxy === undefined || host === undefined) return undefined;
  const secure = proxy.ssl !== "none";
  const port = secure ? proxy.httpsPort : proxy.httpPort;
  const authority = port === (secure ? 443 : 80) ? host : `${host}:${port}`;
  return `${secure ? "https" : "http"}://${authority}${proxy.pathPrefix === "/" ? "" : proxy.pathPrefix}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
