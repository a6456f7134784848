import { describe, expect, test } from "vitest";
import { parseFailedHost, parseSamples } from "../../src/server/boot-facts.ts";
import { afterFailureScript, watchScript } from "../../src/server/boot-script.ts";
import { parseAnswer } from "../../src/server/http-answer.ts";
import { parseListening } from "../../src/server/listening-sockets.ts";
import { bootOutputs, token } from "./boot-outputs.ts";

const container = { name: "shop-web-v2", id: "0123456789ab" };

function lastSample(output: { watch: string }) {
  return parseSamples(output.watch, token).at(-1);
}

function remains(output: { after: string }) {
  return parseFailedHost(output.after, token, [container]).containers[0];
}

describe("a container that boots", () => {
  test("its open ports and what they answer", () => {
    expect(lastSample(bootOutputs.otherPort)).toMatchObject({
      at: 1795734269,
      state: { status: "running", restarts: 0, command: "node server.js", memoryLimitMb: undefined },
      listening: [{ port: 3000, isLoopback: false }],
      answers: [{ port: 3000, answer: { kind: "response", status: 200, body: ["ok"] } }],
    });
    expect(lastSample(bootOutputs.loopback)).toMatchObject({
      listening: [{ port: 80, isLoopback: true }],
      answers: [],
    });
    expect(lastSample(bootOutputs.migrating)).toMatchObject({ state: { status: "running" }, listening: [] });
  });

  test("the answers of an app that is not healthy", () => {
    const answerOf = (output: { watch: string }) => lastSample(output)?.answers[0]?.answer;
    expect(answerOf(bootOutputs.redirect)).toMatchObject({ status: 301, location: expect.stringMatching(/^https:/) });
    expect(answerOf(bootOutputs.blockedHost)).toMatchObject({
      status: 403,
      body: [expect.stringContaining("Blocked")],
    });
    expect(answerOf(bootOutputs.notFound)).toMatchObject({ status: 404 });
    expect(answerOf(bootOutputs.hanging)).toEqual({ kind: "timeout" });
    expect(answerOf(bootOutputs.fastCgi)).toEqual({ kind: "not-http" });
    expect(answerOf(bootOutputs.tls)).toEqual({ kind: "closed" });
  });

  test("restarts, exit code and memory", () => {
    expect(lastSample(bootOutputs.crashing)?.state).toMatchObject({ status: "restarting", exitCode: 3 });
    expect(lastSample(bootOutputs.outOfMemory)?.state).toMatchObject({
      exitCode: 137,
      oomKilled: true,
      memoryLimitMb: 40,
    });
  });

  test("an output that ends anywhere, or that is not ours", () => {
    const { watch } = bootOutputs.otherPort;
    for (let end = 0; end < watch.length; end += 37) {
      for (const sample of parseSamples(watch.slice(0, end), token)) expect(sample.at).toBeGreaterThan(0);
    }
    expect(parseSamples(`\n${token} sample\nx\n{}\n\n${token} answerNaN\n`, token)).toEqual([]);
  });
});

