import { allSecrets } from "../facts/secret-names.ts";
import { deploysFromWorkflow, mentionedInWorkflows, workflowGives, workflowReplaces } from "../facts/workflow-files.ts";
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

export const secretCommandMissing: Rule = {
  metadata: {
    id: "secret-command-missing",
    severity: "warning",
    title: "Secrets file needs a command that no workflow sets up",
  },
  *check(project) {
    const fromWorkflow = deploysFromWorkflow(project);
    const reported = new Set<string>();
    for (const { entry, file, at } of allSecrets(project)) {
      if (workflowReplaces(project, file.path)) continue;

      const value = (entry.rawValue ?? "").slice(0, longestCommand);
      const adapter = adapterIn(value);
      const command = adapter === undefined ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(value)?.[1] : adapters[adapter];
      const setupPattern = command === undefined ? undefined : setupPatterns[command];

      if (setupPattern === undefined || mentionedInWorkflows(project, setupPattern)) continue;
      if (workflowGives(project, entry.name)) continue;

      // The command has to be installed only once, no matter how many lines use it.
      if (reported.has(`${file.path} ${command}`)) continue;
      reported.add(`${file.path} ${command}`);

      yield {
        at,
        ...(fromWorkflow ? {} : { severity: "info" as const }),
        message:
          adapter === undefined
            ? `GitHub's runners do not have \`${command}\`, so Kamal silently ignores all of ${file.path}`
            : `The adapter \`${adapter}\` needs \`${command}\` and a login, but no workflow in this repository sets them up`,
        help: `Install \`${command}\` and log in before the deploy, or write \`${entry.name}=$${entry.name}\` and pass a repository secret.`,
      };
    }
  },
};

/** The adapter of the first `$(kamal secrets fetch …)` that names one. */
function adapterIn(value: string): string | undefined {
  return [...value.matchAll(/\$\(\s*kamal\s+secrets\s+fetch\b[^)]*/g)]
    .map(([command]) => /(?:--adapter|-a)[=\s]+([\w-]+)/.exec(command)?.[1])
    .find((adapter) => adapter !== undefined);
}
