import { rangeBetween } from "../../text/source.ts";
import type { Rule } from "../rule.ts";

export const kamalVersion: Rule = {
  metadata: {
    id: "kamal-version",
    severity: "warning",
    title: "Gemfile.lock has a Kamal 2",
  },
  *check(project) {
    const { source } = project.files.gemfileLock;
    const match = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(source?.text ?? "");
    const [start, end] = match?.indices?.[1] ?? [];
    const version = match?.[1];
    if (source === undefined || version === undefined || start === undefined || end === undefined) return;
    if (project.kamal.from === "input" || version.startsWith("2.")) return;
    yield {
      at: rangeBetween(source, start, end),
      message: `Gemfile.lock has Kamal ${version}, and this action works with Kamal 2: a deploy stops before it begins, and the configuration is judged as Kamal 2 reads it`,
      help: "Update it (`bundle update kamal`; `kamal upgrade` moves the servers), or give the input `kamal-version`.",
    };
  },
};
