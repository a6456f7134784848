// The address in an error of a client that cannot connect: of a database, of Redis, of anything.

import type { OutputPart } from "../output/output-part.ts";

export interface ServiceAddress {
  host: string | undefined;
  port: number | undefined;
}

/** Each has the host, and most the port. */
const addresses: readonly RegExp[] = [
  // libpq, since 14 and before.
  /connection to server at "([^"]{1,200})"(?: \([^)]{1,60}\))?, port (\d{1,5}) failed/,
  /running on host "([^"]{1,200})"(?: \([^)]{1,60}\))? and accepting/,
  /could not translate host name "([^"]{1,200})" to address/,
  /failed to resolve host '([^']{1,200})'/,
  // pgx
  /failed to connect to `host=(\S{1,200}) /,
  // MySQL and MariaDB, Trilogy
  /MySQL server on '([^':]{1,200})(?::(\d{1,5}))?'/,
  /Unknown (?:MySQL )?server host '([^']{1,200})'/,
  /trilogy_connect - unable to connect to ([\w.-]{1,200}):(\d{1,5})/,
  // Prisma
  /(?:Can't reach|against) database server at `([^`:]{1,200})`?:?`?(\d{1,5})?/,
  // Postgrex and MyXQL
  /tcp connect \(([\w.-]{1,200}):(\d{1,5})\)/,
  // JDBC
  /Connection to ([\w.-]{1,200}):(\d{1,5}) refused/,
  /UnknownHostException: ([\w.-]{1,200})/,
  // Go
  /dial tcp (?:lookup )?\[?([\w.:-]{1,200}?)\]?:(\d{1,5}):/,
  /\blookup ([\w.-]{1,200})(?: on \S{1,60})?: (?:no such host|server misbehaving|Temporary failure|i\/o timeout)/,
  // Node
  /connect E[A-Z]{5,20} (\S{1,100}):(\d{1,5})\b/,
  /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,200})(?::(\d{1,5}))?/,
  // Ruby: sockets, redis-client
  /connect\(2\) for "?\[?([\w.:-]{1,200}?)\]?"?(?: port |:)(\d{1,5})\b/,
  /(?:Error connecting to Redis on|connecting to) (\S{1,200}):(\d{1,5})\b/,
  // Python
  /Connect call failed \('([^']{1,200})', (\d{1,5})/,
  /connect to server (?:at |on )?([\w.-]{1,200}):(\d{1,5})/i,
  // PHP
  /getaddrinfo for ([\w.-]{1,200}) failed/,
  /getaddrinfo failed for ([\w.-]{1,200})/,
  // nginx
  /host not found in upstream "([^":]{1,200})(?::(\d{1,5}))?"/,
  // A URL without its login
  /\b(?:redis|rediss|amqp|amqps|mongodb|postgres|postgresql|mysql|mysql2|http|https|tcp):\/\/(?:[^\s@/]{0,200}@)?([\w.-]{1,200}):(\d{1,5})\b/,
];

/** Looks at the line and the two after it, because some clients use more than one line. */
export function addressIn(line: string, { lines }: Pick<OutputPart, "lines">): ServiceAddress {
  const index = lines.indexOf(line);
  const texts = index === -1 ? [line] : lines.slice(index, index + 3);
  for (const text of texts) {
    for (const pattern of addresses) {
      const [, host, port] = pattern.exec(text) ?? [];
      if (host !== undefined) return { host, port: port === undefined ? portAlone(texts) : Number(port) };
    }
  }

  return { host: undefined, port: portAlone(texts) };
}

/** `TCP/IP connections on port 5432?` on the line after the host. */
function portAlone(texts: readonly string[]): number | undefined {
  const port = texts.map((text) => /\bon port (\d{1,5})\b/.exec(text)?.[1]).find((each) => each !== undefined);
  return port === undefined ? undefined : Number(port);
}

/** `db:5432`, `db`; undefined if the host is not known. */
export function addressText({ host, port }: ServiceAddress): string | undefined {
  return host === undefined || port === undefined ? host : `${host}:${port}`;
}
