// The container of a role as the repository's files describe it together.

import { containerEnvironment, type Environment } from "../../app/container-env.ts";
import { type Image, imageOf } from "../../app/dockerfile.ts";
import type { RubyFacts } from "../../app/known-text.ts";
import { type Mounts, roleMounts } from "../../app/mounts.ts";
import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, type MapNode, type Node } from "../../yaml/nodes.ts";
import { oncePerConfig } from "./memoize.ts";

export interface Container {
  readonly role: string;
  /** The role's own mapping; undefined when it is a plain list of hosts. */
  readonly node: MapNode | undefined;
  readonly image: Image | undefined;
  readonly env: Environment;
  readonly mounts: Mounts;
  readonly ruby: RubyFacts;
  /** What the container runs: the role's `cmd`, else the image's. undefined: not known. */
  readonly command: readonly string[] | undefined;
}

/** undefined when ERB decides which roles there are. */
export const primaryContainer: (project: Project, config: MapNode) => Container | undefined = oncePerConfig(
  (project, config) => {
    const named = lookup(config, "primary_role");
    if (named !== undefined && named.kind !== "scalar") return undefined;
    return containerOf(project, config, named?.text ?? "web");
  },
);

/** The container of the role `name`. */
export function containerOf(project: Project, config: MapNode, name: string): Container | undefined {
  const servers = lookup(config, "servers");
  if (servers === undefined || servers.kind === "scalar" || servers.kind === "unknown") return undefined;
  const role = servers.kind === "list" ? undefined : lookup(servers, name);
  if (servers.kind === "map" && (role === undefined || role.kind === "unknown")) return undefined;
  const node = role?.kind === "map" ? role : undefined;
  const image = imageFor(project, config);
  const env = containerEnvironment(
    [lookup(config, "env"), lookup(node, "env")],
    image,
    project.around.texts.entrypoint.source?.text,
  );
  const mounts = roleMounts(config, node);
  const command = commandFor(lookup(node, "cmd"), image);
  return { role: name, node, image, env, mounts, ruby: rubyFacts(env, image), command };
}

/** Every role that is certainly there, in the order of the file. */
export function roleNames(config: MapNode): string[] {
  const servers = lookup(config, "servers");
  if (servers?.kind === "list") return ["web"];
  if (servers?.kind !== "map") return [];
  return servers.pairs.flatMap((pair) => (pair.key.kind === "scalar" && !pair.conditional ? [pair.key.text] : []));
}

const imageFor = oncePerConfig((project, config): Image | undefined => {
  const target = lookupPath(config, ["builder", "target"]);
  const { dockerfile } = project.around;
  if (dockerfile === undefined || (target !== undefined && target.kind !== "scalar")) return undefined;
  return imageOf(dockerfile, target?.text, (name) => {
    const given = lookupPath(config, ["builder", "args", name]);
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
  // Without it Rails takes `development`; nobody deploys that, so a base image or an entrypoint is taken to set it.
  const railsEnv = typeof value === "object" ? value.value : "production";
  return { railsEnv, railsRoot: image?.workdir, env };
}
