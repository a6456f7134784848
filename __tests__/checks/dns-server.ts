import { createSocket } from "node:dgram";
import { once } from "node:events";
import { isIPv4 } from "node:net";

/** The addresses of each name; a missing name does not exist in DNS. */
export type Zone = Readonly<Record<string, readonly string[] | "servfail" | "silent">>;

export interface DnsServer extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  address: string;
  queried: Set<string>;
}

/** A name server for one zone over UDP (RFC 1035), with A and AAAA records only. */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const queried = new Set<string>();
  const socket = createSocket("udp4", (query, from) => {
    const { name, type, end } = question(query);
    queried.add(name);
    const known = Object.hasOwn(zone, name) ? zone[name] : undefined;
    if (known === "silent") return;

    const addresses = typeof known === "object" ? known.filter((address) => isIPv4(address) === (type === 1)) : [];
    const code = known === "servfail" ? 2 : known === undefined ? 3 : 0;
    const header = Buffer.from([0, 0, 0x81, 0x80 | code, 0, 1, 0, addresses.length, 0, 0, 0, 0]);
    query.copy(header, 0, 0, 2);
    const answers = addresses.map((address) => {
      const data = isIPv4(address) ? Buffer.from(address.split(".").map(Number)) : ipv6(address);
      return Buffer.concat([Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length]), data]);
    });
    socket.send(Buffer.concat([header, query.subarray(12, end), ...answers]), from.port, from.address);
  });

  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");

  return {
    address: `127.0.0.1:${socket.address().port}`,
    queried,
    async [Symbol.asyncDispose]() {
      socket.close();
      await once(socket, "close");
    },
  };
}

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;

  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }

  return { name: labels.join(".").toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function ipv6(address: string): Buffer {
  const [head = "", tail = ""] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");

  return Buffer.from([...left, ...zeros, ...right].map((group) => group.padStart(4, "0")).join(""), "hex");
}
