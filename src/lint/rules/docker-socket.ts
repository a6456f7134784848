import { accessoryMounts, type Mount, roleMounts } from "../../app/mounts.ts";
import { knownValue } from "../../config/setting.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { clearVariables } from "../facts/clear-variables.ts";
import type { Problem, Rule } from "../rule.ts";

export const dockerSocket: Rule = {
  metadata: {
    id: "docker-socket",
    severity: "warning",
    title: "Container can control Docker, and with it the whole server",
    securitySeverity: 6,
  },
  *checkConfig({ config }) {
    // A volume of the root is mounted into every role.
    const seen = new Set<Node>();
    for (const { name, node, settings } of config.roles.all) {
      if (node.kind === "unknown") continue;
      for (const mount of roleMounts(config.root, settings).all) {
        if (isSocket(mount) && !seen.has(mount.node)) yield problemWith(mount, { what: `The app (\`${name}\`)` });
        seen.add(mount.node);
      }
    }

    for (const { name, value } of clearVariables(config)) {
      const host = name === "DOCKER_HOST" ? openApi.exec(value.text)?.[1] : undefined;
      if (host === undefined) continue;
      yield {
        at: rangeOf(value),
        message: `Docker on ${host} takes commands at this port without a login, so anyone who reaches the port is root there`,
        help: "Use TLS (port 2376 and `DOCKER_TLS_VERIFY`) or `ssh://`, and close port 2375.",
      };
    }

    for (const { name, settings, image } of config.accessories.all) {
      for (const mount of accessoryMounts(settings, name).all) {
        const isNeeded = image.kind !== "known" || needsDocker.test(knownValue(image) ?? "");
        if (isSocket(mount)) yield problemWith(mount, { what: `\`${name}\``, isNeeded });
      }
    }
  },
};

/** A name without a dot is a container, such as a socket proxy, which other machines do not reach. */
const openApi = /^tcp:\/\/([\w-]{1,60}(?:\.[\w-]{1,60}){1,10}):2375\b/;

/** Images that watch or start containers: without the socket, they are useless. */
const needsDocker =
  /traefik|autoheal|dozzle|watchtower|portainer|cadvisor|diun|ouroboros|socket-proxy|docker-gen|letsencrypt|acme-companion|nginx-proxy|caddy-docker|ofelia|deck-chores|swarm-cronjob|promtail|alloy|vector|fluent|filebeat|logspout|telegraf|datadog|netdata|beszel|glances|newrelic|signoz|otel|opentelemetry|prometheus|docker-exporter|runner|whats-?up-?docker|wud|uptime-kuma|homepage|homarr|crowdsec|docker-volume-backup|docker-gc|dockge|yacht|lazydocker|ctop|dind|docker:|woodpecker|drone|jenkins|coolify|appsmith|windmill/i;

function isSocket({ kind, source }: Mount): boolean {
  return kind === "host" && source !== undefined && /^\/(?:var\/)?run\/docker\.sock$/.test(source);
}

function problemWith({ node }: Mount, { what, isNeeded }: { what: string; isNeeded?: boolean }): Problem {
  return {
    at: rangeOf(node),
    ...(isNeeded === true ? { severity: "info" as const } : {}),
    message: `${what} can control Docker through this socket, so anyone who breaks into it is root on the server, also with \`:ro\``,
    help:
      isNeeded === true
        ? "If it needs only a few of Docker's calls, let it use a socket proxy that allows nothing else. Never publish its port without a login."
        : "Remove the mount if nothing in it talks to Docker. Otherwise let it use a socket proxy that allows only the calls it needs.",
  };
}
