// Compares our linter with the real Kamal. KAMAL_ORACLE_SEED and KAMAL_ORACLE_COUNT choose other
// configs.

import { expect, test } from "vitest";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";
import { makeRandom } from "../../random.ts";
import { baseConfigs } from "./bases.ts";
import { differences, judge } from "./judge.ts";
import { kamalOf } from "./kamals.ts";
import { mutate } from "./mutate.ts";

const seed = Number(process.env.KAMAL_ORACLE_SEED ?? "1");
const count = Number(process.env.KAMAL_ORACLE_COUNT ?? "2000");

test(`agrees with Kamal about ${count} mutated configs (seed ${seed})`, async () => {
  const kamal = await kamalOf(testedKamalVersion);
  const random = makeRandom(seed);
  const bases = await baseConfigs(kamal.gem);
  const judgements = await judge(
    kamal,
    Array.from({ length: count }, () => mutate(bases, random)),
  );
  const { unexplained, explained } = differences(judgements);
  console.log(`${count} configs, ${explained} differences explained, ${unexplained.length} not`);

  expect(unexplained).toEqual([]);
}, 300_000);
