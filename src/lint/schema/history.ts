// What Kamal's code came to check or to allow, beside its list of keys (that is `x-since` in the schema).

import { compareGemVersions } from "../../text/gem-version.ts";

/** The first version of each, from Kamal's sources; __tests__/lint/oracle/versions.test.ts asks every minor. */
const firstVersions = {
  /** `proxy/host` may hold several names with commas. */
  hostsWithCommas: "2.1.0",
  /** Accessories may name roles that are no strings (`:web`) before it, and strings only from it on. */
  roleNamesAsStrings: "2.5.0",
  /** Accessories find their hosts by `role`, `tag` and `tags` too. */
  placementByTag: "2.6.0",
  /** A config with accessories alone. */
  serversOptional: "2.6.0",
  /** `proxy: false` at the root counted as no settings before. */
  rootProxyIsMapping: "2.6.0",
  /** `options/restart` was handed on to Docker before, and refused until `restartPolicies`. */
  restartRefused: "2.6.0",
  /** The labels `service`, `role` and `destination` are Kamal's own. */
  reservedLabels: "2.7.0",
  /** `ssl` with a certificate of one's own, also on several hosts. */
  certificates: "2.7.0",
  /** A registry on `localhost:` needs no login, and the image may be left out. */
  localRegistry: "2.8.0",
  localRegistryNeedsSshBuilder: "2.8.2",
  /** `<%-` and `-%>`. */
  erbTrimMode: "2.11.0",
  restartPolicies: "2.12.0",
  /** Two equal `run` settings on one host were a conflict before. */
  equalRuns: "2.12.0",
} as const;

/** Whether `kamal` (a version) does what is meant. */
export function has(kamal: string, behaviour: keyof typeof firstVersions): boolean {
  return compareGemVersions(kamal, firstVersions[behaviour]) >= 0;
}
