// Kamal's hooks: scripts of the project that Kamal runs on the runner.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

interface Hook {
  hook: string;
}

export const hookEntries = {
  /** `said`: the line of its output that comes closest to the reason. */
  "hook-failed": ({ hook, said }: Hook & { said: string | undefined }) => ({
    title: `The hook \`${hook}\` failed`,
    cause: `.kamal/hooks/${hook} exited with an error${said === undefined ? "." : `: ${sentence(said)}`}`,
    fix: `Fix what .kamal/hooks/${hook} complains about; the lines below show its output.`,
  }),

  "hook-not-executable": ({ hook }: Hook) => ({
    title: `The hook \`${hook}\` is not executable`,
    cause: `.kamal/hooks/${hook} is in the commit without permission to execute it.`,
    fix: `Run \`git update-index --chmod=+x .kamal/hooks/${hook}\` (or \`chmod +x .kamal/hooks/${hook}\` and \`git add\`), and commit.`,
  }),

  /** `line-ends`: the first line ends as on Windows. */
  "hook-interpreter": (facts: Hook & InterpreterProblem) => ({
    title: `The hook \`${facts.hook}\` cannot be started`,
    ...interpreter(facts),
  }),

  /** `said`: Bundler's or Ruby's message. */
  "hook-bundle": ({ hook, said }: Hook & { said: string }) => ({
    title: `The hook \`${hook}\` needs gems that are not installed`,
    cause: `.kamal/hooks/${hook} runs Ruby with the app's gems, but they are not installed on the runner: ${sentence(said)}`,
    fix: "Install them in a step before this one: `uses: ruby/setup-ruby@v1` with `bundler-cache: true`, or `bundle install`.",
  }),

  /** `command`: what the hook calls. */
  "hook-command": ({ hook, command }: Hook & { command: string }) => ({
    title: `The hook \`${hook}\` calls a command that is not installed`,
    cause: `.kamal/hooks/${hook} calls \`${command}\`, but the runner does not have this command.`,
    fix: `Install \`${command}\` in a step before this one, or remove it from .kamal/hooks/${hook}.`,
  }),

  /** `said`: what Kamal's sample hook says. */
  "hook-git": ({ hook, said }: Hook & { said: string }) => ({
    title: `The hook \`${hook}\` stopped the deploy`,
    cause: `.kamal/hooks/${hook} (Kamal's sample) checks the state of git and stopped the deploy: ${sentence(said)}`,
    fix: `${gitFix(said)} Or remove the check from .kamal/hooks/${hook}, because the workflow deploys exactly the commit that it has checked out.`,
  }),
} satisfies Entries;

type InterpreterProblem =
  | { problem: "missing"; interpreter: string | undefined }
  | { problem: "line-ends" }
  | { problem: "no-shebang" };

function interpreter(facts: Hook & InterpreterProblem): { cause: string; fix: string } {
  const { hook } = facts;
  const file = `.kamal/hooks/${hook}`;
  switch (facts.problem) {
    case "line-ends":
      return {
        cause: `${file} has Windows line ends (CRLF), so its first line names an interpreter that ends with a carriage return and does not exist.`,
        fix: `Convert the file to LF: \`sed -i 's/\\r$//' ${shellWord(file)}\`. Add \`.kamal/hooks/* text eol=lf\` to .gitattributes, and commit both.`,
      };
    case "no-shebang":
      return {
        cause: `${file} has no first line that names an interpreter, so the system does not know how to run it.`,
        fix: `Make \`#!/bin/sh\` (or \`#!/usr/bin/env ruby\`) the first line of ${file}, without anything before it.`,
      };
    case "missing":
      return facts.interpreter === undefined
        ? {
            cause: `The first line of ${file} names an interpreter that is not on the runner.`,
            fix: `Correct the first line of ${file}, for example \`#!/usr/bin/env bash\`, or install the interpreter in a step before this one. If the file has Windows line ends (CRLF), convert it to LF.`,
          }
        : {
            cause: `The first line of ${file} names the interpreter ${facts.interpreter}, which is not installed on the runner.`,
            fix: `Install ${facts.interpreter} in a step before this one, or change the first line of ${file}.`,
          };
  }
}

function gitFix(said: string): string {
  if (/not clean/.test(said)) return "Commit or ignore the files that steps before this one create.";
  if (/not on a git branch|branch/i.test(said) && !/match/.test(said))
    return "Check out the branch by name (`ref: ${{ github.ref_name }}` of `actions/checkout`), and push it.";
  if (/No git remote/.test(said)) return "Check out the repository with `actions/checkout`, which sets the remote.";
  return "Push the commit (`git push`), or deploy the newest commit of the branch.";
}
