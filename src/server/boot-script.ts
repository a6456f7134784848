// Read-only scripts that ask a server about containers: while they boot, and after they failed.

import { randomBytes } from "node:crypto";
import { shellQuote } from "../text/shell-quote.ts";

export interface Script {
  script: string;
  /** Marks the sections of the output. */
  token: string;
}

/** What kamal-proxy asks a new container. */
export interface BootTarget {
  /** The beginning of the container's ID, which is also the host name that kamal-proxy sends. */
  id: string;
  port: number;
  /** As in the config: `/up`. */
  healthPath: string;
}

/** Ports other than the target's that are asked, at most. */
const maxOtherPorts = 4;
/** For one answer. kamal-proxy waits for 5 s by default. Seconds. */
export const answerSeconds = 3;

/** The first line is for the script itself. The state as JSON, without the long log of health checks. */
const stateFormat = [
  "{{.State.Pid}} {{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}\n",
  '{"status":{{json .State.Status}},"exitCode":{{.State.ExitCode}},"oomKilled":{{.State.OOMKilled}},',
  '"error":{{json .State.Error}},"restarts":{{.RestartCount}},"startedAt":{{json .State.StartedAt}},',
  '"memoryBytes":{{.HostConfig.Memory}},"path":{{json .Path}},"arguments":{{json .Args}},',
  '"healthExits":[{{if .State.Health}}{{range .State.Health.Log}}{{.ExitCode}},{{end}}{{end}}0],',
  '"healthOutput":[{{if .State.Health}}{{range .State.Health.Log}}{{json .Output}},{{end}}{{end}}""]}',
].join("");

/** Prints the state of the container `$1`, and keeps it in `$state`. */
const inspect = `state=$(docker inspect --type container --format ${shellQuote(stateFormat)} "$1" 2>/dev/null)`;

/**
 * Prints a sample about every second, until the container has stopped or the time is over. Nothing
 * in the image is needed: the sockets are the kernel's, and the server asks the health path.
 */
export function watchScript(container: string, target: BootTarget, seconds: number): Script {
  const token = randomBytes(8).toString("hex");
  const section = (name: string) => `printf '\\n%s %s\\n' ${token} ${name}`;

  const script = [
    "LC_ALL=C; export LC_ALL; unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy",
    `path=${shellQuote(target.healthPath)}; id=${shellQuote(target.id)}`,
    askFunction,
    "sample() {",
    inspect,
    `${section("sample")}; date +%s`,
    `printf '%s\\n' "$state" | tail -n 1`,
    `case $state in *'"status":"exited"'*|*'"status":"dead"'*|'') return 1;; esac`,
    `set -- $(printf '%s\\n' "$state" | head -n 1)`,
    // Without an address of its own, it shares the network of the server, where others listen too.
    `[ "\${1:-0}" -gt 0 ] && [ -n "\${2:-}" ] || return 0`,
    `sockets=$(cat "/proc/$1/net/tcp" 2>/dev/null && cat "/proc/$1/net/tcp6" 2>/dev/null; exit 0)`,
    `[ -n "$sockets" ] || return 0`,
    `open=$(printf '%s\\n' "$sockets" | sed -n 's/^ *[0-9]*: \\([0-9A-F]*:[0-9A-F]*\\) [0-9A-F]*:[0-9A-F]* 0A .*/\\1/p' | head -n 50)`,
    `${section("listening")}; printf '%s\\n' "$open"`,
    `others=""; found=""`,
    "for each in $open; do",
    "case ${each%:*} in *7F|00000000000000000000000001000000) continue;; esac",
    `port=$(printf '%d' "0x\${each##*:}")`,
    `if [ "$port" = ${target.port} ]; then found=yes; else case " $others " in *" $port "*) ;; *) others="$others $port";; esac; fi`,
    "done",
    `if [ -n "$found" ]; then ${section(`answer${target.port}`)}; ask "$2" ${target.port}; return 0; fi`,
    `for port in $(printf '%s' "$others" | cut -d ' ' -f -${maxOtherPorts + 1}); do printf '\\n%s answer%s\\n' ${token} "$port"; ask "$2" "$port"; done`,
    "}",
    `end=$(($(date +%s) + ${seconds})); count=0`,
    `while sample ${shellQuote(container)} && [ "$(date +%s)" -lt "$end" ]; do`,
    "count=$((count + 1)); if [ $count -lt 60 ]; then sleep 1; else sleep 3; fi",
    "done",
    section("end"),
  ].join("\n");

  return { script, token };
}

