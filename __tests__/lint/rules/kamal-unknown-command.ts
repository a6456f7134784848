import type { Golden } from "../golden.ts";

const file = "config/deploy.yml";
const workflow = (run: string, before = "") => ({
  file: ".github/workflows/tools.yml",
  put: `on: workflow_dispatch
jobs:
  tools:
    runs-on: ubuntu-24.04
    steps:
${before}      - run: ${run}
`,
});

export const golden: Golden = {
  bad: [
    {
      name: "a command of Kamal 1",
      changes: [workflow("|\n          bin/kamal env push\n          kamal app version")],
    },
    { name: "quoted, after an escape", changes: [workflow('"echo \\"one\\"; kamal traefik reboot"')] },
    { name: "a subcommand alone", changes: [workflow(">-\n          bundle exec\n          kamal push")] },
    { name: "an unknown subcommand", changes: [workflow("kamal accessory redeploy db")] },
    { name: "a hook", changes: [{ file: ".kamal/hooks/pre-deploy", put: "#!/bin/sh\nkamal envify\n" }] },
    {
      name: "aliases",
      changes: [{ file, find: "aliases:\n", put: "aliases:\n  up: kamal app boot\n  push-env: env push\n" }],
    },
  ],
  good: [
    {
      name: "an alias",
      changes: [workflow("kamal console && kamal up"), { file, find: "aliases:\n", put: "aliases:\n  up: app boot\n" }],
    },
    {
      name: "beginnings of commands",
      changes: [workflow("kamal acc reboot db && kamal app stale-containers && kamal dep")],
    },
    { name: "options and variables", changes: [workflow("kamal --version && kamal $COMMAND && kamal help env")] },
    { name: "Kamal 1", changes: [workflow("kamal env push", "      - run: gem install kamal -v 1.9.2\n")] },
    {
      name: "text and comments",
      changes: [workflow('|\n          echo "kamal env push"\n          # kamal env push')],
    },
    {
      name: "a program that is called kamal",
      changes: [workflow("gem install kamal && which kamal && cd kamal push")],
    },
  ],
};
