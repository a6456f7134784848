import { run } from "../run-command.ts";
import { which } from "./tools.ts";

/** Network settings that a Docker daemon changes and does not restore. */
export interface NetworkState {
  bridge: boolean;
  chains: boolean;
  forwardPolicy: string;
  forwarding: string;
}

/** Read before our daemon starts, so that `removeDockerNetwork` removes only what it added. */
export async function readNetworkState(): Promise<NetworkState> {
  const rules = (await iptables("filter", "-S")).stdout;
  return {
    bridge: (await run("ip", ["link", "show", "docker0"])).code === 0,
    chains: rules.includes("-N DOCKER"),
    forwardPolicy: /^-P FORWARD (\w+)/m.exec(rules)?.[1] ?? "ACCEPT",
    forwarding: (await run("sysctl", ["-n", "net.ipv4.ip_forward"])).stdout.trim() || "0",
  };
}

/** Removes the bridge and the iptables chains of a stopped daemon. */
export async function removeDockerNetwork(before: NetworkState): Promise<void> {
  if (!before.bridge) await run("ip", ["link", "delete", "docker0"]);
  if (before.chains || which("iptables") === undefined) return;
  for (const table of ["filter", "nat", "raw"]) await removeChains(table);
  await iptables("filter", "-P", "FORWARD", before.forwardPolicy);
  await run("sysctl", ["-q", "-w", `net.ipv4.ip_forward=${before.forwarding}`]);
}

async function removeChains(table: string): Promise<void> {
  const rules = (await iptables(table, "-S")).stdout.split("\n").map((rule) => rule.split(" "));
  const docker = rules.filter(([flag, chain]) => flag === "-N" && chain?.startsWith("DOCKER"));

  for (const [flag, ...rule] of rules) {
    if (flag === "-A" && (rule.some((word) => word.startsWith("DOCKER")) || rule.includes("docker0"))) {
      await iptables(table, "-D", ...rule);
    }
  }
  for (const [, chain] of docker) if (chain !== undefined) await iptables(table, "-F", chain);
  for (const [, chain] of docker) if (chain !== undefined) await iptables(table, "-X", chain);
}

function iptables(table: string, ...args: readonly string[]) {
  return run(which("iptables") ?? "iptables", ["-t", table, ...args]);
}
