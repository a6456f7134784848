// The container of a role, according to deploy.yml, the Dockerfile and the entrypoint.

import { containerEnvironment, type Environment } from "../../app/container-env.ts";
import { type Image, imageOf } from "../../app/dockerfile.ts";
import type { RubyFacts } from "../../app/known-text.ts";
import { type Mounts, roleMounts } from "../../app/mounts.ts";
import type { Role } from "../../config/role.ts";
import { lookup, lookupPath, type Node } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { memoize } from "./memoize.ts";

export interface Container {
  readonly role: Role;
  readonly image: Image | undefined;
  readonly env: Environment;
  readonly mounts: Mounts;
  readonly ruby: RubyFacts;
  /**
   * The command of the container: the role's `cmd`, or else the image's CMD; undefined if unknown.
   */
  readonly command: readonly string[] | undefined;
}

/**
 * The container of the primary role; undefined if the primary role does not exist or ERB decides.
 */
export const primaryContainer: (deployed: DeployableConfig) => Container | undefined = memoize((deployed) => {
  const role = deployed.config.primaryRole;
  return role === undefined ? undefined : containerOf(deployed, role);
});

/** The container of a role; undefined if ERB computes the role. */
export function containerOf(deployed: DeployableConfig, role: Role): Container | undefined {
  if (role.node.kind === "unknown") return undefined;

  const { config, project } = deployed;
  const image = imageFor(deployed);
  const env = containerEnvironment(
    [lookup(config.root, "env"), lookup(role.settings, "env")],
    image,
    project.surroundings.texts.entrypoint.source?.text,
  );

  const mounts = roleMounts(config.root, role.settings);
  const command = commandFor(lookup(role.settings, "cmd"), image);
  return { role, image, env, mounts, ruby: rubyFacts(env, image), command };
}

const imageFor = memoize(({ project, config }: DeployableConfig): Image | undefined => {
  const target = lookupPath(config.root, ["builder", "target"]);
  const { dockerfile } = project.surroundings;
  if (dockerfile === undefined || (target !== undefined && target.kind !== "scalar")) return undefined;

  return imageOf(dockerfile, target?.text, (name) => {
    const given = lookupPath(config.root, ["builder", "args", name]);
    if (given === undefined) return undefined;
    return given.kind === "scalar" ? { value: given.text } : "unknown";
  });
});

function commandFor(cmd: Node | undefined, image: Image | undefined): readonly string[] | undefined {
  if (cmd === undefined) return image?.cmd?.words;
  return cmd.kind === "scalar" ? cmd.text.trim().split(/\s+/) : undefined;
}

function rubyFacts(env: Environment, image: Image | undefined): RubyFacts {
  const value = env("RAILS_ENV");
  // If unset, Rails would use `development`. Nobody deploys that, so assume that a base image or
  // the entrypoint sets it.
  const railsEnv = typeof value === "object" ? value.value : "production";
  return { railsEnv, railsRoot: image?.workdir, env };
}

/** A phrase for messages: `the app's container`. */
export function describeContainer({ role }: Container): string {
  return role.isPrimary === true ? "the app's container" : `the container of the role \`${role.name}\``;
}
