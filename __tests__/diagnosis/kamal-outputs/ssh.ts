// Connections to servers.

import { ended, type KamalOutput } from "./frame.ts";

const onHost = (errorClass: string, message: string, { host = "10.0.0.1", before = "" } = {}) =>
  ended(errorClass, `Exception while executing on host ${host}: ${message}`, before);

/** A command that has finished on the server before. */
const connected =
  "  INFO [0a1b2c3d] Running /usr/bin/env mkdir -p .kamal on 10.0.0.1\n  INFO [0a1b2c3d] Finished in 0.2 seconds with exit status 0 (successful).\n  INFO [1a1b2c3d] Finished in 515.369 seconds with exit status 0 (successful).";

const keyOutputs: readonly KamalOutput[] = [
  [
    "ssh-hostkey",
    onHost("Net::SSH::HostKeyMismatch", 'fingerprint SHA256:abc does not match for "10.0.0.1,10.0.0.1"'),
    /SHA256:abc/,
    { fix: /without -H/, place: "connection" },
  ],
  ["ssh-hostkey", onHost("Net::SSH::HostKeyUnknown", 'fingerprint SHA256:abc is unknown for "10.0.0.1"'), /SHA256:abc/],
  [
    "ssh-known-hosts",
    "/gems/net-ssh-7.2.3/lib/net/ssh/buffer.rb:342:in `read_keyblob': unsupported key type `\u0001Q=' (NotImplementedError)\n\tfrom /gems/net-ssh-7.2.3/lib/net/ssh/buffer.rb:248:in `read_key'\n\tfrom /gems/sshkit-1.23.0/lib/sshkit/backends/netssh/known_hosts.rb:109:in `parse_key'",
    /broken line of known_hosts/,
    { fix: /ssh-keyscan/ },
  ],
  [
    "ssh-known-hosts",
    "/gems/net-ssh-7.3.0/lib/net/ssh/buffer.rb:310:in 'Net::SSH::Buffer#read_keyblob': undefined method 'empty?' for nil (NoMethodError)\n\tfrom /gems/sshkit-1.24.0/lib/sshkit/backends/netssh/known_hosts.rb:109:in 'parse_key'",
    /known_hosts/,
  ],
  [
    "ssh-key-type",
    onHost("Net::SSH::AuthenticationFailed", "Authentication failed for user root@10.0.0.1", {
      before:
        "E, [2026-11-24T01:00:00.1 #1] ERROR -- net.ssh.authentication.key_manager[85c]: could not load public key file `/home/me/.ssh/id_ed25519_sk.pub': Net::SSH::Exception (public key at /home/me/.ssh/id_ed25519_sk.pub is not valid)",
    }),
    /hardware keys/,
    { fix: /ssh-keygen -t ed25519/ },
  ],
  [
    "ssh-key-type",
    "/gems/net-ssh-7.2.3/lib/net/ssh/authentication/ed25519_loader.rb:21:in `raiseUnlessLoaded': OpenSSH keys only supported if ED25519 is available (NotImplementedError)\nnet-ssh requires the following gems for ed25519 support:",
    /two more gems/,
    { fix: /bcrypt_pbkdf/ },
  ],
  [
    "ssh-key-format",
    onHost("ArgumentError", "Could not parse PKey: no start line"),
    /Could not parse PKey/,
    { fix: /ssh-private-key/ },
  ],
  [
    "ssh-auth",
    onHost("Net::SSH::AuthenticationFailed", "Authentication failed for user deploy@10.0.0.1"),
    /deploy@10\.0\.0\.1/,
    { fix: /authorized_keys/, place: "connection" },
  ],
  [
    "ssh-auth",
    ended(
      "Net::SSH::AuthenticationFailed",
      "Exceptions on 2 hosts:\nException while executing on host 10.0.0.1: Authentication failed for user root@10.0.0.1\nException while executing on host 10.0.0.2: Authentication failed for user root@10.0.0.2",
    ),
    /root@10\.0\.0\.1/,
  ],
  [
    "ssh-auth",
    onHost("Net::SSH::Disconnect", "disconnected: Too many authentication failures (2)"),
    /more keys than the server accepts/,
    { fix: /ssh-private-key/ },
  ],
  [
    "ssh-auth",
    ended(
      "SSHKit::Command::Failed",
      'Exception while executing on host 10.0.0.1: mkdir exit status: 142\nmkdir stdout: Please login as the user "ubuntu" rather than the user "root".\nmkdir stderr: Nothing written\n',
    ),
    /ubuntu is the user/,
    { fix: /user: ubuntu/ },
  ],
  [
    "ssh-shell",
    ended(
      "SSHKit::Command::Failed",
      "Exception while executing on host 10.0.0.1: mkdir exit status: 1\nmkdir stdout: This account is currently not available.\nmkdir stderr: Nothing written\n",
    ),
    /cannot run commands/,
    { fix: /chsh -s/ },
  ],
  [
    "ssh-agent",
    onHost("Net::SSH::Authentication::AgentError", "agent could not sign data with requested identity"),
    /does not sign/,
    { fix: /ssh-private-key/ },
  ],
  [
    "ssh-password",
    onHost("Errno::ENOTTY", "Inappropriate ioctl for device", { before: "root@10.0.0.1's password: " }),
    /root@10\.0\.0\.1 log in with a key/,
    { fix: /authorized_keys/ },
  ],
  ["ssh-password", onHost("Errno::ENOTTY", "Inappropriate ioctl for device"), /asks for a password/],
  [
    "ssh-password",
    onHost("Errno::ENOTTY", "Inappropriate ioctl for device", {
      before: "Enter passphrase for /home/me/.ssh/id_ed25519:",
    }),
    /encrypted with a passphrase/,
    { fix: /-N ''/ },
  ],
];

