// The line that a pattern has matched, to quote it.

import { clipLine } from "../../text/plain-text.ts";

const longestQuote = 500;

/** Without what Kamal, SSHKit and Docker put before their messages. */
export function matchedLine({ input }: RegExpExecArray): string {
  const said = input
    .replace(/^\s*ERROR \([\w:]{1,100}\): /, "")
    .replace(/^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}': /, "")
    .replace(/^(?:docker: )?Error response from daemon: /, "");
  return clipLine(said, longestQuote).replace(/\.\.\.$/, "");
}
