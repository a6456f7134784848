import type { Golden } from "../golden.ts";

const mail = (lines: string) => ({
  file: "config/deploy.yml",
  append: `  mail:\n    image: acme/postfix:3.9\n    host: 65.108.10.20\n${lines}`,
});

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "a comma", changes: [mail('    port: "127.0.0.1:8126:8126,127.0.0.1:8125:8125/udp"\n')] },
    { name: "a space", changes: [mail('    port: "127.0.0.1:465:465 127.0.0.1:587:587"\n')] },
    { name: "in the options", changes: [mail('    options: { publish: "127.0.0.1:465:465, 127.0.0.1:587:587" }\n')] },
  ],
  good: [
    { name: "a range", changes: [mail('    port: "127.0.0.1:8000-8010:8000-8010"\n')] },
    { name: "IPv6", changes: [mail('    port: "[::1]:465:465/tcp"\n')] },
    {
      name: "the help",
      changes: [mail('    options: { publish: ["127.0.0.1:8126:8126", "127.0.0.1:8125:8125/udp"] }\n')],
    },
    { name: "Docker's long form", changes: [mail('    options: { publish: "target=465,published=465" }\n')] },
  ],
};
