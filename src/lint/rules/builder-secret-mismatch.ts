import { posix } from "node:path";
import type { Instruction } from "../../app/dockerfile-instructions.ts";
import type { Config } from "../../config/config.ts";
import type { LocatedSecret } from "../../config/required-secrets.ts";
import { rangeBetween } from "../../text/source.ts";
import { itemsOf, lookup, lookupPath } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { mentionedInWorkflows } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const builderSecretMismatch: Rule = {
  metadata: {
    id: "builder-secret-mismatch",
    severity: "warning",
    title: "Dockerfile and `builder/secrets` name different secrets",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const { dockerfile } = project.surroundings;
    if (dockerfile === undefined || !buildsWith(deployed, dockerfile.source.file)) return;

    const given = config.secrets.filter(({ path }) => path.startsWith("builder/secrets/"));
    const mounts = dockerfile.stages.flatMap(({ instructions }) => instructions.flatMap(mountsOf));
    // A variable may stand for any name.
    if (mounts.some(({ id }) => id.includes("$")) || !hasKnownSecrets(config)) return;

    const names = new Set(given.map(({ name }) => name));
    const missing = mounts.filter(({ id }) => !names.has(id));
    const unused = given.filter(({ name }) => mounts.every(({ id }) => id !== name));
    for (const mount of missing) {
      if (mount.isOptional) continue;
      const { start, end } = mount.instruction;
      yield { at: rangeBetween(dockerfile.source, start, end), ...textForMissing(mount.id, unused) };
    }

    const explained = new Set(missing.map(({ id }) => id.toUpperCase()));
    for (const secret of unused) if (!explained.has(secret.name.toUpperCase())) yield notMounted(secret);
  },
};

interface Mount {
  readonly id: string;
  /** The command copes with a missing file. */
  readonly isOptional: boolean;
  readonly instruction: Instruction;
}

/** Whether Kamal builds this Dockerfile, and not a workflow, which may pass other secrets. */
function buildsWith({ project, config }: DeployableConfig, file: string): boolean {
  const named = lookupPath(config.root, ["builder", "dockerfile"]);
  if (named?.kind === "unknown" || lookupPath(config.root, ["builder", "pack"]) !== undefined) return false;
  if (mentionedInWorkflows(project, /build-push-action|--skip-push|\bdocker\s+(?:buildx\s+)?build\b/)) return false;

  const path = named?.kind === "scalar" && named.value !== null ? named.text : "Dockerfile";
  return posix.join(project.directory, path) === file;
}

function hasKnownSecrets({ root }: Config): boolean {
  const list = lookup(lookup(root, "builder"), "secrets");
  if (list === undefined) return true;
  return list.kind === "list" && !list.open && itemsOf(list).every(({ kind }) => kind === "scalar");
}

function mountsOf(instruction: Instruction): Mount[] {
  if (instruction.name !== "RUN") return [];

  const { text } = instruction;
  const isOptional = /\[ (?:! )?-[efrs] |\btest -[efrs] |\|\| ?(?:true|:|echo)|2> ?\/dev\/null/.test(text);
  return [...text.matchAll(/--mount=(\S{1,300})/g)].flatMap(([, mount = ""]): Mount[] => {
    const options = new Map(mount.split(",").map((each) => [each.split("=")[0], each.slice(each.indexOf("=") + 1)]));
    if (options.get("type") !== "secret") return [];

    const target = options.get("target") ?? options.get("dst") ?? options.get("destination");
    const id = options.get("id") ?? (target === undefined ? undefined : posix.basename(target));
    // A program that finds no file at the place of its settings often needs none.
    const isSettings = target !== undefined && options.get("required") !== "true";
    return id === undefined ? [] : [{ id, isOptional: isOptional || isSettings, instruction }];
  });
}

function textForMissing(id: string, unused: readonly LocatedSecret[]): Pick<Problem, "message" | "help"> {
  const similar = unused.find(({ name }) => name.toUpperCase() === id.toUpperCase());
  return similar === undefined
    ? {
        message: `The build mounts the secret \`${id}\`, but \`builder/secrets\` does not list it, so the file is missing`,
        help: `Add \`builder: { secrets: [${id}] }\` to deploy.yml, and \`${id}=$${id}\` to .kamal/secrets.`,
      }
    : {
        message: `The build mounts the secret \`${id}\`, but \`builder/secrets\` has \`${similar.name}\`: capitals count, so the file is missing`,
        help: `Write \`id=${similar.name}\` here, and read /run/secrets/${similar.name}.`,
      };
}

function notMounted({ name, path: _path, ...at }: LocatedSecret): Problem {
  return {
    at,
    severity: "info",
    message: `\`${name}\` is passed to the build, but no \`RUN --mount=type=secret,id=${name}\` in the Dockerfile reads it`,
    help: "Remove it here, or mount it in the instruction that needs it.",
  };
}
