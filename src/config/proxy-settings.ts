import { isBlank, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import {
  flagSetting,
  integerSetting,
  known,
  type Listing,
  namesIn,
  nodeOf,
  nodeSetting,
  type Setting,
  textSetting,
  textsSetting,
  wrongType,
} from "./setting.ts";

export interface ProxyHost {
  /**
   * The intended name. Kamal splits `host` at its commas and keeps the spaces around them, so
   * kamal-proxy would match only a name that begins with a space.
   */
  readonly name: string;
  /** The name that Kamal passes to kamal-proxy. */
  readonly written: string;
  readonly node: Node;
}

/** `automatic`: Let's Encrypt; `custom`: a certificate from secrets. */
export type SslMode = "none" | "automatic" | "custom";

/** A `proxy` section, or several merged ones. Absent settings have Kamal's defaults. */
export class ProxySettings {
  /** undefined if no section exists, so that every setting has its default. */
  readonly node: MapNode | undefined;
  /** `proxy`, `servers/web/proxy`. */
  readonly path: string;

  constructor(node: MapNode | undefined, path: string) {
    this.node = node;
    this.path = path;
  }

  /** The public host names; if empty, kamal-proxy accepts every host. */
  get hosts(): Listing<ProxyHost> {
    const list = nodeSetting(this.node, `${this.path}/hosts`);
    if (list.kind === "unknown") return { all: [], unknown: list };
    if (list.kind === "known") return hostsOfList(list.node, list.path);

    const host = textSetting(this.node, `${this.path}/host`);
    if (host.kind === "unknown") return { all: [], unknown: host };
    return { all: host.kind === "known" ? splitHosts(host.value, host.node) : [], unknown: undefined };
  }

  /** The value of `hosts`, or else of `host`. */
  get hostsNode(): Node | undefined {
    const hosts = nodeOf(nodeSetting(this.node, `${this.path}/hosts`));
    return hosts ?? nodeOf(nodeSetting(this.node, `${this.path}/host`));
  }

  get ssl(): Setting<SslMode> {
    const path = `${this.path}/ssl`;
    const found = nodeSetting(this.node, path);
    if (found.kind !== "known") return found;

    const { node } = found;
    if (node.kind === "map") return known(hasCertificate(node) === false ? "automatic" : "custom", node, path);
    if (node.kind !== "scalar" || typeof node.value !== "boolean")
      return wrongType(node, path, "true, false or a mapping");
    return known(node.value ? "automatic" : "none", node, path);
  }

  get sslRedirect(): Setting<boolean> {
    return flagSetting(this.node, `${this.path}/ssl_redirect`);
  }

  get forwardHeaders(): Setting<boolean> {
    return flagSetting(this.node, `${this.path}/forward_headers`);
  }

  /** The port in the container; Kamal's default is 80. */
  get appPort(): Setting<number> {
    return integerSetting(this.node, `${this.path}/app_port`);
  }

  /** Kamal's default is /up. */
  get healthPath(): Setting<string> {
    return textSetting(this.healthCheck, `${this.path}/healthcheck/path`);
  }

  /** The `healthcheck` section. */
  get healthCheck(): Node | undefined {
    return lookup(this.node, "healthcheck");
  }

  /** `path_prefixes`, or else `path_prefix` split at its commas. */
  get pathPrefixes(): Setting<readonly string[]> {
    const several = textsSetting(this.node, `${this.path}/path_prefixes`);
    if (several.kind !== "absent") return several;

    const one = textSetting(this.node, `${this.path}/path_prefix`);
    return one.kind === "known" ? known(one.value.split(","), one.node, one.path) : one;
  }

  /** On the server; Kamal's default is 80. */
  get httpPort(): Setting<number> {
    return integerSetting(this.run, `${this.path}/run/http_port`);
  }

  /** On the server; Kamal's default is 443. */
  get httpsPort(): Setting<number> {
    return integerSetting(this.run, `${this.path}/run/https_port`);
  }

  /** The `run` section: how Kamal starts kamal-proxy. */
  get run(): Node | undefined {
    return lookup(this.node, "run");
  }
}

function hostsOfList(list: Node, path: string): Listing<ProxyHost> {
  const { all, unknown } = namesIn(list, path);
  return { all: all.map(({ name, node }) => ({ name: name.trim(), written: name, node })), unknown };
}

function splitHosts(text: string, node: Node): ProxyHost[] {
  return text
    .split(",")
    .map((written) => ({ name: written.trim(), written, node }))
    .filter(({ name }) => name !== "");
}

/** The two halves of a custom certificate, in `ssl`. */
export const certificateKeys = ["certificate_pem", "private_key_pem"] as const;

/**
 * Whether both halves of a certificate are set; undefined if ERB decides. If one is missing, Kamal
 * still enables automatic certificates.
 */
export function hasCertificate(ssl: Node | undefined): boolean | undefined {
  const halves = certificateKeys.map((key) => lookup(ssl, key));
  if (halves.some(isBlank)) return false;
  return halves.some((half) => half?.kind === "unknown") ? undefined : true;
}
