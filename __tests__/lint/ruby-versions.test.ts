import { expect, test } from "vitest";
import { rubyVersionMismatch } from "../../src/lint/rules/ruby-version-mismatch.ts";
import { lintFiles } from "./lint-files.ts";

const base = {
  "config/deploy.yml": "service: shop\n",
  Dockerfile: "ARG RUBY_VERSION=3.4.2\nFROM docker.io/library/ruby:$RUBY_VERSION-slim\n",
};

async function mismatches(files: Record<string, string>): Promise<string[]> {
  const found = await lintFiles({ ...base, ...files }, { rules: [rubyVersionMismatch] });
  return found.map(({ file, line, severity }) => `${file}:${line} ${severity}`);
}

test.each<[string, Record<string, string>]>([
  ["the same version", { ".ruby-version": "3.4.2\n" }],
  ["a prefix ruby- and a patch level", { ".ruby-version": "ruby-3.4.2-p100\n" }],
  ["a shorter version", { ".ruby-version": "3.4" }],
  ["another engine", { ".ruby-version": "jruby-10.0.0.0\n" }],
  ["a preview", { ".ruby-version": "3.5.0-preview1\n" }],
  ["the Gemfile reads the file", { ".ruby-version": "3.4.2", Gemfile: 'ruby file: ".ruby-version"\n' }],
  ["the Gemfile computes it", { Gemfile: 'ruby ENV.fetch("RUBY", "3.3.1")\n' }],
  ["the Gemfile allows it", { Gemfile: 'ruby "~> 3.4"\n' }],
  ["the Gemfile allows the patch", { Gemfile: 'ruby "~> 3.4.1"\n' }],
  ["the Gemfile sets a minimum", { Gemfile: 'ruby ">= 3.2", "< 4"\n' }],
  ["a comment in the Gemfile", { Gemfile: '# ruby "3.3.1"\n' }],
  ["the lockfile", { "Gemfile.lock": "RUBY VERSION\n   ruby 3.4.2p100\n" }],
  ["asdf", { ".tool-versions": "nodejs 22.1.0\nruby 3.4.2\n" }],
  ["asdf with the system's Ruby", { ".tool-versions": "ruby system\n" }],
  ["mise", { "mise.toml": '[tools]\nnode = "22"\nruby = "3.4"\n' }],
  ["FROM without ARG", { ".ruby-version": "3.4.2", Dockerfile: "FROM ruby:3.4.2-slim-bookworm AS base\n" }],
  ["FROM by digest", { ".ruby-version": "3.4.2", Dockerfile: "FROM ruby:3.4@sha256:0123\n" }],
  [
    "a build argument",
    { ".ruby-version": "3.3.5", "config/deploy.yml": "service: shop\nbuilder: { args: { RUBY_VERSION: 3.3.5 } }\n" },
  ],
  [
    "a build argument from ERB",
    {
      ".ruby-version": "3.3.5",
      "config/deploy.yml":
        'service: shop\nbuilder:\n  args:\n    RUBY_VERSION: <%= File.read(".ruby-version").strip %>\n',
    },
  ],
])("reports nothing: %s", async (_name, files) => {
  expect(await mismatches(files)).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ["another version", { ".ruby-version": "3.3.1\n" }, "Dockerfile:1 warning"],
  ["another patch version, which the Gemfile leaves open", { ".ruby-version": "3.4.1\n" }, ".ruby-version:1 info"],
  ["a prefix ruby-", { ".ruby-version": "ruby-3.3.6" }, "Dockerfile:1 warning"],
  ["the Gemfile", { ".ruby-version": "3.4.2", Gemfile: 'source "x"\nruby "3.3.1"\n' }, "Gemfile:2 warning"],
  ["the Gemfile with parentheses", { ".ruby-version": "3.4.2", Gemfile: "ruby('3.3.1')\n" }, "Gemfile:1 warning"],
  ["the Gemfile allows only others", { ".ruby-version": "3.4.2", Gemfile: 'ruby "~> 3.3.0"\n' }, "Gemfile:1 warning"],
  ["the Gemfile allows only newer ones", { ".ruby-version": "3.4.2", Gemfile: 'ruby ">= 3.5"\n' }, "Gemfile:1 warning"],
  [
    "the lockfile, with severity info",
    { ".ruby-version": "3.4.2", "Gemfile.lock": "RUBY VERSION\n  ruby 3.3.1p55\n\nBUNDLED WITH\n  2.6.2\n" },
    "Gemfile.lock:2 info",
  ],
  ["asdf", { ".tool-versions": "ruby 3.3.1 3.4.2\n" }, ".tool-versions:1 info"],
  ["mise", { "mise.toml": '[tools]\nruby = "3.3.1"\n' }, "mise.toml:2 info"],
  ["mise with a mapping", { "mise.toml": "[tools]\nruby = { version = '3.3.1' }\n" }, "mise.toml:2 info"],
  ["mise with a table", { "mise.toml": '[tools.ruby]\nversion = "3.3.1"\n' }, "mise.toml:2 info"],
  ["mise with a list", { "mise.toml": '[tools]\nruby = ["3.3.1"]\n' }, "mise.toml:2 info"],
  ["mise in .mise.toml", { ".mise.toml": '[tools]\n"ruby" = "3.3.1"\n' }, ".mise.toml:2 info"],
  [
    "the Gemfile with another Ruby than the image, which runs Bundler",
    { Gemfile: 'ruby "3.3.1"\n', Dockerfile: `${base.Dockerfile}RUN bundle install\n` },
    "Dockerfile:1 error",
  ],
  [
    "the Gemfile alone, where .ruby-version and the image agree",
    { ".ruby-version": "3.4.2", Gemfile: 'ruby "3.3.1"\n', Dockerfile: `${base.Dockerfile}RUN bundle install\n` },
    "Gemfile:1 error",
  ],
  [
    "the file that the Gemfile reads",
    {
      ".ruby-version": "3.3.1",
      Gemfile: 'ruby file: ".ruby-version"\n',
      Dockerfile: `${base.Dockerfile}RUN bundle install\n`,
    },
    "Dockerfile:1 error",
  ],
  [
    "the Gemfile with a workflow that passes another version to the build",
    {
      Gemfile: 'ruby "3.3.1"\n',
      Dockerfile: `${base.Dockerfile}RUN bundle install\n`,
      ".github/workflows/build.yml":
        "on: push\njobs:\n  a:\n    steps:\n      - run: docker build --build-arg RUBY_VERSION=3.3.1 .\n",
    },
    "Dockerfile:1 warning",
  ],
  [
    "the Gemfile with an image that installs Ruby itself",
    { Gemfile: 'ruby "3.3.1"\n', Dockerfile: `${base.Dockerfile}RUN rbenv install && bundle install\n` },
    "Dockerfile:1 warning",
  ],
  [
    "FROM",
    { ".ruby-version": "3.4.2", Dockerfile: "FROM --platform=$BUILDPLATFORM ruby:3.3-alpine\n" },
    "Dockerfile:1 warning",
  ],
  [
    "a build argument",
    { ".ruby-version": "3.4.2", "config/deploy.yml": "service: shop\nbuilder: { args: { RUBY_VERSION: 3.3.5 } }\n" },
    "config/deploy.yml:2 warning",
  ],
])("reports: %s", async (_name, files, place) => {
  expect(await mismatches(files)).toEqual([place]);
});
