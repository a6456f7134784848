import type { PassedSecrets } from "../catalogue/secrets-entries.ts";
import { type Check, failed } from "./check.ts";

export interface SecretsCheckOptions {
  /** Names that already have a value. */
  provided: readonly string[];
  /** Names whose value comes from the repository's secrets files. */
  fromFiles: readonly string[];
  passed: PassedSecrets;
  /** Lets Kamal evaluate the secrets files, which runs the commands in them. */
  evaluate(): Promise<ReadonlyMap<string, string>>;
}

/** Does every secret used in deploy.yml have a value, including those that a command fetches? */
export function secretsCheck(options: SecretsCheckOptions): Check {
  const total = options.provided.length + options.fromFiles.length;
  return {
    id: "secrets",
    kind: "preflight",
    target: `${total} ${total === 1 ? "name" : "names"}`,
    deadlineMs: 120_000,
    run: async () => {
      const evidence = { provided: options.provided, fromFiles: options.fromFiles };
      if (options.fromFiles.length > 0) {
        const values = await options.evaluate();
        const names = options.fromFiles.filter((name) => (values.get(name) ?? "") === "");
        const facts = { names, problem: "empty-line", passed: options.passed } as const;
        if (names.length > 0) return failed("secret-missing", facts, evidence);
      }

      return {
        outcome: "pass",
        reason: total === 0 ? "deploy.yml uses no secrets." : "Every secret used in deploy.yml has a value.",
        evidence,
      };
    },
  };
}
