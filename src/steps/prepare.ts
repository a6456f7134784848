import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseProbeSettings } from "../checks/probe-settings.ts";
import type { Deployment } from "../config/deployment.ts";
import { type Evaluated, evaluateConfig } from "../kamal/evaluate-config.ts";
import type { Kamal } from "../kamal/install.ts";
import { type ResolvedSecrets, resolveSecrets } from "../kamal/resolve-secrets.ts";
import { childEnvironment } from "../local/child-environment.ts";
import { deriveDeployment } from "../project/derive.ts";
import type { Project } from "../project/project.ts";
import type { Run } from "../run.ts";
import { erbVariables } from "../yaml/erb-variables.ts";
import { installProjectKamal, type KamalLoader } from "./kamal-loader.ts";
import type { Prepared } from "./session.ts";

/**
 * Evaluates the configuration and resolves every secret, before any server is contacted.
 * @throws Failure for an invalid configuration, an invalid input or a missing secret.
 */
export async function prepare(run: Run, project: Project, loader?: KamalLoader): Promise<Prepared> {
  const settings = parseProbeSettings(run.inputs.probes ?? "");
  const install = () => loader?.install(project) ?? installProjectKamal(run, project);

  if (project.hasErb) {
    const kamal = await run.phase("install", "Install Kamal", install);
    return prepareWithErb(run, project, { settings, kamal });
  }

  const deployment = deriveDeployment(project);
  recordDeployment(run, deployment);
  const secrets = resolveAndMaskSecrets(run, project, deployment);
  const environment = process.env;

  return { project, deployment, settings, secrets, evaluatedSecrets: new Map(), environment, kamal: install() };
}

/** Only Kamal can evaluate ERB, so it must be installed first. */
async function prepareWithErb(
  run: Run,
  project: Project,
  parts: Pick<Prepared, "settings"> & { kamal: Kamal },
): Promise<Prepared> {
  const environment = environmentForErb(run, project);
  const evaluated = await evaluate(run, { kamal: parts.kamal, secrets: undefined, environment });
  const deployment = deriveDeployment(project, { evaluated: evaluated.config });
  recordDeployment(run, deployment);
  const secrets = resolveAndMaskSecrets(run, project, deployment);

  return {
    project,
    deployment,
    settings: parts.settings,
    secrets,
    evaluatedSecrets: new Map(),
    environment,
    kamal: Promise.resolve(parts.kamal),
  };
}

/**
 * Adds the secrets that ERB reads from `ENV`, such as a server's address that is kept out of git. A
 * workflow cannot pass them by `env:` to a reusable workflow that it calls.
 */
function environmentForErb(run: Run, { config, chosen }: Project): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  const sources = [config.document?.source, chosen.file?.document?.source];

  for (const name of sources.flatMap((source) => (source === undefined ? [] : erbVariables(source)))) {
    const value = run.inputs.secrets?.get(name);
    if (value === undefined || value === "" || environment[name] !== undefined) continue;
    run.maskSecret(value);
    environment[name] = value;
  }

  return environment;
}

/**
 * Lets Kamal evaluate the ERB in deploy.yml and, with `secrets`, the commands in .kamal/secrets.
 */
export async function evaluate(
  run: Run,
  options: { kamal: Kamal; secrets: ResolvedSecrets | undefined; environment: NodeJS.ProcessEnv },
): Promise<Evaluated> {
  return evaluateConfig(options.kamal, {
    directory: run.directory,
    cwd: run.projectDirectory,
    env: childEnvironment(options.environment, { secrets: options.secrets }),
    configFile: run.inputs.configFile,
    destination: run.inputs.destination,
    version: run.inputs.version ?? run.environment.sha ?? "unknown",
    secrets: options.secrets !== undefined,
  });
}

function recordDeployment(run: Run, deployment: Deployment): void {
  run.report.service = deployment.service;
  run.report.url = deployment.url ?? null;
}

function resolveAndMaskSecrets(run: Run, project: Project, deployment: Deployment): ResolvedSecrets {
  const secrets = resolveSecrets(deployment, {
    given: run.inputs.secrets,
    environment: process.env,
    actor: run.environment.actor,
    token: run.inputs.githubToken,
    defined: new Map(project.chosen.secrets.flatMap((file) => file.entries.map((entry) => [entry.name, entry]))),
  });

  // The actor's name can be the value of a secret (the registry's username), but it is not one.
  const values = [...secrets.provided.values(), ...secrets.referenced.values()];
  for (const value of values) if (value !== run.environment.actor) run.maskSecret(value);
  for (const warning of secrets.warnings) run.notice(warning);

  return secrets;
}

/** The certificate authority in the file `probes.tls.ca-file`, as PEM. */
export async function readCa(run: Run, file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : readFile(path.resolve(run.projectDirectory, file), "utf8");
}
