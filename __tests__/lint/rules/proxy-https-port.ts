import type { Golden } from "../golden.ts";

const start = "proxy:\n";
const proxy = (lines: string) => ({ file: "config/deploy.yml", find: start, put: `${start}${lines}` });

export const golden: Golden = {
  app: "go-service",
  bad: [{ name: "only the HTTP port", changes: [proxy("  run:\n    http_port: 8080\n")] }],
  good: [
    { name: "both ports", changes: [proxy("  run:\n    http_port: 8080\n    https_port: 8443\n")] },
    { name: "an address", changes: [proxy("  run:\n    http_port: 8080\n    bind_ips: [10.0.0.5]\n")] },
    { name: "the usual port", changes: [proxy("  run:\n    http_port: 80\n")] },
  ],
};
