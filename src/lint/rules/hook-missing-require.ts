import { type RubyToken, rubyTokens } from "../../app/ruby/tokens.ts";
import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { kamalHooks, runsInDeploys, skipsHooks } from "../facts/hook-scripts.ts";
import { shebangOf } from "../facts/shebang.ts";
import type { Problem, Rule } from "../rule.ts";

export const hookMissingRequire: Rule = {
  metadata: {
    id: "hook-missing-require",
    severity: "error",
    title: "Ruby hook uses a library that it does not require",
  },
  *check(project) {
    if (project.surroundings.hooks.length === 0 || skipsHooks(project)) return;

    for (const hook of project.surroundings.hooks) {
      if (hook.source !== undefined && kamalHooks.includes(hook.name)) yield* checkHook(hook);
    }
  },
};

type Hook = Project["surroundings"]["hooks"][number];

/** The library that defines each of these; Ruby itself does not. */
const libraries: Readonly<Record<string, string>> = {
  "Benchmark.": "benchmark",
  "Socket.": "socket",
  "TCPSocket.": "socket",
  "JSON.": "json",
  "Net::HTTP": "net/http",
  "Open3.": "open3",
  "YAML.": "yaml",
  "Time.parse": "time",
};

/**
 * What these libraries bring with them, in any version of Ruby. Others, such as gems, may bring
 * anything.
 */
const brought: Readonly<Record<string, readonly string[]>> = {
  benchmark: [],
  socket: [],
  json: ["json"],
  "net/http": ["socket"],
  open3: [],
  yaml: [],
  time: [],
  fileutils: [],
  shellwords: [],
  optparse: [],
  set: [],
  date: [],
  English: [],
  timeout: [],
};

function* checkHook(hook: Hook): Iterable<Problem> {
  const { source, path } = hook;
  const shebang = source === undefined ? undefined : shebangOf(source);
  if (source === undefined || shebang?.interpreter !== "ruby" || mayDefineMore(source.text)) return;

  const loaded = loadedLibraries(source.text);
  const tokens = loaded === undefined ? undefined : rubyTokens(source.text);
  if (loaded === undefined || tokens === undefined) return;

  const [first, ...others] = usedLibraries(tokens).filter(({ library }) => !loaded.has(library));
  if (first === undefined) return;

  const isCertain = hook.executable && runsInDeploys(hook.name) && isAlwaysRun(source.text, first.start);
  const missing = [...new Set([first, ...others].map(({ library }) => library))];
  yield {
    at: rangeBetween(source, first.start, first.end),
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: `${path} uses \`${first.name}\` without \`require "${first.library}"\`, so Ruby stops with ${first.name === "Time.parse" ? "NoMethodError" : "NameError"}, and Kamal stops with the hook`,
    help: `Add ${missing.map((name) => `\`require "${name}"\``).join(" and ")} below the first line. If this is Kamal's sample and you do not need it, remove the hook.`,
  };
}

interface Use {
  /** `Benchmark`, `Time.parse`. */
  readonly name: string;
  readonly library: string;
  readonly start: number;
  readonly end: number;
}

function usedLibraries(tokens: readonly RubyToken[]): Use[] {
  return tokens.flatMap(({ kind, text, start, end }, index) => {
    const next = tokens[index + 1]?.text ?? "";
    const last = tokens[index + 2]?.text ?? "";
    if (kind !== "word" || isPart(tokens[index - 1])) return [];

    const key = [`${text}${next}`, `${text}${next}${last}`].find((each) => Object.hasOwn(libraries, each));
    const library = key === undefined ? undefined : libraries[key];
    return key === undefined || library === undefined ? [] : [{ name: key.replace(/\.$/, ""), library, start, end }];
  });
}

/** `Foo::Socket`, `x.Socket`: of another library. */
function isPart(before: { text: string } | undefined): boolean {
  return before !== undefined && /^(?:::|\.|&\.|class|module|def)$/.test(before.text);
}

/** Options of `ruby`, code of other files, or a check of the hook itself. */
function mayDefineMore(text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  return (
    /\s-\S/.test(first) ||
    /\b(?:require_relative|load|autoload|eval|instance_eval|gemfile|NameError|NoMethodError|defined\?|const_missing|RUBYOPT)\b|rescue\s+Exception\b/.test(
      text,
    )
  );
}

/** undefined if a library may bring more than is known here. */
function loadedLibraries(text: string): ReadonlySet<string> | undefined {
  const loaded = new Set<string>();
  const requires = text.match(/\brequire\b[^\n]{0,200}/g) ?? [];
  for (const line of requires.slice(0, 100)) {
    const name = /^require[ \t]{0,10}\(?[ \t]{0,10}["']([\w/-]{1,60})["']/.exec(line)?.[1];
    if (name === undefined || !Object.hasOwn(brought, name)) return undefined;
    for (const each of [name, ...(brought[name] ?? [])]) loaded.add(each);
  }
  return loaded;
}

/** Whether nothing before the place can end the hook, and no block or method contains its line. */
function isAlwaysRun(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const before = text.slice(0, at);
  return !/^[ \t]|\b(?:if|unless|def|class|module)\b/.test(line) && !/\b(?:exit|return|abort|__END__)\b/.test(before);
}
