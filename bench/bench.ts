// Measures speed as ratios within one run: A and B alternate, so that a slow machine slows both.
// Prints the results and asserts nothing.
//   npm run bench              all benchmarks; `deploys` starts the sandbox
//   npm run bench -- startup   only the named ones: startup, lint, diagnosis, install, rails, deploys
// `rails` installs the gems of a Rails app once.

import { benchDeploys } from "./deploys.ts";
import { benchDiagnosis } from "./diagnosis.ts";
import { benchGrowth } from "./growth.ts";
import { benchInstall } from "./install.ts";
import { benchKamalConfig, benchRailsBundle } from "./kamal-config.ts";
import { benchRepositories } from "./repositories.ts";
import { benchStartUp } from "./startup.ts";

const benchmarks = new Map([
  ["startup", [benchStartUp]],
  ["lint", [benchKamalConfig, benchRepositories, benchGrowth]],
  ["diagnosis", [benchDiagnosis]],
  ["install", [benchInstall]],
  ["rails", [benchRailsBundle]],
  ["deploys", [benchDeploys]],
]);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.has(name));
if (unknown.length > 0)
  throw new Error(`Unknown benchmark: ${unknown.join(", ")}. Available: ${[...benchmarks.keys()].join(", ")}.`);

for (const [name, parts] of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const run of parts) await run();
}
