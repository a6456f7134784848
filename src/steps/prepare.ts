import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseProbeSettings } from "../checks/probe-settings.ts";
import type { Deployment } from "../config/deployment.ts";
import { type Evaluated, evaluateConfig } from "../kamal/evaluate-config.ts";
import { installKamal, type Kamal } from "../kamal/install.ts";
import { type ResolvedSecrets, resolveSecrets } from "../kamal/resolve-secrets.ts";
import { childEnvironment } from "../local/child-environment.ts";
import type { AskRuby } from "../local/ruby.ts";
import { deriveDeployment } from "../project/derive.ts";
import type { Project } from "../project/project.ts";
import type { Run } from "../run.ts";
import { erbVariables } from "../yaml/erb-variables.ts";
import type { Prepared } from "./session.ts";

/**
 * Understands the config and finds every secret, before anything is asked of the world.
 * @throws Failure for a config, an input or a secret that will not do.
 */
export async function prepare(run: Run, project: Project, askRuby?: AskRuby): Promise<Prepared> {
  const settings = parseProbeSettings(run.inputs.probes ?? "");
  const { version } = project.kamal;
  const install = () =>
    run.inBackground((signal) =>
      installKamal({
        version,
        toolCache: run.environment.toolCache,
        directory: run.directory,
        signal,
        log: (line) => run.log.line(line),
        askRuby,
      }),
    );

  if (project.hasErb) {
    const kamal = await run.phase("install", "Install Kamal", install);
    return prepareWithErb(run, project, { settings, kamal });
  }

  const deployment = deriveDeployment(project);
  describe(run, deployment);
  const secrets = secretsFor(run, project, deployment);
  const environment = process.env;
  return { project, deployment, settings, secrets, evaluatedSecrets: new Map(), environment, kamal: install() };
}

/** Values that come from ERB are Kamal's to tell. */
async function prepareWithErb(
  run: Run,
  project: Project,
  parts: Pick<Prepared, "settings"> & { kamal: Kamal },
): Promise<Prepared> {
  const environment = environmentForErb(run, project);
  const evaluated = await evaluate(run, { kamal: parts.kamal, secrets: undefined, environment });
  const deployment = deriveDeployment(project, { evaluated: evaluated.config });
  describe(run, deployment);
  const secrets = secretsFor(run, project, deployment);
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

/** A server's address that is kept out of git comes as a secret, which no workflow can hand on by `env:` to a workflow that it calls. */
function environmentForErb(run: Run, { config, chosen }: Project): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  const sources = [config.document?.source, chosen.file?.document?.source];
  for (const name of sources.flatMap((source) => (source === undefined ? [] : erbVariables(source)))) {
    const value = run.inputs.secrets?.get(name);
    if (value === undefined || value === "" || environment[name] !== undefined) continue;
    run.secret(value);
    environment[name] = value;
  }
  return environment;
}

/** Asks Kamal for the config after ERB, and with `secrets` for what .kamal/secrets yields. */
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

function describe(run: Run, deployment: Deployment): void {
  run.report.service = deployment.service;
  run.report.url = deployment.url ?? null;
}

function secretsFor(run: Run, project: Project, deployment: Deployment): ResolvedSecrets {
  const secrets = resolveSecrets(deployment, {
    given: run.inputs.secrets,
    environment: process.env,
    actor: run.environment.actor,
    token: run.inputs.githubToken,
    defined: new Map(project.chosen.secrets.flatMap((file) => file.entries.map((entry) => [entry.name, entry]))),
  });
  // The actor's name is no secret, though it stands in for one as the registry's user.
  const values = [...secrets.provided.values(), ...secrets.referenced.values()];
  for (const value of values) if (value !== run.environment.actor) run.secret(value);
  for (const warning of secrets.warnings) run.notice(warning);
  return secrets;
}

/** The certificate authority that `probes.tls.ca-file` names, as PEM. */
export async function readCa(run: Run, file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : readFile(path.resolve(run.projectDirectory, file), "utf8");
}
