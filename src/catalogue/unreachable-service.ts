import type { Alternative } from "../model/report.ts";
import { shellWord } from "../text/shell-quote.ts";
import { sentence } from "./entry.ts";

/** A database, Redis or another service that the app in a container cannot connect to. */
export interface UnreachableService {
  /** The service in deploy.yml, which is the first part of the names of its accessories. */
  service: string;
  host: string | undefined;
  /** `db:5432`, `db` */
  address: string | undefined;
  /** `socket`: the app looks for it in its own container. */
  refusal: "refused" | "unknown-host" | "timeout" | "socket" | "no-answer";
  /** The error of the client. */
  said: string;
}

interface Wording {
  /** `its database` */
  what: string;
  /** A usual name of the accessory. */
  accessory: string;
  /** Where the app has the address. */
  setting: string;
}

interface UnreachableText {
  cause: string;
  fix: string;
  alternatives?: readonly Alternative[];
}

export function unreachableText(facts: UnreachableService, wording: Wording): UnreachableText {
  const { address, host, refusal, said } = facts;
  const { what, setting } = wording;
  const at = address === undefined ? "" : ` at ${address}`;
  const container = `\`${facts.service}-${wording.accessory}\``;

  if (refusal === "socket") {
    return {
      cause: `The app looks for ${what} in its own container (a Unix socket), because it has no other address for it: ${sentence(said)}`,
      fix: `Set ${setting} to the server of ${what}: the container name of the accessory (for example ${container}) as host. Pass it with \`env\` in deploy.yml, because it is missing or empty in the container.`,
    };
  }
  if (host !== undefined && isLocalHost(host) && refusal !== "unknown-host") {
    return {
      cause: `The app looks for ${what}${at}, but in a container this address is the container itself, where nothing listens on that port: ${sentence(said)}`,
      fix: `Use another host than ${host} in ${setting}: the container name of the accessory (for example ${container}), or the address of the server. If the variable is not set in the container, add it to \`env\` in deploy.yml.`,
    };
  }

  switch (refusal) {
    case "unknown-host":
      return {
        cause: `The host name of ${what}${host === undefined ? "" : `, \`${host}\`,`} does not resolve in the app's container: ${sentence(said)}`,
        fix: `Use the container name of the accessory as host in ${setting}: ${container} for an accessory \`${wording.accessory}\`, which runs on the same server. Otherwise use a name that DNS knows.`,
        alternatives: [
          {
            cause: "The name is right, but the accessory's container does not run on this server.",
            fix: `Start it: \`kamal accessory boot ${nameOfAccessory(facts, wording)}\`, because a deploy does not start accessories.`,
          },
        ],
      };
    case "timeout":
      // On Docker's network, no firewall is between the containers.
      if (host?.startsWith(`${facts.service}-`) === true) return notRunning(facts, wording);
      return {
        cause: `The app got no answer from ${what}${at}: ${sentence(said)}`,
        fix: `Open the port for the server in the firewall of ${what} (its security group, trusted sources or allowlist), or correct the address in ${setting}.`,
      };
    case "refused":
    case "no-answer":
      return notRunning(facts, wording);
  }
}

function notRunning(facts: UnreachableService, wording: Wording): UnreachableText {
  const at = facts.address === undefined ? "" : ` at ${facts.address}`;
  const accessory = nameOfAccessory(facts, wording);
  return {
    cause: `The app cannot connect to ${wording.what}${at}, because nothing accepts connections there: ${sentence(facts.said)}`,
    fix: `Start it and read its log: for an accessory, \`kamal accessory boot ${accessory}\` (a deploy does not start accessories) and \`kamal accessory logs ${accessory}\`. Otherwise correct host and port in ${wording.setting}.`,
  };
}

/** Inside a container. */
function isLocalHost(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|0\.0\.0\.0)$/.test(host);
}

/** `db` for the host `shop-db`. */
function nameOfAccessory({ host, service }: UnreachableService, { accessory }: Wording): string {
  return host?.startsWith(`${service}-`) === true ? shellWord(host.slice(service.length + 1)) : accessory;
}
