// Real output of Kamal and its tools when they fail, by the id of the failure.

import { diagnoseKamal } from "../../src/diagnosis/diagnose-kamal.ts";
import type { DiagnosisContext } from "../../src/diagnosis/pattern.ts";
import { KamalLog } from "../../src/kamal/kamal-log.ts";
import type { Diagnosis } from "../../src/model/report.ts";

const context: DiagnosisContext = {
  command: "kamal deploy",
  configFile: "config/deploy.yml",
  service: "shop",
  destination: "staging",
  registry: "ghcr.io",
  repository: "ghcr.io/acme/shop",
  primaryHost: "10.0.0.1",
};

export function diagnose(text: string, change: Partial<DiagnosisContext> = {}): Diagnosis {
  const log = new KamalLog();
  for (const line of text.split("\n")) log.read(line);
  return diagnoseKamal(log, { ...context, ...change });
}

/** The output of a run that ends with this error. */
export const ended = (errorClass: string, message: string, before = "") =>
  `Build and push app image...\n  INFO [1b2c3d4e] Running docker login ghcr.io -u [REDACTED] -p [REDACTED] on localhost\n${before}\n  Finished all in 3.0 seconds\n  \u001b[31mERROR (${errorClass}): ${message}\u001b[0m`;

export const failed = (command: string, stderr: string, stdout = "Nothing written") =>
  ended(
    "SSHKit::Command::Failed",
    `Exception while executing on host 10.0.0.1: ${command} exit status: 1\n${command} stdout: ${stdout}\n${command} stderr: ${stderr}\n`,
  );

export const heldLock = ended(
  "Kamal::Cli::LockError",
  "Deploy lock found. Run 'kamal lock help' for more information",
  "Acquiring the deploy lock...\nDeploy lock already in place!\nLocked by: kamal-action acme/shop run 7 attempt 1 at 2026-11-24T01:00:00Z\nVersion: v1\nMessage: Automatic deploy lock",
);

