import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { connect, type DetailedPeerCertificate, getCACertificates, type TLSSocket } from "node:tls";
import { authority } from "../addresses.ts";
import { type Check, failed, type Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { connectionProblem } from "./http-request.ts";
import { type Endpoint, endpointLabel, endpoints, type ProbeTarget, probeSkip } from "./probe-target.ts";
import { judgeCertificate } from "./tls-verdict.ts";

export interface TlsOptions {
  /** PEM text of further authorities to trust, from `tls.ca-file`. */
  ca?: string | undefined;
}

/** The certificate that each server shows for the public name: chain, name, dates, key, protocol. */
export function tlsChecks(targets: readonly ProbeTarget[], settings: ProbeSettings, options: TlsOptions = {}): Check[] {
  const { tls } = settings;
  if (tls === false) return probeSkip("tls", "off");
  if (targets.length === 0) return probeSkip("tls", "no-targets");
  const secure = targets.filter(({ ssl }) => ssl !== "none");
  if (secure.length === 0)
    return probeSkip("tls", "The config has no `proxy.ssl`, so there is no certificate to look at.");
  return endpoints(secure, settings).map((endpoint) => tlsCheck(endpoint, { days: tls.days, ca: options.ca }));
}

interface TlsQuestion {
  days: number;
  ca: string | undefined;
}

function tlsCheck(endpoint: Endpoint, question: TlsQuestion): Check {
  const { target, name } = endpoint;
  const automatic = target.ssl === "automatic";
  return {
    id: "tls",
    kind: "probe",
    target: endpointLabel(endpoint, authority(name, target.httpsPort, true)),
    // Let's Encrypt issues during the first handshake; a certificate of one's own is there or is not.
    deadlineMs: automatic ? 90_000 : 20_000,
    ...(automatic ? { retryEveryMs: 3000 } : {}),
    run: (signal) => askTls(endpoint, question, signal),
  };
}

async function askTls(endpoint: Endpoint, { days, ca }: TlsQuestion, signal: AbortSignal): Promise<Observation> {
  const { target, name, address } = endpoint;
  const port = target.httpsPort;
  const roots = [...getCACertificates("default"), ...(ca === undefined ? [] : [ca])];
  // An array with `ca` replaces Node's default authorities, which is why they are in it.
  const extra = ca === undefined ? {} : { ca: roots };
  const timeoutMs = target.ssl === "automatic" ? 30_000 : 10_000;
  const shake = await handshake({ host: address, port, name, extra, timeoutMs, signal });
  const at = { address, port, name };
  if (shake.kind === "timeout") return failed("probe-tls", { name, at, seconds: timeoutMs / 1000 });
  if (shake.kind === "broken") {
    const automatic = target.ssl === "automatic";
    return failed("tls-name", { automatic, problem: connectionProblem(shake.error), at });
  }
  return judgeCertificate({ ...shake, name, days, roots, now: new Date() });
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

/** Shakes hands with whatever is there, to be able to say everything that is wrong with it. Sends nothing. */
async function handshake({ host, port, name, extra, timeoutMs, signal }: HandshakeOptions): Promise<Handshake> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = AbortSignal.any([signal, timeout]);
  const socket = connect({
    host,
    port,
    servername: isIP(name) === 0 ? name : "",
    rejectUnauthorized: false,
    // The name is judged with everything else; here it would only hide OpenSSL's verdict on the chain.
    checkServerIdentity: () => undefined,
    // Old protocols are let in here so that they can be reported; OpenSSL has them only at security level 0.
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
  // Typed as an Error, but Node gives the code as a string.
  const error: unknown = socket.authorizationError;
  const authorizationError = socket.authorized || !error ? undefined : String(error);
  return {
    chain: chainOf(socket.getPeerCertificate(true)),
    protocol: socket.getProtocol() ?? "unknown",
    authorizationError,
  };
}

/** Leaf first. Node links a self-signed certificate to itself. */
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
