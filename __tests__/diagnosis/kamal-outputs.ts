// Real output of Kamal and its tools when they fail, by the id of the failure.

import { appOutputs } from "./kamal-outputs/app.ts";
import { appDatabaseOutputs } from "./kamal-outputs/app-database.ts";
import { appHealthOutputs } from "./kamal-outputs/app-health.ts";
import { appProcessOutputs } from "./kamal-outputs/app-process.ts";
import { appStartOutputs } from "./kamal-outputs/app-start.ts";
import { buildOutputs } from "./kamal-outputs/build.ts";
import { buildEnvironmentOutputs } from "./kamal-outputs/build-environment.ts";
import { buildPackageOutputs } from "./kamal-outputs/build-packages.ts";
import { buildStepOutputs } from "./kamal-outputs/build-steps.ts";
import { configOutputs } from "./kamal-outputs/config.ts";
import type { KamalOutput } from "./kamal-outputs/frame.ts";
import { hooksOutputs } from "./kamal-outputs/hooks.ts";
import { proxyOutputs } from "./kamal-outputs/proxy.ts";
import { registryOutputs } from "./kamal-outputs/registry.ts";
import { secretsOutputs } from "./kamal-outputs/secrets.ts";
import { serverOutputs } from "./kamal-outputs/server.ts";
import { sshOutputs } from "./kamal-outputs/ssh.ts";

export const kamalOutputs: readonly KamalOutput[] = [
  ...appOutputs,
  ...appDatabaseOutputs,
  ...appHealthOutputs,
  ...appProcessOutputs,
  ...appStartOutputs,
  ...buildOutputs,
  ...buildEnvironmentOutputs,
  ...buildPackageOutputs,
  ...buildStepOutputs,
  ...configOutputs,
  ...hooksOutputs,
  ...proxyOutputs,
  ...registryOutputs,
  ...secretsOutputs,
  ...serverOutputs,
  ...sshOutputs,
];
