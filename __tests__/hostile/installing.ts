// Runs the bundle as far as it installs Kamal and runs it: a preflight of a config with ERB, whose
// server refuses the connection. Gems come from a mirror on this machine.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type CacheService, startCacheService } from "../../github-runner/cache-service.ts";
import { type ActionOptions, type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { packGems } from "../../src/kamal/gem-archive.ts";
import { freePort } from "../checks/listener.ts";
import { type GemServer, startGemServer } from "../kamal/gem-server.ts";
import { type KamalGems, kamalGems } from "../kamal/kamal-gems.ts";

export interface Job {
  mirror: GemServer;
  cache: CacheService;
  genuine: KamalGems["gems"];
  /** The same gems, with their digests. */
  wanted: KamalGems["wanted"];
  /** RUNNER_TOOL_CACHE. */
  toolCache: string;
  file(name: string): string;
  /** The file that an evil gem writes when any of it runs. */
  marker: string;
  /** A gem with this name, of which every part that can run writes the marker. */
  evilGem(name: string): Buffer;
  run(options?: Partial<ActionOptions>): Promise<ActionRun>;
}

/** A job on a machine of its own. */
export async function startJob(): Promise<Job> {
  const root = mkdtempSync(path.join(tmpdir(), "job-"));
  const { gems, wanted } = await kamalGems();
  const mirror = await startGemServer(new Map([...gems].map(([name, bytes]) => [`${name}.gem`, bytes])));
  const cache = await startCacheService();
  onTestFinished(async () => {
    await mirror[Symbol.asyncDispose]();
    await cache[Symbol.asyncDispose]();
    rmSync(root, { recursive: true, force: true });
  });

  const file = (name: string) => path.join(root, name);
  const marker = file("marker");
  mirror.configure(file("home"));
  await writeApp(file("app"));

  return {
    mirror,
    cache,
    genuine: gems,
    wanted,
    toolCache: file("tools"),
    file,
    marker,
    evilGem: (name) => buildEvilGem({ name, marker, directory: mkdtempSync(file("gem-")) }),
    async run({ env, ...options } = {}) {
      const run = await runAction({
        workspace: file("app"),
        home: file("home"),
        toolCache: file("tools"),
        env: { ...cache.env, ...env },
        ...options,
        inputs: { command: "preflight", secrets: "REGISTRY_PASSWORD=hunter22", ...options.inputs },
      });
      onTestFinished(() => run.dispose());
      return run;
    },
  };
}

/** The phases that succeeded, and the one that failed: `lint install ✗connect cleanup`. */
export function phasesOf({ report }: ActionRun): string {
  return (report?.phases ?? []).map(({ id, outcome }) => (outcome === "success" ? id : `✗${id}`)).join(" ");
}

/** What happens when Kamal was installed and has evaluated the config. */
export const installed = "lint install ✗connect cleanup";

export function exists(file: string): boolean {
  return existsSync(file);
}

/** An entry as the action saves it, with these gems in place of genuine ones. */
export function poisonedEntry({ genuine }: Job, evil: Readonly<Record<string, Buffer>>): Buffer {
  return packGems(new Map([...genuine, ...Object.entries(evil)]));
}

async function writeApp(directory: string): Promise<void> {
  mkdirSync(path.join(directory, "config"), { recursive: true });
  writeFileSync(
    path.join(directory, "config/deploy.yml"),
    `service: <%= "shop" %>
image: acme/shop
servers: [127.0.0.1]
ssh: { port: ${await freePort()} }
registry: { username: acme, password: [REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`,
  );
}

function buildEvilGem({ name, marker, directory }: { name: string; marker: string; directory: string }): Buffer {
  const hyphen = name.lastIndexOf("-");
  const [gem, version] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
  const act = `File.write(${JSON.stringify(marker)}, "ran")\n`;
  mkdirSync(path.join(directory, "lib"));
  mkdirSync(path.join(directory, "ext"));
  writeFileSync(path.join(directory, "lib/rubygems_plugin.rb"), act);
  writeFileSync(path.join(directory, `lib/${gem}.rb`), act);
  writeFileSync(
    path.join(directory, "ext/extconf.rb"),
    `${act}File.write("Makefile", "all:\\n\\ninstall:\\n\\nclean:\\n")\n`,
  );
  writeFileSync(
    path.join(directory, "evil.gemspec"),
    `Gem::Specification.new do |s|
  s.name, s.version, s.summary, s.authors = "${gem}", "${version}", "evil", ["evil"]
  s.files = ["lib/${gem}.rb", "lib/rubygems_plugin.rb", "ext/extconf.rb"]
  s.extensions = ["ext/extconf.rb"]
end
`,
  );
  execFileSync("gem", ["build", "--norc", "evil.gemspec"], { cwd: directory, stdio: "pipe" });
  return readFileSync(path.join(directory, `${name}.gem`));
}
