// The addresses that Rails' server and Puma listen on, from their command and config/puma.rb.

import type { Environment } from "../../app/container-env.ts";
import { addressOf, bindAddress, flagValues, type ListenAddress } from "../../app/server-commands.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import type { Container } from "./role-container.ts";
import { assignmentsIn } from "./ruby-text.ts";

/** undefined if the command is another one. */
export function rubyServer(
  deployed: DeployableConfig,
  { env }: Container,
  command: string,
): { addresses: readonly ListenAddress[] | "unknown"; source: string } | undefined {
  const isRails = /(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)(?:\s|$)/.test(command);
  const isPuma = /(?:^|[\s/])puma(?:\s|$)/.test(command);
  if (!isRails && !isPuma) return undefined;

  const source = `\`${command.slice(0, 60)}\``;
  const [host = "0.0.0.0"] = isRails ? flagValues(command, ["-b", "--binding"]) : [];
  const [flag] = flagValues(command, ["-p", "--port"]);
  if (flag !== undefined) {
    return { addresses: /^\d+$/.test(flag) ? [addressOf(host, Number(flag))] : "unknown", source };
  }

  const [bind] = isPuma ? flagValues(command, ["-b", "--bind"]) : [];
  if (bind !== undefined) return { addresses: bindAddresses([bindAddress(bind)]), source };
  const files = flagValues(command, ["-C", "-c", "--config"]);
  if (files.some((file) => file !== "config/puma.rb")) return { addresses: "unknown", source };

  const port = portVariable(env);
  if (isRails && port !== undefined) return { addresses: [addressOf(host, port)], source: "PORT" };

  const file = pumaAddresses(deployed);
  if (file === "unknown" || (isPuma && file.length === 0)) return { addresses: "unknown", source };
  if (file.length > 0) return { addresses: file, source: deployed.project.surroundings.texts.puma.path };
  return { addresses: [addressOf(host, 3000)], source: "the default of Rails" };
}

/** What config/puma.rb binds; empty if it does not say. */
function pumaAddresses(deployed: DeployableConfig): readonly ListenAddress[] | "unknown" {
  const { texts, entries } = deployed.project.surroundings;
  // Puma prefers this one.
  const hasOther = (entries.get("config/puma/production.rb") ?? "missing") !== "missing";
  if (hasOther || texts.puma.source === undefined) return "unknown";

  const calls = assignmentsIn(deployed, texts.puma.source)?.filter(
    ({ target, operator }) =>
      operator === "call" && /^(?:port|bind|ssl_bind|config_file|eval|instance_eval)$/.test(target),
  );
  if (calls === undefined) return "unknown";

  const addresses = calls.map(({ target, value, isCertain }) => {
    if (!isCertain) return "unknown";
    const text = value.kind === "number" ? String(value.value) : value.kind === "text" ? value.text : "";
    if (target === "bind") return bindAddress(text);
    return target === "port" && /^\d+$/.test(text) ? addressOf("0.0.0.0", Number(text)) : "unknown";
  });
  return bindAddresses(addresses);
}

function bindAddresses(addresses: readonly (ListenAddress | "unknown")[]): readonly ListenAddress[] | "unknown" {
  const known = addresses.filter((address) => address !== "unknown");
  return known.length < addresses.length ? "unknown" : known;
}

function portVariable(env: Environment): number | undefined {
  const value = env("PORT");
  return typeof value === "object" && /^\d+$/.test(value.value) ? Number(value.value) : undefined;
}
