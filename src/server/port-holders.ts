// Asks a server which program or container uses a port.

import { randomBytes } from "node:crypto";
import type { PortHolder } from "../catalogue/port-holder.ts";
import { containerPattern } from "../text/docker-names.ts";
import { peerLine } from "../text/peer-text.ts";
import type { Script } from "./boot-script.ts";
import { sectionsOf } from "./sections.ts";

/**
 * A read-only script. Only root sees the processes of other users. Without `ss`, it searches for the
 * process that has the socket.
 */
export function portHolderScript(port: number): Script {
  const token = randomBytes(8).toString("hex");
  const section = (name: string) => `printf '\\n%s %s\\n' ${token} ${name}`;
  const hex = port.toString(16).toUpperCase().padStart(4, "0");

  const script = [
    "LC_ALL=C; export LC_ALL",
    section("container"),
    `docker ps --filter publish=${port} --format '{{.Names}}\\t{{.Image}}' 2>/dev/null | head -n 1`,
    `pid=$(ss -Hltnp 'sport = :${port}' 2>/dev/null | sed -n 's/.*pid=\\([0-9]*\\).*/\\1/p' | head -n 1)`,
    'if [ -z "$pid" ]; then',
    `inode=$(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | sed -n 's/^ *[0-9]*: [0-9A-F]*:${hex} [0-9A-F:]* 0A \\([^ ]* *\\)\\{5\\}\\([0-9]*\\) .*/\\2/p' | head -n 1)`,
    `[ -z "$inode" ] || pid=$(ls -l /proc/[0-9]*/fd/ 2>/dev/null | sed -n -e 's/^\\/proc\\/\\([0-9]*\\)\\/fd\\/:$/\\1/' -e 't keep' -e "/socket:\\[$inode\\]/{g;p;q;}" -e d -e ': keep' -e h -e d)`,
    "fi",
    section("process"),
    '[ -z "$pid" ] || { echo "$pid"; cat "/proc/$pid/comm"; cat "/proc/$pid/cgroup"; } 2>/dev/null',
    section("end"),
  ].join("\n");

  return { script, token };
}

/** undefined if the server does not tell. */
export function parsePortHolder(output: string, token: string): PortHolder | undefined {
  const sections = new Map(sectionsOf(output, token).map(({ name, text }) => [name, text.trim()]));
  const [name = "", image = ""] = (sections.get("container") ?? "").split("\t", 2);
  if (containerPattern.test(name)) return { kind: "container", name, image: peerLine(image) };

  const [pid = "", command = "", ...cgroups] = (sections.get("process") ?? "").split("\n", 20);
  // Docker's own process says nothing about the container behind it.
  if (!/^\d{1,10}$/.test(pid) || command === "" || command === "docker-proxy") return undefined;
  const unit = cgroups.map((line) => /\/system\.slice\/([\w@.-]{1,100}\.service)$/.exec(line)?.[1]).find(Boolean);
  return { kind: "process", name: peerLine(command), pid: Number(pid), unit };
}
