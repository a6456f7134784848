// Reports like those of real runs, for the tests and for screenshots.

import { diagnosis } from "../../src/catalogue/catalogue.ts";
import type {
  CheckResult,
  Finding,
  Outcome,
  Phase,
  PhaseId,
  Report,
  Severity,
  Verdict,
} from "../../src/model/report.ts";

export const newVersion = "9f2c1e7a4b3d5068c1d2e3f4a5b6c7d8e9f0a1b2";
export const oldVersion = "41d09be2f7c6a58b3e9d0c1f2a7b8e6d5c4f3a20";
const startedAt = Date.UTC(2026, 10, 23, 19, 0, 0);
const servers = ["203.0.113.7", "203.0.113.8"] as const;

type PhaseRow = readonly [id: PhaseId, title: string, durationMs: number, outcome?: Outcome];

/** Phases one after the other, 3 ms apart. */
export function phases(rows: readonly PhaseRow[]): Phase[] {
  let at = startedAt;
  return rows.map(([id, title, durationMs, outcome = "success"]) => {
    const phase = { id, title, startedAt: new Date(at).toISOString(), durationMs, outcome };
    at += durationMs + 3;
    return phase;
  });
}

export function report(parts: Partial<Report>): Report {
  return {
    schemaVersion: 1,
    command: "deploy",
    outcome: "success",
    mode: "deploy",
    service: "shop",
    destination: null,
    kamalVersion: "2.12.0",
    actionVersion: "0.1.0",
    version: newVersion,
    previousVersion: oldVersion,
    url: "https://shop.example.com",
    startedAt: new Date(startedAt).toISOString(),
    durationMs: (parts.phases ?? []).reduce((sum, phase) => sum + phase.durationMs, 0),
    phases: [],
    findings: [],
    checks: [],
    diagnosis: null,
    serving: null,
    notices: [],
    trustedHostKeys: [],
    ...parts,
  };
}

interface CheckParts {
  outcome?: Verdict;
  durationMs?: number;
  evidence?: CheckResult["evidence"];
}

function preflight(id: string, target: string, reason: string, parts: CheckParts = {}): CheckResult {
  return { id, kind: "preflight", target, outcome: "pass", reason, durationMs: 42, evidence: {}, ...parts };
}

function probe(id: string, target: string, reason: string, parts: CheckParts = {}): CheckResult {
  return { ...preflight(id, target, reason, parts), kind: "probe" };
}

function preflights(hosts: readonly string[]): CheckResult[] {
  return [
    ...hosts.map((host) =>
      preflight("ssh", host, "Logged in as deploy; Docker 28.5.1, 4 cores, 7.6 GB memory, 51.2 GB free disk.", {
        durationMs: 612,
      }),
    ),
    preflight("secrets", "4 names", "Every secret used in deploy.yml has a value.", { durationMs: 903 }),
    preflight("runner", "docker", "The runner has Docker 28.5.1 with buildx 0.29.1.", { durationMs: 88 }),
    preflight(
      "registry",
      "ghcr.io/acme/shop",
      "ghcr.io accepts a push to acme/shop (an upload was opened and cancelled).",
      { durationMs: 731 },
    ),
    preflight("dns", "shop.example.com", `shop.example.com resolves to ${hosts.join(", ")}, as in deploy.yml.`),
    preflight("lock", hosts[0] ?? "", "The deploy lock is free.", { durationMs: 0 }),
  ];
}

function probes(hosts: readonly string[], version: string): CheckResult[] {
  const container = `shop-web-${version}`;
  const health = "https://shop.example.com/up";

  return [
    ...hosts.map((host) =>
      probe("version", `web on ${host}`, `${container} is running, and kamal-proxy routes to it.`, { durationMs: 371 }),
    ),
    ...hosts.map((host) =>
      probe("routing", `web on ${host}`, "kamal-proxy routes shop.example.com to 3f1c9e0d2b7a:80 (running, TLS on).", {
        durationMs: 369,
      }),
    ),
    ...hosts.map((host) =>
      probe(
        "health",
        `${health} at ${host}`,
        `${health} at ${host} returned 2xx 7 times in a row, with a median of 12 ms.`,
        {
          durationMs: 6204,
          evidence: { statuses: [200, 200, 200, 200, 200, 200, 200], latencyMs: { min: 9, median: 12, max: 61 } },
        },
      ),
    ),
    ...hosts.map((host) => {
      const url = `http://shop.example.com/up`;
      return probe("redirect", `${url} at ${host}`, `${url} redirects to ${health} (301).`, { durationMs: 18 });
    }),
    ...hosts.map((host) =>
      probe(
        "tls",
        `shop.example.com at ${host}`,
        "The certificate for shop.example.com is valid: from Let's Encrypt (R12), 89 days left, TLSv1.3.",
        { durationMs: 57, evidence: { issuer: "Let's Encrypt (R12)", daysLeft: 89, protocol: "TLSv1.3" } },
      ),
    ),
  ];
}

