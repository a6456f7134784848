import { kamal1Keys } from "../../catalogue/config-refusal-entries.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";

/** Kamal checks the config also while it works on a server. */
const refused = ["kamal", "server"] as const;

/** Keys of Kamal 1, with their path. */
const kamal1Patterns: readonly KamalPattern[] = [
  {
    id: "config-kamal1",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (?:(servers\/\S{1,200}|builder): )?(unknown keys?: (.{1,500}))$/,
    also: /\b(?:traefik|healthcheck|stop_wait_time|multiarch|run_directory)\b/,
    // In `proxy`, `local` is only a mistake.
    unless: /\): proxy: unknown key/,
    at: placeOf,
    facts: ([, path = "", said = "", keys = ""], { configFile }) => ({
      configFile,
      said: path === "" ? said : `${path}: ${said}`,
      keys: listOf(keys)
        .filter((key) => kamal1Keys.includes(key))
        .map((key) => (path === "" ? key : `${path}/${key}`)),
    }),
  },
  {
    id: "config-kamal1",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (builder\/(?:local|remote)): (should be a (?:string|boolean))$/,
    at: placeOf,
    facts: ([, path = "", said = ""], { configFile }) => ({ configFile, keys: [path], said: `${path}: ${said}` }),
  },
  {
    id: "config-kamal1",
    in: refused,
    line: /Found ((?:pre|post)-traefik-reboot(?:, (?:pre|post)-traefik-reboot)?), these should be renamed/,
    facts: ([said, hooks = ""], { configFile }) => ({ configFile, keys: listOf(hooks), said }),
  },
];

/** Kamal's own checks of a value. */
const valuePatterns: readonly KamalPattern[] = [
  {
    id: "config-unknown-key",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (?:(\S{1,200}): )?unknown keys?: (.{1,500})$/,
    at: placeOf,
    facts: ([, path = "", keys = ""], { configFile }) => ({ configFile, path, keys: listOf(keys) }),
  },
  {
    id: "config-proxy-boolean",
    in: refused,
    line: /^ERROR \(\S{1,100}\): ((?:(?:servers|accessories)\/\S{1,100}\/)?proxy): should be a hash$/,
    at: placeOf,
    facts: ([, path = ""], { configFile }) => ({ configFile, path }),
  },
  {
    id: "config-proxy-boolean",
    in: refused,
    // Before 2.6, Kamal did not check this itself.
    line: /^ERROR \(NoMethodError\): undefined method [`'](?:\[\]|keys|key\?)' for (?:true\b|an instance of TrueClass)/,
    at: (_match, { locate, configFile }) => locate?.("proxy") ?? { file: configFile, line: null },
    facts: (_match, { configFile }) => ({ configFile, path: "proxy" }),
  },
  {
    id: "config-ssl-type",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (\S{0,200}proxy\/ssl): should be a boolean( or a hash)?$/,
    at: placeOf,
    facts: ([, path = "", mapping], { configFile }) => ({ configFile, path, isMapping: mapping !== undefined }),
  },
  {
    id: "config-type",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (\S{1,200}): should be (an? .{1,200})$/,
    at: placeOf,
    facts: ([, path = "", expected = ""], { configFile }) => ({ configFile, path, expected }),
  },
  {
    id: "config-required",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (\S{1,200}): is required$/,
    at: placeOf,
    facts: ([, path = ""], { configFile }) => ({ configFile, path }),
  },
  {
    id: "config-required",
    in: refused,
    line: /Missing required configuration for ([a-z_]{1,50})$/,
    at: placeOf,
    facts: ([, path = ""], { configFile }) => ({ configFile, path }),
  },
  {
    id: "config-hosts-both",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (\S{1,200}): Specify one of 'host' or 'hosts', not both/,
    at: placeOf,
    facts: ([, path = ""], { configFile }) => ({ configFile, path }),
  },
  {
    id: "config-ssl-host",
    in: refused,
    line: /^ERROR \(\S{1,100}\): (\S{1,200}): Must set a host to enable automatic SSL/,
    at: placeOf,
    facts: ([, path = ""], { configFile }) => ({ configFile, path }),
  },
  {
    id: "config-ssl-host",
    in: ["server"],
    // kamal-proxy's own check.
    line: /host must be set when using TLS/,
    at: (_, { locate }) => locate?.("proxy/host"),
    facts: (_, { configFile }) => ({ configFile, path: "proxy" }),
  },
  {
    id: "config-ssl-servers",
    in: refused,
    line: /SSL is only supported on a single server.{0,100}, found (\d{1,6}) servers for role (\S{1,100})/,
    at: (_, { locate }) => locate?.("proxy/ssl"),
    facts: ([, servers = "", role = ""], { configFile }) => ({ configFile, role, servers }),
  },
  {
    id: "config-builder-arch",
    in: refused,
    line: /Builder arch not set/,
    at: (_, { locate }) => locate?.("builder/arch"),
    facts: (_, { configFile }) => ({ configFile }),
  },
  {
    id: "config-alias",
    in: refused,
    line: /Invalid alias name: '(.{1,100}?)'\.|Alias '(.{1,100}?)' conflicts with a built-in command/,
    at: ([, invalid, taken = ""], { locate }) => locate?.(`aliases/${invalid ?? taken}`),
    facts: ([, invalid, taken = ""], { configFile }) => ({
      configFile,
      name: invalid ?? taken,
      problem: invalid === undefined ? "taken" : "name",
    }),
  },
  {
    id: "config-kamal-version",
    in: refused,
    line: /Current version is (\d[\w.]{0,30}), minimum required is (\d[\w.]{0,30})/,
    facts: ([, current = "", minimum = ""]) => ({ current, minimum }),
  },
  {
    id: "config-invalid",
    in: refused,
    line: /No servers specified for the (\S{1,100}) (?:primary_role|role)/,
    at: ([, role], { locate }) => locate?.(`servers/${role}`),
    facts: ([, role = ""], { configFile }) => ({ problem: "role-without-hosts", place: configFile, role }),
  },
  {
    id: "accessory-file",
    in: refused,
    line: /^ERROR \(\S{1,100}\): Missing file: (\S{1,300})/,
    facts: ([, file = ""]) => ({ file }),
  },
];

/** What Kamal's own checks say about a key or a value of deploy.yml. */
export const configValuePatterns: readonly KamalPattern[] = [...kamal1Patterns, ...valuePatterns];

/** The second group is the path, if it is one. */
function placeOf([, path]: RegExpExecArray, { locate, configFile }: DiagnosisContext) {
  return (path === undefined ? undefined : locate?.(path)) ?? { file: configFile, line: null };
}

function listOf(names: string): string[] {
  return names.split(", ").map((name) => name.trim());
}
