// A base image with real Ruby and Node, so that apps and builds fail with their real messages.

import { must, run } from "../../../sandbox/run-command.ts";
import type { Sandbox } from "../../../sandbox/running-sandbox.ts";
import { BASE_IMAGE, fingerprint, LABEL, NAME } from "../../../sandbox/settings.ts";

const dockerfile = `FROM ${BASE_IMAGE}
RUN apt-get update -qq \\
 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \\
      ruby ruby-bundler ruby-pg ruby-sqlite3 ruby-redis nodejs >/dev/null \\
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc /usr/share/man /usr/share/info
WORKDIR /app
`;

export const runtimeImage = `${NAME}/runtimes:${fingerprint(dockerfile)}`;

/** Takes about 20 s the first time. `sandbox/cli.ts down --all` removes the image. */
export async function ensureRuntimeImage({ docker: { env } }: Sandbox): Promise<void> {
  if ((await run("docker", ["image", "inspect", runtimeImage], { env })).code === 0) return;
  const build = ["build", "--quiet", "--network", "host", "--label", LABEL, "--tag", runtimeImage, "-"];
  await must("docker", build, { env, input: dockerfile, timeoutMs: 200_000 });
}
