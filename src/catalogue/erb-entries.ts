// The Ruby code in deploy.yml, which Kamal runs before it reads the file.

import { type Entries, type FailureText, sentence } from "./entry.ts";

/** `name`: of a variable or method that Ruby does not know. */
type ErbProblem =
  | { problem: "env" | "name"; name: string }
  | { problem: "file"; file: string }
  | { problem: "syntax" | "other" | "nil"; said: string };

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
        fix: /\.(?:key|pem|env)\b|secret|credential|token/i.test(facts.file)
          ? `Let the ERB read an environment variable instead of this file, \`ENV.fetch("…")\`, and pass the secret to this step in its \`env:\`. Or write the file in a step before this one.`
          : `Commit ${facts.file}, or create it in a step before this one.`,
      };
    case "syntax":
      return {
        title,
        cause: `The ERB in ${configFile} is not valid Ruby: ${sentence(facts.said)}`,
        fix: `Correct the ERB at that line of ${configFile}; \`kamal config\` evaluates it on your machine.`,
      };
    case "nil":
      return {
        title: `A value in ${configFile} is empty`,
        cause: `Ruby stops at an empty value while Kamal reads ${configFile}: ${sentence(facts.said)} Usually the ERB there reads an environment variable that this step does not have.`,
        fix: `Pass the variables that the ERB in ${configFile} reads (\`ENV["…"]\`) to this step in its \`env:\`, for example \`NAME: \${{ vars.NAME }}\`.`,
        alternatives: [
          {
            cause: `A key in ${configFile} has no value, or only comments below it.`,
            fix: "Give it a value or delete the line; `kamal config` fails in the same way on your machine.",
          },
        ],
      };
    case "other":
      return {
        title,
        cause: `The Ruby code in the ERB of ${configFile} fails: ${sentence(facts.said)}`,
        fix: `Correct the ERB in ${configFile}. Often it reads a variable that this step does not have: pass it in the step's \`env:\`.`,
      };
  }
}
