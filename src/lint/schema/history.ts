// When Kamal's code began to check or allow something. New keys have `x-since` in the schema
// instead.

import { compareGemVersions } from "../../text/gem-version.ts";

/**
 * The first version of each, from Kamal's source. __tests__/lint/oracle/versions.test.ts checks
 * every minor version.
 */
const firstVersions = {
  /** `proxy/host` may contain several names, separated by commas. */
  hostsWithCommas: "2.1.0",
  /** Role names in accessories must be strings. Before, symbols (`:web`) were allowed. */
  roleNamesAsStrings: "2.5.0",
  /** Accessories can be placed with `role`, `tag` and `tags`. */
  placementByTag: "2.6.0",
  /** A config may have only accessories. */
  serversOptional: "2.6.0",
  /** `proxy` at the root must be a mapping. Before, `proxy: false` counted as no settings. */
  rootProxyIsMapping: "2.6.0",
  /** `options/restart` is rejected, until `restartPolicies`. Before, it was passed to Docker. */
  restartRejected: "2.6.0",
  /** The labels `service`, `role` and `destination` are reserved for Kamal. */
  reservedLabels: "2.7.0",
  /** `ssl` may have a custom certificate, which also works on several hosts. */
  certificates: "2.7.0",
  /** A registry on `localhost:` needs no login, and `image` is optional. */
  localRegistry: "2.8.0",
  localRegistryNeedsSshBuilder: "2.8.2",
  /** `<%-` and `-%>`. */
  erbTrimMode: "2.11.0",
  restartPolicies: "2.12.0",
  /** Equal `run` settings on one host are allowed. Before, they were a conflict. */
  equalRuns: "2.12.0",
} as const;

/** Whether the Kamal version `kamal` has the behaviour. */
export function has(kamal: string, behaviour: keyof typeof firstVersions): boolean {
  return compareGemVersions(kamal, firstVersions[behaviour]) >= 0;
}
