import type { Project } from "../../project/project.ts";
import { joinWithAnd } from "../../text/plain-text.ts";
import { allSecrets, type PlacedSecret } from "../facts/secret-names.ts";
import { mentionedInWorkflows, workflowGives, workflowReplaces } from "../facts/workflow-files.ts";
import { deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

/** Commands missing on GitHub's runners, and what a workflow that sets one up mentions. */
const setupPatterns: Readonly<Record<string, RegExp>> = {
  op: /1password|OP_SERVICE_ACCOUNT_TOKEN|OP_CONNECT/i,
  bw: /bitwarden|BW_SESSION|BW_CLIENT/i,
  bws: /bitwarden|BWS_ACCESS_TOKEN/i,
  lpass: /lastpass|lpass/i,
  doppler: /doppler/i,
  enpass: /enpass/i,
  "enpass-cli": /enpass/i,
  passbolt: /passbolt/i,
  pass: /\bpass\b|password-store/i,
  gopass: /gopass/i,
  sops: /\bsops\b/i,
  vault: /vault/i,
  infisical: /infisical/i,
  chamber: /chamber/i,
  security: /macos/i,
};

const adapters: Readonly<Record<string, string>> = {
  "1password": "op",
  bitwarden: "bw",
  "bitwarden-sm": "bws",
  lastpass: "lpass",
  doppler: "doppler",
  enpass: "enpass-cli",
  passbolt: "passbolt",
};

/** In characters; the rest of a longer value is not searched. */
const longestCommand = 1000;
const maxNames = 5;

export const secretCommandMissing: Rule = {
  metadata: {
    id: "secret-command-missing",
    severity: "warning",
    title: "Secrets file needs a command that no workflow sets up",
  },
  *check(project) {
    // The developer's machine that deploys has what it needs.
    if (deployJobs(project).length === 0) return;

    for (const { adapter, command, secrets } of missingCommands(project)) {
      const [first] = secrets;
      if (first === undefined) continue;

      const { name } = first.entry;
      yield {
        at: first.at,
        message:
          adapter === undefined
            ? `GitHub's runners do not have \`${command}\`, so ${consequence(secrets)}`
            : `The adapter \`${adapter}\` needs \`${command}\` and a login, but no workflow in this repository sets them up`,
        help: `Install \`${command}\` and log in before the deploy, or write \`${name}=$${name}\` and pass a repository secret.`,
      };
    }
  },
};

interface MissingCommand {
  adapter: string | undefined;
  command: string;
  /** Those of one file. */
  secrets: PlacedSecret[];
}

/** A command has to be installed only once, no matter how many lines of a file use it. */
function missingCommands(project: Project): Iterable<MissingCommand> {
  const found = new Map<string, MissingCommand>();
  for (const secret of allSecrets(project)) {
    const { entry, file } = secret;
    if (workflowReplaces(project, file.path)) continue;

    const value = (entry.rawValue ?? "").slice(0, longestCommand);
    const adapter = adapterIn(value);
    const command = adapter === undefined ? commandIn(value) : adapters[adapter];
    const setupPattern = command === undefined ? undefined : setupPatterns[command];

    if (command === undefined || setupPattern === undefined || mentionedInWorkflows(project, setupPattern)) continue;
    if (workflowGives(project, entry.name)) continue;

    const key = `${file.path} ${command}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { adapter, command, secrets: [secret] });
    else known.secrets.push(secret);
  }

  return found.values();
}

/**
 * Ruby starts a simple command itself, and if it does not exist, the exception ends the reading of
 * the file. A command with special characters goes through a shell, which only complains.
 */
function consequence(secrets: readonly PlacedSecret[]): string {
  const isSimple = ({ entry }: PlacedSecret) => {
    const command = textOfCommand((entry.rawValue ?? "").slice(0, longestCommand));
    return !/[*?{}[\]<>()~&|\\$;'`"\n#]/.test(command.replace(/\$\{?\w+\}?/g, ""));
  };
  const simple = secrets.find(isSimple);
  if (simple !== undefined) return `Kamal silently ignores all of ${simple.file.path}`;

  const names = secrets.slice(0, maxNames).map(({ entry }) => `\`${entry.name}\``);
  const more = secrets.length > maxNames ? [`${secrets.length - maxNames} more`] : [];
  return `${joinWithAnd([...names, ...more])} ${secrets.length === 1 ? "is" : "are"} empty there`;
}

function commandIn(value: string): string | undefined {
  return /\$\(\s*([\w-]+)(?=\s|\))/.exec(value)?.[1];
}

/** What is between the first `$(` and the `)` that closes it. */
function textOfCommand(value: string): string {
  const start = value.indexOf("$(") + 2;
  let depth = 1;

  for (let at = start; at < value.length; at++) {
    if (value[at] === "(") depth++;
    if (value[at] === ")") depth--;
    if (depth === 0) return value.slice(start, at);
  }

  return value.slice(start);
}

/** The adapter of the first `$(kamal secrets fetch …)` that names one. */
function adapterIn(value: string): string | undefined {
  return [...value.matchAll(/\$\(\s*kamal\s+secrets\s+fetch\b[^)]*/g)]
    .map(([command]) => /(?:--adapter|-a)[=\s]+([\w-]+)/.exec(command)?.[1])
    .find((adapter) => adapter !== undefined);
}
