// What an HTTP status means behind kamal-proxy (v0.9.2, internal/server), and what to do about it.

export interface Response {
  status: number;
  location: string | undefined;
  /** The page is one of kamal-proxy's own. */
  fromProxy: boolean;
}

interface Meaning {
  /** The end of a sentence. */
  cause: string;
  fix: string;
}

const meanings: Readonly<Record<number, Meaning>> = {
  401: { cause: "the app asks for a login there", fix: "Leave the health path out of it." },
  403: {
    cause: "the app refuses this name, for example by host authorization",
    fix: "Let the app answer to this name (in Rails `config.hosts`).",
  },
  502: {
    cause: "kamal-proxy cannot reach the app, which has stopped or crashed",
    fix: "Look at the container's log.",
  },
  503: {
    cause: "the service is stopped (`kamal app maintenance`) or has no healthy container",
    fix: "Run `kamal app live`, or look at the container's log.",
  },
  504: {
    cause: "the app did not answer kamal-proxy in time, or the service is paused",
    fix: "Look at the container's log, or run `kamal app live`.",
  },
};

/** `name`: the host that was asked for. */
export function meaningOf({ status, location, fromProxy }: Response, name: string): Meaning {
  if (status >= 300 && status < 400) {
    return {
      cause: `a redirect to ${location ?? "nowhere"}`,
      fix: "Let the app answer the health path itself (in Rails leave it out of force_ssl), or set `proxy.ssl`.",
    };
  }
  if (status === 404) {
    const unknown = `kamal-proxy has no service for the name ${name} and this path`;
    return fromProxy
      ? { cause: unknown, fix: "Compare `proxy.host` with it." }
      : {
          cause: `${unknown}, or the app has no such route`,
          fix: "Compare `proxy.host` and `proxy.healthcheck.path` with it.",
        };
  }
  const known = meanings[status];
  if (known !== undefined) return known;
  return status >= 500
    ? { cause: "the app fails", fix: "Look at its log." }
    : { cause: "the app refuses the request", fix: "Look at its log." };
}
