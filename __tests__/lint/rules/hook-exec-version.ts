import type { Golden } from "../golden.ts";

const file = ".kamal/hooks/pre-deploy";
const hook = (line: string) => ({ file, put: `#!/bin/sh\n${line}\n` });

export const golden: Golden = {
  bad: [
    { name: "migrations", changes: [hook('kamal app exec "bin/rails db:migrate"')] },
    {
      name: "before each host boots",
      changes: [
        { file: ".kamal/hooks/pre-app-boot", put: "#!/bin/sh\nexec kamal app exec --primary bin/rails db:prepare\n" },
      ],
    },
  ],
  good: [
    { name: "the new version", changes: [hook('kamal app exec --version="$KAMAL_VERSION" "bin/rails db:migrate"')] },
    {
      name: "the new version as a word",
      changes: [hook('kamal app exec --version $KAMAL_VERSION "bin/rails db:migrate"')],
    },
    {
      name: "the version of the environment",
      changes: [hook('VERSION=$KAMAL_VERSION kamal app exec "bin/rails db:migrate"')],
    },
    { name: "the running container", changes: [hook('kamal app exec --reuse "bin/rails db:migrate:status"')] },
    { name: "another command", changes: [hook('kamal app exec "bin/rails runner Maintenance.start"')] },
    { name: "a comment", changes: [hook('# kamal app exec "bin/rails db:migrate"')] },
    {
      name: "after the deploy",
      changes: [{ file: ".kamal/hooks/post-deploy", put: '#!/bin/sh\nkamal app exec "bin/rails db:migrate"\n' }],
    },
    {
      name: "a sample",
      changes: [{ file: `${file}.sample`, put: '#!/bin/sh\nkamal app exec "bin/rails db:migrate"\n' }],
    },
  ],
};
