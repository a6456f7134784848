// What a container answered to the request of a health check.

import { peerLine } from "../text/peer-text.ts";

export interface HttpAnswer {
  port: number;
  answer:
    | { kind: "response"; status: number; location: string | undefined; body: readonly string[] }
    /** It accepted the connection, but did not answer in time. */
    | { kind: "timeout" }
    /** It answered, but not with HTTP. */
    | { kind: "not-http" }
    /** It closed the connection without an answer. */
    | { kind: "closed" }
    /** The server could not connect, or has no program that asks. */
    | { kind: "unreachable" };
}

const maxBodyLines = 40;

/** Parses the start of a response, or the error of the program that asked. */
export function parseAnswer(port: number, text: string): HttpAnswer {
  const lines = text.split("\n").map((line) => line.trim());
  const start = lines.findIndex((line) => /^HTTP\/[\d.]{1,3} \d{3}(?: |$)/.test(line));
  if (start === -1) return { port, answer: { kind: failureOf(text) } };

  const end = lines.indexOf("", start);
  const headers = lines.slice(start + 1, end === -1 ? undefined : end);
  const location = headers.find((line) => /^location:/i.test(line))?.slice("location:".length);
  const isChunked = headers.some((line) => /^transfer-encoding:\s{0,10}chunked/i.test(line));
  const isBody = (line: string) => line !== "" && !lastLine.test(line) && !(isChunked && chunkSize.test(line));
  const body = end === -1 ? [] : lines.slice(end + 1).filter(isBody);

  return {
    port,
    answer: {
      kind: "response",
      status: Number((lines[start] ?? "").split(" ")[1]),
      location: location === undefined ? undefined : peerLine(location),
      body: body.slice(0, maxBodyLines).map((line) => peerLine(line)),
    },
  };
}

/** The script ends each answer with the exit code of the program. */
const lastLine = /^exit \d{1,3}$/;

/** bash shows a chunked body as it is sent. */
const chunkSize = /^[0-9a-f]{1,6}$/i;

function failureOf(text: string): "timeout" | "not-http" | "closed" | "unreachable" {
  if (/^exit (?:28|124|143)$/m.test(text) || /timed out/i.test(text)) return "timeout";
  if (/^curl: \(5[26]\)|reset by peer|Empty reply|No data received/m.test(text)) return "closed";
  if (/^curl: \(1\)/m.test(text)) return "not-http";
  if (/^(?:curl|wget|bash|sh|timeout|head): |^Connecting to |^exit (?:7|127)$/m.test(text)) return "unreachable";

  const said = text.split("\n").filter((line) => line.trim() !== "" && !lastLine.test(line.trim()));
  return said.length === 0 ? "closed" : "not-http";
}
