import { Config } from "../../config/config.ts";
import type { NamedListing } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { mergeRoots } from "../../yaml/deep-merge.ts";
import { rootMap } from "../../yaml/document.ts";
import { type KamalCall, optionOf } from "../facts/kamal-calls.ts";
import { mayBeKamal1, unknownCommand } from "../facts/kamal-commands.ts";
import { callsOfApp } from "../facts/repository-calls.ts";
import { placeOfWord } from "../facts/shell-scripts.ts";
import type { Problem, Rule } from "../rule.ts";
import { closest } from "../suggest.ts";

export const kamalUnknownName: Rule = {
  metadata: {
    id: "kamal-unknown-name",
    severity: "warning",
    title: "Command names an accessory or a role that does not exist",
  },
  *check(project) {
    const calls = callsOfApp(project);
    if (calls.length === 0 || mayBeKamal1(project)) return;

    const configs = allConfigs(project);
    if (configs === undefined) return;
    const accessories = namesOf(configs.map(({ accessories: listing }) => listing));
    const roles = namesOf(configs.map((config) => config.roles));

    for (const call of calls) {
      if (accessories !== undefined) yield* checkAccessory(call, accessories);
      if (roles !== undefined) yield* checkRoles(call, roles);
    }
  },
};

/** With those of other destinations and apps in the folder; undefined if one of them is not known. */
function allConfigs({ config, variants, surroundings }: Project): Config[] | undefined {
  const configs = variants.map((variant) => variant.config);
  if (rootMap(config.document) === undefined || configs.includes(undefined)) return undefined;

  const others = surroundings.otherConfigs.map(({ document }) => rootMap(document));
  return [
    ...configs.filter((each) => each !== undefined),
    ...others.filter((root) => root !== undefined).map((root) => new Config(mergeRoots(root, undefined))),
  ];
}

function namesOf(listings: readonly NamedListing<{ readonly name: string }>[]): string[] | undefined {
  if (listings.some(({ unknown }) => unknown !== undefined)) return undefined;
  return [...new Set(listings.flatMap(({ all, conditional }) => [...all, ...conditional]).map(({ name }) => name))];
}

function* checkAccessory({ command, words, script }: KamalCall, names: readonly string[]): Iterable<Problem> {
  const [, sub, name] = words;
  if (command !== "accessory" || sub === undefined || name === undefined || sub.text === "help") return;
  if (unknownCommand(words, new Set()) !== undefined) return;
  if (name.dynamic || !/^\w[\w-]*$/.test(name.text) || name.text === "all" || names.includes(name.text)) return;

  yield {
    at: placeOfWord(script, name),
    message: `deploy.yml has no accessory \`${name.text}\`, so Kamal only prints \`No accessory by the name of '${name.text}'\` and the step goes on`,
    help: adviceFor(name.text, { names, kind: "accessories" }),
  };
}

function* checkRoles(call: KamalCall, names: readonly string[]): Iterable<Problem> {
  const option = optionOf(call, "-r", "--roles");
  if (option === undefined || option.dynamic || names.length === 0) return;

  const wanted = option.text.split(",");
  if (wanted.some((text) => !/^[\w-]+$/.test(text) || names.includes(text))) return;
  yield {
    at: option.at,
    message: `deploy.yml has no role \`${wanted.join(",")}\`, so Kamal stops (No --roles match for ${wanted.join(",")})`,
    help: adviceFor(wanted[0] ?? "", { names, kind: "roles" }),
  };
}

function adviceFor(name: string, { names, kind }: { names: readonly string[]; kind: string }): string {
  const [near] = closest(name, names);
  if (near !== undefined) return `Write \`${near}\`.`;
  const known = names.slice(0, 10).map((each) => `\`${each}\``);
  return known.length === 0
    ? `deploy.yml has no ${kind}: add it, or remove the command.`
    : `Its ${kind}: ${known.join(", ")}.`;
}
