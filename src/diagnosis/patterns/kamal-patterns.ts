// The patterns of known failures in Kamal's output. Each has a test with real output.

import type { KamalPattern } from "../pattern.ts";
import { appPatterns } from "./app-patterns.ts";
import { buildDownloadPatterns } from "./build-download-patterns.ts";
import { buildEnvironmentPatterns } from "./build-environment-patterns.ts";
import { buildPackagePatterns } from "./build-package-patterns.ts";
import { buildPatterns } from "./build-patterns.ts";
import { buildStepPatterns } from "./build-step-patterns.ts";
import { builderPatterns } from "./builder-patterns.ts";
import { checkoutPatterns } from "./checkout-patterns.ts";
import { configPatterns } from "./config-patterns.ts";
import { dockerPatterns } from "./docker-patterns.ts";
import { hookPatterns } from "./hook-patterns.ts";
import { proxyPatterns } from "./proxy-patterns.ts";
import { registryLoginPatterns } from "./registry-login-patterns.ts";
import { registryPatterns } from "./registry-patterns.ts";
import { secretsPatterns } from "./secrets-patterns.ts";
import { serverPatterns } from "./server-patterns.ts";
import { sshPatterns } from "./ssh-patterns.ts";

/** If two match the same line, the first wins. */
export const kamalPatterns: readonly KamalPattern[] = [
  ...configPatterns,
  ...secretsPatterns,
  ...sshPatterns,
  ...registryPatterns,
  ...registryLoginPatterns,
  ...checkoutPatterns,
  ...builderPatterns,
  ...buildStepPatterns,
  ...buildPackagePatterns,
  ...buildPatterns,
  ...buildEnvironmentPatterns,
  ...buildDownloadPatterns,
  ...proxyPatterns,
  ...dockerPatterns,
  ...serverPatterns,
  ...appPatterns,
  ...hookPatterns,
];
