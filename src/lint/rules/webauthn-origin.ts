import { evaluate, type RubyFacts } from "../../app/known-text.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookup, type Node } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const webauthnOrigin: Rule = {
  metadata: {
    id: "webauthn-origin",
    severity: "warning",
    title: "WebAuthn's origin and RP ID are those of the host that the proxy serves",
  },
  *check(project) {
    const { source } = project.surroundings.texts.webauthn;
    if (source === undefined || /\bRails\.env\b|^\s*(?:if|unless|case)\b/m.test(withoutComments(source.text))) return;
    for (const { config } of deployableVariants(project)) {
      const container = primaryContainer(project, config);
      if (container === undefined) continue;
      // The role's own settings lie over the root's.
      const proxies = [lookup(container.node, "proxy"), lookup(config, "proxy")];
      const hosts = proxyHosts(proxies.find(namesHosts));
      if (hosts === undefined) continue;
      yield* checkOrigins(settings(source, container.ruby, "allowed_origins|origin"), hosts, proxies.some(servesTls));
      yield* checkIds(settings(source, container.ruby, "rp_id|id"), hosts);
    }
  },
};

interface Value {
  text: string;
  at: Range;
}

function* checkOrigins(
  origins: readonly Value[] | undefined,
  hosts: readonly string[],
  tls: boolean,
): Iterable<Problem> {
  const parsed = origins?.map((each) => ({
    ...each,
    host: /^https?:\/\/([^/:]+)/.exec(each.text)?.[1]?.toLowerCase(),
  }));
  const ours = parsed?.filter(({ host }) => host !== undefined && hosts.includes(host)) ?? [];
  const [first] = parsed ?? [];
  const [host] = hosts;
  if (first !== undefined && ours.length === 0) {
    yield {
      at: first.at,
      message: `WebAuthn accepts ${parsed?.map(({ text }) => text).join(", ")}, and the proxy serves ${hosts.join(", ")}: every passkey is refused there`,
      help: `Write \`https://${host}\`.`,
    };
  }
  for (const { text, at, host: own } of ours) {
    const slash = text.endsWith("/");
    if (!slash && !(tls && text.startsWith("http:"))) continue;
    yield {
      at,
      message: `No browser says that its origin is ${text}: ${slash ? "an origin has no slash at its end" : "the proxy serves the host by TLS"}; every passkey is refused`,
      help: `Write \`https://${own}\`.`,
    };
  }
}

function* checkIds(ids: readonly Value[] | undefined, hosts: readonly string[]): Iterable<Problem> {
  for (const { text, at } of ids ?? []) {
    if (hosts.some((host) => host === text.toLowerCase() || host.endsWith(`.${text.toLowerCase()}`))) continue;
    yield {
      at,
      message: `The RP ID is ${text}, and the proxy serves ${hosts.join(", ")}: a browser refuses an RP ID that is neither its host nor a domain above it`,
      help: `Write \`${hosts[0]}\`, or leave it out.`,
    };
  }
}

function namesHosts(proxy: Node | undefined): boolean {
  return ["host", "hosts"].some((key) => lookup(proxy, key) !== undefined);
}

/** The literal hosts; undefined: none, or some that are not known. */
function proxyHosts(proxy: Node | undefined): string[] | undefined {
  const host = lookup(proxy, "host");
  const list = lookup(proxy, "hosts");
  const nodes = list?.kind === "list" && !list.open ? list.items.map(({ node }) => node) : [host ?? list];
  if (nodes.length === 0 || nodes.some((node) => node?.kind !== "scalar" || node.value === null)) return undefined;
  return nodes
    .flatMap((node) => (node?.kind === "scalar" ? node.text.toLowerCase().split(",") : []))
    .map((each) => each.trim());
}

function servesTls(proxy: Node | undefined): boolean {
  const ssl = lookup(proxy, "ssl");
  return ssl?.kind === "map" || (ssl?.kind === "scalar" && ssl.value === true);
}

/** The values of a setting, `c.name = …` or `name: …`; undefined: not set, or not all of them are known. */
function settings(source: Source, facts: RubyFacts, names: string): Value[] | undefined {
  const text = withoutComments(source.text);
  const pattern = new RegExp(`(?:\\.(?:${names})[ \\t]*=(?!=)|\\b(?:${names}):)[ \\t]*(\\[[^\\]]*\\]|[^\\n]*)`, "dg");
  const found = [...text.matchAll(pattern)];
  const [match] = found;
  const [start] = match?.indices?.[1] ?? [];
  if (match === undefined || start === undefined || found.length > 1) return undefined;
  return valuesIn(source, { code: match[1] ?? "", start }, facts);
}

function valuesIn(source: Source, written: { code: string; start: number }, facts: RubyFacts): Value[] | undefined {
  const values: Value[] = [];
  const list = /^\[([\s\S]*)\]\s*$/.exec(written.code)?.[1];
  const offset = written.start + (list === undefined ? 0 : 1);
  // Commas separate the items of a list, and the arguments of a call.
  for (const part of (list ?? written.code.replace(/,\s*$/, "")).matchAll(/(?:\([^)]*\)|"[^"]*"|'[^']*'|[^,])+/g)) {
    const code = part[0].trim();
    if (code === "") continue;
    const text = /^(["'])([^"'#]*)\1$/.exec(code)?.[2] ?? evaluate(code, facts);
    if (text === undefined || text === "") return undefined;
    const start = offset + part.index + part[0].indexOf(code);
    values.push({ text, at: rangeBetween(source, start, start + code.length) });
  }
  return values.length === 0 ? undefined : values;
}
