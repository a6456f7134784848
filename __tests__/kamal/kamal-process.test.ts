import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startRuby } from "../../src/kamal/kamal-process.ts";
import { loadedLine, readArgumentsScript, readLocationScript } from "../../src/kamal/launcher.ts";
import { bareEnvironment, kamalEnvironment } from "../../src/local/child-environment.ts";
import { type RunningProcess, signalGroup } from "../../src/local/process-group.ts";
import { announceScript } from "../../src/local/ruby.ts";
import { scratch } from "../server/scratch.ts";
import { startKamal } from "./start-kamal.ts";

interface Started extends AsyncDisposable {
  run: RunningProcess;
  lines: string[];
  line(pattern: RegExp): Promise<string>;
}

/** A launcher for this program, in place of the one that loads Kamal. */
function launcherFor(program: string, before = ""): string {
  const load = `${readLocationScript}${before}\nputs "${loadedLine}"\n`;
  return `$stdout.sync = $stderr.sync = true\n${load}${readArgumentsScript}\n${program}\n`;
}

/** Starts a Ruby program in place of Kamal. */
async function start(program: string, args: readonly string[] = []): Promise<Started> {
  const place = await scratch();
  const launcher = place.file("kamal-waiting.rb");
  await writeFile(launcher, launcherFor(program));
  const lines: string[] = [];
  const kamal = { waitingLauncher: launcher, directory: place.directory, version: "2.12.0" };
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

test("kills a Ruby that does not say what it is, or does not load Kamal", async () => {
  await using place = await scratch();
  const launcher = place.file("silent.rb");
  const options = { cwd: place.directory, env: bareEnvironment(), answerMs: 1500 };

  await writeFile(launcher, "sleep 100");
  expect(await (await startRuby(launcher, options)).ruby).toBeUndefined();

  await writeFile(launcher, `$stdout.sync = true\n${announceScript}sleep 100`);
  const waiting = await startRuby(launcher, options);
  expect(await waiting.ruby).toMatchObject({ version: expect.any(String) });
  const loading = waiting.load({ directory: place.directory, version: "2.12.0" });
  await expect(loading).rejects.toMatchObject({ diagnosis: { id: "kamal-install" } });
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
  const kamal = { waitingLauncher: "/nonexistent", directory: "/", version: "2.12.0" };
  const env = bareEnvironment({ PATH: "/nonexistent" });
  const starting = startKamal(kamal, [], { cwd: "/", env, onLine: () => {} });
  await expect(starting).rejects.toThrow("ENOENT");
});

/** Loads a Ruby program that runs `before`, then waits and prints its arguments and environment. */
async function startWaiting(before: string, announcement = "") {
  const place = await scratch();
  const launcher = place.file("kamal-waiting.rb");
  await writeFile(
    launcher,
    `$stdout.sync = true\n${announcement}\n${launcherFor("puts ARGV.inspect, ENV.to_h.inspect", before)}`,
  );
  const waiting = await startRuby(launcher, { cwd: place.directory, env: kamalEnvironment(process.env) });
  const kamal = { directory: "/some where", version: "2.12.0" };
  return { place, waiting, load: () => waiting.load(kamal) };
}

test("passes arguments, environment and early lines to a Kamal that was loaded before", async () => {
  const { place, load } = await startWaiting("puts directory, version");
  await using _ = place;
  const lines: string[] = [];
  const env = bareEnvironment({ PATH: "/bin" }).with({ SECRET: "a\n'b' \u00fc" });
  const kamal = await load();
  const run = kamal.start(["deploy", "--version", "1 2"], { env, onLine: (line) => lines.push(line) });

  expect(await run.done).toEqual({ code: 0, signal: undefined });
  expect(lines).toEqual([
    "/some where",
    "2.12.0",
    '["deploy", "--version", "1 2"]',
    `{"PATH"=>"/bin", "SECRET"=>"a\\n'b' \u00fc"}`,
  ]);
});

test("does not forward the announcement, but only the first time", async () => {
  const facts = { version: "3.4.1", defaultGems: ["json"], sources: ["a"], defaultSource: "b" };
  const announcement = `kamal-action: ruby ${JSON.stringify(facts)}`;
  const print = `puts '${announcement}'`;
  const { place, waiting, load } = await startWaiting(`puts '${announcement}'`, `warn "warning: old"; ${print}`);
  await using _ = place;

  expect(await waiting.ruby).toEqual(facts);

  const lines: string[] = [];
  const env = bareEnvironment({ PATH: "/bin" });
  const run = (await load()).start(["deploy"], { env, onLine: (line) => lines.push(line) });
  await run.done;

  expect(lines.slice(0, 2).sort()).toEqual([announcement, "warning: old"]);
});

test("loads nothing before it knows where Kamal is", async () => {
  const { place, waiting, load } = await startWaiting('File.write("loaded", "")');
  await using _ = place;
  await sleep(500);
  expect(existsSync(place.file("loaded"))).toBe(false);

  await load();
  expect(existsSync(place.file("loaded"))).toBe(true);
  await waiting.dismiss();
});

test("there are no facts if Ruby ends silently", async () => {
  const { place, waiting } = await startWaiting("", "exit 1");
  await using _ = place;
  expect(await waiting.ruby).toBeUndefined();
});

test("a Kamal that cannot be loaded is a failure with Ruby's own error", async () => {
  const { place, load } = await startWaiting('abort "cannot load such file -- kamal"');
  await using _ = place;
  await expect(load()).rejects.toMatchObject({
    diagnosis: {
      id: "kamal-install",
      title: "Kamal 2.12.0 does not start",
      evidence: ["cannot load such file -- kamal"],
    },
  });
});

test("dismiss kills a waiting Ruby and a loaded Kamal, but not one that was started", async () => {
  for (const isLoaded of [false, true]) {
    const { place, waiting, load } = await startWaiting("", 'File.write("pid", Process.pid)');
    await using _ = place;
    const written = () => (existsSync(place.file("pid")) ? Number(readFileSync(place.file("pid"), "utf8")) : 0);
    await expect.poll(written, { timeout: 10_000 }).toBeGreaterThan(0);
    if (isLoaded) await load();

    const pid = written();
    expect(isAlive(pid)).toBe(true);
    await waiting.dismiss();
    expect(isAlive(pid)).toBe(false);
  }

  const other = await startWaiting("");
  await using __ = other.place;
  const run = (await other.load()).start([], { env: bareEnvironment(), onLine: () => {} });
  await other.waiting.dismiss();

  expect(await run.done).toEqual({ code: 0, signal: undefined });
});
