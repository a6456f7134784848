// The real Kamal judges the same configs as our linter. KAMAL_ORACLE_SEED and KAMAL_ORACLE_COUNT try others.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { installKamal, testedKamalVersion } from "../../../src/kamal/install.ts";
import { readProject } from "../../../src/project/project.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { baseConfigs } from "./bases.ts";
import { difference, type Opinion, opinionOf } from "./compare.ts";
import { explain } from "./explained.ts";
import { askKamal } from "./kamal-process.ts";
import { type Mutated, mutate } from "./mutate.ts";
import { makeRandom } from "./random.ts";

const seed = Number(process.env.KAMAL_ORACLE_SEED ?? "1");
const count = Number(process.env.KAMAL_ORACLE_COUNT ?? "2000");

test(`${count} mutated configs get the verdict that Kamal gives them (seed ${seed})`, async () => {
  const directory = mkdtempSync(path.join(tmpdir(), "kamal-oracle-"));
  try {
    const { differences, explained } = await run(directory);
    console.log(`${count} configs, ${explained} differences explained, ${differences.length} not`);
    expect(differences).toEqual([]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}, 300_000);

async function run(directory: string): Promise<{ differences: string[]; explained: number }> {
  const { signal } = new AbortController();
  const kamal = await installKamal({
    version: testedKamalVersion,
    toolCache: toolCache(),
    directory,
    signal,
    log: () => {},
  });
  const random = makeRandom(seed);
  const bases = baseConfigs(path.join(kamal.directory, "gems", `kamal-${kamal.version}`));
  const configs = Array.from({ length: count }, () => mutate(bases, random));
  const roots = configs.map((config, index) => place(directory, config, index));
  // Kamal asks Docker for the machine's architecture.
  writeFileSync(path.join(directory, "docker"), "#!/bin/sh\necho x86_64\n", { mode: 0o755 });
  const env = { PATH: `${directory}:${process.env.PATH}`, HOME: directory, LANG: "C.UTF-8" };
  const questions = configs.map((config, index) => ({
    directory: roots[index] ?? "",
    destination: config.destination === undefined ? undefined : "prod",
  }));
  // Ruby judges while we do.
  const asked = askKamal(kamal, questions, env);
  const opinions: Opinion[] = [];
  for (const { directory: root, destination } of questions) {
    const project = await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination });
    opinions.push(opinionOf(project));
  }
  const verdicts = await asked;

  const differences: string[] = [];
  let explained = 0;
  for (const [index, config] of configs.entries()) {
    const verdict = verdicts[index];
    const opinion = opinions[index];
    if (verdict === undefined || opinion === undefined) throw new Error(`no verdict for #${index}`);
    const found = difference(verdict, opinion);
    if (found === undefined) continue;
    const content = [config.content, config.destination ?? ""].map((text) => Buffer.from(text).toString()).join("\n");
    if (explain(found, content) !== undefined) explained++;
    else differences.push(`#${index} [${config.kinds.join(", ")}] ${found}`);
  }
  return { differences, explained };
}

function place(directory: string, config: Mutated, index: number): string {
  const root = path.join(directory, String(index));
  mkdirSync(path.join(root, "config"), { recursive: true });
  writeFileSync(path.join(root, "config/deploy.yml"), config.content);
  if (config.destination !== undefined) writeFileSync(path.join(root, "config/deploy.prod.yml"), config.destination);
  return root;
}
