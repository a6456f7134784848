// Secrets that Kamal cannot get.

import { ended, failed, type KamalOutput } from "./frame.ts";

const ofAdapter = (message: string, before = "") => ended("RuntimeError", message, before);

/** The command of a secret fails, Kamal goes on, and the app does not start without it. */
const behindUnhealthy = (stderr: string) =>
  `${stderr}\n${failed("docker", "Error: target failed to become healthy within configured timeout (30s)")}`;

const toolOutputs: readonly KamalOutput[] = [
  [
    "secrets-tool-failed",
    ended(
      "NoMethodError",
      "Exception while executing on host 10.0.0.1: undefined method 'chomp' for nil",
      "  INFO [11fdccf6] Running docker -v on localhost\n  INFO [11fdccf6] Finished in 0.210 seconds with exit status 0 (successful).\nNo value provided for required options '--account'\n ERROR Failed to boot web on 10.0.0.1\n  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles",
    ),
    /--account/,
    { fix: /account/ },
  ],
  ["secrets-tool-missing", ofAdapter("1Password CLI is not installed"), /`op`/, { fix: /install-cli-action/ }],
  ["secrets-tool-missing", ofAdapter("Passbolt CLI is not installed"), /passbolt/],
  ["secrets-tool-missing", ofAdapter("Bitwarden Secrets Manager CLI is not installed"), /`bws`/],
  [
    "secrets-tool-missing",
    ended("RuntimeError", "Exception while executing on host 10.0.0.1: gcloud CLI is not installed"),
    /`gcloud`/,
    { fix: /setup-gcloud/ },
  ],
  [
    "secrets-tool-missing",
    ended("Errno::ENOENT", "No such file or directory - op"),
    /calls `op`/,
    { fix: /install-cli-action/ },
  ],
  ["secrets-tool-missing", behindUnhealthy("sh: 1: op: not found"), /calls `op`/, { place: "kamal" }],
  ["secrets-tool-missing", behindUnhealthy("sh: line 1: vault: command not found"), /calls `vault`/],
  [
    "secrets-tool-login",
    ofAdapter(
      "Failed to login to 1Password",
      "[ERROR] 2026/11/24 01:00:00 No accounts configured for use with 1Password CLI.",
    ),
    /1Password's CLI/,
    { fix: /OP_SERVICE_ACCOUNT_TOKEN/ },
  ],
  ["secrets-tool-login", ofAdapter("Failed to login to and unlock Bitwarden"), /Bitwarden/, { fix: /BW_SESSION/ }],
  ["secrets-tool-login", ofAdapter("Failed to login to Doppler"), /Doppler/, { fix: /DOPPLER_TOKEN/ }],
  [
    "secrets-tool-login",
    ofAdapter("could not login to gcloud"),
    /Google Cloud/,
    { fix: /google-github-actions\/auth/ },
  ],
  [
    "secrets-tool-login",
    ofAdapter("Could not authenticate to Bitwarden Secrets Manager. Did you set a valid access token?"),
    /Secrets Manager/,
    { fix: /BWS_ACCESS_TOKEN/ },
  ],
  [
    "secrets-tool-login",
    behindUnhealthy('Unable to locate credentials. You can configure credentials by running "aws configure".'),
    /AWS/,
    { fix: /configure-aws-credentials/ },
  ],
  [
    "secrets-tool-version",
    `error: unrecognized subcommand 'run'\n\nUsage: bws [OPTIONS] [COMMAND]\n\n${ofAdapter("Could not authenticate to Bitwarden Secrets Manager. Did you set a valid access token?")}`,
    /token is not the problem/,
    { fix: /2\.6/ },
  ],
  [
    "secrets-tool-failed",
    ofAdapter("Could not find secret DATABASE_URL"),
    /DATABASE_URL/,
    { fix: /Correct the secret's name/ },
  ],
  ["secrets-tool-failed", ofAdapter('Could not read ["shop/KEY"] from AWS Secrets Manager'), /AWS Secrets Manager/],
  ["secrets-tool-failed", ofAdapter("Could not read KEY from shop in the Deploy 1Password vault"), /1Password vault/],
  ["secrets-tool-failed", ofAdapter("Missing required option '--account'"), /--account/, { fix: /Add `--account`/ }],
  ["secrets-tool-failed", ended("JSON::ParserError", "unexpected token at ''"), /kamal secrets fetch/],
  [
    "secrets-tool-failed",
    ofAdapter("shop/KEY: Secrets Manager can't find the specified secret."),
    /can't find the specified secret/,
    { fix: /create it in the vault/ },
  ],
  [
    "secrets-tool-failed",
    behindUnhealthy(
      "An error occurred (AccessDeniedException) when calling the GetSecretValue operation: User: arn:aws:iam::1:user/ci is not authorized",
    ),
    /AccessDenied/,
    { fix: /the right to read/ },
  ],
  [
    "secrets-prompt",
    ofAdapter("Failed to login to and unlock Bitwarden", "? Master password: [input is hidden] "),
    /Master password/,
    { fix: /BW_SESSION/ },
  ],
  [
    "secrets-prompt",
    behindUnhealthy("No accounts found.\nDo you want to add an account manually now? [Y/n]"),
    /nobody can answer/,
    { fix: /OP_SERVICE_ACCOUNT_TOKEN/ },
  ],
  [
    "secrets-file-missing",
    behindUnhealthy("cat: config/master.key: No such file or directory"),
    /config\/master\.key/,
    { fix: /RAILS_MASTER_KEY=\$RAILS_MASTER_KEY/ },
  ],
];

export const secretsOutputs: readonly KamalOutput[] = [
  [
    "secret-missing",
    ended("Kamal::ConfigurationError", "Secret 'DATABASE_URL' not found in .kamal/secrets-common, .kamal/secrets"),
    /DATABASE_URL.*\.kamal\/secrets/,
    { fix: /\.kamal\/secrets/, place: "kamal" },
  ],
  [
    "secret-missing",
    ended(
      "Kamal::ConfigurationError",
      "Secret 'A' not found, no secret files (.kamal/secrets-common, .kamal/secrets.staging) provided",
    ),
    /secret A/,
  ],
  [
    "secret-missing",
    ended(
      "Kamal::ConfigurationError",
      "Exception while executing on host 10.0.0.1: Secret 'B' not found in .kamal/secrets",
    ),
    /secret B/,
    { place: "kamal" },
  ],
  ...toolOutputs,
];
