// Kamal finds an accessory's containers by the label `service` (commands/accessory.rb#info), which
// has the accessory's service name: `boot` skips it if there is any, and `remove` prunes them all.

import type { Accessory } from "../../config/accessory.ts";
import { hostNames } from "../../config/host-list.ts";
import { knownValue, nodeOf } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryServiceTaken: Rule = {
  metadata: {
    id: "accessory-service-taken",
    severity: "warning",
    title: "Accessory has the service name of the app or of another accessory",
  },
  *checkConfig({ config }) {
    const service = knownValue(config.service);
    const appHosts = new Set(config.roles.all.flatMap((role) => hostNames(role.hosts)));
    const seen = new Map<string, Owner[]>();

    for (const accessory of config.accessories.all) {
      const { containerName: name } = accessory;
      if (name === undefined) continue;

      const hosts = hostNames(accessory.hosts).slice(0, limits.hosts);
      const others = seen.get(name) ?? [];
      const other = others.find((each) => hosts.some((host) => each.hosts.has(host)))?.accessory;
      if (others.length < limits.others) seen.set(name, [...others, { accessory, hosts: new Set(hosts) }]);

      if (other !== undefined) yield taken(accessory, { name, other, service });
      else if (name === service && hosts.some((host) => appHosts.has(host))) yield takenByApp(accessory, name);
    }
  },
};

interface Owner {
  readonly accessory: Accessory;
  readonly hosts: ReadonlySet<string>;
}

/** More than any config has. */
const limits = { hosts: 100, others: 10 };

function takenByApp(accessory: Accessory, name: string): Problem {
  const own = `${name}-${accessory.name}`;
  return {
    at: placeOf(accessory),
    message: `\`${accessory.name}\` has the app's service name \`${name}\`, by which Kamal finds containers: it takes the app's for this accessory's, so it never boots it again, and \`kamal accessory reboot\` removes the app's stopped versions, which a rollback needs`,
    help: `Remove \`service\` (its container is then \`${own}\`), or give it another name. Before you boot it again, remove the old container on the server (\`docker rm -f ${name}\`) and move what is in \`~/${name}\` to \`~/${own}\`.`,
  };
}

function taken(
  accessory: Accessory,
  { name, other, service }: { name: string; other: Accessory; service: string | undefined },
): Problem {
  const own = `${service ?? "SERVICE"}-${accessory.name}`;
  return {
    at: placeOf(accessory),
    message: `\`${accessory.name}\` has the same service name as \`${other.name}\` (\`${name}\`), and Kamal does not boot it where a container with that name exists, so only one of them runs`,
    help: own === name ? "Give the other one its own `service`." : `Give it its own, for example \`service: ${own}\`.`,
  };
}

function placeOf({ service, key }: Accessory) {
  return rangeOf(nodeOf(service) ?? key);
}
