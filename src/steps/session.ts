// What deploy, rollback, verify and preflight share: the evaluated configuration, the secrets, the
// installed Kamal, a connection to every server and the facts about each.

import type { ProbeSettings } from "../checks/probe-settings.ts";
import type { Deployment } from "../config/deployment.ts";
import type { Kamal } from "../kamal/install.ts";
import type { ResolvedSecrets } from "../kamal/resolve-secrets.ts";
import type { Project } from "../project/project.ts";
import type { HostFacts } from "../server/host-facts.ts";
import type { Ssh } from "../server/ssh.ts";
import type { TrustedKeys } from "./host-keys.ts";

/** The evaluated configuration, with a value for every secret. */
export interface Prepared {
  project: Project;
  deployment: Deployment;
  settings: ProbeSettings;
  secrets: ResolvedSecrets;
  /** Values of the secrets defined in .kamal/secrets; empty until Kamal has evaluated them. */
  evaluatedSecrets: Map<string, string>;
  /** For everything that Kamal runs: our own environment, plus the secrets that ERB reads. */
  environment: NodeJS.ProcessEnv;
  /** Installed before we connect if ERB needs it; otherwise in the background. */
  kamal: Promise<Kamal>;
}

/** A prepared run that is connected to every server. */
export interface Session extends Prepared {
  ssh: Ssh;
  agentSocket: string | undefined;
  trusted: TrustedKeys;
  facts: ReadonlyMap<string, HostFacts>;
}
