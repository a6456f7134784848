// Why a client in the container could not connect, in its own words.

/** `socket`: it looked for a server in its own container, because it knows no host. */
export type ConnectionRefusal = "refused" | "unknown-host" | "timeout" | "socket" | "no-answer";

const unknownHost =
  /could not translate host name|failed to resolve host|Name or service not known|nodename nor servname|Temporary failure in name resolution|name resolution|getaddrinfo|ENOTFOUND|EAI_AGAIN|no such host|server misbehaving|nxdomain|UnknownHostException|Unknown (?:MySQL )?server host|issue connecting with your hostname|failed to lookup address|hostname resolving error|Name does not resolve|host not found in upstream/i;
const socket =
  /connection to server on socket|Unix domain socket|local (?:MySQL|server|MariaDB)[^\n]{0,60} through socket|\.s\.PGSQL|mysqld?\.sock|\[2002\] No such file or directory/i;
const timeout =
  /timed? ?out|timeout|ETIMEDOUT|No route to host|EHOSTUNREACH|Network is unreachable|ENETUNREACH|ehostunreach/i;
const refused = /refused|ECONNREFUSED|\(111\)|\b111\b|Can't connect to (?:local )?MySQL/i;

export function refusalIn(text: string): ConnectionRefusal {
  if (socket.test(text)) return "socket";
  if (unknownHost.test(text)) return "unknown-host";
  if (timeout.test(text)) return "timeout";
  return refused.test(text) ? "refused" : "no-answer";
}
