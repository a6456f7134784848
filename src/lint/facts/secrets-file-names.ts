import type { SecretsNeighbour } from "../../project/secrets-folder.ts";

/** `secrets-staging` for the destination `staging`: only `secrets-common` has a dash. */
export function isMisnamed({ separator, suffix }: SecretsNeighbour, destination: string | undefined): boolean {
  return (separator === "-" || separator === "_") && suffix !== "common" && suffix === destination;
}
