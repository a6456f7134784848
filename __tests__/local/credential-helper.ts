import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Scratch } from "../server/scratch.ts";

export interface CredentialHelper {
  hosts(): string[];
  passwordOf(host: string): string | undefined;
  store(host: string, password: string): void;
}

/**
 * Puts `docker-credential-NAME` into `bin`: a helper with Docker's protocol, whose passwords are
 * files. As `pass`, it is one that Docker chooses by itself.
 */
export function credentialHelper(place: Scratch, name: string, { erases = true } = {}): CredentialHelper {
  const vault = place.file(`vault-${name}`);
  const bin = place.file("bin");
  for (const directory of [vault, bin]) mkdirSync(directory, { recursive: true });
  const fileOf = (host: string) => path.join(vault, host.replaceAll("/", "_"));

  const program = `#!/bin/sh
input=$(cat)
file() { printf '%s/%s' ${vault} "$(printf %s "$1" | tr / _)"; }
case $1 in
  store) printf %s "$input" >"$(file "$(printf %s "$input" | sed -n 's/.*"ServerURL":"\\([^"]*\\)".*/\\1/p')")";;
  get) cat "$(file "$input")" 2>/dev/null || { echo "credentials not found in native keychain"; exit 1; };;
  erase) ${erases ? 'rm -f "$(file "$input")"' : "exit 1"};;
  list) echo '{}';;
esac
`;

  for (const [file, text] of [
    [`docker-credential-${name}`, program],
    [name, "#!/bin/sh\n"],
  ] as const) {
    writeFileSync(path.join(bin, file), text);
    chmodSync(path.join(bin, file), 0o755);
  }

  return {
    hosts: () => readdirSync(vault),
    passwordOf: (host) =>
      existsSync(fileOf(host)) ? String(JSON.parse(readFileSync(fileOf(host), "utf8")).Secret) : undefined,
    store: (host, password) =>
      writeFileSync(fileOf(host), JSON.stringify({ ServerURL: host, Username: "octo", Secret: password })),
  };
}
