// Logins, pushes and pulls.

import { failed, type KamalOutput } from "./frame.ts";

export const registryOutputs: readonly KamalOutput[] = [
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
];
