import { expect, test } from "vitest";
import { rubyAssignments } from "../../../src/app/ruby/assignments.ts";
import type { RubyValue } from "../../../src/app/ruby/values.ts";

const env: Readonly<Record<string, string>> = { HOST: "shop.acme.dev", EMPTY: "", OFF: "false" };
const facts = {
  railsEnv: "production",
  railsRoot: "/rails",
  env: (name: string) => {
    if (name === "SECRET") return "unknown";
    const value = env[name];
    return value === undefined ? "unset" : { value };
  },
} as const;

function plain(value: RubyValue): unknown {
  if (value.kind === "unknown") return "?";
  if (value.kind === "nil") return null;
  if (value.kind === "list") return value.items.map(plain);
  if (value.kind === "number" || value.kind === "boolean") return value.value;
  return value.kind === "text" && value.isSymbol ? `:${value.text}` : value.text;
}

/** The values that `c.x` gets; `maybe` in front if a condition is unknown. */
function assigned(code: string): unknown {
  const found = rubyAssignments(code, facts);
  return found
    ?.filter(({ operator }) => operator !== "call")
    .map(({ target, operator, value, isCertain }) => [
      `${isCertain ? "" : "maybe "}${target} ${operator}`,
      plain(value),
    ]);
}

const x = (...values: unknown[]) => values.map((value) => ["c.x =", value]);

test.each<[string, unknown]>([
  ['"a"', "a"],
  ["'it''s'", "?"],
  [String.raw`'it\'s'`, "it's"],
  [":redis", ":redis"],
  ["1_000", 1000],
  ["nil", null],
  ["%w[a b]", ["a", "b"]],
  ["%i[a b]", [":a", ":b"]],
  ['[\n  "a", # first\n  "b",\n]', ["a", "b"]],
  ['"https://#{ENV["HOST"]}:#{3000 }"', "https://shop.acme.dev:3000"],
  ['"https://#{ENV.fetch("HOST")}"', "https://shop.acme.dev"],
  ['"https://#{ENV.fetch("NONE") { "other.dev" }}"', "https://other.dev"],
  ['"#{ENV["SECRET"]}"', "?"],
  ['"#{Rails.root.join("x")}"', "?"],
  ['"#{Rails.root}/x"', "/rails/x"],
  ["'#{HOST}'", "#{HOST}"],
  ['ENV["HOST"]', "shop.acme.dev"],
  ['ENV["NONE"]', null],
  ['ENV["NONE"] || "b"', "b"],
  ['ENV["HOST"] || "b"', "shop.acme.dev"],
  ['ENV["EMPTY"].presence || "b"', "b"],
  ['ENV["NONE"].presence || "b"', "b"],
  ['ENV["SECRET"].presence || "b"', "?"],
  ['ENV.fetch("NONE", "b")', "b"],
  ['ENV.fetch("NONE") { "b" }', "b"],
  ['ENV.fetch("NONE") do "b" end', "?"],
  ['ENV.fetch("NONE")', "?"],
  ['ENV.fetch("NONE", nil)', null],
  ['ENV.fetch("HOST") { "b" }', "shop.acme.dev"],
  ['ENV.fetch("NONE", "true") == "true"', true],
  ['ENV["OFF"] != "false"', false],
  ['ENV["NONE"].present?', false],
  ['!ENV["NONE"]', true],
  ['ENV.key?("HOST")', true],
  ['ActiveModel::Type::Boolean.new.cast(ENV.fetch("NONE", "false"))', false],
  ['Rails.env.production? ? "a" : "b"', "a"],
  ['Rails.env.local? ? "a" : "b"', "b"],
  ['Rails.env.development? || Rails.env.test? ? "a" : "b"', "b"],
  ['(Rails.env.production? && ENV["HOST"].present?) ? "a" : "b"', "a"],
  ['Rails.env == "production" ? "a" : "b"', "a"],
  ['Rails.env.in?(%w[staging production]) ? "a" : "b"', "a"],
  ['%w[staging production].include?(Rails.env) ? "a" : "b"', "a"],
  ['%i[test].include?(Rails.env.to_sym) ? "a" : "b"', "b"],
  ['some_flag ? "a" : "b"', "?"],
  ["some_flag && false", false],
  ['if Rails.env.production? then "a" else "b" end', "a"],
  ['if Rails.env.test?\n "a"\nelsif Rails.env.production?\n "b"\nelse\n "c"\nend', "b"],
  ['case Rails.env\nwhen "development", "test" then "a"\nwhen "production" then "b"\nend', "b"],
  ['case\nwhen Rails.env.production? then "a"\nend', "a"],
  ['ENV["NONE"].presence ||\n  if Rails.env.test?\n "a"\n else\n "b"\n end', "b"],
  ['"a,b, c".split(",").map(&:strip).reject(&:empty?)', ["a", "b", "c"]],
  ['[ENV["NONE"], "a"].compact', ["a"]],
  ['Array(ENV["HOST"])', ["shop.acme.dev"]],
  ['["a"] + ["b"]', ["a", "b"]],
  ['URI.parse("https://#{ENV["HOST"]}:443/x").host', "shop.acme.dev"],
  ['URI("https://a.dev").host', "a.dev"],
  ["Rails.application.credentials.dig(:a)", "?"],
  ["Rails.application.credentials[:a] || 'x'", "?"],
  ["{ a: 1 }", "?"],
  ["->(request) { request.path == '/up' }", "?"],
  ["foo 'bar'", "?"],
  ["a / b / c", "?"],
  ['[/a\'b/, %r{x}, "a"]', ["?", "?", "a"]],
])("evaluates %s", (code, value) => {
  expect(assigned(`c.x = ${code}\n`)).toEqual(x(value));
});

