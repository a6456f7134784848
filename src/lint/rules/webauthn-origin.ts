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
    title: "WebAuthn's origin and RP ID are those of the host that the proxy serves",
  },
  *checkConfig(deployed) {
    const { source } = deployed.project.surroundings.texts.webauthn;
    if (source === undefined || /\bRails\.env\b|^\s*(?:if|unless|case)\b/m.test(withoutComments(source.text))) return;

    const container = primaryContainer(deployed);
    const proxy = deployed.config.primaryProxy;
    if (container === undefined || proxy === undefined || proxy.hosts.unknown !== undefined) return;
    // From the root and from the role: Kamal refuses the two together.
    if (["host", "hosts"].every((key) => lookup(proxy.node, key) !== undefined)) return;

    const hosts = proxy.hosts.all.map(({ name }) => name.toLowerCase());
    if (hosts.length === 0) return;

    const tls = (knownValue(proxy.ssl) ?? "none") !== "none";
    yield* checkOrigins(settings(source, container.ruby, "allowed_origins|origin"), hosts, tls);
    yield* checkIds(settings(source, container.ruby, "rp_id|id"), hosts);
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
