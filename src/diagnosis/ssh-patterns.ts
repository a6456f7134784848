import type { KamalPattern } from "./pattern.ts";

/** Connections of Kamal's SSH client. */
export const sshPatterns: readonly KamalPattern[] = [
  {
    id: "ssh-hostkey",
    in: ["connection", "kamal"],
    line: /fingerprint \S{1,200} (?:does not match|is unknown) for.*/,
    facts: ([said]) => ({ problem: "kamal", said }),
  },
  {
    id: "ssh-hostkey",
    in: ["connection", "kamal"],
    line: /HostKeyMismatch|HostKeyUnknown/,
    facts: ([said]) => ({ problem: "kamal", said }),
  },
  {
    id: "ssh-auth",
    in: ["connection", "kamal"],
    line: /Authentication failed for user (\S{1,200})|Inappropriate ioctl for device/,
    facts: ([, user]) => ({ user }),
  },
  {
    id: "ssh-dns",
    in: ["connection", "kamal"],
    line: /getaddrinfo(?:\(3\))?: .*/,
    facts: ([said], { configFile }) => ({ said, configFile }),
  },
  {
    id: "ssh-connect",
    in: ["connection"],
    line: /Connection refused - connect\(2\) for \S{1,200}|No route to host.*|Connection timed out.*|Net::SSH::ConnectionTimeout|Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|connection closed by remote host/i,
    facts: ([said]) => ({ server: undefined, refused: false, said }),
  },
];
