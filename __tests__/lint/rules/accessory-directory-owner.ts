import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a directory for a program that does not run as root",
      changes: [
        {
          file: deploy,
          append: `
  grafana:
    image: grafana/grafana:11.5.2
    host: 65.108.10.20
    directories:
      - data:/var/lib/grafana
`,
        },
      ],
    },
    {
      name: "a directory on the server that nothing creates",
      changes: [
        {
          file: deploy,
          append: `
  prometheus:
    image: prom/prometheus:v3.2.1
    host: 65.108.10.20
    volumes:
      - /srv/prometheus:/prometheus
`,
        },
      ],
    },
  ],
  good: [
    {
      name: "directories that hooks and workflows give to their users",
      changes: [
        {
          file: deploy,
          append: `
  grafana:
    image: grafana/grafana:11.5.2
    host: 65.108.10.20
    directories:
      - data:/var/lib/grafana
  prometheus:
    image: prom/prometheus:v3.2.1
    host: 65.108.10.20
    volumes:
      - /srv/prometheus:/prometheus
`,
        },
        { file: ".kamal/hooks/docker-setup", put: '#!/bin/sh\nkamal server exec "chown -R 472:0 blog-grafana/data"\n' },
        {
          file: ".github/workflows/servers.yml",
          put: "on: workflow_dispatch\njobs:\n  servers:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ssh root@65.108.10.20 'mkdir -p /srv/prometheus && chown nobody /srv/prometheus'\n",
        },
      ],
    },
    {
      name: "a directory with an owner",
      changes: [
        {
          file: deploy,
          append: `
  grafana:
    image: grafana/grafana:11.5.2
    host: 65.108.10.20
    directories:
      - local: data
        remote: /var/lib/grafana
        owner: "472:0"
`,
        },
      ],
    },
    {
      name: "a named volume",
      changes: [
        {
          file: deploy,
          append: `
  prometheus:
    image: prom/prometheus:v3.2.1
    host: 65.108.10.20
    volumes:
      - prometheus_data:/prometheus
`,
        },
      ],
    },
    {
      name: "a program that starts as root and changes the owner itself",
      changes: [
        {
          file: deploy,
          append: `
  db:
    image: postgres:17.2
    host: 65.108.10.20
    env:
      POSTGRES_HOST_AUTH_METHOD: trust
    directories:
      - data:/var/lib/postgresql/data
`,
        },
      ],
    },
  ],
};
