// The address that a web server listens on, according to its command.

import type { Environment } from "./container-env.ts";

export interface ListenAddress {
  readonly port: number;
  /** It listens on 127.0.0.1 only, which nothing outside of the container reaches. */
  readonly isLoopback: boolean;
}

interface WebServer {
  /** Matches the command. */
  readonly command: RegExp;
  /** Matches the command, too. */
  readonly subcommand?: RegExp;
  readonly portFlags?: readonly string[];
  readonly hostFlags?: readonly string[];
  /** Flags with `host:port`. */
  readonly bindFlags?: readonly string[];
  /** Without a flag; undefined if a file decides that may not be read here. */
  readonly port?: number;
  readonly host?: string;
  /** Variables that replace these defaults. */
  readonly portVariable?: string;
  /** Flags and variables with which something else decides. */
  readonly unless?: RegExp;
  readonly variables?: readonly string[];
}

const everywhere = "0.0.0.0";
const loopback = "127.0.0.1";
const start = String.raw`(?:^|[\s/])`;

/** Facts: the documentation of each server, and its defaults. */
const servers: readonly WebServer[] = [
  {
    command: new RegExp(`${start}gunicorn\\s`),
    bindFlags: ["-b", "--bind"],
    unless: /\s(?:-c|--config)[\s=]|unix:|fd:/,
    variables: ["GUNICORN_CMD_ARGS"],
  },
  {
    command: new RegExp(`${start}uvicorn\\s`),
    portFlags: ["--port"],
    hostFlags: ["--host"],
    port: 8000,
    host: loopback,
    unless: /\s--(?:uds|fd|env-file)\b/,
    variables: ["UVICORN_PORT", "UVICORN_HOST", "UVICORN_UDS", "UVICORN_FD"],
  },
  {
    command: new RegExp(`${start}fastapi\\s+run\\b`),
    portFlags: ["--port"],
    hostFlags: ["--host"],
    port: 8000,
    host: everywhere,
    variables: ["UVICORN_PORT", "UVICORN_HOST"],
  },
  {
    command: new RegExp(`${start}daphne\\s`),
    portFlags: ["-p", "--port"],
    hostFlags: ["-b", "--bind"],
    port: 8000,
    host: loopback,
    unless: /\s(?:-e|--endpoint|-u|--unix-socket|--fd)\b/,
  },
  {
    command: new RegExp(`${start}hypercorn\\s`),
    bindFlags: ["-b", "--bind"],
    unless: /\s(?:-c|--config)[\s=]|unix:|fd:/,
  },
  {
    command: new RegExp(`${start}flask\\s`),
    subcommand: /\srun\b/,
    portFlags: ["-p", "--port"],
    hostFlags: ["-h", "--host"],
    port: 5000,
    host: loopback,
    variables: ["FLASK_RUN_PORT", "FLASK_RUN_HOST"],
  },
  {
    command: new RegExp(`${start}artisan\\s+serve\\b`),
    portFlags: ["--port"],
    hostFlags: ["--host"],
    port: 8000,
    host: loopback,
    variables: ["SERVER_PORT", "SERVER_HOST"],
  },
  {
    command: new RegExp(`${start}next\\s+start\\b`),
    portFlags: ["-p", "--port"],
    hostFlags: ["-H", "--hostname"],
    port: 3000,
    host: everywhere,
    portVariable: "PORT",
  },
  { command: new RegExp(`${start}vite\\s+preview\\b`), portFlags: ["--port"], hostFlags: ["--host"], host: everywhere },
  { command: /^php\s+-S\s/, bindFlags: ["-S"] },
];

/**
 * The address; undefined if the command is not known here, `unknown` if something else than the
 * command decides.
 */
export function serverAddress(command: string, env: Environment): ListenAddress | "unknown" | undefined {
  const django = /(?:^|[\s/])manage\.py\s+runserver(?:\s+(?:([\w.[\]]{1,60}):)?(\d{2,5}))?(?:\s|$)/.exec(command);
  if (django !== null) return addressOf(django[1] ?? loopback, Number(django[2] ?? 8000));

  const server = servers.find((each) => each.command.test(command) && each.subcommand?.test(command) !== false);
  if (server === undefined) return undefined;
  if (server.unless?.test(command) === true) return "unknown";
  if (server.variables?.some((name) => env(name) !== "unset") === true) return "unknown";

  const bound = flagValues(command, server.bindFlags);
  if (bound.length > 0) return bound.length > 1 ? "unknown" : bindAddress(bound[0] ?? "");

  const port = flagValues(command, server.portFlags)[0] ?? defaultPort(server, env);
  return port === undefined || !/^\d+$/.test(port)
    ? "unknown"
    : addressOf(flagValues(command, server.hostFlags)[0] ?? server.host ?? everywhere, Number(port));
}

function defaultPort({ port, portVariable }: WebServer, env: Environment): string | undefined {
  const set = portVariable === undefined ? "unset" : env(portVariable);
  if (set === "unknown") return undefined;
  return set === "unset" ? port?.toString() : set.value;
}

/** The values of flags in a command, in its order. */
export function flagValues(command: string, flags: readonly string[] | undefined): string[] {
  const words = command.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
  return words.flatMap((word, index) => flagValue(word, words[index + 1], flags) ?? []);
}

/** `--port 80`, `--port=80`, `-p80`. */
function flagValue(word: string, next: string | undefined, flags: readonly string[] = []): string | undefined {
  for (const flag of flags) {
    if (word === flag) return next;
    if (word.startsWith(`${flag}=`)) return word.slice(flag.length + 1);
    if (!flag.startsWith("--") && word.startsWith(flag) && /^[\d.:]/.test(word.slice(flag.length)))
      return word.slice(flag.length);
  }
  return undefined;
}

/** `0.0.0.0:8000`, `:8000`, `tcp://127.0.0.1:8000?low_latency=true`. */
export function bindAddress(text: string): ListenAddress | "unknown" {
  const [, host = "", port] = /^(?:tcp:\/\/)?([\w.-]*|\[[\d:a-f]*\]):(\d{2,5})(?:\?\S*)?$/i.exec(text) ?? [];
  return port === undefined ? "unknown" : addressOf(host, Number(port));
}

export function addressOf(host: string, port: number): ListenAddress {
  return { port, isLoopback: /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/.test(host) };
}
