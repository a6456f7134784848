import { failure } from "../catalogue/catalogue.ts";
import { deepMerge } from "../yaml/deep-merge.ts";
import { isBlank, keyName, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import type { ProxyTarget, Role } from "./deployment.ts";
import {
  certain,
  certainEntries,
  certainItems,
  flag,
  integer,
  isNull,
  pathOf,
  type Section,
  section,
  text,
  texts,
  wrongType,
} from "./fields.ts";

/** The roles in Kamal's order: a plain list of servers is the role `web`, named roles are sorted by name. */
export function deriveRoles(root: Section, known: { primaryRole: string; file: string }): Role[] {
  const servers = certain(lookup(root.map, "servers"), "servers");
  if (servers === undefined) throw failure("config-invalid", { problem: "no-servers", file: known.file });
  const definitions = roleDefinitions(servers);
  const roles = definitions.map(([name, node]) =>
    deriveRole(root, { name, node, primary: name === known.primaryRole }),
  );
  if (!roles.some((role) => role.name === known.primaryRole)) {
    const defined = roles.map((role) => role.name);
    throw failure("config-invalid", {
      problem: "primary-role-undefined",
      file: known.file,
      role: known.primaryRole,
      roles: defined,
    });
  }
  const empty = roles.find((role) => role.hosts.length === 0);
  if (empty !== undefined && (empty.name === known.primaryRole || flag(root, "allow_empty_roles") !== true)) {
    throw failure("config-invalid", { problem: "role-without-hosts", file: known.file, role: empty.name });
  }
  return roles;
}

function roleDefinitions(servers: Node): [string, Node][] {
  if (servers.kind === "list") return [["web", servers]];
  if (servers.kind !== "map") throw wrongType(servers, "servers", "a list or a mapping");
  // Ruby sorts strings by their bytes.
  return certainEntries(servers, "servers").sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function deriveRole(root: Section, role: { name: string; node: Node; primary: boolean }): Role {
  const path = `servers/${role.name}`;
  const node = certain(role.node, path);
  if (node?.kind === "list")
    return { name: role.name, hosts: hostNames(node, path), proxy: roleProxy(root, undefined, role) };
  if (node?.kind !== "map") throw wrongType(role.node, path, "a list or a mapping");
  const hosts = certain(lookup(node, "hosts"), `${path}/hosts`);
  return {
    name: role.name,
    hosts: hosts === undefined ? [] : hostNames(hosts, `${path}/hosts`),
    proxy: roleProxy(root, lookup(node, "proxy"), role),
  };
}

/** `host` or `{ host: tags }`. What is no string is left out, as Kamal does. */
export function hostNames(list: Node, path: string): string[] {
  if (list.kind !== "list") throw wrongType(list, path, "a list");
  const names = certainItems(list, path).map((item) => {
    if (item.kind === "scalar") return item.type === "string" ? item.text : undefined;
    const [first] = item.kind === "map" ? item.pairs : [];
    return first === undefined ? undefined : keyName(first.key);
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The primary role is behind the proxy unless `false`; the others only when they say so. */
function roleProxy(
  root: Section,
  own: Node | undefined,
  role: { name: string; primary: boolean },
): ProxyTarget | undefined {
  const path = `servers/${role.name}/proxy`;
  const setting = certain(own, path);
  const absent = setting === undefined || isNull(setting);
  if (absent ? !role.primary : setting.kind === "scalar" && setting.value === false) return undefined;
  const isFlag = absent || (setting.kind === "scalar" && setting.value === true);
  if (!isFlag && setting.kind !== "map") throw wrongType(setting, path, "a mapping, true or false");
  const shared = section(root, "proxy").map;
  const specific = setting?.kind === "map" ? setting : undefined;
  const merged = shared !== undefined && specific !== undefined ? deepMerge(shared, specific) : (specific ?? shared);
  return proxyTarget({ map: merged, path: specific === undefined ? "proxy" : path });
}

function proxyTarget(proxy: Section): ProxyTarget {
  const run = section(proxy, "run");
  const health = section(proxy, "healthcheck");
  const ssl = sslKind(proxy);
  const prefixes = texts(proxy, "path_prefixes") ?? text(proxy, "path_prefix")?.split(",") ?? [];
  return {
    hosts: texts(proxy, "hosts") ?? commaList(text(proxy, "host")),
    ssl,
    sslRedirect: ssl !== "none" && flag(proxy, "ssl_redirect") !== false,
    appPort: integer(proxy, "app_port") ?? 80,
    healthPath: text(health, "path") ?? "/up",
    pathPrefix: pathPrefixOf(prefixes[0] ?? ""),
    httpPort: integer(run, "http_port") ?? 80,
    httpsPort: integer(run, "https_port") ?? 443,
  };
}

/** `/api` for `api`, `//api/` and the like. Not a pattern: at its `$` each run of slashes would be tried from each place. */
function pathPrefixOf(prefix: string): string {
  const path = prefix.trim();
  let [start, end] = [0, path.length];
  while (path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return `/${path.slice(start, end)}`;
}

function commaList(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A mapping that lacks one half of the certificate still turns automatic certificates on. */
function sslKind(proxy: Section): ProxyTarget["ssl"] {
  const path = pathOf(proxy, "ssl");
  const node = certain(lookup(proxy.map, "ssl"), path);
  if (node === undefined || isNull(node)) return "none";
  if (node.kind === "map") return hasCertificate(node) ? "custom" : "automatic";
  if (node.kind !== "scalar" || typeof node.value !== "boolean")
    throw wrongType(node, path, "true, false or a mapping");
  return node.value ? "automatic" : "none";
}

function hasCertificate(ssl: MapNode): boolean {
  return ["certificate_pem", "private_key_pem"].every((key) => !isBlank(lookup(ssl, key)));
}
