export const id = 343;
export const ids = [343];
export const modules = {

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readAndLint)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/project/document.js + 4 modules
var project_document = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var nodes = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/src/lint/rules/config-missing.js


const configMissing = {
    metadata: {
        id: "config-missing",
        severity: "error",
        title: "There is a Kamal configuration to deploy",
    },
    *check(project) {
        yield* checkFile(project.config, missingConfig(project));
        for (const { file, destination } of project.variants) {
            if (file !== undefined)
                yield* checkFile(file, missingDestination(project, destination ?? ""));
        }
    },
};
function* checkFile(config, missing) {
    const at = { file: config.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { state, document } = config;
    if (state === "missing")
        yield { at, ...missing };
    if (document === undefined)
        return;
    if ((0,project_document/* isEmptyDocument */.n6)(document)) {
        yield {
            at,
            message: "The file is there and has no content; Kamal crashes on it",
            help: "Write the configuration into it, or remove the file.",
        };
    }
    else if (document.root !== undefined && document.root.kind !== "unknown" && (0,project_document/* rootMap */.tW)(document) === undefined) {
        const found = (0,nodes/* describe */.q0)(document.root);
        yield {
            at: (0,nodes/* rangeOf */.be)(document.root),
            message: `A mapping of keys to values is expected, and it is ${found}`,
            help: "Start the file with keys such as `service: my-app`.",
        };
    }
}
function missingConfig(project) {
    const found = project.neighbours.length === 0 ? "nothing" : project.neighbours.slice(0, 20).join(", ");
    return {
        message: `Expected ${project.config.path}, and in its folder there is ${found}`,
        help: "Create it with `kamal init`, or point `working-directory` and `config-file` to it.",
    };
}
function missingDestination(project, destination) {
    const others = project.destinations.join(", ") || "none";
    return {
        message: `The destination \`${destination}\` has no file; destinations that have one: ${others}`,
        help: "Create the file, or correct the input `destination`.",
    };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/file-unreadable.js
const fileUnreadable = {
    metadata: {
        id: "file-unreadable",
        severity: "error",
        title: "Files that a deploy reads are text inside the repository",
    },
    *check(project) {
        for (const { message, help, ...at } of project.problems)
            yield { at, message, help };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/variants.js

/**
 * The configs that a deploy can use. Without a chosen destination, the base alone is judged only while it is the only
 * one: beside destinations it may be incomplete on purpose.
 */
function deployableVariants(project) {
    return project.variants.flatMap((variant) => {
        if (variant.merged === undefined)
            return [];
        if (variant.destination === undefined && project.variants.length > 1)
            return [];
        if (variant.destination === undefined && requiresDestination(variant.merged))
            return [];
        return [{ variant, config: variant.merged }];
    });
}
function requiresDestination(config) {
    const value = (0,nodes/* pairOf */.cF)(config, "require_destination")?.value;
    return value?.kind === "unknown" || (value?.kind === "scalar" && value.value === true);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/image-repeats-registry.js


const imageRepeatsRegistry = {
    metadata: {
        id: "image-repeats-registry",
        severity: "error",
        title: "`image` does not repeat the registry's host",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const image = (0,nodes/* lookup */.$I)(config, "image");
            const server = (0,nodes/* lookupPath */.wf)(config, ["registry", "server"]);
            if (image?.kind !== "scalar" || server?.kind !== "scalar" || server.text === "")
                continue;
            if (!image.text.toLowerCase().startsWith(`${server.text.toLowerCase()}/`))
                continue;
            const rest = image.text.slice(server.text.length + 1);
            yield {
                at: (0,nodes/* rangeOf */.be)(image),
                message: `Kamal puts \`registry/server\` before \`image\`, so this is pushed to ${server.text}/${image.text}`,
                help: `Write \`image: ${rest}\`.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/project/registry.js
var project_registry = __webpack_require__(9048);
;// CONCATENATED MODULE: ./build/src/lint/rules/missing-key.js



const missingKey = {
    metadata: {
        id: "missing-key",
        severity: "error",
        title: "Every key that Kamal cannot do without is there",
    },
    *check(project) {
        for (const { config, variant } of deployableVariants(project)) {
            const start = {
                file: variant.file?.path ?? project.config.path,
                line: 1,
                column: 1,
                endLine: 1,
                endColumn: 1,
            };
            yield* checkConfig(config, start);
        }
    },
};
function* checkConfig(config, start) {
    const registry = (0,nodes/* lookup */.$I)(config, "registry");
    const server = (0,nodes/* lookup */.$I)(registry, "server");
    // Unknown may be local, and then nothing of it is needed.
    const local = server?.kind === "unknown" || (server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text));
    if ((0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)(config, "service")))
        yield missing(config, "service", start, "Add `service: my-app`, the name of the containers.");
    if (!local && (0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)(config, "image"))) {
        yield missing(config, "image", start, "Add `image: my-user/my-app`, the name in the registry, without the registry's host.");
    }
    if (!local)
        yield* checkRegistry(registry, start);
    yield* checkServers(config, start);
    if ((0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)((0,nodes/* lookup */.$I)(config, "builder"), "arch")) && (0,nodes/* lookup */.$I)(config, "builder")?.kind !== "unknown") {
        const help = "Add `builder:` with `arch: amd64` (or arm64, or a list of both).";
        yield {
            at: placeOf((0,nodes/* lookup */.$I)(config, "builder"), start),
            message: "`builder/arch` is missing; Kamal says: Builder arch not set",
            help,
        };
    }
}
function* checkRegistry(registry, start) {
    for (const key of ["username", "password"]) {
        if (registry?.kind === "unknown" || !(0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)(registry, key)))
            continue;
        const name = `KAMAL_REGISTRY_${key.toUpperCase()}`;
        const form = key === "username" ? "`username: my-user`" : `\`password: [${name}]\``;
        yield {
            at: placeOf(registry, start),
            message: `\`registry/${key}\` is missing; Kamal says: registry/${key}: is required`,
            help: `Add ${form} below \`registry:\`; a name in a list is looked up in .kamal/secrets.`,
        };
    }
}
function* checkServers(config, start) {
    const servers = (0,nodes/* lookup */.$I)(config, "servers");
    if (servers === undefined && (0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)(config, "accessories"))) {
        const help = "Add `servers:` with the host names or addresses that the app runs on.";
        yield { at: start, message: "`servers` is missing; Kamal says: No servers or accessories specified", help };
    }
    else if (servers?.kind === "list" && (0,nodes/* isBlank */.z3)(servers)) {
        const message = "`servers` is empty; Kamal says: No servers specified for the web primary_role";
        yield { at: (0,nodes/* rangeOf */.be)(servers), message, help: "List the host names or addresses that the app runs on." };
    }
}
function missing(config, key, start, help) {
    const at = placeOf((0,nodes/* lookup */.$I)(config, key), start);
    return { at, message: `\`${key}\` is missing; Kamal says: Missing required configuration for ${key}`, help };
}
/** Where the blank value stands, or the beginning of the file. */
function placeOf(node, start) {
    return node === undefined ? start : (0,nodes/* rangeOf */.be)(node);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/placeholder-host.js


const placeholderHost = {
    metadata: {
        id: "placeholder-host",
        severity: "error",
        title: "Hosts, images and user names are real, not what a template left there",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { node, what } of hostsOf(config))
                yield* report(node, what, isPlaceholderHost);
            for (const { node, what } of namesOf(config))
                yield* report(node, what, isPlaceholderName);
        }
    },
};
function* report(node, what, isPlaceholder) {
    const found = node.text.split(",").find((part) => isPlaceholder(part.trim()));
    if (found === undefined)
        return;
    yield {
        at: (0,nodes/* rangeOf */.be)(node),
        message: `${what} is a placeholder: ${found.trim()}`,
        help: "Write the real value.",
        ...(isTemplateAddress(found.trim()) ? { severity: "warning" } : {}),
    };
}
/** RFC 2606 and RFC 5737 set names and addresses apart for examples. */
function isPlaceholderHost(text) {
    const host = text
        .toLowerCase()
        .replace(/^[^@]*@/, "")
        .replace(/:\d+$/, "");
    return (isTemplateText(text) ||
        /(?:^|\.)example\.(?:com|net|org)$/.test(host) ||
        /(?:^|\.)invalid$/.test(host) ||
        isTemplateAddress(host) ||
        /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host) ||
        /^(?:x{1,3}\.){3}x{1,3}$/.test(host) ||
        host === "1.2.3.4");
}
/** The addresses of `kamal init`. They can be real ones in somebody's own network. */
function isTemplateAddress(host) {
    return /^192\.168\.0\.[12]$/.test(host);
}
function isPlaceholderName(text) {
    return isTemplateText(text) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(text);
}
function isTemplateText(text) {
    return /<[^<>%]*>/.test(text) || /replace_?(?:with|me)|change_?me/i.test(text) || /(?:^|[/.@])your[-_]/i.test(text);
}
function hostsOf(config) {
    const servers = (0,nodes/* lookup */.$I)(config, "servers");
    const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [servers];
    const accessories = valuesOf((0,nodes/* lookup */.$I)(config, "accessories"));
    return [
        ...roles.flatMap((role) => hostList(role?.kind === "map" ? (0,nodes/* lookup */.$I)(role, "hosts") : role, "This server")),
        ...accessories.flatMap((accessory) => [
            ...scalar((0,nodes/* lookup */.$I)(accessory, "host"), "This accessory's host"),
            ...hostList((0,nodes/* lookup */.$I)(accessory, "hosts"), "This accessory's host"),
        ]),
        ...[config, ...roles, ...accessories].flatMap((owner) => [
            ...scalar((0,nodes/* lookupPath */.wf)(owner, ["proxy", "host"]), "This proxy host"),
            ...hostList((0,nodes/* lookupPath */.wf)(owner, ["proxy", "hosts"]), "This proxy host"),
        ]),
        ...scalar((0,nodes/* lookupPath */.wf)(config, ["ssh", "proxy"]), "This jump host"),
        ...scalar((0,nodes/* lookupPath */.wf)(config, ["registry", "server"]), "This registry"),
    ];
}
function namesOf(config) {
    return [
        ...scalar((0,nodes/* lookup */.$I)(config, "image"), "This image name"),
        ...scalar((0,nodes/* lookupPath */.wf)(config, ["registry", "username"]), "This user name"),
    ];
}
function valuesOf(node) {
    return node?.kind === "map" ? node.pairs.map((pair) => pair.value) : [];
}
function scalar(node, what) {
    return node?.kind === "scalar" ? [{ node, what }] : [];
}
/** Items are hosts, or mappings of one host to its tags. */
function hostList(list, what) {
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap(({ node }) => {
        if (node.kind !== "map")
            return scalar(node, what);
        const key = node.pairs[0]?.key;
        return key !== undefined && (0,nodes/* keyName */.xT)(key) !== undefined ? scalar(key, what) : [];
    });
}

// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/lint/rules/ruby-version-mismatch.js

const rubyVersionMismatch = {
    metadata: {
        id: "ruby-version-mismatch",
        severity: "warning",
        title: "Every file that names Ruby's version names the same one",
    },
    *check(project) {
        const [first, ...others] = claims(project);
        if (first === undefined)
            return;
        for (const other of others) {
            if (agree(first.version, other.version))
                continue;
            yield {
                at: other.at,
                message: `Ruby is ${other.version} here, and ${first.version} in ${first.at.file}`,
                help: `Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's.`,
            };
        }
    },
};
/** A version with digits only (`3.4`, `3.4.2`); previews, other engines and ranges are left alone. */
const version = "(\\d+(?:\\.\\d+){1,2})";
function claims(project) {
    const { rubyVersion, dockerfile, gemfile, toolVersions, mise } = project.files;
    return [
        find(rubyVersion.source, `^\\s*(?:ruby-)?${version}(?:-p\\d+)?[ \\t]*$`),
        find(toolVersions.source, `^ruby[ \\t]+${version}(?=\\s|$)`),
        find(mise.source, `^ruby[ \\t]*=[ \\t]*["']${version}["']`),
        find(gemfile.source, `^ruby[ \\t(]+["']${version}["']`),
        dockerClaim(dockerfile.source),
    ].filter((claim) => claim !== undefined);
}
/** The default of `ARG RUBY_VERSION`, or the tag of a `FROM ruby:…`. */
function dockerClaim(source) {
    return (find(source, `^[ \\t]*ARG[ \\t]+RUBY_VERSION=["']?${version}(?=["'\\s-]|$)`, "im") ??
        find(source, `^[ \\t]*FROM[ \\t]+(?:--platform=\\S+[ \\t]+)?(?:[\\w.:-]+/)*ruby:${version}(?=[\\s@-]|$)`, "im"));
}
function find(source, pattern, flags = "m") {
    if (source === undefined)
        return undefined;
    const match = new RegExp(pattern, `${flags}d`).exec(source.text);
    const [start, end] = match?.indices?.[1] ?? [];
    if (match?.[1] === undefined || start === undefined || end === undefined)
        return undefined;
    return { version: match[1], at: (0,project_source/* rangeBetween */.yb)(source, start, end) };
}
/** `3.4` and `3.4.2` agree: the shorter one leaves the rest open. */
function agree(a, b) {
    const [left, right] = [a.split("."), b.split(".")];
    return left.slice(0, right.length).every((part, index) => part === right[index]);
}

// EXTERNAL MODULE: ./build/src/project/required-secrets.js
var required_secrets = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/src/project/secrets-file.js
var secrets_file = __webpack_require__(8789);
;// CONCATENATED MODULE: ./build/src/lint/rules/secret-undefined.js



const secretUndefined = {
    metadata: {
        id: "secret-undefined",
        severity: "warning",
        title: "Every secret that the configuration names is defined in the secrets file that Kamal reads",
    },
    *check(project) {
        for (const { config, variant } of deployableVariants(project)) {
            // No list, or a file that cannot be read: what is defined is not known.
            if (variant.secrets.length === 0 || variant.secrets.some((file) => file.state === "unreadable"))
                continue;
            const defined = (0,secrets_file/* definedNames */.C9)(variant.secrets.flatMap((file) => file.entries));
            for (const { name, path, ...at } of (0,required_secrets/* requiredSecrets */.H)(config)) {
                if (defined.has(name))
                    continue;
                yield {
                    at,
                    message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
                    help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
                };
            }
        }
    },
};
function filesOf(variant) {
    const present = variant.secrets.filter((file) => file.state === "text").map((file) => file.path);
    if (present.length > 0)
        return present.join(" or ");
    return `${variant.secrets.map((file) => file.path).join(" or ")} (neither file exists)`;
}

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/src/lint/kamal-keys.js
// The keys of Kamal 2.12's deploy.yml, from the example documents in its gem (lib/kamal/configuration/docs), and what
// became of the keys of Kamal 1.
/** The keys of each section; `*` stands for a name that the user gives. */
const sections = {
    "": words("service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases"),
    "servers/*": words("hosts cmd stop_timeout options logging proxy labels env asset_path"),
    "accessories/*": words("service image registry host hosts role roles tag tags cmd port labels options env files directories volumes network proxy"),
    registry: words("server username password"),
    builder: words("arch remote local pack cache context dockerfile target args secrets ssh driver provenance sbom"),
    "builder/pack": words("builder buildpacks"),
    "builder/cache": words("type options image"),
    proxy: words("host hosts app_port ssl ssl_redirect forward_headers response_timeout path_prefix path_prefixes strip_path_prefix healthcheck buffering logging run"),
    "proxy/healthcheck": words("interval path timeout"),
    "proxy/buffering": words("requests responses max_request_body max_response_body memory"),
    "proxy/logging": words("request_headers response_headers"),
    "proxy/run": words("http_port https_port metrics_port debug log_max_size publish bind_ips registry repository version options"),
    ssh: words("user port proxy proxy_command log_level keys_only keys key_data config forward_agent"),
    sshkit: words("max_concurrent_starts pool_idle_timeout dns_retries"),
    boot: words("limit wait parallel_roles"),
    logging: words("driver options"),
    output: words("otel file"),
    "output/otel": words("endpoint"),
    "output/file": words("path"),
};
/** Sections that are the same wherever they stand: the part before the slash is where else. */
const sharedSections = {
    "servers/*": ["proxy", "logging"],
    "accessories/*": ["proxy", "registry"],
};
/** What to write instead of a key of Kamal 1. */
const replacements = {
    traefik: "Kamal 2 has kamal-proxy instead of Traefik: describe host, ssl and port in `proxy`, and remove `traefik`.",
    healthcheck: "It is `proxy/healthcheck` now, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.",
    stop_wait_time: "It is `drain_timeout` now (and `stop_timeout` since Kamal 2.12).",
    "servers/*/traefik": "Kamal 2 has kamal-proxy instead of Traefik: give the role `proxy: true`, or its own `proxy` settings.",
    "servers/*/healthcheck": "It is `healthcheck` inside the role's `proxy` now.",
    "builder/multiarch": "Name the architectures: `arch: [amd64, arm64]`, or the one of your servers.",
    "proxy/ports": "The published ports are `proxy/run/http_port` and `proxy/run/https_port`.",
};
function words(list) {
    return list.split(" ");
}

;// CONCATENATED MODULE: ./build/src/lint/suggest.js
/** The candidate that `word` most likely stands for: one or two slips of the finger away, or undefined. */
function suggest(word, candidates) {
    const allowed = word.length <= 4 ? 1 : 2;
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > allowed)
            continue;
        const found = distance(normalize(word), normalize(candidate));
        if (found <= allowed && (best === undefined || found < best.distance))
            best = { candidate, distance: found };
    }
    return best?.candidate;
}
function normalize(word) {
    return word.toLowerCase().replaceAll("-", "_");
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let value = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (row > 1 && column > 1 && swapped)
                value = Math.min(value, at(before, column - 2) + 1);
            current.push(value);
        }
        before = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-key.js





const unknownKey = {
    metadata: {
        id: "unknown-key",
        severity: "error",
        title: "Every key is one that Kamal knows",
    },
    *check(project) {
        for (const root of rootsOf(project))
            yield* checkMap((0,merge/* normalizeRoot */.e)(root), { path: "", section: "" });
    },
};
/** Each file by itself: a merged config would hide what one of two files says. */
function rootsOf(project) {
    const files = [project.config, ...project.variants.map((variant) => variant.file)];
    return files.map((file) => (0,project_document/* rootMap */.tW)(file?.document)).filter((root) => root !== undefined);
}
function* checkMap(map, where) {
    const known = where.section === undefined ? undefined : sections[where.section];
    for (const pair of map.pairs) {
        const name = (0,nodes/* keyName */.xT)(pair.key);
        // What a merge key brings is judged where it stands, or is an extension's own business.
        if (name === undefined || pair.inherited)
            continue;
        if (where.section === "" && name.startsWith("x-"))
            continue;
        if (known !== undefined && !known.includes(name) && name !== "<<") {
            yield unknown(pair, name, where);
            continue;
        }
        if (pair.value.kind === "map")
            yield* checkMap(pair.value, below(where, name, pair.value));
    }
}
function below(where, name, value) {
    const path = where.path === "" ? name : `${where.path}/${name}`;
    const parent = where.section;
    const direct = parent === undefined ? undefined : parent === "" ? name : `${parent}/${name}`;
    const wildcard = parent === undefined ? undefined : `${parent}/*`;
    if (parent !== undefined && sharedSections[parent]?.includes(name))
        return { path, section: name };
    if (direct !== undefined && sections[direct] !== undefined)
        return { path, section: direct };
    if (wildcard !== undefined && sections[wildcard] !== undefined)
        return { path, section: wildcard };
    if (parent === "" && sections[`${name}/*`] !== undefined && value.kind === "map")
        return { path, section: name };
    return { path, section: undefined };
}
function unknown(pair, name, where) {
    const known = sections[where.section ?? ""] ?? [];
    const key = where.section === "" ? name : `${where.section}/${name}`;
    const similar = suggest(name, known);
    const help = replacements[key] ??
        (similar !== undefined
            ? `Did you mean \`${similar}\`?`
            : `Remove it, or correct it; known keys here: ${known.join(", ")}.`);
    const context = where.path === "" ? "" : `${where.path}: `;
    return { at: (0,nodes/* rangeOf */.be)(pair.key), message: `Kamal refuses this: ${context}unknown key: ${name}`, help };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/yaml-syntax.js
const yamlSyntax = {
    metadata: {
        id: "yaml-syntax",
        severity: "error",
        title: "The configuration is valid YAML",
    },
    *check(project) {
        const files = [project.config, ...project.variants.map((variant) => variant.file)];
        for (const error of files.flatMap((file) => file?.document?.errors ?? [])) {
            const { message, help, severity, ...at } = error;
            yield { at, message, help, severity };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/index.js









/** Every rule there is. A rule that is not in this list does not run; a test holds list, files and docs together. */
const rules = [
    configMissing,
    fileUnreadable,
    imageRepeatsRegistry,
    missingKey,
    placeholderHost,
    rubyVersionMismatch,
    secretUndefined,
    unknownKey,
    yamlSyntax,
];

;// CONCATENATED MODULE: ./build/src/lint/suppressions.js
const comment = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/;
/** All suppression comments in the files that rules look at. */
function readSuppressions(project) {
    return sourcesOf(project).flatMap(suppressionsIn);
}
/** Whether a comment with a reason asks for silence about this finding. */
function isSuppressed(finding, suppressions) {
    return suppressions.some((each) => each.file === finding.file &&
        each.target === finding.line &&
        each.reason !== "" &&
        each.ruleIds.includes(finding.ruleId));
}
function suppressionsIn(source) {
    if (!source.text.includes("kamal-action:"))
        return [];
    const lines = source.text.split(/\r\n|\n|\r/);
    return lines.flatMap((text, index) => {
        const match = comment.exec(text);
        if (match === null)
            return [];
        const alone = /^\s*(?:#|\/\/)/.test(text);
        const below = lines.findIndex((line, at) => at > index && !/^\s*(?:#|\/\/|$)/.test(line));
        const target = alone && below !== -1 ? below + 1 : index + 1;
        const ruleIds = (match[1] ?? "").split(",").map((id) => id.trim());
        return [{ file: source.file, line: index + 1, ruleIds, reason: (match[2] ?? "").trim(), alone, target }];
    });
}
function sourcesOf(project) {
    const sources = [
        project.config.document?.source,
        ...project.variants.flatMap((variant) => [
            variant.file?.document?.source,
            ...variant.secrets.map((secrets) => secrets.source),
        ]),
        ...Object.values(project.files).map((file) => file.source),
    ];
    const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
    return [...byFile.values()];
}

;// CONCATENATED MODULE: ./build/src/lint/run.js


/** Every finding of every rule, sorted by file, line and column, each once. Pure: all reading is done in `readProject`. */
function lintProject(project, using = rules) {
    const findings = new Map();
    for (const rule of using) {
        for (const problem of rule.check(project)) {
            const finding = toFinding(rule, problem);
            // Variants share the base's file, so that they find the same thing there.
            findings.set(JSON.stringify([finding.file, finding.line, finding.column, finding.ruleId, finding.message]), finding);
        }
    }
    const suppressions = readSuppressions(project);
    return [...findings.values()].filter((finding) => !isSuppressed(finding, suppressions)).sort(byPlace);
}
function toFinding(rule, problem) {
    const { file, line, column, endLine, endColumn } = problem.at;
    const { id: ruleId, severity } = rule.metadata;
    const { message, help } = problem;
    return { ruleId, severity: problem.severity ?? severity, message, file, line, column, endLine, endColumn, help };
}
function byPlace(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/project/files.js
// Files of the repository, read as text and never from outside of it.


/** Bytes. No file that a deploy reads as text comes near it. */
const maxFileBytes = 1024 * 1024;
/**
 * Reads `path` (relative to `root`, forward slashes) as UTF-8. `root` must be a real path (no symlinks). A symlink is
 * followed inside the repository only. Throws nothing that the file could cause.
 */
async function readRepositoryFile(root, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!isInside(root, real))
            return { state: "unreadable", reason: "it leads out of the repository" };
        // Looked at before it is opened: opening a pipe would wait for a writer.
        const stats = await (0,promises_.stat)(real);
        if (stats.isDirectory())
            return { state: "unreadable", reason: "a file is expected here, and it is a directory" };
        if (!stats.isFile())
            return { state: "unreadable", reason: "it is no regular file" };
        if (stats.size > maxFileBytes)
            return { state: "unreadable", reason: "it is larger than 1 MB" };
        return await readText(real, stats.size);
    }
    catch (error) {
        return fromErrno(error);
    }
}
/** Whether `path` is `root` or below it; both must be real, absolute paths. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === "" || (way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
async function readText(path, size) {
    const handle = await (0,promises_.open)(path);
    try {
        // Never more than the size that was looked at, however the file grows meanwhile.
        const buffer = Buffer.alloc(size);
        let length = 0;
        while (length < size) {
            const { bytesRead } = await handle.read(buffer, length, size - length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return decode(buffer.subarray(0, length));
    }
    finally {
        await handle.close();
    }
}
function decode(bytes) {
    if (bytes.includes(0))
        return { state: "unreadable", reason: "it is binary, not text" };
    try {
        // The byte order mark stays: who writes the file back must not lose it.
        return { state: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { state: "unreadable", reason: "it is not valid UTF-8" };
    }
}
function fromErrno(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR")
        return { state: "missing" };
    if (code === "ELOOP")
        return { state: "unreadable", reason: "its symbolic links go in a circle" };
    if (code === "EACCES" || code === "EPERM")
        return { state: "unreadable", reason: "permission denied" };
    if (code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
        return { state: "unreadable", reason: "this is no possible path" };
    return { state: "unreadable", reason: code === "" ? String(error) : code };
}

;// CONCATENATED MODULE: ./build/src/project/reader.js





/** Reads each file once and collects what cannot be read. */
class Reader {
    problems = [];
    #root;
    #directory;
    #reads = new Map();
    constructor(root, directory) {
        this.#root = root;
        this.#directory = directory;
    }
    /** A path of the app as a path of the repository. */
    resolve(path) {
        const inApp = (0,external_node_path_.isAbsolute)(path) ? toPosix((0,external_node_path_.relative)(this.#root, path)) : external_node_path_.posix.join(this.#directory, toPosix(path));
        return external_node_path_.posix.normalize(inApp);
    }
    read(path) {
        const known = this.#reads.get(path);
        if (known !== undefined)
            return known;
        const read = this.#readFresh(path);
        this.#reads.set(path, read);
        return read;
    }
    async config(path) {
        const read = await this.read(path);
        const document = read.state === "text" ? (0,project_document/* parseYamlFile */.BU)(read.text, path) : undefined;
        return { path, state: read.state, document };
    }
    async text(path) {
        const read = await this.read(path);
        return { path, source: read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined };
    }
    async secrets(path) {
        const read = await this.read(path);
        const source = read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined;
        // With its byte order mark, which hides the first name from dotenv.
        return { path, state: read.state, source, entries: read.state === "text" ? (0,secrets_file/* parseSecrets */.dC)(read.text) : [] };
    }
    async #readFresh(path) {
        const read = path.startsWith("../")
            ? { state: "unreadable", reason: "it is outside of the repository" }
            : await readRepositoryFile(this.#root, path);
        if (read.state === "unreadable")
            this.problems.push(unreadableFinding(path, read.reason));
        return read;
    }
}
function unreadableFinding(path, reason) {
    return {
        ruleId: "file-unreadable",
        severity: "error",
        message: `${path} cannot be read: ${reason}`,
        file: path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        help: "A readable UTF-8 text file of at most 1 MB inside the repository is expected here.",
    };
}
/** A path of this machine with forward slashes. */
function toPosix(path) {
    return external_node_path_.sep === "/" ? path : path.replaceAll(external_node_path_.sep, "/");
}

;// CONCATENATED MODULE: ./build/src/project/project.js
// What is in the repository, read once. Nothing here runs any of its code.








const appFiles = {
    rubyVersion: ".ruby-version",
    toolVersions: ".tool-versions",
    mise: "mise.toml",
    gemfile: "Gemfile",
    gemfileLock: "Gemfile.lock",
    dockerfile: "Dockerfile",
};
/**
 * Reads the project. What is wrong with a file's content is in the result, for rules and for `deriveDeployment` to
 * tell; throws a `Failure` (`directory-missing`) only when there is no place to look at.
 */
async function readProject(options) {
    const { root, directory } = await locate(options);
    const reader = new Reader(root, directory);
    const configPath = reader.resolve(options.configFile);
    const config = await reader.config(configPath);
    const neighbours = await listFolder(root, (0,external_node_path_.dirname)(configPath));
    const destinations = destinationsAmong(neighbours, configPath);
    const wanted = options.destination !== undefined ? [options.destination] : [undefined, ...destinations];
    const variants = [];
    for (const destination of wanted)
        variants.push(await readVariant(reader, config, destination));
    const [chosen = { destination: undefined, file: undefined, merged: undefined, secrets: [] }] = variants;
    const files = await readAppFiles(reader, chosen.merged);
    return {
        root,
        directory,
        config,
        chosen,
        variants,
        destinations,
        neighbours,
        hasErb: config.document?.hasErb === true || chosen.file?.document?.hasErb === true,
        files,
        lockedKamal: lockedVersion(files.gemfileLock.source?.text, "kamal"),
        problems: reader.problems,
    };
}
/** Kamal's rule (`Pathname#sub_ext`): `config/deploy.yaml` and `prod` make `config/deploy.prod.yml`. */
function destinationPath(configPath, destination) {
    const extension = external_node_path_.posix.extname(configPath);
    return `${configPath.slice(0, configPath.length - extension.length)}.${destination}.yml`;
}
/** The version of a gem in a Gemfile.lock, or undefined. */
function lockedVersion(lockfile, gem) {
    const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
    return /\(([^)\s,]+)\)/.exec(line ?? "")?.[1];
}
async function locate(options) {
    try {
        const root = await (0,promises_.realpath)(options.root);
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, options.directory));
        if (!isInside(root, real))
            throw new Error("it is outside of the repository");
        if (!(await (0,promises_.stat)(real)).isDirectory())
            throw new Error("it is not a directory");
        return { root, directory: toPosix((0,external_node_path_.relative)(root, real)) || "." };
    }
    catch (error) {
        throw new errors/* Failure */.HR({
            id: "directory-missing",
            title: "There is no such working directory",
            cause: `Expected the app in \`${options.directory}\` (working-directory) of ${options.root}: ${(0,errors/* messageOf */.bD)(error)}.`,
            fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root.",
        }, { cause: error });
    }
}
async function readVariant(reader, config, destination) {
    const file = destination === undefined ? undefined : await reader.config(destinationPath(config.path, destination));
    const merged = mergeFiles(config, file);
    const path = (0,nodes/* lookup */.$I)(merged, "secrets_path");
    // A path that ERB computes: the default is not what Kamal reads, and nothing else is known.
    if (path?.kind === "unknown")
        return { destination, file, merged, secrets: [] };
    const base = path?.kind === "scalar" && path.value !== null ? path.text : ".kamal/secrets";
    const own = destination === undefined ? base : `${base}.${destination}`;
    const secrets = await Promise.all([`${base}-common`, own].map((each) => reader.secrets(reader.resolve(each))));
    return { destination, file, merged, secrets };
}
function mergeFiles(config, file) {
    const base = (0,project_document/* rootMap */.tW)(config.document);
    if (base === undefined)
        return undefined;
    if (file === undefined)
        return (0,merge/* normalizeRoot */.e)(base);
    const over = (0,project_document/* rootMap */.tW)(file.document);
    return over === undefined ? undefined : (0,merge/* deepMerge */.$)((0,merge/* normalizeRoot */.e)(base), (0,merge/* normalizeRoot */.e)(over));
}
async function readAppFiles(reader, merged) {
    const named = (0,nodes/* lookupPath */.wf)(merged, ["builder", "dockerfile"]);
    const dockerfile = named?.kind === "scalar" && named.value !== null ? named.text : appFiles.dockerfile;
    const read = (path) => reader.text(reader.resolve(path));
    const [rubyVersion, toolVersions, mise, gemfile, gemfileLock, docker] = await Promise.all([
        read(appFiles.rubyVersion),
        read(appFiles.toolVersions),
        read(appFiles.mise),
        read(appFiles.gemfile),
        read(appFiles.gemfileLock),
        read(dockerfile),
    ]);
    return { rubyVersion, toolVersions, mise, gemfile, gemfileLock, dockerfile: docker };
}
async function listFolder(root, folder) {
    try {
        if (!isInside(root, await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))))
            return [];
        return (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder))).sort();
    }
    catch {
        // A folder that is not there holds nothing.
        return [];
    }
}
function destinationsAmong(names, configPath) {
    const stem = (0,external_node_path_.basename)(configPath, external_node_path_.posix.extname(configPath));
    const prefix = `${stem}.`;
    return names
        .filter((name) => name.startsWith(prefix) && name.endsWith(".yml") && name !== (0,external_node_path_.basename)(configPath))
        .map((name) => name.slice(prefix.length, -".yml".length))
        .filter((destination) => destination !== "" && !destination.startsWith("."));
}

;// CONCATENATED MODULE: ./build/src/commands/read.js
// The first step of every command: read the repository, and say what is wrong with it before anything else happens.



/** Reads and lints the project. Throws only for what cannot be read at all; findings are the caller's to judge. */
async function readAndLint(run) {
    return run.phase("lint", "Read and lint the configuration", async () => {
        const project = await readProject({
            root: run.environment.workspace,
            directory: run.inputs.workingDirectory,
            configFile: run.inputs.configFile,
            destination: run.inputs.destination,
        });
        const findings = lintProject(project).filter((finding) => isAsked(run.inputs.command, finding));
        run.addFindings(findings);
        for (const finding of findings) {
            run.log.line(`${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`);
        }
        refuseFindings(findings, run.inputs.failOn);
        return project;
    });
}
/** Whether a secret has a value, a deploy knows better than a rule that only sees the repository. */
function isAsked(command, finding) {
    return command === "lint" || finding.ruleId !== "secret-undefined";
}
/** @throws Failure, by the id of the first rule, when a finding is as bad as `fail-on` says, or worse. */
function refuseFindings(findings, failOn) {
    const bad = findings.filter((finding) => (failOn !== "never" && finding.severity === "error") || (failOn === "warning" && finding.severity === "warning"));
    const first = bad[0];
    if (first === undefined)
        return;
    const others = bad.length - 1;
    throw new errors/* Failure */.HR({
        id: first.ruleId,
        title: `The configuration has ${bad.length === 1 ? "a problem" : `${bad.length} problems`}`,
        cause: `${first.file}:${first.line}: ${first.message}${others > 0 ? ` (and ${others} more below)` : ""}`,
        fix: first.help,
        evidence: bad
            .slice(0, 12)
            .map((finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`),
    });
}


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ isEmptyDocument),
  BU: () => (/* binding */ parseYamlFile),
  tW: () => (/* binding */ rootMap)
});

// UNUSED EXPORTS: at

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var nodes = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/src/project/merge-keys.js

/** What a merge key brings, in the order in which Psych puts it in: the later counts, also over keys written before. */
function mergedPairs(pair) {
    if ((0,nodes/* keyName */.xT)(pair.key) !== "<<")
        return undefined;
    const sources = pair.value.kind === "list" ? pair.value.items.map((item) => item.node).reverse() : [pair.value];
    const maps = sources.filter((node) => node.kind === "map");
    if (maps.length !== sources.length)
        return undefined;
    return maps.flatMap((map) => map.pairs.map((each) => ({ ...each, inherited: true, conditional: each.conditional || pair.conditional })));
}
function mergesOpen(node) {
    if (node.kind === "list")
        return node.items.some((item) => mergesOpen(item.node));
    return node.kind === "unknown" || (node.kind === "map" && node.open);
}

;// CONCATENATED MODULE: ./build/src/project/psych.js
// What an unquoted scalar means to Ruby's YAML (Psych): YAML 1.1 with Ruby's own additions.
// Follows Psych::ScalarScanner#tokenize (psych 5), in its order: the first pattern that fits decides.
const wordLike = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u;
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const psych_float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const integer = /^(?:[-+]?0b[_,]*[01][01_,]*|[-+]?0[_,]*[0-7][0-7_,]*|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*)$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
/** Reads an unquoted scalar as Psych does: `yes` is true, `0600` is 384, `:on` is a symbol, `1:30` is 5400. */
function readPlainScalar(text) {
    if (text === "")
        return { type: "null", value: null };
    if (wordLike.test(text) || text.includes("\n"))
        return readWord(text);
    if (time.test(text) || date.test(text))
        return { type: "date", value: text };
    if (/^\+?\.inf$/i.test(text))
        return { type: "float", value: Number.POSITIVE_INFINITY };
    if (/^-\.inf$/i.test(text))
        return { type: "float", value: Number.NEGATIVE_INFINITY };
    if (/^\.nan$/i.test(text))
        return { type: "float", value: Number.NaN };
    if (/^:./.test(text))
        return { type: "symbol", value: symbolName(text) };
    if (sexagesimal.test(text))
        return { type: "integer", value: readSexagesimal(text) };
    if (sexagesimalFloat.test(text))
        return { type: "float", value: readSexagesimal(text) };
    if (psych_float.test(text)) {
        if (/^[-+]?\.$/.test(text))
            return { type: "string", value: text };
        return { type: "float", value: Number(text.replace(/[,_]/g, "")) };
    }
    if (integer.test(text))
        return { type: "integer", value: readInteger(text.replace(/[,_]/g, "")) };
    return { type: "string", value: text };
}
function readWord(text) {
    if (text.length <= 5) {
        if (text === "~" || /^null$/i.test(text))
            return { type: "null", value: null };
        if (/^(?:yes|true|on)$/i.test(text))
            return { type: "boolean", value: true };
        if (/^(?:no|false|off)$/i.test(text))
            return { type: "boolean", value: false };
    }
    return { type: "string", value: text };
}
function symbolName(text) {
    const quoted = /^:(["'])(.*)\1/.exec(text);
    return (quoted?.[2] ?? text).replace(/^:/, "");
}
/** Psych weighs the parts by 60², 60¹, 60⁰ from the left, so that `1:30` is 1·3600 + 30·60. */
function readSexagesimal(text) {
    return text
        .split(":")
        .map((part) => Number(part.replaceAll("_", "")))
        .reduce((sum, part, index) => sum + part * 60 ** Math.abs(index - 2), 0);
}
function readInteger(text) {
    const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
    const magnitude = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
    return sign === "-" ? -magnitude : magnitude;
}

;// CONCATENATED MODULE: ./build/src/project/convert.js
// From the parser's nodes to ours: aliases and merge keys resolved, scalars read as Ruby reads them, ERB marked unknown.




/** All aliases written out, a document with more nodes than this is an attack. */
const maxNodes = 100_000;
class Refused extends Error {
    problem;
    constructor(node, message) {
        super(message);
        const [start = 0, end = 0] = node.range ?? [];
        this.problem = { start, end, message };
    }
}
/** Converts a document that parsed without errors. */
function convertDocument(yaml, facts) {
    if (yaml.contents === null)
        return { root: undefined, problems: [] };
    try {
        return { root: makeConverter(facts)(yaml.contents, 0), problems: [] };
    }
    catch (error) {
        if (error instanceof Refused)
            return { root: undefined, problems: [error.problem] };
        throw error;
    }
}
function makeConverter(facts) {
    const anchors = new Map();
    let count = 0;
    const spend = (node, size) => {
        count += size;
        if (count > maxNodes)
            throw new Refused(node, `With its aliases written out it has more than ${maxNodes} values`);
    };
    const convert = (node, outer) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new Refused(node, `There is no anchor \`&${node.source}\` before this alias`);
            if (target === "open")
                throw new Refused(node, `The anchor \`&${node.source}\` contains itself`);
            spend(node, target.size);
            return target.node;
        }
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor !== undefined)
            anchors.set(anchor, "open");
        const before = count;
        spend(node, 1);
        const converted = convertContent(node, outer);
        if (anchor !== undefined)
            anchors.set(anchor, { node: converted, size: count - before });
        return converted;
    };
    const convertContent = (node, outer) => {
        const place = placeOf(node, facts);
        if ((0,dist/* isScalar */.jn)(node))
            return convertScalar(node, facts, outer);
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return { kind: "unknown", ...place };
        if (node.tag?.startsWith("!ruby/") === true)
            return { kind: "unknown", ...place };
        const open = hasHole(node, facts);
        if ((0,dist/* isMap */.jh)(node)) {
            const pairs = [];
            let mergesUnknown = false;
            for (const item of node.items) {
                const pair = convertPair(item.key, item.value, outer);
                const merged = mergedPairs(pair);
                spend(node, merged?.length ?? 0);
                if (merged === undefined)
                    pairs.push(pair);
                else
                    pairs.push(...merged);
                mergesUnknown ||= pair.key.kind === "unknown" || ((0,nodes/* keyName */.xT)(pair.key) === "<<" && pair.value.kind === "unknown");
                mergesUnknown ||= merged !== undefined && mergesOpen(pair.value);
            }
            return { kind: "map", ...place, pairs, open: open || mergesUnknown };
        }
        const items = node.items.map((item) => {
            const start = rangeStart(item);
            return { node: convert(asNode(item), start), conditional: isConditional(start, outer, facts.regions) };
        });
        const uncertain = items.some((item) => item.conditional || item.node.kind === "unknown");
        return { kind: "list", ...place, items, open: open || uncertain };
    };
    const convertPair = (key, value, outer) => {
        const keyNode = asNode(key);
        const start = rangeStart(keyNode);
        const converted = convert(keyNode, start);
        const conditional = isConditional(start, outer, facts.regions);
        const shown = converted.kind === "scalar" || converted.kind === "unknown" ? converted : (0,nodes/* unknownLike */.iX)(converted);
        if (value === null || value === undefined) {
            const end = keyNode.range?.[1] ?? start;
            return { key: shown, value: nothingAt(facts, end), conditional, inherited: false };
        }
        const valueNode = asNode(value);
        const inner = convert(valueNode, start);
        const hidden = inner.kind === "scalar" && !(0,dist/* isAlias */.Vj)(valueNode) && isHidden(inner, keyNode, facts);
        return { key: shown, value: hidden ? (0,nodes/* unknownLike */.iX)(inner) : inner, conditional, inherited: false };
    };
    return convert;
}
function asNode(value) {
    if ((0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value))
        return value;
    return new dist/* Scalar */.X5(null);
}
function rangeStart(value) {
    return asNode(value).range?.[0] ?? 0;
}
function placeOf(node, facts) {
    const [start = 0, rawEnd = 0] = node.range ?? [];
    let end = rawEnd;
    // Block collections and block scalars end after their last line break.
    while (end > start && /\s/.test(facts.masked[end - 1] ?? ""))
        end--;
    return { source: facts.source, start, end };
}
function nothingAt(facts, offset) {
    return {
        kind: "scalar",
        type: "null",
        value: null,
        text: "",
        quoted: false,
        source: facts.source,
        start: offset,
        end: offset,
    };
}
function convertScalar(node, facts, outer) {
    const place = placeOf(node, facts);
    const [start = 0, end = 0] = node.range ?? [];
    if (node.tag?.startsWith("!ruby/") === true || overlapsTag(start, end, facts.tags))
        return { kind: "unknown", ...place };
    if (start > outer && facts.holes.length > 0 && start === end && isConditional(start, outer, facts.regions)) {
        return { kind: "unknown", ...place };
    }
    const text = typeof node.value === "string" ? node.value : "";
    const isNumber = node.tag === "tag:yaml.org,2002:int" || node.tag === "tag:yaml.org,2002:float";
    const quoted = node.type !== dist/* Scalar */.X5.PLAIN && node.type !== undefined && !isNumber;
    if (quoted || node.tag === "tag:yaml.org,2002:str") {
        return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
    }
    return { kind: "scalar", ...readPlainScalar(text), text, quoted: false, ...place };
}
/** The value of a key stands inside a condition, or ERB puts one where nothing is seen. */
function isHidden(value, key, facts) {
    const keyEnd = key.range?.[1] ?? 0;
    if (value.start === value.end) {
        const after = /^[ \t]*:?\s*/.exec(facts.masked.slice(keyEnd))?.[0].length ?? 0;
        const from = keyEnd + after;
        return facts.holes.some((hole) => hole >= keyEnd && hole <= from);
    }
    return isConditional(value.start, rangeStart(key), facts.regions);
}
function isConditional(start, outer, regions) {
    return regions.some((region) => region.start >= outer && region.start <= start && start < region.end);
}
function overlapsTag(start, end, tags) {
    // Tags are apart and sorted: of those that begin before `end`, the last one reaches furthest.
    let low = 0;
    let high = tags.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tags[middle]?.start ?? 0) < end)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low - 1;
    while (tags[last]?.kind === "comment")
        last--;
    return (tags[last]?.end ?? -1) > start;
}
function hasHole(node, facts) {
    const [start = 0, , end = 0] = node.range ?? [];
    return facts.holes.some((hole) => hole >= start && hole <= end);
}

