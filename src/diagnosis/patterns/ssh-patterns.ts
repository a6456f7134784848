import { isIP } from "node:net";
import type { KamalPattern } from "../pattern.ts";
import { matchedLine } from "./matched-line.ts";

/** A connection of Kamal's SSH client. Without a host, its errors are Kamal's. */
const client = ["connection", "kamal"] as const;

const keyPatterns: readonly KamalPattern[] = [
  {
    id: "ssh-hostkey",
    in: client,
    line: /fingerprint \S{1,200} (?:does not match|is unknown) for.*/,
    facts: ([said]) => ({ problem: "kamal", said }),
  },
  {
    id: "ssh-hostkey",
    in: client,
    line: /HostKeyMismatch|HostKeyUnknown/,
    facts: ([said]) => ({ problem: "kamal", said }),
  },
  {
    id: "ssh-known-hosts",
    in: client,
    line: /unsupported key type [`']/,
    facts: (match) => ({ said: matchedLine(match) }),
  },
  {
    id: "ssh-known-hosts",
    in: client,
    line: /\((NoMethodError|ArgumentError|TypeError|OpenSSL::[\w:]{1,60}|Net::SSH::Exception)\)$/,
    with: /known_hosts\.rb:\d+:in/,
    facts: ([, error = ""]) => ({ said: `${error} in known_hosts.rb` }),
  },
  {
    id: "ssh-key-type",
    in: client,
    line: /could not load public key file [`'][^`']{0,300}_sk\b|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com/,
    // Kamal's error is only that no other key was accepted.
    recovered: true,
    facts: (match) => ({ said: matchedLine(match), problem: "hardware" }),
  },
  {
    id: "ssh-key-type",
    in: client,
    line: /OpenSSH keys only supported if ED25519 is available/,
    facts: ([said]) => ({ said, problem: "gems" }),
  },
  {
    id: "ssh-key-format",
    in: [...client, "server"],
    line: /Could not parse PKey.{0,100}|Neither PUB key nor PRIV key|Expected -----BEGIN OPENSSH PRIVATE KEY-----|not a private key \(|not a supported key type '|OpenSSL::PKey::\w{1,20}Error/,
    facts: (match) => ({ problem: { kamal: matchedLine(match) } }),
  },
  {
    id: "ssh-password",
    // Net::SSH raises it as an ArgumentError.
    in: ["connection", "kamal", "server"],
    line: /Decrypt failed on private key/,
    facts: () => ({ what: "passphrase", user: undefined }),
  },
  {
    id: "ssh-password",
    in: client,
    line: /Enter passphrase for |Passphrase required for encrypted private key/,
    recovered: true,
    facts: () => ({ what: "passphrase", user: undefined }),
  },
  {
    id: "ssh-password",
    in: client,
    line: /^\s*([\w.-]{1,64}@\S{1,300})'s password:/,
    recovered: true,
    facts: ([, user]) => ({ what: "password", user }),
  },
  {
    id: "ssh-password",
    in: client,
    line: /Inappropriate ioctl for device|undefined method [`']noecho'/,
    facts: () => ({ what: "password", user: undefined }),
  },
  {
    id: "ssh-agent",
    in: ["connection", "kamal"],
    line: /agent could not sign data with requested identity|agent refused operation|could not connect to ssh-agent|Could not open a connection to your authentication agent|communication with agent failed|Net::SSH::Authentication::Agent\w{0,40}/,
    facts: (match) => ({ said: matchedLine(match) }),
  },
  {
    id: "ssh-auth",
    in: client,
    line: /Too many authentication failures/,
    facts: () => ({ offered: "too many" }),
  },
  {
    id: "ssh-auth",
    in: client,
    line: /Authentication failed for user (\S{1,200})/,
    facts: ([, user]) => ({ user }),
  },
  {
    id: "ssh-auth",
    in: ["server", "connection"],
    // Cloud images let root log in only to print this.
    line: /Please login as the user "?([a-z_][\w-]{0,31})"? rather than the user "?([a-z_][\w-]{0,31})"?/,
    facts: ([, other = "", user]) => ({ user, other }),
  },
  {
    id: "ssh-shell",
    in: ["server", "connection"],
    line: /This account is currently not available/,
    facts: (_match, _context, { host }) => ({ user: undefined, host }),
  },
];

const jumpPatterns: readonly KamalPattern[] = [
  {
    id: "ssh-jump",
    in: client,
    line: /^ERROR \(Net::SSH::Proxy::\w{1,40}\): (.{0,500})/,
    facts: ([, said = ""]) => ({ said: said === "" ? "Net::SSH::Proxy::ConnectError" : said }),
  },
  {
    id: "ssh-jump",
    in: ["kamal"],
    // Kamal starts OpenSSH only for a jump host. Git and Docker start it too, elsewhere.
    line: /^(?:ssh: (?:connect to host|Could not resolve hostname) .{1,300}|(?!git@)[\w.-]{1,64}@\S{1,300}: Permission denied \(.{1,200}|(?:Stdio|stdio) forwarding (?:request )?failed|channel \d{1,4}: open failed: .{1,300}|Host key verification failed\.)$/,
    unless: /Failed to clone repo|git@|Could not read from remote repository|docker|fatal: /,
    recovered: true,
    facts: (match) => ({ said: matchedLine(match) }),
  },
];

const timedOut =
  /Net::SSH::ConnectionTimeout|Errno::ETIMEDOUT|(?:Connection|Operation) timed out|execution expired|timeout during (?:client|server) version negotiating/i;

const networkPatterns: readonly KamalPattern[] = [
  {
    id: "ssh-algorithm",
    in: client,
    line: /could not settle on \w{1,40} algorithm|Unable to negotiate with .{1,300}|no mutual signature algorithm/,
    facts: (match) => ({ said: matchedLine(match) }),
  },
  {
    // An address needs no DNS: it is the port that is not a number.
    id: "ssh-port",
    in: client,
    line: /getaddrinfo/,
    when: (_match, _context, { host = "" }) => isIP(host) !== 0,
    at: (_, { locate }) => locate?.("ssh/port"),
    facts: (_match, _context, { host = "" }) => ({ host }),
  },
  {
    id: "ssh-dns",
    in: client,
    line: /getaddrinfo(?:\(3\))?: .*/,
    facts: ([said], { configFile }, { host }) =>
      host === undefined || /temporary|try again/i.test(said) ? { said, configFile } : { hosts: [host] },
  },
  {
    id: "ssh-ipv6",
    in: ["connection"],
    line: /(?:Network is unreachable|Cannot assign requested address) - connect\(2\) for \[?[0-9a-f]{1,4}:[0-9a-f:]{2,40}|ENETUNREACH/i,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    // Ruby says it about a connection that is open; without one, Net::SSH says something else.
    id: "ssh-dropped",
    in: ["connection"],
    line: /Blocking operation timed out|timeout waiting for next packet/i,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    // Kamal had reached this server in the same run, so no firewall keeps it out.
    id: "ssh-dropped",
    in: ["connection"],
    line: timedOut,
    when: (_match, _context, { connected }) => connected === true,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    id: "ssh-timeout",
    in: ["connection"],
    line: timedOut,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    id: "ssh-connect",
    in: ["connection"],
    line: /Connection refused|Errno::ECONNREFUSED/i,
    facts: (match) => ({ server: undefined, refused: true, said: matchedLine(match) }),
  },
  {
    id: "ssh-connect",
    in: ["connection"],
    line: /No route to host|Network is unreachable|Errno::E(?:HOSTUNREACH|HOSTDOWN)/i,
    facts: (match) => ({ server: undefined, refused: false, said: matchedLine(match) }),
  },
  {
    id: "ssh-dropped",
    in: client,
    line: /\b(?:closed stream|stream closed in another thread)|Broken pipe|Errno::EPIPE|Errno::ECONNABORTED/i,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
];

/** They mean something else in a connection that had worked. */
const closed = /connection closed by remote host|Connection reset by (?:peer|\S{1,300} port)|Errno::ECONNRESET/i;

const closedPatterns: readonly KamalPattern[] = [
  {
    id: "ssh-throttled",
    in: client,
    line: /(?:kex|ssh)_exchange_identification: .{1,200}|Exceeded MaxStartups|Not allowed at this time/,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    id: "ssh-dropped",
    in: ["connection"],
    line: closed,
    when: (_match, _context, { connected }) => connected === true,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
  {
    id: "ssh-throttled",
    in: ["connection"],
    line: closed,
    when: (_match, _context, { connected }) => connected !== true,
    facts: (match, _context, { host }) => ({ host, said: matchedLine(match) }),
  },
];

/** Connections of Kamal's SSH client. */
export const sshPatterns: readonly KamalPattern[] = [
  ...keyPatterns,
  ...jumpPatterns,
  ...networkPatterns,
  ...closedPatterns,
];
