import { dockerfile, inStep } from "../output/build-step.ts";
import type { KamalPattern } from "../pattern.ts";
import { runtimeVersionPatterns } from "./runtime-version-patterns.ts";

/** What a step of the Dockerfile lacks: a version, a secret, a service, a program. */
export const buildStepPatterns: readonly KamalPattern[] = [
  ...runtimeVersionPatterns,
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /Missing `secret_key_base` for .{0,300}|`?secret_key_base`? for production environment must be .{0,300}|You must set secret_key_base.{0,300}/,
    at: dockerfile,
    facts: ([said]) => ({ problem: "secret-key-base", name: undefined, said }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /Missing encryption key to decrypt file with.{0,300}|MissingKeyError.{0,300}/,
    at: dockerfile,
    facts: ([said]) => ({ problem: "master-key", name: undefined, said }),
  },
  {
    id: "build-master-key-wrong",
    in: ["build"],
    line: /ActiveSupport::(?:MessageEncryptor|EncryptedFile|EncryptedConfiguration)::Invalid\w{1,30}|key must be 16 bytes|InvalidKeyLengthError|Encryption key must be exactly/,
    at: dockerfile,
    facts: () => ({}),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /\/run\/secrets\/([\w.-]{1,100})'?: No such file or directory|secret ([\w.-]{1,100}): not found|No such file or directory @ rb_sysopen - \/run\/secrets\/([\w.-]{1,100})/,
    at: dockerfile,
    facts: ([said, name, required, opened]) => ({ problem: "secret", name: name ?? required ?? opened, said }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    // ENV.fetch in Ruby, os.environ in Python, and what libraries say about a variable.
    line: /key not found: "?([A-Z][A-Z0-9_]{1,60})"?|KeyError: ['"]([A-Z][A-Z0-9_]{1,60})['"]|[Ee]nvironment variables?[:.]? (?:not found: )?[`'"]?([A-Z][A-Z0-9_]{1,60})[`'"]? ?(?:is |was |are |has )?(?:not |missing|required|undefined|empty|must).{0,300}|(?:Missing|missing|Set|set) (?:the |required )?(?:environment |env )?(?:variables?:? )?[`'"]?([A-Z][A-Z0-9_]{2,60})[`'"]? (?:environment|env) variable.{0,300}|([A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,40})[`'"]? (?:environment variable |env var )?(?:is (?:not set|not defined|missing|required|undefined|empty)|must be (?:set|provided|defined)|not found\. Declare it as envvar|setting must not be empty).{0,300}|Environment variable not found: ([A-Z][A-Z0-9_]{1,60})|[Mm]issing (?:required )?(?:environment|env) ?variables?:? ?[`'"]?([A-Z][A-Z0-9_]{1,60}).{0,300}/,
    // Not a constant of the program, and not a warning.
    when: (match, context, part) =>
      inStep(match, context, part) && !/\bwarn(?:ing)?\b|⚠|ReferenceError|NameError|uninitialized/i.test(match.input),
    at: dockerfile,
    facts: ([said, ...names]) => ({ problem: "variable", name: names.find((name) => name !== undefined), said }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /The SECRET_KEY setting must not be empty.{0,300}|Invalid environment variables.{0,300}|No APP_KEY variable was found.{0,300}|Neither apiKey nor config\.authenticator provided.{0,300}|supabase(?:Url|Key) is required.{0,300}|Missing API key\. Pass it to the constructor.{0,300}/,
    at: dockerfile,
    facts: ([said]) => ({ problem: "variable", name: /\b([A-Z]{2,40}_[A-Z]{2,40})\b/.exec(said)?.[1], said }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /could not fetch environment variable "([A-Z][A-Z0-9_]{1,60})"/,
    at: dockerfile,
    facts: ([said, name]) => ({ problem: "variable", name, said }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /validation errors? for \w{0,40}Settings/,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { lines }) => ({
      problem: "variable",
      name: lines
        .map((line) => /^([A-Za-z]\w{1,60})$/.exec(line)?.[1])
        .find((name) => name !== undefined)
        ?.toUpperCase(),
      said,
    }),
  },
  {
    id: "build-secret-missing",
    in: ["build"],
    line: /(?:undefined method .{1,60} for nil|KeyError: key not found: :).{0,300}/,
    with: /\.credentials\b/,
    when: inStep,
    at: dockerfile,
    facts: ([said]) => ({ problem: "credentials", name: undefined, said }),
  },
  {
    id: "build-service-unreachable",
    in: ["build"],
    line: /(?:PG::ConnectionBad|connection to server (?:at|on) .{1,200} failed|could not (?:connect to server|translate host name)|Is the server running (?:locally|on)|:5432\b.{0,300}(?:refused|ECONNREFUSED)|ECONNREFUSED.{0,300}:5432\b|tcp connect \(\S{1,200}:5432\)).{0,300}|Can't reach database server at.{0,300}|ActiveRecord::(?:ConnectionNotEstablished|DatabaseConnectionError|NoDatabaseError).{0,300}|PG::UndefinedTable.{0,300}|DBConnection\.ConnectionError.{0,300}|MongoNetworkError.{0,300}|MongooseServerSelectionError.{0,300}|No suitable servers found.{0,300}:27017.{0,300}/,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { step }) => ({
      service: /Mongo|27017/.test(said)
        ? "MongoDB"
        : /PG|5432|server (?:at|on)|connect to server/.test(said)
          ? "PostgreSQL"
          : "the database",
      command: step?.command,
      said,
    }),
  },
  {
    id: "build-service-unreachable",
    in: ["build"],
    line: /Can't connect to (?:local |server on |)?(?:MySQL|MariaDB|server).{0,300}|Unknown (?:MySQL|MariaDB) server host.{0,300}|Mysql2::Error::ConnectionError.{0,300}|Trilogy::\w{0,30}(?:ConnectionError|ConnectionRefusedError|Error: trilogy_connect).{0,300}|SQLSTATE\[HY000\] \[2002\].{0,300}|ECONNREFUSED.{0,300}:3306\b.{0,300}|Communications link failure.{0,300}/,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { step }) => ({ service: "MySQL", command: step?.command, said }),
  },
  {
    id: "build-service-unreachable",
    in: ["build"],
    line: /(?:Redis::CannotConnectError|RedisClient::CannotConnectError|Error connecting to Redis|redis\.exceptions\.ConnectionError|ECONNREFUSED.{0,300}:6379\b|Error \d{1,3} connecting to \S{1,100}:6379|:6379\b.{0,300}refused).{0,300}/,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { step }) => ({ service: "Redis", command: step?.command, said }),
  },
  {
    id: "build-service-unreachable",
    in: ["build"],
    line: /SQLite3::(?:CantOpenException|SQLException: no such table).{0,300}|Could not find table '.{0,300}|OperationalError: (?:no such table|unable to open database file|could not connect|connection failed).{0,300}/,
    when: inStep,
    at: dockerfile,
    facts: ([said], _, { step }) => ({ service: "the database", command: step?.command, said }),
  },
  {
    id: "build-service-unreachable",
    in: ["build"],
    // Any other service: nothing listens on localhost during a build.
    line: /(?:ECONNREFUSED|Failed to open TCP connection to|[Cc]onnection refused).{0,200}?((?:localhost|127\.0\.0\.1|\[?::1\]?):\d{2,5}\b)|((?:localhost|127\.0\.0\.1|\[?::1\]?):\d{2,5}\b).{0,100}(?:[Cc]onnection refused|ECONNREFUSED)/,
    when: inStep,
    at: dockerfile,
    facts: ([said, address, other], _, { step }) => ({
      service: `the service at ${address ?? other ?? "localhost"}`,
      command: step?.command,
      said,
    }),
  },
  {
    id: "build-crlf",
    in: ["build"],
    line: /env: (?:'|‘)?\w{1,30}\\r|\/bin\/(?:ba)?sh\^M: bad interpreter|\$'\\r': command not found|\w\\r['’]?: No such file or directory/,
    at: dockerfile,
    facts: (_, __, { step }) => ({ file: scriptOf(step?.command) }),
  },
  {
    id: "build-not-executable",
    in: ["build"],
    line: /(?:^|\s)(?:\.\/)?((?:bin|script|scripts|docker)\/[\w./-]{1,100}|gradlew|mvnw|[\w-]{1,60}\.sh): (?:Permission denied|cannot execute)|exec: "(?:\.\/)?([\w./-]{1,100})": permission denied/,
    when: inStep,
    at: dockerfile,
    facts: ([, file, other]) => ({ file: (file ?? other ?? "").replace(/^\/(?:rails|app|usr\/src\/app)\//, "") }),
  },
];

/** The script of the repository that a command runs. */
function scriptOf(command = ""): string | undefined {
  return /(?:^|\s)(?:\.\/)?((?:bin|script|scripts)\/[\w.-]{1,80}|[\w-]{1,60}\.sh)\b/.exec(command)?.[1];
}
