import { dockerfile, inStep, markedInstruction } from "../output/build-step.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { buildErrorIndex, buildErrorLine } from "./build-error-line.ts";

/** The Dockerfile, its base images, and the files that it copies. */
export const buildPatterns: readonly KamalPattern[] = [
  {
    id: "build-base-image",
    in: ["build"],
    line: /no match for platform in manifest.{0,300}|no matching manifest for \S{1,100}.{0,300}|image with reference \S{1,300} was found but .{1,200}platform.{0,300}/,
    facts: ({ input, 0: said }) => ({ image: imageName(mentioned.exec(input)?.[1]), problem: "platform", said }),
    at: dockerfile,
  },
  {
    id: "build-base-image",
    in: ["build"],
    line: /(?:source metadata for|FROM|resolve image config for \S{1,30}) (\S{1,300}): .{0,300}: not found|^ERROR: failed to solve: (\S{1,300}): (?:\S{1,300}: )?not found$|manifest for (\S{1,300}) not found|failed to create LLB definition: (\S{1,300}): not found|^ERROR: (\S{1,300}:\S{1,128}): not found$|manifest unknown/,
    facts: ([said, ...images]) => ({
      image: imageName(images.find((image) => image !== undefined)),
      problem: "missing",
      said,
    }),
    at: dockerfile,
  },
  {
    id: "build-base-image",
    in: ["build"],
    line: /pull access denied|(?:source metadata|load metadata) .{0,400}(?:unauthorized|denied|40[13] |insufficient_scope|authorization failed|no basic auth)/,
    facts: ({ input }) => {
      const image = imageName(/access denied for ([\w./:-]{1,300})/.exec(input)?.[1] ?? mentioned.exec(input)?.[1]);
      return { image, problem: refusedBase(image, input), said: input };
    },
    at: dockerfile,
  },
  {
    id: "build-base-image",
    in: ["build"],
    line: /failed to parse stage name .{0,300}|base name \(.{0,200}\) should not be blank.{0,300}/,
    facts: ([said]) => ({ image: "", problem: "invalid", said }),
    at: dockerfile,
  },
  {
    id: "build-target",
    in: ["build"],
    line: /target stage "?([\w.-]{1,200})"? could not be found/,
    at: (_, { locate }) => locate?.("builder/target"),
    facts: ([, target = ""]) => ({ target }),
  },
  {
    id: "build-not-committed",
    in: ["build"],
    line: /failed to read dockerfile: open ([\w./-]{1,200}): no such file or directory/,
    facts: ([, file = ""]) => ({ paths: file, problem: "dockerfile" }),
  },
  {
    id: "build-file-missing",
    in: ["build", "runner"],
    line: /failed to (?:compute cache key|calculate checksum of ref).{0,300}: "([^"]{1,300})":? not found|^ERROR: "([^"]{1,300})" not found: not found$|(?:COPY|ADD) failed: .{0,200}(?:stat|lstat) ([^\s:]{1,300}): (?:file does not exist|no such file)|lstat \S{1,200}buildkit-mount\d{1,12}(\/\S{1,300}?): no such file|(?:COPY|ADD) failed: no source files were specified/,
    at: dockerfile,
    facts: ([, ...paths], _, part) => ({
      path: (paths.find((path) => path !== undefined) ?? "a file").replace(/^\//, ""),
      stage: copiedFrom(part),
    }),
  },
  {
    id: "build-not-committed",
    in: ["build"],
    line: /^(?:chown|chmod|cp|mv|find|mkdir|touch|ln|install): (?:cannot access|cannot stat|can't stat|cannot create \w{1,30})? ?'?((?:log|tmp|storage|db|public|vendor|pids|sockets)[\w./-]{0,100}?)'?: No such file or directory/,
    when: inStep,
    at: dockerfile,
    facts: (_, __, { lines }) => ({ paths: missingFolders(lines), problem: "folders" }),
  },
  {
    id: "build-dockerfile",
    in: ["build", "runner"],
    line: /dockerfile parse error.{0,300}|unknown instruction: .{0,300}|Syntax error - .{0,300}|the --mount option requires BuildKit.{0,300}|failed to process "[^"]{1,300}": .{0,300}|\w requires (?:exactly|at least) \w{1,10} arguments?.{0,300}/i,
    when: (_, __, { step }) => step === undefined,
    at: dockerfile,
    facts: ({ input }) => ({ said: input.replace(/^ERROR: /, "") }),
  },
  {
    id: "build-failed",
    in: ["build"],
    line: /did not complete successfully: exit code|executor failed running|returned a non-zero code/,
    rank: "symptom",
    shows: buildErrorIndex,
    at: dockerfile,
    facts: (_, __, part) => ({
      command: part.step?.command,
      exitCode: part.step?.exitCode,
      said: buildErrorLine(part),
    }),
  },
  {
    id: "build-failed",
    in: ["build"],
    line: /ERROR: failed to (?:solve|build).{0,300}|ERROR: .{0,300}/,
    unless: /did not complete successfully: exit code|executor failed running|returned a non-zero code/,
    rank: "symptom",
    at: dockerfile,
    facts: ([said]) => ({ said }),
  },
];

const mentioned = /(?:source metadata for|image with reference|load metadata for) ["']?([\w./:@-]{1,300})/;

/** Official images are public, so a refusal is about the login or the name. */
function refusedBase(image: string, said: string): "login" | "missing" | "private" {
  if (/incorrect username or password|bad credentials/.test(said)) return "login";
  if (image.includes("/") || image === "in FROM") return "private";
  return /access denied/.test(said) ? "missing" : "login";
}

/** As it is in FROM. */
function imageName(image: string | undefined): string {
  return (image ?? "in FROM")
    .replace(/[:.]$/, "")
    .replace(/^docker-image:\/\//, "")
    .replace(/^docker\.io\/(?:library\/)?/, "");
}

/** The stage in `COPY --from=stage`, in BuildKit's excerpt or in the name of the step. */
function copiedFrom({ lines }: OutputPart): string | undefined {
  const instruction = markedInstruction(lines) ?? lines.find((line) => /\] (?:COPY|ADD) /.test(line)) ?? "";
  return /--from=([\w.-]{1,100})/.exec(instruction)?.[1];
}

function missingFolders(lines: readonly string[]): string {
  const names = lines.flatMap((line) => /'?([\w./-]{1,100}?)'?: No such file or directory$/.exec(line)?.[1] ?? []);
  const folders = [...new Set(names)].slice(0, 5);
  return folders.length < 2 ? (folders[0] ?? "a folder") : `${folders.slice(0, -1).join(", ")} and ${folders.at(-1)}`;
}
