// The values of a deployment end up in scripts on the servers, in the arguments and the
// configuration of OpenSSH, in URLs and in messages. So each must look like what it is, whether a
// person or ERB wrote it. Kamal refuses most of the others too, but only when it runs.

import { isIPv6 } from "node:net";
import { failure } from "../catalogue/catalogue.ts";
import { clipLine } from "../text/plain-text.ts";
import { hideSecrets } from "../text/secret-spans.ts";
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

/**
 * The same deployment.
 * @throws Failure `config-invalid` for the first value that does not look like what it is.
 */
export function requireValid(deployment: Deployment): Deployment {
  const { service, repository, registry, roles, accessories, ssh, deployTimeout, drainTimeout } = deployment;
  requireMatch("service", service, rules.service);
  requireMatch("registry/server", registry.server, rules.registry);
  requireMatch("image", repository, rules.image);
  for (const role of roles) requireRole(role);
  for (const accessory of accessories) requireAccessory(accessory);
  requireSsh(ssh);
  requireNumber("deploy_timeout", deployTimeout, timeouts);
  requireNumber("drain_timeout", drainTimeout, timeouts);
  return deployment;
}

function requireRole({ name, hosts, proxy }: RoleTarget): void {
  requireMatch("servers", name, rules.name);
  for (const host of hosts) requireMatch(`servers/${name}`, host, rules.server);
  if (proxy !== undefined) requireProxy(proxy);
}

function requireProxy({ hosts, healthPath, pathPrefix, httpPort, httpsPort }: ProxyTarget): void {
  for (const host of hosts) requireMatch("proxy/host", host, rules.publicHost);
  requireMatch("proxy/healthcheck/path", healthPath, rules.path);
  requireMatch("proxy/path_prefix", pathPrefix, rules.path);
  requirePort("proxy/run/http_port", httpPort);
  requirePort("proxy/run/https_port", httpsPort);
}

function requireAccessory({ name, container, hosts, registry }: AccessoryTarget): void {
  requireMatch("accessories", name, rules.name);
  requireMatch(`accessories/${name}/service`, container, rules.name);
  for (const host of hosts) requireMatch(`accessories/${name}`, host, rules.server);
  if (registry !== "") requireMatch(`accessories/${name}/registry/server`, registry, rules.registry);
}

function requireSsh({ user, port, proxyJump, proxyCommand }: SshSettings): void {
  requireMatch("ssh/user", user, rules.user);
  requirePort("ssh/port", port);
  requireMatch("ssh/proxy", proxyJump, rules.jump);
  requireMatch("ssh/proxy_command", proxyCommand, rules.command);
}

function requireMatch(path: string, value: string | undefined, { test, expected }: Rule): void {
  if (value === undefined || (value.length <= longestValue && test(value))) return;
  const shown = hideSecrets(clipLine(value, 80));
  throw failure("config-invalid", { problem: "bad-value", path, value: shown, expected });
}

function requirePort(path: string, value: number): void {
  requireNumber(path, value, { min: 1, max: 65_535 });
}

function requireNumber(path: string, value: number, { min, max }: { min: number; max: number }): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  const expected = `a whole number from ${min} to ${max}`;
  throw failure("config-invalid", { problem: "bad-value", path, value: String(value), expected });
}
