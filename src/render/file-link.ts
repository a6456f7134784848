import { encodePath } from "../text/encode-path.ts";
import { code, link } from "./markdown.ts";
import type { SummaryContext } from "./summary-context.ts";

interface FileLines {
  file: string;
  line: number | null;
  endLine?: number | null;
}

/** `config/deploy.yml:14` as a link to the commit's file on GitHub, if it is known. */
export function fileLink({ file, line, endLine = line }: FileLines, context: SummaryContext): string {
  const { repositoryUrl, commit } = context;
  const label = code(line === null ? file : `${file}:${line}`, 200);
  if (repositoryUrl === undefined || commit === undefined) return label;

  return link(`${repositoryUrl}/blob/${commit}/${encodePath(file)}${fragment(line, endLine)}`, label);
}

function fragment(line: number | null, endLine: number | null): string {
  if (line === null) return "";
  return endLine !== null && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
}