;// CONCATENATED MODULE: ./build/src/project/erb.js
// ERB in YAML, without running it. Tags are replaced by characters that keep every offset, so that what the YAML
// parser says about a place is true of the file.
const maskLevels = ["tags", "lines", "branches"];
/** More tags than any config has; beyond it the work could be made quadratic on purpose. */
const maxErbTags = 2000;
/** A character that YAML allows everywhere in a plain scalar and that nobody writes. */
const filler = "\uE000";
/** Finds every tag (up to one more than `maxErbTags`), as Ruby's ERB does: a tag ends at the first `%>`, whatever the Ruby in it says. */
function scanErb(text) {
    const tags = [];
    let from = text.indexOf("<%");
    const lastClose = text.lastIndexOf("%>");
    while (from !== -1 && tags.length <= maxErbTags) {
        const tag = readTag(text, from, lastClose);
        tags.push(tag);
        from = text.indexOf("<%", tag.end);
    }
    return markAlone(text, tags);
}
function readTag(text, start, lastClose) {
    if (text.startsWith("<%%", start)) {
        return { kind: "escape", start, end: start + 3, code: "", alone: false, closed: true };
    }
    const marker = text[start + 2];
    const kind = marker === "=" ? "output" : marker === "#" ? "comment" : "statement";
    const codeStart = start + (marker === "=" || marker === "#" || marker === "-" ? 3 : 2);
    let close = codeStart > lastClose ? -1 : text.indexOf("%>", codeStart);
    // Inside a tag `%%>` stands for `%>` and does not end it.
    while (close > 0 && text[close - 1] === "%" && kind !== "comment")
        close = text.indexOf("%>", close + 2);
    // Ruby takes what follows a tag that is never closed as text.
    if (close === -1)
        return { kind, start, end: codeStart, code: "", alone: false, closed: false };
    return {
        kind,
        start,
        end: close + 2,
        code: text.slice(codeStart, close).replace(/-$/, ""),
        alone: false,
        closed: true,
    };
}
/** A run of tags is alone when only blanks are between it and the ends of its lines. */
function markAlone(text, tags) {
    let first = 0;
    while (first < tags.length) {
        let last = first;
        while (last + 1 < tags.length && onlyBlanks(text.slice(tags[last]?.end, tags[last + 1]?.start)))
            last++;
        const run = tags.slice(first, last + 1);
        const before = text.slice(lineStart(text, run[0]?.start ?? 0), run[0]?.start);
        const after = text.slice(run.at(-1)?.end, lineEnd(text, run.at(-1)?.end ?? 0));
        if (onlyBlanks(before) && (onlyBlanks(after) || /^[ \t]+#/.test(after))) {
            for (const tag of run)
                tag.alone = true;
        }
        first = last + 1;
    }
    return tags;
}
function onlyBlanks(text) {
    return /^[ \t]*$/.test(text);
}
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
function lineEnd(text, offset) {
    const rest = /[\r\n]/.exec(text.slice(offset));
    return rest === null ? text.length : offset + rest.index;
}
/** The text with its tags masked; as long as `text`. */
function maskErb(text, tags, level) {
    const parts = [];
    let done = 0;
    for (const tag of tags) {
        parts.push(text.slice(done, tag.start), maskTag(tag, level));
        done = tag.end;
    }
    parts.push(text.slice(done));
    const masked = parts.join("");
    return level === "branches" ? blankOtherBranches(masked, erbRegions(text, tags)) : masked;
}
function maskTag(tag, level) {
    const length = tag.end - tag.start;
    if (tag.kind === "comment")
        return " ".repeat(length);
    if (tag.kind === "statement" && tag.alone)
        return " ".repeat(length);
    if (tag.kind === "output" && tag.alone && level !== "tags")
        return " ".repeat(length);
    return filler.repeat(length);
}
function blankOtherBranches(masked, regions) {
    const parts = [];
    let done = 0;
    for (const { start, end, branch } of regions) {
        // Regions are nested or apart, and sorted by start: what begins before `done` is inside one that is blank already.
        if (branch === 0 || start < done)
            continue;
        parts.push(masked.slice(done, start), masked.slice(start, end).replace(/[^\r\n]/g, " "));
        done = end;
    }
    parts.push(masked.slice(done));
    return parts.join("");
}
const erb_opener = /^\s*(?:if|unless|case|while|until|for|begin)\b|\bdo\b\s*(?:\|[^|]*\|)?\s*$|\{\s*(?:\|[^|]*\|)?\s*$/;
const middle = /^\s*(?:else|elsif|when|in|rescue|ensure)\b/;
const closer = /^\s*(?:end\b|\})/;
/** The parts of the text between the tags that open, divide and close a Ruby block, outermost first. */
function erbRegions(text, tags) {
    const regions = [];
    const open = [];
    for (const tag of tags) {
        if (tag.kind !== "statement" && !(tag.kind === "output" && erb_opener.test(tag.code)))
            continue;
        const top = open.at(-1);
        if (closer.test(tag.code)) {
            if (top !== undefined)
                regions.push({ ...top, end: tag.start });
            open.pop();
        }
        else if (middle.test(tag.code)) {
            if (top === undefined)
                continue;
            regions.push({ ...top, end: tag.start });
            open[open.length - 1] = { start: tag.end, branch: top.branch + 1 };
        }
        else if (erb_opener.test(tag.code) && !/\bend\s*$/.test(tag.code)) {
            open.push({ start: tag.end, branch: 0 });
        }
    }
    // A block that is never closed: Ruby refuses it, and what follows it cannot be known.
    for (const left of open)
        regions.push({ ...left, end: text.length });
    return regions.sort((a, b) => a.start - b.start);
}

// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/project/document.js
// YAML with positions, from a file that may hold ERB.





/** UTF-16 units. The longest configs that people write have some 20,000; the parser's time can be made quadratic. */
const maxLength = 128 * 1024;
/** Kamal's deepest key has six levels; far deeper documents are attacks on the reader's stack. */
const maxDepth = 100;
/** Reads `text`, the content of `file` (relative to the repository's root). ERB is masked, never run. Throws nothing. */
function parseYamlFile(text, file) {
    const source = (0,project_source/* makeSource */.mt)(file, text);
    const tags = scanErb(source.text);
    const hasErb = tags.length > 0;
    const unclosed = tags.filter((tag) => !tag.closed).map((tag) => unclosedFinding(source, tag));
    if (tags.length > maxErbTags || source.text.length > maxLength) {
        const limit = tags.length > maxErbTags ? `${maxErbTags} ERB tags` : `${maxLength / 1024} K characters`;
        const problem = { start: 0, end: 0, message: `It has more than ${limit}, which no configuration needs` };
        return { source, root: undefined, errors: [syntaxFinding(source, problem)], hasErb };
    }
    const { root, problems } = parseMasked(source, tags);
    const errors = problems.map((problem) => syntaxFinding(source, problem));
    if (text.startsWith("\uFEFF") && hidesKeys(root))
        errors.push(markFinding(source));
    return { source, root: errors.length > 0 ? undefined : root, errors: [...unclosed, ...errors], hasErb };
}
/** The value at `path` as far as it is certain; see `lookup`. */
function at(document, ...path) {
    return lookupPath(document.root, path);
}
/** The root mapping, or undefined when the document is empty, broken, or something else. */
function rootMap(document) {
    return document?.root?.kind === "map" ? document.root : undefined;
}
/** No content at all, or `~`: what makes Kamal crash instead of explaining itself. */
function isEmptyDocument(document) {
    if (document.errors.some((error) => error.severity === "error"))
        return false;
    return document.root === undefined || (document.root.kind === "scalar" && document.root.type === "null");
}
/** Each step of masking is tried when the one before leaves broken YAML; what the last one finds broken is broken. */
function parseMasked(source, tags) {
    let parsed = { root: undefined, problems: [] };
    const regions = erbRegions(source.text, tags);
    const forbidden = forbiddenCharacter(source.text);
    if (forbidden !== undefined)
        return { root: undefined, problems: [forbidden] };
    for (const level of tags.length === 0 ? maskLevels.slice(0, 1) : maskLevels) {
        // A lone CR is a line break for Ruby's parser, and none for ours.
        const masked = maskErb(source.text, tags, level).replace(/\r(?!\n)/g, "\n");
        const holes = holesOf(tags, regions, level);
        parsed = parseText(masked, tags, (yaml) => convertDocument(yaml, { source, masked, tags, regions, holes }));
        if (parsed.problems.length === 0)
            return parsed;
    }
    return parsed;
}
/** Offsets at which ERB may put things that the masked text does not show. */
function holesOf(tags, regions, level) {
    if (level === "tags")
        return [];
    const lines = tags.filter((tag) => tag.kind === "output" && tag.alone).map((tag) => tag.start);
    const branches = level === "branches" ? regions.filter((region) => region.branch > 0) : [];
    return [...lines, ...branches.map((region) => region.start)].sort((a, b) => a - b);
}
function parseText(masked, tags, convert) {
    try {
        const yaml = composeFirst(masked);
        if (yaml === undefined)
            return { root: undefined, problems: [] };
        const problems = yaml.errors.filter((error) => !isAllowed(error, tags)).map((error) => toProblem(error, masked));
        return problems.length > 0 ? { root: undefined, problems: problems.slice(0, 5) } : convert(yaml);
    }
    catch (error) {
        if (error instanceof TooDeep)
            return { root: undefined, problems: [error.problem] };
        // The parser's own stack, on input that the depth limit does not foresee.
        if (error instanceof RangeError) {
            return { root: undefined, problems: [{ start: 0, end: 0, message: "The YAML is nested too deeply to be read" }] };
        }
        throw error;
    }
}
class TooDeep extends Error {
    problem;
    constructor(offset) {
        super("too deep");
        this.problem = { start: offset, end: offset + 1, message: `The YAML is nested more than ${maxDepth} levels deep` };
    }
}
function composeFirst(text) {
    const composer = new dist/* Composer */.Dk({ schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
    for (const document of composer.compose(tokens(text)))
        return document;
    return undefined;
}
function* tokens(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        // Each level of the document is up to two entries of the parser's stack.
        if (parser.stack.length > maxDepth)
            throw new TooDeep(parser.offset);
    }
    yield* parser.end();
}
/** Errors that are none for Ruby. */
function isAllowed(error, tags) {
    // A blanked line may be longer than the indentation of the block scalar that it stands in; it is not there for Ruby.
    return (tags.some((tag) => tag.alone) && error.message.startsWith("Block scalars with more-indented leading empty lines"));
}
/** What YAML allows nowhere, not even in quotes. */
function forbiddenCharacter(text) {
    const match = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]/.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { start: match.index, end: match.index + 1, message: `The character U+${code} is not allowed` };
}
function toProblem(error, masked) {
    const [start, end] = error.pos;
    const message = error.message.replace(new RegExp(`${filler}+`, "g"), "<%…%>");
    const tab = masked[start] === "\t" || masked[start - 1] === "\t" ? " (indent with spaces: YAML allows no tabs there)" : "";
    return { start, end, message: message + tab };
}
function syntaxFinding(source, problem) {
    return {
        ruleId: "yaml-syntax",
        severity: "error",
        message: `This is not valid YAML: ${problem.message}`,
        ...(0,project_source/* rangeBetween */.yb)(source, problem.start, Math.max(problem.end, problem.start + 1)),
        help: "Correct the line: check its indentation (spaces, no tabs), its quotes, and the colon after each key.",
    };
}
/** libyaml counts the byte order mark as a column, so that the keys of the next lines are no part of the mapping. */
function hidesKeys(root) {
    return root?.kind === "map" && root.start === 0 && root.pairs.length > 1 && root.source.text[0] !== "{";
}
function markFinding(source) {
    return {
        ruleId: "yaml-syntax",
        severity: "error",
        message: "The file begins with a byte order mark: Ruby's YAML reads its first key only",
        ...(0,project_source/* rangeBetween */.yb)(source, 0, 1),
        help: "Save the file as UTF-8 without a byte order mark (BOM).",
    };
}
function unclosedFinding(source, tag) {
    return {
        ruleId: "yaml-syntax",
        severity: "warning",
        message: "This ERB tag is never closed, so Ruby takes the rest as text",
        ...(0,project_source/* rangeBetween */.yb)(source, tag.start, tag.end),
        help: "Close it with `%>`, or write `<%%` for a literal `<%`.",
    };
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deepMerge),
/* harmony export */   e: () => (/* binding */ normalizeRoot)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8114);

