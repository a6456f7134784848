// Reports as real runs fill them, for the tests and for pictures.

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

/** Phases one after the other, with the little time that lies between them. */
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
    notices: [],
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
    preflight("secrets", "4 names", "Every secret that the config names has a value.", { durationMs: 903 }),
    preflight("runner", "docker", "Docker 28.5.1 with buildx 0.29.1 is on the runner.", { durationMs: 88 }),
    preflight(
      "registry",
      "ghcr.io/acme/shop",
      "ghcr.io accepts a push to acme/shop (an upload was opened and cancelled).",
      { durationMs: 731 },
    ),
    preflight("dns", "shop.example.com", `shop.example.com leads to ${hosts.join(", ")}, as the config says.`),
    preflight("lock", hosts[0] ?? "", "Nobody holds the deploy lock.", { durationMs: 0 }),
  ];
}

function probes(hosts: readonly string[], version: string): CheckResult[] {
  const container = `shop-web-${version}`;
  const health = "https://shop.example.com/up";
  return [
    ...hosts.map((host) =>
      probe("version", `web on ${host}`, `${container} runs, and kamal-proxy routes to it.`, { durationMs: 371 }),
    ),
    ...hosts.map((host) =>
      probe("routing", `web on ${host}`, "shop.example.com goes to 3f1c9e0d2b7a:80, running, TLS on.", {
        durationMs: 369,
      }),
    ),
    ...hosts.map((host) =>
      probe(
        "health",
        `${health} at ${host}`,
        `${health} at ${host} answered 2xx 7 times in a row, in 12 ms (median).`,
        {
          durationMs: 6204,
          evidence: { statuses: [200, 200, 200, 200, 200, 200, 200], latencyMs: { min: 9, median: 12, max: 61 } },
        },
      ),
    ),
    ...hosts.map((host) => {
      const url = `http://shop.example.com/up`;
      return probe("redirect", `${url} at ${host}`, `${url} leads to ${health} (301).`, { durationMs: 18 });
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
  ["preflight", "Check the world before touching it", 1688],
  ["install", "Install Kamal", 2210],
];
const cleanup: PhaseRow = ["cleanup", "Leave nothing behind", 640];

const hostKeyNotice =
  "Host keys were accepted unseen, because `ssh-known-hosts` is not given: 203.0.113.7 ssh-ed25519 SHA256:uNiVztksCsDhcc0u9e8BrTcOdcBsvMw7Kcz7qMpDTZk. Compare them with the server's, then pin them in `ssh-known-hosts`.";

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
    ["boot", "Boot the new version", 9204],
    ["prune", "Prune old containers and images", 690],
    ["release", "Release the deploy lock", 210],
    ["probes", "Prove that the version serves", 8420],
    cleanup,
  ]),
  checks: [...preflights(servers.slice(0, 1)), ...probes(servers.slice(0, 1), newVersion)],
  notices: [hostKeyNotice],
});

const deployPhases: readonly PhaseRow[] = [
  ["build", "Build and push the image", 38_412],
  ["lock", "Acquire the deploy lock", 402],
  ["proxy", "Ensure kamal-proxy is running", 1104],
  ["boot", "Boot the new version", 12_733],
  ["prune", "Prune old containers and images", 655],
  ["release", "Release the deploy lock", 190],
];

