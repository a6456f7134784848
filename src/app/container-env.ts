// The environment of a role's container: deploy.yml overrides the image.

import { lookup, type Node } from "../yaml/nodes.ts";
import type { Image } from "./dockerfile.ts";

export type EnvValue = { value: string } | "unset" | "unknown";
export type Environment = (name: string) => EnvValue;

/**
 * `envs`: the `env` mappings of deploy.yml; later ones override earlier ones. A variable is unknown
 * if it is a secret or if the entrypoint mentions it, because the entrypoint may change it.
 */
export function containerEnvironment(
  envs: readonly (Node | undefined)[],
  image: Image | undefined,
  entrypoint: string | undefined,
): Environment {
  return (name) => {
    if (entrypoint?.includes(name) === true) return "unknown";

    for (const env of envs.toReversed()) {
      const value = envValue(env, name);
      if (value !== "unset") return value;
    }

    if (image?.env.has(name) !== true) return "unset";
    const value = image.env.get(name);
    return value === undefined ? "unknown" : { value };
  };
}

/** The value of `name` in one `env` mapping. */
export function envValue(env: Node | undefined, name: string): EnvValue {
  if (env === undefined) return "unset";
  if (env.kind === "unknown") return "unknown";
  if (env.kind !== "map") return "unset";

  const parts = ["clear", "secret", "tags"].map((key) => lookup(env, key));
  if (parts.every((part) => part === undefined)) return scalarValue(lookup(env, name));

  const [clear, secret, tags] = parts;
  if (secret !== undefined && namesSecret(secret, name)) return "unknown";
  if (tags?.kind === "unknown") return "unknown";
  if (tags?.kind === "map" && tags.pairs.some((pair) => envValue(pair.value, name) !== "unset")) return "unknown";
  return clear?.kind === "unknown" ? "unknown" : scalarValue(lookup(clear, name));
}

function scalarValue(node: Node | undefined): EnvValue {
  if (node === undefined) return "unset";
  return node.kind === "scalar" && node.value !== null ? { value: node.text } : "unknown";
}

function namesSecret(secret: Node, name: string): boolean {
  if (secret.kind !== "list") return true;
  if (secret.items.some(({ node }) => node.kind === "scalar" && node.text.split(":")[0] === name)) return true;
  return secret.open;
}