/**
 * ActiveSupport's `deep_merge`: mappings merge, anything else is replaced. Every node keeps its place, so the result
 * points into both files.
 */
function deepMerge(base, over) {
    const pairs = new Map();
    const unnamed = [];
    for (const pair of base.pairs)
        put(pairs, unnamed, pair);
    for (const pair of over.pairs) {
        const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key);
        const below = name === undefined ? undefined : pairs.get(name);
        put(pairs, unnamed, below === undefined ? pair : mergePair(below, pair));
    }
    return { ...over, pairs: [...pairs.values(), ...unnamed], open: base.open || over.open };
}
function put(pairs, unnamed, pair) {
    const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key);
    if (name === undefined)
        unnamed.push(pair);
    else
        pairs.set(name, pair);
}
function mergePair(below, over) {
    const value = mergeNode(below, over.value);
    return { ...over, value, conditional: over.conditional };
}
function mergeNode(below, over) {
    if (over.kind !== "map")
        return over;
    if (below.value.kind === "unknown")
        return { ...over, open: true };
    if (below.value.kind !== "map")
        return over;
    const base = below.conditional ? { ...below.value, pairs: below.value.pairs.map(asConditional) } : below.value;
    return deepMerge(base, over);
}
function asConditional(pair) {
    return { ...pair, conditional: true };
}
/** The root's keys without the colon of a symbol: Kamal symbolizes them, so `:service` and `service` are one. */
function normalizeRoot(root) {
    if (!root.pairs.some((pair) => pair.key.kind === "scalar" && pair.key.type === "symbol"))
        return root;
    const pairs = root.pairs.map((pair) => {
        if (pair.key.kind !== "scalar" || pair.key.type !== "symbol")
            return pair;
        return { ...pair, key: { ...pair.key, type: "string", text: String(pair.key.value) } };
    });
    return { ...root, pairs };
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   iX: () => (/* binding */ unknownLike),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   wf: () => (/* binding */ lookupPath),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
// A YAML document as rules and derivations see it: plain nodes that know where they stand.

/** Where a node stands. */
function rangeOf(node) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeBetween */ .yb)(node.source, node.start, node.end);
}
/** The name of a key; Ruby's symbol keys have a colon (`:host`), because Kamal does not find them below the root. */
function keyName(key) {
    if (key.kind === "unknown")
        return undefined;
    return key.type === "symbol" ? `:${key.value}` : key.text;
}
/** The pair that counts for `name`: the last one, wherever it comes from. */
function pairOf(map, name) {
    if (map?.kind !== "map")
        return undefined;
    return map.pairs.findLast((pair) => keyName(pair.key) === name);
}
/**
 * The value of `name` as far as it is certain: undefined when the key is surely absent, an unknown node when ERB
 * decides.
 */
