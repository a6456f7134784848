import { type Check, failed } from "./check.ts";

export interface SecretsCheckOptions {
  /** Names that have a value already. */
  provided: readonly string[];
  /** Names that only the repository's own secrets files can tell. */
  fromFiles: readonly string[];
  /** Asks Kamal for these; runs the commands in the files. */
  evaluate(): Promise<ReadonlyMap<string, string>>;
}

/** Does every secret that the config names have a value, also those that a command must fetch? */
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
        if (names.length > 0) return failed("secret-missing", { names, problem: "empty-line" }, evidence);
      }
      return {
        outcome: "pass",
        reason: total === 0 ? "The config names no secret." : "Every secret that the config names has a value.",
        evidence,
      };
    },
  };
}
