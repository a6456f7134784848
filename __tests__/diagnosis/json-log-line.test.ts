import { expect, test } from "vitest";
import { readableLines } from "../../src/diagnosis/output/json-log-line.ts";

test.each([
  [
    "Thruster",
    '{"level":"INFO","msg":"Unable to proxy request","path":"/up","error":"refused"}',
    ["Unable to proxy request: refused path=/up"],
  ],
  [
    "a request",
    '{"msg":"Request","path":"/up","status":502,"method":"GET"}',
    ["Request method=GET path=/up status=502"],
  ],
  [
    "Caddy",
    '{"msg":"handled request","request":{"method":"GET","uri":"/up"},"status":404}',
    ["handled request method=GET uri=/up status=404"],
  ],
  [
    "pino",
    '{"level":50,"msg":"boot failed","err":{"type":"Error","message":"no key","stack":"Error: no key\\n    at boot (/app/x.js:1:2)"}}',
    ["boot failed", "Error: no key", "    at boot (/app/x.js:1:2)"],
  ],
  [
    "Semantic Logger",
    '{"level":"fatal","message":"stopped","exception":{"name":"KeyError","message":"no A","stack_trace":["/rails/a.rb:1"]}}',
    ["FATAL stopped", "KeyError: no A", "/rails/a.rb:1"],
  ],
  ["structlog", '{"event":"started","level":"info"}', ["started"]],
  ["a prefix", 'web.1 | {"msg":"started"}', ["started"]],
  ["other JSON", '{"a":1}', ['{"a":1}']],
  ["broken JSON", '{"msg":"x"', ['{"msg":"x"']],
  ["no JSON", "started", ["started"]],
])("%s", (_, line, lines) => {
  expect(readableLines(line)).toEqual(lines);
});