export const deploy = report({
  destination: "production",
  phases: phases([...before, ...deployPhases, ["probes", "Prove that the version serves", 6611], cleanup]),
  checks: [
    ...preflights(servers).map((check) =>
      check.id === "ssh" && check.target === servers[1]
        ? {
            ...check,
            outcome: "warn" as const,
            reason:
              "Only 1840 MB of disk are free: pulling the image may fail; `kamal prune all` makes room. Logged in as deploy; Docker 28.5.1, 4 cores, 7.6 GB memory, 1.8 GB free disk.",
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
    ["boot", "Boot the new version", 31_905, "failure"],
    ["release", "Release the deploy lock", 203],
    cleanup,
  ]),
  checks: preflights(servers),
  diagnosis: {
    id: "unhealthy",
    title: "The new version did not become healthy",
    cause:
      "The new container of shop did not answer its health check in time, so kamal-proxy kept the old version. Its own log is below.",
    fix: "Read the container's last lines below. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout.",
    evidence: [
      "2026-11-23T19:01:04.118Z => Booting Puma",
      "2026-11-23T19:01:04.119Z => Rails 8.1.1 application starting in production",
      "2026-11-23T19:01:05.730Z ! Unable to load application: ActiveRecord::StatementInvalid: SQLite3::CantOpenException: unable to open database file",
      "2026-11-23T19:01:05.731Z bundler: failed to load command: puma (/usr/local/bundle/ruby/3.4.0/bin/puma)",
      "2026-11-23T19:01:05.731Z /usr/local/bundle/ruby/3.4.0/gems/sqlite3-2.7.4/lib/sqlite3/database.rb:205:in 'SQLite3::Database#initialize': unable to open database file (ActiveRecord::StatementInvalid)",
      "2026-11-23T19:01:05.732Z \tfrom /rails/config/environment.rb:5:in '<main>'",
    ],
  },
});

export const probeFailure = report({
  outcome: "failure",
  phases: phases([...before, ...deployPhases, ["probes", "Prove that the version serves", 60_102, "failure"], cleanup]),
  checks: [
    ...preflights(servers.slice(0, 1)),
    ...probes(servers.slice(0, 1), newVersion).map((check) =>
      check.id === "health"
        ? {
            ...check,
            outcome: "fail" as const,
            durationMs: 60_000,
            reason:
              "Expected 7 answers of 2xx in a row from https://shop.example.com/up at 203.0.113.7, but after 3 good ones it answered 502: kamal-proxy cannot reach the app, which has stopped or crashed: look at the container's log.",
          }
        : check,
    ),
  ],
  diagnosis: {
    id: "probe-health",
    title: "Probe `health` failed for https://shop.example.com/up at 203.0.113.7",
    cause:
      "Expected 7 answers of 2xx in a row from https://shop.example.com/up at 203.0.113.7, but after 3 good ones it answered 502: kamal-proxy cannot reach the app, which has stopped or crashed: look at the container's log.",
    fix: "The new version is live. Look at the reason; to go back, run the rollback workflow.",
    evidence: [
      "health https://shop.example.com/up at 203.0.113.7: Expected 7 answers of 2xx in a row, but it answered 502",
    ],
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
    ["boot", "Boot the version", 5804],
    ["release", "Release the deploy lock", 199],
    ["probes", "Prove that the version serves", 6490],
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
  diagnosis: {
    id: "version-unknown",
    title: "There is no such version to go back to",
    cause: `Expected a version whose container is still on every server; \`deadbeef\` is on none of them.`,
    fix: `Choose one of: ${oldVersion}, 0c77b1a9e2d4f6583a1b0c9d8e7f6a5b4c3d2e1f.`,
    evidence: [],
  },
});

export const cancelled = report({
  outcome: "cancelled",
  phases: phases([...before, ["build", "Build and push the image", 17_350, "cancelled"]]),
  checks: preflights(servers.slice(0, 1)),
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
    ["preflight", "Check the world before touching it", 1702, "failure"],
    cleanup,
  ]),
  checks: preflights(servers.slice(0, 1)).map((check) => {
    if (check.id === "registry") {
      return {
        ...check,
        outcome: "fail" as const,
        reason:
          "ghcr.io knows acme-bot, but refuses a push to acme/shop (403 denied: permission_denied: write_package). The job needs `permissions: packages: write`. The package may belong to another repository.",
        evidence: { diagnosis: "registry-push-denied" },
      };
    }
    if (check.id === "dns") {
      return {
        ...check,
        outcome: "warn" as const,
        reason:
          "shop.example.com leads to Cloudflare (104.16.132.229), not to 203.0.113.7. The certificate of kamal-proxy is then not what visitors see.",
      };
    }
    return check;
  }),
  diagnosis: {
    id: "registry-push-denied",
    title: "The registry refuses the push",
    cause:
      "ghcr.io knows acme-bot, but refuses a push to acme/shop (403 denied: permission_denied: write_package). The job needs `permissions: packages: write`. The package may belong to another repository.",
    fix: 'Give the job `permissions: packages: write`. If it has that, add this repository with the role Write under "Manage Actions access" in the settings of the package ghcr.io/acme/shop.',
    evidence: [
      "registry ghcr.io/acme/shop: ghcr.io knows acme-bot, but refuses a push to acme/shop (403 denied: permission_denied: write_package).",
    ],
  },
});

export const verify = report({
  command: "verify",
  mode: null,
  previousVersion: null,
  phases: phases([...before.slice(0, 2), ["probes", "Prove that the version serves", 6490], cleanup]),
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
  diagnosis: {
    id: "input",
    title: "An input is wrong",
    cause: "The input `setup` is `yes`; allowed are auto, always, never.",
    fix: "Correct the `with:` of the step.",
    evidence: [],
  },
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
  ["error", "unknown-key", 3, "Kamal knows no key `serivce`", "Did you mean `service`?"],
  ["error", "missing-key", 1, "`service` is missing; Kamal says: service is required", "Add `service: NAME`."],
  ["error", "placeholder-host", 9, "servers/web/0 is a placeholder: 192.168.0.1", "Write the real value."],
  ["error", "placeholder-host", 24, "proxy/host is a placeholder: app.example.com", "Write the real value."],
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
      `Add a line \`${name}=$${name}\` to .kamal/secrets, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
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
    "Ruby is 3.4.1 here, and 3.4.7 in .ruby-version:1",
    "Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's.",
    "Dockerfile",
  ],
  [
    "warning",
    "ssl-several-hosts",
    22,
    "`proxy/ssl: true` with 2 servers: Let's Encrypt can prove the name on one of them only",
    "Put a load balancer with the certificate in front, or use `ssl:` with a certificate of your own.",
  ],
  [
    "warning",
    "accessory-latest",
    52,
    "`litestream/litestream:latest` is another image tomorrow",
    "Name a version: `litestream/litestream:0.5.2`.",
  ],
  [
    "warning",
    "published-database-port",
    61,
    "`5432:5432` opens the database to the internet",
    "Write `127.0.0.1:5432:5432`.",
  ],
  [
    "info",
    "accessory-not-deployed",
    50,
    "`kamal deploy` never touches accessories; this one changed",
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
    ["cleanup", "Leave nothing behind", 2],
  ]),
  findings: lintFindings,
  diagnosis: {
    id: "unknown-key",
    title: "The configuration has 9 problems",
    cause: "config/deploy.yml:3: Kamal knows no key `serivce` (and 8 more below)",
    fix: "Did you mean `service`?",
    evidence: ["config/deploy.yml:3:3 Kamal knows no key `serivce` [unknown-key]"],
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
    ["cleanup", "Leave nothing behind", 2],
  ]),
});

/** By the name that script/render-report.ts and the tests use. */
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
