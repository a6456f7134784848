import type { RubyValue } from "../../app/ruby/values.ts";
import { knownValue } from "../../config/setting.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { assignmentsIn, lastAssignment, type PlacedAssignment } from "../facts/ruby-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const webauthnOrigin: Rule = {
  metadata: {
    id: "webauthn-origin",
    severity: "warning",
    title: "WebAuthn origin or RP ID does not match the proxy host",
  },
  *checkConfig(deployed) {
    const settings = webauthnSettings(deployed);
    const proxy = deployed.config.primaryProxy;
    if (settings.length === 0 || proxy === undefined || proxy.hosts.unknown !== undefined) return;
    // One at the top level and one in the role: Kamal rejects the combination.
    if (["host", "hosts"].every((key) => lookup(proxy.node, key) !== undefined)) return;

    const hosts = proxy.hosts.all.map(({ name }) => name.toLowerCase());
    if (hosts.length === 0) return;

    const tls = (knownValue(proxy.ssl) ?? "none") !== "none";
    yield* checkOrigins(valuesOf(settings, /[.(](?:allowed_origins|origin)\)?$/), hosts, tls);
    yield* checkIds(valuesOf(settings, /[.(](?:rp_id|id)\)?$/), hosts);
  },
};

/** The settings of WebAuthn in its own initializer, or in a block elsewhere. */
function webauthnSettings(deployed: DeployableConfig): readonly PlacedAssignment[] {
  const { webauthn, application, production } = deployed.project.surroundings.texts;
  const elsewhere = [application.source, production.source].filter(
    (source) => source?.text.includes("WebAuthn.configure") === true,
  );
  return [
    ...elsewhere.flatMap((source) => assignmentsIn(deployed, source) ?? []).filter(isInBlock),
    ...(assignmentsIn(deployed, webauthn.source) ?? []),
  ];
}

function isInBlock({ within }: PlacedAssignment): boolean {
  return within?.endsWith("WebAuthn.configure") === true;
}

interface LocatedValue {
  text: string;
  at: Range;
  /** The unset variable whose default it is. */
  variable: string | undefined;
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
      help: repair(first, `https://${host}`),
    };
  }

  for (const { text, at, variable, host: servedHost } of served) {
    const hasSlash = text.endsWith("/");
    if (!hasSlash && !(tls && text.startsWith("http:"))) continue;

    yield {
      at,
      message: `A browser never sends the origin ${text}, because ${hasSlash ? "an origin does not end with a slash" : "the proxy serves the host over HTTPS"}, so every passkey is rejected`,
      help: repair({ text, at, variable }, `https://${servedHost}`),
    };
  }
}

function* checkIds(ids: readonly LocatedValue[] | undefined, hosts: readonly string[]): Iterable<Problem> {
  for (const id of ids ?? []) {
    const { text, at } = id;
    if (hosts.some((host) => host === text.toLowerCase() || host.endsWith(`.${text.toLowerCase()}`))) continue;

    yield {
      at,
      message: `The RP ID is ${text}, but the proxy serves ${hosts.join(", ")}, and a browser rejects an RP ID that is neither the host nor a parent domain of it`,
      help: id.variable === undefined ? `Write \`${hosts[0]}\`, or remove the setting.` : repair(id, `${hosts[0]}`),
    };
  }
}

/** What sets the value: the variable, if it is unset, or else the code. */
function repair({ variable }: LocatedValue, value: string): string {
  if (variable === undefined) return `Write \`${value}\`.`;
  return `Set \`${variable}: ${value}\` under \`env/clear\` in deploy.yml, because ${variable} is not set and this default counts.`;
}

/** The values of a setting; undefined if it or a value is unknown, or if several objects have it. */
function valuesOf(settings: readonly PlacedAssignment[], name: RegExp): LocatedValue[] | undefined {
  const own = settings.filter(({ target }) => name.test(target));
  const objects = new Set(own.map(({ target, start }) => (target.endsWith(")") ? start : target.replace(name, ""))));
  const last = lastAssignment(own);
  return last === undefined || objects.size > 1 ? undefined : textsOf(last.value, last.source);
}

function textsOf(value: RubyValue, source: Source): LocatedValue[] | undefined {
  const items = value.kind === "list" ? value.items : [value];
  const texts = items.flatMap((item) =>
    item.kind === "text" && item.text !== ""
      ? [{ text: item.text, at: rangeBetween(source, item.start, item.end), variable: item.variable ?? value.variable }]
      : [],
  );
  return texts.length === 0 || texts.length < items.length ? undefined : texts;
}
