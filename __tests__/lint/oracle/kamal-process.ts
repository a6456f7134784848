import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

/** A range of lines, 1-based. */
export interface SyntaxPlace {
  from: number;
  to: number;
}

export type Verdict =
  | { valid: true }
  | {
      valid: false;
      class: string;
      message: string;
      /** Where libyaml gave up. */
      syntax: SyntaxPlace | undefined;
    };

/**
 * Gets the verdicts of the real Kamal from a single Ruby process. Throws if any verdict is missing.
 */
export async function askKamal(
  kamal: { directory: string; version: string },
  questions: readonly { directory: string; destination: string | undefined }[],
  env: Record<string, string | undefined>,
): Promise<Verdict[]> {
  const script = path.join(import.meta.dirname, "oracle.rb");
  const ruby = spawn("ruby", [script, kamal.directory, kamal.version], { env, stdio: ["pipe", "pipe", "ignore"] });
  ruby.stdin.on("error", () => {});
  ruby.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(""));
  const verdicts: Verdict[] = [];
  for await (const line of createInterface({ input: ruby.stdout })) verdicts.push(readVerdict(JSON.parse(line)));
  if (verdicts.length !== questions.length) throw new Error(`Kamal answered ${verdicts.length} of ${questions.length}`);

  return verdicts;
}

function readVerdict(answer: unknown): Verdict {
  if (typeof answer !== "object" || answer === null || !("valid" in answer)) throw new Error("no verdict");
  if (answer.valid === true) return { valid: true };

  return {
    valid: false,
    class: "class" in answer ? String(answer.class) : "",
    message: "message" in answer ? String(answer.message) : "",
    syntax: "from" in answer && "to" in answer ? { from: Number(answer.from), to: Number(answer.to) } : undefined,
  };
}
