import { integerSetting, valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const healthCheckTimes: Rule = {
  metadata: {
    id: "health-check-times",
    severity: "warning",
    title: "More than one health check fits into `deploy_timeout`",
  },
  *checkConfig({ config }) {
    const seconds = valueOr(integerSetting(config.root, "deploy_timeout"), 30);
    if (seconds === undefined) return;

    for (const { healthCheck, path } of config.proxySections) {
      const interval = integerSetting(healthCheck, `${path}/healthcheck/interval`);
      if (interval.kind === "known" && interval.value >= seconds) {
        yield {
          at: rangeOf(interval.node),
          message: `The second health check comes after ${interval.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): only the first one, at once after the start, counts`,
          help: "Write a smaller `interval` (the default is 1), or a larger `deploy_timeout`.",
        };
      }

      const timeout = integerSetting(healthCheck, `${path}/healthcheck/timeout`);
      if (timeout.kind === "known" && timeout.value >= seconds) {
        yield {
          at: rangeOf(timeout.node),
          // An app that does not listen yet refuses at once: only one that accepts and then hangs uses a timeout up.
          severity: "info",
          message: `One health check may take ${timeout.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): one that hangs is the only one`,
          help: "Write a smaller `timeout` (the default is 5), or a larger `deploy_timeout`.",
        };
      }
    }
  },
};
