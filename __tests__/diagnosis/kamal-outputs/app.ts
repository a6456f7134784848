// Versions that do not start or do not become healthy.

import { ended, failed, type KamalOutput } from "./frame.ts";

export const appOutputs: readonly KamalOutput[] = [
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
    "unhealthy",
    failed("docker", "Error: target failed to become healthy within configured timeout (30s)"),
    /health check/,
  ],
  [
    "unhealthy",
    ended(
      "Kamal::Cli::Healthcheck::Error",
      "Exception while executing on host 10.0.0.1: container not ready after 30 seconds (running)",
    ),
    /health check/,
  ],
  [
    "boot-vanished",
    ended("Kamal::Cli::BootError", "Failed to get endpoint for web on 10.0.0.1, did the container boot?"),
    /web on 10\.0\.0\.1/,
  ],
];
