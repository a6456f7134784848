// The inputs that are secrets: read once, and erased from our environment.

import * as core from "@actions/core";
import type { InputProblem } from "./catalogue/input-entries.ts";
import { eraseVariables } from "./local/erase-variables.ts";
import { isRecord } from "./model/is-record.ts";
import { parseJson } from "./text/parse-json.ts";

const secretNamePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The inputs that are secrets, as they were given; "" for one that is not set. */
export interface SecretInputs {
  secrets: string;
  sshPrivateKey: string;
  githubToken: string;
}

/**
 * Reads the inputs that are secrets, and erases them from our environment, so that nothing that we
 * start or load can find them there.
 */
export function takeSecretInputs(): SecretInputs {
  const taken = {
    secrets: core.getInput("secrets", { trimWhitespace: false }),
    sshPrivateKey: core.getInput("ssh-private-key"),
    githubToken: core.getInput("github-token"),
  };
  eraseVariables(["INPUT_SECRETS", "INPUT_SSH-PRIVATE-KEY", "INPUT_GITHUB-TOKEN"]);

  return taken;
}

/**
 * Parses `${{ toJSON(secrets) }}` or `NAME=value` lines. Messages never repeat any part of `raw`.
 */
export function parseSecretsInput(raw: string, problems: InputProblem[]): ReadonlyMap<string, string> | undefined {
  if (raw.trim() === "") return undefined;
  return raw.trimStart().startsWith("{") ? parseSecretsJson(raw, problems) : parseSecretsLines(raw, problems);
}

function parseSecretsJson(raw: string, problems: InputProblem[]): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  const parsed = parseJson(raw);

  if (!isRecord(parsed)) {
    const found = "starts with `{`, but it is not valid JSON";
    problems.push({ input: "secrets", found, expected: "`${{ toJSON(secrets) }}`, or a JSON object of strings" });
    return secrets;
  }

  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value === "string") secrets.set(name, value);
    // `${{ toJSON(secrets.NAME) }}` of a secret that does not exist.
    else if (value === null) secrets.set(name, "");
    else {
      const part = `the value of \`${name}\``;
      problems.push({ input: "secrets", part, found: "is not a string", expected: "a JSON object of strings" });
    }
  }

  return secrets;
}

function parseSecretsLines(raw: string, problems: InputProblem[]): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const [index, line] of raw.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;

    const separator = line.indexOf("=");
    const name = line.slice(0, Math.max(separator, 0)).trim();
    if (separator < 1 || !secretNamePattern.test(name)) {
      const expected = "NAME=value (or JSON, which a multi-line value needs)";
      problems.push({ input: "secrets", part: `line ${index + 1}`, found: "has a different form", expected });
      continue;
    }

    secrets.set(name, line.slice(separator + 1));
  }

  return secrets;
}
