import type { Mistake } from "./mistake.ts";

const deploy = "config/deploy.yml";

/** Mistakes in the Rails app and its container. */
export const railsMistakes: readonly Mistake[] = [
  {
    name: "no process for the jobs",
    changes: [{ file: deploy, find: "    SOLID_QUEUE_IN_PUMA: true\n", put: "    LOG_LEVEL: info\n" }],
    found: ["config/environments/production.rb:12 warning solid-queue-no-process"],
  },
  {
    name: "no key for the credentials",
    changes: [{ file: deploy, find: "  secret:\n    - RAILS_MASTER_KEY\n  clear:", put: "  clear:" }],
    found: [".kamal/secrets:3 info secret-unused", "config/deploy.yml:21 warning master-key-absent"],
  },
  {
    name: "a port after the server command",
    changes: [{ file: "Dockerfile", find: '"./bin/rails", "server"]', put: '"./bin/rails", "server", "-p", "3000"]' }],
    found: ["bin/docker-entrypoint:10 warning entrypoint-guard"],
  },
  {
    name: "an old guard in the entrypoint",
    changes: [
      {
        file: "bin/docker-entrypoint",
        find: '"${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server"',
        put: '"${1}" == "./bin/rails" ] && [ "${2}" == "server"',
      },
    ],
    found: ["bin/docker-entrypoint:10 warning entrypoint-guard"],
  },
  {
    name: "an entrypoint that does not prepare the database",
    changes: [{ file: "bin/docker-entrypoint", find: "  ./bin/rails db:prepare\n", put: "  true\n" }],
    found: ["bin/docker-entrypoint:1 info entrypoint-no-prepare"],
  },
  {
    name: "another Ruby version",
    changes: [{ file: ".ruby-version", put: "ruby-3.4.1\n" }],
    found: ["Dockerfile:5 error ruby-version-mismatch", "Gemfile.lock:33 info ruby-version-mismatch"],
  },
  {
    name: "passkeys for another host",
    changes: [{ file: deploy, find: "host: blog.acme.dev", put: "host: www.acme.blog" }],
    found: [
      "config/initializers/webauthn.rb:3 warning webauthn-origin",
      "config/initializers/webauthn.rb:4 warning webauthn-origin",
    ],
  },
  {
    name: "passkeys for localhost",
    changes: [
      {
        file: "config/initializers/webauthn.rb",
        find: '["https://blog.acme.dev"]',
        put: '[ENV.fetch("ORIGIN", "http://localhost:3000")]',
      },
    ],
    found: ["config/initializers/webauthn.rb:3 warning webauthn-origin"],
  },
  {
    name: "an origin of another host in production's branch",
    changes: [
      {
        file: "config/initializers/webauthn.rb",
        find: '  config.allowed_origins = ["https://blog.acme.dev"]\n',
        put: '  config.allowed_origins =\n    if Rails.env.local?\n      ["http://localhost:3000"]\n    else\n      ["https://www.acme.dev"]\n    end\n',
      },
    ],
    found: ["config/initializers/webauthn.rb:7 warning webauthn-origin"],
  },
  {
    name: "an asset_path of another app",
    changes: [{ file: deploy, find: "/rails/public/assets", put: "/app/public/assets" }],
    found: ["config/deploy.yml:36 warning asset-path-missing"],
  },
];
