import { expect, test } from "vitest";
import { outputParts } from "../../src/diagnosis/output/output-parts.ts";
import { KamalLog } from "../../src/kamal/kamal-log.ts";

function partsOf(text: string) {
  const log = new KamalLog();
  for (const line of text.split("\n")) log.read(line);
  return outputParts(log);
}

test("each host's exception is a part of its own", () => {
  const parts = partsOf(
    "  \u001b[31mERROR (SSHKit::Command::Failed): Exceptions on 2 hosts:\nException while executing on host 10.0.0.1: docker exit status: 1\ndocker stdout: Nothing written\ndocker stderr: Error: a\nException while executing on host 10.0.0.2: Halted at barrier\u001b[0m",
  ).filter(({ decides }) => decides);

  expect(parts).toEqual([
    {
      place: "server",
      host: "10.0.0.1",
      exitStatus: 1,
      decides: true,
      lines: ["ERROR (SSHKit::Command::Failed): docker exit status: 1", "Error: a"],
    },
    {
      place: "server",
      host: "10.0.0.2",
      exitStatus: undefined,
      decides: true,
      lines: ["ERROR (SSHKit::Command::Failed): Halted at barrier"],
    },
  ]);
});

test("a role's exception contains a host's", () => {
  const [part] = partsOf(
    "  \u001b[31mERROR (Errno::ECONNREFUSED): Exception while executing on web: Exception while executing on host 10.0.0.1: Connection refused\u001b[0m",
  );
  expect(part).toMatchObject({ place: "connection", host: "10.0.0.1", lines: [/Connection refused$/] });
});

test("a command on the runner has the exit status that a shell shows", () => {
  const [part] = partsOf(
    "  \u001b[31mERROR (SSHKit::Command::Failed): docker exit status: 32512\ndocker stdout: Nothing written\ndocker stderr: sh: docker: command not found\u001b[0m",
  );
  expect(part).toMatchObject({ place: "runner", exitStatus: 127 });
});

test("a build is the step that failed, without the others and without repetition", () => {
  const output =
    '#16 [a 1/2] RUN echo one\n#17 [b 1/2] RUN false\n#16 0.200 one\n#17 0.300 two\n#17 ERROR: process "false" did not complete successfully: exit code: 1';
  const streamed = output.replaceAll(/^/gm, " DEBUG [0a1b2c3d] \t");
  const build = partsOf(
    `  INFO [0a1b2c3d] Running docker buildx build . on localhost\n${streamed}\n  \u001b[31mERROR (SSHKit::Command::Failed): docker exit status: 256\ndocker stdout: Nothing written\ndocker stderr: ${output}\n\u001b[0m`,
  ).find(({ place }) => place === "build");

  expect(build?.decides).toBe(true);
  expect(build?.lines.filter((line) => !line.startsWith("ERROR ("))).toEqual([
    "[b 1/2] RUN false",
    "two",
    'ERROR: process "false" did not complete successfully: exit code: 1',
  ]);
});

test("the output of a command belongs to its host, that of a hook to the hook", () => {
  const parts = partsOf(
    [
      "  INFO [0a1b2c3d] Running docker pull x on 10.0.0.1",
      "  INFO [1a1b2c3d] Running /usr/bin/env .kamal/hooks/pre-build as me@localhost",
      " DEBUG [0a1b2c3d] \tpulled",
      " DEBUG [1a1b2c3d] \thooked",
      "Releasing the deploy lock...",
    ].join("\n"),
  );

  expect(parts).toMatchObject([
    { place: "server", host: "10.0.0.1", lines: ["pulled"] },
    { place: "hook", host: undefined, lines: ["hooked"] },
    { place: "kamal", lines: ["Releasing the deploy lock..."] },
  ]);
});
