import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lint, unhealthy } from "./render/samples.ts";

const root = path.resolve(import.meta.dirname, "..");
let temp: string;

beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), "publish-"));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

/** Runs publishReport in a separate process, because annotations go to stdout. */
async function publish(
  sample: string,
  env: Record<string, string>,
  directory = temp,
): Promise<{ file: string; log: string }> {
  const script = `
    import { Log } from ${JSON.stringify(path.join(root, "src/log.ts"))};
    import { publishReport } from ${JSON.stringify(path.join(root, "src/publish.ts"))};
    import { samples } from ${JSON.stringify(path.join(root, "__tests__/render/samples.ts"))};
    const file = await publishReport(samples[${JSON.stringify(sample)}], {
      log: new Log((text) => text),
      temp: ${JSON.stringify(directory)}, configFile: "config/deploy.yml", runUrl: "https://github.com/acme/shop/actions/runs/1",
    });
    console.log("file=" + file);`;

  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH ?? "", ...env },
    timeout: 20_000,
  });

  const file = /^file=(.*)$/m.exec(stdout)?.[1] ?? "missing";
  return { file, log: stdout.replace(/^file=.*$/m, "").trim() };
}

describe("publishReport", () => {
  test("writes the report, the summary and the annotation of a failure", async () => {
    const summary = path.join(temp, "summary.md");
    await writeFile(summary, "");
    const env = { GITHUB_STEP_SUMMARY: summary, GITHUB_REPOSITORY: "acme/shop", GITHUB_SHA: "a".repeat(40) };
    const { file, log } = await publish("unhealthy", env);

    expect(path.dirname(file)).toBe(path.join(temp, "kamal-action"));
    expect(path.basename(file)).toMatch(/^deploy-[0-9a-f]{8}\.json$/);

    const text = await readFile(file, "utf8");
    expect(JSON.parse(text)).toEqual(unhealthy);
    expect(text).toContain('\n  "command": "deploy",\n');

    const page = await readFile(summary, "utf8");
    expect(page).toMatch(/^<h2>❌ Deploy of shop/);
    expect(page).toContain('<a href="https://github.com/acme/shop/actions/runs/1">run log</a>');
    expect(log.split("\n")).toEqual([
      expect.stringMatching(
        /^::error title=The new version did not become healthy,file=config\/deploy\.yml,line=12::The new container .*%0AFix: /,
      ),
    ]);
  });

  test("annotates findings in the right place", async () => {
    const { log } = await publish("lint", {});
    expect(log.split("\n")).toHaveLength(lint.findings.length);
    expect(log.split("\n")[0]).toBe(
      "::error title=unknown-key,file=config/deploy.yml,line=3,endLine=3,col=3,endColumn=17::Unknown key `serivce`%0ADid you mean `service`?",
    );
  });

  test("does not overwrite another report", async () => {
    const [first, second] = [await publish("lint-clean", {}), await publish("lint-clean", {})];
    expect(first.file).not.toBe(second.file);
    expect(first.log).toBe("");
  });

  test("writes no links to GitHub, and needs no summary file, outside GitHub", async () => {
    const summary = path.join(temp, "summary.md");
    await publish("deploy", { GITHUB_STEP_SUMMARY: summary });
    expect(await readFile(summary, "utf8")).not.toContain("github.com");
    await expect(publish("deploy", {})).resolves.toMatchObject({ log: "" });
  });

  test("writes everything else if the summary cannot be written", async () => {
    const { file, log } = await publish("unhealthy", { GITHUB_STEP_SUMMARY: temp });
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(unhealthy);
    expect(log).toMatch(/^Could not write the summary of this run: EISDIR.*\n::error title=/);
  });

  test("writes everything else if the report cannot be written", async () => {
    const taken = path.join(temp, "taken");
    await mkdir(taken);
    await writeFile(path.join(taken, "kamal-action"), "a file");
    const summary = path.join(temp, "summary.md");
    const { file, log } = await publish("unhealthy", { GITHUB_STEP_SUMMARY: summary }, taken);

    expect(file).toBe("");
    expect(log).toMatch(/^Could not write the report of this run: .*\n::error title=/);
    expect(await readFile(summary, "utf8")).toMatch(/^<h2>/);
  });
});
