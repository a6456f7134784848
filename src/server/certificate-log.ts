// What kamal-proxy logged about certificates that it tried to get.

import { randomBytes } from "node:crypto";
import { isRecord } from "../model/is-record.ts";
import { parseJson } from "../text/parse-json.ts";
import { peerLine } from "../text/peer-text.ts";
import type { Script } from "./boot-script.ts";
import { sectionsOf } from "./sections.ts";

const maxLines = 40;

/** A read-only script. `missing certificate` is only the consequence of another line. */
export function certificateLogScript(): Script {
  const token = randomBytes(8).toString("hex");
  const script = [
    `printf '\\n%s acme\\n' ${token}`,
    `docker logs --since 15m kamal-proxy 2>&1 | grep -F acme | grep -v 'missing certificate' | tail -n ${maxLines} | cut -c -1500`,
    `printf '\\n%s end\\n' ${token}`,
  ].join("\n");
  return { script, token };
}

/** The messages, oldest first, without the address of the client whose handshake failed. */
export function parseCertificateLog(output: string, token: string): string[] {
  const text = sectionsOf(output, token).find(({ name }) => name === "acme")?.text ?? "";
  return text.split("\n", maxLines).flatMap((line) => {
    const json = parseJson(line.trim());
    if (!isRecord(json) || typeof json.msg !== "string") return [];

    const error = typeof json.error === "string" ? `: ${json.error}` : "";
    return [peerLine(`${json.msg}${error}`.replace(/^http: TLS handshake error from \S{1,100}: /, ""), 1000)];
  });
}
