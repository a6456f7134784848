import { describe, expect, test } from "vitest";
import { stepInputs } from "../../github-runner/action-metadata.ts";
import { parseCommandFile } from "../../github-runner/command-files.ts";
import { LineReader } from "../../github-runner/line-reader.ts";
import { Masker } from "../../github-runner/masker.ts";

describe("lines", () => {
  function read(...pieces: string[]): string[] {
    const lines: string[] = [];
    const reader = new LineReader((line) => lines.push(line));
    for (const piece of pieces) reader.write(piece);
    reader.end();
    return lines;
  }

  test("end at \\n, \\r\\n and a lone \\r", () => {
    expect(read("a\nb\r\nc\rd\n\ne")).toEqual(["a", "b", "c", "d", "", "e"]);
  });

  test("do not depend on how the text is split into chunks", () => {
    expect(read("a\r", "\nb", "c\r", "d", "\r")).toEqual(["a", "bc", "d"]);
  });
});

describe("command files", () => {
  test("contain single-line and multi-line entries", () => {
    const text = "plain=a=b<<c\n\nempty=\nmulti<<EOF\none\r\n\ntwo=<<x\nEOF\nnothing<<END\nEND\n";
    expect(Object.fromEntries(parseCommandFile(text))).toEqual({
      plain: "a=b<<c",
      empty: "",
      multi: "one\r\n\ntwo=<<x",
      nothing: "",
    });
  });

  test.each([
    ["no separator", "Invalid format 'no separator'"],
    ["<<EOF\nx\nEOF\n", "Name must not be empty"],
    ["a<<\nx\n", "Name must not be empty"],
    ["a<<EOF\nx\n", "Matching delimiter not found 'EOF'"],
    ["a<<EOF\nx", "EOF marker missing new line"],
  ])("refuses %j", (text, message) => {
    expect(() => parseCommandFile(text)).toThrow(message);
  });
});

describe("masks", () => {
  test("overlapping and adjacent values become one `***`", () => {
    const masker = new Masker(["abc", "bcd", "ef"]);
    expect(masker.mask("abcdef-abc-x-ef")).toBe("***-***-x-***");
    expect(masker.mask("abc")).toBe("***");
    expect(masker.mask("nothing")).toBe("nothing");
  });

  test("masks each line of a value too, and refuses blank values", () => {
    const masker = new Masker([]);
    expect(masker.add("one\r\n  two  \n\n")).toBe(true);
    expect(masker.add(" \n")).toBe(false);
    expect(masker.values).toEqual(["one\r\n  two  \n\n", "one", "two"]);
  });
});

describe("inputs", () => {
  const metadata = {
    name: "x",
    inputs: new Map([
      ["a-b", { default: "1", deprecationMessage: undefined }],
      ["Two Words", { default: "", deprecationMessage: undefined }],
      ["token", { default: "${{ github.token }}", deprecationMessage: undefined }],
    ]),
    outputs: [],
    using: "node24",
    main: "main.js",
    post: undefined,
    postIf: "always()",
  };

  test("fills in defaults, keeps hyphens, turns spaces into underscores", () => {
    expect(stepInputs(metadata, {}, "$&t").env).toEqual({ "INPUT_A-B": "1", INPUT_TWO_WORDS: "", INPUT_TOKEN: "$&t" });
  });

  test("keeps an input that is set to an empty string", () => {
    expect(stepInputs(metadata, { "A-b": "" }, "").env["INPUT_A-B"]).toBe("");
  });

  test("passes unknown inputs on, with GitHub's warning", () => {
    const { env, warnings } = stepInputs(metadata, { nope: "x" }, "");
    expect(env.INPUT_NOPE).toBe("x");
    expect(warnings).toEqual(["Unexpected input(s) 'nope', valid inputs are ['a-b', 'Two Words', 'token']"]);
  });

  test("refuses an expression that it cannot evaluate", () => {
    const broken = new Map([["x", { default: "${{ github.actor }}", deprecationMessage: undefined }]]);
    expect(() => stepInputs({ ...metadata, inputs: broken }, {}, "")).toThrow("cannot evaluate");
  });
});
