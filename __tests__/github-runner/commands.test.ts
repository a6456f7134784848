import { describe, expect, test } from "vitest";
import { commandNames, parseCommand } from "../../github-runner/commands.ts";

const registered = new Set<string>(commandNames);

function parsed(line: string) {
  const command = parseCommand(line, registered);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
}

describe("the syntax ::name::", () => {
  test("unescapes properties and data, %25 last", () => {
    expect(parsed("::error file=a%3Ab%2Cc.rb,line=3,title=50%25::one%0Atwo%0D 100%25 %250A")).toEqual({
      name: "error",
      properties: { file: "a:b,c.rb", line: "3", title: "50%" },
      data: "one\ntwo\r 100% %0A",
    });
  });

  test.each(["  ::warning::x", "\t::warning::x", "::WARNING::x"])("%j is a command", (line) => {
    expect(parsed(line)).toMatchObject({ name: "warning", data: "x" });
  });

  test.each(["text ::warning::x", "::unknown::x", ": :warning::x", "::warning", "::warning:x", "", "::"])(
    "%j is text",
    (line) => {
      expect(parsed(line)).toBeUndefined();
    },
  );

  test("data may contain the separator", () => {
    expect(parsed("::debug::a::b")).toMatchObject({ data: "a::b" });
  });

  test("ignores properties without a name or a value", () => {
    expect(parsed("::notice =a,b=,c,d=1=2::x")).toMatchObject({ properties: { d: "1=2" } });
  });
});

describe("the old syntax ##[name]", () => {
  test("is a command anywhere in the line", () => {
    expect(parsed("log line ##[set-output name=a%3Bb;x=1]value %5D %0A")).toEqual({
      name: "set-output",
      properties: { name: "a;b", x: "1" },
      data: "value ] \n",
    });
  });

  test.each(["##[unknown]x", "##[error x", "## [error]x"])("%j is text", (line) => {
    expect(parsed(line)).toBeUndefined();
  });
});
