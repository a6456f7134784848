// Exceptions in the log of an app, as its language prints them, and the app's own line of code.

import type { FileLine } from "../pattern.ts";
import type { OutputPart } from "./output-part.ts";

/** `web.1 | `, `[1] `, `F, [2026-11-24T01:00:00 #1] FATAL -- : `, `2026/11/24 01:00:00 ` */
const prefix =
  /^(?:\S{1,30} {0,4}\| )?(?:\[\d{1,7}\] )?(?:[DIWEFA], \[[^\]]{1,60}\] {1,2}[A-Z]{3,7} -- [^:]{0,60}: )?(?:\[[\w-]{8,40}\] )?(?:\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]{8,15}Z? )?(?:(?:FATAL|ERROR|CRITICAL|PANIC):? )?/;

const exceptions: readonly RegExp[] = [
  // Ruby: `… undefined method 'x' for nil (NoMethodError)`, `(ActiveRecord::RecordInvalid)`
  /\S \((?:(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|[A-Z]\w{0,40}(?:Error|Exception))\)$/,
  // Ruby and JavaScript: `NameError: …`, `Foo::Invalid: …`, `TypeError [ERR_X]: …`
  /^(?:!? ?Unable to load application: |Uncaught |Unhandled |\[)?(?:(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|(?:[A-Z]\w{0,60})?(?:Error|Exception))(?: \[\w{1,60}\])?: \S/,
  // Rails, of a request: `NoMethodError (undefined method 'x' for nil):`
  /^(?:Errno::[A-Z]{3,20}|(?:[A-Z]\w{0,60}::){0,6}[A-Z]\w{0,60}(?:Error|Invalid|NotFound|Missing\w{0,30}|Unknown\w{0,30})) \(\S.{0,500}\):?$/,
  // Python, Java: `django.core.exceptions.ImproperlyConfigured: …`
  /^(?:Caused by: |Exception in thread "[^"]{1,60}" )?(?:[a-z_]\w{0,60}\.){1,8}[A-Z]\w{0,60}(?:: \S|$)/,
  // Go, Rust, Elixir, PHP, Erlang
  /^panic: \S|^fatal error: \S|^thread '[^']{0,60}' (?:\(\d{1,9}\) )?panicked at \S|^\*\* \(\S{1,100}\) \S/,
  /(?:PHP )?Fatal error: {1,3}Uncaught \S|^PHP (?:Fatal|Parse) error: {1,3}\S/,
  // Puma: the message is in the next line.
  /^! Unable to (?:start worker|load application)\b/,
  // NestJS, nginx, Erlang, crashes of the runtime itself
  /\bERROR\b.{0,20} \[ExceptionHandler\] \S|\[emerg\] |Kernel pid terminated|Runtime terminating during boot|\bSegmentation fault\b/,
  // Spring Boot and others: the line under the heading says more, and is shown as evidence.
  /^APPLICATION FAILED TO START$/,
];

/** Whether the line is the message of an exception. Frames of its trace are not. */
export function isException(line: string): boolean {
  const text = line.trim().replace(prefix, "");
  return exceptions.some((pattern) => pattern.test(text));
}

const linesSearched = 60;

/** Files that the Dockerfile copied from the repository, usually. */
const frame =
  /(?:^|[\s("'`])\/(?:rails|app|code|srv|workspace|usr\/src\/app|var\/www\/html|opt\/app)\/((?:[\w.@-]{1,80}\/){0,12}[\w.@-]{1,80}\.(?:rb|rake|ru|py|[cm]?js|tsx?|php|go|exs?|rs|java|kt))(?:", line |:|\()(\d{1,6})\b/;
/** Rust's compiler and Elixir name the files relative to the repository. */
const relativeFrame =
  /(?:panicked at (?:'[^']{0,300}', )?|^\s{0,20}\([^)]{1,60}\) )((?:src|lib|config|crates)\/(?:[\w.-]{1,80}\/){0,8}[\w.-]{1,80}\.(?:rs|exs?)):(\d{1,6})\b/;
const notInRepository =
  /(?:^|\/)(?:node_modules|vendor\/(?:bundle|composer|ruby)|site-packages|dist-packages|\.venv|venv|gems|dist|build|\.next|\.output|_build|deps|releases)\//;

/** The app's own frame that is the nearest to the exception. */
export function ownFrame(line: string, { lines }: Pick<OutputPart, "lines">): FileLine | undefined {
  const index = lines.indexOf(line);
  if (index === -1) return undefined;

  // Python prints the frames before the exception, and the nearest last.
  const isPython = lines
    .slice(Math.max(0, index - linesSearched), index)
    .some((each) => /^\s{0,20}File "[^"]{1,300}", line \d/.test(each));
  const around = isPython
    ? lines.slice(Math.max(0, index - linesSearched), index).toReversed()
    : lines.slice(index, index + linesSearched);

  for (const text of around) {
    const [, file, number] = frame.exec(text) ?? relativeFrame.exec(text) ?? [];
    if (file !== undefined && !notInRepository.test(file)) return { file, line: Number(number) };
  }

  return undefined;
}
