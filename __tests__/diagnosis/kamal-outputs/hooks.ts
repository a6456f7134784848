// Hooks that fail.

import { ended, type KamalOutput } from "./frame.ts";

export const hooksOutputs: readonly KamalOutput[] = [
  [
    "hook-failed",
    ended(
      "Kamal::Cli::HookError",
      "Hook `pre-deploy` failed:\n.kamal/hooks/pre-deploy exit status: 768\n.kamal/hooks/pre-deploy stdout: Nothing written\n.kamal/hooks/pre-deploy stderr: curl: (22) The requested URL returned error: 403 Forbidden\n",
    ),
    /hooks\/pre-deploy/,
  ],
  [
    "hook-failed",
    ended(
      "Kamal::Cli::HookError",
      "Hook `pre-build` failed:\n.kamal/hooks/pre-build exit status: 32512\n.kamal/hooks/pre-build stdout: Nothing written\n.kamal/hooks/pre-build stderr: sh: 1: yarn: not found\n",
    ),
    /hooks\/pre-build/,
  ],
];
