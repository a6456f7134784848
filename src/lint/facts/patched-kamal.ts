import type { Project } from "../../project/project.ts";
import { memoize } from "./memoize.ts";

/** Code that changes Kamal's own classes, or a script that loads such code into it. */
const patch =
  /\bRUBYOPT\b[^\n]{0,200}-r|\bKamal::[A-Z][\w:]{0,80}\.(?:prepend|class_eval|define_method)\b|^[ \t]{0,40}module Kamal\b/m;

/** Whether the repository runs a changed Kamal, whose `docker run` is not known. */
export const isKamalPatched: (project: Project) => boolean = memoize((project) => {
  const { scriptFiles, workflows } = project.surroundings;
  const loads = ({ path, source }: (typeof scriptFiles)[number]) =>
    path.endsWith("bin/kamal") && /\brequire_relative\b/.test(source?.text ?? "");
  const texts = [
    ...scriptFiles.map(({ source }) => source?.text ?? ""),
    ...workflows.map(({ document }) => document?.source.text ?? ""),
    project.config.document?.source.text ?? "",
  ];
  return scriptFiles.some(loads) || texts.some((text) => patch.test(text));
});
