// The lines of Kamal's output that say which containers it boots.

/** A step of a boot. `host`: as in deploy.yml, but without user and port. */
export type BootLine =
  /** `docker run` of an app's container or of an accessory. */
  | { kind: "run"; host: string; container: string }
  /** kamal-proxy waits for the container to become healthy. `command`: SSHKit's ID. */
  | WaitLine
  | { kind: "done"; command: string }
  | { kind: "failed"; role: string; host: string };

/** `seconds`: how long it waits at most. */
export interface WaitLine {
  kind: "wait";
  command: string;
  host: string;
  service: string;
  id: string;
  port: number;
  healthPath: string;
  seconds: number;
}

const running = /^\s*INFO \[([0-9a-f]{8})\] Running docker (.*) on (\S{1,255})$/;
const finished = /^\s*INFO \[([0-9a-f]{8})\] Finished in [\d.]{1,12} seconds with exit status 0 /;
const bootFailed = /^ ERROR Failed to boot (\S{1,255}) on (\S{1,255})$/;

/** Parses a clean line; undefined for any other line. */
export function parseBootLine(line: string): BootLine | undefined {
  const [, done] = finished.exec(line) ?? [];
  if (done !== undefined) return { kind: "done", command: done };

  const [, role, failedHost] = bootFailed.exec(line) ?? [];
  if (role !== undefined && failedHost !== undefined) return { kind: "failed", role, host: failedHost };

  const [, command, docker = "", host] = running.exec(line) ?? [];
  if (command === undefined || host === undefined) return undefined;

  if (docker.startsWith("run ")) {
    const container = / --name (\S{1,255})/.exec(docker)?.[1];
    return container === undefined || container === "kamal-proxy" ? undefined : { kind: "run", host, container };
  }

  const [, service] = /^exec kamal-proxy kamal-proxy deploy (\S{1,255}) /.exec(docker) ?? [];
  const [, id, port] = / --target="?([0-9a-f]{12,64}):(\d{1,5})\b/.exec(docker) ?? [];
  if (service === undefined || id === undefined) return undefined;
  const waits = { healthPath: healthPathIn(docker), seconds: secondsIn(docker) };
  return { kind: "wait", command, host, service, id, port: Number(port), ...waits };
}

/** `30s`, `2m0s`. Kamal's default is 30 s. */
function secondsIn(docker: string): number {
  const [, minutes = "0", seconds = "30"] = / --deploy-timeout="?(?:(\d{1,4})m)?(\d{1,5})s/.exec(docker) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** kamal-proxy's default is /up. A path with other characters is not asked. */
function healthPathIn(docker: string): string {
  const path = / --health-check-path="?([\x21\x23-\x7e]{1,200})/.exec(docker)?.[1] ?? "/up";
  return path.startsWith("/") ? path : `/${path}`;
}
