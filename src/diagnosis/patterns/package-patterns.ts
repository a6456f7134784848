import type { ModuleProblem } from "../../catalogue/package-entries.ts";
import type { FailurePlace } from "../../model/report.ts";
import { ownFrame } from "../output/exception-line.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { quoted } from "./log-facts.ts";

/** On a server, the words could be about a tool of its own. */
const places: readonly FailurePlace[] = ["container"];

/** Gems that are usually in the groups development and test. */
const developmentConstants =
  /uninitialized constant (?:\w{1,60}::)?(Faker|FactoryBot|RSpec|Pry|Byebug|Bullet|RuboCop|Dotenv|LetterOpener|WebMock|VCR|SimpleCov|Annotate|Listen|Rswag|Capybara|Brakeman|Spring|BetterErrors|Rack::MiniProfiler)\b/;

/** Gems, modules, classes and assets that are not in the image. */
export const packagePatterns: readonly KamalPattern[] = [
  gem(
    "bundler",
    /Could not find 'bundler' \(([\w.]{1,30})\) required by|can't find gem bundler \(.{0,10}?([\d.]{1,30})\)/,
  ),
  {
    id: "app-module-type",
    in: places,
    line: /Cannot use import statement outside a module|require is not defined in ES module scope/,
    facts: (match) => ({ said: quoted(match) }),
  },
  gem("environment", /Could not load the '(listen)' gem/),
  gem("executable", /bundler: command not found: ([\w.-]{1,60})/),
  gem("executable", /can't find executable ([\w.-]{1,60}) for gem/),
  gem(
    "missing",
    /Could not find ((?!a JavaScript|table|generator)[\w.-]{1,60})(?:-[\d.]{1,30}\S{0,40}|,? [^:]{1,200}?)? in (?:locally installed gems|any of the sources|the gems)/,
  ),
  gem(
    "missing",
    /Could not find '([\w.-]{1,60})' \([^)]{1,60}\) (?:required by|among)|can't find gem ([\w.-]{1,60}) \(/,
  ),
  gem("missing", /The git source (\S{1,200}) is not yet checked out/),
  gem("group", /(?:^|\s)([\w.-]{1,60}) is not part of the bundle\. Add it to your Gemfile/),
  gem("group", /Specified '([\w.-]{1,60})' for database adapter, but the gem is not loaded/),
  gem("group", developmentConstants),
  {
    id: "app-constant-missing",
    in: ["container", "build"],
    line: /uninitialized constant ([A-Z][\w:]{1,100})/,
    unless: /Bootsnap|Kamal::/,
    at: ({ input }, _context, part) => ownFrame(input, part),
    facts: (match) => ({ name: match[1] ?? "", said: quoted(match) }),
  },
  gem("require", /cannot load such file -- ((?!\/)[\w./-]{1,100})/),
  {
    id: "app-runtime-version",
    in: places,
    line: /Your Ruby version is [\d.p]{1,15}, but your Gemfile specified|UnsupportedClassVersionError|The engine "node" is incompatible with this module|requires a (?:PHP|different Python|Python|Node(?:\.js)?) version|Your Composer dependencies require a PHP version|SyntaxError: Unexpected token '(?:\?\?=|\|\|=|\?\.|\?\?)'/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /Could not load the "([\w./@-]{1,80})" module using the \S{1,40} runtime|Cannot find module '?(@[\w-]{1,40}\/[\w.-]{0,60}(?:linux|darwin|win32)-(?:x64|arm64)[\w.-]{0,30})|(?:invalid ELF header|wrong ELF class|was compiled against a different Node\.js version)|The specified module could not be found.{0,200}\.node|No native build was found for platform=linux/,
    facts: (match) => ({
      name: match[1] ?? match[2] ?? nativeName(match.input),
      problem: "native",
      said: quoted(match),
    }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /@prisma\/client did not initialize yet|Cannot find module '\.prisma\/client\/default'|Cannot find module '\.prisma\/client'/,
    facts: (match) => ({
      name: ".prisma/client (run `npx prisma generate` in the build)",
      problem: "node-file",
      said: quoted(match),
    }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /(?:Cannot find (?:module|package)|Could not resolve|Module not found) ['"]([^'"]{1,200})['"]/,
    facts: (match, _, part) => ({ name: match[1] ?? "", problem: nodeProblem(match, part), said: quoted(match) }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /Error loading ASGI app\. (?:Could not import module|Attribute "[^"]{1,60}" not found in module) "([\w.]{1,100})"|Failed to find attribute '\w{1,60}' in '([\w.]{1,100})'|Could not import '([\w.]{1,100})'|Unable to load celery application|While importing '([\w.]{1,100})', an ImportError was raised/,
    facts: (match) => ({
      name: match.slice(1).find((text) => text !== undefined) ?? "the app",
      problem: "python-entry",
      said: quoted(match),
    }),
  },
  {
    id: "app-module-missing",
    in: places,
    // psycopg tries its variants one after the other.
    unless: /libpq library not found|no pq wrapper available/,
    line: /No module named ['"]?([\w.]{1,100})['"]?|Error loading (psycopg2?|MySQLdb|mysqlclient) (?:or psycopg )?module/,
    facts: (match, _, part) => ({
      name: match[1] ?? match[2] ?? "",
      problem: pythonProblem(match, part),
      said: quoted(match),
    }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /(?:Failed opening required |require(?:_once)?\()'?"?(\S{0,200}vendor\/autoload(?:_runtime)?\.php)|(vendor\/autoload(?:_runtime)?\.php)\S{0,3} (?:is missing|not found)/,
    facts: (match) => ({ name: match[1] ?? match[2] ?? "vendor/autoload.php", problem: "php", said: quoted(match) }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /could not find driver|Class "(Redis|PDO|Imagick|Memcached|NumberFormatter|IntlDateFormatter|GMP|SoapClient)" not found/,
    facts: (match) => ({
      name: `the PHP extension ${match[1] ?? "of the database (pdo_pgsql, pdo_mysql)"}`,
      problem: "php-extension",
      said: quoted(match),
    }),
  },
  {
    id: "app-module-missing",
    in: places,
    line: /Unable to access jarfile (\S{1,200})|Could not find or load main class (\S{1,200})|no main manifest attribute, in (\S{1,200})/,
    facts: (match) => ({
      name: match.slice(1).find((text) => text !== undefined) ?? "",
      problem: "java",
      said: quoted(match),
    }),
  },
  assets(
    "`bin/rails assets:precompile`",
    /[Aa]sset [`'"]([^`'"]{1,100})['"] (?:is not present|was not found) in the (?:asset pipeline|load path)/,
  ),
  assets(
    "`bin/rails assets:precompile`",
    /(?:Propshaft::MissingAssetError|Sprockets::Rails::Helper::AssetNot(?:Found|Precompiled)Error|AssetNotPrecompiledError)()/,
  ),
  assets(
    "`bin/rails assets:precompile`",
    /(?:Webpacker|Shakapacker) can't find (\S{1,100}) in|Vite Ruby can't find (\S{1,100}) in the manifest/,
  ),
  assets("`python manage.py collectstatic --noinput`", /Missing staticfiles manifest entry for '([^']{1,200})'/),
  assets(
    "`npm run build`",
    /Vite manifest not found at: (\S{1,200})|The Mix manifest does not exist|Unable to locate Mix file: (\S{1,200})/,
  ),
  assets("`mix assets.deploy`", /could not find static manifest at ["'](\S{1,200})["']/),
  assets(
    "`npx next build`",
    /Could not find a production build in the '?([^' ]{1,100})'? directory|no such file or directory, (?:open|stat) '([^']{0,200}\.next\/(?:BUILD_ID|[\w-]{1,40}\.json))'/,
  ),
];

function gem(
  problem: "bundler" | "missing" | "group" | "require" | "executable" | "environment",
  line: RegExp,
): KamalPattern {
  return {
    id: "app-gem-missing",
    in: places,
    line,
    at: () => ({ file: "Gemfile", line: null }),
    facts: (match) => ({ name: match[1] ?? match[2] ?? "", problem, said: quoted(match) }),
  };
}

function assets(command: string, line: RegExp): KamalPattern {
  return {
    id: "app-assets-missing",
    in: places,
    line,
    facts: (match) => ({
      name: match.slice(1).find((text) => text !== undefined && text !== ""),
      command,
      said: quoted(match),
    }),
  };
}

function nativeName(line: string): string {
  return /node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,60})/.exec(line)?.[1] ?? "a package";
}

/** `requireStack: []` and no importer: node was started with this file. */
function nodeProblem({ input, 1: name = "" }: RegExpExecArray, { lines }: OutputPart): ModuleProblem {
  if (!/^[./]/.test(name)) return "node-package";
  const index = lines.indexOf(input);
  const after = lines.slice(index, index + 12).join("\n");
  const isImported = /imported from|Require stack:|requireStack: \[\s{0,20}'/.test(after);
  return isImported ? "node-file" : "entry-file";
}

/** The frame above the error is the server's own import of the app's module. */
function pythonProblem({ input, 1: name }: RegExpExecArray, { lines }: OutputPart): ModuleProblem {
  const index = lines.indexOf(input);
  const frame = lines.slice(0, index === -1 ? 0 : index).findLast((line) => /^\s{0,20}File "/.test(line)) ?? "";
  const byServer = /(?:gunicorn|uvicorn|hypercorn|daphne|importlib|celery)\b/.test(frame);
  return byServer && name !== undefined ? "python-entry" : "python";
}
