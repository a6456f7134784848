import type { Config } from "../../config/config.ts";
import type { Project } from "../../project/project.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { otherApps } from "../facts/other-apps.ts";
import { hostNamesUsedTwice, serverResources } from "../facts/server-resources.ts";
import type { Rule } from "../rule.ts";

export const configsCollide: Rule = {
  metadata: {
    id: "configs-collide",
    severity: "warning",
    title: "Apps on one server share a service, host, port or volume",
  },
  *check(project) {
    const owners = new Map<string, string>();
    for (const { app, path, config, destination } of configsOf(project)) {
      for (const { resource, other } of hostNamesUsedTwice(config)) {
        yield {
          at: rangeOf(resource.node),
          message: `${capitalized(other.owner)} and ${resource.owner} run on the same server and both claim ${resource.what}, so kamal-proxy rejects the second one`,
          help: "Give each its own host, or give one of them a `path_prefix`.",
        };
      }

      for (const { key, what, node } of [...serviceNames(config, destination), ...serverResources(config)]) {
        const other = owners.get(key);
        if (other === undefined) owners.set(key, app);
        if (other === undefined || other === app) continue;

        yield {
          at: rangeOf(node),
          message: `${other} and ${path} deploy to the same server and both claim ${what}`,
          help: "Give each app its own, or deploy one of them to another server.",
        };
      }
    }
  },
};

function capitalized(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}

interface AppConfig {
  app: string;
  path: string;
  config: Config;
  destination: string;
}

/** The checked config with all its destinations is one app. Every other file is another app. */
function configsOf(project: Project): AppConfig[] {
  const app = project.config.path;
  const variants = project.variants.flatMap(({ config, file, destination = "" }) =>
    config?.isComplete === true ? [{ app, path: file?.path ?? app, config, destination }] : [],
  );
  return [...variants, ...otherApps(project).map(({ path, config }) => ({ app: path, path, config, destination: "" }))];
}

/** Kamal identifies its containers by service, role and destination. */
function serviceNames({ service, roles }: Config, destination: string): { key: string; what: string; node: Node }[] {
  if (service.kind !== "known") return [];

  const { value, node } = service;
  const what = `the service ${value}, so each deploy takes the other app's containers for old ones and stops them`;
  return roles.all
    .slice(0, 50)
    .flatMap((role) =>
      role.hosts.all
        .slice(0, 50)
        .map(({ name }) => ({ key: `service ${value} ${role.name} ${destination} on ${name}`, what, node })),
    );
}
