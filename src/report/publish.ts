// TEMPORARY by the owner: overwrite.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Report } from "./report.ts";
export async function publishReport(
  report: Report,
  options: { temp: string; configFile: string | undefined; runUrl: string },
): Promise<string> {
  const file = path.join(options.temp, "kamal-action", `${report.command}-${Date.now()}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(report, null, 2));
  return file;
}
