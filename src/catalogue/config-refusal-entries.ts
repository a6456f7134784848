// What Kamal rejects in deploy.yml, and how to write it instead.

import { type Entries, sentence } from "./entry.ts";

/** `path`: as Kamal writes it, `servers/web/options`; empty for the whole file. */
interface ConfigKey {
  configFile: string;
  path: string;
}

/** Where `path` would be written. */
function inFile({ configFile, path }: ConfigKey): string {
  return path === "" ? configFile : `\`${path}\` in ${configFile}`;
}

export const configRefusalEntries = {
  /** `keys`: with their path, `builder/multiarch`. */
  "config-kamal1": ({ configFile, keys, said }: { configFile: string; keys: readonly string[]; said: string }) => ({
    title: keys.some(isHook) ? "A hook is written for Kamal 1" : `${configFile} is written for Kamal 1`,
    cause: `${keys.map((key) => `\`${key}\``).join(", ")} ${keys.some(isHook) ? "in the folder of the hooks" : `in ${configFile}`} ${keys.length === 1 ? "belongs" : "belong"} to Kamal 1, and Kamal 2 no longer has it. Kamal says: ${sentence(said)}`,
    fix: keys.map(replacement).join(" "),
  }),

  "config-unknown-key": ({ configFile, path, keys }: ConfigKey & { keys: readonly string[] }) => ({
    title: `Kamal does not know a key in ${configFile}`,
    cause: `Kamal has no ${keys.map((key) => `\`${key}\``).join(", ")} ${path === "" ? `at the top level of ${configFile}` : `under ${inFile({ configFile, path })}`}.`,
    fix: `Correct its name or its indentation in ${configFile}; \`kamal docs ${docsOf(path)}\` lists the keys that exist.`,
    alternatives: [
      {
        cause: "The key belongs to a newer version of Kamal than the one that runs.",
        fix: "Update Kamal: `bundle update kamal`, or the input `kamal-version`.",
      },
    ],
  }),

  "config-type": (facts: ConfigKey & { expected: string }) => ({
    title: `A value in ${facts.configFile} has the wrong type`,
    ...wrongType(facts),
  }),

  "config-required": (facts: ConfigKey) => ({
    title: `\`${facts.path}\` is missing`,
    cause: `Kamal needs ${inFile(facts)}, but it is missing or empty.`,
    fix: requiredFix(facts),
  }),

  /** `path`: `proxy`, `servers/web/proxy`. */
  "config-proxy-boolean": ({ configFile, path }: ConfigKey) => ({
    title: "`proxy` is true or false where Kamal expects settings",
    cause: `${inFile({ configFile, path })} should be a hash of settings, but it is not: ${path === "proxy" ? "Kamal accepts `proxy: true` and `proxy: false` only in a role." : "it is a plain value or empty."}`,
    fix:
      path === "proxy"
        ? `To run without kamal-proxy, remove \`proxy\` from the top level of ${configFile} and write \`proxy: false\` under \`servers/web\`. To use it, write its settings: \`proxy: { host: app.example.com, app_port: 3000 }\`.`
        : `Write settings under \`${path}\` in ${configFile}, such as \`host: app.example.com\`, or remove it.`,
  }),

  "config-hosts-both": ({ configFile, path }: ConfigKey) => ({
    title: "Both `host` and `hosts` are set",
    cause: `${inFile({ configFile, path })} has both \`host\` and \`hosts\`, and Kamal accepts only one of them. A destination's file is merged into ${configFile}, so each may be in another file.`,
    fix: `Use the same key in both files: change \`host: NAME\` in ${configFile} to \`hosts: [NAME]\`, or \`hosts\` in the destination's file to \`host\`.`,
  }),

  "config-ssl-host": ({ configFile, path }: ConfigKey) => ({
    title: "Automatic SSL needs a host name",
    cause: `${inFile({ configFile, path })} turns on TLS (\`ssl: true\`), but sets no \`host\` for which to get a certificate.`,
    fix: `Set the app's domain in ${configFile}: \`host: app.example.com\` next to \`ssl: true\` under \`${path}\`. To deploy without TLS, write \`ssl: false\`.`,
  }),

  /** `servers`: how many the role has. */
  "config-ssl-servers": ({ configFile, role, servers }: { configFile: string; role: string; servers: string }) => ({
    title: "Automatic SSL works on a single server only",
    cause: `\`ssl: true\` in ${configFile} lets kamal-proxy get a certificate, but the role ${role} has ${servers} servers, and only one of them would get it.`,
    fix: `Put a load balancer with TLS in front of the servers and write \`ssl: false\` under \`proxy\` in ${configFile}, or give kamal-proxy a certificate of your own: \`ssl: { certificate_pem: CERTIFICATE_PEM, private_key_pem: PRIVATE_KEY_PEM }\` with the names of two secrets (Kamal 2.7 and newer).`,
  }),

  /** `isMapping`: Kamal would accept a mapping. Before 2.7, it does not. */
  "config-ssl-type": ({ configFile, path, isMapping }: ConfigKey & { isMapping: boolean }) => ({
    title: "`ssl` has a value that this Kamal does not accept",
    cause: isMapping
      ? `${inFile({ configFile, path })} should be true, false or a certificate, but it is something else, for example a quoted "true".`
      : `${inFile({ configFile, path })} should be true or false. This Kamal does not know custom certificates under \`ssl\`, which Kamal 2.7 introduced.`,
    fix: isMapping
      ? `Write \`ssl: true\` or \`ssl: false\` without quotes in ${configFile}.`
      : "Update Kamal to 2.7 or newer (`bundle update kamal`, or the input `kamal-version`), or write `ssl: true` or `ssl: false`.",
    ...(isMapping
      ? {}
      : {
          alternatives: [
            {
              cause: `\`${path}\` is a quoted "true" or "false", or empty.`,
              fix: `Write \`ssl: true\` or \`ssl: false\` without quotes in ${configFile}.`,
            },
          ],
        }),
  }),

  "config-builder-arch": ({ configFile }: { configFile: string }) => ({
    title: "`builder/arch` is missing",
    cause: `Kamal 2 needs the architecture to build for, but ${configFile} does not set \`builder/arch\`.`,
    fix: `Add \`builder: { arch: amd64 }\` to ${configFile}, or \`arm64\` if \`uname -m\` prints aarch64 on the server.`,
  }),

  /** `name`: the alias. */
  "config-alias": ({ configFile, name, problem }: { configFile: string; name: string; problem: "name" | "taken" }) => ({
    title: "An alias has a name that Kamal does not accept",
    cause:
      problem === "taken"
        ? `\`aliases/${name}\` in ${configFile} has the name of a command of Kamal.`
        : `\`aliases/${name}\` in ${configFile} contains characters other than lowercase letters, digits, hyphens and underscores.`,
    fix: `Rename the alias in ${configFile}, for example to \`${suggestedAlias(name)}\`.`,
  }),

  "config-kamal-version": ({ current, minimum }: { current: string; minimum: string }) => ({
    title: "Kamal is older than the configuration requires",
    cause: `Kamal ${current} runs, but \`minimum_version\` in deploy.yml requires ${minimum}.`,
    fix: `Update Kamal: \`bundle update kamal\`, or the input \`kamal-version: ${minimum}\`.`,
  }),

  /** `file`: of an accessory, in the repository. */
  "accessory-file": ({ file }: { file: string }) => ({
    title: "A file of an accessory is missing",
    cause: `deploy.yml uploads ${file} for an accessory, but the file is not in the checkout.`,
    fix: `Commit ${file}, or create it in a step before this one; or correct the path under \`files\` of the accessory.`,
  }),
} satisfies Entries;

