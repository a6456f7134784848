import { evaluate, type RubyFacts } from "../../app/known-text.ts";
import { knownValue } from "../../config/setting.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const webauthnOrigin: Rule = {
  metadata: {
    id: "webauthn-origin",
    severity: "warning",
    title: "WebAuthn origin or RP ID does not match the proxy host",
  },
  *checkConfig(deployed) {
    const { source } = deployed.project.surroundings.texts.webauthn;
    if (source === undefined || /\bRails\.env\b|^\s*(?:if|unless|case)\b/m.test(withoutComments(source.text))) return;

    const container = primaryContainer(deployed);
    const proxy = deployed.config.primaryProxy;
    if (container === undefined || proxy === undefined || proxy.hosts.unknown !== undefined) return;
    // One at the top level and one in the role: Kamal rejects the combination.
    if (["host", "hosts"].every((key) => lookup(proxy.node, key) !== undefined)) return;

    const hosts = proxy.hosts.all.map(({ name }) => name.toLowerCase());
    if (hosts.length === 0) return;

    const tls = (knownValue(proxy.ssl) ?? "none") !== "none";
    yield* checkOrigins(settingValues(source, container.ruby, "allowed_origins|origin"), hosts, tls);
    yield* checkIds(settingValues(source, container.ruby, "rp_id|id"), hosts);
  },
};

interface LocatedValue {
  text: string;
  at: Range;
}

function* checkOrigins(
  origins: readonly LocatedValue[] | undefined,
  hosts: readonly string[],
  tls: boolean,
): Iterable<Problem> {
  const parsed = origins?.map((each) => ({
    ...each,
    host: /^https?:\/\/([^/:]+)/.exec(each.text)?.[1]?.toLowerCase(),
  }));
  const served = parsed?.filter(({ host }) => host !== undefined && hosts.includes(host)) ?? [];
  const [first] = parsed ?? [];
  const [host] = hosts;

  if (first !== undefined && served.length === 0) {
    yield {
      at: first.at,
      message: `WebAuthn accepts ${parsed?.map(({ text }) => text).join(", ")}, but the proxy serves ${hosts.join(", ")}, so every passkey is rejected`,
      help: `Write \`https://${host}\`.`,
    };
  }

  for (const { text, at, host: servedHost } of served) {
    const hasSlash = text.endsWith("/");
    if (!hasSlash && !(tls && text.startsWith("http:"))) continue;

    yield {
      at,
      message: `A browser never sends the origin ${text}, because ${hasSlash ? "an origin does not end with a slash" : "the proxy serves the host over HTTPS"}, so every passkey is rejected`,
      help: `Write \`https://${servedHost}\`.`,
    };
  }
}

function* checkIds(ids: readonly LocatedValue[] | undefined, hosts: readonly string[]): Iterable<Problem> {
  for (const { text, at } of ids ?? []) {
    if (hosts.some((host) => host === text.toLowerCase() || host.endsWith(`.${text.toLowerCase()}`))) continue;

    yield {
      at,
      message: `The RP ID is ${text}, but the proxy serves ${hosts.join(", ")}, and a browser rejects an RP ID that is neither the host nor a parent domain of it`,
      help: `Write \`${hosts[0]}\`, or remove the setting.`,
    };
  }
}

/** The values of a setting, `c.name = …` or `name: …`; undefined if it or a value is unknown. */
function settingValues(source: Source, facts: RubyFacts, names: string): LocatedValue[] | undefined {
  const text = withoutComments(source.text);
  const pattern = new RegExp(`(?:\\.(?:${names})[ \\t]*=(?!=)|\\b(?:${names}):)[ \\t]*(\\[[^\\]]*\\]|[^\\n]*)`, "dg");
  const found = [...text.matchAll(pattern)];
  const [match] = found;
  const [start] = match?.indices?.[1] ?? [];
  if (match === undefined || start === undefined || found.length > 1) return undefined;

  return valuesIn(source, { code: match[1] ?? "", start }, facts);
}

function valuesIn(
  source: Source,
  written: { code: string; start: number },
  facts: RubyFacts,
): LocatedValue[] | undefined {
  const values: LocatedValue[] = [];
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
