import { nodeOf } from "../../config/setting.ts";
import { startOf } from "../../text/source.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { missingInBase, onlyAccessories } from "../facts/base-deployment.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import type { Rule } from "../rule.ts";

export const baseIncomplete: Rule = {
  metadata: {
    id: "base-incomplete",
    severity: "info",
    title: "Base is incomplete, but Kamal does not ask for a destination",
  },
  *check(project) {
    const base = project.variants.find(({ destination }) => destination === undefined)?.config;
    if (base === undefined || project.variants.length === 1 || base.requiresDestination.kind === "unknown") return;
    if (base.requiresDestination.kind === "known" && base.requiresDestination.value) return;

    // What is missing in a base that may be deployed is an error.
    const deployed = deployableConfigs(project);
    if (deployed.some(({ variant }) => variant.destination === undefined)) return;

    const found = missingInBase(project, base);
    const missing = found.find((message) => message.startsWith("No servers")) ?? found[0];
    if (missing === undefined || deployed.every(({ config }) => missingInBase(project, config).includes(missing)))
      return;

    const consequence =
      missing === onlyAccessories ? "Kamal deploys only the accessories" : `Kamal stops with "${missing}"`;
    const service = nodeOf(base.service);
    yield {
      at: service === undefined ? startOf(project.config.path) : rangeOf(service),
      message: `Only the destinations complete this configuration, but Kamal does not ask for one: without \`-d\`, ${consequence}`,
      help: "Add `require_destination: true`, so that Kamal asks for a destination.",
    };
  },
};
