import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseProbeSettings } from "../checks/probe-settings.ts";
import type { Deployment } from "../config/deployment.ts";
import { diagnoseEvaluation } from "../diagnosis/diagnose-evaluation.ts";
import { type Evaluated, evaluateConfig } from "../kamal/evaluate-config.ts";
import type { Kamal } from "../kamal/install.ts";
import { type ResolvedSecrets, resolveSecrets } from "../kamal/resolve-secrets.ts";
import { kamalEnvironment } from "../local/child-environment.ts";
import { deriveDeployment } from "../project/derive.ts";
import type { Project } from "../project/project.ts";
import type { Run } from "../run.ts";
import { isPublicVariable } from "../text/secret-policy.ts";
import { erbVariables } from "../yaml/erb-variables.ts";
import { installProjectKamal, type KamalLoader } from "./kamal-loader.ts";
import type { Prepared } from "./session.ts";

/**
 * Evaluates the configuration and resolves every secret, before any server is contacted.
 * @throws Failure for an invalid configuration, an invalid input or a missing secret.
 */
export async function prepare(run: Run, project: Project, loader?: KamalLoader): Promise<Prepared> {
  const settings = await run.briefPhase("preflight", "Check the inputs", () =>
    parseProbeSettings(run.inputs.probes ?? ""),
  );
  const install = () => loader?.install(project) ?? installProjectKamal(run, project);

  if (project.hasErb) {
    const kamal = await run.phase("install", "Install Kamal", install);
    return prepareWithErb(run, project, { settings, kamal });
  }

  const deployment = await run.briefPhase("lint", "Derive the deployment", () => deriveDeployment(project));
  recordDeployment(run, deployment);
  const secrets = await resolveAndMaskSecrets(run, project, deployment);
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
  const deployment = await run.briefPhase("lint", "Evaluate the configuration", async () => {
    const evaluated = await evaluate(run, { kamal: parts.kamal, secrets: undefined, environment });
    return deriveDeployment(project, { evaluated: evaluated.config });
  });

  recordDeployment(run, deployment);
  const secrets = await resolveAndMaskSecrets(run, project, deployment);

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
 * workflow cannot pass them by `env:` to a reusable workflow that it calls. What it does pass by
 * `env:` is masked too, unless it is plainly not a secret.
 */
function environmentForErb(run: Run, { config, chosen }: Project): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  const sources = [config.document?.source, chosen.file?.document?.source];

  for (const name of sources.flatMap((source) => (source === undefined ? [] : erbVariables(source)))) {
    const given = environment[name];
    if (given !== undefined) {
      const isSecret = run.inputs.secrets?.has(name) === true || !isPublicVariable(name, given);
      if (isSecret) run.maskSecret(name, given);
      continue;
    }

    const value = run.inputs.secrets?.get(name);
    if (value === undefined || value === "") continue;
    run.maskSecret(name, value);
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
  const { configFile, destination } = run.inputs;
  return evaluateConfig(options.kamal, {
    directory: run.directory,
    cwd: run.projectDirectory,
    env: kamalEnvironment(options.environment, { secrets: options.secrets }),
    configFile,
    destination,
    version: run.inputs.version ?? run.environment.sha ?? "unknown",
    secrets: options.secrets !== undefined,
    signal: run.signal,
    explain: (refusal) => diagnoseEvaluation(refusal, { configFile, destination }),
  });
}

function recordDeployment(run: Run, deployment: Deployment): void {
  run.report.service = deployment.service;
  run.report.url = deployment.url ?? null;
}

async function resolveAndMaskSecrets(run: Run, project: Project, deployment: Deployment): Promise<ResolvedSecrets> {
  const secrets = await run.briefPhase("preflight", "Look up the secrets", () =>
    resolveSecrets(deployment, {
      given: run.inputs.secrets,
      environment: process.env,
      actor: run.environment.actor,
      token: run.inputs.githubToken,
      defined: new Map(project.chosen.secrets.flatMap((file) => file.entries.map((entry) => [entry.name, entry]))),
    }),
  );

  for (const [name, value] of [...secrets.provided, ...secrets.referenced]) run.maskSecret(name, value);
  // Not one of the secrets, but as secret as they are: in the file itself, or computed by its ERB.
  const { password } = deployment.registry;
  if (password?.kind === "literal") run.maskSecret("registry/password", password.value);
  for (const warning of secrets.warnings) run.notice(warning);

  return secrets;
}

/** The certificate authority in the file `probes.tls.ca-file`, as PEM. */
export async function readCa(run: Run, file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : readFile(path.resolve(run.projectDirectory, file), "utf8");
}