function lookup(map, name) {
    if (map === undefined || map.kind === "unknown")
        return map;
    if (map.kind !== "map")
        return undefined;
    const pair = pairOf(map, name);
    if (pair === undefined)
        return map.open ? unknownLike(map) : undefined;
    return pair.conditional ? unknownLike(pair.value) : pair.value;
}
/** `lookup` along a path of keys. */
function lookupPath(root, path) {
    return path.reduce(lookup, root);
}
/** An unknown in the place of `node`. */
function unknownLike(node) {
    return { kind: "unknown", source: node.source, start: node.start, end: node.end };
}
/** `null`, `""`, `[]`, `{}` and false: what Rails calls blank. Unknown is not blank. */
function isBlank(node) {
    if (node === undefined)
        return true;
    if (node.kind === "map")
        return node.pairs.length === 0 && !node.open;
    if (node.kind === "list")
        return node.items.length === 0 && !node.open;
    if (node.kind === "unknown")
        return false;
    return node.value === null || node.value === false || (typeof node.value === "string" && node.value.trim() === "");
}
/** The node in words, for messages: `a list`, `the string "x"`. Long strings are cut; never use it on secrets. */
function describe(node) {
    if (node.kind === "map")
        return "a mapping";
    if (node.kind === "list")
        return "a list";
    if (node.kind === "unknown")
        return "a value that ERB computes";
    if (node.type === "null")
        return "nothing";
    const shown = node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text;
    return `the ${node.type} ${JSON.stringify(shown)}`;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isLocalRegistry)
