import { posix } from "node:path";
import type { Project, Variant } from "../../project/project.ts";
import { definedNames, parseSecrets } from "../../repository/secrets-file.ts";
import type { ShellOutput } from "../../text/shell-commands.ts";
import type { Range } from "../../text/source.ts";
import { lookup, sourceTextOf } from "../../yaml/nodes.ts";
import { optionOf } from "../facts/kamal-calls.ts";
import type { Program } from "../facts/shell-programs.ts";
import { type Script, scriptOfStep } from "../facts/shell-scripts.ts";
import { type DeployJob, deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const secretsFileIncomplete: Rule = {
  metadata: {
    id: "secrets-file-incomplete",
    severity: "warning",
    title: "Secrets file that a workflow writes lacks a secret",
  },
  *check(project) {
    for (const deploy of deployJobs(project)) {
      const variant = deployedVariant(project, deploy);
      if (variant?.config === undefined) continue;

      const written = writtenSecrets(deploy, variant);
      if (written === undefined) continue;
      const needed = variant.config.secrets.filter(({ path }) => !path.startsWith("accessories/"));
      const missing = [...new Set(needed.map(({ name }) => name))].filter((name) => !written.names.has(name));
      if (missing.length === 0) continue;

      const shown = missing.slice(0, 5).map((name) => `\`${name}\``);
      const rest = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
      yield {
        at: written.at,
        message: `The secrets file that this writes lacks ${shown.join(", ")}${rest}, so Kamal stops (Secret '${missing[0]}' not found)`,
        help: `Add a line \`NAME=$NAME\` for ${missing.length === 1 ? "it" : "each"}, and pass ${missing.length === 1 ? "it" : "them"} in \`env\`.`,
      };
    }
  },
};

/** Of a job that deploys one config with commands of its own; this action adds lines to the file. */
function deployedVariant(project: Project, { isCall, uses, otherUses, calls, job }: DeployJob): Variant | undefined {
  if (isCall || uses !== undefined || otherUses !== undefined || project.directory !== ".") return undefined;
  if (calls.some(({ at, viaWrapper, program }) => at.file !== job.source.file || viaWrapper || program.isRemote))
    return undefined;

  const destinations = calls.map((call) => optionOf(call, "-d", "--destination"));
  if (calls.some(({ words }) => words.some(({ dynamic, text }) => dynamic || /^(?:-c|--config)/.test(text))))
    return undefined;
  const [first, ...others] = new Set(destinations.map((option) => option?.text));
  return others.length > 0 ? undefined : project.variants.find(({ destination }) => destination === first);
}

interface WrittenSecrets {
  readonly names: ReadonlySet<string>;
  readonly at: Range;
}

/** What the steps write to the files of the variant; undefined if a part of it is not known. */
function writtenSecrets({ steps, workflow }: DeployJob, variant: Variant): WrittenSecrets | undefined {
  if (steps.some((step) => step.source !== workflow.source)) return undefined;
  const actions = steps.filter((step) => lookup(step, "uses") !== undefined);
  if (actions.some((step) => /\.kamal|secrets-common/.test(sourceTextOf(step)))) return undefined;

  const files = new Map(variant.secrets.map(({ path, entries }) => [path, definedNames(entries)]));
  let at: Range | undefined;
  for (const script of steps.flatMap((step) => scriptOfStep(step) ?? [])) {
    if (mayWriteMore(script)) return undefined;

    for (const program of script.programs) {
      const writes = writesOf(program);
      if (writes === undefined) return undefined;

      for (const { target, lines } of writes) {
        const names = files.get(posix.normalize(target.text));
        if (names === undefined) return undefined;
        if (!target.appends) names.clear();
        for (const name of lines) names.add(name);
        at ??= script.place(target.start, target.end);
      }
    }
  }

  return at === undefined ? undefined : { names: new Set([...files.values()].flatMap((names) => [...names])), at };
}

interface Write {
  readonly target: ShellOutput;
  readonly lines: readonly string[];
}

/** What a program writes to a secrets file; undefined if it is not known. */
function writesOf(program: Program): Write[] | undefined {
  const { base, args, outputs } = program;
  if (harmless.test(base)) return [];

  const targets = outputs.filter(({ text }) => /secrets|\$/.test(text));
  if (targets.length === 0) return args.some(({ text }) => /\.kamal\b|secrets-common/.test(text)) ? undefined : [];

  const lines = linesOf(program);
  return lines === undefined ? undefined : targets.map((target) => ({ target, lines }));
}

const harmless = /^(?:mkdir|chmod|ls|test|\[|wc|touch|grep|stat|kamal)$/;

/** Groups, loops and functions may write more than the programs show. */
function mayWriteMore({ text }: Script): boolean {
  return /secrets/.test(text) && /^[ \t]{0,40}(?:\}|\)|done|fi)[ \t]{0,10}(?:[|>]|\d>)/m.test(text);
}

/** The names in the lines that the program prints; undefined if one of them is not known. */
function linesOf({ base, args, input }: Program): string[] | undefined {
  const text = base === "cat" && args.length === 0 ? input : /^(?:echo|printf)$/.test(base) ? printed(args) : undefined;
  if (text === undefined) return undefined;

  const lines = text.split(/\n|\\n/).map((line) => line.trim());
  const isKnown = lines.every((line) => line === "" || /^(?:#|(?:export\s)?[A-Za-z_]\w*=)/.test(line));
  return isKnown ? parseSecrets(lines.join("\n")).map(({ name }) => name) : undefined;
}

function printed(args: Program["args"]): string | undefined {
  const words = args.map(({ text }) => text).filter((text) => !/^-[neE]{1,3}$/.test(text));
  return words.some((text) => text.includes("%s")) ? undefined : words.join(" ");
}
