import type { Golden } from "../golden.ts";

export const golden: Golden = {
  bad: [
    { name: "a name without a hook", changes: [{ file: ".kamal/hooks/deploy-failed", put: "#!/bin/sh\nexit 0\n" }] },
    { name: "a hook with an extension", changes: [{ file: ".kamal/hooks/pre-deploy.sh", put: "#!/bin/sh\nexit 0\n" }] },
    { name: "a hook of Kamal 1", changes: [{ file: ".kamal/hooks/pre-traefik-reboot", put: "#!/bin/sh\nexit 0\n" }] },
    {
      name: "a hook that is too new",
      changes: [{ file: ".kamal/hooks/pre-app-boot", put: "#!/bin/sh\nexit 0\n" }],
      kamalVersion: "2.4.0",
    },
  ],
  good: [
    {
      name: "a file that a hook uses",
      changes: [
        { file: ".kamal/hooks/notify", put: "#!/bin/sh\nexit 0\n" },
        { file: ".kamal/hooks/post-deploy", put: "#!/bin/sh\n.kamal/hooks/notify deployed\n" },
      ],
    },
    {
      name: "notes, samples and a hook that is switched off",
      changes: [
        { file: ".kamal/hooks/README.md", put: "Our hooks\n" },
        { file: ".kamal/hooks/post-deploy.sample", put: "#!/bin/sh\nexit 0\n" },
        { file: ".kamal/hooks/post-deploy.disabled", put: "#!/bin/sh\nexit 0\n" },
      ],
    },
  ],
};
