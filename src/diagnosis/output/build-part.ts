// The output of a failed image build. BuildKit runs steps at the same time and numbers their lines.

import type { KamalLog } from "../../kamal/kamal-log.ts";
import { dockerfileLine, failedStep } from "./build-step.ts";
import type { OutputPart } from "./output-part.ts";

/**
 * The step that failed and what BuildKit said about it, as the tools in it printed it; without a
 * failed step, everything. Kamal's final error repeats what was streamed before it.
 */
export function buildPart(parts: readonly OutputPart[], log: KamalLog): OutputPart | undefined {
  const build = parts.filter(({ place }) => place === "build");
  if (build.length === 0) return undefined;

  // The error can be without BuildKit's words if it was printed on standard output only.
  const failed = parts.find(({ place, decides }) => decides && (place === "build" || place === "runner"));
  const lines = build.flatMap((part) => part.lines.map((line) => line.trim()));
  const failedSteps = new Set(lines.flatMap((line) => /^#(\d+) ERROR/.exec(line)?.[1] ?? []));
  const ofFailedStep = lines.filter((line) => {
    const step = /^#(\d+) /.exec(line)?.[1];
    return step === undefined || failedSteps.size === 0 || failedSteps.has(step);
  });

  const clean = withoutRepetitions([...new Set(ofFailedStep.map(withoutStep))]);
  const { dockerfile, platform } = buildCommand(log);

  return {
    place: "build",
    host: failed?.place === "build" ? failed.host : undefined,
    exitStatus: failed?.exitStatus,
    decides: failed !== undefined,
    step: failedStep(clean),
    platform,
    ...(lines.some((line) => alpine.test(line)) ? { alpine: true } : {}),
    at: dockerfileLine(clean, dockerfile),
    lines: clean,
  };
}

/** A base image, a package manager, or a platform of packages. */
const alpine = /[:-]alpine|\bapk add\b|linux-musl|linuxmusl/;

/** Without what Kamal and BuildKit say once more after the output of the step. */
function withoutRepetitions(lines: readonly string[]): string[] {
  const said = lines.some((line) => /^ERROR: process "/.test(line));
  return lines.filter((line) => !heading.test(line) && !(said && /^ERROR: failed to .{0,60}process "/.test(line)));
}

const heading = /^ERROR \([\w:]{1,100}\): \S{1,100} exit status: \d+$|^> .{1,1000}:$/;

/** The options of the last build that Kamal started. */
function buildCommand({ lines }: KamalLog): { dockerfile: string | undefined; platform: string | undefined } {
  const command = lines.findLast((line) => /Running docker (?:buildx )?build /.test(line)) ?? "";
  return {
    dockerfile: / --file (\S{1,300}) /.exec(command)?.[1],
    platform: / --platform (\S{1,100}) /.exec(command)?.[1],
  };
}

/** `#17 3.203 Error: …` and, in the summary at the end, `3.203 Error: …` */
function withoutStep(line: string): string {
  return line.replace(/^#\d+ (?=\S)/, "").replace(/^\d{1,6}\.\d{1,3}(?: |$)/, "");
}
