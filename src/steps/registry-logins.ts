// Kamal logs the servers in to the registry and leaves the login there. The login with a job's
// token expires with the job, and an expired login breaks even public pulls. So our login is
// removed, and one that was there before is restored.

import { registriesOf } from "../config/registries.ts";
import type { Run } from "../run.ts";
import { registryKey } from "../text/registry-key.ts";
import { shellQuote } from "../text/shell-quote.ts";
import type { Session } from "./session.ts";

const configFile = ".docker/config.json";
/** Next to Docker's own file, in the SSH user's home directory. */
export const loginBackup = `${configFile}.before-kamal-action`;

/** Backs up Docker's configuration on the servers, and saves that it must be restored. */
export async function backUpServerLogins(run: Run, session: Session): Promise<void> {
  const { deployment, facts, ssh } = session;
  const server = run.savedState.server;
  const registries = registriesOf(deployment);
  if (server === undefined || registries.length === 0) return;

  run.remember({ server: { ...server, registries } });
  const script = backupScript(registries);
  await Promise.all([...facts.keys()].map((host) => ssh.run(host, script, { signal: run.signal })));
}

/**
 * `helper`: which credential helper has the login, if one has it; `sum`: a checksum of what it
 * has, because the login itself must not be read.
 */
const functions = `cd; umask 077
before=${loginBackup} config=${configFile}
flat() { tr -d ' \\t\\r\\n' <"$1"; }
first() { sed -n 's/.*'"$1"':"\\([A-Za-z0-9._-]*\\)".*/\\1/p'; }
helper() {
  name=$(printf %s "$now" | first "$1")
  [ "$name" ] || name=$(printf %s "$now" | first '"credsStore"')
  printf %s "$name"
}
sum() { printf %s "$2" | "docker-credential-$1" get 2>/dev/null | { cksum || md5sum || echo $$; } 2>/dev/null; }
now='{}'; [ -e $config ] && now=$(flat $config)`;

/** An existing backup is older than this run, so it is the one to restore. */
export function backupScript(registries: readonly string[]): string {
  const sums = registries.map(registryKey).map(
    (key, index) => `name=$(helper ${sedKey(key)})
[ "$name" ] && echo "${index} $(sum "$name" ${shellQuote(key)})" >>$before.helpers`,
  );

  return `${functions}
[ -e $before ] && exit
if [ -e $config ]; then cp -p $config $before
elif [ -d .docker ]; then echo absent >$before
else mkdir .docker && echo 'absent directory' >$before
fi
${sums.join("\n")}`;
}

/**
 * Logs out, restores the file byte for byte if nothing else has changed it, and looks again. Docker
 * has sorted the file and laid it out anew, so its other entries are compared, sorted. Docker may
 * also have chosen a credential helper. What a helper has is ours if it has changed. The first word
 * of each line that this prints is one of those that `readLogout` knows.
 */
export function logoutScript(registries: readonly string[]): string {
  const keys = registries.map(registryKey);
  const withoutOurs = keys.map((key) => `-e ${shellQuote(`s/${escapeSed(`"${key}":{`)}[^{}]*}//g`)}`).join(" ");
  const each = (part: (key: string, index: number) => string) => keys.map(part).join("\n");

  return `${functions}
[ -e $before ] || [ -e $config ] || exit 0
others() { sed ${withoutOurs} | tr ',{}' '\\n\\n\\n' | sed -e '/^$/d' -e '/^"auths":$/d' | sort; }
then=$now; [ -e $before ] && then=$(flat $before)
made=; case $then in absent*) made=$(cat $before); then='{}';; esac
kept=$(printf %s "$now" | others)
case $then in *'"credsStore"'*) ;; *) kept=$(printf %s "$kept" | sed '/^"credsStore":/d');; esac

said=
${each(
  (key, index) => `case $now in *${shellQuote(`"${key}":{`)}*) in${index}=yes;; esac
helper${index}=$(helper ${sedKey(key)})
[ "$helper${index}" ] && [ -e $before ] && grep -qxF "${index} $(sum "$helper${index}" ${shellQuote(key)})" $before.helpers 2>/dev/null && in${index}=
case $then in *${shellQuote(`"${key}":{`)}*) was${index}=yes;; esac
[ "$in${index}" ] && said=removed`,
)}
${registries.map((server, index) => `[ "$in${index}" ] && docker logout ${server && shellQuote(server)} >/dev/null 2>&1`).join("\n")}

same=
if [ -e $before ]; then
  [ "$kept" = "$(printf %s "$then" | others)" ] && same=yes
  if [ "$same" ]; then
    case $made in
      absent*) rm -f $config;;
      *) if [ -L $config ]; then cp $before $config; else mv -f $before $config; fi;;
    esac
  fi
  rm -f $before $before.helpers
  case $made in 'absent directory') rmdir .docker 2>/dev/null;; esac
fi

now='{}'; [ -e $config ] && now=$(flat $config)
${each(
  (key, index) => `if [ "$in${index}" ]; then
  if [ "$helper${index}" ]; then
    printf %s ${shellQuote(key)} | "docker-credential-$helper${index}" get >/dev/null 2>&1 && echo "left ${index} docker-credential-$helper${index}"
    [ "$was${index}" ] && echo "replaced ${index} docker-credential-$helper${index}"
  elif [ "$was${index}" ] && [ "$same" ]; then said=restored
  else
    [ "$was${index}" ] && echo "lost ${index}"
    case $now in *${shellQuote(`"${key}":{"`)}*) echo "left ${index} ~/${configFile}";; esac
  fi
fi`,
)}
echo $said`;
}

/** A key of Docker's configuration, quoted for JSON, for sed and for the shell. */
function sedKey(key: string): string {
  return shellQuote(escapeSed(`"${key}"`));
}

function escapeSed(text: string): string {
  return text.replace(/[\\/.*^$[\]]/g, "\\$&");
}

/** What is true about the logins on a host after the logout. */
export interface Logout {
  outcome: "removed" | "restored" | undefined;
  warnings: readonly string[];
}

/** Reads what `logoutScript` printed. */
export function readLogout(host: string, output: string, registries: readonly string[]): Logout {
  const lines = output.split("\n").map((line) => line.trim().split(" "));
  const warnings = lines.flatMap(([word, index = "", place = ""]) => {
    const server = registries[Number(index)];
    const where = /^(?:docker-credential-)?[\w./~-]+$/.test(place) ? place : "a credential helper";
    return server === undefined || index === "" ? [] : warningFor(word, { host, server, where });
  });

  const words = lines.map(([word]) => word);
  const outcome = (["restored", "removed"] as const).find((word) => words.includes(word));
  return { outcome: words.includes("left") ? undefined : outcome, warnings };
}

function warningFor(word: string | undefined, about: { host: string; server: string; where: string }): string[] {
  const { host, server, where } = about;
  const registry = server === "" ? "Docker Hub" : server;
  const command = `docker logout${server && ` ${server}`}`;

  switch (word) {
    case "left":
      return [`The login to ${registry} is still on ${host}, in ${where}. Run \`${command}\` there.`];
    case "replaced":
      return [
        `Kamal's login to ${registry} replaced the one that ${host} had in ${where}, so there is none now. Log in there again if other apps need it.`,
      ];
    case "lost":
      return [
        `Docker's logins on ${host} changed during this run, so the earlier one to ${registry} was not restored. Log in there again if other apps need it.`,
      ];
    default:
      return [];
  }
}
