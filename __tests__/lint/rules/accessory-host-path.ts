import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const files = "    files:\n      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
const directories = "    directories:\n      - data:/var/lib/postgresql/data\n";

/** redis.conf in the repository, and as the accessory mounts it from the server. */
const redis = (source: string, local = "config/redis.conf") => [
  {
    file: deploy,
    find: "    image: valkey/valkey:8\n",
    put: `    image: valkey/valkey:8\n    volumes: ["${source}:/etc/redis.conf"]\n`,
  },
  { file: local, put: "save 60 1\n" },
];

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a file in the repository",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - ./config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n",
        },
      ],
    },
    {
      name: "a relative path without a dot",
      changes: [
        { file: deploy, find: directories, put: "    volumes:\n      - data/postgres:/var/lib/postgresql/data\n" },
      ],
    },
    {
      name: "a configuration file that nothing puts on the server",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - /srv/postgresql.conf:/etc/postgresql/postgresql.conf\n",
        },
      ],
    },
    { name: "a file of the server that is in the repository", changes: redis("/etc/redis/redis.conf") },
    { name: "a file in the folder of the accessory", changes: redis("/opt/blog/main.conf", "config/redis/main.conf") },
    { name: "a file with the name that it has in the container", changes: redis("/opt/blog/cache.conf") },
  ],
  good: [
    {
      name: "a file below /etc that is not in the repository",
      changes: redis("/etc/redis/redis.conf", "doc/redis.conf"),
    },
    { name: "a general name", changes: redis("/etc/blog/main.conf", "config/main.conf") },
    {
      name: "a file that a hook puts there",
      changes: [
        ...redis("/etc/redis/redis.conf"),
        { file: ".kamal/hooks/docker-setup", put: "#!/bin/sh\nscp config/redis.conf root@blog.acme.dev:/etc/redis/\n" },
      ],
    },
    {
      name: "a file that Ansible may put there",
      changes: [...redis("/srv/redis.conf"), { file: "ansible/playbook.yml", put: "- hosts: all\n" }],
    },
    {
      name: "the registries that Kamal logs in to",
      changes: [
        {
          file: deploy,
          append: `  watchtower:
    image: containrrr/watchtower:1.7
    host: 65.108.10.20
    volumes:
      - /home/deploy/.docker/config.json:/config.json
`,
        },
      ],
    },
    {
      name: "a configuration file that a workflow puts on the server",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - /srv/postgresql.conf:/etc/postgresql/postgresql.conf\n",
        },
        {
          file: ".github/workflows/servers.yml",
          put: "on: workflow_dispatch\njobs:\n  servers:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: scp config/postgresql.conf root@65.108.1.2:/srv/postgresql.conf\n",
        },
      ],
    },
    {
      name: "a file that every server has",
      changes: [{ file: deploy, find: files, put: "    volumes:\n      - /etc/localtime:/etc/localtime:ro\n" }],
    },
    {
      name: "a named volume",
      changes: [
        { file: deploy, find: directories, put: `${directories}    volumes:\n      - sockets:/var/run/postgresql\n` },
      ],
    },
  ],
};
