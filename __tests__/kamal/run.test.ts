import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type KamalRun, signalGroup, startKamal } from "../../src/kamal/run.ts";
import { scratch } from "../server/scratch.ts";

interface Started extends AsyncDisposable {
  run: KamalRun;
  lines: string[];
  line(pattern: RegExp): Promise<string>;
}

/** Starts a Ruby program where Kamal's launcher would be. */
async function start(program: string, args: readonly string[] = []): Promise<Started> {
  const place = await scratch();
  const launcher = place.file("kamal.rb");
  // The launcher's own two lines: no buffering, and the directory and version off the arguments.
  await writeFile(launcher, `$stdout.sync = $stderr.sync = true\nARGV.shift(2)\n${program}\n`);
  const lines: string[] = [];
  const kamal = {
    version: "2.12.0",
    ruby: { version: "3.1", platform: "x" },
    directory: place.directory,
    launcher,
    source: "RubyGems" as const,
    saved: Promise.resolve(undefined),
  };
  const env = { PATH: process.env.PATH, HOME: place.directory, LANG: "C.UTF-8" };
  const run = await startKamal(kamal, args, { cwd: place.directory, env, onLine: (line) => lines.push(line) });
  return {
    run,
    lines,
    async line(pattern) {
      for (let tries = 0; tries < 200; tries++) {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return found;
        await sleep(25);
      }
      throw new Error(`no line ${pattern}; there are ${JSON.stringify(lines)}`);
    },
    async [Symbol.asyncDispose]() {
      await signalGroup(run.identity, "SIGKILL");
      await run.done;
      await place[Symbol.asyncDispose]();
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) await sleep(20);
  return !isAlive(pid);
}

test("lines arrive while Kamal still runs, from both streams, and the exit code at the end", async () => {
  await using started = await start('puts "first"; $stderr.puts "second"; sleep 30');
  await started.line(/^first$/);
  await started.line(/^second$/);
  expect(isAlive(started.run.identity.pid)).toBe(true);
  await signalGroup(started.run.identity, "SIGTERM");
  expect(await started.run.done).toEqual({ code: undefined, signal: "SIGTERM" });
});

test("exit code, arguments, a last line without a newline, unicode across chunks", async () => {
  await using started = await start('print ARGV.inspect, "\\n", "\u00fc" * 50_000, "\\nend"; exit 3', [
    "rollback",
    "v 1",
  ]);
  expect(await started.run.done).toEqual({ code: 3, signal: undefined });
  expect(started.lines).toEqual(['["rollback", "v 1"]', "\u00fc".repeat(50_000), "end"]);
});

test("a line as long as the longest secret arrives whole; one that nobody can hold is left out", async () => {
  await using started = await start('puts "s" * 131_000; 40.times { print "z" * 100_000 }; puts; puts "after"');
  await started.run.done;
  expect(started.lines[0]).toHaveLength(131_000);
  expect(started.lines[1]).toMatch(/^\(A line of more than \d+ characters was left out\.\)$/);
  expect(started.lines[2]).toBe("after");
});

test("Kamal's standard input is empty: nothing can wait for an answer", async () => {
  await using started = await start("p $stdin.read");
  await started.run.done;
  expect(started.lines).toEqual(['""']);
});

test("a signal reaches grandchildren", async () => {
  await using started = await start(`system("sh -c 'sleep 300 & echo grandchild $!; wait'")`);
  const pid = Number((await started.line(/^grandchild/)).split(" ")[1]);
  expect(isAlive(pid)).toBe(true);
  expect(await signalGroup(started.run.identity, "SIGINT")).toBe(true);
  await signalGroup(started.run.identity, "SIGKILL");
  await started.run.done;
  expect(await isGone(pid)).toBe(true);
});

test("a group whose leader is gone still gets the signal", async () => {
  await using started = await start(`pid = spawn("sleep 300", out: "/dev/null", err: "/dev/null"); puts "left #{pid}"`);
  const pid = Number((await started.line(/^left/)).split(" ")[1]);
  await started.run.done;
  expect(isAlive(pid)).toBe(true);
  expect(await signalGroup(started.run.identity, "SIGKILL")).toBe(true);
  expect(await isGone(pid)).toBe(true);
});

test("a pid that belongs to somebody else by now is left alone", async () => {
  await using started = await start('puts "up"; sleep 30');
  await started.line(/^up$/);
  const { pid, startTime } = started.run.identity;
  expect(startTime).toMatch(/^\d+$/);
  expect(await signalGroup({ pid, startTime: String(Number(startTime) - 1) }, "SIGKILL")).toBe(false);
  expect(isAlive(pid)).toBe(true);
});

test("a process that is gone is told", async () => {
  await using started = await start("exit 0");
  expect(await started.run.done).toEqual({ code: 0, signal: undefined });
  expect(await signalGroup(started.run.identity, "SIGINT")).toBe(false);
});

test("without Ruby there is an error, not a hang", async () => {
  const kamal = {
    version: "2.12.0",
    ruby: { version: "3.1", platform: "x" },
    directory: "/",
    launcher: "/nonexistent",
    source: "RubyGems" as const,
    saved: Promise.resolve(undefined),
  };
  const starting = startKamal(kamal, [], { cwd: "/", env: { PATH: "/nonexistent" }, onLine: () => {} });
  await expect(starting).rejects.toThrow("ENOENT");
});
