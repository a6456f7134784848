import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { connect, type DetailedPeerCertificate, getCACertificates, type TLSSocket } from "node:tls";
import { diagnoseCertificate, isFinal } from "../../diagnosis/diagnose-certificate.ts";
import { authority } from "../../text/authority.ts";
import { type Check, failed, failedWith, type Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { connectionProblem } from "./http-request.ts";
import { type Endpoint, endpointLabel, endpoints, type ProbeTarget, skippedProbe } from "./probe-target.ts";
import { judgeCertificate } from "./tls-verdict.ts";

export interface TlsOptions {
  /** PEM text of additional authorities to trust, from `tls.ca-file`. */
  ca?: string | undefined;
  /** What kamal-proxy of a server logged about certificates. `address`: the server's. */
  certificateLog?: (address: string, signal: AbortSignal) => Promise<readonly string[]>;
}

/**
 * Is the certificate of each server valid for the public name: chain, name, dates, key, protocol?
 */
export function tlsChecks(targets: readonly ProbeTarget[], settings: ProbeSettings, options: TlsOptions = {}): Check[] {
  const { tls } = settings;
  if (tls === false) return skippedProbe("tls", "off");
  if (targets.length === 0) return skippedProbe("tls", "no-targets");

  const secure = targets.filter(({ ssl }) => ssl !== "none");
  if (secure.length === 0)
    return skippedProbe("tls", "deploy.yml does not set `proxy/ssl`, so the app has no certificate to check.");
  return endpoints(secure, settings).map((endpoint) => tlsCheck(endpoint, { ...options, days: tls.days }));
}

interface CertificateOptions extends TlsOptions {
  days: number;
}

function tlsCheck(endpoint: Endpoint, options: CertificateOptions): Check {
  const { target, name } = endpoint;
  const automatic = target.ssl === "automatic";

  return {
    id: "tls",
    kind: "probe",
    target: endpointLabel(endpoint, authority(name, target.httpsPort, true)),
    // Let's Encrypt issues a certificate during the first handshake. A custom one exists already,
    // or never will.
    deadlineMs: automatic ? 90_000 : 20_000,
    ...(automatic ? { retryEveryMs: 3000 } : {}),
    run: (signal) => checkCertificate(endpoint, options, signal),
  };
}

async function checkCertificate(
  endpoint: Endpoint,
  options: CertificateOptions,
  signal: AbortSignal,
): Promise<Observation> {
  const { target, name, address } = endpoint;
  const { days, ca } = options;
  const port = target.httpsPort;
  const roots = [...getCACertificates("default"), ...(ca === undefined ? [] : [ca])];
  // `ca` replaces Node's default authorities, so it has to include them.
  const extra = ca === undefined ? {} : { ca: roots };
  const timeoutMs = target.ssl === "automatic" ? 30_000 : 10_000;
  const result = await handshake({ host: address, port, name, extra, timeoutMs, signal });
  const at = { address, port, name };

  if (result.kind === "done") return judgeCertificate({ ...result, name, days, roots, now: new Date() });

  const problem = result.kind === "broken" ? connectionProblem(result.error) : undefined;
  // If nothing listens, older lines of the log would be about something else.
  const isAnswered = problem === undefined || problem.kind === "handshake" || problem.kind === "closed";
  const refused = isAnswered ? await refusal(endpoint, options, signal) : undefined;
  if (refused !== undefined) return refused;

  if (problem === undefined) return failed("probe-tls", { name, at, seconds: timeoutMs / 1000 });
  return failed("tls-name", { automatic: target.ssl === "automatic", problem, at });
}

/** Why Let's Encrypt issues no certificate, which only the log of kamal-proxy says. */
async function refusal(
  { target, name }: Endpoint,
  { certificateLog }: CertificateOptions,
  signal: AbortSignal,
): Promise<Observation | undefined> {
  if (target.ssl !== "automatic" || certificateLog === undefined) return undefined;
  const known = diagnoseCertificate(await certificateLog(target.address, signal), name);
  return known === undefined ? undefined : { ...failedWith(known), settled: isFinal(known) };
}

interface HandshakeOptions {
  host: string;
  port: number;
  name: string;
  extra: { ca?: string[] };
  timeoutMs: number;
  signal: AbortSignal;
}

type Handshake =
  | { kind: "done"; chain: X509Certificate[]; protocol: string; authorizationError: string | undefined }
  | { kind: "timeout" }
  | { kind: "broken"; error: unknown };

/** Completes a handshake with any server, so that every problem can be reported. Sends no data. */
async function handshake({ host, port, name, extra, timeoutMs, signal }: HandshakeOptions): Promise<Handshake> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = AbortSignal.any([signal, timeout]);
  const socket = connect({
    host,
    port,
    servername: isIP(name) === 0 ? name : "",
    rejectUnauthorized: false,
    // judgeCertificate checks the name; a check here would hide OpenSSL's error about the chain.
    checkServerIdentity: () => undefined,
    // Allows old protocols, so that they can be reported. OpenSSL supports them only at security
    // level 0.
    minVersion: "TLSv1",
    ciphers: "DEFAULT@SECLEVEL=0",
    ...extra,
  });

  const onAbort = () => socket.destroy(new Error("aborted"));
  stop.addEventListener("abort", onAbort, { once: true });

  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("secureConnect", resolve).once("error", reject);
      socket.once("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
    });

    return { kind: "done", ...describe(socket) };
  } catch (error) {
    signal.throwIfAborted();
    return timeout.aborted ? { kind: "timeout" } : { kind: "broken", error };
  } finally {
    stop.removeEventListener("abort", onAbort);
    socket.on("error", () => undefined);
    socket.destroy();
  }
}

function describe(socket: TLSSocket) {
  // Typed as an Error, but Node returns the code as a string.
  const error: unknown = socket.authorizationError;
  const authorizationError = socket.authorized || !error ? undefined : String(error);

  return {
    chain: chainOf(socket.getPeerCertificate(true)),
    protocol: socket.getProtocol() ?? "unknown",
    authorizationError,
  };
}

/**
 * Leaf first. A self-signed certificate is its own issuer, so the loop remembers what it has seen.
 */
function chainOf(leaf: DetailedPeerCertificate): X509Certificate[] {
  const chain: X509Certificate[] = [];
  const seen = new Set<string>();

  for (
    let at: DetailedPeerCertificate | undefined = leaf;
    at?.raw && !seen.has(at.fingerprint256);
    at = at.issuerCertificate
  ) {
    seen.add(at.fingerprint256);
    chain.push(new X509Certificate(at.raw));
  }

  return chain;
}
