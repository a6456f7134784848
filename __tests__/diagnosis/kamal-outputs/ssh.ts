// Connections to servers.

import { ended, type KamalOutput } from "./frame.ts";

export const sshOutputs: readonly KamalOutput[] = [
  [
    "ssh-hostkey",
    ended(
      "Net::SSH::HostKeyMismatch",
      'Exception while executing on host 10.0.0.1: fingerprint SHA256:abc does not match for "10.0.0.1,10.0.0.1"',
    ),
    /SHA256:abc/,
  ],
  [
    "ssh-hostkey",
    ended(
      "Net::SSH::HostKeyUnknown",
      'Exception while executing on host 10.0.0.1: fingerprint SHA256:abc is unknown for "10.0.0.1"',
    ),
    /SHA256:abc/,
  ],
  [
    "ssh-auth",
    ended(
      "Net::SSH::AuthenticationFailed",
      "Exception while executing on host 10.0.0.1: Authentication failed for user deploy@10.0.0.1",
    ),
    /deploy@10\.0\.0\.1/,
  ],
  [
    "ssh-auth",
    ended(
      "Errno::ENOTTY",
      "Exception while executing on host 10.0.0.1: Inappropriate ioctl for device",
      "root@10.0.0.1's password: ",
    ),
    /did not let/,
  ],
  [
    "ssh-dns",
    ended("SocketError", "Exception while executing on host shop.invalid: getaddrinfo: Name or service not known"),
    /getaddrinfo: Name or service/,
  ],
  [
    "ssh-connect",
    ended(
      "Errno::ECONNREFUSED",
      "Exception while executing on host 10.0.0.1: Connection refused - connect(2) for 10.0.0.1:22",
    ),
    /10\.0\.0\.1:22|ECONNREFUSED/,
  ],
  [
    "ssh-connect",
    ended("Net::SSH::ConnectionTimeout", "Exception while executing on host 10.0.0.1: Net::SSH::ConnectionTimeout"),
    /could not connect/,
  ],
  [
    "ssh-connect",
    ended(
      "Errno::EHOSTUNREACH",
      "Exception while executing on host 10.0.0.1: No route to host - connect(2) for 10.0.0.1:22",
    ),
    /could not connect/,
  ],
];
