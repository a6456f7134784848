// Docker, disk, ports, kamal-proxy and accessories on a server.

import { ended, failed, type KamalOutput } from "./frame.ts";

export const serverOutputs: readonly KamalOutput[] = [
  ["tls-config", failed("docker", "Error: unable to load certificate"), /could not load the certificate/],
  ["proxy-missing", failed("docker", "Error response from daemon: No such container: kamal-proxy"), /kamal-proxy/],
  [
    "accessory-conflict",
    failed(
      "docker",
      'docker: Error response from daemon: Conflict. The container name "/app-db" is already in use by container "0a1b".',
    ),
    /app-db/,
  ],
  [
    "docker-missing-remote",
    ended(
      "RuntimeError",
      "Docker is not installed on 10.0.0.1 and can't be automatically installed without having root access and either `wget` or `curl`. Install Docker manually",
    ),
    /10\.0\.0\.1 has no Docker/,
  ],
  [
    "docker-sock-perm",
    failed(
      "docker",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
    ),
    /no permission for Docker/,
  ],
  [
    "docker-sock-perm",
    failed("docker", "permission denied while trying to connect to the docker API at unix:///var/run/docker.sock"),
    /no permission for Docker/,
  ],
  [
    "docker-down",
    failed(
      "docker",
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    ),
    /no Docker daemon/,
  ],
  [
    "proxy-port",
    failed(
      "docker",
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint kamal-proxy: Bind for 0.0.0.0:80 failed: port is already allocated.",
    ),
    /port is already allocated/,
  ],
  [
    "proxy-port",
    failed(
      "docker",
      "failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use",
    ),
    /publish the ports of kamal-proxy/,
  ],
  [
    "proxy-old",
    ended(
      "RuntimeError",
      "kamal-proxy version v0.8.4 is too old, run `kamal proxy reboot` in order to update to at least v0.9.2",
    ),
    /v0\.8\.4/,
  ],
  [
    "host-conflict",
    failed("docker", "Error: host settings conflict with another service"),
    /a service other than shop/,
  ],
  [
    "service-label",
    failed("docker", "Nothing written", "Image ghcr.io/acme/shop:v1 is missing the 'service' label"),
    /service=shop/,
  ],
  ["disk-full", failed("docker", "write /var/lib/docker/tmp/GetImageBlob1: no space left on device"), /no space left/],
  [
    "disk-full",
    failed(
      "docker",
      "Nothing written",
      "ERROR: failed to solve: failed to copy files: write /app/x: no space left on device",
    ),
    /no space left/,
  ],
];
