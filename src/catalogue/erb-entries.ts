// The Ruby code in deploy.yml, which Kamal runs before it reads the file.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, type FailureText, sentence } from "./entry.ts";

/** `name`: of a variable or method that Ruby does not know. */
type ErbProblem =
  | { problem: "env" | "name"; name: string }
  | { problem: "file"; file: string }
  | { problem: "syntax" | "other"; said: string };

export const erbEntries = {
  "config-erb": (facts: { configFile: string } & ErbProblem) => erb(facts),
} satisfies Entries;

function erb(facts: { configFile: string } & ErbProblem): FailureText {
  const { configFile } = facts;
  const title = `The ERB in ${configFile} fails`;

  switch (facts.problem) {
    case "env": {
      const { name } = facts;
      return {
        title: `The variable ${name} is not set`,
        cause: `The ERB in ${configFile} reads the environment variable ${name}, but this step has no value for it.`,
        fix: `Add \`${name}: \${{ vars.${name} }}\` to the \`env:\` of this step (\`secrets.${name}\` if it is a secret), and the variable to the repository's settings. Or give it a default in ${configFile}: \`ENV.fetch("${name}", "…")\`.`,
      };
    }
    case "name":
      return {
        title,
        cause: `The ERB in ${configFile} uses \`${facts.name}\`, but Ruby has no such variable or method.`,
        fix: `Correct \`${facts.name}\` in the ERB of ${configFile}: write a plain text in quotes, or \`ENV.fetch("…")\` for an environment variable.`,
      };
    case "file":
      return {
        title,
        cause: `The ERB in ${configFile} reads the file ${facts.file}, but the runner does not have this file.`,
        fix: `Commit ${facts.file}, or create it in a step before this one. If it is a secret, read an environment variable instead, and pass it to this step in its \`env:\`. \`ls ${shellWord(facts.file)}\` in a step before this one shows whether it is there.`,
      };
    case "syntax":
      return {
        title,
        cause: `The ERB in ${configFile} is not valid Ruby: ${sentence(facts.said)}`,
        fix: `Correct the ERB at that line of ${configFile}; \`kamal config\` evaluates it on your machine.`,
      };
    case "other":
      return {
        title,
        cause: `The Ruby code in the ERB of ${configFile} fails: ${sentence(facts.said)}`,
        fix: `Correct the ERB in ${configFile}. Often it reads a variable that this step does not have: pass it in the step's \`env:\`.`,
      };
  }
}
