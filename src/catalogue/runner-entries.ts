// Missing or broken tools on the runner: Ruby, Kamal, Docker, OpenSSH.

import { type Entries, sentence } from "./entry.ts";

const setupRuby =
  "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'`, or with a `.ruby-version` file in the repository.";

const installProblems = {
  "no-such-version": "RubyGems has no such version",
  extension: "a gem with C code does not compile",
  network: "`gem install` could not reach RubyGems",
  "gem-failed": "`gem install` failed",
  "not-downloaded": "its gems could not be downloaded",
  "does-not-start": "it was installed, but it does not start",
} as const;
export type InstallProblem = keyof typeof installProblems;

const reachRubyGems =
  "Re-run the job. If it fails again, check that the runner can reach RubyGems (a firewall, a proxy), and the status page of RubyGems.";

const installFixes: Readonly<Record<InstallProblem, string>> = {
  "no-such-version": "Set `kamal-version`, or the version in Gemfile.lock, to one that RubyGems has.",
  extension:
    "Add a step before this one that installs a compiler and headers: `sudo apt-get install --yes build-essential libyaml-dev`; on GitHub's runners, `ruby/setup-ruby` brings what is needed.",
  network: reachRubyGems,
  "gem-failed": "Read the lines below. `gem install kamal` in a step before this one shows the same error.",
  "not-downloaded": reachRubyGems,
  "does-not-start":
    "Use the Ruby of `ruby/setup-ruby` (3.1 or newer), and a version of Kamal that supports it (`kamal-version`).",
};

const dockerOnRunner = {
  docker: {
    title: "Docker is missing on the runner",
    cause: "Kamal builds the image on the runner, but the runner has no `docker` command.",
    fix: "Use a GitHub-hosted Ubuntu runner or install Docker on this one. If the image is built elsewhere, set `skip-build: true`.",
  },
  buildx: {
    title: "Docker buildx is missing on the runner",
    cause: "Kamal builds the image with `docker buildx`, but Docker on the runner lacks that plugin.",
    fix: "Add a step before this one: `uses: docker/setup-buildx-action`.",
  },
  "buildx-old": {
    title: "Docker buildx on the runner is too old",
    cause: "Kamal builds the image with options of `docker buildx` that the version on the runner does not know.",
    fix: "Add a step before this one: `uses: docker/setup-buildx-action`, which installs the newest version.",
  },
} as const;

export const runnerEntries = {
  "ruby-missing": () => ({
    title: "Ruby is missing on the runner",
    cause: "Kamal is a Ruby program, but `ruby` is not on the PATH.",
    fix: setupRuby,
  }),

  /** `version`: undefined when Ruby did not print it. */
  "ruby-old": ({ version, oldest }: { version: string | undefined; oldest: string }) => ({
    title: "Ruby on the runner is too old",
    cause: `Kamal 2 needs Ruby ${oldest} or newer, but the runner has ${version === undefined ? "a Ruby of unknown version" : `Ruby ${version}`}.`,
    fix: setupRuby,
  }),

  "kamal-version": ({ version, tested }: { version: string; tested: string }) => ({
    title: "Unsupported version of Kamal",
    cause: `The input \`kamal-version\` or Gemfile.lock asks for Kamal ${version}, but this action works with Kamal 2 only.`,
    fix: `Use Kamal 2, for example \`kamal-version: ${tested}\`. \`kamal upgrade\` moves a server from Kamal 1 to 2.`,
  }),

  /** `said`: the error of `gem install`. */
  "kamal-install": ({ version, problem, said }: { version: string; problem: InstallProblem; said?: string }) => ({
    title: `Kamal ${version} ${problem === "does-not-start" ? "does not start" : "could not be installed"}`,
    cause: `Kamal ${version}: ${installProblems[problem]}${said === undefined ? "." : `: ${sentence(said)}`}`,
    fix: installFixes[problem],
  }),

  /** `gem`: `thor-1.5.0`. `source`: the host that sent the file. `expected`, `found`: SHA-256. */
  "gem-digest": ({
    gem,
    source,
    expected,
    found,
  }: {
    gem: string;
    source: string;
    expected: string;
    found: string;
  }) => ({
    title: "The checksum of a gem does not match",
    cause: `${gem}.gem from ${source} has the SHA-256 ${found}, but ${expected} is expected, from this action's table or from Gemfile.lock. Nothing in it was run, and nothing on the servers was changed.`,
    fix: `Find out what sends the wrong file: \`gem sources\` on the runner shows whether it uses a mirror, and HTTPS_PROXY whether it uses a proxy. If the checksum comes from Gemfile.lock, compare it with the one that RubyGems publishes for ${gem}. Do not deploy from this runner until you know the reason.`,
  }),

  "docker-local": ({ missing }: { missing: keyof typeof dockerOnRunner }) => dockerOnRunner[missing],

  "ssh-missing": ({ tool }: { tool: string }) => ({
    title: "OpenSSH is missing on the runner",
    cause: `\`${tool}\` could not be started.`,
    fix: "Install the OpenSSH client on the runner (on Debian and Ubuntu: `sudo apt-get install openssh-client`).",
  }),

  /** `said`: what `ssh-agent` printed, possibly nothing; without `exitCode`, about another agent. */
  "ssh-agent": (facts: { said: string; exitCode: number } | { said: string }) =>
    "exitCode" in facts
      ? {
          title: "ssh-agent did not start",
          cause: `\`ssh-agent\` exited with code ${facts.exitCode}${facts.said === "" ? "." : `: ${sentence(facts.said)}`}`,
          fix: "Make sure that the directory RUNNER_TEMP on the runner is writable and that its path is shorter than 90 characters, the limit for a socket.",
        }
      : {
          title: "The SSH agent cannot be used",
          cause: `The key is in an SSH agent that does not sign with it, or that cannot be reached: ${sentence(facts.said)}`,
          fix: "Pass the key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`. Then the action starts an agent of its own.",
        },
} satisfies Entries;
