// Failures inside the app's container.

import type { StagedFailure } from "./staged-failure.ts";

export const appFailures: readonly StagedFailure[] = [
  {
    name: "an app that listens on another port",
    stage: ({ checkout }) => checkout.replace("start", /-p 80/, "-p 3000"),
    id: "app-port",
    cause: /3000/,
    fix: /app_port/,
    phase: "boot",
  },
  {
    name: "an app that listens on 127.0.0.1",
    stage: ({ checkout }) => checkout.replace("start", /-p 80/, "-p 127.0.0.1:80"),
    id: "app-loopback",
    cause: /127\.0\.0\.1/,
    fix: /0\.0\.0\.0/,
    phase: "boot",
  },
  {
    name: "an app without the health page",
    stage: ({ checkout }) => checkout.replace("start", /echo ok > \/www\/up\n/, ""),
    id: "app-health-missing",
    cause: /404/,
    fix: /\/up/,
    phase: "boot",
  },
];
