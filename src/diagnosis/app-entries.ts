import type { DiagnosisEntry } from "./entry.ts";

/** What is wrong with the image, the app or the config. */
export const app: readonly DiagnosisEntry[] = [
  {
    id: "exec-format",
    anywhere: true,
    match: /exec format error|no matching manifest for (\S+)/,
    title: "The image is for another processor",
    cause: ([text]) => `The server cannot run what was built: ${text}.`,
    fix: () => "Set builder/arch to the server's (`uname -m`: x86_64 is amd64, aarch64 is arm64).",
  },
  {
    id: "unhealthy",
    match: /target failed to become healthy|container not ready after \d+ seconds/,
    title: "The new version did not become healthy",
    cause: (_, { service }) => `The new container of ${service} did not answer its health check in time.`,
    fix: () =>
      "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout.",
  },
  {
    id: "boot-vanished",
    match: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
    title: "The new container died at once",
    cause: ([, role, host]) => `The container of ${role} on ${host} was gone before it could be asked.`,
    fix: (_, { service }) =>
      `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${service})\`.`,
  },
  {
    id: "clone-failed",
    match: /Failed to clone repo: [^\n]*|Clone in \S+ is (?:dirty|not on the correct revision)[^\n]*/,
    title: "Kamal could not clone the checkout",
    cause: ([text]) => `Kamal builds from a clone of the checkout: ${text}`,
    fix: () =>
      "Submodules need `submodules: recursive` and a token in actions/checkout; or set builder/context to `.` to build from the working tree.",
  },
  {
    id: "build-failed",
    match: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
    title: "The image did not build",
    cause: ([text]) => `Docker says: ${text}`,
    fix: () =>
      "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build.",
  },
  {
    id: "dockerfile-missing",
    match: /Missing (\S*Dockerfile\S*)/,
    title: "There is no Dockerfile",
    cause: ([, file]) => `Kamal builds ${file}, and it is not in the commit.`,
    fix: () => "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`.",
  },
  {
    id: "image-missing",
    match: /manifest unknown|manifest for \S+ not found|failed to resolve reference [^\n]*: not found/,
    title: "The image is not in the registry",
    cause: ([text]) => `The server could not pull the image: ${text}.`,
    fix: () =>
      "With `skip-build: true`, the image must have been pushed with the tag that `version` names (the full commit).",
  },
  {
    id: "service-label",
    match: /is missing the 'service' label/,
    title: "The image was not built by Kamal",
    cause: (_, { service }) => `The image has no label service=${service}, which Kamal insists on.`,
    fix: (_, { service }) => `Build it with \`--label service=${service}\`.`,
  },
  {
    // Last of its kind: by itself only the consequence of a failure that was told elsewhere.
    id: "unhealthy",
    match: /Halted at barrier|First \S+ container is unhealthy/,
    title: "The new version did not become healthy",
    cause: (_, { service }) => `The first container of ${service} did not come up, so no other one was started.`,
    fix: () => "Read the lines below: what the first container, or the server that it was to run on, says.",
  },
  {
    id: "config-refused",
    match:
      /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
    title: "Kamal refuses the configuration",
    cause: (match, { configFile }) => `Kamal says about ${configFile}: ${firstLine(match.input)}`,
    fix: (_, { configFile }) => `Correct ${configFile}; \`kamal config\` shows the same message on your machine.`,
  },
];

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