/* harmony export */ });
/**
 * Kamal's own test for a registry on the runner: `localhost` followed by a port. (Its pattern is `^localhost[:$]`, in
 * which `$` is a character, so that bare `localhost` is an ordinary registry.)
 */
function isLocalRegistry(server) {
    return server !== undefined && /^localhost[:$]/m.test(server);
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requiredSecrets)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8114);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
// Every secret that the config asks Kamal to look up, with the place that asks.


/**
 * The secrets that a merged config names, in the order registry, builder, ssh, env, roles, accessories, proxy. Values
 * that ERB computes are left out.
 */
function requiredSecrets(config) {
    return [
        ...registrySecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(config, "registry"), "registry"),
        ...listed((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupPath */ .wf)(config, ["builder", "secrets"]), "builder/secrets"),
        ...keyData((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupPath */ .wf)(config, ["ssh", "key_data"])),
        ...envSecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(config, "env"), "env"),
        ...entriesOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupPath */ .wf)(config, ["env", "tags"])).flatMap(([tag, env]) => envSecrets(env, `env/tags/${tag}`)),
        ...proxySecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(config, "proxy"), "proxy"),
        ...entriesOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(config, "servers")).flatMap(([role, node]) => [
            ...envSecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(node, "env"), `servers/${role}/env`),
            ...proxySecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(node, "proxy"), `servers/${role}/proxy`),
        ]),
        ...entriesOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(config, "accessories")).flatMap(([name, node]) => [
            ...registrySecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(node, "registry"), `accessories/${name}/registry`),
            ...envSecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(node, "env"), `accessories/${name}/env`),
            ...proxySecrets((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(node, "proxy"), `accessories/${name}/proxy`),
        ]),
    ];
}
/** Only the `[NAME]` form is looked up; a plain string is the value itself. A local registry needs no login. */
function registrySecrets(registry, path) {
    const server = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(registry, "server");
    if (server?.kind === "scalar" && (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalRegistry */ .r)(server.text))
        return [];
    return ["username", "password"].flatMap((key) => {
        const node = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(registry, key);
        const first = node?.kind === "list" ? node.items[0]?.node : undefined;
        return use(first, `${path}/${key}`, (name) => name);
    });
}
/** `NAME:ALIAS`: the container gets NAME, with the value that the secrets file has for ALIAS. */
function envSecrets(env, path) {
    const secret = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(env, "secret");
    if (secret?.kind !== "list")
        return [];
    return secret.items.flatMap((item, index) => use(item.node, `${path}/secret/${index}`, lookedUpName));
}
function lookedUpName(entry) {
    const colon = entry.indexOf(":");
    return colon === -1 ? entry : entry.slice(colon + 1);
}
function listed(list, path) {
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap((item, index) => use(item.node, `${path}/${index}`, (name) => name));
}
/** An entry that can be no name is an inline key (deprecated): Kamal uses it as it stands. */
function keyData(list) {
    return listed(list, "ssh/key_data").filter((each) => /^[\w.]+$/.test(each.name));
}
/** Kamal looks at the certificate only when both halves are given. */
function proxySecrets(proxy, path) {
    const ssl = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(proxy, "ssl");
    const keys = ["certificate_pem", "private_key_pem"];
    if (keys.some((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(ssl, key))))
        return [];
    return keys.flatMap((key) => use((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(ssl, key), `${path}/ssl/${key}`, (name) => name));
}
function use(node, path, nameOf) {
    if (node?.kind !== "scalar" || node.value === null)
        return [];
    return [{ name: nameOf(scalarText(node)), path, ...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(node) }];
}
function scalarText(node) {
    return node.type === "symbol" ? String(node.value) : node.text;
}
function entriesOf(node) {
    if (node?.kind !== "map")
        return [];
    return node.pairs.flatMap((pair) => {
        const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key);
        return name === undefined ? [] : [[name, pair.value]];
    });
}


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   mt: () => (/* binding */ makeSource),
/* harmony export */   yb: () => (/* binding */ rangeBetween)
/* harmony export */ });
// The text of one file and the places in it.
/** Prepares `text` for looking up places; a byte order mark is no column of the first line. */
function makeSource(file, text) {
    const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const lineStarts = [0];
    // A lone CR is a line break for YAML too.
    for (const match of body.matchAll(/\r\n|\n|\r/g))
        lineStarts.push(match.index + match[0].length);
    return { file, text: body, lineStarts };
}
/** Where the characters `start` (inclusive) to `end` (exclusive) stand. Offsets outside the text are moved to its nearest end. */
function rangeBetween(source, start, end) {
    const from = positionAt(source, start);
    const to = positionAt(source, Math.max(start, end));
    return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
/** `config/deploy.yml:3:5`, as compilers write it. */
function formatPlace(range) {
    return `${range.file}:${range.line}:${range.column}`;
}
function positionAt(source, offset) {
    const bounded = Math.min(Math.max(offset, 0), source.text.length);
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= bounded)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: bounded - (source.lineStarts[low] ?? 0) + 1 };
}


/***/ })

};
