import { nodeOf, valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type Container, primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const appPortMismatch: Rule = {
  metadata: {
    id: "app-port-mismatch",
    severity: "warning",
    title: "kamal-proxy sends requests to a port that the app does not listen on",
  },
  *checkConfig(deployed) {
    const { config } = deployed;
    const container = primaryContainer(deployed);
    const proxy = config.primaryProxy;
    if (container === undefined || proxy === undefined) return;

    const appPort = valueOr(proxy.appPort, 80);
    const listening = listeningPorts(container);
    if (appPort === undefined || listening === undefined || listening.ports.includes(appPort)) return;

    const [port] = listening.ports;
    const isDefault = proxy.appPort.kind === "absent";
    yield {
      at: rangeOf(nodeOf(proxy.appPort) ?? proxy.node ?? nodeOf(config.service) ?? config.root),
      message: `kamal-proxy sends requests to port ${appPort}${isDefault ? " (the default)" : ""}, but the app listens on ${port} (${listening.source}), so it never becomes healthy`,
      help: `Set \`app_port: ${port}\` under \`proxy\`, or make the app listen on ${appPort}.`,
    };
  },
};

/** From the container's command. EXPOSE only documents, so it merely confirms the Rails default. */
function listeningPorts(container: Container): { ports: readonly number[]; source: string } | undefined {
  const { command, image, env } = container;
  if (command === undefined || image?.entrypoint?.shell === true) return undefined;

  const text = command.join(" ");
  const port = env("PORT");
  const fromEnv = typeof port === "object" && /^\d+$/.test(port.value) ? Number(port.value) : undefined;

  if (/(?:^|[\s/])thrust\s/.test(text)) {
    const httpPort = env("HTTP_PORT");
    if (httpPort === "unknown" || env("TLS_DOMAIN") !== "unset") return undefined;

    const thruster = httpPort === "unset" ? 80 : Number(httpPort.value);
    const targetPort = env("TARGET_PORT");
    const rails = typeof targetPort === "object" ? Number(targetPort.value) : 3000;
    return Number.isInteger(thruster) ? { ports: [thruster, rails], source: "Thruster" } : undefined;
  }

  const given = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(text);
  if (given !== null) return { ports: [Number(given[1] ?? given[2])], source: `\`${text.slice(0, 60)}\`` };

  if (/(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)\b/.test(text)) {
    if (port === "unknown") return undefined;
    // config/puma.rb may set another port.
    if (port === "unset" && !image?.ports.includes(3000)) return undefined;
    return { ports: [fromEnv ?? 3000], source: port === "unset" ? "the Rails default, confirmed by EXPOSE" : "PORT" };
  }

  return undefined;
}
