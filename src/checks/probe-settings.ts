import { isIP } from "node:net";
import { parseDocument } from "yaml";
import { failure } from "../catalogue/catalogue.ts";
import { canonicalAddress } from "./addresses.ts";
import { invalidValue, type Mapping, type SettingsPart, settingsPart } from "./settings-part.ts";

export interface HealthSettings {
  /** Overrides `proxy/healthcheck/path` from deploy.yml. */
  path: string | undefined;
  /** The number of consecutive 2xx responses that are required. */
  attempts: number;
  /** Milliseconds between two requests. */
  intervalMs: number;
  /** The time limit for one request, in milliseconds. */
  timeoutMs: number;
  /** Request this URL, wherever its name resolves to, instead of each server. */
  url: string | undefined;
}

interface RedirectSettings {
  path: string | undefined;
}

interface TlsSettings {
  /**
   * PEM file of additional authorities to trust; the caller reads it and passes its text to the
   * probe.
   */
  caFile: string | undefined;
  /** Warn when the certificate is valid for fewer days than this. */
  days: number;
}

/**
 * The `probes` input: a YAML mapping, `true` or empty (everything is derived from deploy.yml), or
 * `false` (no probes).
 *
 * | key | default | meaning |
 * |---|---|---|
 * | `version`, `digest`, `routing` | on | `false` disables the probe |
 * | `health`, `redirect`, `tls` | on | `false` disables the probe; a mapping changes it |
 * | `health.path` | `proxy/healthcheck/path` | path that must return 2xx |
 * | `health.attempts` | `7` | consecutive 2xx responses, 1 to 100 |
 * | `health.interval` | `1` | seconds between two requests, 0 to 60 |
 * | `health.timeout` | `5` | time limit for one request in seconds, 0.1 to 60 |
 * | `health.url` | | request this http(s) URL instead of each server |
 * | `redirect.path` | the health path | path that http must redirect to https |
 * | `tls.ca-file` | | PEM file of your own certificate authority, trusted in addition to the public ones |
 * | `tls.days` | `14` | warn when the certificate expires sooner, 0 to 365 |
 * | `dns.servers` | the system's | name servers for the `dns` preflight: `1.1.1.1`, `127.0.0.1:5300` |
 * | `resolve` | | `name: address` pairs that override DNS, like curl's `--resolve` |
 */
export interface ProbeSettings {
  version: boolean;
  digest: boolean;
  routing: boolean;
  health: HealthSettings | false;
  redirect: RedirectSettings | false;
  tls: TlsSettings | false;
  dns: { servers: readonly string[] };
  /** Lowercase name → address. */
  resolve: ReadonlyMap<string, string>;
}

const keys = ["version", "digest", "health", "redirect", "tls", "routing", "dns", "resolve"] as const;

/**
 * Parses the `probes` input.
 *
 * @throws Failure `input-invalid` with the key, the given value and what is allowed.
 */
export function parseProbeSettings(text: string): ProbeSettings {
  const value = readYaml(text);
  const enabled = value !== false;
  const root = settingsPart(value === true || value === false ? {} : value, "", keys);

  return {
    version: enabled && root.partOrFalse("version", []) !== false,
    digest: enabled && root.partOrFalse("digest", []) !== false,
    routing: enabled && root.partOrFalse("routing", []) !== false,
    health: enabled && health(root.partOrFalse("health", ["path", "attempts", "interval", "timeout", "url"])),
    redirect: enabled && redirect(root.partOrFalse("redirect", ["path"])),
    tls: enabled && tls(root.partOrFalse("tls", ["ca-file", "days"])),
    dns: {
      servers: root
        .part("dns", ["servers"])
        .textList("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300"),
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
    if (isIP(text) === 0) throw invalidValue(`resolve.${name}`, address, "an IPv4 or IPv6 address");
    return [name.toLowerCase(), text];
  });

  return new Map(pairs);
}

/** Whether http.request accepts the path without escaping. */
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
