import type { Golden } from "../golden.ts";

const file = ".kamal/hooks/pre-deploy";
const hook = (options: string) => ({
  file,
  put: `#!/bin/sh\nkamal app exec --version="$KAMAL_VERSION" ${options}"bin/rails db:prepare"\n`,
});

export const golden: Golden = {
  app: "rails-postgres",
  bad: [{ name: "all roles", changes: [hook("")] }],
  good: [
    { name: "the primary host", changes: [hook("--primary ")] },
    { name: "the primary host, shortly", changes: [hook("-p ")] },
    { name: "roles that a variable has", changes: [hook('--roles "$ROLE" ')] },
    { name: "one host", changes: [hook("--hosts 65.108.10.20 ")] },
    { name: "one role on one host", app: "rails-8-passkeys", changes: [hook("")] },
  ],
};
