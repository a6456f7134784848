import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { keyName, lookup, type Pair, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const optionsRefused: Rule = {
  metadata: {
    id: "options-refused",
    severity: "error",
    title: "`options` has an entry that does not work with Kamal's `docker run`",
  },
  *checkConfig({ config }) {
    for (const container of config.namedContainers) {
      for (const pair of pairsOf(lookup(container.settings, "options"))) {
        const name = keyName(pair.key);
        if (name === undefined || pair.conditional) continue;

        const explanation = explain(name, pair, container);
        if (explanation !== undefined) yield { at: rangeOf(pair.key), ...explanation };
      }
    }
  },
};

/**
 * Options of `docker run` that take no value. Kamal passes any value but `true` as a separate
 * argument.
 */
const booleanOptions = new Set(
  "detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(
    " ",
  ),
);

type Explanation = Pick<Problem, "message" | "help" | "severity">;

function explain(name: string, { value }: Pair, container: Role | Accessory): Explanation | undefined {
  if (/^[A-Za-z]$/.test(name) || name.includes("_")) {
    const long = longForms[name] ?? name.replaceAll("_", "-");
    return {
      message: `Kamal passes this as \`--${name}\`, which Docker rejects (unknown flag)`,
      help: long === name ? "Write the long form of the option." : `Write \`${long}\`.`,
    };
  }

  if (booleanOptions.has(name) && value.kind === "scalar" && value.value !== true && value.value !== null) {
    return {
      message: `Kamal passes this as \`--${name} "${value.text.slice(0, 20)}"\`, so Docker takes the second word as the image name`,
      help: value.text === "false" ? "Remove the option." : `Write \`${name}: true\`, or remove the option.`,
    };
  }

  if (name === "rm" && value.kind === "scalar" && value.value === true && restartPolicy(container) !== "no") {
    return {
      message:
        "Kamal starts containers with a restart policy, so Docker rejects the additional `--rm` (conflicting options)",
      help: "Remove the option: Kamal removes old containers itself.",
    };
  }

  if (name === "name") {
    return {
      ...(container.kind === "accessory" ? { severity: "warning" as const } : {}),
      message:
        "This replaces the name that Kamal uses to find the container, and the next container cannot use the same name (Conflict)",
      help: container.kind === "accessory" ? renaming(container) : "Remove the option.",
    };
  }

  return undefined;
}

/** `service` also names the accessory's label and its directory, so it must be its own. */
function renaming({ containerName, service }: Accessory): string {
  if (service.kind !== "absent") return "Remove the option: `service` names the container.";

  const name = containerName === undefined ? "" : `: its container is then called \`${containerName}\``;
  return `Remove the option${name}. Only \`service\` gives it another name, which neither the app nor another accessory may have.`;
}

const longForms: Readonly<Record<string, string>> = {
  v: "volume",
  p: "publish",
  e: "env",
  l: "label",
  m: "memory",
  u: "user",
  w: "workdir",
  h: "hostname",
};

/** The restart policy in `options`; undefined: Kamal's default. `no` where ERB decides it. */
function restartPolicy({ settings }: Role | Accessory): string | undefined {
  const restart = lookup(lookup(settings, "options"), "restart");
  if (restart?.kind === "unknown") return "no";
  return restart?.kind === "scalar" ? restart.text : undefined;
}
