/**
 * Kamal's own test for a registry on the runner: `localhost` followed by a port. (Its pattern is `^localhost[:$]`, in
 * which `$` is a character, so that bare `localhost` is an ordinary registry.)
 */
export function isLocalRegistry(server: string | undefined): boolean {
  return server !== undefined && /^localhost[:$]/m.test(server);
}
