// npm run diagnose -- [FILE…]: explains Kamal's output that someone posted, as a failed run would.
// The first thing to try with a report of a wrong diagnosis; without a file, reads standard input.

import { readFileSync } from "node:fs";
import { diagnoseKamal } from "../src/diagnosis/diagnose-kamal.ts";
import { KamalLog } from "../src/kamal/kamal-log.ts";
import type { Diagnosis } from "../src/model/report.ts";
import { fileAndLine, placeInWords } from "../src/render/failure-place.ts";

const files = process.argv.slice(2);

for (const file of files.length > 0 ? files : ["/dev/stdin"]) {
  const title = files.length > 1 ? `${file}: ` : "";
  console.log(title + described(diagnose(readFileSync(file, "utf8"))));
}

function diagnose(text: string): Diagnosis {
  const log = new KamalLog("build");
  for (const line of text.split("\n")) log.read(line);

  // What is only in the configuration has the names of the documentation's example.
  return diagnoseKamal(log, {
    command: "kamal deploy",
    configFile: "config/deploy.yml",
    service: "shop",
    destination: undefined,
    registry: "ghcr.io",
    repository: "ghcr.io/acme/shop",
    primaryHost: "203.0.113.10",
  });
}

function described({ id, title, cause, fix, where, evidence, alternatives }: Diagnosis): string {
  const place = where === null ? [] : [placeInWords(where), fileAndLine(where)].filter((part) => part !== undefined);

  return [
    `${title} [${id}]`,
    `  Why:   ${cause}`,
    `  Fix:   ${fix}`,
    ...(place.length > 0 ? [`  Where: ${place.join(", ")}`] : []),
    ...alternatives.map((other) => `  Or:    ${other.cause} ${other.fix}`),
    ...evidence.map((line) => `  | ${line}`),
  ].join("\n");
}