/** [id, output, a pattern that the cause must match] */
export const kamalOutputs: readonly (readonly [id: string, text: string, cause: RegExp])[] = [
  [
    "hook-failed",
    ended(
      "Kamal::Cli::HookError",
      "Hook `pre-deploy` failed:\n.kamal/hooks/pre-deploy exit status: 768\n.kamal/hooks/pre-deploy stdout: Nothing written\n.kamal/hooks/pre-deploy stderr: curl: (22) The requested URL returned error: 403 Forbidden\n",
    ),
    /hooks\/pre-deploy/,
  ],
  [
    "hook-failed",
    ended(
      "Kamal::Cli::HookError",
      "Hook `pre-build` failed:\n.kamal/hooks/pre-build exit status: 32512\n.kamal/hooks/pre-build stdout: Nothing written\n.kamal/hooks/pre-build stderr: sh: 1: yarn: not found\n",
    ),
    /hooks\/pre-build/,
  ],
  ["lock-held", heldLock, /10\.0\.0\.1/],
  ["tls-config", failed("docker", "Error: unable to load certificate"), /could not load the certificate/],
  [
    "exec-format",
    ended(
      "SSHKit::Command::Failed",
      "Exception while executing on host 10.0.0.1: docker exit status: 1\ndocker stderr: Error: target failed to become healthy within configured timeout (30s)",
      " ERROR Failed to boot web on 10.0.0.1\n  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles\n ERROR 2026-11-24T01:00:00.1Z exec /rails/bin/docker-entrypoint: exec format error",
    ),
    /exec format error/,
  ],
  [
    "exec-format",
    failed("docker", "no matching manifest for linux/arm64/v8 in the manifest list entries"),
    /linux\/arm64/,
  ],
  [
    "clone-failed",
    ended("Kamal::Cli::Build::BuildError", "Failed to clone repo: git exit status: 32768"),
    /Failed to clone repo/,
  ],
  ["proxy-missing", failed("docker", "Error response from daemon: No such container: kamal-proxy"), /kamal-proxy/],
  [
    "accessory-conflict",
    failed(
      "docker",
      'docker: Error response from daemon: Conflict. The container name "/app-db" is already in use by container "0a1b".',
    ),
    /app-db/,
  ],
  [
    "secret-missing",
    ended("Kamal::ConfigurationError", "Secret 'DATABASE_URL' not found in .kamal/secrets-common, .kamal/secrets"),
    /DATABASE_URL/,
  ],
  [
    "secret-missing",
    ended(
      "Kamal::ConfigurationError",
      "Secret 'A' not found, no secret files (.kamal/secrets-common, .kamal/secrets.staging) provided",
    ),
    /secret A/,
  ],
  [
    "registry-push-denied",
    failed(
      "docker",
      "Nothing written",
      "#9 ERROR: failed to push ghcr.io/acme/shop:v1: denied: permission_denied: write_package",
    ),
    /ghcr\.io\/acme\/shop/,
  ],
  [
    "registry-push-denied",
    failed(
      "docker",
      "Nothing written",
      "ERROR: failed to solve: failed to push ghcr.io/acme/shop:v1: unexpected status from HEAD request to https://ghcr.io/v2/acme/shop/blobs/sha256:1: 403 Forbidden",
    ),
    /not allowed to push/,
  ],
  [
    "registry-push-denied",
    failed("docker", "Nothing written", "denied: installation not allowed to Write organization package"),
    /not allowed to push/,
  ],
  [
    "registry-auth",
    failed("docker", 'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied'),
    /ghcr\.io did not accept/,
  ],
  [
    "registry-auth",
    failed(
      "docker login",
      "Error response from daemon: login attempt to http://127.0.0.1:5000/v2/ failed with status: 401 Unauthorized",
    ),
    /did not accept/,
  ],
  [
    "registry-auth",
    failed(
      "docker",
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    ),
    /did not accept/,
  ],
  [
    "ssh-hostkey",
    ended(
      "Net::SSH::HostKeyMismatch",
      'Exception while executing on host 10.0.0.1: fingerprint SHA256:abc does not match for "10.0.0.1,10.0.0.1"',
    ),
    /SHA256:abc/,
  ],
  [
    "ssh-hostkey",
    ended(
      "Net::SSH::HostKeyUnknown",
      'Exception while executing on host 10.0.0.1: fingerprint SHA256:abc is unknown for "10.0.0.1"',
    ),
    /SHA256:abc/,
  ],
  [
    "ssh-auth",
    ended(
      "Net::SSH::AuthenticationFailed",
      "Exception while executing on host 10.0.0.1: Authentication failed for user deploy@10.0.0.1",
    ),
    /deploy@10\.0\.0\.1/,
  ],
  [
    "ssh-auth",
    ended(
      "Errno::ENOTTY",
      "Exception while executing on host 10.0.0.1: Inappropriate ioctl for device",
      "root@10.0.0.1's password: ",
    ),
    /did not let/,
  ],
  [
    "ssh-dns",
    ended("SocketError", "Exception while executing on host shop.invalid: getaddrinfo: Name or service not known"),
    /getaddrinfo: Name or service/,
  ],
  [
    "ssh-connect",
    ended(
      "Errno::ECONNREFUSED",
      "Exception while executing on host 10.0.0.1: Connection refused - connect(2) for 10.0.0.1:22",
    ),
    /10\.0\.0\.1:22|ECONNREFUSED/,
  ],
  [
    "ssh-connect",
    ended("Net::SSH::ConnectionTimeout", "Exception while executing on host 10.0.0.1: Net::SSH::ConnectionTimeout"),
    /could not connect/,
  ],
  [
    "ssh-connect",
    ended(
      "Errno::EHOSTUNREACH",
      "Exception while executing on host 10.0.0.1: No route to host - connect(2) for 10.0.0.1:22",
    ),
    /could not connect/,
  ],
  [
    "docker-missing-remote",
    ended(
      "RuntimeError",
      "Docker is not installed on 10.0.0.1 and can't be automatically installed without having root access and either `wget` or `curl`. Install Docker manually",
    ),
    /10\.0\.0\.1 has no Docker/,
  ],
  [
    "docker-sock-perm",
    failed(
      "docker",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
    ),
    /no permission for Docker/,
  ],
  [
    "docker-sock-perm",
    failed("docker", "permission denied while trying to connect to the docker API at unix:///var/run/docker.sock"),
    /no permission for Docker/,
  ],
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker buildx plugin is not installed locally"), /runner/],
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker is not installed locally"), /runner/],
  [
    "docker-down",
    failed(
      "docker",
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    ),
    /no Docker daemon/,
  ],
  [
    "proxy-port",
    failed(
      "docker",
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint kamal-proxy: Bind for 0.0.0.0:80 failed: port is already allocated.",
    ),
    /port is already allocated/,
  ],
  [
    "proxy-port",
    failed(
      "docker",
      "failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use",
    ),
    /publish the ports of kamal-proxy/,
  ],
  [
    "proxy-old",
    ended(
      "RuntimeError",
      "kamal-proxy version v0.8.4 is too old, run `kamal proxy reboot` in order to update to at least v0.9.2",
    ),
    /v0\.8\.4/,
  ],
  [
    "host-conflict",
    failed("docker", "Error: host settings conflict with another service"),
    /a service other than shop/,
  ],
  [
    "unhealthy",
    failed("docker", "Error: target failed to become healthy within configured timeout (30s)"),
    /health check/,
  ],
  [
    "unhealthy",
    ended(
      "Kamal::Cli::Healthcheck::Error",
      "Exception while executing on host 10.0.0.1: container not ready after 30 seconds (restarting)",
    ),
    /health check/,
  ],
  [
    "boot-vanished",
    ended("Kamal::Cli::BootError", "Failed to get endpoint for web on 10.0.0.1, did the container boot?"),
    /web on 10\.0\.0\.1/,
  ],
  [
    "build-failed",
    failed(
      "docker",
      "Nothing written",
      '#8 ERROR: process "/bin/sh -c bundle install" did not complete successfully: exit code: 5\nERROR: failed to solve: process "/bin/sh -c bundle install" did not complete successfully: exit code: 5',
    ),
    /bundle install/,
  ],
  [
    "build-failed",
    failed(
      "docker",
      "Nothing written",
      '#4 403 Forbidden\nERROR: failed to solve: process "/bin/sh -c curl -f x" did not complete successfully: exit code: 22',
    ),
    /curl/,
  ],
  [
    "build-failed",
    failed(
      "docker",
      "Nothing written",
      "ERROR: failed to solve: nosuch/base:1: failed to resolve source metadata for docker.io/nosuch/base:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    ),
    /nosuch\/base/,
  ],
  [
    "build-failed",
    failed("docker", "Nothing written", "Dockerfile:3\ndockerfile parse error on line 3: unknown instruction: RUNN"),
    /line 3/,
  ],
  [
    "dockerfile-missing",
    ended("Kamal::Commands::Builder::Base::BuilderError", "Missing Dockerfile"),
    /from Dockerfile/,
  ],
  [
    "image-missing",
    failed(
      "docker",
      "Error response from daemon: manifest for ghcr.io/acme/shop:v1 not found: manifest unknown: manifest unknown",
    ),
    /could not pull/,
  ],
  [
    "image-missing",
    failed(
      "docker",
      'Error response from daemon: failed to resolve reference "ghcr.io/acme/shop:v1": ghcr.io/acme/shop:v1: not found',
    ),
    /could not pull/,
  ],
  [
    "service-label",
    failed("docker", "Nothing written", "Image ghcr.io/acme/shop:v1 is missing the 'service' label"),
    /service=shop/,
  ],
  ["disk-full", failed("docker", "write /var/lib/docker/tmp/GetImageBlob1: no space left on device"), /no space left/],
  [
    "disk-full",
    failed(
      "docker",
      "Nothing written",
      "ERROR: failed to solve: failed to copy files: write /app/x: no space left on device",
    ),
    /no space left/,
  ],
  ["config-refused", ended("Kamal::ConfigurationError", "unknown key: traefik"), /unknown key: traefik\.$/],
  [
    "config-refused",
    ended("Kamal::ConfigurationError", "servers/web/hosts/0: should be a string or a hash"),
    /servers\/web\/hosts\/0/,
  ],
  ["config-refused", ended("ArgumentError", "registry/password: is required"), /registry\/password/],
  [
    "config-refused",
    ended("Kamal::ConfigurationError", "No servers specified for the web primary_role"),
    /: No servers specified/,
  ],
  [
    "config-refused",
    ended("RuntimeError", "Configuration file not found in /srv/app/config/deploy.yml"),
    /not found in/,
  ],
  [
    "config-refused",
    ended(
      "Psych::SyntaxError",
      "(<unknown>): did not find expected key while parsing a block mapping at line 3 column 1",
    ),
    /did not find expected key/,
  ],
];
