import { rangeBetween } from "../../text/source.ts";
import { kamalScripts, placeInScript } from "../facts/workflows.ts";
import { replaceAt } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowKeyscanHash: Rule = {
  metadata: {
    id: "workflow-keyscan-hash",
    severity: "warning",
    title: "known_hosts holds host names that Kamal's SSH library can read",
    fixable: true,
  },
  *check(project) {
    for (const { script } of kamalScripts(project)) {
      const place = placeInScript(script, /\bssh-keyscan\b[^\n|>]*?\s-\w*H\w*/);
      if (place === undefined) continue;
      const option = /\s-H$/.exec(script.source.text.slice(place.start, place.end));
      const optionAt = rangeBetween(script.source, place.start + (option?.index ?? 0), place.end);
      yield {
        at: rangeBetween(script.source, place.start, place.end),
        message:
          "`ssh-keyscan -H` writes hashed names, with which net-ssh (Kamal) now and then fails: Net::SSH::HostKeyMismatch",
        help: "Leave out `-H`; better, pin the keys: keep the output as a secret instead of asking the network at each run.",
        // Among other options in one word (`-Hv`) it is left to people.
        ...(option && { fix: replaceAt(optionAt, "", "Remove `-H`") }),
      };
    }
  },
};
