import type { ShellWord } from "../../text/shell-commands.ts";
import type { Range } from "../../text/source.ts";
import type { Script } from "../facts/shell-scripts.ts";
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
      // The file is not read.
      if (/\bUserKnownHostsFile[ =]{1,3}\/dev\/null/i.test(script.text)) continue;

      const scan = script.programs.find(({ base, args }) => base === "ssh-keyscan" && args.some(hashes));
      const option = scan?.args.find(hashes);
      if (scan === undefined || option === undefined) continue;

      yield {
        at: script.place(scan.start, option.end),
        message:
          "`ssh-keyscan -H` writes hashed host names, on which Kamal's SSH library sometimes fails (Net::SSH::HostKeyMismatch)",
        help: "Remove `-H`. Better: pin the keys by storing the output as a secret, instead of fetching the keys on each run.",
        // Combined with other options (`-Hv`), there is no automatic fix.
        ...(option.text === "-H" && { fix: replaceAt(withSpaceBefore(script, option), "", "Remove `-H`") }),
      };
    }
  },
};

function hashes({ text }: ShellWord): boolean {
  return /^-\w+$/.test(text) && text.includes("H");
}

function withSpaceBefore({ text, place }: Script, { start, end }: ShellWord): Range {
  return place(/\s/.test(text.charAt(start - 1)) ? start - 1 : start, end);
}
