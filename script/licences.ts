import { appendFileSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../src/model/is-record.ts";

/** How ncc marks a module that it has merged into another one; the name of its package. */
const merged = /^;\/\/ CONCATENATED MODULE: \S*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/**
 * Completes ncc's list in `dist`: it lacks the packages of which every module was merged. `packages` is node_modules.
 * @throws Error when one of them comes without a licence.
 */
export function completeLicences(dist: string, packages: string): void {
  const list = path.join(dist, "licenses.txt");
  const listed = new Set(readFileSync(list, "utf8").split("\n"));
  const bundle = globSync("*.js", { cwd: dist }).map((file) => readFileSync(path.join(dist, file), "utf8"));
  const names = new Set(bundle.flatMap((text) => [...text.matchAll(merged)].map(([, name = ""]) => name)));
  for (const name of [...names].filter((each) => !listed.has(each)).sort()) {
    appendFileSync(list, `\n${name}\n${licenceOf(path.join(packages, name))}\n`);
  }
}

function licenceOf(directory: string): string {
  const [file] = globSync("LICEN[CS]E*", { cwd: directory });
  if (file === undefined) throw new Error(`${directory}: expected a file LICENSE, and there is none`);
  const manifest: unknown = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8"));
  const kind = isRecord(manifest) && "license" in manifest ? manifest.license : "";
  return `${kind}\n${readFileSync(path.join(directory, file), "utf8").trim()}`;
}
