import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const labels = {
  file: deploy,
  find: "    - 65.108.10.20\n",
  put: `    hosts:
      - 65.108.10.20
    labels:
      traefik.http.routers.blog.rule: Host(\`blog.acme.dev\`)
      traefik.http.routers.blog.tls.certresolver: letsencrypt
      traefik.http.services.blog.loadbalancer.server.port: "3000"
`,
};

const accessory = (lines: string) => ({
  file: deploy,
  append: `  stats:\n    image: acme/stats:1.4\n    host: 65.108.10.20\n${lines}`,
});
const enabled = '    labels: { traefik.enable: "true" }\n';

export const golden: Golden = {
  bad: [
    { name: "Traefik labels from Kamal 1", changes: [labels] },
    { name: "an accessory", changes: [accessory(enabled)] },
    {
      name: "an accessory with a host name",
      changes: [accessory('    labels:\n      traefik.http.routers.stats.rule: "Host(`stats.acme.dev`)"\n')],
    },
  ],
  good: [
    { name: "a container that Traefik ignores", changes: [accessory('    labels: { traefik.enable: "false" }\n')] },
    {
      name: "an accessory on another host, where another Traefik may run",
      changes: [
        accessory(enabled),
        { file: deploy, find: "    host: 65.108.10.20\n    labels", put: "    host: 65.108.10.77\n    labels" },
      ],
    },
    { name: "another label", changes: [{ file: deploy, append: "\nlabels:\n  team: blog\n" }] },
    {
      name: "labels for a Traefik accessory",
      changes: [labels, { file: deploy, append: "  router:\n    image: traefik:3.3\n    host: 65.108.10.20\n" }],
    },
  ],
};
