import type { Accessory } from "../../config/accessory.ts";
import { itemsOf, lookup, lookupPath, type Node, rangeOf } from "../../yaml/nodes.ts";
import { parseImageName } from "../facts/image-name.ts";
import { changesOwner, isOwnerChanged } from "../facts/server-preparation.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryDirectoryOwner: Rule = {
  metadata: {
    id: "accessory-directory-owner",
    severity: "warning",
    title: "Non-root accessory cannot write to its data directory",
  },
  *checkConfig({ project, config }) {
    // Kamal creates directories as the SSH user. Only root is certain to be the wrong owner.
    const user = lookupPath(config.root, ["ssh", "user"]);
    const isRoot = user === undefined || (user.kind === "scalar" && user.text === "root");
    if (!isRoot) return;

    for (const accessory of config.accessories.all) {
      const { name, settings } = accessory;
      const program = programOf(accessory);
      if (program === undefined || lookupPath(settings, ["options", "user"]) !== undefined) continue;

      // A hook gives the directory to the program's user.
      const [id = ""] = program.owner.split(":");
      if (isOwnerChanged(project, id)) continue;

      // Two apps on a server would share a volume of the same name.
      const volume = `${accessory.containerName ?? name}-data`;
      for (const item of itemsOf(lookup(settings, "directories"))) yield* checkDirectory(item, { ...program, volume });
      for (const item of itemsOf(lookup(settings, "volumes"))) {
        for (const problem of checkVolume(item, { ...program, name })) {
          if (item.kind !== "scalar" || !changesOwner(project, item.text.split(":")[0] ?? "")) yield problem;
        }
      }
    }
  },
};

interface Program {
  /** In the format of `chown`. */
  owner: string;
  /** Its data directory in the container. */
  data: string;
}

/** Images that do not start as root, so their entrypoint cannot change the owner. */
const nonRootPrograms: Readonly<Record<string, Program>> = {
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
  return name === undefined || !Object.hasOwn(nonRootPrograms, name.repository)
    ? undefined
    : nonRootPrograms[name.repository];
}

function* checkDirectory(item: Node, { owner, data, volume }: Program & { volume: string }): Iterable<Problem> {
  // A `mode` may make it writable for everyone.
  if (item.kind === "map" && (lookup(item, "owner") !== undefined || lookup(item, "mode") !== undefined)) return;

  const remote = item.kind === "map" ? lookup(item, "remote") : item;
  const target = remote?.kind !== "scalar" ? undefined : item.kind === "map" ? remote.text : remote.text.split(":")[1];
  if (target !== data) return;

  yield {
    at: rangeOf(item),
    message: `Kamal creates this directory as root, but the program runs as user ${owner.split(":")[0]}, so it cannot write to ${data} and does not start`,
    help: `Write it as a mapping with \`owner: "${owner}"\` (Kamal 2.10 or newer), or use a named volume: \`- "${volume}:${data}"\` under \`volumes\`.`,
  };
}

/** Only info: someone may have created the directory on the server. */
function* checkVolume(item: Node, { owner, data, name }: Program & { name: string }): Iterable<Problem> {
  const [source = "", target] = item.kind === "scalar" ? item.text.split(":") : [];
  if (!source.startsWith("/") || target !== data) return;

  yield {
    at: rangeOf(item),
    severity: "info",
    message: `Docker creates ${source} on the server as root if it does not exist, but \`${name}\` runs as user ${owner.split(":")[0]} and cannot write to it`,
    help: `Add a mapping with \`local: ${source}\`, \`remote: ${data}\` and \`owner: "${owner}"\` under \`directories\` (Kamal 2.10 or newer) in place of this line.`,
  };
}
