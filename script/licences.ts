import { appendFileSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../src/model/is-record.ts";

/** ncc's marker of a module that it merged into another one. Captures the name of the package. */
const mergedModule = /^;\/\/ CONCATENATED MODULE: \S*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/**
 * Adds to ncc's list in `dist` the packages whose modules were all merged, because ncc omits them.
 * `packages` is node_modules.
 * @throws Error if one of them has no licence file.
 */
export function completeLicences(dist: string, packages: string): void {
  const list = path.join(dist, "licenses.txt");
  const listed = new Set(readFileSync(list, "utf8").split("\n"));
  const bundle = globSync("*.js", { cwd: dist }).map((file) => readFileSync(path.join(dist, file), "utf8"));
  const names = new Set(bundle.flatMap((text) => [...text.matchAll(mergedModule)].map(([, name = ""]) => name)));

  for (const name of [...names].filter((each) => !listed.has(each)).sort()) {
    appendFileSync(list, `\n${name}\n${licenceOf(path.join(packages, name))}\n`);
  }
}

function licenceOf(directory: string): string {
  const [file] = globSync("LICEN[CS]E*", { cwd: directory });
  if (file === undefined) throw new Error(`${directory} has no LICENSE file`);

  const manifest: unknown = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8"));
  const kind = isRecord(manifest) && "license" in manifest ? manifest.license : "";
  return `${kind}\n${readFileSync(path.join(directory, file), "utf8").trim()}`;
}
