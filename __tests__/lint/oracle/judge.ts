// Runs the real Kamal and our linter on the same configs.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readProject } from "../../../src/project/project.ts";
import { difference, type Opinion, opinionOf } from "./compare.ts";
import { explain } from "./explained.ts";
import { askKamal, type Verdict } from "./kamal-process.ts";
import type { InstalledKamal } from "./kamals.ts";
import type { Mutated } from "./mutate.ts";

export interface Judgement {
  config: Mutated;
  verdict: Verdict;
  opinion: Opinion;
}

/** Checks every config with this Kamal, and with our linter when Gemfile.lock has this version. */
export async function judge(kamal: InstalledKamal, configs: readonly Mutated[]): Promise<Judgement[]> {
  using space = temporaryDirectory();
  const directory = space.path;
  const questions = configs.map((config, index) => ({
    directory: place(path.join(directory, String(index)), config, kamal.version),
    destination: config.destination === undefined ? undefined : "prod",
  }));

  // Kamal asks Docker for the machine's architecture.
  writeFileSync(path.join(directory, "docker"), "#!/bin/sh\necho x86_64\n", { mode: 0o755 });
  const env = { PATH: `${directory}:${process.env.PATH}`, HOME: directory, LANG: "C.UTF-8" };
  // Ruby runs in parallel.
  const asked = askKamal(kamal, questions, env);
  const opinions: Opinion[] = [];
  for (const { directory: root, destination } of questions) {
    const project = await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination });
    opinions.push(opinionOf(project));
  }

  const verdicts = await asked;
  return configs.map((config, index) => {
    const [verdict, opinion] = [verdicts[index], opinions[index]];
    if (verdict === undefined || opinion === undefined) throw new Error(`no verdict for #${index}`);
    return { config, verdict, opinion };
  });
}

/** The unexplained differences, and the number of explained ones. */
export function differences(judgements: readonly Judgement[]): { unexplained: string[]; explained: number } {
  const unexplained: string[] = [];
  let explained = 0;
  for (const [index, { config, verdict, opinion }] of judgements.entries()) {
    const found = difference(verdict, opinion, textsOf(config));
    if (found === undefined) continue;
    if (explain(found, textsOf(config).join("\n")) !== undefined) explained++;
    else unexplained.push(`#${index} [${config.kinds.join(", ")}] ${found}`);
  }

  return { unexplained, explained };
}

/** The content of the base and of the destination. */
function textsOf(config: Mutated): string[] {
  const contents = config.destination === undefined ? [config.content] : [config.content, config.destination];
  return contents.map((content) => Buffer.from(content).toString());
}

function place(root: string, config: Mutated, kamal: string): string {
  mkdirSync(path.join(root, "config"), { recursive: true });
  writeFileSync(path.join(root, "Gemfile.lock"), `GEM\n  specs:\n    kamal (${kamal})\n`);
  writeFileSync(path.join(root, "config/deploy.yml"), config.content);
  if (config.destination !== undefined) writeFileSync(path.join(root, "config/deploy.prod.yml"), config.destination);
  return root;
}

function temporaryDirectory(): { path: string } & Disposable {
  const directory = mkdtempSync(path.join(tmpdir(), "kamal-oracle-"));
  return { path: directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}
