// The values of a deployment end up in scripts on the servers, in the arguments and the
// configuration of OpenSSH, in URLs and in messages. So each must look like what it is, whether a
// person or ERB wrote it. Kamal refuses most of the others too, but only when it runs.

import { isIPv6 } from "node:net";
import { failure } from "../catalogue/catalogue.ts";
import { clipLine } from "../text/plain-text.ts";
import { hideSecrets } from "../text/secret-spans.ts";
import { formatPlace } from "../text/source.ts";
import { lookup, lookupPath, type Node, rangeOf } from "../yaml/nodes.ts";
import type { AccessoryTarget, Deployment, ProxyTarget, RoleTarget, SshSettings } from "./deployment.ts";

interface Rule {
  test(value: string): boolean;
  /** To follow "it should be". */
  expected: string;
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

const serverRule: Rule = {
  test: isServer,
  expected: "a host name or an address, with an optional `user@` and `:port`",
};

const rules = {
  // Kamal's own, in configuration.rb, without Ruby's `^` and `$`, which accept further lines.
  service: { test: matches(/^[a-z0-9_-]+$/i), expected: "letters, digits, hyphens and underscores only" },
  name: { test: matches(/^[\w.-]+$/), expected: "letters, digits, `_`, `.` and `-` only, as in a container's name" },
  server: serverRule,
  // OpenSSH accepts several hosts to jump over.
  jump: { ...serverRule, test: (value: string) => value.split(",").every(isServer) },
  user: { test: isUser, expected: "the name of a user on the server" },
  // A shell on the runner executes the command, which is what it is for. But another line would be
  // another setting of OpenSSH.
  command: { test: matches(/^[^\p{Cc}\u2028\u2029]+$/u), expected: "a command on one line" },
  image: { test: matches(/^\w[\w./:@-]*$/), expected: "the name of an image" },
  registry: {
    test: matches(/^[A-Za-z0-9[][\w./:[\]-]*$/),
    expected: "the host of a registry, with an optional port and path",
  },
  publicHost: { test: isPublicHost, expected: "a host name, such as `shop.example.com` or `*.example.com`" },
  path: { test: matches(/^[^\s\p{Cc}\p{Cf}]*$/u), expected: "a path without spaces or control characters" },
} satisfies Record<string, Rule>;

function isUser(value: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.+\\-]*\$?$/.test(value);
}

/** `[user@]host[:port]`, with an IPv6 address in brackets if there is a port. */
function isServer(value: string): boolean {
  const at = value.indexOf("@");
  const host = value.slice(at + 1);
  if (at >= 0 && !isUser(value.slice(0, at))) return false;
  if (isIPv6(host)) return true;

  const [, address, name] = /^(?:\[([^\]]*)\]|([A-Za-z0-9_][A-Za-z0-9_.-]*))(?::\d{1,5})?$/.exec(host) ?? [];
  return name !== undefined || (address !== undefined && isIPv6(address));
}

/** Names with other letters than ASCII's are valid, too. */
function isPublicHost(value: string): boolean {
  const name = value.startsWith("*.") ? value.slice(2) : value;
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?::\d{1,5})?$/u.test(name) || isIPv6(value.replace(/^\[|\]$/g, ""));
}

/** No value is longer. Characters. */
const longestValue = 4000;
/** Seconds. A day is more than any boot takes. */
const timeouts = { min: 0, max: 86_400 };

/** A value that does not look like what it is. */
interface BadValue {
  /** As in Kamal's messages. */
  path: string;
  value: string;
  expected: string;
}

/**
 * The same deployment. `root`: the config that it is derived from.
 * @throws Failure `config-invalid` for the first value that does not look like what it is.
 */
export function requireValid(deployment: Deployment, root: Node): Deployment {
  const [bad] = badValues(deployment);
  if (bad === undefined) return deployment;

  const node = whereWritten(root, bad);
  const place = node && formatPlace(rangeOf(node));
  const value = hideSecrets(clipLine(bad.value, 80));
  throw failure("config-invalid", { problem: "bad-value", ...bad, place, value });
}

