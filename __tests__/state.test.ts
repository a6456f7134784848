import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SavedState } from "../src/saved-state.ts";
import { clearState, isPost, loadState, saveState } from "../src/state.ts";

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "state-"));
  file = path.join(directory, "state");
  writeFileSync(file, "");
  vi.stubEnv("GITHUB_STATE", file);
  vi.stubEnv("STATE_isPost", undefined);
  vi.stubEnv("STATE_cleanup", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** Sets the environment of the post step as the runner does, with the last value of each name. */
function becomePost(): void {
  for (const match of readFileSync(file, "utf8").matchAll(/^(\w+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    vi.stubEnv(`STATE_${match[1]}`, match[3]);
  }
}

const proxyCommand = "cloudflared access ssh --secret hunter22";

function sample(): SavedState {
  return {
    directory: path.join(directory, "kamal-action-0123abcd"),
    workspace: "/w",
    files: [{ path: "/w/.kamal/secrets", backup: undefined }],
    agentSocket: "/tmp/x/agent.sock",
    agentPid: 12,
    kamal: { pid: 13, startTime: "99" },
    knownHosts: { file: "/h", marker: "m", before: undefined, addedNewline: false, madeDirectory: true },
    dockerConfig: "/tmp/x/docker",
    server: {
      ssh: { user: "root", port: 22, proxyJump: undefined, proxyCommand },
      hosts: ["10.9.8.7"],
      primaryHost: "10.9.8.7",
      lockDirectory: ".kamal/lock-shop",
      lockOwner: "kamal-action acme/shop run 1 attempt 1 step s",
      proxyPrefix: "shop-",
      bootSeconds: 60,
      registries: ["registry.test", ""],
    },
    serving: {
      app: { service: "shop", destination: undefined },
      previousVersion: null,
      targets: [
        {
          host: "10.9.8.7",
          role: "web",
          proxied: true,
          health: {
            url: "https://shop.test/up",
            request: { secure: true, address: "10.9.8.7", port: 443, name: "shop.test", path: "/up" },
          },
        },
        { host: "10.9.8.7", role: "job", proxied: false, health: undefined },
      ],
    },
  };
}

function saved(state: SavedState = sample()): string {
  mkdirSync(state.directory, { mode: 0o700 });
  saveState(state);
  return path.join(state.directory, "cleanup.json");
}

test("the first process is main, the second is post", () => {
  expect(isPost()).toBe(false);
  becomePost();
  expect(isPost()).toBe(true);
});

test("the post step loads the state that was saved last, from a file that only we can read", () => {
  const own = saved({ ...sample(), files: [] });
  saveState(sample());
  becomePost();

  expect(loadState()).toEqual({ state: sample() });
  expect(statSync(own).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(own))).toEqual(["cleanup.json"]);
});

test("the runner's state has the path of that file, and nothing of what is in it", () => {
  const own = saved();
  const text = readFileSync(file, "utf8");
  expect(text).toContain(own);
  expect(text).not.toMatch(/cloudflared|hunter22|10\.9\.8\.7|registry\.test|acme/);
});

test("there is no state if the main step cleaned up", () => {
  saved();
  clearState();
  becomePost();
  expect(loadState()).toBeUndefined();
});

test("there is no state if the main step never started", () => {
  expect(loadState()).toBeUndefined();
});

const change = (part: object) => JSON.stringify({ ...sample(), ...part });

test.each<[string, (own: string) => void]>([
  ["missing", (own) => rmSync(own)],
  ["empty", (own) => writeFileSync(own, "")],
  ["cut off", (own) => writeFileSync(own, change({}).slice(0, 90))],
  ["a list", (own) => writeFileSync(own, "[]")],
  ["without a directory", (own) => writeFileSync(own, change({ directory: undefined }))],
  ["the state of another directory", (own) => writeFileSync(own, change({ directory: "/nonexistent/ka" }))],
  ["a state whose files are numbers", (own) => writeFileSync(own, change({ files: [1] }))],
  ["a state with every process as Kamal", (own) => writeFileSync(own, change({ kamal: { pid: 1 } }))],
  [
    "a state with a port as text",
    (own) => writeFileSync(own, change({ server: { ...sample().server, ssh: { user: "r", port: "22" } } })),
  ],
  ["a state without what to ask", (own) => writeFileSync(own, change({ serving: { app: { service: "shop" } } }))],
  ["too large", (own) => writeFileSync(own, change({ workspace: "x".repeat(2_000_000) }))],
  [
    "a symbolic link",
    (own) => {
      writeFileSync(`${own}.other`, change({}));
      rmSync(own);
      symlinkSync(`${own}.other`, own);
    },
  ],
  [
    "a directory",
    (own) => {
      rmSync(own);
      mkdirSync(own);
    },
  ],
])("a file that is %s leaves the directory and the agent to clean up, and says why", (_, damage) => {
  const own = saved();
  damage(own);
  becomePost();
  const loaded = loadState();

  expect(loaded?.state).toEqual({
    directory: path.dirname(own),
    workspace: "",
    files: [],
    agentSocket: path.join(path.dirname(own), "agent.sock"),
  });
  expect(loaded?.problem).toContain(`${own} cannot be read (`);
});

test.each(["/nonexistent/x", "/nonexistent/cleanup.json", "/nonexistent/kamal-action-0123abcd/other.json", "{}"])(
  "refuses %j as the path of the file",
  (other) => {
    vi.stubEnv("STATE_cleanup", other);
    expect(loadState).toThrow("the saved state is not from this action");
  },
);
