// The newest patch of every Kamal 2 judges configs of its own time, and we do as Gemfile.lock names it.

import { describe, expect, test } from "vitest";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";
import { compareGemVersions } from "../../../src/text/gem-version.ts";
import { baseConfigs } from "./bases.ts";
import { differences, judge } from "./judge.ts";
import { kamalOf, olderKamals } from "./kamals.ts";
import { mutate } from "./mutate.ts";
import { newerConfigs, withoutNewer } from "./newer.ts";
import { makeRandom } from "./random.ts";

const seed = Number(process.env.KAMAL_ORACLE_SEED ?? "1");
const count = Number(process.env.KAMAL_ORACLE_VERSION_COUNT ?? "200");
const newer = newerConfigs();

test("there is a config for everything that is newer", () => {
  expect(newer.map(({ path, since }) => `${path} ${since}`).sort()).toMatchSnapshot();
});

describe.each([testedKamalVersion, ...olderKamals])("Kamal %s", (version) => {
  test("refuses what is newer and takes what is not", async () => {
    const kamal = await kamalOf(version);
    const configs = newer.map(({ path, content }) => ({ kinds: [path], content }));
    const judgements = await judge(kamal, configs);
    expect(differences(judgements).unexplained).toEqual([]);
    for (const [index, { path, since }] of newer.entries()) {
      const { verdict, opinion } = judgements[index] ?? {};
      const isKnown = compareGemVersions(version, since) >= 0;
      // Docker got the policy as any other option, until Kamal 2.6 refused it.
      const isIgnored = path.endsWith("options/restart") && compareGemVersions(version, "2.6.0") < 0;
      expect([path, verdict?.valid], JSON.stringify(verdict)).toEqual([path, isKnown || isIgnored]);
      const rules = isKnown || isIgnored ? [] : ["key-newer-than-kamal"];
      expect([path, ...new Set(opinion?.refusals.map(({ rule }) => rule))]).toEqual([path, ...rules]);
    }
  }, 120_000);
});

// The version that is tested has a file of its own, with more of them.
test.each(olderKamals)(
  `Kamal %s judges ${count} mutated configs as we do (seed ${seed})`,
  async (version) => {
    const kamal = await kamalOf(version);
    const random = makeRandom(seed);
    const bases = (await baseConfigs(kamal.gem)).map((text) => withoutNewer(text, version));
    const judgements = await judge(
      kamal,
      Array.from({ length: count }, () => mutate(bases, random)),
    );
    expect(differences(judgements).unexplained).toEqual([]);
    // Most mutations break something; a list of bases that were all broken would test little.
    expect(judgements.filter(({ verdict }) => verdict.valid).length).toBeGreaterThan(count / 10);
  },
  120_000,
);
