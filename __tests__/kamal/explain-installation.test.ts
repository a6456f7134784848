import { expect, test } from "vitest";
import { explainInstallation } from "../../src/kamal/install-gems.ts";

test("gems that were installed are not the reason, even with an error in their name", () => {
  const { facts, evidence } = explainInstallation([
    "Fetching error_highlight-0.6.0.gem",
    "Successfully installed error_highlight-0.6.0",
    "Building native extensions. This could take a while...",
    "ERROR:  Error installing kamal:",
    "\tERROR: Failed to build gem native extension.",
    "mkmf.rb can't find header files for ruby at /usr/lib/ruby/include/ruby.h",
  ]);

  expect(facts).toEqual({ problem: "extension", said: "Failed to build gem native extension." });
  expect(evidence).toHaveLength(3);
  expect(evidence.join("\n")).not.toContain("error_highlight");
});

test.each([
  ["ERROR:  Could not find a valid gem 'kamal' (= 9.9.9) in any repository", "no-such-version"],
  [
    "ERROR:  Could not find a valid gem 'kamal' (= 2.12.0), here is why:\n          Unable to download data from https://gems.example.com/ - timed out",
    "network",
  ],
  ["ERROR:  While executing gem ... (Errno::EACCES)", "gem-failed"],
])("%s", (text, problem) => {
  expect(explainInstallation(text.split("\n")).facts.problem).toBe(problem);
});
