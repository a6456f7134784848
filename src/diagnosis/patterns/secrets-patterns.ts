import { toolOf } from "../../catalogue/secrets-tool-entries.ts";
import type { KamalPattern } from "../pattern.ts";
import { matchedLine } from "./matched-line.ts";

/** Kamal evaluates .kamal/secrets itself, also while it works on a server. */
const evaluation = ["kamal", "server"] as const;

/** Adapters of `kamal secrets fetch`. */
const adapterPatterns: readonly KamalPattern[] = [
  {
    id: "secrets-tool-missing",
    in: evaluation,
    line: /\b(1Password|AWS|Bitwarden Secrets Manager|Bitwarden|Doppler|LastPass|gcloud|Enpass|Passbolt) CLI is not installed/,
    facts: ([, title = ""]) => ({ tool: toolOf(title) }),
  },
  {
    id: "secrets-tool-missing",
    in: ["kamal"],
    // Ruby starts a command without a shell.
    line: /(?:No such file or directory|Permission denied) - (?!(?:docker|git|ssh|kamal|bundle)\b)([a-z][\w-]{0,40})(?: \(Errno::ENOENT\))?$/,
    facts: ([, tool = ""]) => ({ tool }),
  },
  {
    id: "secrets-tool-version",
    in: ["kamal"],
    line: /^error: unrecognized subcommand '(run)'/,
    with: /^Usage: bws\b/,
    recovered: true,
    facts: ([, subcommand = ""]) => ({ tool: "bws", subcommand }),
  },
  {
    id: "secrets-tool-login",
    in: evaluation,
    line: /Failed to login to (?:and unlock )?(1Password|Bitwarden|Doppler|LastPass|Passbolt)$|could not login to (gcloud)$|Could not authenticate to (Bitwarden Secrets Manager)\./,
    facts: ([said, failed, gcloud, title = ""]) => ({ tool: toolOf(failed ?? gcloud ?? title), said }),
  },
  {
    id: "secrets-tool-failed",
    in: evaluation,
    line: /Could not (?:read|find) .{1,300} (?:from|in) (?:AWS Secrets Manager|Bitwarden Secrets Manager|Bitwarden|Doppler|Google Secret Manager|LastPass|LassPass|Passbolt)\b.{0,200}|Could not read .{1,300} in the .{1,100} 1Password vault|Could not read (?:secrets|folders) from .{1,100}|Could not find the following (?:secrets|folders) in Passbolt.{0,300}|Item .{1,100} is not a login type item and no fields were specified|Failed to sync Bitwarden/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "secrets-tool-failed",
    in: evaluation,
    line: /Could not find secret .{1,200}|Secrets Manager can't find the specified secret|Missing project or config from '--from=project\/config' option|Missing required option '--account'|No value provided for required options? '--(?:account|adapter|from)'|You must specify what to retrieve from Bitwarden Secrets Manager|No secrets given to fetch|Unknown secrets adapter: .{1,100}|uninitialized constant Kamal::Secrets::Adapters::\w{1,100}/,
    recovered: true,
    facts: ([said]) => ({ said }),
  },
  {
    id: "secrets-tool-failed",
    in: evaluation,
    // `kamal secrets extract` without the result of `kamal secrets fetch`.
    line: /^ERROR \(JSON::ParserError\): /,
    facts: () => ({ said: "`kamal secrets extract` did not get the JSON that `kamal secrets fetch` prints" }),
  },
  {
    id: "secrets-tool-failed",
    in: ["kamal"],
    line: /\(JSON::ParserError\)$/,
    with: /lib\/kamal\/(?:cli\/secrets|secrets\/)/,
    facts: () => ({ said: "`kamal secrets extract` did not get the JSON that `kamal secrets fetch` prints" }),
  },
];