describe("after the failure", () => {
  test("how often the container ended by itself, and its log without Docker's timestamps", () => {
    expect(remains(bootOutputs.crashing)).toMatchObject({
      name: "shop-web-v2",
      state: { status: "exited", exitCode: 3 },
      exits: Array.from({ length: 5 }, () => ({ exitCode: 3, outOfMemory: false })),
      stoppedAt: undefined,
      log: Array.from({ length: 5 }, () => "Error: Cannot find module 'express'"),
    });
    expect(remains(bootOutputs.outOfMemory)?.exits[0]).toEqual({ exitCode: 137, outOfMemory: true });
  });

  test("what Kamal stopped did not end by itself", () => {
    expect(remains(bootOutputs.otherPort)).toMatchObject({
      state: { exitCode: 137 },
      exits: [],
      stoppedAt: 1795734269547,
    });
  });

  test("leaves out what the app logs because it is stopped", () => {
    const output = [
      `\n${token} events0\n1795734269547179616 kill \n1795734269600000000 die 0`,
      `\n${token} log0\n2026-11-26T23:04:29.100000000Z * Listening on http://0.0.0.0:3000\n2026-11-26T23:04:29.600000000Z - Gracefully stopping`,
      `\n${token} start0\n2026-11-26T23:04:20.100000000Z => Booting Puma\n2026-11-26T23:04:29.100000000Z * Listening on http://0.0.0.0:3000\n`,
    ].join("\n");
    const [only] = parseFailedHost(output, token, [container]).containers;
    expect(only).toMatchObject({ log: ["=> Booting Puma", "* Listening on http://0.0.0.0:3000"], exits: [] });
  });

  test("kamal-proxy's reasons, of this container only", () => {
    const line = (url: string, error: string) =>
      JSON.stringify({ level: "INFO", msg: "Healthcheck failed", url, error });
    const lines = [
      line("http://0123456789ab:80/up", "unexpected status (403)"),
      line("http://ffffffffffff:80/up", "unexpected status (500)"),
      '{"level":"INFO","msg":"Healthcheck failed","error":"Unexpected status (404)"}',
      '{"level":"INFO","msg":"Request","error":"x"}',
      "not JSON",
    ];
    const [only] = parseFailedHost(`\n${token} proxy0\n${lines.join("\n")}\n`, token, [container]).containers;
    expect(only?.proxyErrors).toEqual(["unexpected status (403)", "Unexpected status (404)"]);
  });

  test("memory and disk space of the server", () => {
    expect(parseFailedHost(bootOutputs.crashing.after, token, [container])).toMatchObject({
      memoryMb: 24106,
      diskFreeMb: 67263,
    });
  });

  test("a server that answers nothing", () => {
    expect(parseFailedHost("", token, [container]).containers).toEqual([
      { name: "shop-web-v2", state: undefined, exits: [], stoppedAt: undefined, log: [], proxyErrors: [] },
    ]);
  });
});

test("the last HEALTHCHECK counts, not what Docker calls the container", () => {
  const state = (exits: string) =>
    `\n${token} state0\n{"status":"exited","exitCode":0,"restarts":0,"healthExits":[${exits}0],"healthOutput":["curl: (7)","curl: (22)",""]}\n`;
  const failed = (exits: string) =>
    parseFailedHost(state(exits), token, [container]).containers[0]?.state?.failedHealthCheck;
  expect(failed("0,1,")).toBe("curl: (22)");
  expect(failed("1,0,")).toBeUndefined();
  expect(failed("")).toBeUndefined();
});

test("sockets of IPv4 and IPv6, without Docker's name server", () => {
  const text =
    "00000000:0BB8\n0B00007F:B52B\n0100007F:1F90\n00000000000000000000000000000000:0050\n00000000000000000000000001000000:0051\n0000000000000000FFFF00000100007F:0052\nnot one";
  expect(parseListening(text)).toEqual([
    { port: 80, isLoopback: false },
    { port: 81, isLoopback: true },
    { port: 82, isLoopback: true },
    { port: 3000, isLoopback: false },
    { port: 8080, isLoopback: true },
  ]);
});

test("the errors of curl, bash and wget", () => {
  const kind = (text: string) => parseAnswer(80, text).answer.kind;
  expect(kind("curl: (28) Operation timed out after 3001 milliseconds with 0 bytes received\n\nexit 28\n")).toBe(
    "timeout",
  );
  expect(kind("curl: (7) Failed to connect to 172.18.0.3 port 80: Connection refused\n\nexit 7")).toBe("unreachable");
  expect(kind("curl: (52) Empty reply from server\n\nexit 52")).toBe("closed");
  expect(kind("curl: (1) Received HTTP/0.9 when not allowed\n\nexit 1")).toBe("not-http");
  expect(kind("bash: line 1: /dev/tcp/172.18.0.3/80: Connection refused\n\nexit 1")).toBe("unreachable");
  expect(kind("sh: 12: wget: not found\n\nexit 127")).toBe("unreachable");
  expect(kind("bash: connect: No route to host\n\nexit 1")).toBe("unreachable");
  expect(kind("\n\nexit 124\n")).toBe("timeout");
  expect(
    kind("  HTTP/1.1 403 Forbidden\n  content-type: text/html\nwget: server returned error: HTTP/1.1 403 Forbidden"),
  ).toBe("response");
});

test("the scripts quote what they contain", () => {
  const evil = "x'; touch /tmp/owned; '";
  const watch = watchScript("shop-web-v2", { id: "0123456789ab", port: 80, healthPath: evil }, 30).script;
  expect(watch).toContain("'x'\\''; touch /tmp/owned; '\\'''");
  const after = afterFailureScript([{ name: "shop-web-v2", id: undefined }], 12.5).script;
  expect(after).toContain("--since 13s");
  expect(after).not.toContain("proxy0");
});
