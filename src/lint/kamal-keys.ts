// The keys of Kamal 2.12's deploy.yml, from the example documents in its gem (lib/kamal/configuration/docs), and what
// became of the keys of Kamal 1.

/** The keys of each section; `*` stands for a name that the user gives. */
export const sections: Readonly<Record<string, readonly string[]>> = {
  "": words(
    "service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases",
  ),
  "servers/*": words("hosts cmd stop_timeout options logging proxy labels env asset_path"),
  "accessories/*": words(
    "service image registry host hosts role roles tag tags cmd port labels options env files directories volumes network proxy",
  ),
  registry: words("server username password"),
  builder: words("arch remote local pack cache context dockerfile target args secrets ssh driver provenance sbom"),
  "builder/pack": words("builder buildpacks"),
  "builder/cache": words("type options image"),
  proxy: words(
    "host hosts app_port ssl ssl_redirect forward_headers response_timeout path_prefix path_prefixes strip_path_prefix healthcheck buffering logging run",
  ),
  "proxy/healthcheck": words("interval path timeout"),
  "proxy/buffering": words("requests responses max_request_body max_response_body memory"),
  "proxy/logging": words("request_headers response_headers"),
  "proxy/run": words(
    "http_port https_port metrics_port debug log_max_size publish bind_ips registry repository version options",
  ),
  ssh: words("user port proxy proxy_command log_level keys_only keys key_data config forward_agent"),
  sshkit: words("max_concurrent_starts pool_idle_timeout dns_retries"),
  boot: words("limit wait parallel_roles"),
  logging: words("driver options"),
  output: words("otel file"),
  "output/otel": words("endpoint"),
  "output/file": words("path"),
};

/** Sections that are the same wherever they stand: the part before the slash is where else. */
export const sharedSections: Readonly<Record<string, readonly string[]>> = {
  "servers/*": ["proxy", "logging"],
  "accessories/*": ["proxy", "registry"],
};

/** What to write instead of a key of Kamal 1. */
export const replacements: Readonly<Record<string, string>> = {
  traefik: "Kamal 2 has kamal-proxy instead of Traefik: describe host, ssl and port in `proxy`, and remove `traefik`.",
  healthcheck: "It is `proxy/healthcheck` now, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.",
  stop_wait_time: "It is `drain_timeout` now (and `stop_timeout` since Kamal 2.12).",
  "servers/*/traefik":
    "Kamal 2 has kamal-proxy instead of Traefik: give the role `proxy: true`, or its own `proxy` settings.",
  "servers/*/healthcheck": "It is `healthcheck` inside the role's `proxy` now.",
  "builder/multiarch": "Name the architectures: `arch: [amd64, arm64]`, or the one of your servers.",
  "proxy/ports": "The published ports are `proxy/run/http_port` and `proxy/run/https_port`.",
};

function words(list: string): string[] {
  return list.split(" ");
}
