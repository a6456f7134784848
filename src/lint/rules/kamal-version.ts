import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { rangeBetween } from "../../text/source.ts";
import type { Rule } from "../rule.ts";

export const kamalVersion: Rule = {
  metadata: {
    id: "kamal-version",
    severity: "warning",
    title: "Kamal version in Gemfile.lock is not 2.x",
  },
  *check(project) {
    const { source } = project.files.gemfileLock;
    const match = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(source?.text ?? "");
    const [start, end] = match?.indices?.[1] ?? [];
    const version = match?.[1];
    if (source === undefined || version === undefined || start === undefined || end === undefined) return;
    if (project.kamal.from === "input" || isKamal2(version)) return;

    yield {
      at: rangeBetween(source, start, end),
      message: `Gemfile.lock has Kamal ${version}, but this action supports only Kamal 2: a deploy fails before it starts, and the configuration is checked as Kamal 2 reads it`,
      help: "Run `bundle update kamal` (`kamal upgrade` then upgrades the servers), or set the input `kamal-version`.",
    };
  },
};
