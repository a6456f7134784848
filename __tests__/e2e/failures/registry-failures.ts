// Failures at the registry: logins, names, images that are not there.

import type { Lane } from "./lane.ts";
import type { StagedFailure } from "./staged-failure.ts";

export const registryFailures: readonly StagedFailure[] = [
  {
    name: "a wrong registry password",
    run: () => ({ env: { REGISTRY_PASSWORD: "not-the-password" } }),
    id: "registry-auth",
    cause: /127\.0\.0\.1:5\d+/,
    fix: /password/,
    phase: "build",
  },
  {
    name: "a registry password from a command that prints nothing",
    run: () => ({ env: { REGISTRY_PASSWORD: undefined } }),
    stage: ({ checkout }) => checkout.replace(".kamal/secrets", /REGISTRY_PASSWORD=.*/, "REGISTRY_PASSWORD=$(true)"),
    id: "registry-password-empty",
    cause: /password.*empty/,
    fix: /registry\/password|REGISTRY_PASSWORD/,
    phase: "build",
  },
  {
    name: "a registry login that may not push",
    run: ({ sandbox }) => {
      const { username, password } = sandbox.registry.puller;
      return { env: { REGISTRY_USERNAME: username, REGISTRY_PASSWORD: password } };
    },
    id: "registry-push-denied",
    cause: /push/,
    fix: /./,
    phase: "build",
  },
  {
    name: "an image that repeats the registry",
    stage: ({ checkout, sandbox, service }) =>
      checkout.configure((config) => {
        config.image = `${sandbox.registry.server}/${service}`;
      }),
    id: "image-host-doubled",
    cause: /image/,
    fix: /`?image: /,
    phase: "build",
  },
  {
    name: "a registry that the server cannot reach",
    stage: (lane) => lane.onServer("pkill -STOP -f '^socat TCP-LISTEN' && pkill -KILL -f '^socat TCP-LISTEN'"),
    undo: (lane) => lane.onServer(registryForwards),
    id: "registry-network",
    cause: /refused/,
    fix: /./,
    phase: "build",
  },
  {
    name: "an image that was not built by Kamal",
    stage: (lane) => pushPlainImage(lane),
    run: () => ({ inputs: { "skip-build": "true", version: "plain" } }),
    id: "service-label",
    cause: /service=/,
    fix: /--label service=/,
    phase: "build",
  },
  {
    name: "a version that was never built",
    run: () => ({ inputs: { "skip-build": "true", version: "0123456789abcdef0123456789abcdef01234567" } }),
    id: "image-missing",
    cause: /0123456789ab/,
    fix: /./,
    phase: "build",
  },
];

/** As the server's start script does it. */
const registryForwards = [
  ["REGISTRY_PORT", "registry"],
  ["TOKEN_PORT", "token"],
]
  .map(
    ([port, host]) =>
      `setsid socat "TCP-LISTEN:$${port},bind=127.0.0.1,fork,reuseaddr" "TCP:${host}:$${port}" >/dev/null 2>&1 </dev/null &`,
  )
  .join("\n");

/** Pushes the healthy image under another tag, without Kamal's label. */
async function pushPlainImage({ healthyImage, service, sandbox, onServer }: Lane): Promise<void> {
  const { username, password } = sandbox.registry.pusher;
  const image = `${sandbox.registry.server}/${service}:plain`;
  await onServer(
    [
      "set -e; export DOCKER_CONFIG=$(mktemp -d)",
      `docker login ${sandbox.registry.server} --username ${username} --password '${password}' 2>/dev/null`,
      `printf 'FROM scratch\\nCOPY --from=${healthyImage} /bin/busybox /busybox\\n' | DOCKER_BUILDKIT=0 docker build --quiet --tag ${image} -`,
      `docker push --quiet ${image}; docker rmi ${image}; rm -r "$DOCKER_CONFIG"`,
    ].join("\n"),
  );
}
