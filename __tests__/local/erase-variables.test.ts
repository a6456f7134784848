import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const module = path.resolve(import.meta.dirname, "../../src/local/erase-variables.ts");
const values = { "INPUT_SSH-PRIVATE-KEY": "a hunter22\nkey=\u00fc", INPUT_OTHER: "kept", X_INPUT_SECRETS: "kept too" };

/**
 * What a process and its child see after erasing, in a process that starts with these variables.
 */
function afterErasing(names: readonly string[], env: Record<string, string>) {
  const script = `import { execFileSync } from "node:child_process";
    import { readFileSync } from "node:fs";
    import { eraseVariables } from ${JSON.stringify(module)};
    eraseVariables(${JSON.stringify(names)});
    const child = execFileSync("cat", [\`/proc/\${process.pid}/environ\`], { encoding: "latin1" });
    console.log(JSON.stringify({ child, own: process.env }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { PATH: process.env.PATH, ...env },
    encoding: "utf8",
  });
  return JSON.parse(output);
}

test("a child finds the values neither in its parent's environment nor in /proc", () => {
  const { child, own } = afterErasing(["INPUT_SSH-PRIVATE-KEY", "INPUT_SECRETS", "INPUT_NONE"], {
    ...values,
    INPUT_SECRETS: "hunter22".repeat(4000),
  });

  expect(child).not.toMatch(/hunter22|key=/);
  expect(child).toContain("INPUT_OTHER=kept\0");
  expect(child).toContain("X_INPUT_SECRETS=kept too\0");
  expect(own).toEqual({ PATH: process.env.PATH, INPUT_OTHER: "kept", X_INPUT_SECRETS: "kept too" });
});

test("changes nothing without these variables, and keeps empty ones of others", () => {
  const { child } = afterErasing(["INPUT_SECRETS"], { ...values, INPUT_EMPTY: "" });
  expect(child.split("\0").filter(Boolean).length).toBe(5);
  expect(child).toContain("INPUT_EMPTY=\0");
});