/** The node of a bad value, or the nearest parent that exists. undefined if there is none. */
function whereWritten(root: Node, { path, value }: BadValue): Node | undefined {
  const keys = path.split("/");
  const parents = keys.map((_, index) => lookupPath(root, keys.slice(0, index + 1)));
  const nearest = parents.findLast((node) => node !== undefined);
  // A role can have a proxy of its own.
  const places = keys[0] === "proxy" ? [lookup(root, "servers"), nearest] : [nearest];
  return firstOf(places, (node) => withText(node, value)) ?? nearest;
}

/** The first key or value with this text. */
function withText(node: Node | undefined, text: string): Node | undefined {
  switch (node?.kind) {
    case "scalar":
      return node.text === text ? node : undefined;
    case "list":
      return firstOf(node.items, (item) => withText(item.node, text));
    case "map":
      return firstOf(node.pairs, ({ key, value }) => withText(key, text) ?? withText(value, text));
    default:
      return undefined;
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }

  return undefined;
}

function badValues(deployment: Deployment): BadValue[] {
  const { service, repository, registry, roles, accessories, ssh, deployTimeout, drainTimeout } = deployment;
  return [
    ...checkMatch("service", service, rules.service),
    ...checkMatch("registry/server", registry.server, rules.registry),
    ...checkMatch("image", repository, rules.image),
    ...roles.flatMap(checkRole),
    ...accessories.flatMap(checkAccessory),
    ...checkSsh(ssh),
    ...checkNumber("deploy_timeout", deployTimeout, timeouts),
    ...checkNumber("drain_timeout", drainTimeout, timeouts),
  ];
}

function checkRole({ name, hosts, proxy }: RoleTarget): BadValue[] {
  return [
    ...checkMatch("servers", name, rules.name),
    ...hosts.flatMap((host) => checkMatch(`servers/${name}`, host, rules.server)),
    ...(proxy === undefined ? [] : checkProxy(proxy)),
  ];
}

function checkProxy({ hosts, healthPath, pathPrefix, httpPort, httpsPort }: ProxyTarget): BadValue[] {
  return [
    ...hosts.flatMap((host) => checkMatch("proxy/host", host, rules.publicHost)),
    ...checkMatch("proxy/healthcheck/path", healthPath, rules.path),
    ...checkMatch("proxy/path_prefix", pathPrefix, rules.path),
    ...checkPort("proxy/run/http_port", httpPort),
    ...checkPort("proxy/run/https_port", httpsPort),
  ];
}

function checkAccessory({ name, container, hosts, registry }: AccessoryTarget): BadValue[] {
  return [
    ...checkMatch("accessories", name, rules.name),
    ...checkMatch(`accessories/${name}/service`, container, rules.name),
    ...hosts.flatMap((host) => checkMatch(`accessories/${name}`, host, rules.server)),
    ...(registry === "" ? [] : checkMatch(`accessories/${name}/registry/server`, registry, rules.registry)),
  ];
}

function checkSsh({ user, port, proxyJump, proxyCommand }: SshSettings): BadValue[] {
  return [
    ...checkMatch("ssh/user", user, rules.user),
    ...checkPort("ssh/port", port),
    ...checkMatch("ssh/proxy", proxyJump, rules.jump),
    ...checkMatch("ssh/proxy_command", proxyCommand, rules.command),
  ];
}

function checkMatch(path: string, value: string | undefined, { test, expected }: Rule): BadValue[] {
  if (value === undefined || (value.length <= longestValue && test(value))) return [];
  return [{ path, value, expected }];
}

function checkPort(path: string, value: number): BadValue[] {
  return checkNumber(path, value, { min: 1, max: 65_535 });
}

function checkNumber(path: string, value: number, { min, max }: { min: number; max: number }): BadValue[] {
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  return [{ path, value: String(value), expected: `a whole number from ${min} to ${max}` }];
}
