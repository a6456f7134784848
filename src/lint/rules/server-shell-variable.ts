import type { Config } from "../../config/config.ts";
import { lookup, type Node, pairsOf, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { type ClearVariable, clearVariables } from "../facts/clear-variables.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { type ShellVariable, variablesOfCommand, variablesOfValue } from "../facts/shell-variables.ts";
import { mentionedInWorkflows } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const serverShellVariable: Rule = {
  metadata: {
    id: "server-shell-variable",
    severity: "warning",
    title: "Variable is expanded where it has no value",
  },
  *checkConfig(deployed) {
    const { config } = deployed;
    const names: KnownNames = {
      secret: new Set(config.secrets.map(({ name }) => name)),
      clear: new Set(clearVariables(config).map(({ name }) => name)),
    };
    const found = [
      ...clearVariables(config).map((each) => inEnv(each, names)),
      ...scalarsOf(config, ["labels", "options"]).map(inLabel),
      ...scalarsOf(config, ["cmd"]).map(inCommand),
    ];

    for (const problem of found) {
      if (problem !== undefined && !isReplacedBefore(deployed, problem.variable)) yield problem;
    }
  },
};

type VariableProblem = Problem & { readonly variable: ShellVariable };

interface KnownNames {
  readonly secret: ReadonlySet<string>;
  readonly clear: ReadonlySet<string>;
}

function inEnv({ name, value }: ClearVariable, names: KnownNames): VariableProblem | undefined {
  const [onServer] = variablesOfValue(value.text);
  const variable = onServer ?? keptIn(value.text, names);
  if (variable === undefined) return undefined;

  const how =
    onServer === undefined
      ? `\`${name}\` gets the text \`${variable.text}\` itself, because nothing replaces it in \`env\``
      : `The server's shell replaces \`${variable.text}\`, but ${variable.name} is not set there, so \`${name}\` gets nothing for it`;
  return {
    at: rangeOf(value),
    variable,
    message: how,
    help: helpFor(name, variable.name, names),
  };
}

function helpFor(name: string, variable: string, { secret, clear }: KnownNames): string {
  if (secret.has(variable))
    return `Put the value together in .kamal/secrets, where \`$${variable}\` works, and list \`${name}\` under \`env/secret\`.`;
  if (clear.has(variable))
    return `Write the value of \`${variable}\` here too: the variables of \`env\` do not see each other.`;
  return `Write the value, or ERB that reads it where you deploy: \`<%= ENV.fetch("${variable}") %>\`.`;
}

/** `$NAME`, which Kamal escapes: as the whole value, or with a name that the config knows. */
function keptIn(text: string, { secret, clear }: KnownNames): ShellVariable | undefined {
  const whole = /^\$([A-Z][A-Z0-9_]+)$/.exec(text)?.[1];
  const name =
    whole ??
    [...text.matchAll(/\$([A-Z][A-Z0-9_]+)/g)]
      .map((match) => match[1] ?? "")
      .find((each) => secret.has(each) || clear.has(each));
  return name === undefined ? undefined : { text: `$${name}`, name };
}

function inLabel(value: ScalarNode): VariableProblem | undefined {
  const at = rangeOf(value);
  const [variable] = variablesOfValue(value.text);
  if (variable !== undefined) {
    const { text, name } = variable;
    const message = `The server's shell replaces \`${text}\`, but ${name} is not set there, so nothing is left of it`;
    return {
      at,
      variable,
      message,
      help: `Write the value, or ERB that reads it where you deploy: \`<%= ENV.fetch("${name}") %>\`.`,
    };
  }

  if (!/\$\$(?:apr1|2[aby]|[A-Z_]{2})/.test(value.text)) return undefined;
  return {
    at,
    variable: { text: "$$", name: "" },
    message:
      "Both characters of `$$` stay here: only Docker Compose reads them as one `$`, and Kamal escapes each `$` itself",
    help: "Write one `$`.",
  };
}

function inCommand(value: ScalarNode): VariableProblem | undefined {
  const [variable] = variablesOfCommand(value.text);
  if (variable === undefined) return undefined;

  const { text, name } = variable;
  return {
    at: rangeOf(value),
    variable,
    message:
      name === ""
        ? "The server's shell replaces `$$` by its process ID before Docker gets the command: only Docker Compose reads it as one `$`"
        : `The server's shell replaces \`${text}\` before Docker gets the command, but ${name} is not set there`,
    help: `Let a shell in the container replace it, with single quotes for the server's: \`cmd: sh -c 'program "$${name === "" ? "NAME" : name}"'\`.`,
  };
}

/** The scalars below these keys of every role and accessory, and of the root. */
function scalarsOf({ root, namedContainers }: Config, keys: readonly string[]): ScalarNode[] {
  const owners: (Node | undefined)[] = [root, ...namedContainers.map(({ settings }) => settings)];
  return owners.flatMap((owner) => keys.flatMap((key) => scalarsIn(lookup(owner, key))));
}

function scalarsIn(node: Node | undefined): ScalarNode[] {
  if (node?.kind === "list") return node.items.flatMap((item) => scalarsIn(item.node));
  if (node?.kind === "map") return pairsOf(node).flatMap(({ value }) => (value.kind === "map" ? [] : scalarsIn(value)));
  return node?.kind === "scalar" && node.type === "string" ? [node] : [];
}

/** A workflow may write the values into the file before it deploys. */
function isReplacedBefore({ project }: DeployableConfig, { name }: ShellVariable): boolean {
  if (mentionedInWorkflows(project, /\b(?:envsubst|gomplate)\b/)) return true;
  if (name === "" || !mentionedInWorkflows(project, /\b(?:sed|yq|perl)\b/)) return false;
  return mentionedInWorkflows(project, new RegExp(`\\b${RegExp.escape(name)}\\b`));
}
