// What visitors get instead of the app: no answer, a wrong one, no redirect, a certificate that they do not accept.

import { type CertificateProblem, certificateWords } from "./certificate-words.ts";
import { type ConnectionProblem, connectionWords, type Place } from "./connection-words.ts";
import type { Entries } from "./entry.ts";
import { meaningOf, type Response } from "./status-words.ts";

interface Timeout {
  kind: "timeout";
  seconds: number;
}

interface Broken {
  kind: "broken";
  problem: ConnectionProblem;
  at: Place;
}

/** `good`: how many good answers came before; `name`: the host that was asked for. */
interface BadHealth {
  url: string;
  attempts: number;
  good: number;
  answer: Timeout | Broken | ({ kind: "response"; name: string } & Response);
}

const locationProblems = {
  "not-an-address": "that is no address",
  "not-https": "that is not https",
  "other-host": "that is another host",
  "other-path": "the path is lost",
  "other-port": "that is another port",
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

/** `at`: the handshake took too long there. */
type BadCertificate = { name: string } & ({ problems: readonly CertificateProblem[] } | { at: Place; seconds: number });

const orGoBack = "The new version is live: to go back, run the rollback workflow.";

export const httpEntries = {
  /** `options`: GET was answered, and this came for OPTIONS. */
  "probe-health": (facts: BadHealth | { url: string; options: Broken }) => ({
    title: "The app does not answer its health check",
    ...("options" in facts
      ? {
          cause: `${facts.url} answered GET, but for OPTIONS ${connectionWords(facts.options.problem, facts.options.at)}.`,
          fix: `Look at the app's log. ${orGoBack}`,
        }
      : badHealth(facts)),
  }),

  "probe-redirect": (facts: BadRedirect) => ({
    title: "http does not lead to https",
    cause: `Expected ${facts.url} to lead to ${facts.wanted}, but ${badRedirect(facts)}.`,
    fix: `Compare \`proxy.host\`, \`proxy.ssl\` and the app's own redirects with it. ${orGoBack}`,
  }),

  "probe-tls": (facts: BadCertificate) => ({
    title: "The certificate is not one that visitors accept",
    ...badCertificate(facts),
  }),

  /** `automatic`: Let's Encrypt is to issue it. */
  "tls-name": ({ automatic, problem, at }: { automatic: boolean; problem: ConnectionProblem; at: Place }) => ({
    title: "The server shows no certificate for the name",
    cause: `Expected a certificate for ${at.name} from ${at.address} port ${at.port}, but ${connectionWords(problem, at)}.`,
    fix: automatic
      ? "Automatic SSL needs DNS to lead to this server and ports 80 and 443 to be open; `kamal proxy logs` shows what Let's Encrypt says."
      : "Check the certificate and key in the secrets of proxy/ssl, and that proxy/host has this name.",
  }),
} satisfies Entries;

function badHealth({ url, attempts, good, answer }: BadHealth) {
  const expected = `Expected ${attempts} answers of 2xx in a row from ${url}, but${good === 0 ? "" : ` after ${good} good ones`}`;
  switch (answer.kind) {
    case "timeout":
      return {
        cause: `${expected} none came within ${answer.seconds} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`,
        fix: `Look at the container's log. ${orGoBack}`,
      };
    case "broken":
      return {
        cause: `${expected} ${connectionWords(answer.problem, answer.at)}.`,
        fix: `Look at \`kamal proxy logs\` and at the server's firewall. ${orGoBack}`,
      };
    case "response": {
      const meaning = meaningOf(answer, answer.name);
      return {
        cause: `${expected} it answered ${answer.status}: ${meaning.cause}.`,
        fix: `${meaning.fix} ${orGoBack}`,
      };
    }
  }
}

function badRedirect({ answer }: BadRedirect): string {
  switch (answer.kind) {
    case "timeout":
      return `no answer came within ${answer.seconds} s`;
    case "broken":
      return connectionWords(answer.problem, answer.at);
    case "no-redirect": {
      const why =
        answer.status === 404
          ? `kamal-proxy has no service for ${answer.name}`
          : "what is sent there can be read by others on the way";
      return `it answered ${answer.status} without leading anywhere: ${why}`;
    }
    case "wrong":
      return `it leads to ${answer.location}: ${locationProblems[answer.problem]}`;
  }
}

function badCertificate(facts: BadCertificate) {
  if ("problems" in facts) {
    return {
      cause: `The certificate for ${facts.name} is not one that visitors accept: ${facts.problems.map(certificateWords).join("; ")}.`,
      fix: `Renew or replace the certificate. ${orGoBack}`,
    };
  }
  return {
    cause: `Expected a certificate for ${facts.name} from ${facts.at.address} port ${facts.at.port}, but the handshake took more than ${facts.seconds} s.`,
    fix: `Look at \`kamal proxy logs\` and at the server's firewall. ${orGoBack}`,
  };
}