const before: readonly PhaseRow[] = [
  ["lint", "Read and lint the configuration", 41],
  ["connect", "Connect to the servers", 1204],
  ["preflight", "Preflight checks", 1688],
  ["install", "Install Kamal", 2210],
];
const cleanup: PhaseRow = ["cleanup", "Clean up", 640];

const hostKeyNotice =
  "`ssh-known-hosts` is not set, so these host keys were trusted on first use: 203.0.113.7 ssh-ed25519 SHA256:uNiVztksCsDhcc0u9e8BrTcOdcBsvMw7Kcz7qMpDTZk. Compare them with the server's, then add them to `ssh-known-hosts`.";

export const setup = report({
  mode: "setup",
  previousVersion: null,
  phases: phases([
    ...before,
    ["lock", "Acquire the deploy lock", 420],
    ["connect", "Ensure Docker is installed", 21_340],
    ["build", "Build and push the image", 142_800],
    ["proxy", "Ensure kamal-proxy is running", 6120],
    ["accessories", "Boot the accessories", 4811],
    ["boot", "Boot the app", 9204],
    ["prune", "Prune old containers and images", 690],
    ["release", "Release the deploy lock", 210],
    ["probes", "Verify the new version", 8420],
    cleanup,
  ]),
  checks: [...preflights(servers.slice(0, 1)), ...probes(servers.slice(0, 1), newVersion)],
  notices: [hostKeyNotice],
  trustedHostKeys: [{ host: "203.0.114.7", type: "ssh-ed25519", fingerprint: "SHA256:abc" }],
});

const deployPhases: readonly PhaseRow[] = [
  ["build", "Build and push the image", 38_412],
  ["lock", "Acquire the deploy lock", 402],
  ["proxy", "Ensure kamal-proxy is running", 1104],
  ["boot", "Boot the app", 12_733],
  ["prune", "Prune old containers and images", 655],
  ["release", "Release the deploy lock", 190],
];

export const deploy = report({
  destination: "production",
  phases: phases([...before, ...deployPhases, ["probes", "Verify the new version", 6611], cleanup]),
  checks: [
    ...preflights(servers).map((check) =>
      check.id === "ssh" && check.target === servers[1]
        ? {
            ...check,
            outcome: "warn" as const,
            reason:
              "Only 1840 MB of disk space is free, so pulling the image may fail. `kamal prune all` frees space. Logged in as deploy; Docker 28.5.1, 4 cores, 7.6 GB memory, 1.8 GB free disk.",
          }
        : check,
    ),
    ...probes(servers, newVersion),
  ],
});

export const unhealthy = report({
  destination: "production",
  outcome: "failure",
  phases: phases([
    ...before,
    ...deployPhases.slice(0, 3),
    ["boot", "Boot the app", 31_905, "failure"],
    ["release", "Release the deploy lock", 203],
    cleanup,
  ]),
  checks: preflights(servers),
  diagnosis: {
    ...diagnosis("unhealthy", { service: "shop", problem: "no-answer" }, [
      "2026-11-23T19:01:04.118Z => Booting Puma",
      "2026-11-23T19:01:04.119Z => Rails 8.1.1 application starting in production",
      "2026-11-23T19:01:05.730Z ! Unable to load application: ActiveRecord::StatementInvalid: SQLite3::CantOpenException: unable to open database file",
      "2026-11-23T19:01:05.731Z bundler: failed to load command: puma (/usr/local/bundle/ruby/3.4.0/bin/puma)",
      "2026-11-23T19:01:05.731Z /usr/local/bundle/ruby/3.4.0/gems/sqlite3-2.7.4/lib/sqlite3/database.rb:205:in 'SQLite3::Database#initialize': unable to open database file (ActiveRecord::StatementInvalid)",
      "2026-11-23T19:01:05.732Z \tfrom /rails/config/environment.rb:5:in '<main>'",
    ]),
    where: { place: "container", host: "203.0.113.7", file: "config/deploy.yml", line: 12 },
    alternatives: [
      { cause: "The volume belongs to another user.", fix: "Run `chown -R 1000:1000 storage` on the server." },
      { cause: "The volume is mounted at another path.", fix: "Mount it at `/rails/storage`." },
    ],
  },
});

