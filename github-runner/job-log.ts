import { isAbsolute, relative } from "node:path";
import { commandNames, parseCommand, type WorkflowCommand } from "./commands.ts";
import type { Masker } from "./masker.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

export interface Annotation {
  level: AnnotationLevel;
  /** Masked, and truncated to 4,096 characters, as GitHub stores it. */
  message: string;
  title: string | undefined;
  /** Relative to the workspace. */
  file: string | undefined;
  line: number | undefined;
  endLine: number | undefined;
  column: number | undefined;
  endColumn: number | undefined;
  /** False from the eleventh annotation of a level on, because GitHub drops those. */
  shown: boolean;
}

export interface LogGroup {
  title: string;
  lines: string[];
}

export interface LogOptions {
  masker: Masker;
  workspace: string;
  /** Whether debug lines are shown (RUNNER_DEBUG). */
  debug: boolean;
  onLine: (raw: string, rendered: string | undefined) => void;
}

/** Turns output into GitHub's log: actions/runner, ActionCommandManager.cs and OutputManager.cs. */
export class JobLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly groups: LogGroup[] = [];
  /** Commands that were printed instead of executed, because `stop-commands` was in effect. */
  readonly ignoredCommands: string[] = [];
  /** From the deprecated `::set-output` and `::save-state`, which still work. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** Whether GitHub refused a command, which fails the step regardless of its exit code. */
  failed = false;

  readonly #options: LogOptions;
  readonly #registered = new Set<string>(commandNames);
  #stopToken: string | undefined;
  #openGroup: LogGroup | undefined;
  #echo: boolean;

  constructor(options: LogOptions) {
    this.#options = options;
    this.#echo = options.debug;
  }

  /** Processes a line of stdout or stderr. GitHub recognises commands in both. */
  read(line: string): void {
    const before = this.lines.length;
    if (!this.#process(line)) this.print(line);
    this.#options.onLine(line, this.lines.slice(before).join("\n") || undefined);
  }

  print(text: string): void {
    const masked = this.#options.masker.mask(text);
    this.lines.push(masked);
    this.#openGroup?.lines.push(masked);
  }

  annotate(level: AnnotationLevel, message: string, properties: ReadonlyMap<string, string> = new Map()): void {
    const shown = this.annotations.filter((annotation) => annotation.level === level).length < 10;
    const location = annotationLocation(properties, this.#options.workspace);
    const masked = this.#options.masker.mask(message).slice(0, 4096);
    this.annotations.push({ level, message: masked, title: properties.get("title"), ...location, shown });
    this.print(`##[${level}]${message}`);
  }

  fail(message: string): void {
    this.failed = true;
    this.annotate("error", message);
  }

  #process(line: string): boolean {
    const command = parseCommand(line, this.#registered);
    if (command === undefined) return false;
    if (this.#stopToken !== undefined) return this.#handleWhileStopped(command, line);

    try {
      this.#run(command, line);
    } catch (error) {
      this.annotate("error", `Unable to process command '${line.trim()}' successfully.`);
      this.fail(error instanceof Error ? error.message : String(error));
    }

    return true;
  }

  #handleWhileStopped(command: WorkflowCommand, line: string): boolean {
    if (command.name !== this.#stopToken) {
      this.ignoredCommands.push(line);
      return false;
    }

    this.print(line);
    this.#registered.delete(command.name);
    this.#stopToken = undefined;

    return true;
  }

  #run(command: WorkflowCommand, line: string): void {
    const { name, data } = command;
    const echoes = !["add-mask", "debug", "error", "warning", "notice", "stop-commands"].includes(name);
    if (this.#echo && echoes) this.print(line);

    if (name === "error" || name === "warning" || name === "notice") this.annotate(name, data, command.properties);
    else if (name === "add-mask") this.#addMask(data);
    else if (name === "debug") this.#debug(data);
    else if (name === "stop-commands") this.#stop(data, line);
    else if (name === "group" || name === "endgroup") this.#group(name, data);
    else if (name === "echo") this.#setEcho(data);
    else if (name === "set-output") this.outputs.set(required(command, "name"), data);
    else if (name === "save-state") this.state.set(required(command, "name"), data);
    else if (name === "set-env" || name === "add-path") throw new Error(`The \`${name}\` command is disabled.`);
  }

  #debug(text: string): void {
    if (this.#options.debug) this.print(`##[debug]${text}`);
  }

  #addMask(value: string): void {
    if (!this.#options.masker.add(value)) {
      this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
    }
  }

  #stop(token: string, line: string): void {
    const name = token.toLowerCase();
    if (name === "" || name === "pause-logging" || this.#registered.has(name)) {
      throw new Error(`You cannot use the end token '${token}': empty, 'pause-logging', or another workflow command.`);
    }

    this.#stopToken = name;
    this.#registered.add(name);
    if (token.length > 6) this.#options.masker.addExactly(token);
    this.print(line);
  }

  #group(name: "group" | "endgroup", title: string): void {
    this.#openGroup = undefined;
    this.print(name === "group" ? `##[group]${title}` : "##[endgroup]");
    if (name === "endgroup") return;
    this.#openGroup = { title: this.#options.masker.mask(title), lines: [] };
    this.groups.push(this.#openGroup);
  }

  #setEcho(value: string): void {
    const setting = value.trim().toLowerCase();
    if (setting !== "on" && setting !== "off")
      throw new Error(`Invalid echo command value '${value}': expected on or off.`);
    this.#echo = setting === "on";
  }
}

function required(command: WorkflowCommand, property: string): string {
  const value = command.properties.get(property);
  if (value === undefined) throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
  return value;
}

type Location = Pick<Annotation, "file" | "line" | "endLine" | "column" | "endColumn">;

/** GitHub's rules: a lone end is also the start; columns only within a line; no backward ranges. */
function annotationLocation(properties: ReadonlyMap<string, string>, workspace: string): Location {
  const file = properties.get("file");
  let endLine = integer(properties.get("endline"));
  let line = integer(properties.get("line")) ?? endLine;
  let endColumn = integer(properties.get("endcolumn"));
  let column = integer(properties.get("col")) ?? endColumn;

  if (line === undefined || (endLine !== undefined && endLine !== line)) column = endColumn = undefined;
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined;
  if (column !== undefined && endColumn !== undefined && endColumn < column) column = endColumn = undefined;

  const path = file !== undefined && isAbsolute(file) ? relative(workspace, file) : file;
  return { file: path, line, endLine, column, endColumn };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined;
}
