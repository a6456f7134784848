// Which line of the repository a diagnosis of a container is about.

import type { FailureId } from "../../catalogue/catalogue.ts";
import type { FailurePlace, Where } from "../../model/report.ts";
import type { BootProject } from "./boot-project.ts";

const places: { readonly [Id in FailureId]?: (project: BootProject) => string | undefined } = {
  "app-port": ({ appPort, proxy }) => appPort ?? proxy,
  "app-loopback": ({ command }) => command,
  "app-redirect": ({ forceSsl, healthPath }) => forceSsl ?? healthPath,
  "app-hosts": ({ hosts }) => hosts,
  "app-health-missing": ({ healthPath, routes }) => healthPath ?? routes,
  "app-slow": ({ deployTimeout }) => deployTimeout,
  "app-memory": ({ memory }) => memory,
  "app-no-http": ({ role }) => role,
  "entrypoint-missing": ({ command }) => command,
};

export function whereOfBoot(id: string, host: string, project: BootProject): Where {
  const find = new Map(Object.entries(places)).get(id);
  return whereAt("container", host, find?.(project));
}

/** `at`: `config/deploy.yml:14`, or only a file. */
export function whereAt(place: FailurePlace, host: string, at: string | undefined): Where {
  const [, file = null, line = null] = at === undefined ? [] : (/^(.*):(\d+)$/.exec(at) ?? ["", at]);
  return { place, host, file, line: line === null ? null : Number(line) };
}
