// Where the servers in a container say that they listen.

export interface AnnouncedPort {
  port: number;
  /** On 127.0.0.1 or [::1] only, which kamal-proxy cannot reach. */
  isLoopback: boolean;
}

/** With an address. Node's frameworks say `localhost` while they listen everywhere. */
const withAddress: readonly RegExp[] = [
  // Puma, Gunicorn, Kestrel, SvelteKit, Nuxt, Fastify, and what many apps print themselves.
  /\blistening(?: on| at)?:? \[?(?:https?|tcp):\/\/(\[[\da-f:.]{2,39}\]|[\w.*-]{1,80}):(\d{2,5})\b/i,
  // Uvicorn, Flask, Hypercorn, `php artisan serve`, Remix
  /\b(?:running|serving|started|available|launched|ready|up)(?: server)?(?: on| at| from)?:? \[?(?:https?:\/\/)(\[[\da-f:.]{2,39}\]|[\w.*-]{1,80}):(\d{2,5})\b/i,
  // Phoenix: `Running ShopWeb.Endpoint with Bandit 1.5.0 at 0.0.0.0:4000 (http)`
  /\bRunning \S{1,100} with \S{1,30} \S{1,20} at (\S{1,60}):(\d{2,5}) \(http\)/,
  // Django's development server, Next.js before 13.4, Rocket
  /\b(?:Starting development server at|started server on|has launched from) (?:https?:\/\/)?(\[[\da-f:.]{2,39}\]|[\w.-]{1,80}):(\d{2,5})\b/,
  // Next.js and Vite
  /^\W{0,12}(?:Local|Network):\s{1,12}https?:\/\/([\w.-]{1,80}):(\d{2,5})\b/,
  // Actix
  /"actix-web-service-([\d.]{7,15}):(\d{2,5})"/,
  // `Server listening on 0.0.0.0:8080`, Echo, Go
  /\b(?:listening|running|started|serving|listen)\b[^\n:]{0,40}? (?:on|at) (\[[\da-f:.]{2,39}\]|(?:\d{1,3}\.){3}\d{1,3}|localhost):(\d{2,5})\b/i,
];

const withoutAddress: readonly RegExp[] = [
  // Spring Boot: Tomcat, Jetty, Netty
  /\b(?:Tomcat|Jetty|Netty|Undertow) (?:started|initialized) (?:with|on) port\(?s?\)?:? (\d{2,5})\b/,
  /\b(?:listening|running|started|serving|live|ready|up)\b[^\n]{0,40}?\b(?:on|at) (?:port:? |:)(\d{2,5})\b/i,
  /\b(?:server|app|listening)\b[^\n]{0,30}?\b(?:port|PORT)[:=]? ?(\d{2,5})\b/i,
  // Thruster: `Server started http=:80`
  /\bServer started\b.{0,200}\bhttp="?:(\d{2,5})\b/,
];

/** Other ports of the same process, and addresses that only look like loopback. */
const others =
  /metric|prometheus|debugger|inspector|pprof|control (?:app|server)|websocket|\bwss?:\/\/|bound on host 0\.0\.0\.0|health ?check server|admin|redis|postgres|connect(?:ed|ing) to/i;
/** Of a server whose `localhost` is the address that it listens on. */
const meansLoopback =
  /\* Listening on|Now listening on|Uvicorn running on|Running on http|Starting development server|Server running on \[/;

/** The port that a line of the log announces. */
export function announcedPort(line: string, log: readonly string[]): AnnouncedPort | undefined {
  // Vite says it this way if it listens on loopback.
  return portIn(line, () => log.some((each) => /Network: use --host to expose/.test(each)));
}

function portIn(line: string, isHidden: () => boolean): AnnouncedPort | undefined {
  if (others.test(line)) return undefined;

  for (const pattern of withAddress) {
    const [, address = "", port] = pattern.exec(line) ?? [];
    if (port === undefined) continue;
    const isLoopback =
      /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/.test(address) ||
      (address === "localhost" && (meansLoopback.test(line) || isHidden()));
    return { port: Number(port), isLoopback };
  }

  const port = withoutAddress.map((pattern) => pattern.exec(line)?.[1]).find((each) => each !== undefined);
  return port === undefined ? undefined : { port: Number(port), isLoopback: false };
}
