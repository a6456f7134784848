import type { ProxyKind } from "./docker/images.ts";
import type { Authority, SshKeys } from "./keys/keys.ts";
import type { SandboxServer } from "./server/sandbox-server.ts";
import type { Credentials } from "./services/services.ts";

export interface Sandbox {
  /** DOCKER_HOST and DOCKER_CONFIG for processes on the runner. */
  docker: { env: Record<string, string> };
  proxy: ProxyKind;
  registry: { server: string; pusher: Credentials; puller: Credentials };
  servers: readonly SandboxServer[];
  ssh: SshKeys;
  ca: Authority;
  dns: { server: string };
}
