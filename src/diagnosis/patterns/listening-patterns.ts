import { announcedPort } from "../output/announced-ports.ts";
import { portsIn } from "../output/log-summary.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { placeIn } from "./place-in.ts";

/** A line that says where a server listens; announced-ports.ts reads the port. */
const announcement = /:\d{2,5}\b|\b[Pp][Oo][Rr][Tt]\b/;

/** Where the app listens, against where kamal-proxy sends the health check. */
export const listeningPatterns: readonly KamalPattern[] = [
  {
    id: "app-loopback",
    in: ["container"],
    line: announcement,
    rank: "likely",
    when: ({ input }, _context, part) => {
      const all = portsIn(part);
      return (
        announcedPort(input, part.lines)?.isLoopback === true &&
        all.every(({ isLoopback }) => isLoopback) &&
        isAloneInContainer(part)
      );
    },
    facts: ({ input }, context, part) => {
      const port = announcedPort(input, part.lines)?.port ?? 0;
      return {
        port,
        asked: part.boot?.port ?? port,
        command: commandOf(part),
        place: undefined,
        proxy: placeIn(context, "proxy"),
      };
    },
  },
  {
    id: "app-port",
    in: ["container"],
    line: announcement,
    rank: "likely",
    when: ({ input }, _context, part) => {
      const asked = part.boot?.port;
      const reachable = portsIn(part).filter(({ isLoopback }) => !isLoopback);
      const isHere = announcedPort(input, part.lines)?.isLoopback === false;
      if (asked === undefined || !isHere || reachable.some(({ port }) => port === asked)) return false;
      return isAloneInContainer(part);
    },
    at: (_, { locate }) => locate?.("proxy/app_port"),
    facts: (_, context, part) => ({
      ...portsOf(part),
      place: part.boot?.port === 80 ? undefined : placeIn(context, "proxy/app_port"),
      proxy: placeIn(context, "proxy"),
      exposed: undefined,
    }),
  },
];

/** An answer in the log, or a proxy in front of the app, would prove that the port is right. */
function isAloneInContainer({ log }: OutputPart): boolean {
  return log?.answersHealthCheck === false && !log.hasSilentServer;
}

function portsOf(part: OutputPart): { asked: number; listens: readonly [number, ...number[]] } {
  const ports = portsIn(part).filter(({ isLoopback }) => !isLoopback);
  const [first = 0, ...rest] = [...new Set(ports.map(({ port }) => port))];
  return { asked: part.boot?.port ?? 80, listens: [first, ...rest] };
}

/** The server, by what it logs. */
function commandOf({ lines }: OutputPart): string {
  const text = lines.join("\n");
  return servers.find(([pattern]) => pattern.test(text))?.[1] ?? "";
}

const servers: readonly (readonly [RegExp, string])[] = [
  [/=> Booting Puma|Rails \d/, "rails server"],
  [/Puma starting/, "puma"],
  [/gunicorn/i, "gunicorn"],
  [/Uvicorn/, "uvicorn"],
  [/Starting development server/, "manage.py runserver"],
  [/Serving Flask app/, "flask run"],
  [/Next\.js/, "next"],
  [/Network: use --host/, "vite"],
  [/Server running on \[/, "artisan serve"],
];
