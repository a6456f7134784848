import { isIP } from "node:net";
import { parseDocument } from "yaml";
import { failure } from "../catalogue/catalogue.ts";
import { canonicalAddress } from "./addresses.ts";
import { type Mapping, refuse, type SettingsPart, settingsPart } from "./settings-part.ts";

export interface HealthSettings {
  /** Instead of the config's `proxy.healthcheck.path`. */
  path: string | undefined;
  /** Consecutive 2xx answers that are asked for. */
  attempts: number;
  /** Milliseconds between two requests. */
  intervalMs: number;
  /** Milliseconds that one request may take. */
  timeoutMs: number;
  /** Ask this URL, wherever its name leads, instead of each server. */
  url: string | undefined;
}

export interface RedirectSettings {
  path: string | undefined;
}

export interface TlsSettings {
  /** PEM file with further authorities to trust; the caller reads it and hands its text to the probe. */
  caFile: string | undefined;
  /** Warn when the certificate is valid for fewer days than this. */
  days: number;
}

/**
 * The `probes` input: a YAML mapping, or `true`/empty (everything is derived from the config), or `false` (no probes).
 *
 * | key | default | meaning |
 * |---|---|---|
 * | `version`, `routing` | on | `false` leaves the probe out |
 * | `health`, `redirect`, `tls` | on | `false` leaves the probe out; a mapping changes it |
 * | `health.path` | `proxy.healthcheck.path` of the config | path that must answer 2xx |
 * | `health.attempts` | `7` | consecutive 2xx answers, 1 to 100 |
 * | `health.interval` | `1` | seconds between two requests, 0 to 60 |
 * | `health.timeout` | `5` | seconds that one request may take, above 0, to 60 |
 * | `health.url` | | ask this http(s) URL instead of each server's address |
 * | `redirect.path` | the health path | path that http must redirect to https |
 * | `tls.ca-file` | | PEM file of an own certificate authority, trusted as well as the public ones |
 * | `tls.days` | `14` | warn when the certificate ends sooner, 0 to 365 |
 * | `dns.servers` | the system's | name servers for the `dns` preflight: `1.1.1.1`, `127.0.0.1:5300` |
 * | `resolve` | | `name: address` pairs that win over DNS, as curl's `--resolve` |
 */
export interface ProbeSettings {
  version: boolean;
  routing: boolean;
  health: HealthSettings | false;
  redirect: RedirectSettings | false;
  tls: TlsSettings | false;
  dns: { servers: readonly string[] };
  /** Lower-case name → address. */
  resolve: ReadonlyMap<string, string>;
}

const keys = ["version", "health", "redirect", "tls", "routing", "dns", "resolve"] as const;

/**
 * Parses the `probes` input.
 *
 * @throws Failure `input-invalid`: the key, what was given, what is allowed.
 */
export function parseProbeSettings(text: string): ProbeSettings {
  const value = readYaml(text);
  const enabled = value !== false;
  const root = settingsPart(value === true || value === false ? {} : value, "", keys);
  return {
    version: enabled && root.only("version", []) !== false,
    routing: enabled && root.only("routing", []) !== false,
    health: enabled && health(root.only("health", ["path", "attempts", "interval", "timeout", "url"])),
    redirect: enabled && redirect(root.only("redirect", ["path"])),
    tls: enabled && tls(root.only("tls", ["ca-file", "days"])),
    dns: {
      servers: root
        .part("dns", ["servers"])
        .texts("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300"),
    },
    resolve: resolveMap(root.mapping("resolve")),
  };
}

function readYaml(text: string): unknown {
  const document = parseDocument(text);
  const problem = document.errors[0];
  if (problem !== undefined) {
    const found = `is not valid YAML (${problem.message.split("\n")[0]})`;
    throw failure("input-invalid", {
      problems: [{ input: "probes", found, expected: "a YAML mapping, true or false" }],
    });
  }
  const value: unknown = document.toJS();
  return value ?? true;
}

function health(part: SettingsPart | false): HealthSettings | false {
  return (
    part && {
      path: part.text("path", isPath, "a path that begins with /"),
      attempts: part.number("attempts", { fallback: 7, min: 1, max: 100, whole: true }),
      intervalMs: part.number("interval", { fallback: 1, min: 0, max: 60 }) * 1000,
      timeoutMs: part.number("timeout", { fallback: 5, min: 0.1, max: 60 }) * 1000,
      url: part.text("url", isHttpUrl, "an http:// or https:// URL without user and password"),
    }
  );
}

function redirect(part: SettingsPart | false): RedirectSettings | false {
  return part && { path: part.text("path", isPath, "a path that begins with /") };
}

function tls(part: SettingsPart | false): TlsSettings | false {
  return (
    part && {
      caFile: part.text("ca-file", (text) => text !== "", "the path of a PEM file"),
      days: part.number("days", { fallback: 14, min: 0, max: 365, whole: true }),
    }
  );
}

function resolveMap(mapping: Mapping): ReadonlyMap<string, string> {
  const pairs = Object.entries(mapping).map(([name, address]): [string, string] => {
    const text = typeof address === "string" ? canonicalAddress(address) : "";
    if (isIP(text) === 0) throw refuse(`resolve.${name}`, address, "an IPv4 or IPv6 address");
    return [name.toLowerCase(), text];
  });
  return new Map(pairs);
}

/** What http.request takes without escaping. */
function isPath(text: string): boolean {
  return /^\/[\x21-\x7e]*$/.test(text);
}

function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}

function isNameServer(text: string): boolean {
  const [, bracketed, port] = /^(\[.*\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = bracketed ?? text;
  return isIP(canonicalAddress(address)) !== 0 && (port === undefined || (Number(port) > 0 && Number(port) < 65_536));
}
