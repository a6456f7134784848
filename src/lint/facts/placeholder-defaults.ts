// Hosts in deploy.yml that ERB takes from a variable, with a placeholder as the default.

import { type Range, rangeBetween } from "../../text/source.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { workflowGives } from "./workflow-files.ts";

interface PlaceholderDefault {
  readonly variable: string;
  readonly placeholder: string;
  readonly at: Range;
}

const hostFromVariable =
  /^[ \t]*(?:host:|-)[ \t]*["']?(<%=[ \t]*ENV\.fetch\([ \t]*["'](\w{1,100})["'](?:,[ \t]*|\)[ \t]*\{[ \t]*)["']([\w.*-]{1,253})["'][ \t]*[)}][ \t]*-?%>)/dgm;

/** The first place of each variable. */
export function placeholderDefaults({ project, variant }: DeployableConfig): PlaceholderDefault[] {
  const found = new Map<string, PlaceholderDefault>();
  for (const document of [project.config.document, variant.file?.document]) {
    if (document?.hasErb !== true) continue;
    for (const { 2: variable = "", 3: placeholder = "", indices } of document.source.text.matchAll(hostFromVariable)) {
      const [start, end] = indices?.[1] ?? [];
      if (start === undefined || end === undefined || found.has(variable) || !isReserved(placeholder)) continue;
      if (workflowGives(project, variable)) continue;
      found.set(variable, { variable, placeholder, at: rangeBetween(document.source, start, end) });
    }
  }
  return [...found.values()];
}

/** Reserved for examples by RFC 2606 and RFC 5737. */
function isReserved(host: string): boolean {
  return /(?:^|\.)example\.(?:com|net|org)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/.test(host);
}
