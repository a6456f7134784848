// Compares our linter with the latest patch of every Kamal 2 minor version, when Gemfile.lock has
// that version.

import { describe, expect, test } from "vitest";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";
import { compareGemVersions } from "../../../src/text/gem-version.ts";
import { makeRandom } from "../../random.ts";
import { baseConfigs } from "./bases.ts";
import { differences, judge } from "./judge.ts";
import { kamalOf, olderKamals } from "./kamals.ts";
import { mutate } from "./mutate.ts";
import { newerConfigs, withoutNewer } from "./newer.ts";

const seed = Number(process.env.KAMAL_ORACLE_SEED ?? "1");
const count = Number(process.env.KAMAL_ORACLE_VERSION_COUNT ?? "200");
const newer = newerConfigs();

test("has a config for every newer key and form", () => {
  expect(newer.map(({ path, since }) => `${path} ${since}`).sort()).toMatchSnapshot();
});

describe.each([testedKamalVersion, ...olderKamals])("Kamal %s", (version) => {
  test("rejects newer keys and forms and accepts the others", async () => {
    const kamal = await kamalOf(version);
    const configs = newer.map(({ path, content }) => ({ kinds: [path], content }));
    const judgements = await judge(kamal, configs);

    expect(differences(judgements).unexplained).toEqual([]);

    for (const [index, { path, since }] of newer.entries()) {
      const { verdict, opinion } = judgements[index] ?? {};
      const isKnown = compareGemVersions(version, since) >= 0;
      // Before 2.6, Kamal passed the policy to Docker like any other option.
      const isIgnored = path.endsWith("options/restart") && compareGemVersions(version, "2.6.0") < 0;

      expect([path, verdict?.valid], JSON.stringify(verdict)).toEqual([path, isKnown || isIgnored]);

      const rules = isKnown || isIgnored ? [] : ["key-newer-than-kamal"];
      expect([path, ...new Set(opinion?.rejections.map(({ rule }) => rule))]).toEqual([path, ...rules]);
    }
  }, 120_000);
});

// oracle.test.ts checks the tested version with more configs.
test.each(olderKamals)(
  `agrees with Kamal %s about ${count} mutated configs (seed ${seed})`,
  async (version) => {
    const kamal = await kamalOf(version);
    const random = makeRandom(seed);
    const bases = (await baseConfigs(kamal.gem)).map((text) => withoutNewer(text, version));
    const judgements = await judge(
      kamal,
      Array.from({ length: count }, () => mutate(bases, random)),
    );

    expect(differences(judgements).unexplained).toEqual([]);
    // Most mutations are invalid. If all bases were invalid, the test would check little.
    expect(judgements.filter(({ verdict }) => verdict.valid).length).toBeGreaterThan(count / 10);
  },
  120_000,
);
