import { knownValue } from "../../config/setting.ts";
import { isBlank, lookup, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const proxyHttpsPort: Rule = {
  metadata: {
    id: "proxy-https-port",
    severity: "info",
    title: "kamal-proxy's HTTP port is moved, but not its HTTPS port",
  },
  *checkConfig({ config }) {
    const sections = config.proxySections;
    // With TLS, it has to answer on port 443.
    if (sections.some(({ ssl }) => ssl.kind === "unknown" || (knownValue(ssl) ?? "none") !== "none")) return;

    for (const { run, httpPort } of sections) {
      if (run?.kind !== "map" || run.open || httpPort.kind !== "known" || httpPort.value === 80) continue;
      if (["https_port", "bind_ips", "publish"].some((key) => !isBlank(lookup(run, key)))) continue;

      yield {
        at: rangeOf(httpPort.node),
        message: `kamal-proxy publishes port ${httpPort.value} instead of 80, but it still publishes port 443, so it cannot start if another web server on the host has that port`,
        help: "If another web server runs on the host, set `https_port`, too, and `bind_ips: [127.0.0.1]` if only that server sends requests to kamal-proxy.",
      };
    }
  },
};
