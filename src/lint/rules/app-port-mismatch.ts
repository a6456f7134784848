import { nodeOf, valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type Container, primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const appPortMismatch: Rule = {
  metadata: {
    id: "app-port-mismatch",
    severity: "warning",
    title: "kamal-proxy asks the port that the app listens on",
  },
  *checkConfig(deployed) {
    const { config } = deployed;
    const container = primaryContainer(deployed);
    const proxy = config.primaryProxy;
    if (container === undefined || proxy === undefined) return;

    const asked = valueOr(proxy.appPort, 80);
    const listens = listensOn(container);
    if (asked === undefined || listens === undefined || listens.ports.includes(asked)) return;

    const [port] = listens.ports;
    const isDefault = proxy.appPort.kind === "absent";
    yield {
      at: rangeOf(nodeOf(proxy.appPort) ?? proxy.node ?? nodeOf(config.service) ?? config.root),
      message: `kamal-proxy asks port ${asked}${isDefault ? " (the default)" : ""}, and the app listens on ${port} (${listens.why}): it never becomes healthy`,
      help: `Write \`app_port: ${port}\` below \`proxy\`, or let the app listen on ${asked}.`,
    };
  },
};

/** By what the container runs; EXPOSE only documents, so it counts only where the command says nothing. */
function listensOn(container: Container): { ports: readonly number[]; why: string } | undefined {
  const { command, image, env } = container;
  if (command === undefined || image?.entrypoint?.shell === true) return undefined;
  const text = command.join(" ");
  const port = env("PORT");
  const fromEnv = typeof port === "object" && /^\d+$/.test(port.value) ? Number(port.value) : undefined;
  if (/(?:^|[\s/])thrust\s/.test(text)) {
    const http = env("HTTP_PORT");
    if (http === "unknown" || env("TLS_DOMAIN") !== "unset") return undefined;
    const front = http === "unset" ? 80 : Number(http.value);
    const behind = env("TARGET_PORT");
    const target = typeof behind === "object" ? Number(behind.value) : 3000;
    return Number.isInteger(front) ? { ports: [front, target], why: "Thruster" } : undefined;
  }
  const given = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(text);
  if (given !== null) return { ports: [Number(given[1] ?? given[2])], why: `\`${text.slice(0, 60)}\`` };
  if (/(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)\b/.test(text)) {
    if (port === "unknown") return undefined;
    // config/puma.rb may say another one.
    if (port === "unset" && !image?.ports.includes(3000)) return undefined;
    return { ports: [fromEnv ?? 3000], why: port === "unset" ? "Rails' default, and EXPOSE" : "PORT" };
  }
  return undefined;
}
