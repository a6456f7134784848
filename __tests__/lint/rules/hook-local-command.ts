import type { Golden } from "../golden.ts";

const hook = (line: string, name = "post-deploy") => ({ file: `.kamal/hooks/${name}`, put: `#!/bin/sh\n${line}\n` });
const workflow = (job: string) => ({
  file: ".github/workflows/deploy.yml",
  put: `on: push
concurrency: deploy
jobs:
  deploy:
    runs-on: ${job}
    env: { KAMAL_REGISTRY_PASSWORD: a, RAILS_MASTER_KEY: b }
    steps:
      - run: gem install kamal
      - run: kamal deploy
`,
});
const hosted = workflow("ubuntu-24.04");

export const golden: Golden = {
  bad: [
    { name: "a container of the server", changes: [hook("docker exec blog-db pg_isready"), hosted] },
    { name: "a port of the server", changes: [hook("curl -fs http://localhost:3000/up || exit 1"), hosted] },
    { name: "the containers", changes: [hook("if docker ps | grep -q blog; then echo yes; fi", "pre-deploy"), hosted] },
  ],
  good: [
    { name: "over SSH", changes: [hook('ssh root@65.108.10.20 "docker exec blog-db pg_isready"'), hosted] },
    {
      name: "with Kamal",
      changes: [
        hook("kamal server exec 'docker ps'\nkamal app exec --reuse 'curl -fs http://localhost:3000/up'"),
        hosted,
      ],
    },
    {
      name: "a tunnel",
      changes: [hook("ssh -fNL 3000:localhost:3000 root@65.108.10.20\ncurl -fs http://localhost:3000/up"), hosted],
    },
    {
      name: "a container of the hook",
      changes: [hook("docker run -d --name check nginx:1.27\ndocker logs check"), hosted],
    },
    {
      name: "a runner that may be the server",
      changes: [hook("docker exec blog-db pg_isready"), workflow("self-hosted")],
    },
    { name: "no workflow", changes: [hook("docker exec blog-db pg_isready")] },
    { name: "a public address", changes: [hook("curl -fs https://blog.acme.dev/up"), hosted] },
  ],
};