const networkOutputs: readonly KamalOutput[] = [
  [
    "ssh-jump",
    onHost("Net::SSH::Proxy::ConnectError", "Connection refused - ssh -W 10.0.0.1:22 bastion.test"),
    /bastion\.test/,
    { fix: /AllowTcpForwarding/ },
  ],
  [
    "ssh-jump",
    onHost("Net::SSH::Disconnect", "connection closed by remote host", {
      before: "deploy@bastion.test: Permission denied (publickey).",
    }),
    /deploy@bastion\.test/,
  ],
  [
    "ssh-jump",
    onHost("Net::SSH::Disconnect", "connection closed by remote host", {
      before: "channel 0: open failed: administratively prohibited: open failed\nstdio forwarding failed",
    }),
    /administratively prohibited/,
  ],
  [
    "ssh-algorithm",
    onHost("Net::SSH::Exception", "could not settle on kex algorithm"),
    /kex algorithm/,
    { fix: /KexAlgorithms \+ecdh-sha2-nistp256/ },
  ],
  [
    "ssh-dns",
    onHost("SocketError", "getaddrinfo: Name or service not known", { host: "shop.invalid" }),
    /shop\.invalid has no address/,
    { fix: /A record for shop\.invalid/ },
  ],
  [
    "ssh-dns",
    onHost("Socket::ResolutionError", "getaddrinfo(3): Temporary failure in name resolution", { host: "a.test" }),
    /Temporary failure/,
  ],
  [
    "ssh-ipv6",
    onHost("Errno::ENETUNREACH", "Network is unreachable - connect(2) for [2a01:4f8::1]:22", { host: "2a01:4f8::1" }),
    /no route/,
    { fix: /IPv4 address/ },
  ],
  [
    "ssh-port",
    onHost("SocketError", "getaddrinfo: Servname not supported for ai_socktype", { host: "203.0.113.10" }),
    /203\.0\.113\.10 is an address/,
    { fix: /port: 22/ },
  ],
  ["ssh-password", onHost("ArgumentError", "Decrypt failed on private key"), /passphrase/, { fix: /ssh-keygen/ }],
  [
    "ssh-timeout",
    onHost("Net::SSH::ConnectionTimeout", "Net::SSH::ConnectionTimeout", { host: "shop.example.com" }),
    /shop\.example\.com timed out/,
    { fix: /firewall/, place: "connection" },
  ],
  [
    "ssh-timeout",
    onHost("Net::SSH::ConnectionTimeout", "Net::SSH::ConnectionTimeout", { host: "100.101.2.3" }),
    /Tailscale/,
    { fix: /tailscale\/github-action/ },
  ],
  [
    "ssh-timeout",
    onHost("Errno::ETIMEDOUT", "Connection timed out - connect(2) for 10.0.0.1:22"),
    /private address/,
    { fix: /jump host/ },
  ],
  ["ssh-dropped", onHost("IO::TimeoutError", "Blocking operation timed out!", { host: "a.test" }), /a\.test/],
  ["ssh-dropped", onHost("Errno::ETIMEDOUT", "Connection timed out", { before: connected }), /idle/],
  [
    "ssh-connect",
    onHost("Errno::ECONNREFUSED", "Connection refused - connect(2) for 10.0.0.1:22"),
    /10\.0\.0\.1:22/,
    { place: "connection" },
  ],
  ["ssh-connect", onHost("Errno::EHOSTUNREACH", "No route to host - connect(2) for 10.0.0.1:22"), /could not connect/],
  ["ssh-dropped", onHost("IOError", "closed stream", { before: connected }), /idle/, { fix: /pool_idle_timeout/ }],
  ["ssh-dropped", onHost("Net::SSH::Disconnect", "connection closed by remote host", { before: connected }), /idle/],
  ["ssh-dropped", onHost("Errno::ECONNRESET", "Connection reset by peer", { before: connected }), /idle/],
  [
    "ssh-throttled",
    onHost("Net::SSH::Disconnect", "connection closed by remote host"),
    /MaxStartups/,
    { fix: /max_concurrent_starts/ },
  ],
  ["ssh-throttled", onHost("Errno::ECONNRESET", "Connection reset by peer"), /fail2ban/],
];

export const sshOutputs: readonly KamalOutput[] = [...keyOutputs, ...networkOutputs];
