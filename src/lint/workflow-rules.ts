import type { Rule } from "./rule.ts";
import { hookBundleMissing } from "./rules/hook-bundle-missing.ts";
import { hookExecHosts } from "./rules/hook-exec-hosts.ts";
import { hookExecVersion } from "./rules/hook-exec-version.ts";
import { hookHostsComma } from "./rules/hook-hosts-comma.ts";
import { hookInterpreter } from "./rules/hook-interpreter.ts";
import { hookLocalCommand } from "./rules/hook-local-command.ts";
import { hookMissingRequire } from "./rules/hook-missing-require.ts";
import { hookNotExecutable } from "./rules/hook-not-executable.ts";
import { hookSshUser } from "./rules/hook-ssh-user.ts";
import { hookUnknown } from "./rules/hook-unknown.ts";
import { kamalPrompt } from "./rules/kamal-prompt.ts";
import { kamalRollbackVersion } from "./rules/kamal-rollback-version.ts";
import { kamalUnknownCommand } from "./rules/kamal-unknown-command.ts";
import { kamalUnknownName } from "./rules/kamal-unknown-name.ts";
import { registryOnRunner } from "./rules/registry-on-runner.ts";
import { runnerImageRetired } from "./rules/runner-image-retired.ts";
import { secretsFileIncomplete } from "./rules/secrets-file-incomplete.ts";
import { skipPushImage } from "./rules/skip-push-image.ts";
import { workflowActionBranch } from "./rules/workflow-action-branch.ts";
import { workflowCallPermissions } from "./rules/workflow-call-permissions.ts";
import { workflowCancelsDeploy } from "./rules/workflow-cancels-deploy.ts";
import { workflowDestination } from "./rules/workflow-destination.ts";
import { workflowKeyscanHash } from "./rules/workflow-keyscan-hash.ts";
import { workflowLockRelease } from "./rules/workflow-lock-release.ts";
import { workflowNoConcurrency } from "./rules/workflow-no-concurrency.ts";
import { workflowPackagesWrite } from "./rules/workflow-packages-write.ts";
import { workflowPullRequestTarget } from "./rules/workflow-pull-request-target.ts";
import { workflowRemovesAccessory } from "./rules/workflow-removes-accessory.ts";
import { workflowScriptInjection } from "./rules/workflow-script-injection.ts";
import { workflowSecretNotPassed } from "./rules/workflow-secret-not-passed.ts";

/** The rules about workflows, hooks and the scripts that they run. */
export const workflowRules: readonly Rule[] = [
  hookBundleMissing,
  hookExecHosts,
  hookExecVersion,
  hookHostsComma,
  hookInterpreter,
  hookLocalCommand,
  hookMissingRequire,
  hookNotExecutable,
  hookSshUser,
  hookUnknown,
  kamalPrompt,
  kamalRollbackVersion,
  kamalUnknownCommand,
  kamalUnknownName,
  registryOnRunner,
  runnerImageRetired,
  secretsFileIncomplete,
  skipPushImage,
  workflowActionBranch,
  workflowCallPermissions,
  workflowCancelsDeploy,
  workflowDestination,
  workflowKeyscanHash,
  workflowLockRelease,
  workflowNoConcurrency,
  workflowPackagesWrite,
  workflowPullRequestTarget,
  workflowRemovesAccessory,
  workflowScriptInjection,
  workflowSecretNotPassed,
];
