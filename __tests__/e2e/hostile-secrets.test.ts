// Secret values that a shell, dotenv, Ruby, Docker, Markdown or GitHub's runner could misinterpret.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hello } from "./hello.ts";

const touched = "/tmp/kamal-action-hostile-secret";

const hostile: Record<string, string> = {
  SPACES: "  leading and trailing spaces  ",
  SINGLE_QUOTE: "it's a 'quoted' value",
  DOUBLE_QUOTE: 'say "hello" twice',
  DOLLAR: "cost $HOME and ${PATH} and $$",
  SUBSTITUTION: `$(touch ${touched})`,
  BACKTICKS: `\`touch ${touched}\``,
  HASH: "before # after #{1 + 1}",
  NEWLINES: "first line of it\nsecond line of it\n",
  BACKSLASH: "back\\slash \\n \\t \\\\ end",
  CRLF: "windows line one\r\nwindows line two",
  UNICODE: "schlüssel 日本語 🔑 é",
  COMMAND: "::set-output name=stolen::value-of-it",
  ADD_MASK: "::stop-commands::not-a-real-token",
  PERCENT: "percent %0A %25 %3A done",
  JSON: '{"key": ["value", 1], "nested": {"a": "b"}}',
  MARKUP: "</details><script>alert('secret')</script> | `x` | ![](http://x)",
  LARGE: `large-${"0123456789abcdef".repeat(3840)}-end`,
};

/** Kamal writes env files with Ruby's String#dump, which Docker does not undo. */
function asKamalEncodes(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

test("passes 17 hostile values to the container as Kamal encodes them, and leaks none", async () => {
  const app = await hello({
    service: "hostile",
    host: "hostile.one.test",
    configure: (config) => Object.assign(config, { env: { secret: ["SECRET_KEY_BASE", ...Object.keys(hostile)] } }),
  });
  const argv = watchArgv(Object.values(hostile).flatMap(formsOf));
  const run = await app.run({ inputs: { secrets: JSON.stringify({ ...app.secrets, ...hostile }) } });
  expect(argv.stop()).toEqual({ found: [], scans: expect.any(Number) });
  expect(argv.stop().scans).toBeGreaterThan(20);
  expect(run.exitCode, run.log.slice(-3000)).toBe(0);

  const [server] = app.sandbox.servers;
  const head = await app.checkout.head();

  for (const [name, value] of Object.entries(hostile)) {
    const seen = await server?.exec(`docker exec hostile-web-${head} /bin/busybox sh -c 'printf %s "$${name}"'`);
    expect(seen?.stdout, name).toBe(asKamalEncodes(value));
  }
  expect(existsSync(touched)).toBe(false);
  expect(run.report?.notices.join("\n")).toMatch(/NEWLINES.*BACKSLASH|BACKSLASH.*NEWLINES/s);

  // The same for a version that fails: the log of its container contains its whole environment.
  const printed = "The environment follows in Base64\\n";
  const script = ["env", `printf '${printed}' | /bin/busybox base64`, "env | /bin/busybox base64", "sleep 1"];
  await app.checkout.write("start", `${script.map((line) => `/bin/busybox ${line}\n`).join("")}exit 1\n`);
  await app.checkout.commit("print everything and die");
  const failed = await app.run({ inputs: { secrets: JSON.stringify({ ...app.secrets, ...hostile }) } });
  expect(failed.report?.diagnosis?.where?.place, failed.log.slice(-3000)).toBe("container");

  expect(failed.log).toContain(btoa("The environment follows in Base64\n"));

  for (const done of [run, failed]) {
    const raw = done.stdout.replaceAll(/^::add-mask::.*$/gm, "");
    const texts = {
      stdout: raw,
      stderr: done.stderr,
      post: `${done.post?.stdout}${done.post?.stderr}`,
      summary: done.summary,
      outputs: JSON.stringify(done.outputs),
      state: JSON.stringify(done.state),
      report: JSON.stringify(done.report),
      files: filesBelow(done.directories.temp),
    };

    for (const [name, value] of Object.entries(hostile)) {
      for (const form of formsOf(value)) {
        for (const [where, text] of Object.entries(texts))
          expect(text.includes(form), `${name} in ${where}`).toBe(false);
      }
    }

    expect(done.outputs).not.toHaveProperty("stolen");
    expect(done.ignoredCommands.join("\n")).not.toContain("stolen");
  }
});

/** Scans the command lines of all processes, even those in the servers, until stopped. */
function watchArgv(forms: readonly string[]): { stop(): { found: string[]; scans: number } } {
  const found = new Set<string>();
  let scans = 0;
  const timer = setInterval(() => {
    scans += 1;
    for (const pid of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)) {
      const command = commandLine(pid);
      for (const form of forms) if (command.includes(form)) found.add(command.slice(0, 200));
    }
  }, 50);
  onTestFinished(() => clearInterval(timer));

  return {
    stop: () => {
      clearInterval(timer);
      return { found: [...found], scans };
    },
  };
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // It has exited in the meantime.
    return "";
  }
}

/** The longer lines of the value, raw, escaped as Ruby and JSON print them, and in Base64. */
function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).filter((line) => line.trim().length > 8);
  const plain = [...lines, ...lines.map((line) => JSON.stringify(line).slice(1, -1)), ...lines.map(asKamalEncodes)];
  return [...plain.map((form) => form.trim()), ...(asKamalEncodes(value) === value ? inBase64(value) : [])];
}

/** Pieces of the value's Base64, wherever the value begins and the Base64 is wrapped. */
function inBase64(value: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.from(`${" ".repeat(shift)}${value}`)
      .toString("base64")
      .slice(4, -4);
    return Array.from({ length: Math.min(200, encoded.length - 15) }, (_, at) => encoded.slice(at, at + 16));
  });
}

function filesBelow(directory: string): string {
  if (!existsSync(directory)) return "";
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}
