// Parses workflow commands as the real runner does: actions/runner,
// src/Runner.Common/ActionCommand.cs.

export interface WorkflowCommand {
  /** In lower case. */
  name: string;
  properties: ReadonlyMap<string, string>;
  data: string;
}

/** The commands that the runner knows. Any other `::word::` is plain text. */
export const commandNames = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
] as const;

// In the runner's order: %25 comes last, so that %250A becomes the text %0A.
const dataEscapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const propertyEscapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const oldEscapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

/** The command in a line; undefined for plain text. `registered` contains lower-case names. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseNewForm(line, registered) ?? parseOldForm(line, registered);
}

/** `::name key=value,key=value::data`, at the start of the line or after leading spaces. */
function parseNewForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const [name, properties] = splitHead(text.slice(2, end));
  if (!registered.has(name)) return undefined;

  return {
    name,
    properties: readProperties(properties.trim().split(","), propertyEscapes),
    data: decode(text.slice(end + 2), dataEscapes),
  };
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOldForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name, properties] = splitHead(line.slice(start + 3, end));
  if (!registered.has(name)) return undefined;

  return {
    name,
    properties: readProperties(properties.split(";"), oldEscapes),
    data: decode(line.slice(end + 1), oldEscapes),
  };
}

function splitHead(head: string): [name: string, properties: string] {
  const space = head.indexOf(" ");
  return space < 0 ? [head.toLowerCase(), ""] : [head.slice(0, space).toLowerCase(), head.slice(space + 1)];
}

function readProperties(parts: readonly string[], escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of parts) {
    const equals = part.indexOf("=");
    const key = part.slice(0, Math.max(equals, 0));
    const value = part.slice(equals + 1);
    if (key !== "" && value !== "") properties.set(key.toLowerCase(), decode(value, escapes));
  }
  return properties;
}

type Escapes = readonly (readonly [escaped: string, character: string])[];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
