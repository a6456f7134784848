import type { Project } from "../../project/project.ts";
import type { Hook } from "../../project/script-sources.ts";
import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { compareGemVersions } from "../../text/gem-version.ts";
import { startOf } from "../../text/source.ts";
import { kamalHooks } from "../facts/hook-scripts.ts";
import { isNamedInScripts } from "../facts/server-preparation.ts";
import type { Problem, Rule } from "../rule.ts";
import { closest } from "../suggest.ts";

export const hookUnknown: Rule = {
  metadata: {
    id: "hook-unknown",
    severity: "info",
    title: "File in the hooks folder that Kamal never runs",
  },
  *check(project) {
    for (const hook of project.surroundings.hooks) yield* checkHook(project, hook);
  },
};

function* checkHook(project: Project, hook: Hook): Iterable<Problem> {
  const { name, path } = hook;
  const at = startOf(path);
  const { version } = project.kamal;
  if (!isKamal2(version)) return;

  if (/^(?:pre|post)-traefik-reboot$/.test(name)) {
    const renamed = name.replace("traefik", "proxy");
    yield {
      at,
      severity: "error",
      message: `Kamal 2 does not start while the hook ${name} of Kamal 1 exists (Found ${name}, these should be renamed to ${renamed})`,
      help: `Rename it to ${renamed}, or remove it.`,
    };
  } else if (/^(?:pre|post)-app-boot$/.test(name) && compareGemVersions(version, "2.5.0") < 0) {
    yield {
      at,
      message: `Kamal ${version} never runs the hook ${name}, which was added in Kamal 2.5.0`,
      help: "Update Kamal, or use the hook `pre-deploy` or `post-deploy`.",
    };
  } else if (!kamalHooks.includes(name) && isMeantAsHook(project, hook)) {
    const [near, ...others] = closest(name.replace(/\.\w+$/, ""), kamalHooks);
    yield {
      at,
      message: `Kamal runs no hook with the name ${name}, so this file never runs`,
      help:
        near !== undefined && others.length === 0
          ? `Rename it to \`${near}\`.`
          : `Kamal knows these hooks: ${kamalHooks.join(", ")}. Move other files to another folder.`,
    };
  }
}

/** A script that no other script uses, not a note or a copy that is switched off. */
function isMeantAsHook(project: Project, { name, source, executable }: Hook): boolean {
  if (source === undefined || (!executable && !source.text.startsWith("#!"))) return false;
  if (/\.(?!(?:sh|bash|rb|py|js|ts)$)[\w-]+$/i.test(name) || /^[_.]|~$/.test(name)) return false;

  const others = project.surroundings.hooks.filter((each) => each.name !== name);
  return !others.some((each) => each.source?.text.includes(name) === true) && !isNamedInScripts(project, name);
}
