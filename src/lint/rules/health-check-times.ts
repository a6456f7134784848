import { integerSetting, valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const healthCheckTimes: Rule = {
  metadata: {
    id: "health-check-times",
    severity: "warning",
    title: "`deploy_timeout` leaves time for only one health check",
  },
  *checkConfig({ config }) {
    const deployTimeout = valueOr(integerSetting(config.root, "deploy_timeout"), 30);
    if (deployTimeout === undefined) return;

    for (const { healthCheck, path } of config.proxySections) {
      const interval = integerSetting(healthCheck, `${path}/healthcheck/interval`);
      if (interval.kind === "known" && interval.value >= deployTimeout) {
        yield {
          at: rangeOf(interval.node),
          message: `The second health check runs after ${interval.value} s, but the deploy gives up after ${deployTimeout} s (deploy_timeout), so only the first check, immediately after the start, counts`,
          help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`.",
        };
      }

      if (interval.kind === "known" && interval.value < deployTimeout && interval.value * 2 >= deployTimeout) {
        yield {
          at: rangeOf(interval.node),
          severity: "info",
          message: `Only one health check after the first one, which comes immediately after the start, fits before the deploy gives up: at ${interval.value} s of ${deployTimeout} s (deploy_timeout)`,
          help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`.",
        };
      }

      const timeout = integerSetting(healthCheck, `${path}/healthcheck/timeout`);
      if (timeout.kind === "known" && timeout.value >= deployTimeout) {
        yield {
          at: rangeOf(timeout.node),
          // An app that is not listening yet refuses the connection immediately; only an app that
          // accepts it and then hangs uses up the timeout.
          severity: "info",
          message: `A health check may take ${timeout.value} s, but the deploy gives up after ${deployTimeout} s (deploy_timeout): if the first check hangs, the app gets no second one`,
          help: "Set a smaller `timeout` (the default is 5) or a larger `deploy_timeout`.",
        };
      }
    }
  },
};
