import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { knownValue } from "../../config/setting.ts";
import { rootMap } from "../../yaml/document.ts";
import { isBlank, keyName, lookup, lookupPath, type Node, type Pair, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import type { Problem, Rule } from "../rule.ts";

export const optionsRefused: Rule = {
  metadata: {
    id: "options-refused",
    severity: "error",
    title: "`options` has an entry that does not work with Kamal's `docker run`",
  },
  *checkConfig(deployed) {
    for (const container of deployed.config.namedContainers) {
      for (const pair of pairsOf(lookup(container.settings, "options"))) {
        const name = keyName(pair.key);
        if (name === undefined || pair.conditional) continue;

        const explanation = explain(name, pair, { container, deployed });
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

interface Place {
  readonly container: Role | Accessory;
  readonly deployed: DeployableConfig;
}

function explain(name: string, { key, value }: Pair, { container, deployed }: Place): Explanation | undefined {
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
      help: container.kind === "accessory" ? renaming(container, { key, value }, deployed) : "Remove the option.",
    };
  }

  return undefined;
}

/** URLs may have the name, so the container keeps it: `service` also names its directory and its label. */
function renaming(accessory: Accessory, { key, value }: Pick<Pair, "key" | "value">, deployed: DeployableConfig) {
  const { config } = deployed;
  const name = value.kind === "scalar" ? value.text : "";
  const others = config.accessories.all.filter((each) => each !== accessory);
  const taken = [knownValue(config.service), ...others.map(({ containerName }) => containerName)];
  if (!/^[a-z0-9][\w.-]*$/i.test(name) || taken.includes(name)) {
    return "Remove the option. Only `service` gives the container another name, which neither the app nor another accessory may have.";
  }

  const old = accessory.containerName;
  const hasDirectory = ["directories", "files"].some((section) => !isBlank(lookup(accessory.settings, section)));
  const move =
    hasDirectory && old !== undefined && old !== name
      ? `, rename the directory \`${old}\` of the SSH user there to \`${name}\``
      : "";
  const base = otherPlace(accessory, key, deployed);
  return `Write \`service: ${name}\` in \`${accessory.path}\` and remove the option, so the name that others use stays${base}. Then remove the old container on the server (\`docker rm --force ${name}\`)${move} and run \`kamal accessory boot ${accessory.name}\`.`;
}

/** The same option in the base, which the destination's file replaces. */
function otherPlace({ name }: Accessory, key: Node, { project }: DeployableConfig): string {
  const base = rootMap(project.config.document);
  const options = lookupPath(base, ["accessories", name, "options"]);
  const found = pairsOf(options).find((pair) => keyName(pair.key) === "name");
  if (found === undefined || (found.key.source === key.source && found.key.start === key.start)) return "";
  const { file, line } = rangeOf(found.key);
  return `, also for ${file}:${line}`;
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
