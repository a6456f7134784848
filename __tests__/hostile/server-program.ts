// What the hostile server runs instead of our scripts: argv names a directory, whose file `mode`
// says what to do, and `answer.json` what to answer to which script.

import { readFileSync } from "node:fs";
import path from "node:path";

const directory = process.argv[2] ?? "";
const mode = readFileSync(path.join(directory, "mode"), "utf8");
const commands =
  "::error::by the server\n  ::set-output name=version::evil\n##[error]x\n\u001b[2J\u001b]0;title\u0007\n";

function flood(stream: NodeJS.WriteStream, chunk: Buffer): void {
  const write = () => {
    while (stream.write(chunk));
    stream.once("drain", write);
  };
  stream.on("error", () => process.exit(1));
  write();
}

/** The token that marks the sections is in the script, so this server can write any section. */
function answer(script: string): string {
  const { sections, release }: { sections: Record<string, string>; release?: string } = JSON.parse(
    readFileSync(path.join(directory, "answer.json"), "utf8"),
  );
  const token = /printf '\\n%s %s\\n' (\w+)/.exec(script)?.[1];
  if (token === undefined) return release ?? "";
  return Object.entries({ ...sections, end: "" })
    .map(([name, text]) => `\n${token} ${name}\n${text}\n`)
    .join("");
}

switch (mode) {
  case "flood":
    flood(process.stdout, Buffer.alloc(65_536, "x"));
    break;
  case "lines":
    flood(process.stdout, Buffer.from("::error::x\n".repeat(6000)));
    break;
  case "errors":
    flood(process.stderr, Buffer.from("::error::x\n".repeat(6000)));
    break;
  case "drip":
    setInterval(() => process.stdout.write("x"), 1000);
    break;
  case "no-shell":
    process.stdout.write(commands);
    process.stderr.write(Buffer.from([0xff, 0xfe, 0x0a]));
    break;
  case "fail":
    process.stderr.write(`${commands}Connection closed by ::error::me\u2028::error::you\n`);
    process.exitCode = 255;
    break;
  default:
    process.stdout.write(answer(readFileSync(0, "utf8")));
}
