import type { Golden } from "../golden.ts";

const gemfile = { file: "Gemfile", find: 'ruby file: ".ruby-version"' };

export const golden: Golden = {
  bad: [
    {
      name: "a different version in .tool-versions",
      changes: [{ file: ".tool-versions", put: "nodejs 22.1.0\nruby 3.3.6\n" }],
    },
    {
      name: "a different version in the Dockerfile",
      changes: [{ file: "Dockerfile", find: "ARG RUBY_VERSION=3.4.2", put: "ARG RUBY_VERSION=3.3.6" }],
    },
    { name: "a different version in the Gemfile", changes: [{ ...gemfile, put: 'ruby "3.3"' }] },
    { name: "a different version in mise.toml", changes: [{ file: "mise.toml", put: '[tools]\nruby = "3.3.6"\n' }] },
  ],
  good: [
    {
      name: "the same version in every file",
      changes: [
        { file: ".ruby-version", put: "ruby-3.4.2\n" },
        { file: ".tool-versions", put: "nodejs 22.1.0\nruby 3.4.2\n" },
        { file: "mise.toml", put: '[tools]\nruby = "3.4.2"\n' },
      ],
    },
    { name: "a Gemfile without a patch version", changes: [{ ...gemfile, put: 'ruby "3.4"' }] },
  ],
};
