// Failures of kamal-proxy on the server.

import { neighbour } from "../../../sandbox/neighbour.ts";
import { NAME, PROXY_IMAGE } from "../../../sandbox/settings.ts";
import type { Lane } from "./lane.ts";
import { writeHook } from "./runner-failures.ts";
import type { StagedFailure } from "./staged-failure.ts";

/** The proxy keeps running and serving under another name. */
const hideProxy = "docker rename kamal-proxy hidden-proxy";
const restoreProxy = "docker rm --force kamal-proxy 2>/dev/null; docker rename hidden-proxy kamal-proxy";

const withoutSetup = () => ({ inputs: { setup: "never" } });

export const proxyFailures: readonly StagedFailure[] = [
  {
    name: "port 80 taken by another web server",
    stage: (lane) =>
      lane.onServer(
        `docker stop kamal-proxy; ${hideProxy}; cp "$(command -v socat)" /usr/local/bin/nginx; setsid nginx TCP-LISTEN:80,fork,reuseaddr EXEC:true >/dev/null 2>&1 </dev/null &`,
      ),
    undo: (lane) => lane.onServer(`pkill -x nginx; rm /usr/local/bin/nginx; ${restoreProxy}; docker start kamal-proxy`),
    id: "proxy-port",
    cause: /80/,
    fix: /nginx|port/,
    phase: "proxy",
    unreachable: true,
  },
  {
    name: "a proxy that was removed during the deploy",
    stage: (lane) => writeHook(lane, "pre-app-boot", `docker exec ${NAME}-${lane.server.name} ${hideProxy}`),
    undo: (lane) => lane.onServer(restoreProxy),
    id: "proxy-missing",
    cause: /kamal-proxy/,
    fix: /kamal proxy boot|setup/,
    phase: "boot",
    hiddenProxy: true,
  },
  {
    name: "a proxy that is too old",
    stage: (lane) =>
      lane.onServer(
        `set -e; docker tag ${PROXY_IMAGE} ${oldProxy}; ${hideProxy}; docker create --name kamal-proxy ${oldProxy}`,
      ),
    undo: (lane) => lane.onServer(`${restoreProxy}; docker rmi ${oldProxy}`),
    run: withoutSetup,
    id: "proxy-old",
    cause: /0\.8\.4/,
    fix: /kamal proxy reboot/,
    phase: "proxy",
    hiddenProxy: true,
  },
  {
    name: "a proxy image that cannot be pulled",
    stage: async (lane) => {
      await lane.checkout.configure((config) => {
        const { server: registry } = lane.sandbox.registry;
        Object.assign(config.proxy ?? {}, { run: { registry, repository: "acme/kamal-proxy", version: "v0.9.9" } });
      });
      await lane.onServer(hideProxy);
    },
    undo: (lane) => lane.onServer(restoreProxy),
    id: "proxy-image",
    cause: /kamal-proxy/,
    fix: /./,
    phase: "proxy",
    hiddenProxy: true,
  },
];

const oldProxy = "basecamp/kamal-proxy:v0.8.4";

/** Needs the server that runs another app. */
export const hostConflict: StagedFailure = {
  name: "a host name that belongs to another app",
  stage: ({ checkout }: Lane) =>
    checkout.configure((config) => Object.assign(config.proxy ?? {}, { host: neighbour.host })),
  id: "host-conflict",
  cause: new RegExp(neighbour.host.replaceAll(".", "\\.")),
  fix: /proxy\/host/,
  phase: "boot",
  othersHost: true,
};
