// What the runner lacks: Ruby, Kamal, Docker, OpenSSH.

import type { Entries } from "./entry.ts";

const setupRuby =
  "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).";

const installProblems = {
  "no-such-version": "RubyGems has no such version",
  "gem-failed": "`gem install` failed",
  "does-not-start": "it was installed but does not start",
} as const;

export const runnerEntries = {
  "ruby-missing": () => ({
    title: "Ruby is missing on the runner",
    cause: "Kamal is a Ruby program, and `ruby` is not on the PATH.",
    fix: setupRuby,
  }),

  /** `version` undefined: it started and did not say which it is. */
  "ruby-old": ({ version, oldest }: { version: string | undefined; oldest: string }) => ({
    title: "Ruby on the runner is too old",
    cause: `Kamal 2 needs Ruby ${oldest} or newer; \`ruby\` is ${version ?? "of an unknown version"}.`,
    fix: setupRuby,
  }),

  "kamal-version": ({ version, tested }: { version: string; tested: string }) => ({
    title: "This version of Kamal cannot be used",
    cause: `Kamal ${version} was asked for (by the input \`kamal-version\` or Gemfile.lock); this action works with Kamal 2.`,
    fix: `Use Kamal 2, e.g. \`kamal-version: ${tested}\`; \`kamal upgrade\` moves a server from Kamal 1.`,
  }),

  "kamal-install": ({ version, problem }: { version: string; problem: keyof typeof installProblems }) => ({
    title: `Kamal ${version} could not be installed`,
    cause: `Kamal ${version}: ${installProblems[problem]}.`,
    fix: "Check `kamal-version` (or Gemfile.lock) against RubyGems, and that the runner reaches RubyGems and has a compiler (build-essential) for gems with C extensions.",
  }),

  "docker-local": ({ missing }: { missing: "docker" | "buildx" }) => ({
    title: "Docker or buildx is missing on the runner",
    cause:
      missing === "docker"
        ? "Kamal builds the image on the runner, and there is no `docker` command."
        : "Kamal builds with `docker buildx`, and Docker on the runner lacks that plugin.",
    fix:
      missing === "docker"
        ? "Use a hosted Ubuntu runner, install Docker, or build elsewhere and set `skip-build: true`."
        : "Add a step `uses: docker/setup-buildx-action` before this one.",
  }),

  "ssh-missing": ({ tool }: { tool: string }) => ({
    title: "OpenSSH is missing on the runner",
    cause: `\`${tool}\` could not be started.`,
    fix: "Install OpenSSH's client on the runner (Debian, Ubuntu: `sudo apt-get install openssh-client`).",
  }),

  /** `said`: what `ssh-agent` printed; it can be nothing. */
  "ssh-agent": ({ said, exitCode }: { said: string; exitCode: number }) => ({
    title: "ssh-agent did not start",
    cause: said || `\`ssh-agent\` ended with exit code ${exitCode}.`,
    fix: "Look at the runner: RUNNER_TEMP must be writable and its path shorter than 90 characters (a socket's limit).",
  }),
} satisfies Entries;
