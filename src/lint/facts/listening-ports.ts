// The ports that the app listens on in its container, from the command that runs and its files.

import type { Environment, EnvValue } from "../../app/container-env.ts";
import { substitute } from "../../app/dockerfile-variables.ts";
import { serverAddress } from "../../app/server-commands.ts";
import { isRecord } from "../../model/is-record.ts";
import { parseJson } from "../../text/parse-json.ts";
import { lookup, lookupPath } from "../../yaml/nodes.ts";
import { hasPlainBases } from "./base-images.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { type Container, primaryContainer } from "./role-container.ts";
import { rubyServer } from "./ruby-server.ts";

export interface Listening {
  readonly ports: readonly number[];
  /** A phrase for messages: what says so. */
  readonly source: string;
  /** It is what the app does, and not only what a file says about it. */
  readonly isCertain: boolean;
  /** It listens on 127.0.0.1 only, which kamal-proxy cannot reach. */
  readonly isLoopback: boolean;
}

/** undefined if that is unknown. */
export function listeningPorts(deployed: DeployableConfig): Listening | undefined {
  const container = primaryContainer(deployed);
  if (container === undefined || lookupPath(container.role.settings, ["options", "entrypoint"]) !== undefined)
    return undefined;

  const nginx = nginxPort(deployed, container);
  if (nginx !== undefined) return nginx;

  const command = serverCommand(deployed, container);
  if (command === undefined || startsSeveral(deployed, command.whole)) return undefined;

  const known = knownServer(deployed, container, command.text);
  if (known === "silent") return undefined;
  if (known === undefined) return documentedPort(deployed, container, command.text);
  return { ...known, isCertain: known.isCertain && !command.isIndirect && isAsWritten(deployed, container) };
}

/** In UTF-16 units. No command is longer. */
const maxLength = 2000;

