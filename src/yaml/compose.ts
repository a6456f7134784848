// The parser, with a limit on the depth of what it reads.

import { Composer, Lexer, Parser, type Document as YamlDocument } from "yaml";
import type { SyntaxProblem } from "./syntax.ts";

/**
 * Kamal's deepest key is six levels deep; much deeper documents are attacks on the parser's stack.
 */
const maxDepth = 100;

export class TooDeep extends Error {
  readonly problem: SyntaxProblem;

  constructor(offset: number) {
    super("too deep");
    this.problem = { start: offset, end: offset + 1, message: `The YAML is nested more than ${maxDepth} levels deep` };
  }
}

/** The first document; undefined if there is none. Throws `TooDeep`. */
export function composeFirst(text: string): YamlDocument.Parsed | undefined {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  const { stackTraceLimit } = Error;
  // The parser creates thousands of errors for a broken file, and their stack traces are slow and
  // unused.
  Error.stackTraceLimit = 0;
  try {
    for (const document of composer.compose(tokens(text))) return document;
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function* tokens(text: string): ReturnType<Parser["parse"]> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // Each level of the document adds up to two entries to the parser's stack.
    if (parser.stack.length > maxDepth) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}
