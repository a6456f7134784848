import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Kamal } from "../../src/kamal/install.ts";
import { loadKamal } from "../../src/kamal/kamal-process.ts";
import { readArgumentsScript } from "../../src/kamal/launcher.ts";
import { bareEnvironment, kamalEnvironment } from "../../src/local/child-environment.ts";
import { type RunningProcess, signalGroup } from "../../src/local/process-group.ts";
import { scratch } from "../server/scratch.ts";
import { startKamal } from "./start-kamal.ts";

interface Started extends AsyncDisposable {
  run: RunningProcess;
  lines: string[];
  line(pattern: RegExp): Promise<string>;
}

function kamalAt(waitingLauncher: string, directory: string): Kamal {
  return {
    version: "2.12.0",
    ruby: { version: "3.1", platform: "x" },
    directory,
    launcher: waitingLauncher,
    waitingLauncher,
    source: "RubyGems",
    saved: Promise.resolve(undefined),
  };
}

/** Starts a Ruby program in place of Kamal. */
async function start(program: string, args: readonly string[] = []): Promise<Started> {
  const place = await scratch();
  const launcher = place.file("kamal-waiting.rb");
  await writeFile(launcher, `$stdout.sync = $stderr.sync = true\n${readArgumentsScript}\n${program}\n`);
  const lines: string[] = [];
  const kamal = kamalAt(launcher, place.directory);
  const env = bareEnvironment().with({ HOME: place.directory, LANG: "C.UTF-8" });
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

test("forwards lines of both streams while Kamal is running, and the exit at the end", async () => {
  await using started = await start('puts "first"; $stderr.puts "second"; sleep 30');
  await started.line(/^first$/);
  await started.line(/^second$/);

  expect(isAlive(started.run.identity.pid)).toBe(true);

  await signalGroup(started.run.identity, "SIGTERM");
  expect(await started.run.done).toEqual({ code: undefined, signal: "SIGTERM" });
});

test("passes arguments and the exit code, a last line without a newline, and Unicode across chunks", async () => {
  await using started = await start('print ARGV.inspect, "\\n", "\u00fc" * 50_000, "\\nend"; exit 3', [
    "rollback",
    "v 1",
  ]);

  expect(await started.run.done).toEqual({ code: 3, signal: undefined });
  expect(started.lines).toEqual(['["rollback", "v 1"]', "\u00fc".repeat(50_000), "end"]);
});

test("forwards a line as long as the longest secret, and omits a longer one", async () => {
  await using started = await start('puts "s" * 131_000; 40.times { print "z" * 100_000 }; puts; puts "after"');
  await started.run.done;
  expect(started.lines[0]).toHaveLength(131_000);
  expect(started.lines[1]).toMatch(/^\(Omitted a line longer than \d+ characters\.\)$/);
  expect(started.lines[2]).toBe("after");
});

test("gives Kamal an empty standard input, so that it cannot wait for an answer", async () => {
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

test("a signal reaches a group whose leader has ended", async () => {
  await using started = await start(`pid = spawn("sleep 300", out: "/dev/null", err: "/dev/null"); puts "left #{pid}"`);
  const pid = Number((await started.line(/^left/)).split(" ")[1]);
  await started.run.done;

  expect(isAlive(pid)).toBe(true);
  expect(await signalGroup(started.run.identity, "SIGKILL")).toBe(true);
  expect(await isGone(pid)).toBe(true);
});

test("does not signal a process that reuses the pid", async () => {
  await using started = await start('puts "up"; sleep 30');
  await started.line(/^up$/);
  const { pid, startTime } = started.run.identity;

  expect(startTime).toMatch(/^\d+$/);
  expect(await signalGroup({ pid, startTime: String(Number(startTime) - 1) }, "SIGKILL")).toBe(false);
  expect(isAlive(pid)).toBe(true);
});

test("reports that a process has ended", async () => {
  await using started = await start("exit 0");
  expect(await started.run.done).toEqual({ code: 0, signal: undefined });
  expect(await signalGroup(started.run.identity, "SIGINT")).toBe(false);
});

test("rejects instead of hanging without Ruby", async () => {
  const kamal = kamalAt("/nonexistent", "/");
  const starting = startKamal(kamal, [], {
    cwd: "/",
    env: bareEnvironment({ PATH: "/nonexistent" }),
    onLine: () => {},
  });
  await expect(starting).rejects.toThrow("ENOENT");
});

/** Loads a Ruby program that runs `before`, then waits and prints its arguments and environment. */
async function load(before: string) {
  const place = await scratch();
  const launcher = place.file("kamal-waiting.rb");
  const program = `$stdout.sync = true\n${before}\n${readArgumentsScript}\nputs ARGV.inspect, ENV.to_h.inspect`;
  await writeFile(launcher, program);
  const waiting = await loadKamal(kamalAt(launcher, place.directory), {
    cwd: place.directory,
    env: kamalEnvironment(process.env),
  });
  return { place, waiting };
}

test("passes arguments, environment and early lines to a Kamal that was loaded before", async () => {
  const { place, waiting } = await load('puts "loaded"');
  await using _ = place;
  const lines: string[] = [];
  await sleep(300);
  const env = bareEnvironment({ PATH: "/bin" }).with({ SECRET: "a\n'b' \u00fc" });
  const run = waiting.start(["deploy", "--version", "1 2"], { env, onLine: (line) => lines.push(line) });

  expect(await run.done).toEqual({ code: 0, signal: undefined });
  expect(lines[0]).toBe("loaded");
  expect(lines[1]).toBe('["deploy", "--version", "1 2"]');
  expect(lines[2]).toBe(`{"PATH"=>"/bin", "SECRET"=>"a\\n'b' \u00fc"}`);
});

test("does not forward the announcement, but only the first time", async () => {
  const announcement = "kamal-action: ruby 3.4.1 x86_64-linux loads kamal";
  const { place, waiting } = await load(`warn "warning: old"; puts "${announcement}", "${announcement}"`);
  await using _ = place;

  expect(await waiting.announced).toEqual({ ruby: { version: "3.4.1", platform: "x86_64-linux" }, loads: true });

  const lines: string[] = [];
  const run = waiting.start(["deploy"], { env: bareEnvironment({ PATH: "/bin" }), onLine: (line) => lines.push(line) });
  await run.done;

  expect(lines.slice(0, 2).sort()).toEqual([announcement, "warning: old"]);
});

test("there is no announcement if Ruby ends silently", async () => {
  const { place, waiting } = await load("exit 1");
  await using _ = place;
  expect(await waiting.announced).toBeUndefined();
});

test("a Kamal that cannot be loaded forwards its error when it is started", async () => {
  const { place, waiting } = await load('abort "cannot load such file -- kamal"');
  await using _ = place;
  await sleep(300);
  const lines: string[] = [];
  const run = waiting.start(["deploy"], {
    env: bareEnvironment({}).with({ BIG: "x".repeat(200_000) }),
    onLine: (line) => lines.push(line),
  });

  expect(await run.done).toEqual({ code: 1, signal: undefined });
  expect(lines).toEqual(["cannot load such file -- kamal"]);
});

test("dismiss kills a waiting Kamal, but not one that was started", async () => {
  const { place, waiting } = await load('File.write("pid", Process.pid)');
  await using _ = place;
  const written = () => (existsSync(place.file("pid")) ? Number(readFileSync(place.file("pid"), "utf8")) : 0);

  await expect.poll(written, { timeout: 10_000 }).toBeGreaterThan(0);

  const pid = written();
  expect(isAlive(pid)).toBe(true);

  await waiting.dismiss();
  expect(isAlive(pid)).toBe(false);

  const other = await load("");
  await using __ = other.place;
  const run = other.waiting.start([], { env: bareEnvironment(), onLine: () => {} });
  await other.waiting.dismiss();

  expect(await run.done).toEqual({ code: 0, signal: undefined });
});
