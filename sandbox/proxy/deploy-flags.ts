/** The flags of `deploy`, and the checks that the real CLI makes before it calls the server. */
import { type Flag, type Flags, UsageError } from "./flags.ts";
import { certificateDirectory } from "./paths.ts";
import type { DeployRequest } from "./types.ts";

const text = (fallback = ""): Flag => ({ kind: "text", default: fallback });
const list: Flag = { kind: "list", default: "" };
const bool = (fallback = false): Flag => ({ kind: "bool", default: String(fallback) });
const int = (fallback = 0): Flag => ({ kind: "int", default: String(fallback) });
const duration = (fallback: string): Flag => ({ kind: "duration", default: fallback });

export const deployFlags: Record<string, Flag> = {
  target: list,
  "read-target": list,
  host: list,
  "path-prefix": list,
  "strip-path-prefix": bool(true),
  tls: bool(),
  "tls-staging": bool(),
  "tls-certificate-path": text(),
  "tls-private-key-path": text(),
  "tls-acme-cache-path": text(certificateDirectory()),
  "tls-redirect": bool(true),
  "canonical-host": text(),
  "deploy-timeout": duration("30s"),
  "drain-timeout": duration("30s"),
  force: bool(),
  "health-check-interval": duration("1s"),
  "health-check-timeout": duration("5s"),
  "health-check-path": text("/up"),
  "health-check-port": int(),
  "health-check-host": text(),
  "writer-affinity-timeout": duration("1s"),
  "read-target-websockets": bool(),
  "target-timeout": duration("30s"),
  "buffer-requests": bool(),
  "buffer-responses": bool(),
  "buffer-memory": int(1024 * 1024),
  "max-request-body": int(),
  "max-response-body": int(),
  "error-pages": text(),
  "log-request-header": list,
  "log-response-header": list,
  "forward-headers": bool(),
  "scope-cookie-paths": bool(),
};

export function deployRequest(flags: Flags): DeployRequest {
  const pathPrefixes = flags.list("path-prefix").map((prefix) => `/${prefix.replace(/^\/+|\/+$/g, "")}`);
  const request: DeployRequest = {
    service: flags.positional[0] ?? "",
    targets: flags.list("target"),
    options: {
      hosts: flags.list("host"),
      pathPrefixes: pathPrefixes.length === 0 ? ["/"] : pathPrefixes,
      tlsEnabled: flags.bool("tls"),
      tlsCertificatePath: flags.text("tls-certificate-path"),
      tlsPrivateKeyPath: flags.text("tls-private-key-path"),
      tlsRedirect: flags.bool("tls-redirect"),
      canonicalHost: flags.text("canonical-host"),
      acmeDirectory: flags.bool("tls-staging") ? "https://acme-staging-v02.api.letsencrypt.org/directory" : "",
      acmeCachePath: flags.text("tls-acme-cache-path"),
      errorPagePath: flags.text("error-pages"),
      stripPrefix: flags.bool("strip-path-prefix"),
      writerAffinityTimeout: flags.duration("writer-affinity-timeout"),
      readTargetsAcceptWebsockets: flags.bool("read-target-websockets"),
    },
    targetOptions: {
      healthCheckConfig: {
        path: flags.text("health-check-path"),
        port: flags.int("health-check-port"),
        interval: flags.duration("health-check-interval"),
        timeout: flags.duration("health-check-timeout"),
        host: flags.text("health-check-host"),
      },
      responseTimeout: flags.duration("target-timeout"),
      bufferRequests: flags.bool("buffer-requests"),
      bufferResponses: flags.bool("buffer-responses"),
      maxMemoryBufferSize: flags.int("buffer-memory"),
      maxRequestBodySize: flags.int("max-request-body"),
      maxResponseBodySize: flags.int("max-response-body"),
      logRequestHeaders: flags.list("log-request-header"),
      logResponseHeaders: flags.list("log-response-header"),
      // With TLS the proxy is the edge, so by default it drops clients' X-Forwarded-* headers.
      forwardHeaders: flags.changed("forward-headers") ? flags.bool("forward-headers") : !flags.bool("tls"),
      scopeCookiePaths: flags.bool("scope-cookie-paths"),
    },
    deployTimeout: flags.duration("deploy-timeout"),
    drainTimeout: flags.duration("drain-timeout"),
    force: flags.bool("force"),
  };
  validate(request, flags);
  if (request.options.hosts.length === 0) request.options.hosts = [""];

  return request;
}

function validate({ options }: DeployRequest, flags: Flags): void {
  for (const side of ["request", "response"]) {
    if (flags.changed(`max-${side}-body`) && !flags.changed(`buffer-${side}s`)) {
      throw new UsageError(`max-${side}-body can only be set when ${side} buffering is enabled`);
    }
  }
  // v0.9.2 has this check too, but never reports it, because it fills in the wildcard host first.
  // Newer versions do report it.
  if (options.tlsEnabled && options.hosts.length === 0) throw new UsageError("host must be set when using TLS");
  if (options.tlsEnabled && !options.pathPrefixes.includes("/")) {
    throw new UsageError("TLS settings must be specified on the root path service");
  }
  if (options.canonicalHost && options.hosts.length > 0 && !options.hosts.includes(options.canonicalHost)) {
    throw new UsageError(
      `canonical-host '${options.canonicalHost}' must be present in the hosts list: [${options.hosts.join(" ")}]`,
    );
  }
  if (!flags.changed("target")) throw new UsageError('required flag(s) "target" not set');

  const pair = ["tls-certificate-path", "tls-private-key-path"];
  const missing = pair.filter((name) => !flags.changed(name));
  if (missing.length === 1) {
    throw new UsageError(
      `if any flags in the group [${pair.join(" ")}] are set they must all be set; missing [${missing[0]}]`,
    );
  }
  if (flags.changed("read-target")) throw new UsageError("read-target is not supported by the stand-in");
}
