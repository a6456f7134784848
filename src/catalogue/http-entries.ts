// What visitors get instead of the app: no response, an error, no redirect, an invalid certificate.

import { type CertificateProblem, describeCertificateProblem } from "./certificate-problem.ts";
import { type ConnectionProblem, connectionFix, describeConnectionProblem, type Place } from "./connection-problem.ts";
import type { Entries } from "./entry.ts";
import { type Response, statusMeaning } from "./status-meaning.ts";

interface Timeout {
  kind: "timeout";
  seconds: number;
}

interface Broken {
  kind: "broken";
  problem: ConnectionProblem;
  at: Place;
}

/** `good`: the number of 2xx responses before this one; `name`: the host that was requested. */
interface BadHealth {
  url: string;
  attempts: number;
  good: number;
  answer: Timeout | Broken | ({ kind: "response"; name: string } & Response);
}

const locationProblems = {
  "not-an-address": "is not a valid URL",
  "not-https": "is not https",
  "other-host": "has another host",
  "other-path": "has another path",
  "other-port": "has another port",
} as const;
export type LocationProblem = keyof typeof locationProblems;

interface BadRedirect {
  url: string;
  wanted: string;
  answer:
    | Timeout
    | Broken
    | { kind: "no-redirect"; status: number; name: string }
    | { kind: "wrong"; location: string; problem: LocationProblem };
}

/** `at`: where the handshake took too long. */
type BadCertificate = { name: string } & ({ problems: readonly CertificateProblem[] } | { at: Place; seconds: number });

const rollBackAdvice = "To return to the previous version, roll back.";

export const httpEntries = {
  /** `options`: the app responded to GET, but OPTIONS failed like this. */
  "probe-health": (facts: BadHealth | { url: string; options: Broken }) => ({
    title: "The health check failed",
    ...("options" in facts
      ? {
          cause: `${facts.url} responded to GET, but not to OPTIONS: ${describeConnectionProblem(facts.options.problem, facts.options.at)}.`,
          fix: `${connectionFix(facts.options.problem)} ${rollBackAdvice}`,
        }
      : badHealth(facts)),
  }),

  "probe-redirect": (facts: BadRedirect) => ({
    title: "http does not redirect to https",
    cause: `Expected ${facts.url} to redirect to ${facts.wanted}, but ${badRedirect(facts)}.`,
    fix: `${
      facts.answer.kind === "broken"
        ? connectionFix(facts.answer.problem)
        : "Check proxy/host and proxy/ssl in deploy.yml, and the app's own redirects."
    } ${rollBackAdvice}`,
  }),

  "probe-tls": (facts: BadCertificate) => ({
    title: "The TLS certificate is not valid",
    ...badCertificate(facts),
  }),

  /** `automatic`: whether Let's Encrypt should issue the certificate. */
  "tls-name": ({ automatic, problem, at }: { automatic: boolean; problem: ConnectionProblem; at: Place }) => ({
    title: "The TLS connection failed",
    cause: `Expected a certificate for ${at.name} from ${at.address} port ${at.port}, but ${describeConnectionProblem(problem, at)}.`,
    fix: automatic
      ? "For automatic SSL, DNS must point to this server, and ports 80 and 443 must be open. `kamal proxy logs` shows what Let's Encrypt says."
      : "Check the certificate and key in the secrets of proxy/ssl, and that proxy/host in deploy.yml has this name.",
  }),
} satisfies Entries;

function badHealth({ url, attempts, good, answer }: BadHealth) {
  const times = attempts === 1 ? "a 2xx response" : `${attempts} consecutive 2xx responses`;
  const after = good === 0 ? "" : ` after ${good} successful ${good === 1 ? "response" : "responses"}`;
  const expected = `Expected ${times} from ${url}, but${after}`;

  switch (answer.kind) {
    case "timeout":
      return {
        cause: `${expected} there was no response within ${answer.seconds} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`,
        fix: `Read the container's log, and check the server's firewall. ${rollBackAdvice}`,
      };
    case "broken":
      return {
        cause: `${expected} ${describeConnectionProblem(answer.problem, answer.at)}.`,
        fix: `${connectionFix(answer.problem)} ${rollBackAdvice}`,
      };
    case "response": {
      const meaning = statusMeaning(answer, answer.name);
      return {
        cause: `${expected} it returned ${answer.status}: ${meaning.cause}.`,
        fix: `${meaning.fix} ${rollBackAdvice}`,
      };
    }
  }
}

function badRedirect({ answer }: BadRedirect): string {
  switch (answer.kind) {
    case "timeout":
      return `there was no response within ${answer.seconds} s`;
    case "broken":
      return describeConnectionProblem(answer.problem, answer.at);
    case "no-redirect": {
      const why =
        answer.status === 404 ? `kamal-proxy has no service for ${answer.name}` : "requests to it are not encrypted";
      return `it returned ${answer.status} without a redirect: ${why}`;
    }
    case "wrong":
      return `it redirects to ${answer.location}, which ${locationProblems[answer.problem]}`;
  }
}

function badCertificate(facts: BadCertificate) {
  if ("problems" in facts) {
    return {
      cause: `Browsers do not accept the certificate for ${facts.name}: ${facts.problems.map(describeCertificateProblem).join("; ")}.`,
      fix: `Renew or replace the certificate. If its authority is your own, set \`probes: tls: ca-file:\`. ${rollBackAdvice}`,
    };
  }

  return {
    cause: `Expected a certificate for ${facts.name} from ${facts.at.address} port ${facts.at.port}, but the handshake took more than ${facts.seconds} s.`,
    fix: `Read \`kamal proxy logs\`, and check the server's firewall. ${rollBackAdvice}`,
  };
}
