// Kamal logs the servers in to the registry and leaves the login there. The login with a job's
// token expires with the job, and an expired login breaks even public pulls. So our login is
// removed, and one that was there before is restored.

import { registriesOf } from "../config/registries.ts";
import type { Run } from "../run.ts";
import { shellQuote } from "../text/shell-quote.ts";
import type { Session } from "./session.ts";

/** Next to Docker's own file, in the SSH user's home directory. */
export const loginBackup = ".docker/config.json.before-kamal-action";

/** Backs up the logins that the servers already have, and saves that ours must be removed. */
export async function backUpServerLogins(run: Run, session: Session): Promise<void> {
  const { deployment, facts, ssh } = session;
  const server = run.savedState.server;
  const registries = registriesOf(deployment);
  if (server === undefined || registries.length === 0) return;

  run.remember({ server: { ...server, registries } });
  const loggedIn = [...facts.values()].filter((host) => host.registryLogin).map((host) => host.host);

  // An existing backup is older than this run, so it is the one to restore.
  const script = `cd; [ -e ${loginBackup} ] || cp -p .docker/config.json ${loginBackup}`;
  await Promise.all(loggedIn.map((host) => ssh.run(host, script, { signal: run.signal })));
}

/** Restores the backup or, without one, logs out. Prints `restored` or `removed` if it did so. */
export function logoutScript(registries: readonly string[]): string {
  const logouts = registries.map((server) => `docker logout ${server && shellQuote(server)} >/dev/null 2>&1`);
  return [
    "cd",
    `if [ -e ${loginBackup} ]; then mv -f ${loginBackup} .docker/config.json && echo restored; exit; fi`,
    "[ -e .docker/config.json ] || exit 0",
    ...logouts.map((logout) => `${logout} && removed=removed`),
    "echo $removed",
  ].join("\n");
}
