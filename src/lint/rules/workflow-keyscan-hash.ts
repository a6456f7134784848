import { rangeBetween } from "../../text/source.ts";
import { type ScalarNode, sourceTextOf } from "../../yaml/nodes.ts";
import { kamalScripts } from "../facts/workflows.ts";
import { replaceAt } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowKeyscanHash: Rule = {
  metadata: {
    id: "workflow-keyscan-hash",
    severity: "warning",
    title: "known_hosts has hashed host names, on which Kamal's SSH library can fail",
    fixable: true,
  },
  *check(project) {
    for (const { script } of kamalScripts(project)) {
      const place = hashingScan(script);
      if (place === undefined) continue;

      const option = /\s-H$/.exec(script.source.text.slice(place.start, place.end));
      const optionAt = rangeBetween(script.source, place.start + (option?.index ?? 0), place.end);

      yield {
        at: rangeBetween(script.source, place.start, place.end),
        message:
          "`ssh-keyscan -H` writes hashed host names, on which Kamal's SSH library sometimes fails (Net::SSH::HostKeyMismatch)",
        help: "Remove `-H`. Better: pin the keys by storing the output as a secret, instead of fetching the keys on each run.",
        // Combined with other options (`-Hv`), there is no automatic fix.
        ...(option && { fix: replaceAt(optionAt, "", "Remove `-H`") }),
      };
    }
  },
};

/** The offsets of the first `ssh-keyscan … -H`. */
function hashingScan(script: ScalarNode): { start: number; end: number } | undefined {
  for (const { 0: command, index } of sourceTextOf(script).matchAll(/\bssh-keyscan\b[^\n|>]*/g)) {
    const option = /\s-\w*H\w*/.exec(command);
    if (option === null) continue;
    const start = script.start + index;
    return { start, end: start + option.index + option[0].length };
  }

  return undefined;
}
