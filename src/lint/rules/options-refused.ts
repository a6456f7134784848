import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { keyName, lookup, type Pair, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const optionsRefused: Rule = {
  metadata: {
    id: "options-refused",
    severity: "error",
    title: "`options` holds what `docker run` takes beside Kamal's own",
  },
  *checkConfig({ config }) {
    for (const container of config.containers) {
      for (const pair of pairsOf(lookup(container.settings, "options"))) {
        const name = keyName(pair.key);
        if (name === undefined || pair.conditional) continue;

        const words = wordsFor(name, pair, container);
        if (words !== undefined) yield { at: rangeOf(pair.key), ...words };
      }
    }
  },
};

/** Options of `docker run` that take no value; Kamal writes any other than `true` behind them, as a word of its own. */
const switches = new Set(
  "detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(
    " ",
  ),
);

type Words = Pick<Problem, "message" | "help" | "severity">;

function wordsFor(name: string, { value }: Pair, container: Role | Accessory): Words | undefined {
  if (/^[A-Za-z]$/.test(name) || name.includes("_")) {
    const long = shorts[name] ?? name.replaceAll("_", "-");
    return {
      message: `Kamal passes this as \`--${name}\`, and Docker refuses it: unknown flag`,
      help: long === name ? "Write the long form of the option." : `Write \`${long}\`.`,
    };
  }

  if (switches.has(name) && value.kind === "scalar" && value.value !== true && value.value !== null) {
    return {
      message: `Kamal passes this as \`--${name} "${value.text.slice(0, 20)}"\`, and Docker takes the second word for the image`,
      help: `Write \`${name}: true\`, or leave the option out.`,
    };
  }

  if (name === "rm" && value.kind === "scalar" && value.value === true && restartOf(container) !== "no") {
    return {
      message:
        "Kamal starts containers with a restart policy, and Docker refuses `--rm` beside it: conflicting options",
      help: "Remove the option: Kamal removes old containers itself.",
    };
  }

  if (name === "name") {
    return {
      ...(container.kind === "accessory" ? { severity: "warning" as const } : {}),
      message:
        "This replaces the name by which Kamal finds its container again; the next one cannot have it (Conflict)",
      help: container.kind === "accessory" ? "Use the accessory's own `service:` key." : "Remove the option.",
    };
  }

  return undefined;
}

const shorts: Readonly<Record<string, string>> = {
  v: "volume",
  p: "publish",
  e: "env",
  l: "label",
  m: "memory",
  u: "user",
  w: "workdir",
  h: "hostname",
};

/** undefined: Kamal's default, or ERB decides. */
function restartOf({ settings }: Role | Accessory): string | undefined {
  const restart = lookup(lookup(settings, "options"), "restart");
  if (restart?.kind === "unknown") return "no";
  return restart?.kind === "scalar" ? restart.text : undefined;
}
