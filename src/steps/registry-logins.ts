// Kamal logs the servers in at the registry and leaves it so. With a job's token that login is dead an hour later, and
// a dead login breaks even public pulls: so ours is taken back, and one that was there before is kept.

import { registriesOf } from "../config/registries.ts";
import type { Run } from "../run.ts";
import { shellQuote } from "../text/shell-quote.ts";
import type { Session } from "./session.ts";

/** Beside Docker's own file, in the SSH user's home. */
export const loginBackup = ".docker/config.json.before-kamal-action";

/** Keeps the logins that a server already has, and remembers that ours must go. */
export async function keepServerLogins(run: Run, session: Session): Promise<void> {
  const { deployment, facts, ssh } = session;
  const server = run.remembered.server;
  const registries = registriesOf(deployment);
  if (server === undefined || registries.length === 0) return;
  run.remember({ server: { ...server, registries } });
  const loggedIn = [...facts.values()].filter((host) => host.registryLogin).map((host) => host.host);
  // A copy that is already there is older than this run: it is the one to go back to.
  const script = `cd; [ -e ${loginBackup} ] || cp -p .docker/config.json ${loginBackup}`;
  await Promise.all(loggedIn.map((host) => ssh.run(host, script, { signal: run.signal })));
}

/** Puts back the logins that were there, or removes ours. Prints what it did. */
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
