// Real output of Kamal and its tools when they fail, by the id of the failure.

import { appOutputs } from "./kamal-outputs/app.ts";
import { buildOutputs } from "./kamal-outputs/build.ts";
import { configOutputs } from "./kamal-outputs/config.ts";
import type { KamalOutput } from "./kamal-outputs/frame.ts";
import { hooksOutputs } from "./kamal-outputs/hooks.ts";
import { registryOutputs } from "./kamal-outputs/registry.ts";
import { serverOutputs } from "./kamal-outputs/server.ts";
import { sshOutputs } from "./kamal-outputs/ssh.ts";

export const kamalOutputs: readonly KamalOutput[] = [
  ...appOutputs,
  ...buildOutputs,
  ...configOutputs,
  ...hooksOutputs,
  ...registryOutputs,
  ...serverOutputs,
  ...sshOutputs,
];
