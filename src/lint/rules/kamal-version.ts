import type { Project } from "../../project/project.ts";
import { installedKamal, kamal1Of } from "../../project/workflow-kamal.ts";
import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { rangeBetween } from "../../text/source.ts";
import { deploysWithKamal1 } from "../facts/kamal1.ts";
import { stepScripts } from "../facts/workflows.ts";
import type { Problem, Rule } from "../rule.ts";

export const kamalVersion: Rule = {
  metadata: {
    id: "kamal-version",
    severity: "warning",
    title: "Kamal version is not 2.x",
  },
  *check(project) {
    if (project.kamal.from === "workflow") yield* checkInstalled(project);

    const { source } = project.files.gemfileLock;
    const match = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(source?.text ?? "");
    const [start, end] = match?.indices?.[1] ?? [];
    const version = match?.[1];
    if (source === undefined || version === undefined || start === undefined || end === undefined) return;
    if (project.kamal.from === "input" || isKamal2(version)) return;

    yield {
      at: rangeBetween(source, start, end),
      message: `Gemfile.lock has Kamal ${version}, but this action supports only Kamal 2: a deploy fails before it starts, and ${checked(project)}`,
      help: "Run `bundle update kamal` (`kamal upgrade` then upgrades the servers), or set the input `kamal-version`.",
    };
  },
};

function checked(project: Project): string {
  return deploysWithKamal1(project)
    ? "what depends on the version of Kamal is not checked"
    : "the configuration is checked as Kamal 2 reads it";
}

/** A workflow that deploys with Kamal 1 works, so this says only what is not checked. */
function* checkInstalled(project: Project): Iterable<Problem> {
  if (isKamal2(project.kamal.version)) return;

  for (const { script } of stepScripts(project)) {
    const install = script.programs.find(({ base, args }) => base === "gem" && installsKamal1(args));
    if (install === undefined) continue;

    yield {
      at: script.place(install.start, install.end),
      severity: "info",
      message: `This installs Kamal ${project.kamal.version}, but this action and its rules are for Kamal 2: ${checked(project)}`,
      help: "Kamal 1 gets no more fixes. To move on, rewrite the configuration for Kamal 2, install `kamal -v '~> 2.0'`, and run `kamal upgrade` once, which replaces Traefik with kamal-proxy on the servers.",
    };
    return;
  }
}

function installsKamal1(args: readonly { text: string }[]): boolean {
  return installedKamal(["gem", ...args.map(({ text }) => text)]).some((each) => kamal1Of(each) !== undefined);
}
