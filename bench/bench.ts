// Speed as ratios in one run: A and B in turn, so that a machine that slows down slows both. Prints, asserts nothing.
//   npm run bench            all of it; the deploys need the sandbox
//   npm run bench -- startup the named parts only: startup, lint, rails (installs a Rails app's gems once), deploys

import { benchDeploys } from "./deploys.ts";
import { benchGrowth } from "./growth.ts";
import { benchKamalConfig, benchRailsBundle } from "./kamal-config.ts";
import { benchRepositories } from "./repositories.ts";
import { benchStartUp } from "./startup.ts";

const parts = new Map([
  ["startup", [benchStartUp]],
  ["lint", [benchKamalConfig, benchRepositories, benchGrowth]],
  ["rails", [benchRailsBundle]],
  ["deploys", [benchDeploys]],
]);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.has(name));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}; there are ${[...parts.keys()].join(", ")}`);
for (const [name, benches] of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const bench of benches) await bench();
}
