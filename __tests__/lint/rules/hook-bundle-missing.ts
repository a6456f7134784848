import type { Golden } from "../golden.ts";

const file = ".kamal/hooks/pre-deploy";
const workflow = (steps: string) => ({
  file: ".github/workflows/deploy.yml",
  put: `on: push
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-24.04
    env: { KAMAL_REGISTRY_PASSWORD: a, RAILS_MASTER_KEY: b }
    steps:
${steps}      - run: kamal deploy
`,
});
const binstub = {
  file: "bin/kamal",
  put: '#!/usr/bin/env ruby\nrequire "bundler/setup"\nload Gem.bin_path("kamal", "kamal")\n',
};
const install = workflow("      - run: gem install kamal\n");

export const golden: Golden = {
  bad: [
    {
      name: "bundle exec",
      changes: [
        { file, put: '#!/bin/sh\nbundle exec kamal app exec --version=$KAMAL_VERSION "bin/rails db:migrate"\n' },
        install,
      ],
    },
    {
      name: "a binstub",
      changes: [{ file, put: '#!/bin/sh\n[ -n "$CI" ] && bin/kamal lock status\n' }, binstub, install],
    },
  ],
  good: [
    { name: "Kamal itself", changes: [{ file, put: "#!/bin/sh\nkamal lock status\n" }, binstub, install] },
    {
      name: "an installed bundle",
      changes: [
        { file, put: "#!/bin/sh\nbin/kamal lock status\n" },
        binstub,
        workflow("      - uses: ruby/setup-ruby@v1\n        with: { bundler-cache: true }\n"),
      ],
    },
    {
      name: "a call that may fail",
      changes: [{ file, put: "#!/bin/sh\nbundle exec kamal lock status || true\n" }, install],
    },
    {
      name: "a hook of another app in the folder",
      changes: [
        { file, put: '#!/bin/sh\n[ "$KAMAL_SERVICE" = "other" ] || exit 0\nbundle exec kamal lock status\n' },
        install,
      ],
    },
    {
      name: "text that is printed",
      changes: [{ file, put: '#!/bin/sh\necho "run bundle exec kamal deploy"\n' }, install],
    },
  ],
};
