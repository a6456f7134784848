import { knownText } from "../../app/known-text.ts";
import { mountOf } from "../../app/mounts.ts";
import { writtenAs } from "../../app/ruby/values.ts";
import { knownValue } from "../../config/setting.ts";
import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { pathInContainer } from "../facts/deployed-databases.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { rubySetting } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const storageNotOnVolume: Rule = {
  metadata: {
    id: "storage-not-on-volume",
    severity: "warning",
    title: "Active Storage uploads are not on a volume",
  },
  *checkConfig(deployed) {
    const root = diskRoot(deployed);
    const container = primaryContainer(deployed);
    if (root === undefined || container === undefined || !container.mounts.complete) return;

    const text = knownText(root, container.ruby);
    const path = text === undefined ? undefined : pathInContainer(text, container.image?.workdir);
    if (path === undefined) return;

    const mount = mountOf(container.mounts, path);
    if (mount?.kind === "volume" || mount?.kind === "host") return;

    yield {
      at: rangeOf(root),
      ...(hasAttachments(deployed) ? { severity: "error" as const } : {}),
      message: `Active Storage stores files in ${path}, which is not on a volume, so every deploy loses them`,
      help: `Copy the files out of the running container first (\`docker cp\`). Then add \`- "${unusedVolume(deployed)}:${path}"\` under \`volumes\` in deploy.yml, and copy them into it; or use a service such as S3.`,
    };
  },
};

/** Whether the app stores files there: a model has attachments that name no service of their own. */
function hasAttachments({ project }: DeployableConfig): boolean {
  return project.surroundings.appCode.models.some(({ source }) =>
    /^[ \t]*has_(?:one|many)_attached[ (](?![^\n]{0,300}\bservice:)/m.test(source?.text ?? ""),
  );
}

/** A mounted volume would show its other files in this directory, too. */
function unusedVolume({ config }: DeployableConfig): string {
  const service = knownValue(config.service) ?? "app";
  const text = config.root.source.text;
  const names = ["storage", "uploads", "files", "active_storage"].map((name) => `${service}_${name}`);
  return names.find((name) => !text.includes(`${name}:`)) ?? `${service}_active_storage_files`;
}

/** The directory of the service that production uses; undefined if it is not a Disk service. */
function diskRoot(deployed: DeployableConfig): Node | undefined {
  const { project } = deployed;
  const service = usedService(deployed);
  if (service === undefined) return undefined;

  const definition = lookup(project.surroundings.storage.document?.root, service);
  const kind = lookup(definition, "service");
  return kind?.kind === "scalar" && kind.text === "Disk" ? lookup(definition, "root") : undefined;
}

/** Undefined without the tables of Active Storage: every generated app has the setting. */
function usedService(deployed: DeployableConfig): string | undefined {
  const { schema } = deployed.project.surroundings.texts;
  if (schema.source?.text.includes('create_table "active_storage_attachments"') !== true) return undefined;

  const setting = rubySetting(deployed, "config.active_storage.service");
  return setting === undefined ? undefined : writtenAs(setting.value);
}