const replacements: Readonly<Record<string, string>> = {
  traefik:
    "Remove `traefik`: Kamal 2 uses kamal-proxy instead. Write the app's domain under `proxy`: `proxy: { host: app.example.com, ssl: true }`.",
  healthcheck:
    "Move `healthcheck` to `proxy/healthcheck` (`path`, `interval`, `timeout`), and its `port` to `proxy/app_port`.",
  stop_wait_time: "Rename `stop_wait_time` to `drain_timeout`.",
  multiarch: "Replace `builder/multiarch` by `builder/arch`: `arch: amd64`, or a list for several.",
  local: "Replace the mapping under `builder/local` by `builder/arch: amd64`.",
  remote:
    "Replace the mapping under `builder/remote` by the builder's address, `remote: ssh://root@builder.example.com`, and its arch by `builder/arch`.",
  run_directory: "Remove `run_directory`.",
  "pre-traefik-reboot": "Rename the hook `pre-traefik-reboot` to `pre-proxy-reboot` (in .kamal/hooks or hooks_path).",
  "post-traefik-reboot":
    "Rename the hook `post-traefik-reboot` to `post-proxy-reboot` (in .kamal/hooks or hooks_path).",
};

/** Settings of Kamal 1 that Kamal 2 rejects. */
export const kamal1Keys: readonly string[] = Object.keys(replacements);

function isHook(key: string): boolean {
  return key.endsWith("-reboot");
}

function replacement(key: string): string {
  const name = key.slice(key.lastIndexOf("/") + 1);
  if (name === "traefik" && key.startsWith("servers/")) {
    const role = key.slice(0, key.lastIndexOf("/"));
    return `In \`${role}\`, write \`proxy: true\` or \`proxy: false\` instead of \`traefik\`.`;
  }

  return replacements[name] ?? `Remove \`${key}\`.`;
}

function docsOf(path: string): string {
  const [section = ""] = path.split("/");
  const pages: Readonly<Record<string, string>> = { servers: "role", accessories: "accessory" };
  return path === ""
    ? "configuration"
    : (pages[section] ?? (/^[a-z]{1,20}$/.test(section) ? section : "configuration"));
}

function wrongType(facts: ConfigKey & { expected: string }) {
  const { configFile, path, expected } = facts;
  const isEmpty = "If nothing is written after it, or only comments below it, YAML reads it as empty";
  if (/(?:^|\/)hosts?(?:\/\d+)?$|^servers\/\d+$/.test(path)) {
    return {
      cause: `${inFile(facts)} should be ${expected}, but it is empty or of another type: usually a variable that ERB reads there has no value.`,
      fix: `Write the host's address at \`${path}\` in ${configFile}, or pass the variable that ERB reads there to this step, in its \`env:\`.`,
    };
  }

  return {
    cause: `${inFile(facts)} should be ${expected}, but it is of another type or empty. ${isEmpty}.`,
    fix: `Give \`${path}\` in ${configFile} ${/hash|array/.test(expected) ? "an entry" : `a value that is ${expected}`}, or delete the line if it should be empty.`,
  };
}

function requiredFix({ configFile, path }: ConfigKey): string {
  if (path === "registry/username")
    return `Add the registry's user name to ${configFile}: \`username: NAME\` under \`registry\`; if ERB computes it, pass the variable that it reads to this step, in its \`env:\`.`;
  if (path === "registry/password")
    return `Add the name of the secret to ${configFile}: \`password: [KAMAL_REGISTRY_PASSWORD]\` under \`registry\`, and pass that secret to this step.`;
  return `Add \`${path}\` to ${configFile}; if ERB computes it, pass the variable that it reads to this step, in its \`env:\`.`;
}

function suggestedAlias(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
  return plain === name ? `my-${plain}` : plain;
}
