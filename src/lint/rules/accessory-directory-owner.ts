import type { Accessory } from "../../config/accessory.ts";
import { itemsOf, lookup, lookupPath, type Node, rangeOf } from "../../yaml/nodes.ts";
import { parseImageName } from "../facts/image-name.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryDirectoryOwner: Rule = {
  metadata: {
    id: "accessory-directory-owner",
    severity: "warning",
    title: "A program that does not run as root may write into the directory that it gets",
  },
  *checkConfig({ config }) {
    // Directories belong to who makes them.
    const user = lookupPath(config.root, ["ssh", "user"]);
    const isRoot = user === undefined || (user.kind === "scalar" && user.text === "root");
    if (!isRoot) return;

    for (const accessory of config.accessories.all) {
      const { name, settings } = accessory;
      const program = programOf(accessory);
      if (program === undefined || lookupPath(settings, ["options", "user"]) !== undefined) continue;

      for (const item of itemsOf(lookup(settings, "directories"))) yield* checkDirectory(item, program);
      for (const item of itemsOf(lookup(settings, "volumes"))) yield* checkVolume(item, { ...program, name });
    }
  },
};

interface Program {
  /** As `chown` takes it. */
  owner: string;
  /** Where it keeps its data. */
  data: string;
}

/** Images that start as another user than root, so that their entrypoint cannot change the owner. */
const programs: Readonly<Record<string, Program>> = {
  "grafana/grafana": { owner: "472:0", data: "/var/lib/grafana" },
  "grafana/grafana-oss": { owner: "472:0", data: "/var/lib/grafana" },
  "grafana/loki": { owner: "10001:10001", data: "/loki" },
  "prom/prometheus": { owner: "65534:65534", data: "/prometheus" },
  "prom/alertmanager": { owner: "65534:65534", data: "/alertmanager" },
  "elasticsearch/elasticsearch": { owner: "1000:0", data: "/usr/share/elasticsearch/data" },
  elasticsearch: { owner: "1000:0", data: "/usr/share/elasticsearch/data" },
  "opensearchproject/opensearch": { owner: "1000:1000", data: "/usr/share/opensearch/data" },
  "mssql/server": { owner: "10001:0", data: "/var/opt/mssql" },
  "n8nio/n8n": { owner: "1000:1000", data: "/home/node/.n8n" },
};

function programOf({ image }: Accessory): Program | undefined {
  const name = image.kind === "known" ? parseImageName(image.value) : undefined;
  return name === undefined || !Object.hasOwn(programs, name.repository) ? undefined : programs[name.repository];
}

function* checkDirectory(item: Node, { owner, data }: Program): Iterable<Problem> {
  // With a mode of its own it may be open for all.
  if (item.kind === "map" && (lookup(item, "owner") !== undefined || lookup(item, "mode") !== undefined)) return;

  const remote = item.kind === "map" ? lookup(item, "remote") : item;
  const target = remote?.kind !== "scalar" ? undefined : item.kind === "map" ? remote.text : remote.text.split(":")[1];
  if (target !== data) return;

  yield {
    at: rangeOf(item),
    message: `Kamal makes this directory as root's, and the program runs as user ${owner.split(":")[0]}: it cannot write into ${data}, and does not start`,
    help: `Write it as a mapping with \`owner: "${owner}"\` (Kamal 2.10 and newer), or use a named volume: \`volumes: ["data:${data}"]\`.`,
  };
}

/** Somebody may have made it on the server. */
function* checkVolume(item: Node, { owner, data, name }: Program & { name: string }): Iterable<Problem> {
  const [source = "", target] = item.kind === "scalar" ? item.text.split(":") : [];
  if (!source.startsWith("/") || target !== data) return;

  yield {
    at: rangeOf(item),
    severity: "info",
    message: `Nothing makes ${source} on the server: Docker does, as root's, and \`${name}\` runs as user ${owner.split(":")[0]}`,
    help: `Below \`directories\`, write a mapping with \`local: ${source}\`, \`remote: ${data}\` and \`owner: "${owner}"\` (Kamal 2.10 and newer), or use a named volume.`,
  };
}
