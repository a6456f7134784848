// kamal-proxy, and the ports of a server.

import { ended, failed, type KamalOutput } from "./frame.ts";

const onServer = { place: "server" } as const;
const version = "b139fd2932280db0203c64f60adb2ca8dff79a3b";

const taken = (endpoint: string, port: number) =>
  failed(
    "docker",
    `docker: Error response from daemon: driver failed programming external connectivity on endpoint ${endpoint} (68099850f994): Bind for 0.0.0.0:${port} failed: port is already allocated.`,
  );

/** On a server without kamal-proxy, whose image cannot be pulled. */
const withoutImage = (reason: string) =>
  failed(
    "docker",
    `Error response from daemon: No such container: kamal-proxy\nError: failed to start containers: kamal-proxy\nUnable to find image 'basecamp/kamal-proxy:v0.9.2' locally\ndocker: Error response from daemon: ${reason}\nSee 'docker run --help'.`,
  );

const portOutputs: readonly KamalOutput[] = [
  [
    "proxy-address",
    failed(
      "docker",
      "Error response from daemon: driver failed programming external connectivity on endpoint kamal-proxy (4a0b): failed to bind host port for 198.51.100.7:80:172.18.0.2:80/tcp: cannot assign requested address",
    ),
    /198\.51\.100\.7/,
    { fix: /bind_ips/ },
  ],
  [
    "proxy-port",
    taken("kamal-proxy", 80),
    /already uses port 80 on 10\.0\.0\.1/,
    { fix: /nginx.*proxy\/run\/http_port/, ...onServer },
  ],
  ["proxy-port", taken("kamal-proxy", 8080), /port 8080/],
  [
    "proxy-port",
    failed(
      "docker",
      "failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use",
    ),
    /publish the ports of kamal-proxy/,
  ],
  [
    "proxy-port",
    failed(
      "docker",
      "docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint kamal-proxy (0a1b): failed to bind host port for 0.0.0.0:443:172.18.0.2:443/tcp: address already in use",
    ),
    /port 443/,
  ],
  [
    "role-port",
    taken(`shop-web-${version}`, 3000),
    /publishes port 3000 itself.*old version/,
    { fix: /Remove `publish`/, ...onServer },
  ],
  // The role's own port can be that of kamal-proxy.
  ["role-port", taken(`shop-web-staging-${version}`, 80), /publishes port 80 itself/],
  ["role-port", taken("shop-db", 5432), /container shop-db of an accessory publishes port 5432/, { fix: /`port`/ }],
  [
    "role-port",
    failed(
      "docker",
      "docker: Error response from daemon: failed to bind host port for 0.0.0.0:3306:172.18.0.2:3306/tcp: address already in use",
    ),
    /publishes port 3306/,
  ],
  // kamal-proxy, whose name Docker does not say.
  [
    "proxy-port",
    failed(
      "docker",
      "docker: Error response from daemon: container f0af1c4f: endpoint join on GW Network failed: driver failed programming external connectivity on endpoint gateway_53bcdfbd02e1 (19dacb3d): failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use.",
    ),
    /port 80/,
  ],
  // The port inside of the container does not count.
  [
    "role-port",
    failed(
      "docker",
      "docker: Error response from daemon: failed to bind host port for 0.0.0.0:3000:172.18.0.2:80/tcp: address already in use",
    ),
    /publishes port 3000/,
  ],
];

export const proxyOutputs: readonly KamalOutput[] = [
  ...portOutputs,
  [
    "proxy-old",
    ended(
      "RuntimeError",
      "kamal-proxy version v0.8.4 is too old, run `kamal proxy reboot` in order to update to at least v0.9.2",
    ),
    /v0\.8\.4/,
    { fix: /kamal proxy reboot -y -d staging/ },
  ],
  [
    "proxy-old",
    ended(
      "RuntimeError",
      "Exception while executing on host 10.0.0.1: kamal-proxy version v0.4.0 is too old, please reboot to update to at least v0.6.0",
    ),
    /v0\.4\.0/,
  ],
  [
    "proxy-old",
    failed("docker", "Error: unknown flag: --tls-private-key-path"),
    /does not know the option --tls-private/,
  ],
  [
    "proxy-conflict",
    failed(
      "docker",
      'docker: Error response from daemon: Conflict. The container name "/kamal-proxy" is already in use by container "0a1b".',
    ),
    /could not be started/,
    { fix: /docker start kamal-proxy/ },
  ],
  ["tls-config", failed("docker", "Error: unable to load certificate"), /could not load the certificate/],
  ["tls-config", failed("docker", "Error: unable to load error pages"), /could not load the error pages/],
  [
    "tls-options",
    failed("docker", "Error: automatic TLS does not support wildcards"),
    /wildcards/,
    { fix: /proxy\/hosts/, ...onServer },
  ],
  [
    "tls-options",
    failed("docker", "Error: service options invalid: TLS settings must be specified on the root path service"),
    /root path/,
    { fix: /path_prefix/ },
  ],
  [
    "host-conflict",
    failed("docker", "Error: host settings conflict with another service"),
    /a service other than shop/,
    { fix: /kamal-proxy list/ },
  ],
  [
    "proxy-bind",
    ended(
      "SSHKit::Command::Failed",
      "Exception while executing on host 10.0.0.1: docker exit status: 1\ndocker stderr: Error response from daemon: Container bfb20008c330 is restarting, wait until the container is running",
      '  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles\n ERROR {"level":"INFO","msg":"No previous state to restore","path":"/home/kamal-proxy/.config/kamal-proxy/kamal-proxy.state"}\nError: listen tcp :80: bind: permission denied',
    ),
    /bind: permission denied/,
    { fix: /ip_unprivileged_port_start=0/ },
  ],
  [
    "proxy-restarts",
    failed(
      "docker",
      "Error response from daemon: Container bfb20008c330 is restarting, wait until the container is running",
    ),
    /bfb20008c330/,
    { fix: /docker logs --tail 20 kamal-proxy/ },
  ],
  [
    "proxy-image",
    withoutImage('Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host.'),
    /basecamp\/kamal-proxy:v0\.9\.2, but cannot/,
    { fix: /docker pull basecamp\/kamal-proxy:v0\.9\.2/, ...onServer },
  ],
  [
    "proxy-missing",
    failed("docker", "Error response from daemon: No such container: kamal-proxy"),
    /kamal-proxy/,
    { fix: /setup: always/, ...onServer },
  ],
];
