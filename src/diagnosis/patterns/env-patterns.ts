import type { FailurePlace } from "../../model/report.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { quoted } from "./log-facts.ts";

const places: readonly FailurePlace[] = ["container"];

/** Environment variables that the app asks for, in the words of several languages and libraries. */
export const envPatterns: readonly KamalPattern[] = [
  named(/key not found: "([A-Z][A-Z0-9_]{1,80})"/),
  named(/\bKeyError: '([A-Z][A-Z0-9_]{1,80})'/),
  named(
    /[Ee]nvironment variable:? ["'`]?([A-Z][A-Z0-9_]{1,80})["'`]?(?:,)? (?:is )?(?:missing|not set|not found|unset|undefined|required|must be set|not defined|does not exist|should not be empty|needs to be set)/,
  ),
  named(
    /[Ee]nvironment variable(?:s)?(?: is| are)? (?:not found|missing|not set|required|undefined): ?["'`]?([A-Z][A-Z0-9_]{1,80})\b/,
  ),
  named(
    /[Mm]issing (?:required )?(?:environment|env)[ .](?:variable|var)(?:s|\(s\))?:? ["'`]?([A-Z][A-Z0-9_]{1,80})\b/,
  ),
  named(/[Rr]equired environment variable:? ["'`]?([A-Z][A-Z0-9_]{1,80})\b/),
  named(
    /\b([A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60})\b["'`]? (?:must be set|(?:env(?:ironment)? (?:variable|var) )?is (?:not set|required|missing|undefined|not defined|unset)|environment variable (?:must be|is|was) |env(?:ironment)? (?:variable|var) (?:not set|missing|required)|must be (?:defined|provided|present)|cannot be (?:empty|blank)|not found\. Declare it as envvar|not set\b)/,
  ),
  named(
    /\b([A-Z][A-Z0-9_]{2,80}): (?:parameter (?:null or )?not set|unbound variable|is not set|must be set|required)/,
  ),
  named(/"([A-Z][A-Z0-9_]{2,80})" is (?:required|not allowed to be empty)/),
  named(/Set the ([A-Z][A-Z0-9_]{1,80}) environment variable/),
  named(/Could not resolve placeholder '([\w.-]{1,80})'/),
  named(/could not fetch environment variable "([A-Z][A-Z0-9_]{1,80})" because it is not set/),
  named(/required key ([A-Z][A-Z0-9_]{1,80}) missing value/),
  named(/ENV\[['"]([A-Z][A-Z0-9_]{1,80})['"]\] (?:is )?(?:not set|missing|must be|required|nil)/),
  {
    id: "app-env-missing",
    in: places,
    // Phoenix starts without its web server.
    line: /Configuration :server was not enabled for \S{1,100}, http\/https services won't start/,
    facts: (match) => ({ names: ["PHX_SERVER"], said: quoted(match) }),
  },
  {
    id: "app-env-missing",
    in: places,
    line: /Missing region|missing region; use :region option/,
    facts: (match) => ({ names: ["AWS_REGION"], said: quoted(match) }),
  },
  {
    id: "app-env-missing",
    in: places,
    line: /(?:Missing|Invalid|Undefined) (?:or (?:missing|invalid) )?(?:environment|env)(?: variables?|ironment)?(?: found| validation)?(?: error)?s?:?|env(?:ironment)? validation (?:failed|error)|validation errors? for \w{0,40}(?:Settings|Config)\w{0,40}$|Missing required environment variables/i,
    with: /\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60}\b/,
    facts: (match, _, part) => ({ names: namesAfter(match, part), said: quoted(match) }),
  },
  {
    id: "app-env-missing",
    in: places,
    line: /called `Result::unwrap\(\)` on an `Err` value: NotPresent|environment variable not found/,
    facts: (match) => ({ names: [], said: quoted(match) }),
  },
];

/** The app goes on without it. */
const harmless =
  /\bwarn|defaulting|default to|defaults to|default value of|skip|disabl|optional|fall(?:s|ing)? ?back|deprecat|\busing\b|will not|won.t/i;

function named(line: RegExp): KamalPattern {
  return {
    id: "app-env-missing",
    in: places,
    line,
    when: ({ input }) => !harmless.test(input),
    at: (_, { locate }) => locate?.("env/secret"),
    facts: (match) => ({ names: [match[1] ?? ""], said: quoted(match) }),
  };
}

const linesWithNames = 12;
const mostNames = 5;

/** A list of names under a heading, as zod, envalid and pydantic print it. */
function namesAfter({ input }: RegExpExecArray, { lines }: OutputPart): string[] {
  const start = lines.indexOf(input);
  const text = lines.slice(start, start + linesWithNames).join("\n");
  const names = [...text.matchAll(/\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60}\b/g)].map(([name]) => name);
  return [...new Set(names)].slice(0, mostNames);
}
