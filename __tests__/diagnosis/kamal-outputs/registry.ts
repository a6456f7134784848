// Logins, pushes and pulls.

import { build, dockerFailed, ended, failed, type KamalOutput } from "./frame.ts";

const warning = "WARNING! Using --password via the CLI is insecure. Use --password-stdin.";
const daemon = "Error response from daemon:";

const logins: readonly KamalOutput[] = [
  [
    "registry-password-empty",
    dockerFailed("flag needs an argument: 'p' in -p\nSee 'docker login --help'.", 125),
    /got no password/,
    { fix: /registry\/password/, place: "runner" },
  ],
  [
    "registry-password-empty",
    failed("docker", "flag needs an argument: 'p' in -p\n\nUsage:  docker login [OPTIONS] [SERVER]"),
    /got no password/,
    { place: "server" },
  ],
  [
    "registry-password-empty",
    dockerFailed("\"docker login\" requires at most 1 argument.\nSee 'docker login --help'."),
    /got no username/,
  ],
  [
    "registry-password-empty",
    dockerFailed("Error: Cannot perform an interactive login from a non TTY device"),
    /got no username/,
    { fix: /registry\/username/ },
  ],
  [
    "registry-credential-store",
    dockerFailed(
      `${warning}\nError saving credentials: error storing credentials - err: exit status 1, out: \`Cannot autolaunch D-Bus without X11 $DISPLAY\``,
    ),
    /credential store, so this says nothing about the password/,
    { fix: /credsStore/ },
  ],
  [
    "registry-credential-store",
    failed("docker", "Error saving credentials: open /home/deploy/.docker/config.json12345: permission denied"),
    /10\.0\.0\.1/,
    { fix: /chown/, place: "server" },
  ],
  [
    "registry-credential-store",
    build(
      'ERROR: failed to solve: error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    ),
    /docker-credential-desktop/,
    { place: "build" },
  ],
  [
    "registry-token-expired",
    failed(
      "docker",
      "Unable to find image '000000000000.dkr.ecr.eu-central-1.amazonaws.com/shop:v1' locally\ndocker: Error response from daemon: pull access denied for 000000000000.dkr.ecr.eu-central-1.amazonaws.com/shop, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.",
    ),
    /ECR rejected the login on 10\.0\.0\.1: its tokens expire after 12 hours/,
    { fix: /get-login-password/ },
  ],
  [
    "registry-token-expired",
    dockerFailed(`${daemon} Get "https://registry.example.com/v2/": unauthorized: access token has expired`),
    /registry\.example\.com/,
    { fix: /new token/ },
  ],
  [
    "registry-auth",
    dockerFailed(
      `${warning}\n${daemon} Get "https://registry.gitlab.com/v2/": unauthorized: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password. If a token was provided, it was either incorrect, expired, or improperly scoped.`,
    ),
    /^registry\.gitlab\.com did not accept/,
    { place: "runner" },
  ],
  ["registry-auth", dockerFailed(`${daemon} Get "https://ghcr.io/v2/": denied: denied`), /^ghcr\.io did not accept/],
  [
    "registry-auth",
    failed("docker login", `${daemon} login attempt to http://127.0.0.1:5000/v2/ failed with status: 401 Unauthorized`),
    /127\.0\.0\.1:5000 did not accept .* on 10\.0\.0\.1/,
  ],
  [
    "registry-auth",
    dockerFailed(`${daemon} Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password`),
    /Docker Hub did not accept/,
  ],
  [
    "registry-auth",
    build(
      "#19 exporting to image\n#19 ERROR: failed to push 000000000000.dkr.ecr.eu-west-1.amazonaws.com/shop:v1: unexpected status from POST request to https://000000000000.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/blobs/uploads/: 401 Unauthorized\nERROR: failed to solve: failed to push 000000000000.dkr.ecr.eu-west-1.amazonaws.com/shop:v1: unexpected status from POST request to https://000000000000.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/blobs/uploads/: 401 Unauthorized",
    ),
    /eu-west-1\.amazonaws\.com did not accept/,
    { place: "build" },
  ],
  [
    "registry-stale-login",
    failed(
      "docker",
      `${daemon} No such container: kamal-proxy\nError: failed to start containers: kamal-proxy\nUnable to find image 'basecamp/kamal-proxy:v0.9.2' locally\ndocker: ${daemon} Head "https://registry-1.docker.io/v2/basecamp/kamal-proxy/manifests/v0.9.2": unauthorized: incorrect username or password.`,
    ),
    /Docker Hub refused to send basecamp\/kamal-proxy to 10\.0\.0\.1/,
    { fix: /docker logout`/, place: "server" },
  ],
  [
    "registry-pull-denied",
    failed("docker", `${daemon} Head "https://ghcr.io/v2/acme/shop/manifests/v1": denied`),
    /ghcr\.io refused to send ghcr\.io\/acme\/shop to 10\.0\.0\.1/,
    { fix: /permissions: packages/ },
  ],
  [
    "registry-pull-denied",
    failed(
      "docker",
      `Unable to find image 'acme/db:16' locally\ndocker: ${daemon} pull access denied for acme/db, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    ),
    /Docker Hub refused to send acme\/db/,
    { fix: /permission to pull/ },
  ],
];

const pushDenied: readonly KamalOutput[] = [
  [
    "registry-push-denied",
    build("#9 ERROR: failed to push ghcr.io/acme/shop:v1: denied: permission_denied: write_package"),
    /not allowed to push to ghcr\.io\/acme\/shop/,
    { place: "build", fix: /Manage Actions access/ },
  ],
  [
    "registry-push-denied",
    build(
      "ERROR: failed to solve: failed to push ghcr.io/acme/shop:v1: unexpected status from HEAD request to https://ghcr.io/v2/acme/shop/blobs/sha256:1: 403 Forbidden",
    ),
    /not allowed to push/,
  ],
  [
    "registry-push-denied",
    dockerFailed("denied: installation not allowed to Write organization package"),
    /not allowed to push/,
  ],
  [
    "registry-push-denied",
    build(
      "#19 exporting to image\n#19 pushing layers\n#19 ERROR: failed to authorize: failed to fetch oauth token: unexpected status: 403 Forbidden\nERROR: failed to solve: failed to fetch oauth token: unexpected status: 403 Forbidden",
    ),
    /not allowed to push/,
  ],
  [
    "registry-push-denied",
    build(
      'ERROR: failed to solve: failed to push europe-docker.pkg.dev/acme/shop/shop:v1: failed to authorize: failed to fetch oauth token: denied: Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/acme/locations/europe/repositories/shop" (or it may not exist)',
    ),
    /not allowed to push/,
  ],
];

const names: readonly KamalOutput[] = [
  [
    "registry-other",
    dockerFailed(`${daemon} Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password`),
    /registry\/server is missing, so Kamal logs in to Docker Hub/,
    {
      context: { registry: undefined, repository: "ghcr.io/acme/shop" },
      fix: /`server: ghcr\.io`.*`image: acme\/shop`/,
    },
  ],
  [
    "image-host-doubled",
    failed("docker", `${daemon} Head "https://ghcr.io/v2/ghcr.io/acme/shop/manifests/v1": denied`),
    /begins with ghcr\.io/,
    { fix: /`image: acme\/shop`/ },
  ],
  [
    "image-host-doubled",
    build(
      "#9 ERROR: failed to push registry.example.com:5000/registry.example.com:5000/acme/shop:v1: denied: requested access to the resource is denied",
    ),
    /begins with registry\.example\.com:5000/,
  ],
  [
    "registry-name",
    dockerFailed('ERROR: invalid tag "ghcr.io/Acme/shop:v1": repository name must be lowercase'),
    /`image` in deploy\.yml is "Acme\/shop"/,
    { fix: /image: acme\/shop/ },
  ],
  [
    "registry-image-missing",
    failed(
      "docker",
      `Unable to find image 'postgres:99' locally\ndocker: ${daemon} manifest for postgres:99 not found: manifest unknown: manifest unknown.`,
    ),
    /Docker Hub does not have it/,
    { fix: /name or the tag of postgres/ },
  ],
  [
    "image-missing",
    failed("docker", `${daemon} manifest for ghcr.io/acme/shop:v1 not found: manifest unknown: manifest unknown`),
    /could not pull/,
  ],
  [
    "image-missing",
    failed("docker", `${daemon} failed to resolve reference "ghcr.io/acme/shop:v1": ghcr.io/acme/shop:v1: not found`),
    /could not pull/,
  ],
];

const transfers: readonly KamalOutput[] = [
  [
    "registry-rate-limit",
    build(
      "ERROR: failed to solve: ruby:3.4-slim: failed to resolve source metadata for docker.io/library/ruby:3.4-slim: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/ruby/manifests/sha256:1: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
    ),
    /Docker Hub refused to send ruby to the builder/,
    { fix: /docker\/login-action/, place: "build" },
  ],
  [
    "registry-rate-limit",
    failed(
      "docker",
      `${daemon} No such container: kamal-proxy\nError: failed to start containers: kamal-proxy\nUnable to find image 'basecamp/kamal-proxy:v0.9.2' locally\ndocker: ${daemon} toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit.`,
    ),
    /Docker Hub refused to send basecamp\/kamal-proxy to 10\.0\.0\.1/,
    { fix: /On 10\.0\.0\.1, .*docker login/ },
  ],
  [
    "registry-network",
    build(
      '#22 ERROR: failed to push ghcr.io/acme/shop:v1: failed to do request: Head "https://ghcr.io/v2/acme/shop/blobs/sha256:4468": net/http: TLS handshake timeout\nERROR: failed to solve: failed to push ghcr.io/acme/shop:v1: failed to do request: Head "https://ghcr.io/v2/acme/shop/blobs/sha256:4468": net/http: TLS handshake timeout',
    ),
    /The image was built, but its push to ghcr\.io failed .*TLS handshake timeout/,
    { fix: /Re-run/, place: "build" },
  ],
  [
    "registry-network",
    build(
      'ERROR: failed to solve: python:3.12-slim: failed to resolve source metadata for docker.io/library/python:3.12-slim: failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fpython%3Apull&service=registry.docker.io": dial tcp: lookup auth.docker.io: i/o timeout',
    ),
    /pull of the base image python failed .*lookup auth\.docker\.io/,
    { fix: /Re-run/ },
  ],
  [
    "registry-network",
    dockerFailed(
      `${daemon} Get "https://ghcr.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
    ),
    /connection from the runner to ghcr\.io failed/,
    { place: "runner" },
  ],
  [
    "registry-network",
    failed(
      "docker",
      `${daemon} Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 127.0.0.53:53: server misbehaving`,
    ),
    /connection from 10\.0\.0\.1 to ghcr\.io failed/,
    { place: "server", fix: /DNS of 10\.0\.0\.1/ },
  ],
  [
    "registry-network",
    failed(
      "docker",
      `${daemon} Head "https://ghcr.io/v2/acme/shop/manifests/v1": received unexpected HTTP status: 503 Service Unavailable`,
    ),
    /pull of ghcr\.io\/acme\/shop on 10\.0\.0\.1 failed .*503 Service Unavailable/,
  ],
  [
    "registry-repository-missing",
    build(
      "#19 ERROR: failed to push 000000000000.dkr.ecr.eu-west-1.amazonaws.com/acme/shop:v1: name unknown: The repository with name 'acme/shop' does not exist in the registry with id '000000000000'",
    ),
    /has no repository acme\/shop/,
    { fix: /aws ecr create-repository --repository-name acme\/shop --region eu-west-1/ },
  ],
  [
    "registry-repository-missing",
    build(
      '#55 ERROR: failed to push 000000000000.dkr.ecr.eu-west-1.amazonaws.com/acme/shop:v1: failed to do request: Post "https://000000000000.dkr.ecr.eu-west-1.amazonaws.com/v2/acme/shop/blobs/uploads/": EOF',
    ),
    /closed the connection/,
    { fix: /create-repository/ },
  ],
  [
    "registry-repository-missing",
    build(
      'ERROR: failed to solve: failed to push europe-docker.pkg.dev/acme/shop/web:v1: name unknown: Repository "shop" not found',
    ),
    /no repository shop/,
  ],
  [
    "registry-network",
    build(
      '#1 [internal] booting buildkit\n#1 pulling image moby/buildkit:buildx-stable-1\n#1 ERROR: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection\nERROR: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection',
    ),
    /pull of the image of BuildKit/,
  ],
  [
    "registry-format",
    build(
      '#24 ERROR: failed to push registry.example.com/acme/shop:v1: failed commit on ref "index-sha256:50922": unexpected status: 400 Bad Request',
    ),
    /registry\.example\.com rejects its manifest/,
    { fix: /provenance: false/ },
  ],
  [
    "registry-unreachable",
    dockerFailed(`${daemon} login attempt to https://hub.docker.com/v2/ failed with status: 404 Not Found`),
    /hub\.docker\.com returned an unexpected response/,
    { fix: /registry\/server/ },
  ],
  [
    "registry-push-denied",
    build(
      "ERROR: failed to solve: failed to push ghcr.io/acme/shop-build-cache:latest: denied: permission_denied: write_package",
    ),
    /push to ghcr\.io\/acme\/shop-build-cache/,
    { fix: /container\/shop-build-cache\/settings/ },
  ],
  [
    "registry-tag-immutable",
    build(
      "#19 ERROR: failed to push 000000000000.dkr.ecr.eu-west-1.amazonaws.com/shop:latest: tag invalid: The image tag 'latest' already exists in the 'shop' repository and cannot be overwritten because the repository is immutable.",
    ),
    /tag latest already exists/,
  ],
  [
    "registry-quota",
    build(
      "#19 ERROR: failed to push registry.digitalocean.com/acme/shop:v1: denied: registry contains 1 repositories, limit is 1",
    ),
    /registry\.digitalocean\.com has reached a limit/,
  ],
  [
    "registry-certificate",
    build(
      '#17 ERROR: failed to push registry.example.com/acme/shop:v1: failed to authorize: failed to fetch oauth token: Post "https://registry.example.com/service/token": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ),
    /The builder could not connect to registry\.example\.com/,
    { fix: /builder\/driver/ },
  ],
  [
    "registry-certificate",
    failed("docker", `${daemon} Get "https://10.0.0.5:5000/v2/": http: server gave HTTP response to HTTPS client`),
    /Docker on 10\.0\.0\.1 could not connect to 10\.0\.0\.5:5000/,
    { fix: /insecure-registries/ },
  ],
  [
    "registry-certificate",
    dockerFailed(
      `${daemon} Get "https://registry.example.com/v2/": tls: failed to verify certificate: x509: certificate has expired or is not yet valid`,
    ),
    /Docker on the runner/,
    { fix: /Renew/ },
  ],
  [
    "registry-localhost",
    failed("docker", `${daemon} Get "http://localhost:5555/v2/": dial tcp [::1]:5555: connect: connection refused`),
    /forwards its port .* nothing listens on that port on 10\.0\.0\.1/,
    { fix: /AllowTcpForwarding/ },
  ],
  [
    "registry-localhost",
    ended("RuntimeError", "Timed out waiting for port forwarding to be established"),
    /could not be set up/,
    { fix: /AllowTcpForwarding/ },
  ],
  [
    "registry-localhost",
    build(
      'ERROR: failed to solve: failed to push localhost:5555/shop:v1: failed to do request: Head "http://localhost:5555/v2/shop/blobs/sha256:1": dial tcp 127.0.0.1:5555: connect: connection refused',
    ),
    /builder could not push to the registry on localhost/,
  ],
];

const pushes: readonly KamalOutput[] = [
  [
    "registry-auth",
    build("#9 ERROR: failed to push ghcr.io/acme/shop:v1: authorization status: 401: authorization failed"),
    /ghcr\.io did not accept/,
  ],
  [
    "registry-push-failed",
    build("#9 ERROR: failed to push registry.example.com/acme/shop:v1: something new"),
    /was built, but registry\.example\.com did not take it: something new/,
    { fix: /Re-run/ },
  ],
];

export const registryOutputs: readonly KamalOutput[] = [...pushes, ...logins, ...pushDenied, ...names, ...transfers];
