// The log of the container that Kamal could not boot, and what Kamal's own lines say about it.

import type { KamalLog } from "../../kamal/kamal-log.ts";
import { readableLines } from "./json-log-line.ts";
import { summaryOf } from "./log-summary.ts";
import type { BootedContainer, OutputPart } from "./output-part.ts";

/** Kamal prints only the start of the log, and nothing of a role after the first. */
export function containerPart(log: KamalLog, longerLog: readonly string[] = []): OutputPart {
  const boot = bootedContainer(log);
  const lines = (longerLog.length > log.containerLog.length ? longerLog : log.containerLog).flatMap(readableLines);
  return {
    place: "container",
    host: lastMatch(log.lines, firstUnhealthy)?.[1],
    boot,
    log: summaryOf({ lines, boot }),
    lines,
    decides: true,
  };
}

/** What Kamal's lines say about a container is also known for the error of its server. */
export function withBoot(part: OutputPart, log: KamalLog): OutputPart {
  const boot = part.place === "server" ? bootedContainer(log) : undefined;
  return boot?.role === undefined ? part : { ...part, boot };
}

/** `Failed to boot web on 10.0.0.1` */
const failedToBoot = /^ ERROR Failed to boot (\S{1,100}) on \S{1,300}$/;
/** `First web container is unhealthy on 10.0.0.1, not booting any other roles` */
const firstUnhealthy = /First \S{1,100} container is unhealthy on (\S{1,300}?),/;
const proxyDeploy = / kamal-proxy deploy .{0,300}--target[= ]"?[0-9a-f]{12,64}:(\d{1,5})\b/;

function bootedContainer({ lines, containerSeconds }: KamalLog): BootedContainer {
  const deploy = lastMatch(lines, proxyDeploy);
  return {
    role: lastMatch(lines, failedToBoot)?.[1],
    port: deploy === undefined ? undefined : Number(deploy[1]),
    healthPath: optionOf(deploy, "health-check-path") ?? "/up",
    deployTimeout: optionOf(deploy, "deploy-timeout"),
    loggedSeconds: containerSeconds,
  };
}

function optionOf(deploy: RegExpExecArray | undefined, name: string): string | undefined {
  const start = deploy?.input.indexOf(`--${name}`) ?? -1;
  if (deploy === undefined || start === -1) return undefined;
  return /^[= ]"?([^"\s]{1,200})/.exec(deploy.input.slice(start + name.length + 2))?.[1];
}

function lastMatch(lines: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  const line = lines.findLast((each) => pattern.test(each));
  return line === undefined ? undefined : (pattern.exec(line) ?? undefined);
}
