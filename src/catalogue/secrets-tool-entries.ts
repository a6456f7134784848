// The commands in .kamal/secrets, and the password managers that they call.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

interface Tool {
  title: string;
  /** A command, or an action, that installs it. */
  install: string;
  /** How it logs in without a person: what to do, for the fix. */
  login: string;
}

/** By the name of the command. */
const tools: Readonly<Record<string, Tool>> = {
  op: {
    title: "1Password's CLI",
    install: "`uses: 1password/install-cli-action@v2`",
    login:
      "Add `OP_SERVICE_ACCOUNT_TOKEN: ${{ secrets.OP_SERVICE_ACCOUNT_TOKEN }}` to the `env:` of this step, with the token of a service account.",
  },
  bw: {
    title: "Bitwarden's CLI",
    install: "`run: npm install --global @bitwarden/cli`",
    login:
      "Log in in a step before this one (`bw login --apikey`, then `bw unlock --raw --passwordenv BW_PASSWORD`), and pass what it prints to this step as `BW_SESSION` in its `env:`.",
  },
  bws: {
    title: "Bitwarden Secrets Manager's CLI",
    install: "`run:` the installer of bws from Bitwarden's releases",
    login: "Add `BWS_ACCESS_TOKEN: ${{ secrets.BWS_ACCESS_TOKEN }}` to the `env:` of this step.",
  },
  aws: {
    title: "AWS's CLI",
    install: "`run: sudo apt-get install --yes awscli` (GitHub's own runners have it)",
    login:
      "Add a step with `aws-actions/configure-aws-credentials` before this one, or AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION to the `env:` of this step.",
  },
  doppler: {
    title: "Doppler's CLI",
    install: "`uses: dopplerhq/cli-action@v3`",
    login: "Add `DOPPLER_TOKEN: ${{ secrets.DOPPLER_TOKEN }}` to the `env:` of this step, with a service token.",
  },
  gcloud: {
    title: "Google Cloud's CLI",
    install: "`uses: google-github-actions/setup-gcloud@v2`",
    login: "Add a step with `google-github-actions/auth` before this one.",
  },
  lpass: {
    title: "LastPass's CLI",
    install: "`run: sudo apt-get install --yes lastpass-cli`",
    login:
      "Log in in a step before this one: `lpass login --trust USER` with `LPASS_DISABLE_PINENTRY=1` in its `env:` and the password on standard input.",
  },
  passbolt: {
    title: "Passbolt's CLI",
    install: "`run:` the installation of go-passbolt-cli",
    login: "Run `passbolt configure` with the server, the private key and its passphrase in a step before this one.",
  },
  "enpass-cli": {
    title: "Enpass's CLI",
    install: "`run:` the installation of enpass-cli",
    login: "Unlock the vault in a step before this one; enpass-cli asks for the vault's password.",
  },
};

const titlesOfTools: Readonly<Record<string, string>> = {
  "1Password": "op",
  Bitwarden: "bw",
  "Bitwarden Secrets Manager": "bws",
  AWS: "aws",
  "AWS Secrets Manager": "aws",
  Doppler: "doppler",
  gcloud: "gcloud",
  "Google Secret Manager": "gcloud",
  LastPass: "lpass",
  LassPass: "lpass",
  Passbolt: "passbolt",
  Enpass: "enpass-cli",
};

/** The command of the service that Kamal's message names, `1Password`. */
export function toolOf(title: string): string {
  return titlesOfTools[title] ?? title;
}

export const secretsToolEntries = {
  /** `tool`: a command, `op`. */
  "secrets-tool-missing": ({ tool }: { tool: string }) => ({
    title: `The command \`${tool}\` is not installed`,
    cause: `A command in .kamal/secrets, or in the ERB of deploy.yml, calls \`${tool}\`${tools[tool] === undefined ? "" : ` (${tools[tool].title})`}, but the runner does not have it.`,
    fix:
      tools[tool] === undefined
        ? `Install \`${tool}\` in a step before this one, or pass the secrets to this step and remove the command from .kamal/secrets.`
        : `Install it in a step before this one: ${tools[tool].install}.`,
  }),

  /** `tool`: undefined when the message does not name it. */
  "secrets-tool-login": ({ tool, said }: { tool: string; said: string }) => ({
    title: `${tools[tool]?.title ?? `\`${tool}\``} is not logged in`,
    cause: `A command in .kamal/secrets needs a login to ${tools[tool]?.title ?? `\`${tool}\``}, but the runner has none that works: ${sentence(said)}`,
    fix: tools[tool]?.login ?? `Give \`${tool}\` its credentials in the \`env:\` of this step.`,
  }),

  "secrets-tool-failed": ({ said }: { said: string }) => ({
    title: "A command in .kamal/secrets fails",
    cause: `Kamal runs the commands in .kamal/secrets to get the secrets, and one of them fails: ${sentence(said)}`,
    fix: `${fixOfFailure(said)} \`kamal secrets print\` runs the same commands on your machine.`,
  }),

  /** The adapter of Kamal before 2.6 calls `bws run`. */
  "secrets-tool-version": ({ tool, subcommand }: { tool: string; subcommand: string }) => ({
    title: `This Kamal does not fit the installed \`${tool}\``,
    cause: `Kamal checks the login with \`${tool} ${subcommand}\`, but the installed \`${tool}\` has no command \`${subcommand}\`. The access token is not the problem.`,
    fix: `Update Kamal to 2.6 or newer (\`bundle update kamal\`, or the input \`kamal-version\`), whose adapter does not call it, or install a \`${tool}\` that has \`${tool} ${subcommand}\`.`,
  }),

  /** `prompt`: what it asks for. */
  "secrets-prompt": ({ prompt, tool }: { prompt: string; tool: string | undefined }) => ({
    title: "A command in .kamal/secrets waits for input",
    cause: `A command in .kamal/secrets asks for input (${prompt}), but nobody can answer in a workflow.`,
    fix:
      tool === undefined || tools[tool] === undefined
        ? "Log in without a prompt, with a token in the `env:` of this step, or pass the secrets to this step and remove the command from .kamal/secrets."
        : tools[tool].login,
  }),

  /** `file`: what the command reads. */
  "secrets-file-missing": ({ file }: { file: string }) => ({
    title: "A file that .kamal/secrets reads is missing",
    cause: `.kamal/secrets reads ${file}, but the checkout does not have this file, so the secret is empty.`,
    fix: /master\.key$|\bcredentials\/[\w.-]{1,100}\.key$/.test(file)
      ? "In .kamal/secrets, write `RAILS_MASTER_KEY=$RAILS_MASTER_KEY`, and pass `RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}` to this step in its `env:`, with the content of the key file as the secret's value."
      : `In .kamal/secrets, replace \`$(cat ${shellWord(file)})\` by a variable, and pass that variable to this step in its \`env:\`.`,
  }),
} satisfies Entries;

function fixOfFailure(said: string): string {
  const option = /--(?:account|from|adapter)/.exec(said)?.[0];
  if (option !== undefined) return `Add \`${option}\` to \`kamal secrets fetch\` in .kamal/secrets.`;
  if (/Unknown secrets adapter|uninitialized constant/.test(said))
    return "Correct the name after `--adapter` in .kamal/secrets.";
  if (/denied|not authorized|forbidden|403/i.test(said))
    return "Give the account that the runner logs in with the right to read this secret.";
  if (/not find|n't (?:an? |find)|not found|no such|ResourceNotFound/i.test(said))
    return "Correct the secret's name in .kamal/secrets, or create it in the vault.";
  return "Correct the command in .kamal/secrets.";
}
