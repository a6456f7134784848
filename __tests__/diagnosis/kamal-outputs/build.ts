// The image build, its builder, and the clone that it uses.

import { ended, failed, type KamalOutput } from "./frame.ts";

export const buildOutputs: readonly KamalOutput[] = [
  [
    "clone-failed",
    ended("Kamal::Cli::Build::BuildError", "Failed to clone repo: git exit status: 32768"),
    /Failed to clone repo/,
  ],
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker buildx plugin is not installed locally"), /runner/],
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker is not installed locally"), /runner/],
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
];
