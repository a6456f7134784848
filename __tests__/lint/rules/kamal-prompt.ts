import type { Golden } from "../golden.ts";

const workflow = (run: string) => ({
  file: ".github/workflows/tools.yml",
  put: `on: workflow_dispatch
jobs:
  tools:
    runs-on: ubuntu-24.04
    steps:
      - run: ${run}
`,
});

export const golden: Golden = {
  bad: [
    { name: "the proxy", changes: [workflow("kamal proxy reboot")] },
    {
      name: "an accessory",
      changes: [workflow("|\n          kamal accessory remove litestream\n          kamal accessory boot litestream")],
    },
    { name: "everything", changes: [workflow("bundle exec kamal remove && echo done")] },
  ],
  good: [
    {
      name: "confirmed",
      changes: [
        workflow("kamal proxy reboot -y && kamal accessory remove litestream --confirmed && kamal proxy reboot -qy"),
      ],
    },
    {
      name: "answered",
      changes: [
        workflow(
          "|\n          yes | kamal proxy reboot\n          kamal proxy reboot <<< y\n          kamal proxy reboot < answers",
        ),
      ],
    },
    {
      name: "an answer in a here-document",
      changes: [workflow("|\n          kamal proxy reboot <<EOF\n          y\n          EOF")],
    },
    { name: "options that are not known", changes: [workflow("kamal proxy reboot $OPTIONS")] },
    {
      name: "commands that do not ask",
      changes: [workflow("kamal accessory reboot litestream && kamal app remove && kamal proxy remove")],
    },
  ],
};
