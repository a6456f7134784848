// Hooks that fail.

import { failedHook, type KamalOutput } from "./frame.ts";

const ofHook = { place: "hook" } as const;

export const hooksOutputs: readonly KamalOutput[] = [
  [
    "hook-failed",
    failedHook("pre-deploy", "curl: (22) The requested URL returned error: 403 Forbidden"),
    /hooks\/pre-deploy exited with an error: curl: \(22\)/,
    ofHook,
  ],
  // A hook can print the words of any other failure.
  ["hook-failed", failedHook("pre-deploy", "PG::ConnectionBad: Connection refused"), /PG::ConnectionBad/, ofHook],
  [
    "hook-not-executable",
    failedHook("docker-setup", "/usr/bin/env: ‘.kamal/hooks/docker-setup’: Permission denied"),
    /docker-setup/,
    { fix: /git update-index --chmod=\+x \.kamal\/hooks\/docker-setup/, at: ".kamal/hooks/docker-setup:null" },
  ],
  [
    "hook-not-executable",
    failedHook("pre-build", "env: '.kamal/hooks/pre-build': Permission denied"),
    /pre-build/,
    { fix: /chmod \+x \.kamal\/hooks\/pre-build/ },
  ],
  [
    "hook-interpreter",
    failedHook("pre-build", "/usr/bin/env: ‘crystal’: No such file or directory"),
    /interpreter crystal/,
    { fix: /Install crystal/, at: ".kamal/hooks/pre-build:1" },
  ],
  [
    "hook-interpreter",
    failedHook("pre-build", "/usr/bin/env: ‘.kamal/hooks/pre-build’: No such file or directory"),
    /names an interpreter/,
    { fix: /CRLF/ },
  ],
  [
    "hook-interpreter",
    failedHook(
      "pre-build",
      "/usr/bin/env: ‘ruby\\r’: No such file or directory\n/usr/bin/env: use -[v]S to pass options",
    ),
    /Windows line ends/,
    { fix: /sed -i/ },
  ],
  [
    "hook-interpreter",
    failedHook("pre-build", "bash: .kamal/hooks/pre-build: /bin/bash^M: bad interpreter: No such file or directory"),
    /Windows line ends/,
  ],
  [
    "hook-interpreter",
    failedHook("pre-build", "/usr/bin/env: ‘.kamal/hooks/pre-build’: Exec format error"),
    /no first line/,
    { fix: /#!\/bin\/sh/ },
  ],
  [
    "hook-bundle",
    failedHook("pre-deploy", "Could not find rake-13.2.1 in locally installed gems (Bundler::GemNotFound)"),
    /rake-13\.2\.1/,
    { fix: /bundler-cache: true/ },
  ],
  [
    "hook-bundle",
    failedHook(
      "pre-connect",
      "<internal:/ruby/kernel_require.rb>:136:in `require': cannot load such file -- octokit (LoadError)\n\tfrom .kamal/hooks/pre-connect:3:in `<main>'",
    ),
    /octokit/,
  ],
  ["hook-command", failedHook("pre-build", "sh: 1: yarn: not found"), /calls `yarn`/, { fix: /Install `yarn`/ }],
  ["hook-command", failedHook("post-deploy", ".kamal/hooks/post-deploy: line 4: jq: command not found"), /calls `jq`/],
  [
    "hook-git",
    failedHook("pre-build", "Version (e04370f3) does not match remote HEAD (b7a2c1d9), aborting..."),
    /does not match remote HEAD/,
    { fix: /git push/ },
  ],
  ["hook-git", failedHook("pre-build", "Git checkout is not clean, aborting...\n?? public/assets"), /not clean/],
  [
    "hook-git",
    failedHook("pre-build", "Not on a git branch, aborting..."),
    /Not on a git branch/,
    { fix: /github\.ref_name/ },
  ],
];
