// The TCP sockets that listen in a container, from the kernel's table of its network namespace.

export interface ListeningSocket {
  port: number;
  /** `127.0.0.1`, `::1`: only programs in the same container can reach it. */
  isLoopback: boolean;
}

const maxSockets = 100;

/** `0100007F:0050`: the address as words in the byte order of the machine, and the port. */
const entry = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/;

/** Docker's name server in each container listens on 127.0.0.11. */
const dockerNames = "0B00007F";

/** Parses the `local_address` column of `/proc/PID/net/tcp` and `tcp6`, without duplicates. */
export function parseListening(text: string): ListeningSocket[] {
  const sockets = new Map<string, ListeningSocket>();
  for (const line of text.split("\n", maxSockets)) {
    const [, address, port] = entry.exec(line.trim()) ?? [];
    if (address === undefined || port === undefined || address === dockerNames) continue;

    const socket = { port: Number.parseInt(port, 16), isLoopback: isLoopback(address) };
    sockets.set(`${socket.port} ${socket.isLoopback}`, socket);
  }
  return [...sockets.values()].sort((a, b) => a.port - b.port);
}

/** Also an IPv4 address as IPv6 (`::ffff:127.0.0.1`). */
function isLoopback(address: string): boolean {
  if (address.length === 8) return address.endsWith("7F");
  return address === "00000000000000000000000001000000" || /^0{16}(?:0000FFFF|FFFF0000)[0-9A-F]{6}7F$/.test(address);
}
