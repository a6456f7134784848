/** The version that this action's own tests deploy with. */
export const testedKamalVersion = "2.12.0";

/** The Kamal that will deploy. */
export interface KamalVersion {
  readonly version: string;
  /** What names it; `default`: nothing does. */
  readonly from: "input" | "lockfile" | "default";
}

/** The input `kamal-version` wins over Gemfile.lock; both may name none. */
export function deployingKamal(input: string | undefined, locked: string | undefined): KamalVersion {
  if (input !== undefined) return { version: input, from: "input" };
  return locked === undefined
    ? { version: testedKamalVersion, from: "default" }
    : { version: locked, from: "lockfile" };
}

/** For messages: `Gemfile.lock has 2.4.0`. */
export function kamalInWords({ version, from }: KamalVersion): string {
  if (from === "input") return `the input \`kamal-version\` says ${version}`;
  return from === "lockfile" ? `Gemfile.lock has ${version}` : `this action deploys with ${version}`;
}
