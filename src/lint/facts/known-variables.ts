// Which environment variables the app's container certainly lacks. Many tools set variables in
// places that are not in deploy.yml; if one of them may be at work, a variable is unknown.

import type { Environment } from "../../app/container-env.ts";
import { lookup } from "../../yaml/nodes.ts";
import { hasPlainBases } from "./base-images.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { memoize } from "./memoize.ts";
import type { Container } from "./role-container.ts";
import { withoutComments } from "./ruby-text.ts";

/** As the container's environment, but `unset` is certain. */
export function knownVariables(deployed: DeployableConfig, container: Container): Environment {
  const { project } = deployed;
  const { application, production } = project.surroundings.texts;
  let isClosed: boolean | undefined;

  return (name) => {
    const value = container.env(name);
    if (value !== "unset") return value;

    isClosed ??= !loadsVariables(project) && !mayGetMore(deployed, container) && startsKnownPrograms(container);
    const isInRuby = [application, production].some(({ source }) => source?.text.includes(name) === true);
    return isClosed && !isInRuby ? "unset" : "unknown";
  };
}

/** Shell code that takes variables from a file or a program. */
const loadsInShell =
  /^[ \t]*\.[ \t]|\b(?:source|eval|set -a|doppler|infisical|chamber|vault|dotenv|envsubst|envdir|aws|gcloud|sops|op run|op read)\b|\.env\b|export[ \t]+(?:"?\$|--)/m;

/** Gems that set variables at the start of the app. */
const loadsInRuby =
  /^[ \t]*gem[ (]+["'](?:figaro|chamber|envied|vault-rails|aws-sdk-ssm|aws-sdk-secretsmanager|google-cloud-secret_manager|infisical[\w-]*|doppler[\w-]*|anyway_config|dotenv_credentials|credentials_to_env)["']/m;

/** Assignments to Ruby's ENV. */
const assignsInRuby =
  /\bENV\[[^\][\n]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?:update|merge!|replace|store)\b|\bDotenv\b/;

const loadsVariables = memoize(({ surroundings, files }: DeployableConfig["project"]): boolean => {
  const { texts, dockerfile, database, secretFiles, workflows } = surroundings;
  if (dockerfile === undefined || !hasPlainBases(dockerfile)) return true;

  if (loadsInShell.test(withoutComments(texts.entrypoint.source?.text ?? ""))) return true;
  if (loadsInRuby.test(files.gemfile.source?.text ?? "")) return true;

  const gemfile = files.gemfile.source?.text ?? "";
  if (/["']dotenv/.test(gemfile) && secretFiles.some((path) => path.startsWith(".env"))) return true;

  const ruby = [texts.application, texts.production, database.document].map((file) => file?.source?.text ?? "");
  if (ruby.some((text) => assignsInRuby.test(text))) return true;

  // Another file may become config/database.yml.
  const isReplaced = (text: string) => /database[\w.]{0,40}\.yml/.test(text);
  return (
    isReplaced(withoutComments(dockerfile.source.text)) ||
    workflows.some(({ document }) => {
      const text = document?.source.text ?? "";
      return /\bkamal\b/.test(text) && isReplaced(text);
    })
  );
});

/** Options of `docker run` that set variables or replace the entrypoint. */
function mayGetMore({ project }: DeployableConfig, { role, image }: Container): boolean {
  const options = lookup(role.settings, "options");
  if (["env", "e", "env-file", "entrypoint"].some((key) => lookup(options, key) !== undefined)) return true;

  // Only bin/docker-entrypoint is read.
  const entrypoint = image?.entrypoint?.words;
  if (entrypoint === undefined) return false;
  return (
    project.surroundings.texts.entrypoint.source === undefined ||
    !/(?:^|\/)bin\/docker-entrypoint$/.test(entrypoint.join(" "))
  );
}

/** Programs that pass on their environment as it is. */
const plainProgram =
  /^(?:exec|bundle|(?:\.\/|\/\w+\/)?(?:bin\/)?(?:rails|thrust|puma|jobs|rake|sidekiq|good_job|bundle|falcon|unicorn|rackup|solid_queue))$/;

function startsKnownPrograms({ command }: Container): boolean {
  const [program] = command ?? [];
  return program !== undefined && plainProgram.test(program);
}
