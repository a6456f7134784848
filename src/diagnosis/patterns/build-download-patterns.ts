import { dockerfile, inStep } from "../output/build-step.ts";
import type { KamalPattern } from "../pattern.ts";

/** Programs that development packages of Node bring along. */
const nodePrograms = new Set(
  "vite tsc next nuxt webpack webpack-cli esbuild tailwindcss rollup ng remix astro vue-tsc vue-cli-service react-scripts svelte-kit postcss sass nest turbo parcel babel rimraf cross-env run-s run-p tsup swc nodemon prisma husky encore mix-build gulp grunt shakapacker".split(
    " ",
  ),
);

/** Programs and packages that the image lacks, and downloads that do not get through. */
export const buildDownloadPatterns: readonly KamalPattern[] = [
  {
    id: "build-not-committed",
    in: ["build"],
    line: /Can't find stylesheet to import|File to import not found or unreadable|(?:[Cc]ouldn't find file|Can't resolve|Could not resolve|Failed to resolve import) ['"][^'"]{0,100}node_modules\//,
    with: /(?:@(?:use|import|forward)|import not found|find file|resolve).{0,100}node_modules\//,
    when: (_, __, part) =>
      inStep(_, __, part) && !/(?:npm|yarn|pnpm|bun) (?:ci|i|install|build|run)/.test(part.step?.command ?? ""),
    at: dockerfile,
    facts: () => ({ paths: "node_modules", problem: "packages" }),
  },
  {
    id: "build-tool-missing",
    in: ["build"],
    line: /(?:^|[\s:])(?:\/bin\/)?(?:sh|bash|ash|dash|zsh): (?:line )?(?:\d{1,5}: )?([\w.@/+-]{1,60}): (?:command )?not found|^(?:\/\S{1,100}: )?(?:line )?(?:\d{1,5}: )?([\w.@+-]{1,60}): (?:command )?not found$|exec: "([\w.@+-]{1,60})": executable file not found|No such file or directory - ([\w.@+-]{1,60})$|env: (?:can't execute )?['‘]?([\w.@+-]{1,60})['’]?: No such file or directory|spawn ([\w.@+-]{1,60}) ENOENT/,
    // The words before it: `sh: 1: ./bin/rails: not found` is about a file of the repository.
    when: (match, context, part) => inStep(match, context, part) && toolOf(match) !== undefined,
    at: dockerfile,
    facts: (match) => {
      const tool = toolOf(match) ?? "";
      return { tool, problem: toolProblem(tool) };
    },
  },
  {
    id: "build-tool-missing",
    in: ["build"],
    line: /Could not find a JavaScript runtime|ExecJS::RuntimeUnavailable|Yarn executable was not detected/,
    at: dockerfile,
    facts: ([said]) => ({ tool: /Yarn/.test(said) ? "yarn" : "node", problem: "javascript" }),
  },
  {
    id: "build-tool-missing",
    in: ["build"],
    line: /You need to install git to be able to use gems from git|git is not installed|Cannot find command 'git'|git was not found in your PATH/,
    at: dockerfile,
    facts: () => ({ tool: "git", problem: "program" }),
  },
  {
    id: "build-tool-missing",
    in: ["build"],
    line: /requires (?:PHP extension )?(ext-[a-z0-9_]{1,30}) \S{1,20} (?:->|but) it (?:is missing from your system|has the wrong version)|the requested PHP extension ([a-z0-9_]{1,30}) is missing/,
    at: dockerfile,
    facts: ([, extension, other = ""]) => ({ tool: extension?.replace(/^ext-/, "") ?? other, problem: "extension" }),
  },
  {
    id: "build-base-image-old",
    in: ["build"],
    line: /The repository 'https?:\/\/\S{1,100}(?:debian\.org|ubuntu\.com)\S{0,100} (jessie|stretch|buster|bullseye|trusty|xenial|[a-z]{3,12})\S{0,40} Release' (?:does not have|no longer has) a Release file/,
    at: dockerfile,
    facts: ([, release = ""]) => ({ release }),
  },
  {
    id: "build-package-missing",
    in: ["build"],
    line: /^E: Unable to locate package ([\w.+-]{1,100})|^E: Package '([\w.+-]{1,100})' has no installation candidate|^E: Version '[^']{1,60}' for '([\w.+-]{1,100})' was not found/,
    at: dockerfile,
    facts: ([said, ...names]) => ({ name: names.find((name) => name !== undefined), manager: "apt", said }),
  },
  {
    id: "build-package-missing",
    in: ["build"],
    line: /^([\w.+-]{1,100}) \(no such package\):|unable to select packages:/,
    at: dockerfile,
    facts: ([said, name], _, { lines }) => ({
      name:
        name ??
        lines
          .map(
            (line) =>
              /^([\w.+-]{1,100}) \(no such package\)|^([\w.+-]{1,100})-[\d.]{1,20}-r\d+:/.exec(line.trim())?.[1],
          )
          .find((found) => found !== undefined),
      manager: "apk",
      said,
    }),
  },
  {
    id: "build-package-missing",
    in: ["build"],
    line: /Could not find gem '([\w-]{1,100})[^']{0,100}' in .{0,300}|Your bundle is locked to ([\w-]{1,100}) \([^)]{1,40}\).{0,200}(?:could not|can no longer) be found.{0,300}|Could not find ([\w-]{1,100}?)-\d[\w.]{0,30} in (?:any of the sources|locally installed gems).{0,300}/,
    at: dockerfile,
    facts: ([said, ...names]) => ({ name: names.find((name) => name !== undefined), manager: "Bundler", said }),
  },
  {
    id: "build-package-missing",
    in: ["build"],
    line: /No matching distribution found for ([\w.[\]-]{1,100})/,
    unless: /Temporary failure in name resolution|NewConnectionError|Connection broken/,
    at: dockerfile,
    facts: ([said, name]) => ({ name, manager: "pip", said }),
  },
  {
    id: "build-package-missing",
    in: ["build"],
    line: /npm (?:ERR!|error) (?:notarget No matching version found for|404 {1,4}'?)(?: ?)(@?[\w.@/^~-]{1,100})|ERR_PNPM_NO_MATCHING_VERSION\S{0,20} {1,4}No matching version found for (\S{1,100})|ERR_PNPM_FETCH_404.{0,300}|Couldn't find any versions for "([^"]{1,100})"/,
    at: dockerfile,
    facts: ([said, ...names]) => ({ name: firstOf(names).replace(/\.$/, "") || undefined, manager: "npm", said }),
  },
  {
    id: "build-module-missing",
    in: ["build"],
    line: /Cannot find (?:module|package) '([^']{1,200})'|Can't resolve '([^']{1,200})'|Could not resolve "([^"]{1,200})"|Rollup failed to resolve import "([^"]{1,200})"|Failed to resolve import "([^"]{1,200})"/,
    when: inStep,
    at: dockerfile,
    facts: ([said, ...names]) => ({ module: firstOf(names), language: "Node", said }),
  },
  {
    id: "build-module-missing",
    in: ["build"],
    line: /ModuleNotFoundError: No module named '([\w.]{1,100})'/,
    when: inStep,
    at: dockerfile,
    facts: ([said, module = ""]) => ({ module, language: "Python", said }),
  },
  {
    id: "build-module-missing",
    in: ["build"],
    line: /cannot load such file -- ([\w./-]{1,200})/,
    when: inStep,
    at: dockerfile,
    facts: ([said, module = ""]) => ({ module, language: "Ruby", said }),
  },
  {
    id: "build-certificate",
    in: ["build"],
    line: /x509: certificate signed by unknown authority|SSL certificate problem: .{0,300}|certificate verify failed.{0,300}|unable to get local issuer certificate|SELF_SIGNED_CERT_IN_CHAIN|self[- ]signed certificate in certificate chain|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|server certificate verification failed|error setting certificate file.{0,300}/i,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { step }) => ({ command: step?.command, said }),
  },
  {
    id: "build-network",
    in: ["build"],
    line: /Temporary failure (?:in name resolution|resolving '[^']{1,200}')|Could not resolve host(?:name)?:? .{1,200}|(?:Could not|Cannot) (?:connect to|initiate the connection to) \S{1,200}.{0,300}|getaddrinfo (?:EAI_AGAIN|ENOTFOUND) \S{1,200}|Could not reach host \S{1,200}.{0,300}|Could not fetch specs from \S{1,200}.{0,300}|(?:dial tcp|lookup) .{1,200}(?:i\/o timeout|no such host|connection refused|server misbehaving)|npm (?:ERR!|error) (?:network.{0,300}|code E(?:TIMEDOUT|CONNRESET|AI_AGAIN|NOTFOUND|CONNREFUSED))|ERR_SOCKET_TIMEOUT|network read ECONNRESET|Net::(?:Open|Read)Timeout.{0,300}|Gem::RemoteFetcher::FetchError.{0,300}|NewConnectionError.{0,300}|Read timed out\.|curl: \((?:6|7|28|35|52|56)\) .{0,300}|wget: (?:bad address|unable to resolve|server returned error).{0,300}|temporary error \(try again later\)|info: There appears to be trouble with your network|Connection timed out.{0,300}|Failed to fetch \S{1,300} .{0,60}(?:Connection|Temporary|50[234]).{0,300}|TLS handshake timeout|net\/http: .{0,300}timeout.{0,300}|Operation timed out.{0,300}/,
    // A warning about an attempt that was repeated.
    when: (match, context, part) =>
      inStep(match, context, part) && !/^(?:WARNING|npm warn|warning)\b/i.test(match.input),
    at: dockerfile,
    facts: ([said], _, { step }) => ({ command: step?.command, said }),
  },
];

function firstOf(names: readonly (string | undefined)[]): string {
  return names.find((name) => name !== undefined) ?? "";
}

/** Undefined if it is a file of the repository, or no program at all. */
function toolOf([, ...names]: RegExpExecArray): string | undefined {
  const name = names.find((candidate) => candidate !== undefined);
  return name === undefined || name.includes("/") || /^\d+$/.test(name) ? undefined : name;
}

function toolProblem(tool: string): "dev-dependency" | "javascript" | "program" {
  if (nodePrograms.has(tool)) return "dev-dependency";
  return /^(?:node|npm|npx|yarn|pnpm|bun|bunx|corepack)$/.test(tool) ? "javascript" : "program";
}
