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

export const golden: Golden = {
  bad: [{ name: "Traefik labels from Kamal 1", changes: [labels] }],
  good: [
    { name: "another label", changes: [{ file: deploy, append: "\nlabels:\n  team: blog\n" }] },
    {
      name: "labels for a Traefik accessory",
      changes: [labels, { file: deploy, append: "  router:\n    image: traefik:3.3\n    host: 65.108.10.20\n" }],
    },
  ],
};
