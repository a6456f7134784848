import type { DiagnosisContext, KamalPattern } from "../pattern.ts";

/** Errors of Ruby from the ERB in deploy.yml. */
export const erbPatterns: readonly KamalPattern[] = [
  {
    id: "config-erb",
    in: ["kamal"],
    line: /^ERROR \(KeyError\): key not found: "([A-Z][A-Z0-9_]{0,100})"/,
    at: configFileItself,
    facts: ([, name = ""], context) => ({ configFile: erbFile(context), problem: "env", name }),
  },
  {
    // Kamal looks for the files of an accessory when it boots it.
    id: "accessory-file",
    in: ["kamal"],
    line: /^ERROR \(Errno::ENOENT\): No such file or directory @ rb_check_realpath_internal - (\S{1,300})/,
    facts: ([, file = ""]) => ({ file: file.replace(/^.*?\/(?=config\/)/, "") }),
  },
  {
    id: "config-erb",
    in: ["kamal"],
    line: /^ERROR \(Errno::ENOENT\): No such file or directory @ \w{1,50} - (\S{1,300})/,
    at: configFileItself,
    facts: ([, file = ""], context) => ({ configFile: erbFile(context), problem: "file", file }),
  },
  {
    id: "config-erb",
    in: ["kamal"],
    line: /\(erb\):\d{1,6}: .{0,200}syntax error|^ERROR \(SyntaxError\): .{0,1000}/,
    at: configFileItself,
    facts: ([said], context) => ({ configFile: erbFile(context), problem: "syntax", said: withoutClass(said) }),
  },
  {
    id: "config-erb",
    in: ["kamal"],
    line: /^ERROR \(NameError\): undefined local variable or method [`'](\w{1,100})' for main\b/,
    at: configFileItself,
    facts: ([, name = ""], context) => ({ configFile: erbFile(context), problem: "name", name }),
  },
  {
    id: "config-erb",
    in: ["kamal"],
    line: /^ERROR \((?:NoMethodError|TypeError)\): (?:undefined method ([`']\S{1,60}') for nil|no implicit conversion (?:of|from) nil)/,
    // Later, it is an error of Kamal.
    when: (_match, _context, { early }) => early === true,
    at: configFileItself,
    facts: ([, method], context) => ({
      configFile: erbFile(context),
      problem: "nil",
      said: method === undefined ? "nil where a text is needed" : `no method ${method} for nil`,
    }),
  },
  {
    id: "config-erb",
    in: ["kamal"],
    // A backtrace of Ruby, without an error of Kamal.
    line: /^\(erb\):\d{1,6}:in [`'].{1,200}': (.{1,500}) \([\w:]{1,100}\)$/,
    at: configFileItself,
    facts: ([, said = ""], context) => ({ configFile: erbFile(context), problem: "other", said }),
  },
];

function configFileItself(_: RegExpExecArray, { configFile }: DiagnosisContext) {
  return { file: configFile, line: null };
}

/** Kamal's error does not name the file. */
function erbFile({ configFile, destination }: DiagnosisContext): string {
  return destination === undefined ? configFile : `${configFile} or the file of the destination ${destination}`;
}

function withoutClass(said: string): string {
  return said.replace(/^ERROR \(\w{1,50}\): /, "");
}
