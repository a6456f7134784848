// The real Kamal must accept our good configurations.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readProject } from "../../../src/project/project.ts";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";
import { askKamal } from "./kamal-process.ts";
import { kamalOf } from "./kamals.ts";

const corpus = path.join(import.meta.dirname, "../../fixtures/corpus");

test("Kamal accepts every configuration of the corpus, with each of its destinations", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "kamal-corpus-"));
  try {
    const kamal = await kamalOf(testedKamalVersion);
    // Kamal asks Docker for the machine's architecture.
    writeFileSync(path.join(home, "docker"), "#!/bin/sh\necho x86_64\n", { mode: 0o755 });
    const env = { PATH: `${home}:${process.env.PATH}`, HOME: home, LANG: "C.UTF-8", ...variables };
    const questions = (await Promise.all(readdirSync(corpus).map(questionsOf))).flat();
    const verdicts = await askKamal(kamal, questions, env);
    const refused = verdicts.flatMap((verdict, index) =>
      verdict.valid ? [] : [`${questions[index]?.directory}: ${verdict.message}`],
    );

    expect(refused).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(15);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 120_000);

/** Variables that the ERB of the corpus reads without a default. */
const variables = { STAGING_HOST: "65.108.20.1", PRODUCTION_HOST: "65.108.20.2", PUBLIC_HOST: "site.acme.dev" };

async function questionsOf(name: string): Promise<{ directory: string; destination: string | undefined }[]> {
  const directory = path.join(corpus, name);
  const options = { root: directory, directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const { destinations } = await readProject(options);
  if (destinations.length === 0) return [{ directory, destination: undefined }];
  return destinations.map((destination) => ({ directory, destination }));
}