const badGateway = diagnosis("probe-health", {
  url: "https://shop.example.com/up at 203.0.113.7",
  attempts: 7,
  good: 3,
  answer: { kind: "response", status: 502, location: undefined, fromProxy: true, name: "shop.example.com" },
});

export const probeFailure = report({
  outcome: "failure",
  phases: phases([...before, ...deployPhases, ["probes", "Verify the new version", 60_102, "failure"], cleanup]),
  checks: [
    ...preflights(servers.slice(0, 1)),
    ...probes(servers.slice(0, 1), newVersion).map((check) =>
      check.id === "health"
        ? {
            ...check,
            outcome: "fail" as const,
            durationMs: 60_000,
            reason: badGateway.cause,
          }
        : check,
    ),
  ],
  diagnosis: {
    ...badGateway,
    evidence: [`health https://shop.example.com/up at 203.0.113.7: ${badGateway.cause}`],
  },
});

export const rollback = report({
  command: "rollback",
  mode: null,
  destination: "production",
  version: oldVersion,
  previousVersion: newVersion,
  phases: phases([
    ...before,
    ["lock", "Acquire the deploy lock", 390],
    ["boot", "Boot the app", 5804],
    ["release", "Release the deploy lock", 199],
    ["probes", "Verify the new version", 6490],
    cleanup,
  ]),
  checks: [
    ...preflights(servers).filter(({ id }) => id !== "registry" && id !== "runner"),
    ...probes(servers, oldVersion),
  ],
});

export const rollbackRefused = report({
  command: "rollback",
  mode: null,
  outcome: "failure",
  version: null,
  previousVersion: newVersion,
  phases: phases([before[0] ?? cleanup, ["connect", "Connect to the servers", 1310], cleanup]),
  checks: preflights(servers).filter(({ id }) => id === "ssh"),
  diagnosis: diagnosis("rollback-unavailable", { wanted: "deadbeef", current: newVersion, others: [oldVersion] }),
});

export const cancelled = report({
  outcome: "cancelled",
  phases: phases([...before, ["build", "Build and push the image", 17_350, "cancelled"]]),
  checks: preflights(servers.slice(0, 1)),
});

const pushDenied = diagnosis("registry-push-denied", {
  registry: "ghcr.io",
  repository: "acme/shop",
  noticedBy: "check",
  user: "acme-bot",
  said: 'HTTP 403, "DENIED: permission_denied: write_package"',
  status: 403,
});

export const preflightFailure = report({
  command: "preflight",
  mode: null,
  outcome: "failure",
  version: null,
  previousVersion: null,
  phases: phases([
    ...before.slice(0, 2),
    ["install", "Install Kamal", 1930],
    ["preflight", "Preflight checks", 1702, "failure"],
    cleanup,
  ]),
  checks: preflights(servers.slice(0, 1)).map((check) => {
    if (check.id === "registry") {
      return {
        ...check,
        outcome: "fail" as const,
        reason: pushDenied.cause,
        evidence: { diagnosis: "registry-push-denied" },
      };
    }

    if (check.id === "dns") {
      return {
        ...check,
        outcome: "warn" as const,
        reason:
          "shop.example.com resolves to Cloudflare (104.16.132.229), not to 203.0.113.7. Automatic SSL may fail behind it: point DNS directly at the server (in Cloudflare: DNS only), or use your own certificate.",
      };
    }

    return check;
  }),
  diagnosis: { ...pushDenied, evidence: [`registry ghcr.io/acme/shop: ${pushDenied.cause}`] },
});

export const verify = report({
  command: "verify",
  mode: null,
  previousVersion: null,
  phases: phases([...before.slice(0, 2), ["probes", "Verify the new version", 6490], cleanup]),
  checks: [
    ...preflights(servers.slice(0, 1)).filter(({ id }) => id === "ssh"),
    ...probes(servers.slice(0, 1), newVersion),
  ],
});

export const badInput = report({
  outcome: "failure",
  mode: null,
  service: null,
  kamalVersion: null,
  version: null,
  previousVersion: null,
  url: null,
  durationMs: 0,
  diagnosis: diagnosis("input-invalid", {
    problems: [{ input: "setup", found: 'is "yes"', expected: "one of `auto`, `always`, `never`" }],
  }),
});

