// The regular expressions of a TypeScript file: literals, and those that `RegExp` builds.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface FoundRegExp {
  /** As given to `regExpsIn`. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  /** Without `d`, which does not change how long a match takes. */
  readonly flags: string;
}

/** A `RegExp` whose pattern only the running program knows. */
export interface UnknownRegExp {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Text that `RegExp.escape` inserts; any literal text takes the same kind of time. */
const escaped = "x";

export function regExpsIn(file: string): { found: FoundRegExp[]; unknown: UnknownRegExp[] } {
  const found: FoundRegExp[] = [];
  const unknown: UnknownRegExp[] = [];
  const sourceFile = parse(file);

  const visit = (node: ts.Node): void => {
    const line = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile)).line + 1;

    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, line, source: node.text.slice(1, end), flags: withoutIndices(node.text.slice(end + 1)) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [pattern, flags] = node.arguments ?? [];
      const source = pattern === undefined ? "" : constantText(pattern, sourceFile);
      const flagText = flags === undefined ? "" : constantText(flags, sourceFile);
      if (source === undefined || flagText === undefined) unknown.push({ file, line, code: node.getText() });
      else found.push({ file, line, source, flags: withoutIndices(flagText) });
    }

    ts.forEachChild(node, visit);
  };
  visit(sourceFile);

  return { found, unknown };
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function withoutIndices(flags: string): string {
  return flags.replaceAll("d", "");
}

/** The text of an expression made of constants and of `RegExp.escape(…)`; otherwise undefined. */
function constantText(node: ts.Expression, within: ts.SourceFile): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return constantText(node.expression, within);
  if (ts.isIdentifier(node)) return constantNamed(node.text, within);
  if (ts.isCallExpression(node)) return node.expression.getText() === "RegExp.escape" ? escaped : undefined;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([constantText(node.left, within), constantText(node.right, within)]);
  }

  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw";
  const template = isRaw ? node.template : node;
  const textOf = (part: ts.TemplateLiteralLikeNode) => (isRaw ? (part.rawText ?? part.text) : part.text);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return textOf(template);
  if (!ts.isTemplateExpression(template)) return undefined;

  const spans = template.templateSpans.flatMap((span) => [constantText(span.expression, within), textOf(span.literal)]);
  return joined([textOf(template.head), ...spans]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("");
}

/** The text of a constant at the top of this file, or of a file that this one imports. */
function constantNamed(name: string, within: ts.SourceFile): string | undefined {
  for (const statement of within.statements) {
    if (ts.isVariableStatement(statement)) {
      const declared = statement.declarationList.declarations.find((each) => each.name.getText() === name);
      if (declared?.initializer !== undefined) return constantText(declared.initializer, within);
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;

    const names = statement.importClause?.namedBindings;
    if (names === undefined || !ts.isNamedImports(names)) continue;
    const file = path.join(path.dirname(within.fileName), statement.moduleSpecifier.text);
    const imported = names.elements.find((each) => each.name.text === name);
    if (imported !== undefined && existsSync(file)) {
      return constantNamed((imported.propertyName ?? imported.name).text, parse(file));
    }
  }

  return undefined;
}
