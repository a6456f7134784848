import type { ProxySettings } from "../../config/proxy-settings.ts";
import { nodeOf, valueOr } from "../../config/setting.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { type Listening, listeningPorts } from "../facts/listening-ports.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const appPortMismatch: Rule = {
  metadata: {
    id: "app-port-mismatch",
    severity: "warning",
    title: "kamal-proxy sends requests to a port that the app does not listen on",
  },
  *checkConfig(deployed) {
    const { config } = deployed;
    const proxy = config.primaryProxy;
    const appPort = proxy === undefined ? undefined : valueOr(proxy.appPort, 80);
    if (proxy === undefined || appPort === undefined || isKamal1(deployed)) return;

    const listening = listeningPorts(deployed);
    if (listening === undefined) return;

    const severity = listening.isCertain ? { severity: "error" as const } : {};
    if (!listening.ports.includes(appPort)) {
      yield { at: placeOf(proxy, deployed), ...severity, ...otherPort(listening, proxy, appPort) };
    } else if (listening.isLoopback) {
      yield {
        at: commandPlace(deployed) ?? placeOf(proxy, deployed),
        ...severity,
        message: `The app listens on 127.0.0.1 only (${listening.source}), which kamal-proxy cannot reach from outside of the container, so it never becomes healthy`,
        help: "Make the app listen on 0.0.0.0.",
      };
    }
  },
};

/** Kamal 1 sends requests to port 3000, and Kamal 2 refuses its configuration anyway. */
function isKamal1({ config, project }: DeployableConfig): boolean {
  if (["traefik", "healthcheck"].some((key) => lookup(config.root, key) !== undefined)) return true;
  return config.primaryProxy?.node === undefined && project.config.document?.source.text.includes("traefik") === true;
}

function otherPort(
  { ports, source, isCertain }: Listening,
  { appPort }: ProxySettings,
  requested: number,
): Pick<Problem, "message" | "help"> {
  const [port] = ports;
  return {
    message: `kamal-proxy sends requests to port ${requested}${appPort.kind === "absent" ? " (the default)" : ""}, but the app ${isCertain ? "listens" : "probably listens"} on ${port} (${source}), so it never becomes healthy`,
    help: `Set \`app_port: ${port}\` under \`proxy\`, or make the app listen on ${requested}.`,
  };
}

function placeOf(proxy: ProxySettings, { config }: DeployableConfig): Range {
  return rangeOf(nodeOf(proxy.appPort) ?? proxy.node ?? nodeOf(config.service) ?? config.root);
}

/** Where the command is: the role's `cmd` or CMD. */
function commandPlace(deployed: DeployableConfig): Range | undefined {
  const { role, image } = primaryContainer(deployed) ?? {};
  const cmd = lookup(role?.settings, "cmd");
  if (cmd !== undefined) return rangeOf(cmd);

  const source = deployed.project.surroundings.dockerfile?.source;
  const written = image?.cmd ?? image?.entrypoint;
  return source === undefined || written === undefined ? undefined : rangeBetween(source, written.start, written.end);
}