/** What the programs say themselves. Kamal goes on with an empty secret. */
const toolPatterns: readonly KamalPattern[] = [
  {
    id: "secrets-tool-missing",
    in: ["kamal"],
    line: /^(?:\/bin\/)?(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?!(?:docker|git|ssh|kamal|bundle)\b)([a-z][\w-]{0,40}): (?:command )?not found$|^zsh:\d{1,4}: command not found: ([a-z][\w-]{0,40})$/,
    recovered: true,
    facts: ([, tool, other = ""]) => ({ tool: tool ?? other }),
  },
  {
    id: "secrets-prompt",
    in: ["kamal"],
    line: /^\??\s?(Master password|Email address|Please enter the LastPass master password|Enter (?:the|your) (?:password|email|secret key|sign-in address)|Do you want to add an account manually now\?|Two-step login (?:method|code)|New device verification required).{0,100}$/,
    recovered: true,
    facts: ([, prompt = ""]) => ({ prompt, tool: toolOfPrompt(prompt) }),
  },
  {
    id: "secrets-prompt",
    in: ["kamal"],
    line: /cannot prompt during non-interactive execution|Go to the following link in your browser/,
    recovered: true,
    facts: ([prompt]) => ({ prompt, tool: "gcloud" }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /You are not currently signed in|No accounts configured for use with 1Password CLI|account is not signed in|^\[ERROR\] \d{4}\/\d\d\/\d\d .{0,500}(?:error initializing client|session expired|invalid (?:service account )?token|found no account)/i,
    recovered: true,
    facts: (match) => ({ tool: "op", said: matchedLine(match) }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /^You are not logged in\.$|^Vault is locked\.$/,
    recovered: true,
    facts: ([said]) => ({ tool: "bw", said }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /Unable to locate credentials|The SSO session associated with this profile has expired|Token has expired and refresh failed|Error loading SSO Token|An error occurred \((?:ExpiredToken\w{0,20}|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException)\).{0,300}|The config profile \(.{1,100}\) could not be found/,
    recovered: true,
    facts: ([said]) => ({ tool: "aws", said }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /You do not currently have an active account selected|There was a problem refreshing your current auth tokens|Reauthentication failed/,
    recovered: true,
    facts: ([said]) => ({ tool: "gcloud", said }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /Doppler Error: (?:Invalid (?:Auth|Service) token|Unauthorized|This token does not have access).{0,200}|you must provide a token/i,
    recovered: true,
    facts: ([said]) => ({ tool: "doppler", said }),
  },
  {
    id: "secrets-tool-login",
    in: ["kamal"],
    line: /Could not find decryption key\. Perhaps you need to login/,
    recovered: true,
    facts: ([said]) => ({ tool: "lpass", said }),
  },
  {
    id: "secrets-tool-failed",
    in: ["kamal"],
    line: /^\[ERROR\] \d{4}\/\d\d\/\d\d \S{1,20} .{1,500}|An error occurred \((?:AccessDenied|ResourceNotFound)\w{0,20}\) when calling the \w{1,60} operation.{0,500}|^ERROR: \(gcloud\.secrets\..{1,500}|^Doppler Error: .{1,300}|error calling Vault.{0,300}/,
    recovered: true,
    facts: ([said]) => ({ said }),
  },
  {
    id: "secrets-file-missing",
    in: ["kamal"],
    line: /^cat: [‘'"]?([^\s‘’'":]{1,300})[’'"]?: No such file or directory$/,
    // The app may not need the secret.
    rank: "symptom",
    recovered: true,
    facts: ([, file = ""]) => ({ file }),
  },
];

const secretNotFound = /Secret '([^']{1,200})' not found(?: in (\S{1,100}(?:, \S{1,100})?)$)?/;

/** Secrets that Kamal cannot get. */
export const secretsPatterns: readonly KamalPattern[] = [
  {
    id: "secrets-tool-missing",
    in: evaluation,
    line: secretNotFound,
    when: ([, name = ""], { unreadSecrets }) => unreadSecrets?.(name) !== undefined,
    at: ([, name = ""], { unreadSecrets }) => unreadSecrets?.(name),
    facts: ([, name = ""], { unreadSecrets }) => ({ tool: unreadSecrets?.(name)?.program ?? "" }),
  },
  {
    id: "secret-missing",
    in: evaluation,
    line: secretNotFound,
    facts: ([, name = "", files]) => ({ names: [name], problem: "no-line", ...(files === undefined ? {} : { files }) }),
  },
  ...adapterPatterns,
  ...toolPatterns,
];

function toolOfPrompt(prompt: string): string | undefined {
  if (/LastPass/.test(prompt)) return "lpass";
  if (/^(?:Master password|Email address|Two-step|New device)/.test(prompt)) return "bw";
  return /sign-in address|secret key|add an account|password/.test(prompt) ? "op" : undefined;
}