/** Sends the request of kamal-proxy's health check, with whatever the server has for that. */
const askFunction = `ask() {
host=$1; case $host in *:*) host="[$1]";; esac
if command -v curl >/dev/null; then
{ curl -sS -i --max-time ${answerSeconds} -A kamal-proxy -H "Host: $id:$2" "http://$host:$2$path" 2>&1; echo; echo "exit $?"; }
elif command -v bash >/dev/null && command -v timeout >/dev/null; then
{ timeout ${answerSeconds} bash -c 'exec 3<>"/dev/tcp/$0/$1" && printf "GET %s HTTP/1.1\\r\\nHost: %s:%s\\r\\nUser-Agent: kamal-proxy\\r\\nConnection: close\\r\\n\\r\\n" "$2" "$3" "$1" >&3 && head -c 2000 <&3' "$1" "$2" "$path" "$id" 2>&1; code=$?; echo; echo "exit $code"; }
else
{ wget -S -O - -T ${answerSeconds} -t 1 -U kamal-proxy --header "Host: $id:$2" "http://$host:$2$path" 2>&1; echo; echo "exit $?"; }
fi | head -c 2000
echo
}`;

/** A container to ask about after a failure. */
export interface AskedContainer {
  name: string;
  /** What kamal-proxy's log calls it; undefined for a container that has no proxy. */
  id: string | undefined;
}

const logLines = { head: 20, tail: 200 };
const proxyLogLines = 60;

/**
 * Prints the state, the history and the log of containers, what kamal-proxy logged about them, and
 * how much memory and disk space the server has. `seconds`: how long ago the first of them started.
 */
export function afterFailureScript(containers: readonly AskedContainer[], seconds: number): Script {
  const token = randomBytes(8).toString("hex");
  const section = (name: string, command: string) => `printf '\\n%s %s\\n' ${token} ${name}\n${command}`;
  const since = `${Math.ceil(seconds)}s`;

  const script = [
    "LC_ALL=C; export LC_ALL",
    section("memory", "sed -n 's/^\\(MemTotal\\|MemAvailable\\): *\\([0-9]*\\).*/\\2/p' /proc/meminfo"),
    section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
    ...containers.flatMap(({ name, id }, index) => {
      const quoted = shellQuote(name);
      return [
        section(`state${index}`, `set -- ${quoted}; ${inspect}; printf '%s\\n' "$state" | tail -n 1`),
        section(`events${index}`, eventsCommand(quoted, since)),
        section(`log${index}`, `docker logs --timestamps --tail ${logLines.tail} ${quoted} 2>&1 | cut -c -2000`),
        section(`start${index}`, `docker logs --timestamps ${quoted} 2>&1 | head -n ${logLines.head} | cut -c -2000`),
        ...(id === undefined
          ? []
          : [
              section(
                `proxy${index}`,
                `docker logs --since ${since} kamal-proxy 2>&1 | grep -F 'Healthcheck failed' | tail -n ${proxyLogLines} | cut -c -1000`,
              ),
            ]),
      ];
    }),
    section("end", "exit 0"),
  ].join("\n");

  return { script, token };
}

/** How a container ended, each time, and when Kamal stopped it. */
function eventsCommand(quoted: string, since: string): string {
  const filters = ["die", "oom", "kill"].map((event) => `--filter event=${event}`).join(" ");
  const format = `{{.TimeNano}} {{.Action}} {{index .Actor.Attributes "exitCode"}}`;
  return `docker events --since ${since} --until "$(date +%s)" --filter type=container --filter container=${quoted} ${filters} --format ${shellQuote(format)} 2>/dev/null | tail -n 60`;
}
