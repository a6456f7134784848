// deploy.yml, and the deploy lock.

import { ended, failed, type KamalOutput } from "./frame.ts";

export const heldLock = ended(
  "Kamal::Cli::LockError",
  "Deploy lock found. Run 'kamal lock help' for more information",
  "Acquiring the deploy lock...\nDeploy lock already in place!\nLocked by: kamal-action acme/shop run 7 attempt 1 at 2026-11-24T01:00:00Z\nVersion: v1\nMessage: Automatic deploy lock",
);

const refused = (message: string) => ended("Kamal::ConfigurationError", message);
const inFile = { place: "kamal", at: "config/deploy.yml:null" } as const;

const kamal1Outputs: readonly KamalOutput[] = [
  [
    "config-kamal1",
    refused("unknown key: traefik"),
    /`traefik` in config\/deploy\.yml belongs to Kamal 1/,
    { fix: /kamal-proxy.*proxy: \{ host/, ...inFile },
  ],
  [
    "config-kamal1",
    refused("unknown keys: traefik, healthcheck"),
    /`traefik`, `healthcheck`/,
    { fix: /proxy\/healthcheck.*proxy\/app_port/ },
  ],
  ["config-kamal1", refused("unknown key: stop_wait_time"), /stop_wait_time/, { fix: /drain_timeout/ }],
  ["config-kamal1", refused("servers/web: unknown key: traefik"), /servers\/web\/traefik/, { fix: /proxy: true/ }],
  ["config-kamal1", refused("builder: unknown key: multiarch"), /builder\/multiarch/, { fix: /builder\/arch/ }],
  ["config-kamal1", refused("builder/remote: should be a string"), /builder\/remote/, { fix: /ssh:\/\// }],
  ["config-kamal1", refused("builder/local: should be a boolean"), /builder\/local/, { fix: /builder\/arch/ }],
  [
    "config-kamal1",
    refused("Found pre-traefik-reboot, these should be renamed to (pre|post)-proxy-reboot"),
    /pre-traefik-reboot/,
    { fix: /pre-proxy-reboot/ },
  ],
];

const proxyOutputs: readonly KamalOutput[] = [
  ["config-proxy-boolean", refused("proxy: should be a hash"), /only in a role/, { fix: /servers\/web/, ...inFile }],
  ["config-proxy-boolean", ended("NoMethodError", "undefined method `[]' for true:TrueClass"), /only in a role/],
  ["config-proxy-boolean", refused("accessories/api/proxy: should be a hash"), /accessories\/api\/proxy/],
  [
    "config-hosts-both",
    refused("proxy: Specify one of 'host' or 'hosts', not both"),
    /both `host` and `hosts`/,
    { fix: /hosts: \[NAME\]/, ...inFile },
  ],
  ["config-ssl-host", refused("proxy: Must set a host to enable automatic SSL"), /no `host`/, { fix: /ssl: false/ }],
  ["config-ssl-host", failed("docker", "Error: host must be set when using TLS"), /TLS/, { place: "server" }],
  [
    "config-ssl-servers",
    refused(
      "SSL is only supported on a single server unless you provide custom certificates, found 2 servers for role web",
    ),
    /role web has 2 servers/,
    { fix: /load balancer/ },
  ],
  [
    "config-ssl-servers",
    refused("SSL is only supported on a single server, found 3 servers for role web"),
    /3 servers/,
  ],
  ["config-ssl-type", refused("proxy/ssl: should be a boolean"), /Kamal 2\.7/, { fix: /Update Kamal/ }],
  ["config-ssl-type", refused("proxy/ssl: should be a boolean or a hash"), /quoted/, { fix: /without quotes/ }],
];

const valueOutputs: readonly KamalOutput[] = [
  ["config-unknown-key", refused("proxy: unknown key: port"), /no `port` under `proxy`/, { fix: /kamal docs proxy/ }],
  ["config-unknown-key", refused("unknown keys: servces, imge"), /`servces`, `imge` at the top level/],
  ["config-unknown-key", refused("accessories/db: unknown key: prot"), /`prot`/, { fix: /kamal docs accessory/ }],
  // In `proxy`, `healthcheck/port` is no key of Kamal 1.
  ["config-unknown-key", refused("proxy/healthcheck: unknown key: port"), /`port`/],
  [
    "config-type",
    refused("servers/web/hosts/0: should be a string or a hash"),
    /servers\/web\/hosts\/0.*ERB/,
    { fix: /env:/ },
  ],
  [
    "config-type",
    refused("servers/web/options: should be a hash"),
    /only comments below it/,
    { fix: /delete the line/ },
  ],
  ["config-type", refused("retain_containers: should be an integer"), /an integer/],
  ["config-required", ended("ArgumentError", "registry/password: is required"), /registry\/password/],
  ["config-required", refused("registry/username: is required"), /registry\/username/, { fix: /username: NAME/ }],
  ["config-required", refused("Missing required configuration for image"), /`image`/],
  ["config-builder-arch", refused("builder: Builder arch not set"), /architecture/, { fix: /arch: amd64/ }],
  [
    "config-alias",
    refused(
      "aliases/Logs: Invalid alias name: 'Logs'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.",
    ),
    /aliases\/Logs/,
    { fix: /`logs`/ },
  ],
  [
    "config-alias",
    refused("aliases/deploy: Alias 'deploy' conflicts with a built-in command."),
    /a command of Kamal/,
    { fix: /`my-deploy`/ },
  ],
  [
    "config-kamal-version",
    refused("Current version is 2.4.0, minimum required is 2.7.0"),
    /Kamal 2\.4\.0 runs/,
    { fix: /kamal-version: 2\.7\.0/ },
  ],
  ["config-invalid", refused("No servers specified for the web primary_role"), /role `web` has no hosts/],
  ["accessory-file", ended("RuntimeError", "Missing file: config/mysql.cnf"), /config\/mysql\.cnf/],
];

const erbOutputs: readonly KamalOutput[] = [
  [
    "config-erb",
    ended("KeyError", 'key not found: "RELEASE"'),
    /environment variable RELEASE/,
    { fix: /RELEASE: \$\{\{ vars\.RELEASE \}\}.*`env:`/, ...inFile },
  ],
  ["config-erb", ended("KeyError", 'key not found: "WEB_HOST"\nDid you mean?  "WEB_HOSTS"'), /variable WEB_HOST,/],
  [
    "config-erb",
    ended("Errno::ENOENT", "No such file or directory @ rb_sysopen - config/hosts.yml"),
    /reads the file config\/hosts\.yml/,
    { fix: /Commit config\/hosts\.yml/ },
  ],
  [
    "config-erb",
    ended("Errno::ENOENT", "No such file or directory @ rb_sysopen - config/master.key"),
    /config\/master\.key/,
    { fix: /environment variable instead/ },
  ],
  [
    "config-erb",
    "  \u001b[31mERROR (NoMethodError): undefined method `split' for nil:NilClass\u001b[0m",
    /empty value.*ERB/,
    { fix: /`env:`/ },
  ],
  [
    "config-erb",
    "(erb):5: syntax error, unexpected end-of-input, expecting ')' (SyntaxError)\n\tfrom /gems/kamal-2.12.0/lib/kamal/configuration.rb:30:in `load_config_file'",
    /not valid Ruby/,
  ],
  [
    "config-erb",
    ended("NameError", "undefined local variable or method `release' for main:Object"),
    /`release`.*no such variable/,
  ],
];

export const configOutputs: readonly KamalOutput[] = [
  ["lock-held", heldLock, /10\.0\.0\.1/],
  [
    "dockerfile-missing",
    ended("Kamal::Commands::Builder::Base::BuilderError", "Missing Dockerfile"),
    /from Dockerfile/,
  ],
  ...kamal1Outputs,
  ...proxyOutputs,
  ...valueOutputs,
  ...erbOutputs,
  [
    "config-refused",
    ended("RuntimeError", "Configuration file not found in /srv/app/config/deploy.yml"),
    /not found in/,
    { fix: /working-directory/ },
  ],
  [
    "config-refused",
    ended(
      "Psych::SyntaxError",
      "(<unknown>): did not find expected key while parsing a block mapping at line 3 column 1",
    ),
    /did not find expected key/,
  ],
  [
    "config-refused",
    refused("Different roles can't share the same host for SSL: a.test"),
    /share the same host/,
    { fix: /of its own/ },
  ],
  ["config-refused", ended("ArgumentError", "You must specify a destination"), /destination/, { fix: /`destination`/ }],
  [
    "config-refused",
    refused("accessories/db: specify one of `host`, `hosts`, `role`, `roles`, `tag` or `tags`"),
    /one of/,
  ],
];
