// Facts for the catalogue from a line of a container's log.

import { clip } from "../../text/plain-text.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext } from "../pattern.ts";
import { refusalIn } from "./connection-refusal.ts";
import { addressIn, addressText } from "./service-address.ts";

const longestQuote = 300;

/** The line that matched, short enough for a sentence. */
export function quoted({ input }: RegExpExecArray): string {
  return quote(input);
}

/** Without the advice that follows the message. */
export function quote(line: string): string {
  const text = withoutPrefix(line.trim())
    .replace(/\s{2,2000}/g, " ")
    .replace(/\.{3,2000}/g, "…");
  return clip(text.replace(/^Please /, "").replace(/ Please .{0,2000}$/, ""), longestQuote);
}

/** Without what a logger, a process manager or Ruby writes before the message. */
function withoutPrefix(line: string): string {
  return line
    .replace(/^\[Nest\] \d{1,7} {1,4}- .{0,40}? {1,4}ERROR \[ExceptionHandler\] /, "")
    .replace(/^Caused by: /, "")
    .replace(/^\[\d{1,7}\] (?=\S)/, "")
    .replace(/^[DIWEFA], \[[^\]]{1,60}\] {1,2}[A-Z]{3,7} -- [^:]{0,60}: /, "")
    .replace(/^(?:\/|\.\/|[\w.-]{1,60}\/)\S{1,300}:\d{1,6}:in (?:[`'][^']{0,200}'|'[^']{0,200}'): /, "");
}

export function unreachable(match: RegExpExecArray, { service }: DiagnosisContext, part: OutputPart) {
  const index = part.lines.indexOf(match.input);
  const text = part.lines.slice(index, index + 3).join("\n");
  const address = addressIn(match.input, part);
  return {
    service,
    host: address.host,
    address: addressText(address),
    refusal: refusalIn(index === -1 ? match.input : `${match.input}\n${text}`),
    said: quoted(match),
  };
}

/** The first group of an expression in a line of the part. */
export function findIn({ lines }: OutputPart, pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }

  return undefined;
}
