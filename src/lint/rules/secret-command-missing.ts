import { allSecrets, deploysFromWorkflow, mentionedInWorkflows, workflowGives } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

/** Commands that GitHub's runners do not have, and what a workflow that installs or logs them in mentions. */
const commands: Readonly<Record<string, RegExp>> = {
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

/** Characters; what follows in a longer value is not looked at. */
const longestCommand = 1000;

export const secretCommandMissing: Rule = {
  metadata: {
    id: "secret-command-missing",
    severity: "warning",
    title: "The commands in the secrets file exist on the runner, and are logged in",
  },
  *check(project) {
    const fromWorkflow = deploysFromWorkflow(project);
    const told = new Set<string>();
    for (const { entry, file, at } of allSecrets(project)) {
      const value = (entry.rawValue ?? "").slice(0, longestCommand);
      const adapter = /\$\(\s*kamal\s+secrets\s+fetch\b[^)]*?(?:--adapter|-a)[=\s]+([\w-]+)/.exec(value)?.[1];
      const command = adapter === undefined ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(value)?.[1] : adapters[adapter];
      const sign = command === undefined ? undefined : commands[command];
      if (sign === undefined || mentionedInWorkflows(project, sign) || workflowGives(project, entry.name)) continue;
      // One thing is to be installed, however many lines ask for it.
      if (told.has(`${file.path} ${command}`)) continue;
      told.add(`${file.path} ${command}`);
      yield {
        at,
        ...(fromWorkflow ? {} : { severity: "info" as const }),
        message:
          adapter === undefined
            ? `GitHub's runners have no \`${command}\`: Kamal then drops all of ${file.path} without a word`
            : `The adapter \`${adapter}\` needs \`${command}\` and its login, and no workflow of this repository sets them up`,
        help: `Install \`${command}\` and log it in before the deploy, or write \`${entry.name}=$${entry.name}\` and pass a repository secret.`,
      };
    }
  },
};
