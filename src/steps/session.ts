// What deploy, rollback, verify and preflight have in common: Kamal installed, the config understood, the secrets at
// hand, a way into every server, and a first look at each.

import type { ProbeSettings } from "../checks/probe-settings.ts";
import type { Deployment } from "../config/deployment.ts";
import type { Kamal } from "../kamal/install.ts";
import type { ResolvedSecrets } from "../kamal/resolve-secrets.ts";
import type { Project } from "../project/project.ts";
import type { HostFacts } from "../server/host-facts.ts";
import type { Ssh } from "../server/ssh.ts";

/** The configuration, understood, with a value for every secret. */
export interface Prepared {
  project: Project;
  deployment: Deployment;
  settings: ProbeSettings;
  secrets: ResolvedSecrets;
  /** Values of the secrets that only .kamal/secrets could tell; empty until Kamal was asked. */
  evaluatedSecrets: Map<string, string>;
  /** For everything that Kamal runs: this process's own, and what only the ERB of the config asks for. */
  environment: NodeJS.ProcessEnv;
  /** Already started when it was needed early; otherwise it goes on while we connect. */
  kamal: Promise<Kamal>;
}

/** A prepared run that has been on every server. */
export interface Session extends Prepared {
  ssh: Ssh;
  agentSocket: string | undefined;
  facts: ReadonlyMap<string, HostFacts>;
}
