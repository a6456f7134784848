// Failures of containers that were asked while they booted, and afterwards.

import { diagnoseCertificate } from "../../src/diagnosis/diagnose-certificate.ts";
import type { Diagnosis } from "../../src/model/report.ts";
import type { BootFacts } from "../../src/server/boot-facts.ts";
import {
  accessoryDiagnosis,
  bootDiagnosis,
  factsOf,
  projectOf,
  proxyDiagnosis,
  unknownProject,
} from "../diagnosis/booted.ts";
import { bootOutputs } from "../server/boot-outputs.ts";
import type { FailureCase } from "./failure-case.ts";

const outputs = [
  ["app-port", "otherPort"],
  ["app-loopback", "loopback"],
  ["app-redirect", "redirect"],
  ["app-hosts", "blockedHost"],
  ["app-health-missing", "notFound"],
  ["app-health-error", "serverError"],
  ["app-slow", "migrating"],
  ["app-slow", "hanging"],
  ["app-crash", "crashing"],
  ["app-no-http", "fastCgi"],
  ["app-memory", "outOfMemory"],
] as const;

/** A container of which only kamal-proxy's log is known. */
function logged(error: string): BootFacts {
  const facts = factsOf(bootOutputs.migrating, { samples: [] });
  return facts.remains === undefined ? facts : { ...facts, remains: { ...facts.remains, proxyErrors: [error] } };
}

function withLog(log: readonly string[]): BootFacts {
  const facts = factsOf(bootOutputs.migrating, { samples: [] });
  return facts.remains === undefined ? facts : { ...facts, remains: { ...facts.remains, log } };
}

const answered502 = '{"msg":"Request","path":"/up","status":502}';
const upstreams = [
  {
    what: "Thruster",
    log: ['{"msg":"Unable to proxy request","path":"/up","error":"dial tcp [::1]:3000: connect: connection refused"}'],
  },
  {
    what: "nginx",
    log: ["connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.2"],
  },
].map(({ what, log }) => ({ what, log: [...log, answered502] }));

function changedState(facts: BootFacts, change: Partial<BootFacts["samples"][number]["state"]>): BootFacts {
  return { ...facts, samples: facts.samples.map((each) => ({ ...each, state: { ...each.state, ...change } })) };
}

function certificate(line: string): Diagnosis {
  const known = diagnoseCertificate([line], shop);
  if (known === undefined) throw new Error("the line says nothing");
  return known;
}

const failedHealthCheck = "curl: (7) Failed to connect to localhost port 80";

const accessoryLogs = [
  "Error: Database is uninitialized and superuser password is not specified.",
  "FATAL:  database files are incompatible with server",
  "mkdir: cannot create directory '/var/lib/postgresql/data': Permission denied",
  "*** FATAL CONFIG FILE ERROR (Redis 7.4.1) ***",
  "exec /usr/local/bin/docker-entrypoint.sh: exec format error",
];

const shop = "shop.example.com";
const certificates = [
  ["tls-unreachable", `acme/autocert: unable to satisfy "x" for domain "${shop}": no viable challenge type found`],
  ["tls-dns", `400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up A for ${shop}`],
  ["tls-caa", `403 urn:ietf:params:acme:error:caa: CAA record for ${shop} prevents issuance`],
  ["tls-rate-limit", `429 urn:ietf:params:acme:error:rateLimited: too many failed authorizations (5) for "${shop}"`],
  ["tls-rate-limit", "429 urn:ietf:params:acme:error:rateLimited: too many certificates already issued"],
  ["tls-acme", 'Get "https://acme-v02.api.letsencrypt.org/directory": i/o timeout'],
] as const;

export const bootCases: readonly FailureCase[] = [
  ...outputs.flatMap(([id, name]): FailureCase[] => [
    { id, what: `${name}, in a repository that says nothing`, make: () => bootDiagnosis(factsOf(bootOutputs[name])) },
    {
      id,
      what: `${name}, in a Rails app`,
      make: async () => bootDiagnosis(factsOf(bootOutputs[name]), await projectOf("web")),
    },
  ]),
  ...["django", undefined].flatMap((framework): FailureCase[] => {
    const project = { ...unknownProject, framework: framework === "django" ? ("django" as const) : undefined };
    return (["redirect", "blockedHost", "notFound"] as const).map((name) => {
      const known = () => bootDiagnosis(factsOf(bootOutputs[name]), project);
      return { id: known().id, what: `${name}, ${framework ?? "another framework"}`, make: known };
    });
  }),
  ...upstreams.map(({ what, log }): FailureCase => ({ id: "app-slow", what, make: () => bootDiagnosis(withLog(log)) })),
  {
    id: "app-no-http",
    what: "the log of a worker",
    make: () => bootDiagnosis(withLog(["SolidQueue-1.1.2 Started Supervisor (100.0ms)  pid: 1"])),
  },
  { id: "app-health-refused", what: "401", make: () => bootDiagnosis(logged("unexpected status (401)")) },
  { id: "app-health-refused", what: "405", make: () => bootDiagnosis(logged("unexpected status (405)")) },
  { id: "app-redirect", what: "to another host", make: () => bootDiagnosis(logged("unexpected status (302)")) },
  {
    id: "app-crash",
    what: "exit code 0",
    make: () => {
      const facts = factsOf(bootOutputs.crashing);
      const exits = [{ exitCode: 0, outOfMemory: false }];
      return bootDiagnosis({ ...facts, ...(facts.remains && { remains: { ...facts.remains, exits, log: [] } }) });
    },
  },
  {
    id: "app-no-http",
    what: "a worker",
    make: () => bootDiagnosis(changedState(factsOf(bootOutputs.migrating), { command: "bundle exec sidekiq" })),
  },
  {
    id: "app-loopback",
    what: "Rails, with the port of another setting",
    make: () => {
      const facts = changedState(factsOf(bootOutputs.loopback), { command: "bin/rails server" });
      return bootDiagnosis({ ...facts, target: { id: "0123456789ab", port: 3000, healthPath: "/up" } });
    },
  },
  {
    id: "app-memory",
    what: "without a limit",
    make: () => bootDiagnosis(changedState(factsOf(bootOutputs.outOfMemory), { memoryLimitMb: undefined })),
  },
  {
    id: "role-healthcheck",
    what: "a HEALTHCHECK for the web server",
    make: () =>
      bootDiagnosis(changedState(factsOf(bootOutputs.migrating, { target: undefined }), { failedHealthCheck })),
  },
  ...["listen tcp :80: bind: permission denied", "panic: something new"].map(
    (line): FailureCase => ({ id: "proxy-restarts", what: line, make: () => proxyDiagnosis(line) }),
  ),
  ...certificates.map(([id, line]): FailureCase => ({ id, what: line, make: () => certificate(line) })),
  ...["", ...accessoryLogs].map(
    (line): FailureCase => ({
      id: "accessory-restarts",
      what: line,
      title: "The accessory `db` keeps restarting",
      make: () => (line === "" ? accessoryDiagnosis() : accessoryDiagnosis(line)),
    }),
  ),
];