type FindingRow = readonly [
  severity: Severity,
  ruleId: string,
  line: number,
  message: string,
  help: string,
  file?: string,
];

const findingRows: readonly FindingRow[] = [
  ["error", "unknown-key", 3, "Unknown key `serivce`", "Did you mean `service`?"],
  ["error", "missing-key", 1, "`service` is missing; Kamal says: service is required", "Add `service: NAME`."],
  ["error", "placeholder-host", 9, "servers/web/0 is a placeholder: 192.168.0.1", "Replace it with the real value."],
  ["error", "placeholder-host", 24, "proxy/host is a placeholder: app.example.com", "Replace it with the real value."],
  [
    "error",
    "image-repeats-registry",
    5,
    "Kamal puts `registry/server` before `image`, so this is pushed to ghcr.io/ghcr.io/acme/shop",
    "Write `image: acme/shop`.",
  ],
  ...["KAMAL_REGISTRY_PASSWORD", "RAILS_MASTER_KEY", "LITESTREAM_ACCESS_KEY_ID"].map(
    (name, index): FindingRow => [
      "error",
      "secret-undefined",
      31 + index,
      `The secret \`${name}\` (env/secret/${index}) is not defined in .kamal/secrets`,
      `Add a line \`${name}=$${name}\` to .kamal/secrets, or pass a repository secret with that name to the action (input \`secrets\` or \`env:\`).`,
    ],
  ),
  [
    "error",
    "missing-key",
    40,
    "`builder/arch` is missing; Kamal says: Builder arch not set",
    "Add `builder:` with `arch: amd64` (or arm64, or a list of both).",
  ],
  [
    "warning",
    "ruby-version-mismatch",
    3,
    "Ruby is 3.4.1 here, but 3.4.7 in .ruby-version",
    "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile.",
    "Dockerfile",
  ],
  [
    "warning",
    "ssl-several-hosts",
    22,
    "`proxy/ssl: true` with 2 servers: Let's Encrypt can validate the name on only one of them",
    "Put a load balancer with the certificate in front, or use `ssl:` with your own certificate.",
  ],
  [
    "warning",
    "accessory-latest",
    52,
    "`litestream/litestream:latest` can be a different image tomorrow",
    "Pin a version: `litestream/litestream:0.5.2`.",
  ],
  [
    "warning",
    "published-database-port",
    61,
    "`5432:5432` exposes the database to the internet",
    "Write `127.0.0.1:5432:5432`.",
  ],
  [
    "info",
    "accessory-not-deployed",
    50,
    "This accessory has changed, but `kamal deploy` does not update accessories",
    "Run `kamal accessory reboot litestream` after the deploy.",
  ],
];

export function finding([severity, ruleId, line, message, help, file = "config/deploy.yml"]: FindingRow): Finding {
  return { ruleId, severity, message, file, line, column: 3, endLine: line, endColumn: 18, help };
}

const lintFindings = findingRows.map(finding);

export const lint = report({
  command: "lint",
  mode: null,
  outcome: "failure",
  service: null,
  kamalVersion: null,
  version: null,
  previousVersion: null,
  url: null,
  phases: phases([
    ["lint", "Read and lint the configuration", 63, "failure"],
    ["cleanup", "Clean up", 2],
  ]),
  findings: lintFindings,
  diagnosis: {
    id: "unknown-key",
    title: "The configuration has 9 problems",
    cause: "config/deploy.yml:3: Unknown key `serivce` (and 8 more below)",
    fix: "Did you mean `service`?",
    evidence: ["config/deploy.yml:3:3 Unknown key `serivce` [unknown-key]"],
    where: { place: "repository", host: null, file: "config/deploy.yml", line: 3 },
    alternatives: [],
  },
});

export const lintClean = report({
  command: "lint",
  mode: null,
  service: null,
  kamalVersion: null,
  version: null,
  previousVersion: null,
  url: null,
  phases: phases([
    ["lint", "Read and lint the configuration", 58],
    ["cleanup", "Clean up", 2],
  ]),
});

/** By the name that the tests use. */
export const samples: Readonly<Record<string, Report>> = {
  setup,
  deploy,
  unhealthy,
  "probe-failure": probeFailure,
  rollback,
  "rollback-refused": rollbackRefused,
  cancelled,
  "preflight-failure": preflightFailure,
  verify,
  "bad-input": badInput,
  lint,
  "lint-clean": lintClean,
};
