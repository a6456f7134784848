import type { Golden } from "../golden.ts";

const staging = "config/deploy.staging.yml";
const dockerfile = `FROM ruby:3.4.1-slim
WORKDIR /rails
COPY . .
RUN ./bin/rails assets:precompile
ENTRYPOINT ["/rails/bin/docker-entrypoint"]
CMD ["./bin/thrust", "./bin/rails", "server"]
`;
const noDockerfile = { file: "Dockerfile", put: undefined };

export const golden: Golden = {
  bad: [
    { name: "no Dockerfile", changes: [noDockerfile] },
    { name: "no Dockerfile, and a workflow that builds it", app: "rails-7-sidekiq", changes: [noDockerfile] },
    {
      name: "no Dockerfile, and a workflow that may make one",
      app: "rails-7-sidekiq",
      changes: [
        noDockerfile,
        {
          file: ".github/workflows/deploy.yml",
          find: "      - run: bin/kamal deploy\n",
          put: "      - run: bin/rails generate dockerfile\n      - run: bin/kamal deploy\n",
        },
      ],
    },
    {
      name: "the Dockerfile of a destination",
      app: "destinations",
      changes: [{ file: staging, append: "builder:\n  dockerfile: Dockerfile.staging\n" }],
    },
  ],
  good: [
    {
      name: "a Dockerfile that only a destination has",
      app: "destinations",
      changes: [
        { file: staging, append: "builder:\n  dockerfile: docker/staging.Dockerfile\n" },
        { file: "docker/staging.Dockerfile", put: dockerfile },
      ],
    },
    {
      name: "buildpacks",
      changes: [
        noDockerfile,
        {
          file: "config/deploy.yml",
          find: "  arch: amd64\n",
          put: "  arch: amd64\n  pack:\n    builder: heroku/builder:24\n",
        },
      ],
    },
  ],
};
