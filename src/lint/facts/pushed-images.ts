// The image that a workflow builds and pushes itself, for a deploy with `--skip-push`.

import { type lookup, lookupPath, type MapNode, type ScalarNode, sourceTextOf } from "../../yaml/nodes.ts";

export interface PushedImage {
  readonly step: MapNode;
  readonly uses: ScalarNode;
  readonly tags: ScalarNode | undefined;
  /** The texts that labels come from; undefined if they are computed elsewhere. */
  readonly labels: string | undefined;
  /** As `labels`, for the tags. */
  readonly tagTexts: readonly string[] | undefined;
  /** The path of the Dockerfile as written; undefined for the default. */
  readonly file: string | undefined;
  readonly context: string | undefined;
}

/** The only docker/build-push-action in the steps that pushes; undefined if there are several. */
export function pushedImage(steps: readonly MapNode[]): PushedImage | undefined {
  const pushes = steps.flatMap((step) => {
    const uses = inputOf(step, ["uses"]);
    return uses !== undefined && /^docker\/build-push-action@/.test(uses.text) && isPush(step) ? [{ step, uses }] : [];
  });
  const [only, ...others] = pushes;
  if (only === undefined || others.length > 0) return undefined;

  const { step } = only;
  const tags = inputOf(step, ["with", "tags"]);
  return {
    ...only,
    tags,
    labels: resolve(steps, lookupPath(step, ["with", "labels"]), "labels"),
    tagTexts: resolve(steps, tags, "tags")
      ?.split(/[\n,]/)
      .map((each) => each.trim())
      .filter((each) => each !== ""),
    file: inputOf(step, ["with", "file"])?.text,
    context: inputOf(step, ["with", "context"])?.text,
  };
}

function isPush(step: MapNode): boolean {
  return inputOf(step, ["with", "push"])?.text === "true" || /push=true|type=registry/.test(sourceTextOf(step));
}

const references = {
  labels: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.labels\s{0,5}\}\}/,
  tags: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.tags\s{0,5}\}\}/,
} as const;

/**
 * The text of an input. `${{ steps.ID.outputs.labels }}` of docker/metadata-action is what that
 * action was given; other expressions are unknown.
 */
function resolve(
  steps: readonly MapNode[],
  node: ReturnType<typeof lookup>,
  output: "labels" | "tags",
): string | undefined {
  if (node === undefined) return "";
  if (node.kind !== "scalar") return undefined;

  const reference = references[output].exec(node.text);
  if (reference === null) return /\$\{\{(?!\s{0,5}(?:github|env|vars)\.)/.test(node.text) ? undefined : node.text;

  const meta = steps.find((step) => inputOf(step, ["id"])?.text === reference[1]);
  if (meta === undefined || !/^docker\/metadata-action@/.test(inputOf(meta, ["uses"])?.text ?? "")) return undefined;
  const given = lookupPath(meta, ["with", output]);
  if (given !== undefined && given.kind !== "scalar") return undefined;
  // Without rules for tags, the event decides: a branch, a tag or a pull request.
  return `${node.text.replace(reference[0], "")}\n${given?.text ?? (output === "tags" ? "type=ref,event=branch" : "")}`;
}

function inputOf(step: MapNode, path: readonly string[]): ScalarNode | undefined {
  const node = lookupPath(step, path);
  return node?.kind === "scalar" ? node : undefined;
}