/** The command that stays; undefined if it is unknown. */
function serverCommand(
  { project }: DeployableConfig,
  { command, image, env, role }: Container,
): { text: string; whole: string; isIndirect: boolean } | undefined {
  const own = lookup(role.settings, "cmd");
  if (command === undefined && (own !== undefined || image?.entrypoint === undefined)) return undefined;
  if (image?.entrypoint?.shell === true && command !== undefined) return undefined;

  const words = [...(image?.entrypoint?.words ?? []), ...(command ?? [])];
  const usesShell =
    own === undefined && (image?.cmd?.shell === true || words.some((word) => /^(?:\S*\/)?(?:ba|da)?sh$/.test(word)));
  const written = words.join(" ");
  const expanded = usesShell ? withVariables(written, env) : written;
  if (expanded === undefined || /[$`]/.test(expanded)) return undefined;

  // The last of several commands is the server.
  const last = (expanded.split(/&&|;/).at(-1) ?? "")
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(/^\S*docker-entrypoint(?:\.sh)?\s+/, "");
  const script = packageScript(last, project.surroundings.texts.packageJson.source?.text);
  const whole = `${expanded} ${script ?? ""}`.slice(0, maxLength);
  return { text: (script ?? last).slice(0, maxLength), whole, isIndirect: script !== undefined };
}

function withVariables(command: string, env: Environment): string | undefined {
  let isKnown = true;
  const text = substitute(command, (name) => {
    const value = env(name);
    if (value === "unknown") isKnown = false;
    return typeof value === "object" ? value.value : undefined;
  });
  return isKnown ? text : undefined;
}

/** The script of package.json that the command runs. */
function packageScript(command: string, packageJson: string | undefined): string | undefined {
  const words = command.split(/\s+/);
  const manager = words.findIndex((word) => /^(?:npm|yarn|pnpm|bun)$/.test(word));
  const [name, ...rest] = words.slice(manager + (words[manager + 1] === "run" ? 2 : 1));
  if (manager === -1 || name === undefined || packageJson === undefined) return undefined;

  const json = parseJson(packageJson);
  const scripts = isRecord(json) ? json.scripts : undefined;
  const script = isRecord(scripts) ? scripts[name] : undefined;
  return typeof script === "string" && !script.includes("$")
    ? `${script} ${rest.filter((word) => word !== "--").join(" ")}`.trim()
    : undefined;
}

const managers =
  /\b(?:nginx|caddy|haproxy|apache2?|supervisord|foreman|overmind|hivemind|honcho|pm2|pm2-runtime|concurrently|runit|runsvdir)\b|\/init\b|s6-|[^&]&(?:\s|$)/;

/** Whether other programs may listen in the container, too. */
function startsSeveral({ project }: DeployableConfig, command: string): boolean {
  const entrypoint = project.surroundings.texts.entrypoint.source?.text ?? "";
  return managers.test(command) || /nginx|caddy|haproxy|thrust|socat|foreman|supervisord/.test(entrypoint);
}

function knownServer(
  deployed: DeployableConfig,
  container: Container,
  command: string,
): Listening | "silent" | undefined {
  const { env } = container;
  if (env("PORT") === "unknown") return "silent";
  if (/(?:^|[\s/])thrust\s/.test(command)) return thrusterPorts(container);

  const source = `\`${command.length > 60 ? `${command.slice(0, 60)}…` : command}\``;
  const ruby = rubyServer(deployed, container, command);
  const address = ruby?.addresses ?? serverAddress(command, env);
  // EXPOSE may be older than Puma's file.
  const hasPumaFile = deployed.project.surroundings.texts.puma.source !== undefined;
  if (address === "unknown") return ruby === undefined || !hasPumaFile ? undefined : "silent";
  if (address !== undefined) {
    const all = [address].flat();
    return {
      ports: all.map(({ port }) => port),
      source: ruby?.source ?? source,
      isCertain: true,
      isLoopback: all.every(({ isLoopback }) => isLoopback),
    };
  }

  const given = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(command);
  if (given === null) return undefined;
  return { ports: [Number(given[1] ?? given[2])], source, isCertain: false, isLoopback: false };
}

function thrusterPorts({ env }: Container): Listening | "silent" {
  const httpPort = env("HTTP_PORT");
  const targetPort = env("TARGET_PORT");
  if (httpPort === "unknown" || env("TLS_DOMAIN") !== "unset") return "silent";

  const thruster = httpPort === "unset" ? 80 : Number(httpPort.value);
  // Thruster sets PORT for Rails, whatever it was.
  const rails = typeof targetPort === "object" ? Number(targetPort.value) : 3000;
  if (!Number.isInteger(thruster)) return "silent";
  return { ports: [thruster, rails], source: "Thruster", isCertain: targetPort !== "unknown", isLoopback: false };
}

/** The official images of nginx, whose default configuration serves one port. */
const nginxBase = /^(?:docker\.io\/)?(?:library\/)?(?:nginx|nginxinc\/(nginx-unprivileged))(?:[:@]|$)/;

function nginxPort({ project }: DeployableConfig, { image, command, role }: Container): Listening | undefined {
  const base = project.surroundings.dockerfile?.stages.at(-1)?.base ?? "";
  const match = nginxBase.exec(base);
  if (match === null || image === undefined || image.entrypoint !== undefined) return undefined;
  if (lookup(role.settings, "cmd") !== undefined || (command !== undefined && command[0] !== "nginx")) return undefined;

  const mayConfigure = image.instructions.some(
    ({ name, text }) => /^(?:COPY|ADD|RUN|VOLUME)$/.test(name) && /\/etc\b|\.conf|\.template|\s\/$/.test(text),
  );
  if (mayConfigure) return undefined;
  const port = match[1] === undefined ? 80 : 8080;
  return { ports: [port], source: `the default of ${base}`, isCertain: true, isLoopback: false };
}

/** What PORT or EXPOSE says about a program that is not known here. */
function documentedPort(
  { project }: DeployableConfig,
  { image, env }: Container,
  command: string,
): Listening | undefined {
  const isElixir = project.surroundings.dockerfile?.stages.some(({ base }) => /\belixir\b/.test(base)) === true;
  // A script may start something in front of the app, such as Thruster.
  if (!isElixir && /(?:^|\s)(?:\S*\bs?bin\/(?!rails|puma|bundle)\w|\S+\.sh(?:\s|$))/.test(command)) return undefined;

  const exposed = [...new Set(image?.ports ?? [])];
  const port = numberOf(env("PORT"));
  const base = { isCertain: false, isLoopback: false };
  if (port !== undefined) return { ports: [port, ...exposed], source: "PORT", ...base };
  if (exposed.length === 1) return { ports: exposed, source: "EXPOSE", ...base };

  const isPhoenix = isElixir && exposed.length === 0 && /\/bin\/server$/.test(command);
  return isPhoenix ? { ports: [4000], source: "the default of Phoenix", ...base } : undefined;
}

/** Whether nothing but the Dockerfile and its entrypoint, which is read, decides what runs. */
function isAsWritten({ project }: DeployableConfig, { image }: Container): boolean {
  const { dockerfile, texts } = project.surroundings;
  if (dockerfile === undefined || image === undefined || !hasPlainBases(dockerfile)) return false;

  const script = image.entrypoint?.words[0];
  const isRead = script?.endsWith("bin/docker-entrypoint") === true && texts.entrypoint.source !== undefined;
  return script === undefined || isRead || /(?:^|\/)(?:tini|dumb-init|bundle)$/.test(script);
}

function numberOf(value: EnvValue): number | undefined {
  return typeof value === "object" && /^\d+$/.test(value.value) ? Number(value.value) : undefined;
}
