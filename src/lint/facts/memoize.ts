// Most rules ask the same few things of a project: which configs are deployed, what runs in the app's container, where
// its databases are. Projects never change, so an answer is worked out when the first rule asks, and kept as long as the
// project is.

import type { Project } from "../../project/project.ts";
import type { DeployableConfig } from "./deployable-configs.ts";

/** The same function, which works only once per project. A call that throws is made again. */
export function oncePerProject<T>(work: (project: Project) => T): (project: Project) => T {
  return oncePer(work);
}

/** As `oncePerProject`, for what depends on one of the project's configs. */
export function oncePerConfig<T>(work: (deployed: DeployableConfig) => T): (deployed: DeployableConfig) => T {
  return oncePer(work);
}

function oncePer<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: work(key) };
    answers.set(key, known);
    return known.answer;
  };
}
