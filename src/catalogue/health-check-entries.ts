// A new container that runs, but does not answer the health check with 2xx.

import { type Entries, sentence } from "./entry.ts";

/** The HTTP request of the health check. `place`: where its path is set, if it is. */
export interface HealthRequest {
  path: string;
  place: string | undefined;
}

type Framework = "rails" | "django" | undefined;

export const healthCheckEntries = {
  /** `forceSsl`: where Rails' `force_ssl` is set. */
  "app-redirect": (facts: {
    request: HealthRequest;
    status: number | undefined;
    location: string | undefined;
    toHttps: boolean;
    forceSsl: string | undefined;
    framework: Framework;
  }) => ({
    title: facts.toHttps ? "The app redirects the health check to https" : "The app redirects the health check",
    cause: `The app answers the health check of ${facts.request.path} with a redirect${facts.status === undefined ? "" : ` (${facts.status})`}${facts.location === undefined ? "" : ` to ${facts.location}`}, ${facts.toHttps ? `but the container does not serve https, so it never becomes healthy${facts.forceSsl === undefined ? "" : `: force_ssl is on in ${facts.forceSsl}`}` : "which kamal-proxy follows without success, so it never becomes healthy"}.`,
    fix: redirectFix(facts),
  }),

  /** `place`: the entry of `config.hosts`; `sent`: the Host header. */
  "app-hosts": (facts: {
    request: HealthRequest;
    status: number;
    sent: string;
    place: string | undefined;
    framework: Framework;
  }) => ({
    title: "The app rejects the host name of the health check",
    cause: `The app answers the health check of ${facts.request.path} with ${facts.status}, because kamal-proxy sends the container's ID as the host name (${facts.sent})${facts.place === undefined ? ", which the app does not allow" : `, which \`config.hosts\` does not allow (${facts.place})`}.`,
    fix: hostsFix(facts),
  }),

  "app-health-missing": (facts: {
    request: HealthRequest;
    routes: string | undefined;
    proxy: string;
    framework: Framework;
  }) => ({
    title: "The app has no page at the health path",
    cause: `The app is running, but it answers the health check of ${facts.request.path}${facts.request.place === undefined ? (facts.request.path === "/up" ? " (the default)" : "") : ` (${facts.request.place})`} with 404, so it never becomes healthy.`,
    fix: `${facts.framework === "rails" ? `Add \`get "${facts.request.path.replace(/^\//, "")}", to: "rails/health#show"\` to ${facts.routes ?? "config/routes.rb"}` : `Add a page at ${facts.request.path} to the app`}, or set \`healthcheck: { path: … }\` under \`proxy\` (${facts.request.place ?? facts.proxy}) to a path that returns 200.`,
  }),

  /** `said`: the exception in the log. */
  "app-health-error": (facts: { request: HealthRequest; status: number; said: string | undefined }) => ({
    title: "The app fails with an error at the health path",
    cause: `The app is running, but it answers the health check of ${facts.request.path} with ${facts.status}${facts.said === undefined ? "." : `: ${sentence(facts.said)}`}`,
    fix: `Fix the error that the app logs for ${facts.request.path} (see the lines below), then deploy again.`,
  }),

  /** Another status than 2xx: 401, 403, 405, 429, … */
  "app-health-refused": (facts: { request: HealthRequest; status: number; proxy: string }) => ({
    title: "The app rejects the health check",
    cause: `The app is running, but it answers the health check of ${facts.request.path} with ${facts.status}${facts.status === 401 ? ", because it requires a login" : ""}, so it never becomes healthy.`,
    fix: `Let the app answer ${facts.request.path} with 200 to everyone, or set \`healthcheck: { path: … }\` under \`proxy\` (${facts.request.place ?? facts.proxy}) to such a path.`,
  }),
} satisfies Entries;

function redirectFix(facts: {
  request: HealthRequest;
  toHttps: boolean;
  forceSsl: string | undefined;
  framework: Framework;
}): string {
  const { path } = facts.request;
  if (!facts.toHttps) {
    return `Let the app answer ${path} itself with 200, or set \`healthcheck: { path: … }\` under \`proxy\` to a path without a redirect.`;
  }
  if (facts.framework === "rails") {
    return `Add \`config.assume_ssl = true\`${facts.forceSsl === undefined ? " to config/environments/production.rb" : `, next to ${facts.forceSsl}`}, because kamal-proxy terminates TLS, or exempt the path: \`config.ssl_options = { redirect: { exclude: ->(request) { request.path == "${path}" } } }\`.`;
  }
  if (facts.framework === "django") return "Add the health path to `SECURE_REDIRECT_EXEMPT` in the settings.";
  return `Turn off the app's redirect to https, at least for ${path}: kamal-proxy terminates TLS, and its \`ssl\` redirects visitors.`;
}

function hostsFix({
  request,
  place,
  framework,
}: {
  request: HealthRequest;
  place: string | undefined;
  framework: Framework;
}): string {
  if (framework === "rails") {
    return `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${request.path}" } }\` to ${place === undefined ? "config/environments/production.rb" : `the configuration, next to ${place}`}.`;
  }
  if (framework === "django") {
    return `Answer ${request.path} in a middleware that comes before the one that checks the host, or set ALLOWED_HOSTS to \`["*"]\`: kamal-proxy only forwards requests for \`proxy/host\`.`;
  }
  return `Let the app answer ${request.path} for every host name (the setting for allowed hosts), because the ID changes with each deploy.`;
}
