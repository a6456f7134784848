import type { Change } from "../apps.ts";
import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const socket = "/var/run/docker.sock:/var/run/docker.sock";
const accessory = (image: string, volume: string): Change => ({
  file: deploy,
  append: `  ops:\n    image: ${image}\n    host: 65.108.10.20\n    volumes: ["${volume}"]\n`,
});

export const golden: Golden = {
  bad: [
    { name: "an image that may not need it", changes: [accessory("acme/ops:1.2", socket)] },
    {
      name: "Docker's API without TLS",
      changes: [
        { file: deploy, find: "  clear:\n    #", put: "  clear:\n    DOCKER_HOST: tcp://10.0.0.9:2375\n    #" },
      ],
    },
    { name: "read-only", changes: [accessory("acme/ops:1.2", `${socket}:ro`)] },
    { name: "an image that needs it", changes: [accessory("amir20/dozzle:v8.11.0", socket)] },
    {
      name: "the app",
      changes: [{ file: deploy, find: '  - "blog_storage:', put: `  - "${socket}"\n  - "blog_storage:` }],
    },
    {
      name: "an option",
      changes: [
        {
          file: deploy,
          append: `  ops:\n    image: acme/ops:1.2\n    host: 65.108.10.20\n    options: { volume: "/run/docker.sock:/var/run/docker.sock" }\n`,
        },
      ],
    },
  ],
  good: [
    {
      name: "a socket proxy, and TLS",
      changes: [
        { file: deploy, find: "  clear:\n    #", put: "  clear:\n    DOCKER_HOST: tcp://docker-proxy:2375\n    #" },
        { file: deploy, find: "      clear:\n", put: "      clear:\n        DOCKER_HOST: tcp://ops.acme.dev:2376\n" },
      ],
    },
    { name: "another socket", changes: [accessory("acme/ops:1.2", "/run/systemd/journal:/run/systemd/journal")] },
    { name: "a volume", changes: [accessory("acme/ops:1.2", "sockets:/var/run/sockets")] },
  ],
};
