// What an HTTP status means behind kamal-proxy (v0.9.2, internal/server), and how to fix it.

export interface Response {
  status: number;
  location: string | undefined;
  /** Whether the page is one of kamal-proxy's own. */
  fromProxy: boolean;
}

interface Meaning {
  /** The end of a sentence. */
  cause: string;
  fix: string;
}

const meanings: Readonly<Record<number, Meaning>> = {
  401: { cause: "the app requires a login", fix: "Exempt the health path from the login." },
  403: {
    cause: "the app rejects this host name, for example by host authorization",
    fix: "Allow the host name in the app (in Rails, with `config.hosts`).",
  },
  502: {
    cause: "kamal-proxy cannot reach the app, which has stopped or crashed",
    fix: "Read the container's log.",
  },
  503: {
    cause: "the service is stopped (`kamal app maintenance`), or it has no healthy container",
    fix: "Run `kamal app live` if it is stopped; otherwise, read the container's log.",
  },
  504: {
    cause: "the app did not answer kamal-proxy in time, or the service is paused",
    fix: "Run `kamal app live` if it is paused; otherwise, read the container's log.",
  },
};

/** `name`: the host that was requested. */
export function statusMeaning({ status, location, fromProxy }: Response, name: string): Meaning {
  if (status >= 300 && status < 400) {
    return {
      cause: `a redirect ${location === undefined ? "without a location" : `to ${location}`}`,
      fix: "Let the app answer the health path itself (in Rails, exempt it from force_ssl), or set proxy/ssl.",
    };
  }

  if (status === 404) {
    const unknown = `kamal-proxy has no service for ${name} and this path`;
    return fromProxy
      ? { cause: unknown, fix: "Check that proxy/host in deploy.yml has this name." }
      : {
          cause: `${unknown}, or the app has no such route`,
          fix: "Check proxy/host and proxy/healthcheck/path in deploy.yml.",
        };
  }

  const known = meanings[status];
  if (known !== undefined) return known;

  return status >= 500
    ? { cause: "the app fails with an error", fix: "Read the app's log." }
    : { cause: "the app rejects the request", fix: "Read the app's log." };
}