test.each<[string, string, unknown]>([
  ["an if", 'if Rails.env.production?\n  c.x = "a"\nelse\n  c.x = "b"\nend', x("a")],
  ["an unless", 'unless Rails.env.development?\n  c.x = "a"\nelse\n  c.x = "b"\nend', x("a")],
  ["an unless that does not apply", 'unless Rails.env.production?\n  c.x = "a"\nend', []],
  ["a case", 'case Rails.env\nwhen "production"\n  c.x = 1\nwhen "test"\n  c.x = 2\nend', x(1)],
  ["a case with symbols", "case Rails.env.to_sym\nwhen :test\n  c.x = 1\nelse\n  c.x = 2\nend", x(2)],
  ["modifiers", "c.x = 1 if Rails.env.production?\nc.x = 2 unless Rails.env.production?", x(1)],
  [
    "an unknown condition",
    "if Flag.on?\n  c.x = 1\nend\nc.x = 2 if Flag.on?",
    [
      ["maybe c.x =", 1],
      ["maybe c.x =", 2],
    ],
  ],
  ["return", "return unless Rails.env.production?\nc.x = 1\nreturn if Rails.env.production?\nc.x = 2", x(1)],
  ["return behind an unknown condition", "return if Flag.on?\nc.x = 1", [["maybe c.x =", 1]]],
  ["raise behind an unknown condition", 'raise "x" if Flag.on?\nc.x = 1', x(1)],
  ["a block that runs once", "Rails.application.configure do\n  c.x = 1\nend", x(1)],
  ["a block that may not run", "list.each do |i|\n  c.x = i\nend", [["maybe c.x =", "?"]]],
  ["a block in braces", "list.each { |i| c.x << i }", [["maybe c.x <<", "?"]]],
  [
    "a method",
    "def a\n  c.x = 1\nend\ndef b = 2\ndef c(x) = 3\nc.x = 2",
    [
      ["maybe c.x =", 1],
      ["c.x =", 2],
    ],
  ],
  ["variables", 'host = ENV.fetch("NONE", "a.dev")\nORIGIN = "https://#{host}"\nc.x = [ORIGIN]', x(["https://a.dev"])],
  ["a variable of a branch", "if Rails.env.test?\n  v = 1\nelse\n  v = 2\nend\nc.x = v", x(2)],
  ["an uncertain variable", "v = 1\nv = 2 if Flag.on?\nc.x = v", x("?")],
  ["a list that grows", 'v = []\nv << "a"\nc.x = v', x("?")],
  [
    "an argument",
    'WebAuthn::RelyingParty.new(\n  id: "a",\n  name: "b"\n)',
    [
      ["WebAuthn.RelyingParty.new(id) =", "a"],
      ["WebAuthn.RelyingParty.new(name) =", "b"],
    ],
  ],
  [
    "methods",
    'c.x.push("a")\nc.x.clear',
    [
      ["c.x push", "a"],
      ["c.x clear", "?"],
    ],
  ],
  ["a variable that the file sets", 'ENV["NONE"] ||= "a"\nc.x = ENV["NONE"]', x("?")],
  ["a here-document", "sql = <<~SQL\n  c.x = 1 if '\nSQL\nc.x = 2", x(2)],
  ["comments", "# c.x = 1\n=begin\nc.x = 2\n=end\nc.x = 3 # c.x = 4\n__END__\nc.x = 5", x(3)],
  ["calls that go on in the next line", 'c.x = "a,b"\n  .split(",")\n  # both\n  .first', x("a")],
  ["loops", "while a do\n  b\nend\nuntil c\nend\nc.x = 1", x(1)],
  [
    "begin and rescue",
    "begin\n  c.x = 1\nrescue LoadError\n  c.x = 2\nend",
    [
      ["maybe c.x =", 1],
      ["maybe c.x =", 2],
    ],
  ],
  ["a hash with if: and class:", "foo if: -> { a }, class: 'x', end: 1\nc.x = 1", x(1)],
])("reads %s", (_name, code, found) => {
  expect(assigned(code)).toEqual(found);
});

test("records the calls of config/puma.rb", () => {
  const code = 'port ENV.fetch("PORT", 3000)\nbind("tcp://0.0.0.0:80") if Rails.env.test?\nworkers 2 if Flag.on?\n';
  expect(rubyAssignments(code, facts)).toMatchObject([
    { target: "port", operator: "call", isCertain: true, value: { kind: "number", value: 3000 } },
    { target: "workers", operator: "call", isCertain: false },
  ]);
});

test.each(['c.x = "a', "if a\nc.x = 1", "c.x = (1", "end", "c.x = %w[a", "x = <<~A\n"])(
  "does not understand %s",
  (code) => {
    expect(assigned(code)).toBeUndefined();
  },
);

test.each([
  ["if a\n", "end\n"],
  ["(", ")"],
  ['"#{', '}"'],
  ["!", ""],
  ["a ? b : ", ""],
  ["c.x = /", ""],
  ["c.x = %w[ ", "]"],
  ["v = v + v\n", ""],
  ["v = [v, v]\n", ""],
  ["=begin\n", ""],
  ["c.x = <<~A\n", ""],
  ["a.b", ""],
  ["\n \n", ""],
])("takes linear time for many %j", (open, close) => {
  const count = 15_000;
  const start = performance.now();
  rubyAssignments(`v = "a"\nc.x = ${open.repeat(count)}1${close.repeat(count)}\n`, facts);
  rubyAssignments(open.repeat(count) + close.repeat(count), facts);
  expect(performance.now() - start).toBeLessThan(3000);
});
