import type { Golden } from "../golden.ts";

const admin = {
  file: "config/deploy-admin.yml",
  put: `service: admin
image: acme/admin
servers:
  web:
    - 65.108.10.20
proxy:
  ssl: true
  host: admin.acme.dev
registry:
  server: ghcr.io
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD
builder:
  arch: amd64
volumes:
  - admin_storage:/rails/storage
accessories:
  db:
    image: postgres:17.2
    host: 65.108.10.20
    port: "127.0.0.1:5433:5432"
    volumes:
      - admin_db:/var/lib/postgresql/data
`,
};

export const golden: Golden = {
  bad: [
    { name: "the same service", changes: [admin, { file: admin.file, find: "service: admin", put: "service: blog" }] },
    {
      name: "the same volume",
      changes: [admin, { file: admin.file, find: "admin_storage:", put: "blog_storage:" }],
    },
    {
      name: "the same volume for an accessory",
      changes: [admin, { file: admin.file, find: "admin_db:", put: "blog_storage:" }],
    },
    {
      name: "the same port",
      changes: [
        admin,
        {
          file: "config/deploy.yml",
          find: "    cmd: replicate\n",
          put: '    cmd: replicate\n    port: "127.0.0.1:5433:9090"\n',
        },
      ],
    },
    {
      name: "the host name of an accessory, after a comma",
      changes: [
        { file: "config/deploy.yml", find: "host: blog.acme.dev", put: 'host: "blog.acme.dev,stats.acme.dev"' },
        {
          file: "config/deploy.yml",
          find: "accessories:\n",
          put: "accessories:\n  stats:\n    image: acme/stats:1\n    host: 65.108.10.20\n    proxy: { host: stats.acme.dev, app_port: 80 }\n",
        },
      ],
    },
    {
      name: "the same host name, with another role before the primary one",
      changes: [
        admin,
        { file: admin.file, find: "admin.acme.dev", put: "blog.acme.dev" },
        {
          file: admin.file,
          find: "servers:\n",
          put: "servers:\n  job:\n    hosts: [65.108.10.21]\n    cmd: bin/jobs\n",
        },
      ],
    },
    {
      name: "the same host name, in a complete config that is named like a destination",
      changes: [
        { ...admin, file: "config/deploy.admin.yml" },
        { file: "config/deploy.admin.yml", find: "admin.acme.dev", put: "blog.acme.dev" },
      ],
    },
  ],
  good: [
    {
      name: "another app on the same server, with its own destination",
      changes: [admin, { file: "config/deploy-admin.staging.yml", put: "servers: [65.108.10.20]\n" }],
    },
    {
      name: "the same service and volumes on another server",
      changes: [
        admin,
        { file: admin.file, find: "65.108.10.20", put: "65.108.10.30" },
        { file: admin.file, find: "service: admin", put: "service: blog" },
        { file: admin.file, find: "admin_storage:", put: "blog_storage:" },
      ],
    },
  ],
};
