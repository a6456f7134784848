// The registry with its token service, and the DNS server.

import path from "node:path";
import type { Context } from "../context.ts";
import type { Docker } from "../docker/daemon.ts";
import { nodeBinary } from "../docker/images.ts";
import { tokenKeys } from "../keys/keys.ts";
import type { Layout } from "../layout.ts";
import { LABEL, NAME, WRONG_ADDRESS, ZONES } from "../settings.ts";

export interface Credentials {
  username: string;
  password: string;
}

export const pusher: Credentials = { username: "pusher", password: "a-password-that-may-push" };
export const puller: Credentials = { username: "puller", password: "a-password-that-may-pull" };

const users = {
  [pusher.username]: { password: pusher.password, actions: ["pull", "push", "delete"] },
  [puller.username]: { password: puller.password, actions: ["pull"] },
};

/** `docker run` arguments of each service, by the host name under which servers reach it. */
export function serviceCommands(context: Context, layout: Layout, image: string): Record<string, string[]> {
  const keys = ["--volume", `${tokenKeys(context)}:/keys:ro`];
  const registryUrl = `127.0.0.1:${layout.registryPort}`;
  const service = path.join(import.meta.dirname, "token-service.ts");

  return {
    token: [
      ...["--publish", `127.0.0.1:${layout.tokenPort}:${layout.tokenPort}`, ...keys],
      ...["--volume", `${nodeBinary}:/usr/local/bin/node:ro`, "--volume", `${service}:/srv/token-service.ts:ro`],
      ...[image, "node", "/srv/token-service.ts", String(layout.tokenPort), JSON.stringify(users)],
    ],
    registry: [
      ...["--publish", `127.0.0.1:${layout.registryPort}:${layout.registryPort}`, ...keys],
      ...environment({
        REGISTRY_HTTP_ADDR: `:${layout.registryPort}`,
        REGISTRY_STORAGE_FILESYSTEM_ROOTDIRECTORY: "/var/lib/registry",
        REGISTRY_STORAGE_DELETE_ENABLED: "true",
        REGISTRY_AUTH: "token",
        REGISTRY_AUTH_TOKEN_REALM: `http://127.0.0.1:${layout.tokenPort}/token`,
        REGISTRY_AUTH_TOKEN_SERVICE: registryUrl,
        REGISTRY_AUTH_TOKEN_ISSUER: "sandbox",
        REGISTRY_AUTH_TOKEN_ROOTCERTBUNDLE: "/keys/token.pem",
        REGISTRY_LOG_LEVEL: "warn",
      }),
      ...[
        image,
        "sh",
        "-c",
        `mkdir -p /var/lib/registry; printf 'version: 0.1\\nstorage: {filesystem: {}}\\nhttp: {}\\n' > /tmp/config.yml; exec docker-registry serve /tmp/config.yml`,
      ],
    ],
    dns: [
      ...[
        "--publish",
        `127.0.0.1:${layout.dnsPort}:53/udp`,
        "--publish",
        `127.0.0.1:${layout.dnsPort}:53/tcp`,
        "--cap-add",
        "NET_ADMIN",
      ],
      ...[image, "dnsmasq", "--keep-in-foreground", "--no-resolv", "--no-hosts", "--no-daemon", ...dnsRecords(layout)],
    ],
  };
}

function environment(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
}

/** A zone resolves itself and all names below it. All other names do not exist. */
function dnsRecords(layout: Layout): string[] {
  const [one = "", two = ""] = layout.addresses;
  const records = [
    [ZONES.one, one],
    [ZONES.two, two],
    [ZONES.both, one],
    [ZONES.both, two],
    [ZONES.wrong, WRONG_ADDRESS],
  ];

  return ["--address=/#/", ...records.map(([zone, address]) => `--address=/${zone}/${address}`)];
}

/** Starts a labelled container on the sandbox's network. */
export async function startContainer(docker: Docker, name: string, args: readonly string[]): Promise<void> {
  await docker.must([
    "run",
    "--detach",
    "--name",
    `${NAME}-${name}`,
    "--hostname",
    name,
    "--label",
    LABEL,
    "--network",
    NAME,
    "--network-alias",
    name,
    ...args,
  ]);
}
