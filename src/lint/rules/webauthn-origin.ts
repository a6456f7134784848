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
    if (source === undefined || /\bRails\.env\b|^[ \t]*(?:if|unless|case)\b/m.test(withoutComments(source.text)))
      return;

    const container = primaryContainer(deployed);
    const proxy = deployed.config.primaryProxy;
    if (container === undefined || proxy === undefined || proxy.hosts.unknown !== undefined) return;
    // One at the top level and one in the role: Kamal rejects the combination.
    if (["host", "hosts"].every((key) => lookup(proxy.node, key) !== undefined)) return;

    const hosts = proxy.hosts.all.map(({ name }) => name.toLowerCase());
    if (hosts.length === 0) return;

    const tls = (knownValue(proxy.ssl) ?? "none") !== "none";
    yield* checkOrigins(settingValues(source, container.ruby, originSetting), hosts, tls);
    yield* checkIds(settingValues(source, container.ruby, idSetting), hosts);
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

/** `c.name = ` or `name: `. */
const originSetting = /(?:\.(?:allowed_origins|origin)[ \t]*=(?!=)|\b(?:allowed_origins|origin):)[ \t]*/g;
const idSetting = /(?:\.(?:rp_id|id)[ \t]*=(?!=)|\b(?:rp_id|id):)[ \t]*/g;

/** The values of a setting; undefined if it or a value is unknown, or if it is there twice. */
function settingValues(source: Source, facts: RubyFacts, setting: RegExp): LocatedValue[] | undefined {
  const text = withoutComments(source.text);
  const starts = [...text.matchAll(setting)].map((match) => match.index + match[0].length);
  const [start] = starts;
  if (start === undefined) return undefined;

  const end = endOfValue(text, start);
  // Within the value, it is an argument of the same name.
  if (starts.some((each) => each > end)) return undefined;

  return valuesIn(source, { code: text.slice(start, end), start }, facts);
}

/** The end of the list that begins at `start`, or else of the line. */
function endOfValue(text: string, start: number): number {
  const bracket = text.startsWith("[", start) ? text.indexOf("]", start) : -1;
  if (bracket !== -1) return bracket + 1;
  const lineEnd = text.indexOf("\n", start);
  return lineEnd === -1 ? text.length : lineEnd;
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
  for (const part of partsOf(list ?? written.code)) {
    const code = part.text.trim();
    if (code === "") continue;

    const text = /^(["'])([^"'#]*)\1$/.exec(code)?.[2] ?? evaluate(code, facts);
    if (text === undefined || text === "") return undefined;

    const start = offset + part.start + part.text.indexOf(code);
    values.push({ text, at: rangeBetween(source, start, start + code.length) });
  }

  return values.length === 0 ? undefined : values;
}

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ['"', '"'],
  ["'", "'"],
]);

/** The parts between commas outside of parentheses and quotes. */
function partsOf(code: string): { text: string; start: number }[] {
  // An opener without a closer is text. Known in advance, so that not each of them searches the
  // rest.
  const lastCloser = new Map([...closers].map(([opener, closer]) => [opener, code.lastIndexOf(closer)]));
  const parts: { text: string; start: number }[] = [];
  let start = 0;

  for (let index = 0; index < code.length; index++) {
    const closer = closers.get(code.charAt(index));
    if (closer !== undefined && (lastCloser.get(code.charAt(index)) ?? -1) > index) {
      index = code.indexOf(closer, index + 1);
    }

    if (code.charAt(index) !== ",") continue;
    parts.push({ text: code.slice(start, index), start });
    start = index + 1;
  }

  return [...parts, { text: code.slice(start), start }];
}
