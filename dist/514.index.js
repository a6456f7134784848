export const id = 514;
export const ids = [514];
export const modules = {

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/project/nodes.js
var project_nodes = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/src/project/surroundings.js
var surroundings = __webpack_require__(2152);
;// CONCATENATED MODULE: ./build/src/lint/data/accessories.js

/** The accessories that are certainly there. */
function accessoriesOf(config) {
    const accessories = (0,project_nodes/* lookup */.$I)(config, "accessories");
    if (accessories?.kind !== "map")
        return [];
    return accessories.pairs.flatMap(({ key, value, conditional }) => {
        const name = (0,project_nodes/* keyName */.xT)(key);
        return name === undefined || conditional || value.kind !== "map" ? [] : [{ name, node: value }];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/lint/data/gitignore.js

/** Whether the app's own .gitignore keeps `path` (relative to the app) out of the repository. */
function isIgnoredByGit(project, path) {
    let ignored = false;
    for (const line of (project.around.texts.gitignore.source?.text ?? "").split(/\r?\n/).slice(0, 1000)) {
        const pattern = line.trim();
        if (pattern === "" || pattern.startsWith("#"))
            continue;
        // git knows no braces, and expanding many of them would take for ever.
        if (pattern.length > 200 || /[{}()]/.test(pattern) || (pattern.match(/\*/g)?.length ?? 0) > 8)
            continue;
        const negated = pattern.startsWith("!");
        if (matches(negated ? pattern.slice(1) : pattern, path))
            ignored = !negated;
    }
    return ignored;
}
function matches(pattern, path) {
    const body = pattern.replace(/^\//, "").replace(/\/$/, "");
    const anchored = pattern.replace(/\/$/, "").includes("/");
    const parts = path.split("/");
    // A directory that is ignored takes everything below it along.
    return parts.some((_part, index) => {
        const prefix = parts.slice(0, index + 1).join("/");
        return (0,external_node_path_.matchesGlob)(prefix, body) || (!anchored && (0,external_node_path_.matchesGlob)(parts[index] ?? "", body));
    });
}

;// CONCATENATED MODULE: ./build/src/lint/variants.js

/**
 * The configs that a deploy can use. Without a chosen destination, the base alone is judged only while it is the only
 * one: beside destinations it may be incomplete on purpose.
 */
function deployableVariants(project) {
    return project.variants.flatMap((variant) => {
        if (variant.merged === undefined)
            return [];
        if (variant.destination === undefined && project.destinations.length > 0 && project.variants.length > 1)
            return [];
        if (variant.destination === undefined && mayRequireDestination(project, variant.merged))
            return [];
        return [{ variant, config: variant.merged }];
    });
}
/** A base that asks for a destination is a mistake only where there is none to ask for. */
function mayRequireDestination(project, config) {
    const value = (0,project_nodes/* pairOf */.cF)(config, "require_destination")?.value;
    if (value?.kind === "unknown")
        return true;
    return value?.kind === "scalar" && value.value === true && project.destinations.length > 0;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-file-missing.js





const accessoryFileMissing = {
    metadata: {
        id: "accessory-file-missing",
        severity: "warning",
        title: "Files that an accessory uploads are in the repository",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                for (const { local, node: item } of (0,surroundings/* accessoryFiles */.Y)(node)) {
                    if (local === undefined || local.startsWith("/") || local.startsWith("~") || local.includes("<%"))
                        continue;
                    const missing = project.around.entries.get(local) === "missing";
                    const ignored = isIgnoredByGit(project, local);
                    if (!missing && !ignored)
                        continue;
                    const place = item.kind === "map" ? ((0,project_nodes/* lookup */.$I)(item, "local") ?? item) : item;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(place),
                        message: ignored
                            ? `${local} (\`${name}\`) is ignored by git, so a runner does not have it; Kamal says: Missing file`
                            : `${local} (\`${name}\`) is not in the repository; Kamal says: Missing file`,
                        help: ignored ? "Commit it, or write it in a step before the deploy." : "Create it, or correct the path.",
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-latest.js



const accessoryLatest = {
    metadata: {
        id: "accessory-latest",
        severity: "info",
        title: "Accessories run a version that is written down",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                const image = (0,project_nodes/* lookup */.$I)(node, "image");
                if (image?.kind !== "scalar" || image.text === "" || image.text.includes("@"))
                    continue;
                const tag = /:([^/:]+)$/.exec(image.text)?.[1];
                if (tag !== undefined && tag !== "latest")
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(image),
                    message: `${image.text} is another version at each reboot of \`${name}\`; a database of a newer major version does not open the old data`,
                    help: "Name the version: `image: postgres:17.2`.",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-no-image.js



const accessoryNoImage = {
    metadata: {
        id: "accessory-no-image",
        severity: "error",
        title: "Every accessory names its image",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                if (node.open || !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(node, "image")))
                    continue;
                const message = `The accessory \`${name}\` has no image; Kamal accepts that, and \`docker run\` then fails`;
                yield { at: (0,project_nodes/* rangeOf */.be)(node), message, help: `Add \`image: …\` to \`accessories/${name}\`.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-port-public.js



/** Ports of programs that hold data, inside of the container. */
const stores = {
    3306: "MySQL",
    5432: "PostgreSQL",
    6379: "Redis",
    9200: "Elasticsearch",
    11211: "Memcached",
    27017: "MongoDB",
    7700: "Meilisearch",
    8123: "ClickHouse",
    5672: "RabbitMQ",
};
const accessoryPortPublic = {
    metadata: {
        id: "accessory-port-public",
        severity: "warning",
        title: "The ports of databases are not published to the world",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                for (const port of portsOf((0,project_nodes/* lookup */.$I)(node, "port"), (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(node, "options"), "publish"))) {
                    const match = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(port.text);
                    const inside = match?.[2] ?? "";
                    const store = stores[inside];
                    if (store === undefined)
                        continue;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(port),
                        message: `${store} (\`${name}\`) listens on every address of the server: the internet can try to log in, because Docker's ports bypass ufw`,
                        help: `Remove \`port\` (containers of the app reach it as \`${serviceName((0,project_nodes/* lookup */.$I)(config, "service"))}-${name}:${inside}\`), or write "127.0.0.1:${match?.[1] ?? inside}:${inside}".`,
                    };
                }
            }
        }
    },
};
function portsOf(...nodes) {
    const items = nodes.flatMap((node) => (node?.kind === "list" ? node.items.map((item) => item.node) : [node]));
    return items.filter((node) => node?.kind === "scalar");
}
function serviceName(node) {
    return node?.kind === "scalar" ? node.text : "SERVICE";
}

;// CONCATENATED MODULE: ./build/src/project/container-env.js
// The environment that a container of a role has: deploy.yml over the image.

/**
 * `envs`: the `env` mappings of deploy.yml, the later ones override. What the entrypoint mentions may be changed there,
 * so it is unknown. Secrets are unknown.
 */
function containerEnvironment(envs, image, entrypoint) {
    return (name) => {
        if (entrypoint?.includes(name) === true)
            return "unknown";
        for (const env of envs.toReversed()) {
            const value = envValue(env, name);
            if (value !== "unset")
                return value;
        }
        if (image?.env.has(name) !== true)
            return "unset";
        const value = image.env.get(name);
        return value === undefined ? "unknown" : { value };
    };
}
/** The value that one `env` mapping gives to `name`. */
function envValue(env, name) {
    if (env === undefined)
        return "unset";
    if (env.kind === "unknown")
        return "unknown";
    if (env.kind !== "map")
        return "unset";
    const parts = ["clear", "secret", "tags"].map((key) => (0,project_nodes/* lookup */.$I)(env, key));
    if (parts.every((part) => part === undefined))
        return scalarValue((0,project_nodes/* lookup */.$I)(env, name));
    const [clear, secret, tags] = parts;
    if (secret !== undefined && namesSecret(secret, name))
        return "unknown";
    if (tags?.kind === "unknown")
        return "unknown";
    if (tags?.kind === "map" && tags.pairs.some((pair) => envValue(pair.value, name) !== "unset"))
        return "unknown";
    return clear?.kind === "unknown" ? "unknown" : scalarValue((0,project_nodes/* lookup */.$I)(clear, name));
}
function scalarValue(node) {
    if (node === undefined)
        return "unset";
    return node.kind === "scalar" && node.value !== null ? { value: node.text } : "unknown";
}
function namesSecret(secret, name) {
    if (secret.kind !== "list")
        return true;
    if (secret.items.some(({ node }) => node.kind === "scalar" && node.text.split(":")[0] === name))
        return true;
    return secret.open;
}

// EXTERNAL MODULE: ./build/src/project/dockerfile.js + 1 modules
var project_dockerfile = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/src/project/mounts.js
// What `docker run` mounts into a container, from `volumes`, `directories`, `files` and `options`.


/** Of an app's role: the root's volumes and the role's own options. */
function roleMounts(config, role) {
    return combine([listMounts((0,project_nodes/* lookup */.$I)(config, "volumes")), optionMounts((0,project_nodes/* lookup */.$I)(role, "options"))]);
}
/** Of an accessory; `name` is what Kamal calls its directory on the host. */
function accessoryMounts(accessory, name) {
    return combine([
        listMounts((0,project_nodes/* lookup */.$I)(accessory, "volumes")),
        listMounts((0,project_nodes/* lookup */.$I)(accessory, "directories"), name),
        optionMounts((0,project_nodes/* lookup */.$I)(accessory, "options")),
    ]);
}
/** The mount that a path of the container lies on: the one with the longest target. */
function mountOf(mounts, path) {
    return mounts.all
        .filter(({ target }) => path === target || path.startsWith(target === "/" ? "/" : `${target}/`))
        .sort((a, b) => b.target.length - a.target.length)[0];
}
/** Where on the server a path of the container is kept; undefined: nowhere that can be named. */
function placeOf(mount, path) {
    if (mount?.source === undefined || (mount.kind !== "volume" && mount.kind !== "host"))
        return undefined;
    const rest = external_node_path_.posix.relative(mount.target, path);
    if (mount.kind === "volume")
        return { volume: mount.source, path: rest };
    return { volume: "/", path: external_node_path_.posix.join(mount.source, rest) };
}
function combine(parts) {
    return { all: parts.flatMap((part) => part.all), complete: parts.every((part) => part.complete) };
}
function listMounts(list, directoryOf) {
    if (list === undefined || (list.kind === "scalar" && list.value === null))
        return { all: [], complete: true };
    if (list.kind === "scalar")
        return combine([itemMount(list, directoryOf)]);
    if (list.kind !== "list")
        return { all: [], complete: false };
    const items = combine(list.items.map(({ node }) => itemMount(node, directoryOf)));
    // A list with an item from ERB is open for that alone; an item whose target is written out is known.
    const open = list.open && list.items.every(({ node, conditional }) => node.kind !== "unknown" && !conditional);
    const conditional = list.items.some((item) => item.conditional);
    return { all: items.all, complete: items.complete && !open && !conditional };
}
const mounts_hidden = "\uE000";
function itemMount(node, directoryOf) {
    if (node.kind === "map" && directoryOf !== undefined)
        return directoryMount(node, directoryOf);
    if (node.kind !== "scalar" && node.kind !== "unknown")
        return { all: [], complete: false };
    const raw = node.kind === "scalar" ? node.text : node.source.text.slice(node.start, node.end);
    const text = raw.replace(/<%[\s\S]*?%>/g, mounts_hidden).replace(/^(["'])(.*)\1$/, "$2");
    const parts = text.split(":");
    if (parts.length === 1 && text.startsWith("/") && !text.includes(mounts_hidden)) {
        return one({ kind: "anonymous", source: undefined, target: clean(text), readOnly: false, node });
    }
    const [source = "", target = "", options = ""] = parts;
    if (!target.startsWith("/") || target.includes(mounts_hidden))
        return { all: [], complete: false };
    const readOnly = options.split(",").includes("ro");
    return one({ ...sourceOf(source, directoryOf), target: clean(target), readOnly, node });
}
function directoryMount(node, directoryOf) {
    const local = (0,project_nodes/* lookup */.$I)(node, "local");
    const remote = (0,project_nodes/* lookup */.$I)(node, "remote");
    if (local?.kind !== "scalar" || remote?.kind !== "scalar")
        return { all: [], complete: false };
    return one({ ...sourceOf(local.text, directoryOf), target: clean(remote.text), readOnly: false, node });
}
/** Kamal puts an accessory's relative directories below its own directory on the host. */
function sourceOf(source, directoryOf) {
    const known = source.includes(mounts_hidden) ? undefined : source;
    if (/^[/~.$]/.test(source))
        return { kind: "host", source: known === undefined ? undefined : clean(known) };
    if (directoryOf === undefined)
        return { kind: "volume", source: known };
    return { kind: "host", source: known === undefined ? undefined : external_node_path_.posix.join("$PWD", directoryOf, known) };
}
function optionMounts(options) {
    if (options === undefined)
        return { all: [], complete: true };
    if (options.kind !== "map")
        return { all: [], complete: false };
    const parts = [{ all: [], complete: !options.open }];
    for (const { key, value } of options.pairs) {
        const name = (0,project_nodes/* keyName */.xT)(key);
        if (name === "volume" || name === "v")
            parts.push(listMounts(value));
        else if (name === "mount")
            parts.push(mountOption(value));
        else if (name === "tmpfs" || name === "volumes-from" || name === undefined)
            parts.push({ all: [], complete: false });
    }
    return combine(parts);
}
function mountOption(value) {
    if (value.kind === "list" && !value.open)
        return combine(value.items.map(({ node }) => mountOption(node)));
    if (value.kind !== "scalar")
        return { all: [], complete: false };
    const fields = new Map(value.text.split(",").map((part) => [part.split("=")[0], part.split("=")[1]]));
    const target = fields.get("target") ?? fields.get("dst") ?? fields.get("destination");
    const source = fields.get("source") ?? fields.get("src");
    if (target === undefined || fields.has("volume-subpath"))
        return { all: [], complete: false };
    const type = fields.get("type") ?? "volume";
    const kind = type === "tmpfs" ? "memory" : type === "bind" ? "host" : source === undefined ? "anonymous" : "volume";
    return one({
        kind,
        source,
        target: clean(target),
        readOnly: fields.has("readonly") || fields.has("ro"),
        node: value,
    });
}
function one(mount) {
    return { all: [mount], complete: true };
}
function clean(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}

;// CONCATENATED MODULE: ./build/src/lint/data/container.js
// The container of a role as the repository's files describe it together.




/** undefined when ERB decides which roles there are. */
function primaryContainer(project, config) {
    const named = (0,project_nodes/* lookup */.$I)(config, "primary_role");
    if (named !== undefined && named.kind !== "scalar")
        return undefined;
    return containerOf(project, config, named?.text ?? "web");
}
/** The container of the role `name`. */
function containerOf(project, config, name) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    if (servers === undefined || servers.kind === "scalar" || servers.kind === "unknown")
        return undefined;
    const role = servers.kind === "list" ? undefined : (0,project_nodes/* lookup */.$I)(servers, name);
    if (servers.kind === "map" && (role === undefined || role.kind === "unknown"))
        return undefined;
    const node = role?.kind === "map" ? role : undefined;
    const image = imageFor(project, config);
    const env = containerEnvironment([(0,project_nodes/* lookup */.$I)(config, "env"), (0,project_nodes/* lookup */.$I)(node, "env")], image, project.around.texts.entrypoint.source?.text);
    const mounts = roleMounts(config, node);
    const command = commandFor((0,project_nodes/* lookup */.$I)(node, "cmd"), image);
    return { role: name, node, image, env, mounts, ruby: rubyFacts(env, image), command };
}
/** Every role that is certainly there, in the order of the file. */
function roleNames(config) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    if (servers?.kind === "list")
        return ["web"];
    if (servers?.kind !== "map")
        return [];
    return servers.pairs.flatMap((pair) => (pair.key.kind === "scalar" && !pair.conditional ? [pair.key.text] : []));
}
function imageFor(project, config) {
    const target = (0,project_nodes/* lookupPath */.wf)(config, ["builder", "target"]);
    const { dockerfile } = project.around;
    if (dockerfile === undefined || (target !== undefined && target.kind !== "scalar"))
        return undefined;
    return (0,project_dockerfile/* imageOf */.d)(dockerfile, target?.text);
}
function commandFor(cmd, image) {
    if (cmd === undefined)
        return image?.cmd?.words;
    return cmd.kind === "scalar" ? cmd.text.trim().split(/\s+/) : undefined;
}
function rubyFacts(env, image) {
    const value = env("RAILS_ENV");
    // Without it Rails takes `development`; nobody deploys that, so a base image or an entrypoint is taken to set it.
    const railsEnv = typeof value === "object" ? value.value : "production";
    return { railsEnv, railsRoot: image?.workdir, env };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/app-port-mismatch.js



const appPortMismatch = {
    metadata: {
        id: "app-port-mismatch",
        severity: "warning",
        title: "kamal-proxy asks the port that the app listens on",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const container = primaryContainer(project, config);
            if (container === undefined)
                continue;
            const own = (0,project_nodes/* lookup */.$I)(container.node, "proxy");
            const proxy = (0,project_nodes/* lookup */.$I)(config, "proxy");
            if (own?.kind === "unknown" || proxy?.kind === "unknown")
                continue;
            if (own?.kind === "scalar" && own.value !== true)
                continue;
            const node = (0,project_nodes/* lookup */.$I)(own, "app_port") ?? (0,project_nodes/* lookupPath */.wf)(config, ["proxy", "app_port"]);
            if (node !== undefined && (node.kind !== "scalar" || typeof node.value !== "number"))
                continue;
            const asked = node?.kind === "scalar" && typeof node.value === "number" ? node.value : 80;
            const listens = listensOn(container);
            if (listens === undefined || listens.ports.includes(asked))
                continue;
            const [port] = listens.ports;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(node ?? proxy ?? (0,project_nodes/* lookup */.$I)(config, "service") ?? config),
                message: `kamal-proxy asks port ${asked}${node === undefined ? " (the default)" : ""}, and the app listens on ${port} (${listens.why}): it never becomes healthy`,
                help: `Write \`app_port: ${port}\` below \`proxy\`, or let the app listen on ${asked}.`,
            };
        }
    },
};
/** By what the container runs; EXPOSE only documents, so it counts only where the command says nothing. */
function listensOn(container) {
    const { command, image, env } = container;
    if (command === undefined || image?.entrypoint?.shell === true)
        return undefined;
    const text = command.join(" ");
    const port = env("PORT");
    const fromEnv = typeof port === "object" && /^\d+$/.test(port.value) ? Number(port.value) : undefined;
    if (/(?:^|[\s/])thrust\s/.test(text)) {
        const http = env("HTTP_PORT");
        if (http === "unknown" || env("TLS_DOMAIN") !== "unset")
            return undefined;
        const front = http === "unset" ? 80 : Number(http.value);
        const behind = env("TARGET_PORT");
        const target = typeof behind === "object" ? Number(behind.value) : 3000;
        return Number.isInteger(front) ? { ports: [front, target], why: "Thruster" } : undefined;
    }
    const given = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(text);
    if (given !== null)
        return { ports: [Number(given[1] ?? given[2])], why: `\`${text.slice(0, 60)}\`` };
    if (/(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)\b/.test(text)) {
        if (port === "unknown")
            return undefined;
        // config/puma.rb may say another one.
        if (port === "unset" && !image?.ports.includes(3000))
            return undefined;
        return { ports: [fromEnv ?? 3000], why: port === "unset" ? "Rails' default, and EXPOSE" : "PORT" };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/project/document.js + 5 modules
var project_document = __webpack_require__(370);
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
        const found = (0,project_nodes/* describe */.q0)(document.root);
        yield {
            at: (0,project_nodes/* rangeOf */.be)(document.root),
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

;// CONCATENATED MODULE: ./build/src/lint/data/hosts.js

/** The hosts of one role. */
function roleHosts(config, role) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    const node = servers?.kind === "map" ? (0,project_nodes/* lookup */.$I)(servers, role) : servers;
    return hostList(node?.kind === "map" ? (0,project_nodes/* lookup */.$I)(node, "hosts") : node);
}
/** `host`, `hosts` or `role(s)` of an accessory. */
function accessoryHosts(config, accessory) {
    const host = (0,project_nodes/* lookup */.$I)(accessory, "host");
    if (host !== undefined)
        return hostList(host);
    const hosts = (0,project_nodes/* lookup */.$I)(accessory, "hosts");
    if (hosts !== undefined)
        return hostList(hosts);
    const roles = (0,project_nodes/* lookup */.$I)(accessory, "roles") ?? (0,project_nodes/* lookup */.$I)(accessory, "role");
    const names = roles?.kind === "list" ? roles.items.map((item) => item.node) : roles === undefined ? [] : [roles];
    const found = names.map((name) => (name.kind === "scalar" ? roleHosts(config, name.text) : hostList(undefined)));
    return { all: found.flatMap((each) => each.all), complete: found.length > 0 && found.every((each) => each.complete) };
}
/** Certainly different machines: both are addresses of the same family, or both are names below the same domain. */
function differ(a, b) {
    const address = /^\d+\.\d+\.\d+\.\d+$/;
    return a !== b && address.test(a) && address.test(b);
}
function hostList(node) {
    if (node?.kind === "scalar")
        return { all: [{ name: node.text, node }], complete: true };
    if (node?.kind !== "list")
        return { all: [], complete: false };
    const all = node.items.flatMap((item) => {
        if (item.node.kind === "scalar")
            return [{ name: item.node.text, node: item.node }];
        const key = item.node.kind === "map" ? item.node.pairs[0]?.key : undefined;
        const name = key === undefined ? undefined : (0,project_nodes/* keyName */.xT)(key);
        return name === undefined || key === undefined ? [] : [{ name, node: key }];
    });
    return { all, complete: !node.open && all.length === node.items.length };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/destinations-collide.js





const destinationsCollide = {
    metadata: {
        id: "destinations-collide",
        severity: "warning",
        title: "Destinations on one server have host names, ports and volumes of their own",
    },
    *check(project) {
        const claims = new Map();
        for (const { config, variant } of deployableVariants(project)) {
            const destination = variant.destination ?? "the base";
            for (const { key, node, what } of claimsOf(config)) {
                const other = claims.get(key);
                if (other === undefined)
                    claims.set(key, { destination });
                else if (other.destination !== destination)
                    yield collision(node, what, [other.destination, destination]);
            }
        }
    },
};
function collision(node, what, [first, second]) {
    return {
        at: (0,project_nodes/* rangeOf */.be)(node),
        message: `\`${first}\` and \`${second}\` deploy to the same server, and both claim ${what}`,
        help: `Give \`${second}\` its own in its destination file, or another server.`,
    };
}
function claimsOf(config) {
    const claims = [];
    for (const role of roleNames(config).slice(0, 1)) {
        for (const { name: server } of roleHosts(config, role).all) {
            for (const node of [(0,project_nodes/* lookupPath */.wf)(config, ["proxy", "host"]), ...items((0,project_nodes/* lookupPath */.wf)(config, ["proxy", "hosts"]))]) {
                if (node?.kind !== "scalar" || (0,project_nodes/* lookupPath */.wf)(config, ["proxy", "path_prefix"]) !== undefined)
                    continue;
                claims.push({ key: `host ${server} ${node.text}`, node, what: `the host ${node.text}` });
            }
            for (const node of items((0,project_nodes/* lookup */.$I)(config, "volumes"))) {
                const volume = node.kind === "scalar" ? /^([\w.-]+):\//.exec(node.text)?.[1] : undefined;
                if (volume !== undefined)
                    claims.push({ key: `volume ${server} ${volume}`, node, what: `the volume ${volume}: they share its data` });
            }
        }
    }
    for (const { node: accessory } of accessoriesOf(config)) {
        const port = (0,project_nodes/* lookup */.$I)(accessory, "port");
        const published = port?.kind === "scalar" ? /^(?:[\d.]+:)?(\d+):\d+$/.exec(port.text)?.[1] : undefined;
        if (port === undefined || published === undefined)
            continue;
        for (const { name } of accessoryHosts(config, accessory).all) {
            claims.push({ key: `port ${name} ${published}`, node: port, what: `the port ${published}` });
        }
    }
    return claims;
}
function items(list) {
    return list?.kind === "list" ? list.items.map((item) => item.node) : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/dockerfile-missing.js


const dockerfileMissing = {
    metadata: {
        id: "dockerfile-missing",
        severity: "warning",
        title: "The Dockerfile that Kamal builds is in the repository",
    },
    *check(project) {
        const { dockerfile, gemfile } = project.files;
        if (dockerfile.source !== undefined || project.problems.some(({ file }) => file === dockerfile.path))
            return;
        for (const { config } of deployableVariants(project)) {
            const builder = (0,project_nodes/* lookup */.$I)(config, "builder");
            const named = (0,project_nodes/* lookupPath */.wf)(config, ["builder", "dockerfile"]);
            // The file of the first variant was looked for; a repository without an app deploys an image built elsewhere.
            if (builder?.kind === "unknown" || (0,project_nodes/* lookup */.$I)(builder, "pack") !== undefined || named?.kind === "unknown")
                continue;
            if (named === undefined && gemfile.source === undefined)
                continue;
            if (named?.kind === "scalar" && !dockerfile.path.endsWith(named.text.replace(/^\.\//, "")))
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(named ?? builder ?? (0,project_nodes/* lookup */.$I)(config, "image") ?? config),
                message: `There is no ${dockerfile.path}; Kamal says at the build: Missing ${dockerfile.path}`,
                help: "Add a Dockerfile (Rails: `bin/rails app:update`), or name it in `builder/dockerfile`.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-host.js




const duplicateHost = {
    metadata: {
        id: "duplicate-host",
        severity: "warning",
        title: "A role names each of its hosts once",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const role of roleNames(config)) {
                const seen = new Set();
                for (const { name, node } of roleHosts(config, role).all) {
                    if (seen.has(name)) {
                        const message = `${name} is listed twice for the role \`${role}\`; Kamal deploys to it once`;
                        yield { at: (0,project_nodes/* rangeOf */.be)(node), message, help: "Remove it, or write the host that was meant." };
                    }
                    seen.add(name);
                }
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/lint/data/ruby-text.js

/**
 * The last `name = value` with a literal value that stands on a line of its own outside of any condition that is seen
 * on the line. undefined: not set, or set to something that only running it could tell.
 */
function rubySetting(source, name) {
    if (source === undefined)
        return undefined;
    const pattern = new RegExp(`^([ \\t]*)${name.replaceAll(".", "\\.")}[ \\t]*=[ \\t]*(.{1,200}?)[ \\t]*(?:#.*)?$`, "gm");
    const all = [...source.text.matchAll(pattern)];
    const [match] = all;
    const value = match?.[2] ?? "";
    if (match === undefined || all.length > 1 || !/^(?:true|false|:\w+|\d+|"[^"#]*"|'[^']*')$/.test(value))
        return undefined;
    // Deeper than the block of `configure`: inside a condition.
    if ((match[1] ?? "").length > 2)
        return undefined;
    const start = match.index + (match[1] ?? "").length;
    return { value, at: (0,project_source/* rangeBetween */.yb)(source, start, match.index + match[0].trimEnd().length) };
}
/** Without its comments; as long as before, so that offsets stay true. */
function withoutComments(text) {
    return text.replace(/(^|[ \t])#(?!\{)[^\n]*/gm, (whole, before) => before + " ".repeat(whole.length - before.length));
}

;// CONCATENATED MODULE: ./build/src/lint/data/prepare.js

const prepares = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/;
/** The app has a database and an entrypoint of Rails' kind, and its migrations run nowhere else that can be seen. */
function entrypointText(project) {
    const { texts, database, dockerfile, workflows } = project.around;
    const source = texts.entrypoint.source;
    if (source === undefined || database.document === undefined || dockerfile === undefined)
        return undefined;
    const elsewhere = [
        texts.preDeploy.source,
        texts.postDeploy.source,
        project.config.document?.source,
        dockerfile.source,
        ...workflows.map((file) => file.document?.source),
    ];
    if (elsewhere.some((each) => each !== undefined && prepares.test(withoutComments(each.text))))
        return undefined;
    return withoutComments(source.text);
}
/** Whether a script prepares or migrates the database. */
function preparesDatabase(script) {
    return prepares.test(script);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/entrypoint-guard.js




const entrypointGuard = {
    metadata: {
        id: "entrypoint-guard",
        severity: "warning",
        title: "The condition around `db:prepare` in the entrypoint is true for the command that runs",
    },
    *check(project) {
        const script = entrypointText(project);
        const source = project.around.texts.entrypoint.source;
        if (script === undefined || source === undefined || !preparesDatabase(script))
            return;
        const guard = readGuard(script);
        if (guard === undefined)
            return;
        for (const { config } of deployableVariants(project)) {
            const container = primaryContainer(project, config);
            if (container?.command === undefined || container.image?.cmd?.shell === true)
                continue;
            if (guard.accepts(container.command))
                continue;
            yield {
                at: (0,project_source/* rangeBetween */.yb)(source, guard.start, guard.end),
                message: `The container runs \`${container.command.join(" ")}\`, for which this condition is false: db:prepare never runs, and migrations are never applied`,
                help: 'Compare the part that is always there, for example `if [[ "$*" == *"rails server"* ]]; then`.',
            };
        }
    },
};
/** The three conditions that Rails has generated so far, in any combination of `==` and `=`; others are not judged. */
function readGuard(script) {
    const compare = /"\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?" ==? "([^"]*)"/g;
    const line = /^[ \t]*if \[.*\]; *then[ \t]*$/m.exec(script);
    if (line === null ||
        script.match(/^[ \t]*if\b.*(?:rails|server).*$/gm)?.length !== 1 ||
        !/rails|server/.test(line[0])) {
        return undefined;
    }
    const parts = [...line[0].matchAll(compare)].map((match) => ({ subject: match[1] ?? "", value: match[2] ?? "" }));
    const rest = line[0].replace(compare, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
    if (parts.length === 0 || rest !== "")
        return undefined;
    const accepts = (command) => parts.every(({ subject, value }) => wordOf(command, subject) === value);
    const start = line.index + (/^[ \t]*/.exec(line[0])?.[0].length ?? 0);
    return { start, end: line.index + line[0].trimEnd().length, accepts };
}
function wordOf(command, subject) {
    if (subject === "*" || subject === "@")
        return command.join(" ");
    const back = /^@: ?-(\d)/.exec(subject)?.[1];
    return back === undefined ? command[Number(subject) - 1] : command.at(-Number(back));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/entrypoint-no-prepare.js

const entrypointNoPrepare = {
    metadata: {
        id: "entrypoint-no-prepare",
        severity: "info",
        title: "The entrypoint prepares the database, or a hook or workflow migrates it",
    },
    *check(project) {
        const script = entrypointText(project);
        // A script that calls others can do it there.
        if (script === undefined || preparesDatabase(script) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(script))
            return;
        const file = project.around.texts.entrypoint.path;
        yield {
            at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
            message: "Neither the entrypoint nor a hook or workflow of this repository runs `db:prepare`: migrations are never applied",
            help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts.",
        };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/data/secret-names.js

/** Names whose values are secret by what they say. */
function isSecretName(name) {
    if (/PUBLIC|PUBLISHABLE|SITE_KEY|_FILE$|_PATH$/i.test(name))
        return false;
    return /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|ENCRYPTION_KEY)$/i.test(name);
}
/** A value that stands for one. */
function isTemplateValue(value) {
    return value === "" || /^(?:x+|\*+|changeme|change_me|secret|password|todo|<.*>|your[-_].*|replace.*)$/i.test(value);
}
/** Every line of every secrets file that some deploy reads, once. */
function allSecrets(project) {
    return [...uniqueFiles(project.variants).values()].flatMap((file) => {
        const { source } = file;
        if (source === undefined)
            return [];
        return file.entries.map((entry) => ({ file, entry, at: (0,project_source/* rangeBetween */.yb)(source, entry.start, entry.end) }));
    });
}
/** The workflow gives a value of this name, so that the line in the secrets file does not count. */
function workflowGives(project, name) {
    return project.around.workflows.some(({ document }) => {
        const text = document?.source.text ?? "";
        return text.includes(name) || /toJSON\(\s*secrets\s*\)/i.test(text);
    });
}
/** The action that `project` is deployed with writes these itself when it has values for them. */
function mentionedInWorkflows(project, pattern) {
    return project.around.workflows.some(({ document }) => pattern.test(document?.source.text ?? ""));
}
function uniqueFiles(variants) {
    return new Map(variants.flatMap((variant) => variant.secrets.map((file) => [file.path, file])));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/env-clear-secret.js



const envClearSecret = {
    metadata: {
        id: "env-clear-secret",
        severity: "warning",
        title: "What is secret by its name is below `env/secret`, not written out in `env/clear`",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const env of envsOf(config))
                yield* checkEnv(env);
        }
    },
};
function* checkEnv(env) {
    const complex = ["clear", "secret", "tags"].some((key) => (0,project_nodes/* lookup */.$I)(env, key) !== undefined);
    const clear = complex ? (0,project_nodes/* lookup */.$I)(env, "clear") : env;
    if (clear?.kind !== "map")
        return;
    for (const { key, value } of clear.pairs) {
        const name = (0,project_nodes/* keyName */.xT)(key);
        if (name === undefined || !isSecretName(name) || value.kind !== "scalar" || value.type !== "string")
            continue;
        if (isTemplateValue(value.text))
            continue;
        const certain = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(name) && /^[0-9a-f]{32,}$/i.test(value.text);
        yield {
            at: (0,project_nodes/* rangeOf */.be)(key),
            ...(certain ? { severity: "error" } : {}),
            message: `\`${name}\` is written out here: everybody who can read the repository has its value`,
            help: `Name it below \`env/secret\`, and add \`${name}=$${name}\` to .kamal/secrets; replace the value, because git keeps it.`,
        };
    }
}
function envsOf(config) {
    const owners = ["servers", "accessories"].flatMap((section) => {
        const node = (0,project_nodes/* lookup */.$I)(config, section);
        return node?.kind === "map" ? node.pairs.map((pair) => (0,project_nodes/* lookup */.$I)(pair.value, "env")) : [];
    });
    const tags = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(config, "env"), "tags");
    const tagged = tags?.kind === "map" ? tags.pairs.map((pair) => pair.value) : [];
    return [(0,project_nodes/* lookup */.$I)(config, "env"), ...tagged, ...owners].filter((node) => node !== undefined);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/file-mode-octal.js



const fileModeOctal = {
    metadata: {
        id: "file-mode-octal",
        severity: "error",
        title: "The mode of an uploaded file is in quotes, so that YAML leaves it as it is",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const items = accessoriesOf(config).flatMap(({ node }) => ["files", "directories"].flatMap((key) => {
                const list = (0,project_nodes/* lookup */.$I)(node, key);
                return list?.kind === "list" ? list.items.map((item) => item.node) : [];
            }));
            for (const item of items) {
                const mode = (0,project_nodes/* lookup */.$I)(item, "mode");
                if (mode?.kind !== "scalar" || mode.type !== "integer" || !/^0[0-7]+$/.test(mode.text))
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(mode),
                    message: `YAML reads ${mode.text} as an octal number, so Kamal runs \`chmod ${String(mode.value)}\``,
                    help: `Write \`mode: "${mode.text}"\`.`,
                };
            }
        }
    },
};

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

;// CONCATENATED MODULE: ./build/src/lint/rules/force-ssl-health-check.js



const forceSslHealthCheck = {
    metadata: {
        id: "force-ssl-health-check",
        severity: "warning",
        title: "`force_ssl` does not redirect the health check, which comes over plain http",
    },
    *check(project) {
        const { production, application } = project.around.texts;
        const force = rubySetting(production.source, "config.force_ssl");
        if (production.source === undefined || force?.value !== "true")
            return;
        const text = withoutComments(`${production.source.text}\n${application.source?.text ?? ""}`);
        if (/assume_ssl|ssl_options|AssumeSSL/.test(text))
            return;
        const proxied = deployableVariants(project).some(({ config }) => primaryContainer(project, config) !== undefined);
        if (!proxied)
            return;
        yield {
            at: force.at,
            message: "kamal-proxy asks the container over plain http, and gets a redirect to https that nobody answers there: the app never becomes healthy",
            help: "Add `config.assume_ssl = true`: the proxy in front of the app ends TLS.",
        };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/health-check-times.js


const healthCheckTimes = {
    metadata: {
        id: "health-check-times",
        severity: "warning",
        title: "More than one health check fits into `deploy_timeout`",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const limit = (0,project_nodes/* lookup */.$I)(config, "deploy_timeout");
            const seconds = limit === undefined ? 30 : limit.kind === "scalar" ? limit.value : undefined;
            if (typeof seconds !== "number")
                continue;
            const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
            const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [];
            for (const owner of [config, ...roles]) {
                for (const key of ["interval", "timeout"]) {
                    const node = (0,project_nodes/* lookupPath */.wf)(owner, ["proxy", "healthcheck", key]);
                    if (node?.kind !== "scalar" || typeof node.value !== "number" || node.value < seconds)
                        continue;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(node),
                        message: key === "interval"
                            ? `The second health check comes after ${node.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): only the first one, at once after the start, counts`
                            : `One health check may take ${node.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): one that hangs is the only one`,
                        help: `Write a smaller \`${key}\` (the default is ${key === "interval" ? 1 : 5}), or a larger \`deploy_timeout\`.`,
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/health-path-missing.js




const healthPathMissing = {
    metadata: {
        id: "health-path-missing",
        severity: "warning",
        title: "The path of the health check is one of the app's routes",
    },
    *check(project) {
        const routes = ownRoutes(project);
        if (routes === undefined)
            return;
        for (const { config } of deployableVariants(project)) {
            const container = primaryContainer(project, config);
            const own = (0,project_nodes/* lookup */.$I)(container?.node, "proxy");
            const proxy = (0,project_nodes/* lookup */.$I)(config, "proxy");
            if (container === undefined || own?.kind === "unknown" || proxy?.kind === "unknown")
                continue;
            if (own?.kind === "scalar" && own.value === false)
                continue;
            const node = (0,project_nodes/* lookupPath */.wf)(own, ["healthcheck", "path"]) ?? (0,project_nodes/* lookupPath */.wf)(proxy, ["healthcheck", "path"]);
            if (node !== undefined && node.kind !== "scalar")
                continue;
            const path = node?.text ?? "/up";
            const last = path
                .replace(/\?.*$/, "")
                .split("/")
                .findLast((part) => part !== "");
            if (last === undefined || routes.split(/[^\w.-]+/).includes(last))
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(node ?? proxy ?? (0,project_nodes/* lookup */.$I)(config, "service") ?? config),
                message: `kamal-proxy asks for ${path}${node === undefined ? " (the default)" : ""}, and config/routes.rb has no such route: with a 404 the app never becomes healthy`,
                help: 'Add `get "up" => "rails/health#show", as: :rails_health_check` to config/routes.rb, or name another path in `proxy/healthcheck/path`.',
            };
        }
    },
};
/** Only where all routes can be seen: engines, gems and other files bring their own. */
function ownRoutes(project) {
    const source = project.around.texts.routes.source;
    if (source === undefined)
        return undefined;
    const text = withoutComments(source.text);
    if (!text.includes("routes.draw") ||
        /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(text))
        return undefined;
    if (/["']\*|:path\b/.test(text))
        return undefined;
    const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
    return /health|okcomputer|rack-status|heartbeat/i.test(gems) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/hosts-refuse-health-check.js


const hostsRefuseHealthCheck = {
    metadata: {
        id: "hosts-refuse-health-check",
        severity: "warning",
        title: "`config.hosts` lets the health check pass",
    },
    *check(project) {
        const source = project.around.texts.production.source;
        if (source === undefined)
            return;
        const text = withoutComments(source.text);
        const match = /^[ \t]*config\.hosts[ \t]*(?:=|<<|\+=|\.push|\.concat)[^\n]*/m.exec(text);
        if (match === null || /host_authorization|hosts\.clear|hosts\s*=\s*nil/.test(text))
            return;
        // Addresses, or everything, are allowed too.
        if (/IPAddr|\/\.\*\/|nil|0\.0\.0\.0/.test(text))
            return;
        const start = match.index + (/^[ \t]*/.exec(match[0])?.[0].length ?? 0);
        yield {
            at: (0,project_source/* rangeBetween */.yb)(source, start, match.index + match[0].trimEnd().length),
            message: "kamal-proxy's health check has the container's address as its host, which is not in `config.hosts`: Rails answers 403, and the app never becomes healthy",
            help: 'Add `config.host_authorization = { exclude: ->(request) { request.path == "/up" } }`.',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/image-repeats-registry.js


const imageRepeatsRegistry = {
    metadata: {
        id: "image-repeats-registry",
        severity: "error",
        title: "`image` does not repeat the registry's host",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const image = (0,project_nodes/* lookup */.$I)(config, "image");
            const server = (0,project_nodes/* lookupPath */.wf)(config, ["registry", "server"]);
            if (image?.kind !== "scalar" || server?.kind !== "scalar" || server.text === "")
                continue;
            if (!image.text.toLowerCase().startsWith(`${server.text.toLowerCase()}/`))
                continue;
            const rest = image.text.slice(server.text.length + 1);
            yield {
                at: (0,project_nodes/* rangeOf */.be)(image),
                // ghcr.io takes the doubled name: such a deploy works, under a name that nobody meant.
                ...(server.text.toLowerCase() === "ghcr.io" ? { severity: "warning" } : {}),
                message: `Kamal puts \`registry/server\` before \`image\`, so this is pushed to ${server.text}/${image.text}`,
                help: `Write \`image: ${rest}\`.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/schema/findings.js

/** A finding at `place`: a node, or where it would have to be. */
function refusal(rule, place, text) {
    return { rule, at: "kind" in place ? (0,project_nodes/* rangeOf */.be)(place) : place, ...text };
}
/** As Kamal prints it. */
function kamalMessage(finding) {
    return finding.context === "" ? finding.says : `${finding.context}: ${finding.says}`;
}
function below(context, key) {
    return [context, key].filter((part) => part !== "").join("/");
}

;// CONCATENATED MODULE: ./build/src/lint/schema/ruby.js
// Values as Ruby sees them.

/** A key as Ruby prints it. */
function shownKey(key) {
    if (key.type === "null")
        return "";
    if (key.type === "float")
        return shownFloat(key.value);
    return key.type === "string" || key.type === "date" ? key.text : String(key.value);
}
function shownFloat(value) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
}
/** A key as it is in Kamal's paths, which leave out what Rails calls blank. */
function pathKey(key) {
    return key.value === false ? "" : shownKey(key).trim() === "" ? "" : shownKey(key);
}
/** The pairs that count: of a key that is written twice, the last one, unless ERB decides which of them is there. */
function effectivePairs(map) {
    const last = new Map();
    for (const pair of map.pairs) {
        const name = (0,project_nodes/* keyName */.xT)(pair.key);
        if (name !== undefined && !pair.conditional)
            last.set(name, pair);
    }
    return map.pairs.filter((pair) => {
        const name = (0,project_nodes/* keyName */.xT)(pair.key);
        return name === undefined || pair.conditional || last.get(name) === pair;
    });
}
/** nil and false are the only false values; undefined when ERB decides. */
function isTruthy(node) {
    if (node?.kind === "unknown")
        return undefined;
    return node !== undefined && !(node.kind === "scalar" && (node.value === null || node.value === false));
}
/** What Rails calls present; undefined when ERB decides. */
function isPresent(node) {
    if (node === undefined)
        return false;
    if (node.kind === "unknown")
        return undefined;
    if (node.kind === "map")
        return node.pairs.length > 0 || (node.open ? undefined : false);
    if (node.kind === "list")
        return node.items.length > 0 || (node.open ? undefined : false);
    if (node.value === null || node.value === false)
        return false;
    return typeof node.value !== "string" || node.value.trim() !== "";
}
/** A real String, no number and no symbol. */
function isString(node) {
    return node?.kind === "scalar" && node.type === "string";
}
function isFalse(node) {
    return node?.kind === "scalar" && node.value === false;
}

;// CONCATENATED MODULE: ./build/src/lint/schema/containers.js
// What roles and accessories have in common.



const reserved = ["destination", "role", "service"];
const restartPolicy = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;
function* checkLabels(container, context) {
    const labels = (0,project_nodes/* lookup */.$I)(container, "labels");
    if (labels?.kind !== "map")
        return;
    for (const { key } of effectivePairs(labels)) {
        if (!isString(key) || !reserved.includes(key.text))
            continue;
        yield refusal("invalid-value", key, {
            context: `${context}/labels/${key.text}`,
            says: "invalid label. destination, role, and service are reserved labels",
            help: "Take another name: Kamal finds its own containers by these labels.",
        });
    }
}
function* checkRestart(container, context) {
    const options = (0,project_nodes/* lookup */.$I)(container, "options");
    if (options?.kind !== "map")
        return;
    const pair = effectivePairs(options).find(({ key }) => key.kind === "scalar" && shownKey(key) === "restart");
    if (pair === undefined || pair.conditional || pair.value.kind === "unknown")
        return;
    const where = below(context, "options/restart");
    if (!isString(pair.value)) {
        const says = 'should be a string. Use "no" to disable restarts';
        yield refusal("wrong-type", pair.value, {
            context: where,
            says,
            help: 'Put it in quotes: `restart: "no"`; without them YAML reads false.',
        });
    }
    else if (!restartPolicy.test(pair.value.text)) {
        const says = "should be no, always, unless-stopped, on-failure, or on-failure:N";
        yield refusal("invalid-value", pair.value, { context: where, says, help: "Take one of these." });
    }
}

;// CONCATENATED MODULE: ./build/src/lint/schema/proxy.js



/** What Kamal checks in proxy settings beyond their keys and types. */
function* checkProxy(proxy, context) {
    const host = (0,project_nodes/* lookup */.$I)(proxy, "host");
    const hosts = (0,project_nodes/* lookup */.$I)(proxy, "hosts");
    const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
    if (ssl !== undefined && asksForSsl(ssl) && isPresent(host) === false && isPresent(hosts) === false) {
        yield refusal("missing-key", ssl, {
            context,
            says: "Must set a host to enable automatic SSL",
            help: "Add `host:` with the public name beside `ssl`, in the same section.",
        });
    }
    const both = (0,project_nodes/* pairOf */.cF)(proxy, "host");
    if (both !== undefined && (0,project_nodes/* pairOf */.cF)(proxy, "hosts") !== undefined && !both.conditional) {
        yield refusal("invalid-value", both.key, {
            context,
            says: "Specify one of 'host' or 'hosts', not both",
            help: "Keep `hosts`, with all names. Settings of a role and of the root are merged: look into both.",
        });
    }
    if (ssl?.kind === "map")
        yield* checkCertificate(ssl, context);
    const run = (0,project_nodes/* lookup */.$I)(proxy, "run");
    if (run?.kind === "map")
        yield* checkRun(run, context);
}
function asksForSsl(ssl) {
    return ssl.kind === "map" || (ssl.kind === "scalar" && ssl.value === true);
}
function* checkCertificate(ssl, context) {
    const pairs = [
        ["certificate_pem", "private_key_pem"],
        ["private_key_pem", "certificate_pem"],
    ];
    for (const [given, other] of pairs) {
        if (isPresent((0,project_nodes/* lookup */.$I)(ssl, given)) !== true || isPresent((0,project_nodes/* lookup */.$I)(ssl, other)) !== false)
            continue;
        yield refusal("missing-key", ssl, {
            context,
            says: `Missing ${other} setting (required when ${given} is present)`,
            help: `Add \`${other}\` with the name of the secret that holds it.`,
        });
    }
}
function* checkRun(run, context) {
    if (!isFalse((0,project_nodes/* lookup */.$I)(run, "publish")))
        return;
    const ports = ["http_port", "https_port", "bind_ips"].map((key) => (0,project_nodes/* lookup */.$I)(run, key));
    const given = ports.find((node) => isPresent(node) === true);
    if (given === undefined)
        return;
    yield refusal("invalid-value", given, {
        context,
        says: "Cannot set http_port, https_port or bind_ips when publish is false",
        help: "Remove it, or publish the ports.",
    });
}

// EXTERNAL MODULE: ./build/src/project/registry.js
var project_registry = __webpack_require__(9048);
;// CONCATENATED MODULE: ./build/src/lint/schema/registry.js




/** What Kamal checks in a registry beyond its keys and types. `place`: where it would have to be. */
function* checkRegistry(registry, where) {
    if (registry !== undefined && registry.kind !== "map")
        return;
    const server = (0,project_nodes/* lookup */.$I)(registry, "server");
    // Unknown may be local, and then nothing of the rest is needed.
    if (server?.kind === "unknown")
        return;
    const isWord = server?.kind === "scalar" && (server.type === "string" || server.type === "symbol");
    if (server?.kind === "scalar" && !isWord && server.type !== "null") {
        yield refusal("wrong-type", server, {
            context: below(where.context, "server"),
            says: "should be a string",
            help: "Put it in quotes: Kamal crashes on a server that YAML reads as a number or a boolean.",
        });
    }
    if (server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text))
        return;
    for (const key of ["username", "password"])
        yield* checkCredential((0,project_nodes/* lookup */.$I)(registry, key), key, { ...where, registry });
}
function* checkCredential(value, key, where) {
    const context = below(where.context, key);
    const form = key === "username" ? "`username: my-user`" : "`password: [KAMAL_REGISTRY_PASSWORD]`";
    const present = isPresent(value);
    if (present === false) {
        const help = `Add ${form} below \`registry:\`; a name in a list is looked up in .kamal/secrets.`;
        yield refusal("missing-key", where.registry ?? where.place, { context, says: "is required", help });
    }
    else if (present === true && value !== undefined && !isCredential(value)) {
        const says = "should be a string or an array with one string (for secret lookup)";
        yield refusal("wrong-type", value, { context, says, help: `Write ${form}; a number needs quotes.` });
    }
}
function isCredential(value) {
    if (value.kind !== "list")
        return isString(value);
    const [first] = value.items;
    return value.open || (value.items.length === 1 && (isString(first?.node) || isTruthy(first?.node) === undefined));
}

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/src/lint/schema/roles.js






/** The roles; undefined when ERB decides which there are, or when `servers` is nothing that Kamal takes. */
function readRoles(root) {
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (servers === undefined)
        return [];
    if (servers.kind === "list")
        return [{ name: "web", node: servers, hosts: hostsOf(servers) }];
    if (servers.kind !== "map" || servers.open)
        return undefined;
    const roles = [];
    for (const pair of effectivePairs(servers)) {
        if (pair.key.kind === "unknown" || pair.conditional)
            return undefined;
        roles.push({ name: shownKey(pair.key), node: pair.value, hosts: roles_roleHosts(pair.value) });
    }
    return roles;
}
function roles_roleHosts(node) {
    if (node.kind === "list")
        return hostsOf(node);
    if (node.kind !== "map")
        return undefined;
    const hosts = (0,project_nodes/* lookup */.$I)(node, "hosts");
    if (hosts === undefined)
        return [];
    return hosts.kind === "list" ? hostsOf(hosts) : undefined;
}
/** Kamal leaves out what is neither a string nor `host: tags`. */
function hostsOf(list) {
    if (list.open)
        return undefined;
    const names = list.items.flatMap(({ node }) => {
        if (node.kind === "scalar")
            return node.type === "string" ? [node.text] : [];
        const key = node.kind === "map" ? node.pairs[0]?.key : undefined;
        return key?.kind === "scalar" ? [key.text] : [];
    });
    return [...new Set(names)];
}
/** Whether the role is behind kamal-proxy; undefined when ERB decides. */
function isBehindProxy(role, primary) {
    const proxy = (0,project_nodes/* lookup */.$I)(role.node, "proxy");
    if (proxy?.kind === "unknown")
        return undefined;
    return role.name === primary ? !isFalse(proxy) : isTruthy(proxy);
}
/** The proxy settings that count for a role: its own over those of the root. */
function roleProxy(root, role, primary) {
    if (isBehindProxy(role, primary) !== true)
        return undefined;
    const shared = (0,project_nodes/* lookup */.$I)(root, "proxy");
    const own = (0,project_nodes/* lookup */.$I)(role.node, "proxy");
    if (shared?.kind === "unknown")
        return undefined;
    const specific = own?.kind === "map" ? own : undefined;
    if (shared?.kind !== "map")
        return specific;
    return specific === undefined ? shared : (0,merge/* deepMerge */.$)(shared, specific);
}
/** What Kamal checks in each role beyond its keys and types. */
function* checkRoles(root, primary) {
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (servers?.kind === "map") {
        for (const pair of effectivePairs(servers)) {
            if (pair.key.kind === "unknown")
                continue;
            yield* checkName(pair.key, "servers");
            yield* checkRole(root, { name: shownKey(pair.key), node: pair.value, hosts: undefined }, primary);
        }
    }
    yield* checkSsl(root, primary);
}
/** Kamal crashes on a name that is no string. */
function* checkName(key, section) {
    if (key.type === "string")
        return;
    const says = `the name ${shownKey(key)} should be a string`;
    yield refusal("invalid-value", key, {
        context: section,
        says,
        help: "Put the name in quotes, or take another: as it stands YAML reads no string.",
    });
}
function* checkRole(root, role, primary) {
    if (role.node.kind !== "map")
        return;
    const context = `servers/${role.name}`;
    yield* checkLabels(role.node, context);
    yield* checkRestart(role.node, context);
    const own = (0,project_nodes/* lookup */.$I)(role.node, "proxy");
    if (own?.kind === "map")
        yield* checkProxy(own, `${context}/proxy`);
    const shared = (0,project_nodes/* lookup */.$I)(root, "proxy");
    const merged = roleProxy(root, role, primary);
    // Both may be right, and not together.
    if (own?.kind === "map" && shared?.kind === "map" && merged !== undefined)
        yield* checkProxy(merged, "proxy");
}
function* checkSsl(root, primary) {
    const owners = new Map();
    for (const role of readRoles(root) ?? []) {
        const proxy = roleProxy(root, role, primary);
        const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
        if (proxy === undefined || ssl === undefined || isTruthy(ssl) !== true)
            continue;
        const custom = certificate(ssl);
        const count = role.hosts?.length ?? 0;
        if (custom === false && count > 1) {
            const says = `SSL is only supported on a single server unless you provide custom certificates, found ${count} servers for role ${role.name}`;
            const help = "Put a load balancer that ends TLS in front, or give `ssl` a certificate of your own.";
            yield refusal("invalid-value", ssl, { context: "", says, help });
        }
        yield* checkSslHost((0,project_nodes/* lookup */.$I)(proxy, "host"));
        for (const host of sslHosts(proxy)) {
            if (owners.has(host)) {
                const says = `Different roles can't share the same host for SSL: ${host}`;
                const help = "Give each role that is behind the proxy names of its own.";
                yield refusal("invalid-value", (0,project_nodes/* lookup */.$I)(proxy, "host") ?? (0,project_nodes/* lookup */.$I)(proxy, "hosts") ?? ssl, {
                    context: "",
                    says,
                    help,
                });
            }
            owners.set(host, role.name);
        }
    }
}
/** Kamal crashes when it takes such a name apart. */
function* checkSslHost(host) {
    if (host?.kind !== "scalar" || host.type === "string" || isTruthy(host) !== true)
        return;
    const help = "Write the public name, in quotes if YAML reads no string.";
    yield refusal("wrong-type", host, { context: "", says: "undefined method `split' for this host", help });
}
/** Whether both halves of a certificate are given; undefined when ERB decides. */
function certificate(ssl) {
    if (ssl.kind !== "map")
        return ssl.kind === "unknown" ? undefined : false;
    const halves = ["certificate_pem", "private_key_pem"].map((key) => isPresent((0,project_nodes/* lookup */.$I)(ssl, key)));
    return halves.includes(false) ? false : halves.includes(undefined) ? undefined : true;
}
function sslHosts(proxy) {
    const hosts = (0,project_nodes/* lookup */.$I)(proxy, "hosts");
    if (hosts?.kind === "list")
        return hosts.items.flatMap(({ node }) => (node.kind === "scalar" ? [node.text] : []));
    const host = hosts === undefined ? (0,project_nodes/* lookup */.$I)(proxy, "host") : undefined;
    return host?.kind === "scalar" && host.value !== null ? host.text.split(",") : [];
}

;// CONCATENATED MODULE: ./build/src/lint/schema/accessories.js







const placements = ["host", "hosts", "role", "roles", "tag", "tags"];
/** What Kamal checks in each accessory beyond its keys and types. */
function* checkAccessories(root) {
    const accessories = (0,project_nodes/* lookup */.$I)(root, "accessories");
    if (accessories?.kind !== "map")
        return;
    const roles = readRoles(root);
    for (const { key, value } of effectivePairs(accessories)) {
        if (key.kind === "unknown")
            continue;
        yield* checkName(key, "accessories");
        if (value.kind !== "map")
            continue;
        const context = `accessories/${shownKey(key)}`;
        yield* checkPlacement(value, { context, key });
        yield* checkLabels(value, context);
        yield* checkRestart(value, context);
        if (roles !== undefined)
            yield* checkRoleNames(value, context, roles);
        yield* checkTags(value, context, root);
        yield* checkSections(value, context);
    }
}
function* checkPlacement(accessory, where) {
    const given = placements.filter((name) => (0,project_nodes/* pairOf */.cF)(accessory, name) !== undefined);
    const certain = given.filter((name) => (0,project_nodes/* pairOf */.cF)(accessory, name)?.conditional !== true);
    if (given.length === 1 || certain.length === 1 || (given.length === 0 && accessory.open))
        return;
    if (given.length > 0 && certain.length === 0)
        return;
    yield refusal(given.length === 0 ? "missing-key" : "invalid-value", where.key, {
        context: where.context,
        says: "specify one of `host`, `hosts`, `role`, `roles`, `tag` or `tags`",
        help: given.length === 0 ? "Say where it runs, e.g. `host: 192.0.2.1`." : `Keep one of ${given.join(", ")}.`,
    });
}
function* checkRoleNames(accessory, context, roles) {
    const known = roles.map((role) => role.name);
    const several = (0,project_nodes/* lookup */.$I)(accessory, "roles");
    const one = (0,project_nodes/* lookup */.$I)(accessory, "role");
    const help = `Name a role of \`servers\`: ${known.join(", ") || "there is none"}.`;
    if (several?.kind === "list" && !several.open) {
        const missing = several.items.filter(({ node }) => !(isString(node) && known.includes(node.text)));
        const [first] = missing;
        if (first === undefined)
            return;
        const names = missing.map(({ node }) => (node.kind === "scalar" ? shownKey(node) : "")).join(", ");
        yield refusal("invalid-value", first.node, { context, says: `unknown roles ${names}`, help });
    }
    else if (several === undefined && one?.kind === "scalar" && isTruthy(one) === true) {
        const name = shownKey(one);
        if (!known.includes(name))
            yield refusal("invalid-value", one, { context, says: `unknown role ${name}`, help });
    }
}
/** Kamal crashes when it looks for tags among servers that have no roles. */
function* checkTags(accessory, context, root) {
    const tag = (0,project_nodes/* lookup */.$I)(accessory, "tag");
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (tag?.kind !== "scalar" || !hasHosts(servers))
        return;
    yield refusal("invalid-value", tag, {
        context,
        says: "undefined method `include?' for nil",
        help: "Kamal crashes here: a tag is looked for only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles.",
    });
}
function hasHosts(servers) {
    return servers?.kind === "list" && servers.items.length > 0;
}
function* checkSections(accessory, context) {
    const proxy = (0,project_nodes/* lookup */.$I)(accessory, "proxy");
    if (proxy?.kind === "map")
        yield* checkProxy(proxy, `${context}/proxy`);
    if (proxy?.kind === "scalar" && proxy.value === true) {
        const help = "Give it `host` and `app_port`, or remove it: only roles can have `proxy: true`.";
        yield refusal("wrong-type", proxy, { context: `${context}/proxy`, says: "should be a hash", help });
    }
    const registry = (0,project_nodes/* lookup */.$I)(accessory, "registry");
    // An empty one counts as none.
    if (registry?.kind === "map" && registry.pairs.length > 0)
        yield* checkRegistry(registry, { context: `${context}/registry`, place: (0,project_nodes/* rangeOf */.be)(registry) });
}

;// CONCATENATED MODULE: ./build/src/lint/schema/conflicts.js





/** Sections that are right by themselves and not together. */
function* checkConflicts(root, primary) {
    yield* checkRuns(root, primary);
    yield* checkRemote(root);
}
/** kamal-proxy runs once per host: everything on a host must want the same run. */
function* checkRuns(root, primary) {
    const runs = new Map();
    for (const { hosts, run } of runsByHost(root, primary)) {
        const text = printed(run);
        for (const host of text === undefined ? [] : hosts) {
            const other = runs.get(host);
            if (other !== undefined && text !== undefined && other.text !== text) {
                const says = `Conflicting proxy run configurations for host ${host}`;
                const help = "Write `run` once, in the `proxy` section of the top level.";
                yield refusal("invalid-value", run, { context: "", says, help });
            }
            if (text !== undefined)
                runs.set(host, { run, text });
        }
    }
}
function* runsByHost(root, primary) {
    for (const role of readRoles(root) ?? []) {
        const run = (0,project_nodes/* lookup */.$I)(roleProxy(root, role, primary), "run");
        if (run?.kind === "map" && run.pairs.length > 0)
            yield { hosts: role.hosts ?? [], run };
    }
    const accessories = (0,project_nodes/* lookup */.$I)(root, "accessories");
    for (const { value } of accessories?.kind === "map" ? effectivePairs(accessories) : []) {
        const run = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(value, "proxy"), "run");
        const host = (0,project_nodes/* lookup */.$I)(value, "host");
        const list = (0,project_nodes/* lookup */.$I)(value, "hosts");
        const nodes = list?.kind === "list" ? list.items.map((item) => item.node) : host === undefined ? [] : [host];
        if (run?.kind === "map" && run.pairs.length > 0)
            yield { hosts: nodes.filter(isString).map((node) => node.text), run };
    }
}
/** The same text for the same value, whatever the order of its keys; undefined when ERB decides. */
function printed(node) {
    if (node.kind === "unknown")
        return undefined;
    if (node.kind === "scalar")
        return JSON.stringify([node.type, node.value]);
    if (node.open)
        return undefined;
    const parts = node.kind === "list"
        ? node.items.map((item) => printed(item.node))
        : effectivePairs(node)
            .map(({ key, value }) => [printed(key), printed(value)])
            .map(([key, value]) => (key === undefined || value === undefined ? undefined : `${key}:${value}`))
            .sort();
    return parts.includes(undefined) ? undefined : `${node.kind}(${parts.join()})`;
}
/** A builder elsewhere reaches a registry on this machine through SSH only. */
function* checkRemote(root) {
    const server = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(root, "registry"), "server");
    const builder = (0,project_nodes/* lookup */.$I)(root, "builder");
    const remote = (0,project_nodes/* lookup */.$I)(builder, "remote");
    if (server?.kind !== "scalar" || !(0,project_registry/* isLocalRegistry */.r)(server.text) || !isString(remote))
        return;
    const arch = (0,project_nodes/* lookup */.$I)(builder, "arch");
    // With one architecture it depends on the machine whether the remote is used at all.
    const isUsed = isFalse((0,project_nodes/* lookup */.$I)(builder, "local")) || (arch?.kind === "list" && arch.items.length > 1);
    if (!isUsed || /^ssh:/i.test(remote.text))
        return;
    const says = "Local registry with remote builder requires an SSH URL (e.g., ssh://user@host)";
    yield refusal("invalid-value", remote, { context: "", says, help: "Write `ssh://user@host`." });
}

;// CONCATENATED MODULE: ./build/src/lint/schema/versions.js
/** RubyGems' order of versions; negative when `a` is older. `2.0.0.rc1` is older than `2.0.0`. */
function compareGemVersions(a, b) {
    const left = segments(a);
    const right = segments(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = compareSegments(left[index] ?? 0, right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** What `Gem::Version` takes. */
function isGemVersion(text) {
    return /^\s*(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?\s*$/.test(text);
}
function segments(version) {
    const parts = version
        .trim()
        .replaceAll("-", ".pre.")
        .match(/[0-9]+|[a-z]+/gi) ?? [];
    return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
/** A word is older than any number. */
function compareSegments(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return a - b;
    if (typeof a === "number")
        return 1;
    if (typeof b === "number")
        return -1;
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/lint/schema/root.js






/** What Kamal checks at the root after everything else. */
function* checkRoot(facts) {
    const { root, start } = facts;
    yield* required(facts, "service", "Add `service: my-app`, the name of the containers.");
    const server = (0,project_nodes/* lookupPath */.wf)(root, ["registry", "server"]);
    // Unknown may be local, and then the image is named after the service.
    const local = server?.kind === "unknown" || (server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text));
    if (!local) {
        yield* required(facts, "image", "Add `image: my-user/my-app`, the name in the registry, without the registry's host.");
    }
    yield* checkService((0,project_nodes/* lookup */.$I)(root, "service"));
    yield* checkServers(facts);
    yield* checkVersion((0,project_nodes/* lookup */.$I)(root, "minimum_version"), facts.kamal);
    const retained = (0,project_nodes/* lookup */.$I)(root, "retain_containers");
    if (retained?.kind === "scalar" && typeof retained.value === "number" && retained.value < 1) {
        const help = "Keep 1 or more: the container before the last deploy is what a rollback needs.";
        yield refusal("invalid-value", retained, { context: "", says: "Must retain at least 1 container", help });
    }
    const destination = (0,project_nodes/* lookup */.$I)(root, "require_destination");
    if (destination !== undefined && isTruthy(destination) === true && facts.destination === undefined) {
        const help = `Name the destination, and add its file beside ${start.file}.`;
        yield refusal("invalid-value", destination, { context: "", says: "You must specify a destination", help });
    }
}
function* required(facts, key, help) {
    const node = (0,project_nodes/* lookup */.$I)(facts.root, key);
    if (isPresent(node) !== false)
        return;
    const says = `Missing required configuration for ${key}`;
    yield refusal("missing-key", node ?? facts.start, { context: "", says, help });
}
function* checkService(service) {
    if (service?.kind !== "scalar" || isPresent(service) !== true)
        return;
    const isWord = service.type === "string" || service.type === "symbol";
    // Ruby's ^ and $ stand for each line.
    if (isWord && /^[a-z0-9_-]+$/im.test(shownKey(service)))
        return;
    yield refusal("invalid-value", service, {
        context: "",
        says: "Service name can only include alphanumeric characters, hyphens, and underscores",
        help: isWord ? "Rename it; the name of the image may keep its dots." : "Put it in quotes, or take another name.",
    });
}
function* checkServers(facts) {
    const { root, start } = facts;
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (servers === undefined) {
        if (isPresent((0,project_nodes/* lookup */.$I)(root, "accessories")) !== false)
            return;
        const help = "Add `servers:` with the host names or addresses that the app runs on.";
        yield refusal("missing-key", start, { context: "", says: "No servers or accessories specified", help });
        return;
    }
    const roles = readRoles(root);
    if (roles === undefined || facts.primaryRole === undefined)
        return;
    const primary = roles.find((role) => role.name === facts.primaryRole);
    if (primary === undefined) {
        const says = `The primary_role ${facts.primaryRole} isn't defined`;
        const found = roles.map((role) => role.name).join(", ") || "there is none";
        const help = `Add the role \`${facts.primaryRole}\`, or set \`primary_role\` to one of: ${found}.`;
        yield refusal("missing-key", (0,project_nodes/* lookup */.$I)(root, "primary_role") ?? servers, { context: "", says, help });
    }
    const isEmptyAllowed = isTruthy((0,project_nodes/* lookup */.$I)(root, "allow_empty_roles"));
    for (const role of roles) {
        if (role.hosts === undefined || role.hosts.length > 0)
            continue;
        const isPrimary = role === primary;
        if (!isPrimary && isEmptyAllowed !== false)
            continue;
        const says = isPrimary
            ? `No servers specified for the ${role.name} primary_role`
            : `No servers specified for the ${role.name} role. You can ignore this with allow_empty_roles: true`;
        const help = "List the host names or addresses that it runs on; numbers are no names.";
        yield refusal("missing-key", role.node, { context: "", says, help });
    }
}
function* checkVersion(minimum, kamal) {
    if (minimum?.kind !== "scalar" || isTruthy(minimum) !== true || minimum.type === "date")
        return;
    const text = versionText(minimum);
    if (!isGemVersion(text)) {
        const says = `Malformed version number string ${text}`;
        yield refusal("invalid-value", minimum, { context: "", says, help: "Write a version such as 2.12.0." });
    }
    else if (compareGemVersions(text.trim() === "" ? "0" : text, kamal) > 0) {
        const says = `Current version is ${kamal}, minimum required is ${text}`;
        yield refusal("invalid-value", minimum, { context: "", says, help: "Update Kamal, or lower `minimum_version`." });
    }
}
/** A number is what Ruby prints of it: `2.10` is 2.1. */
function versionText(node) {
    if (node.type === "float" && Number.isInteger(node.value))
        return `${node.value}.0`;
    return node.type === "string" ? node.text : String(node.value);
}

;// CONCATENATED MODULE: ./build/src/lint/schema/sections.js
// What Kamal checks in the smaller sections beyond their keys and types.



const commands = "help setup deploy redeploy rollback details audit config docs init remove upgrade version accessory app build lock proxy prune registry secrets server";
const builtIn = new Set(commands.split(" "));
function* checkBuilder(root, start) {
    const builder = (0,project_nodes/* lookup */.$I)(root, "builder");
    if (builder !== undefined && builder.kind !== "map")
        return;
    const context = "builder";
    const place = builder ?? start;
    const arch = (0,project_nodes/* lookup */.$I)(builder, "arch");
    if (isPresent(arch) === false) {
        const help = "Add `builder:` with `arch: amd64` (or arm64, or a list of both).";
        yield refusal("missing-key", place, { context, says: "Builder arch not set", help });
    }
    const type = (0,project_nodes/* lookupPath */.wf)(builder, ["cache", "type"]);
    if (type?.kind === "scalar" && isTruthy(type) === true && !(isString(type) && /^(?:gha|registry)$/.test(type.text))) {
        const says = `Invalid cache type: ${shownKey(type)}`;
        yield refusal("invalid-value", type, { context, says, help: "Kamal knows `gha` and `registry`." });
    }
    const pack = (0,project_nodes/* lookup */.$I)(builder, "pack");
    if (pack !== undefined && isTruthy(pack) === true && arch?.kind === "list" && arch.items.length > 1 && !arch.open) {
        const says = "buildpacks only support building for one arch";
        yield refusal("invalid-value", arch, { context, says, help: "Keep the architecture of your servers." });
    }
    const local = (0,project_nodes/* lookup */.$I)(builder, "local");
    if (local !== undefined && isFalse(local) && isPresent((0,project_nodes/* lookup */.$I)(builder, "remote")) === false) {
        const says = "Cannot disable local builds, no remote is set";
        yield refusal("missing-key", local, { context, says, help: "Add `remote: ssh://user@host`, or remove `local`." });
    }
}
function* checkAliases(root) {
    const aliases = (0,project_nodes/* lookup */.$I)(root, "aliases");
    if (aliases?.kind !== "map")
        return;
    for (const { key } of effectivePairs(aliases)) {
        if (key.kind === "unknown")
            continue;
        const name = shownKey(key);
        const context = `aliases/${name}`;
        if (key.type !== "string") {
            const help = "Put the name in quotes, or take another: as it stands YAML reads no string.";
            yield refusal("invalid-value", key, { context, says: "the name should be a string", help });
        }
        else if (!/^[a-z0-9_-]+$/.test(name)) {
            const says = `Invalid alias name: '${name}'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.`;
            yield refusal("invalid-value", key, { context, says, help: "Rename it." });
        }
        else if (builtIn.has(name)) {
            const says = `Alias '${name}' conflicts with a built-in command.`;
            yield refusal("invalid-value", key, { context, says, help: "Rename it." });
        }
    }
}
function* checkOutput(root) {
    const rules = [
        ["otel", "endpoint", "OTel endpoint is required"],
        ["file", "path", "file path is required"],
    ];
    for (const [section, key, says] of rules) {
        const settings = (0,project_nodes/* lookupPath */.wf)(root, ["output", section]);
        if (settings?.kind !== "map")
            continue;
        const value = (0,project_nodes/* lookup */.$I)(settings, key);
        const isGiven = isTruthy(value);
        if (isGiven === false) {
            const help = `Add \`${key}\` below \`output/${section}\`.`;
            yield refusal("missing-key", settings, { context: "", says, help });
        }
        else if (isGiven === true && value?.kind === "scalar" && !isString(value)) {
            const help = "Put it in quotes: Kamal crashes on anything but a string here.";
            yield refusal("wrong-type", value, { context: `output/${section}/${key}`, says: "should be a string", help });
        }
    }
}
/** Tags belong to the root's environment; everywhere else Kamal refuses them. */
function* checkEnvironments(root) {
    for (const section of ["servers", "accessories"]) {
        for (const [name, node] of entries((0,project_nodes/* lookup */.$I)(root, section)))
            yield* noTags((0,project_nodes/* lookup */.$I)(node, "env"), `${section}/${name}/env`);
    }
    for (const [name, env] of entries((0,project_nodes/* lookupPath */.wf)(root, ["env", "tags"])))
        yield* noTags(env, `env/tags/${name}`);
}
function* noTags(env, context) {
    const tags = (0,project_nodes/* pairOf */.cF)(env, "tags");
    if (tags === undefined)
        return;
    const help = "Move them to `env/tags` at the top level.";
    yield refusal("invalid-value", tags.key, { context, says: "tags are only allowed in the root env", help });
}
function* checkHooksOutput(root) {
    const output = (0,project_nodes/* lookup */.$I)(root, "hooks_output");
    if (output?.kind === "scalar")
        yield* checkLevel(output, undefined);
    for (const [hook, level] of entries(output))
        yield* checkLevel(level, hook);
}
function* checkLevel(node, hook) {
    if (node.kind !== "scalar" || node.type === "null" || node.type === "date")
        return;
    const isWord = node.type === "string" || node.type === "symbol";
    // Kamal overlooks numbers and booleans for all hooks, and crashes on them for one.
    if (!isWord && hook === undefined)
        return;
    const level = shownKey(node);
    if (isWord && (level === "quiet" || level === "verbose"))
        return;
    const says = `Invalid hooks_output '${level}'${hook === undefined ? "" : ` for hook '${hook}'`}, must be one of: quiet, verbose`;
    yield refusal("invalid-value", node, { context: "", says, help: "Write `quiet` or `verbose`." });
}
function entries(node) {
    if (node?.kind !== "map")
        return [];
    return effectivePairs(node).flatMap(({ key, value }) => key.kind === "unknown" ? [] : [[shownKey(key), value]]);
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

;// CONCATENATED MODULE: ./build/schema/deploy.schema.json
const deploy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/kamal-action/kamal-action/schema/deploy.schema.json","title":"Kamal\'s config/deploy.yml","description":"Every key of Kamal 2.12, in the sense of its own validator. x-since: the first Kamal that has it (without: 2.0.0). x-replaced-by: a key of Kamal 1, and what to write instead. x-checked-in-code: Kamal\'s check of it is more than a schema can say.","type":"object","properties":{"service":{"$ref":"#/$defs/text","description":"Name of the app and of its containers: letters, digits, hyphens, underscores."},"image":{"$ref":"#/$defs/text","description":"Name of the image, without the registry\'s host. With a registry on localhost the service\'s name is the default (since 2.8.0)."},"labels":{"$ref":"#/$defs/labels","description":"Labels of all containers."},"volumes":{"$ref":"#/$defs/texts","description":"Volumes to mount: what is not on one is gone after a deploy."},"registry":{"$ref":"#/$defs/registry","description":"The registry that images are pushed to and pulled from."},"servers":{"description":"The hosts of the role `web`, or a mapping of roles.","anyOf":[{"$ref":"#/$defs/hosts"},{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/hosts"},{"$ref":"#/$defs/role"}]}}]},"env":{"$ref":"#/$defs/env","description":"The environment of all roles."},"asset_path":{"$ref":"#/$defs/text","description":"Directory of assets in the image, kept from one deploy to the next; `path:options` for options of the mount."},"hooks_path":{"$ref":"#/$defs/text","description":"Directory of the hooks.","default":".kamal/hooks"},"hooks_output":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","additionalProperties":{"$ref":"#/$defs/text"}}],"description":"quiet or verbose, for all hooks or for each by name.","x-since":"2.11.0"},"secrets_path":{"$ref":"#/$defs/text","description":"Where the secrets are; `-common` and `.DESTINATION` are added.","default":".kamal/secrets","x-since":"2.9.0"},"error_pages_path":{"$ref":"#/$defs/text","description":"Directory with 4xx.html and 5xx.html for kamal-proxy.","x-since":"2.6.0"},"require_destination":{"type":"boolean","description":"Refuse to work without `-d`.","default":false},"primary_role":{"$ref":"#/$defs/text","description":"The role that boots first and holds the lock.","default":"web"},"allow_empty_roles":{"type":"boolean","description":"Accept roles without hosts.","default":false},"retain_containers":{"type":"integer","description":"How many old containers and images stay.","default":5},"minimum_version":{"$ref":"#/$defs/text","description":"The oldest Kamal that may deploy this."},"readiness_delay":{"type":"integer","description":"Seconds to wait for a container that is not behind the proxy.","default":7},"deploy_timeout":{"type":"integer","description":"Seconds for a new container to become healthy.","default":30},"drain_timeout":{"type":"integer","description":"Seconds for requests in flight.","default":30},"stop_timeout":{"type":"integer","description":"Seconds until Docker kills a container that is to stop.","x-since":"2.12.0"},"run_directory":{"$ref":"#/$defs/text","description":"Accepted and ignored since 2.0.","deprecated":true},"ssh":{"type":"object","description":"How Kamal reaches the servers.","properties":{"user":{"$ref":"#/$defs/text","description":"User on the servers.","default":"root"},"port":{"$ref":"#/$defs/text","description":"Port of sshd.","default":22},"proxy":{"$ref":"#/$defs/text","description":"Jump host: user@host."},"proxy_command":{"$ref":"#/$defs/text","description":"Command instead of a jump host."},"log_level":{"$ref":"#/$defs/text","description":"Log level of the SSH client.","default":"fatal"},"keys_only":{"type":"boolean","description":"Use no keys but the given ones."},"keys":{"$ref":"#/$defs/texts","description":"Files with private keys."},"key_data":{"$ref":"#/$defs/texts","description":"Names of secrets that hold private keys (inline keys are deprecated since 2.10.0)."},"config":{"anyOf":[{"type":"boolean"},{"type":"string"},{"$ref":"#/$defs/texts"}],"description":"SSH config files to read: true, false, or their names.","x-since":"2.1.0"},"forward_agent":{"type":"boolean","description":"Forward the SSH agent.","x-since":"2.12.0"}},"additionalProperties":false},"builder":{"type":"object","description":"How the image is built.","properties":{"arch":{"anyOf":[{"$ref":"#/$defs/texts"},{"$ref":"#/$defs/text"}],"description":"Architecture of the servers, or a list: amd64, arm64. Required."},"remote":{"$ref":"#/$defs/text","description":"Build there: ssh://user@host."},"local":{"type":"boolean","description":"Build here.","default":true},"pack":{"type":"object","description":"Build with buildpacks.","properties":{"builder":{"$ref":"#/$defs/text","description":"Image of the builder."},"buildpacks":{"$ref":"#/$defs/texts","description":"The buildpacks."}},"additionalProperties":false,"x-since":"2.7.0"},"cache":{"type":"object","description":"Where layers are kept between builds.","properties":{"type":{"$ref":"#/$defs/text","description":"gha or registry.","examples":["gha","registry"]},"options":{"$ref":"#/$defs/text","description":"Options for buildx."},"image":{"$ref":"#/$defs/text","description":"Name of the image that holds the cache."}},"additionalProperties":false},"context":{"$ref":"#/$defs/text","description":"Directory to build from; without it a clone of the git repository."},"dockerfile":{"$ref":"#/$defs/text","description":"Name of the Dockerfile.","default":"Dockerfile"},"target":{"$ref":"#/$defs/text","description":"Stage to build."},"args":{"$ref":"#/$defs/anything","description":"Build arguments."},"secrets":{"$ref":"#/$defs/texts","description":"Names of secrets for the build."},"ssh":{"$ref":"#/$defs/text","description":"SSH agent or keys for the build."},"driver":{"$ref":"#/$defs/text","description":"Driver of buildx.","default":"docker-container"},"provenance":{"$ref":"#/$defs/text","description":"Provenance attestation.","x-since":"2.3.0"},"sbom":{"type":"boolean","description":"Software bill of materials.","x-since":"2.4.0"},"multiarch":{"not":{},"x-replaced-by":"Name the architectures: `arch: [amd64, arm64]`, or the one of your servers.","deprecated":true}},"additionalProperties":false},"accessories":{"type":"object","description":"Containers beside the app.","additionalProperties":{"$ref":"#/$defs/accessory"}},"proxy":{"$ref":"#/$defs/proxySettings","description":"What kamal-proxy serves."},"sshkit":{"type":"object","description":"Connections to the servers.","properties":{"max_concurrent_starts":{"type":"integer","description":"Connections opened at once.","default":30},"pool_idle_timeout":{"type":"integer","description":"Seconds that an idle connection stays open.","default":900},"dns_retries":{"type":"integer","description":"Attempts to resolve a name.","default":3,"x-since":"2.9.0"}},"additionalProperties":false},"boot":{"type":"object","description":"How containers of a role are started.","properties":{"limit":{"$ref":"#/$defs/text","description":"How many hosts at once: a number or a percentage."},"wait":{"type":"integer","description":"Seconds between two groups."},"parallel_roles":{"type":"boolean","description":"Start roles at the same time.","default":false,"x-since":"2.10.0"}},"additionalProperties":false},"logging":{"$ref":"#/$defs/logging","description":"Docker\'s logging for the containers."},"output":{"type":"object","description":"Where Kamal\'s own output goes.","properties":{"otel":{"type":"object","description":"OpenTelemetry.","properties":{"endpoint":{"$ref":"#/$defs/text","description":"URL of the collector."}},"additionalProperties":false},"file":{"type":"object","description":"Files.","properties":{"path":{"$ref":"#/$defs/text","description":"Directory."}},"additionalProperties":false}},"additionalProperties":false,"x-since":"2.12.0"},"aliases":{"type":"object","description":"Commands of your own: lower case letters, digits, hyphens and underscores, none of Kamal\'s names.","additionalProperties":{"$ref":"#/$defs/text"}},"traefik":{"not":{},"x-replaced-by":"Kamal 2 has kamal-proxy instead of Traefik: describe host, ssl and port in `proxy`, and remove `traefik`.","deprecated":true},"healthcheck":{"not":{},"x-replaced-by":"It is `proxy/healthcheck` now, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.","deprecated":true},"stop_wait_time":{"not":{},"x-replaced-by":"It is `drain_timeout` now (and `stop_timeout` since Kamal 2.12).","deprecated":true}},"patternProperties":{"^x-":{"description":"Your own; a place for anchors. At the top level only."}},"additionalProperties":false,"$defs":{"text":{"type":["string","number","boolean"],"description":"What Kamal takes for a string: a string, a number, true or false; never nothing (null) and never a date."},"texts":{"type":"array","items":{"$ref":"#/$defs/text"}},"anything":{"type":"object","description":"Keys and values that Kamal hands on without a look."},"labels":{"type":"object","additionalProperties":{"$ref":"#/$defs/text"}},"hosts":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"anyOf":[{"$ref":"#/$defs/text"},{"$ref":"#/$defs/texts"}]}}]}},"restart":{"type":"object","properties":{"restart":{"type":"string","pattern":"^(?:no|always|unless-stopped|on-failure(?::\\\\d+)?)$","description":"Docker\'s restart policy; \\"no\\" needs its quotes.","default":"unless-stopped","x-since":"2.12.0","x-checked-in-code":true}}},"env":{"type":"object","description":"Names and values, or `clear`, `secret` (and at the root `tags`).","anyOf":[{"properties":{"clear":{"$ref":"#/$defs/labels","description":"Values that anybody may read."},"secret":{"$ref":"#/$defs/texts","description":"Names from .kamal/secrets; `NAME:OTHER` gives the container NAME with the value of OTHER (since 2.6.0)."},"tags":{"type":"object","description":"More variables for the hosts with a tag; only at the root.","additionalProperties":{"$ref":"#/$defs/env"}}},"additionalProperties":false},{"additionalProperties":{"$ref":"#/$defs/text"}}]},"credential":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"array","items":{"$ref":"#/$defs/text"},"minItems":1,"maxItems":1}]},"registry":{"type":"object","description":"The registry that images are pushed to and pulled from.","properties":{"server":{"$ref":"#/$defs/text","description":"Its host, with a port if it has one; without it Docker Hub. `localhost:PORT` starts one on the machine that deploys."},"username":{"$ref":"#/$defs/credential","x-checked-in-code":true,"description":"Who logs in: the name itself, or a list with the name of a secret."},"password":{"$ref":"#/$defs/credential","x-checked-in-code":true,"description":"A list with the name of the secret; a plain string is the password itself."}},"additionalProperties":false},"logging":{"type":"object","description":"Docker\'s logging for the containers.","properties":{"driver":{"$ref":"#/$defs/text","description":"Docker\'s log driver."},"options":{"$ref":"#/$defs/anything","description":"Options of the driver; without any, max-size=10m."}},"additionalProperties":false},"path":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","properties":{"local":{"$ref":"#/$defs/text","description":"The file or directory in the repository."},"remote":{"$ref":"#/$defs/text","description":"Where it is in the container."},"mode":{"$ref":"#/$defs/text","description":"Its mode, in quotes: YAML reads 0600 as the number 384."},"owner":{"$ref":"#/$defs/text","description":"user:group on the host."},"options":{"$ref":"#/$defs/text","description":"Options of the mount: ro, z, Z."}}}]},"paths":{"type":"array","items":{"$ref":"#/$defs/path"}},"proxySettings":{"type":"object","description":"What kamal-proxy serves.","properties":{"host":{"$ref":"#/$defs/text","description":"The public name; several with commas. Needed for ssl."},"hosts":{"$ref":"#/$defs/hosts","description":"The public names; instead of `host`.","x-since":"2.1.0"},"app_port":{"type":"integer","description":"The port that the app listens on in its container.","default":80},"ssl":{"anyOf":[{"type":"boolean"},{"type":"object","x-since":"2.7.0"}],"default":false,"description":"true: a certificate from Let\'s Encrypt (one server only). A mapping of certificate_pem and private_key_pem, both names of secrets: a certificate of your own."},"ssl_redirect":{"type":"boolean","description":"Send HTTP to HTTPS.","default":true,"x-since":"2.6.0"},"forward_headers":{"type":"boolean","description":"Pass X-Forwarded-For and X-Forwarded-Proto on; by default only without ssl."},"response_timeout":{"type":"integer","description":"Seconds that the app may take for a response.","default":30},"path_prefix":{"$ref":"#/$defs/text","description":"Serve requests below this path only; several with commas.","x-since":"2.7.0"},"path_prefixes":{"$ref":"#/$defs/texts","description":"The same as a list.","x-since":"2.8.0"},"strip_path_prefix":{"type":"boolean","description":"Take the prefix off before the app sees the request.","default":true,"x-since":"2.7.0"},"healthcheck":{"type":"object","description":"How kamal-proxy finds out that a new container is ready.","properties":{"interval":{"type":"integer","description":"Seconds between two checks.","default":1},"path":{"$ref":"#/$defs/text","description":"The path that must answer with 2xx.","default":"/up"},"timeout":{"type":"integer","description":"Seconds for one check.","default":5}},"additionalProperties":false},"buffering":{"type":"object","description":"Whether whole requests and responses are read first.","properties":{"requests":{"type":"boolean","description":"Buffer requests.","default":true},"responses":{"type":"boolean","description":"Buffer responses.","default":true},"max_request_body":{"type":"integer","description":"Largest request in bytes."},"max_response_body":{"type":"integer","description":"Largest response in bytes; 0: any.","default":0},"memory":{"type":"integer","description":"Bytes kept in memory; the rest goes to disk."}},"additionalProperties":false},"logging":{"type":"object","description":"Headers in the proxy\'s log.","properties":{"request_headers":{"$ref":"#/$defs/texts","description":"Request headers to log.","default":["Cache-Control","Last-Modified","User-Agent"]},"response_headers":{"$ref":"#/$defs/texts","description":"Response headers to log."}},"additionalProperties":false},"run":{"type":"object","description":"How the kamal-proxy container runs; an existing one changes with `kamal proxy reboot` only.","properties":{"http_port":{"type":"integer","description":"Published port for HTTP.","default":80},"https_port":{"type":"integer","description":"Published port for HTTPS.","default":443},"metrics_port":{"type":"integer","description":"Port for Prometheus."},"debug":{"type":"boolean","description":"Log more.","default":false},"log_max_size":{"$ref":"#/$defs/text","description":"Largest log file.","default":"10m"},"publish":{"type":"boolean","description":"Publish the ports on the host.","default":true},"bind_ips":{"$ref":"#/$defs/texts","description":"Addresses to publish on."},"registry":{"$ref":"#/$defs/text","description":"Registry of the proxy\'s image."},"repository":{"$ref":"#/$defs/text","description":"Name of the proxy\'s image.","default":"basecamp/kamal-proxy"},"version":{"$ref":"#/$defs/text","description":"Tag of the proxy\'s image.","default":"v0.9.2"},"options":{"$ref":"#/$defs/anything","description":"More options for `docker run`."}},"additionalProperties":false,"x-since":"2.10.0"},"ports":{"not":{},"x-replaced-by":"The published ports are `proxy/run/http_port` and `proxy/run/https_port`.","deprecated":true}},"additionalProperties":false},"accessory":{"type":"object","description":"A container beside the app that `kamal deploy` never touches.","properties":{"service":{"$ref":"#/$defs/text","description":"Name of the container."},"image":{"$ref":"#/$defs/text","description":"The image, with its tag."},"registry":{"$ref":"#/$defs/registry","description":"Its own registry; without it the image\'s name says it all.","x-since":"2.5.0"},"host":{"$ref":"#/$defs/text","description":"The one host that it runs on."},"hosts":{"$ref":"#/$defs/hosts","description":"The hosts that it runs on."},"role":{"$ref":"#/$defs/text","description":"It runs on the hosts of this role.","x-since":"2.6.0"},"roles":{"$ref":"#/$defs/texts","description":"It runs on the hosts of these roles."},"tag":{"$ref":"#/$defs/text","description":"It runs on the hosts with this tag.","x-since":"2.6.0"},"tags":{"$ref":"#/$defs/texts","description":"It runs on the hosts with these tags.","x-since":"2.6.0"},"cmd":{"$ref":"#/$defs/text","description":"The command, if not the image\'s own."},"port":{"$ref":"#/$defs/text","description":"Published port: `127.0.0.1:3306:3306`; without an address the whole internet can connect."},"labels":{"$ref":"#/$defs/labels","description":"Labels of the container; `service`, `role` and `destination` are Kamal\'s own."},"options":{"$ref":"#/$defs/restart","description":"More options for `docker run`."},"env":{"$ref":"#/$defs/env","description":"Its environment."},"files":{"$ref":"#/$defs/paths","description":"Files to upload and mount: `local:remote[:options]`."},"directories":{"$ref":"#/$defs/paths","description":"Directories on the host to make and mount: `local:remote[:options]`."},"volumes":{"$ref":"#/$defs/texts","description":"Volumes to mount."},"network":{"$ref":"#/$defs/text","description":"Docker network.","default":"kamal","x-since":"2.3.0"},"proxy":{"anyOf":[{"$ref":"#/$defs/proxySettings"},{"type":"boolean"}],"description":"Put it behind kamal-proxy.","x-since":"2.4.0"}},"additionalProperties":false},"role":{"type":"object","description":"A role with settings of its own.","properties":{"hosts":{"$ref":"#/$defs/hosts","description":"Its hosts; `- host: tag` gives a host tags."},"cmd":{"$ref":"#/$defs/text","description":"The command, if not the image\'s own."},"stop_timeout":{"type":"integer","description":"Seconds until Docker kills a container that is to stop.","x-since":"2.12.0"},"options":{"$ref":"#/$defs/restart","description":"More options for `docker run`."},"logging":{"$ref":"#/$defs/logging","description":"Logging of its own."},"proxy":{"anyOf":[{"$ref":"#/$defs/proxySettings"},{"type":"boolean"}],"description":"Settings over those of the root; true or false turns kamal-proxy on or off. The primary role is behind it by default."},"labels":{"$ref":"#/$defs/labels","description":"Labels of the container; `service`, `role` and `destination` are Kamal\'s own."},"env":{"$ref":"#/$defs/env","description":"Its environment, over that of the root."},"asset_path":{"$ref":"#/$defs/text","description":"Its directory of assets in the image."},"traefik":{"not":{},"x-replaced-by":"Kamal 2 has kamal-proxy instead of Traefik: give the role `proxy: true`, or its own `proxy` settings.","deprecated":true},"healthcheck":{"not":{},"x-replaced-by":"It is `healthcheck` inside the role\'s `proxy` now.","deprecated":true}},"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./build/src/lint/schema/schema.js
// The schema as data. It is walked by a walker of our own instead of ajv, because a finding needs what ajv does not
// have: places in the file (ajv sees plain values), Kamal's own path and words, values that ERB decides and that nobody
// may call wrong, and YAML's types as Ruby reads them. The walker is also far smaller than ajv's generated code.

const rootSchema = deploy_schema_namespaceObject;
const definitions = deploy_schema_namespaceObject.$defs;
const prefix = "#/$defs/";
/** What a reference stands for. */
function resolve(schema) {
    if (schema.$ref === undefined)
        return schema;
    const target = definitions[schema.$ref.slice(prefix.length)];
    if (target === undefined)
        throw new Error(`deploy.schema.json: no definition for ${schema.$ref}`);
    return target;
}
/** The forms that a value can have, each with one type. */
function alternatives(schema) {
    const resolved = resolve(schema);
    if (resolved.anyOf === undefined)
        return [resolved];
    return resolved.anyOf.flatMap(alternatives).map((each) => ({ type: resolved.type, ...each }));
}
/** What Kamal takes for a string: numbers and booleans too. */
function isText(schema) {
    return Array.isArray(schema.type);
}
/** The schema of one key; undefined when Kamal does not know it. */
function propertyOf(schema, name) {
    const own = schema.properties;
    if (own !== undefined && Object.hasOwn(own, name))
        return own[name];
    for (const [pattern, each] of Object.entries(schema.patternProperties ?? {}))
        if (new RegExp(pattern).test(name))
            return each;
    const others = schema.additionalProperties ?? true;
    return typeof others === "boolean" ? (others ? {} : undefined) : others;
}

;// CONCATENATED MODULE: ./build/src/lint/schema/walk.js






/** What the schema alone refuses: unknown and newer keys, and wrong types. `kamal`: the version that will deploy. */
function walkConfig(root, kamal) {
    return [...walkNode(root, rootSchema, { context: "", kamal })];
}
function* walkNode(node, schema, where) {
    if (node.kind === "unknown")
        return;
    const forms = alternatives(schema);
    const fitting = forms.filter((form) => accepts(form, node));
    const [first] = fitting;
    if (first === undefined) {
        yield wrongType(node, forms, where);
    }
    else if (node.kind === "list") {
        yield* walkList(node, first, { ...where, whole: isListOrText(forms) });
    }
    else if (node.kind === "map") {
        yield* walkMap(node, fitting.find((form) => mentions(form, node)) ?? fitting.at(-1) ?? first, where);
    }
}
/** Of a list that may also be a single value Kamal refuses the whole, and does not say which item. */
function isListOrText(forms) {
    return forms.length === 2 && forms[0]?.type === "array" && forms[1] !== undefined && isText(forms[1]);
}
function* walkList(list, schema, where) {
    if (schema.items === undefined)
        return;
    for (const [index, item] of list.items.entries()) {
        const context = where.whole ? where.context : below(where.context, String(index));
        yield* walkNode(item.node, schema.items, { ...where, context });
    }
}
function* walkMap(map, schema, where) {
    const pairs = effectivePairs(map);
    if (schema.maxProperties !== undefined && !map.open && pairs.length !== schema.maxProperties) {
        const help = "Write each host as a list item of its own: `- host: tag`.";
        yield { rule: "invalid-value", at: (0,project_nodes/* rangeOf */.be)(map), context: where.context, says: "multiple hosts found", help };
    }
    for (const pair of pairs) {
        if (pair.key.kind === "unknown")
            continue;
        const name = pair.key.type === "symbol" ? `:${pair.key.value}` : shownKey(pair.key);
        const property = propertyOf(schema, name);
        const replaced = property?.["x-replaced-by"];
        if (property === undefined || replaced !== undefined) {
            yield unknownKey(pair.key, { ...where, known: knownKeys(schema), replaced });
            continue;
        }
        const since = newest(property, pair.value);
        if (since !== undefined && compareGemVersions(since, where.kamal) > 0)
            yield newerKey(pair.key, since, where);
        else if (property["x-checked-in-code"] !== true)
            yield* walkNode(pair.value, property, { ...where, context: childContext(where.context, pair.key) });
    }
}
/** Kamal leaves blank keys out of its paths, except below the sections whose entries have names. */
function childContext(context, key) {
    if (["servers", "accessories", "aliases"].includes(context))
        return `${context}/${shownKey(key)}`;
    return below(context, pathKey(key));
}
function accepts(schema, node) {
    if (schema.type === undefined)
        return true;
    if (node.kind === "map")
        return schema.type === "object";
    if (node.kind === "list")
        return schema.type === "array";
    if (isText(schema))
        return ["string", "symbol", "integer", "float", "boolean"].includes(node.type);
    return schema.type === node.type;
}
/** Two forms of a mapping are told apart by the keys that only the first one knows. */
function mentions(schema, map) {
    if (schema.properties === undefined)
        return false;
    return map.pairs.some((pair) => pair.key.kind === "scalar" && Object.hasOwn(schema.properties ?? {}, pair.key.text));
}
/** A form can be younger than its key: `ssl` as a mapping. */
function newest(property, value) {
    const own = property["x-since"];
    if (value.kind === "unknown" || property.anyOf === undefined)
        return own;
    return property.anyOf.find((form) => accepts(resolve(form), value))?.["x-since"] ?? own;
}
function knownKeys(schema) {
    return Object.entries(schema.properties ?? {})
        .filter(([, property]) => property["x-replaced-by"] === undefined)
        .map(([name]) => name);
}
function unknownKey(key, where) {
    const name = shownKey(key);
    const similar = suggest(name, where.known);
    const likely = key.type === "symbol"
        ? "Write it without the colon in front: only the keys of the top level can be Ruby symbols."
        : similar === undefined
            ? `Remove it, or correct it; known keys here: ${where.known.join(", ")}.`
            : `Did you mean \`${similar}\`?`;
    return {
        rule: "unknown-key",
        at: (0,project_nodes/* rangeOf */.be)(key),
        context: where.context,
        says: `unknown key: ${name}`,
        help: where.replaced ?? likely,
    };
}
function newerKey(key, since, where) {
    return {
        rule: "key-newer-than-kamal",
        at: (0,project_nodes/* rangeOf */.be)(key),
        context: where.context,
        says: `unknown key: ${shownKey(key)}`,
        found: `it is there since Kamal ${since}, and Gemfile.lock has ${where.kamal}`,
        help: `Update Kamal (\`bundle update kamal\`) to ${since} or newer, or remove the key.`,
    };
}
function wrongType(node, forms, where) {
    const expected = [...new Set(forms.map(typeInWords))].join(" or ");
    return {
        rule: "wrong-type",
        at: (0,project_nodes/* rangeOf */.be)(node),
        context: where.context,
        says: `should be ${expected}`,
        // Only numbers and words are shown: a string in the wrong place can be a secret.
        found: node.kind === "scalar" && node.type === "string" ? "it is a string" : `it is ${(0,project_nodes/* describe */.q0)(node)}`,
        help: adviceFor(node, expected),
    };
}
function adviceFor(node, expected) {
    if (node.kind === "scalar" && node.type === "null")
        return "Give it a value, or remove the key.";
    if (expected.includes("integer") && node.kind === "scalar") {
        return "Write a whole number without quotes and without a unit; times are in seconds.";
    }
    if (node.kind === "scalar" && node.type === "date")
        return "Put it in quotes: without them YAML reads a date.";
    if (expected.includes("boolean"))
        return "Write `true` or `false`, without quotes.";
    return `Write ${expected.replaceAll("a hash", "a mapping (`key: value`)").replaceAll("an array", "a list (`- item`)")}.`;
}
function typeInWords(schema) {
    if (isText(schema) || schema.type === "string")
        return "a string";
    if (schema.type === "integer")
        return "an integer";
    if (schema.type === "array")
        return "an array";
    return schema.type === "object" ? "a hash" : "a boolean";
}

;// CONCATENATED MODULE: ./build/src/lint/schema/check.js










/** Everything for which Kamal would refuse the config, not only the first; each with Kamal's own path and words. */
function checkConfig(config) {
    const { root, start } = config;
    const primaryRole = primaryRoleOf(root);
    const facts = { ...config, primaryRole };
    const proxy = (0,project_nodes/* lookup */.$I)(root, "proxy");
    return [
        ...walkConfig(root, config.kamal),
        ...checkRegistry((0,project_nodes/* lookup */.$I)(root, "registry"), { context: "registry", place: start }),
        ...checkAccessories(root),
        ...checkAliases(root),
        ...checkBuilder(root, start),
        ...checkEnvironments(root),
        ...checkOutput(root),
        ...(proxy?.kind === "map" ? checkProxy(proxy, "proxy") : []),
        ...(primaryRole === undefined ? [] : checkRoles(root, primaryRole)),
        ...checkRoot(facts),
        ...(primaryRole === undefined ? [] : checkConflicts(root, primaryRole)),
        ...checkHooksOutput(root),
    ];
}
function primaryRoleOf(root) {
    const node = (0,project_nodes/* lookup */.$I)(root, "primary_role");
    if (node?.kind === "unknown")
        return undefined;
    if (node?.kind !== "scalar" || isTruthy(node) !== true)
        return "web";
    return shownKey(node);
}

;// CONCATENATED MODULE: ./build/src/lint/schema/problems.js



/** The Kamal that schema/deploy.schema.json describes. */
const describedKamal = "2.12.0";
/** What one rule says about every config that a deploy can use. */
function schemaProblems(project, rule) {
    return schemaFindings(project)
        .filter((finding) => finding.rule === rule)
        .map((finding) => ({ at: finding.at, message: messageOf(finding), help: finding.help }));
}
/** Everything for which Kamal would refuse one of the project's configs. */
function schemaFindings(project) {
    // Kamal 1 has another schema; the action deploys with Kamal 2.
    const kamal = project.lockedKamal?.startsWith("2.") === true ? project.lockedKamal : describedKamal;
    return deployableVariants(project).flatMap(({ variant, config }) => {
        const file = variant.file?.path ?? project.config.path;
        const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return checkConfig({ root: config, start, kamal, destination: variant.destination });
    });
}
function messageOf(finding) {
    const found = finding.found === undefined ? "" : `; ${finding.found}`;
    return `Kamal refuses this: ${kamalMessage(finding)}${found}`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/invalid-value.js

const invalidValue = {
    metadata: {
        id: "invalid-value",
        severity: "error",
        title: "Every value is one that Kamal accepts, by itself and beside the others",
    },
    check: (project) => schemaProblems(project, "invalid-value"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/key-in-git.js


const keyInGit = {
    metadata: {
        id: "key-in-git",
        severity: "error",
        title: "Keys that decrypt the app's credentials are kept out of git, and so out of the image",
    },
    *check(project) {
        for (const path of ["config/master.key", "config/credentials/production.key"]) {
            if (project.around.entries.get(path) !== "text" || isIgnoredByGit(project, path))
                continue;
            const file = external_node_path_.posix.join(project.directory, path);
            yield {
                at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
                // Beside a .gitignore of a folder above, the file may be on this machine only.
                ...(project.directory === "." ? {} : { severity: "warning" }),
                message: `${path} is in the repository: everybody who can read it, or the image, can decrypt the app's credentials`,
                help: `Add /${path} to .gitignore, remove it from git, and change the key with \`bin/rails credentials:edit\` after deleting both files.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/key-newer-than-kamal.js

const keyNewerThanKamal = {
    metadata: {
        id: "key-newer-than-kamal",
        severity: "error",
        title: "Every key is known to the Kamal of Gemfile.lock",
    },
    check: (project) => schemaProblems(project, "key-newer-than-kamal"),
};

;// CONCATENATED MODULE: ./build/src/project/known-text.js
/**
 * The text of a scalar, also of one with ERB as long as its Ruby is one of `Rails.env`, `Rails.root`,
 * `Rails.root.join(…)`, `ENV["X"]` and `ENV.fetch("X", …)`. undefined: only running it could tell.
 */
function knownText(node, facts) {
    if (node?.kind === "scalar")
        return node.value === null ? undefined : node.text;
    if (node?.kind !== "unknown")
        return undefined;
    const raw = node.source.text.slice(node.start, node.end).trim();
    // A condition around the value, or an alias: this is not the text of one scalar.
    if (!raw.includes("<%=") || /[\r\n]/.test(raw))
        return undefined;
    let known = true;
    const text = raw.replace(/<%=\s*([\s\S]*?)\s*-?%>/g, (_whole, code) => {
        const value = evaluate(code, facts);
        if (value === undefined)
            known = false;
        return value ?? "";
    });
    if (!known || text.includes("<%"))
        return undefined;
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
function evaluate(code, facts) {
    if (code === "Rails.env")
        return facts.railsEnv;
    if (code === "Rails.root" || code === "Rails.root.to_s")
        return facts.railsRoot;
    const join = /^Rails\.root\.join\(\s*(["'][^"'#]*["'](?:\s*,\s*["'][^"'#]*["'])*)\s*\)(?:\.to_s)?$/.exec(code);
    if (join?.[1] !== undefined) {
        if (facts.railsRoot === undefined)
            return undefined;
        const parts = [...join[1].matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? "");
        return parts.reduce((path, part) => (part.startsWith("/") ? part : `${path}/${part}`), facts.railsRoot);
    }
    return evaluateEnv(code, facts.env);
}
function evaluateEnv(code, env) {
    const quoted = `["']([^"'#]*)["']`;
    const shapes = [
        `^ENV\\[\\s*${quoted}\\s*\\]\\s*\\|\\|\\s*${quoted}$`,
        `^ENV\\.fetch\\(\\s*${quoted}\\s*,\\s*${quoted}\\s*\\)$`,
        `^ENV\\.fetch\\(\\s*${quoted}\\s*\\)\\s*\\{\\s*${quoted}\\s*\\}$`,
        `^ENV\\[\\s*${quoted}\\s*\\]$`,
        `^ENV\\.fetch\\(\\s*${quoted}\\s*\\)$`,
    ];
    for (const shape of shapes) {
        const match = new RegExp(shape).exec(code);
        if (match === null)
            continue;
        const value = env(match[1] ?? "");
        if (value === "unknown")
            return undefined;
        return value === "unset" ? match[2] : value.value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/project/databases.js
// config/database.yml: the databases of one environment, as Rails finds them.


/** The SQLite databases of the environment `facts.railsEnv`. Of a value that cannot be known nothing is said. */
function sqliteDatabases(root, facts) {
    const environment = (0,project_nodes/* lookup */.$I)(root, facts.railsEnv);
    if (environment?.kind !== "map")
        return { sqlite: [], complete: false };
    const several = environment.pairs.length > 0 && environment.pairs.every((pair) => pair.value.kind === "map");
    const entries = several ? named(environment) : [["primary", environment]];
    let complete = !environment.open;
    const sqlite = [];
    for (const [name, config] of entries) {
        const found = readOne(name, config, facts);
        if (found === "unknown")
            complete = false;
        else if (found !== "other")
            sqlite.push(found);
    }
    return { sqlite, complete };
}
function named(environment) {
    const last = new Map();
    for (const pair of environment.pairs) {
        const name = (0,project_nodes/* keyName */.xT)(pair.key);
        if (name !== undefined && !pair.conditional)
            last.set(name, pair.value);
    }
    return [...last];
}
function readOne(name, config, facts) {
    // Rails lets DATABASE_URL override the first database, and NAME_DATABASE_URL any other one.
    if (facts.env(`${name.toUpperCase()}_DATABASE_URL`) !== "unset")
        return "unknown";
    if (name === "primary" && facts.env("DATABASE_URL") !== "unset")
        return "unknown";
    const readOnly = (0,project_nodes/* lookup */.$I)(config, "readonly");
    if (readOnly?.kind === "scalar" && readOnly.value === true)
        return "other";
    const url = (0,project_nodes/* lookup */.$I)(config, "url");
    const node = url ?? (0,project_nodes/* lookup */.$I)(config, "database");
    if (node === undefined)
        return "unknown";
    const text = knownText(node, facts);
    if (text === undefined)
        return "unknown";
    if (url !== undefined)
        return fromUrl(text, { name, node: url });
    const adapter = knownText((0,project_nodes/* lookup */.$I)(config, "adapter"), facts);
    if (adapter === undefined)
        return "unknown";
    if (!/^sqlite3?$|^litedb$/.test(adapter))
        return "other";
    return text === ":memory:" || text.startsWith("file:") || text === "" ? "unknown" : { name, path: text, node };
}
/** `sqlite3:storage/x.sqlite3` is relative, `sqlite3:/data/x` and `sqlite3:///data/x` are absolute. */
function fromUrl(url, known) {
    if (!/^sqlite3?:/.test(url))
        return /^\w+:\/\//.test(url) ? "other" : "unknown";
    const path = /^sqlite3?:(?:\/\/(?=\/))?([^?#]+)/.exec(url)?.[1];
    return path === undefined || path.startsWith("//") || path === ":memory:" ? "unknown" : { ...known, path };
}

;// CONCATENATED MODULE: ./build/src/project/litestream.js
// litestream.yml, and the accessory that runs it. Facts: Litestream 0.5.17 as it was run, and its configuration types.


/** The items of `dbs`, as far as they are mappings. */
function replicatedDatabases(root) {
    const list = (0,project_nodes/* lookup */.$I)(root, "dbs");
    if (list === undefined)
        return { dbs: [], complete: root?.kind === "map" };
    if (list.kind !== "list")
        return { dbs: [], complete: false };
    const dbs = list.items.flatMap(({ node }) => {
        if (node.kind !== "map")
            return [];
        const path = (0,project_nodes/* lookup */.$I)(node, "path");
        const literal = path?.kind === "scalar" && path.value !== null && !path.text.includes("$") ? path : undefined;
        const open = !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(node, "dir")) || (literal === undefined && path !== undefined);
        return [{ node, path: literal && external_node_path_.posix.normalize(literal.text), pathNode: literal, open }];
    });
    return { dbs, complete: !list.open && list.items.every((item) => item.node.kind === "map" && !item.conditional) };
}
/** `0.3`, `0.5` and so on from the tag of the official image; undefined when it cannot be told. */
function litestreamLine(image) {
    const tag = /^(?:docker\.io\/)?litestream\/litestream(?::([^@]+))?/.exec(image);
    if (tag === null)
        return undefined;
    const name = tag[1] ?? "latest";
    if (name === "latest")
        return "0.5";
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(name) ?? [];
    if (major === undefined || minor === undefined)
        return /^v?0$|^v?1/.test(name) ? "0.5" : undefined;
    return Number(major) > 0 || Number(minor) >= 5 ? "0.5" : "0.3";
}
/** The config file in its container that the accessory's command reads; undefined: databases on the command line. */
function configPathOf(cmd) {
    if (cmd === undefined)
        return "/etc/litestream.yml";
    const given = /(?:^|\s)-?-config[=\s]+(\S+)/.exec(cmd)?.[1];
    if (given !== undefined)
        return given;
    // `replicate DB URL…`: no config file is read.
    return /\breplicate\s+[^-\s]/.test(cmd) ? undefined : "/etc/litestream.yml";
}

;// CONCATENATED MODULE: ./build/src/lint/data/trail.js
// From database.yml to the bucket: which file each SQLite database is in the app's container, where on the server it is
// kept, and what Litestream sees of it.







/** undefined: there is no database.yml, or it says nothing certain. */
function dataTrail(project, config) {
    const container = primaryContainer(project, config);
    const root = project.around.database.document?.root;
    if (container === undefined || root === undefined)
        return undefined;
    const { sqlite, complete } = sqliteDatabases(root, container.ruby);
    const databases = sqlite.flatMap((database) => {
        const file = inContainer(database.path, container.image?.workdir);
        if (file === undefined)
            return [];
        const mount = mountOf(container.mounts, file);
        return [{ ...database, file, mount, place: placeOf(mount, file) }];
    });
    return { container, databases, complete: complete && databases.length === sqlite.length };
}
/** A path as Rails expands it: relative ones are below Rails' root. */
function inContainer(path, railsRoot) {
    if (path.startsWith("/"))
        return external_node_path_.posix.normalize(path);
    return railsRoot === undefined ? undefined : external_node_path_.posix.join(railsRoot, path);
}
/** What can be built again from other data, so that losing it is no loss. */
function isDisposable(database) {
    return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(database.name);
}
/** Accessories that run Litestream, by image or name. */
function litestreamAccessories(project, config) {
    const accessories = (0,project_nodes/* lookup */.$I)(config, "accessories");
    if (accessories?.kind !== "map")
        return [];
    return accessories.pairs.flatMap(({ key, value, conditional }) => {
        const name = (0,project_nodes/* keyName */.xT)(key);
        const image = (0,project_nodes/* lookup */.$I)(value, "image");
        if (conditional || name === undefined || value.kind !== "map" || image?.kind !== "scalar")
            return [];
        if (!/litestream/.test(image.text))
            return [];
        return [readAccessory(project, { name, node: value, image: image.text, service: serviceOf(config) })];
    });
}
function serviceOf(config) {
    const service = (0,project_nodes/* lookup */.$I)(config, "service");
    return service?.kind === "scalar" ? service.text : "";
}
function readAccessory(project, accessory) {
    const { name, node, image, service } = accessory;
    const cmd = (0,project_nodes/* lookup */.$I)(node, "cmd");
    const path = cmd?.kind === "unknown" ? undefined : configPathOf(cmd?.kind === "scalar" ? cmd.text : undefined);
    const local = path === undefined ? undefined : (0,surroundings/* accessoryFiles */.Y)(node).find((file) => file.remote === path)?.local;
    const repositoryPath = local === undefined ? undefined : external_node_path_.posix.join(project.directory, local);
    const document = project.around.litestream.find((file) => file.path === repositoryPath)?.document;
    const { dbs, complete } = document?.root === undefined ? { dbs: [], complete: false } : replicatedDatabases(document.root);
    const mounts = accessoryMounts(node, `${service}-${name}`);
    return { name, node, image, mounts, document, dbs, complete };
}
/** Whether a Litestream entry names the file that `database` is. */
function replicates(accessory, entry, database) {
    if (entry.path === undefined || database.place === undefined)
        return false;
    const place = placeOf(mountOf(accessory.mounts, entry.path), entry.path);
    return place !== undefined && samePlace(place, database.place);
}
function samePlace(a, b) {
    return a.volume === b.volume && a.path === b.path;
}
/** Where in the accessory's container the file is seen; undefined: on no volume of it. */
function seenBy(accessory, database) {
    const { place } = database;
    if (place === undefined)
        return undefined;
    for (const mount of accessory.mounts.all) {
        const top = placeOf(mount, mount.target);
        if (top === undefined || top.volume !== place.volume)
            continue;
        const rest = external_node_path_.posix.relative(`/${top.path}`, `/${place.path}`);
        if (!rest.startsWith(".."))
            return external_node_path_.posix.join(mount.target, rest);
    }
    return undefined;
}
/** A place in words: `config/database.yml:12`. */
function writtenAt(database) {
    const { file, line } = (0,project_nodes/* rangeOf */.be)(database.node);
    return `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-missing-database.js




const litestreamMissingDatabase = {
    metadata: {
        id: "litestream-missing-database",
        severity: "warning",
        title: "Litestream replicates every production SQLite database",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            const accessories = litestreamAccessories(project, config);
            if (trail === undefined || accessories.length === 0 || accessories.some(({ complete }) => !complete))
                continue;
            for (const database of trail.databases) {
                const entries = accessories.flatMap((accessory) => accessory.dbs.map((entry) => ({ accessory, entry })));
                if (entries.some(({ accessory, entry }) => entry.open || replicates(accessory, entry, database)))
                    continue;
                // An entry that means it is the business of litestream-path-mismatch.
                if (entries.some(({ entry }) => entry.path !== undefined && means(entry.path, database)))
                    continue;
                const [accessory] = accessories;
                const root = accessory?.document?.root;
                const seen = accessory === undefined ? undefined : seenBy(accessory, database);
                if (root === undefined || seen === undefined)
                    continue;
                const dbs = root.kind === "map" ? root.pairs.find((pair) => pair.value === (0,project_nodes/* lookup */.$I)(root, "dbs"))?.key : undefined;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(dbs ?? root),
                    ...(isDisposable(database) ? { severity: "info" } : {}),
                    message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`: it is not backed up`,
                    help: `Add an entry with \`path: ${seen}\` and a replica.`,
                };
            }
        }
    },
};
function means(path, database) {
    const name = external_node_path_.posix.basename(path);
    return name === external_node_path_.posix.basename(database.file) || (database.name !== "primary" && name.includes(database.name));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-other-host.js




const litestreamOtherHost = {
    metadata: {
        id: "litestream-other-host",
        severity: "error",
        title: "Litestream runs on the host that has the databases",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            if (trail === undefined || trail.databases.length === 0)
                continue;
            const app = roleHosts(config, trail.container.role);
            for (const { node, name } of litestreamAccessories(project, config)) {
                const own = accessoryHosts(config, node);
                const [first] = own.all;
                if (!app.complete || !own.complete || first === undefined || app.all.length === 0)
                    continue;
                if (own.all.some((host) => app.all.some((each) => each.name === host.name)))
                    continue;
                const certain = own.all.every((host) => app.all.every((each) => differ(each.name, host.name)));
                yield {
                    at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(node, "host") ?? first.node),
                    // A name and an address can be one machine.
                    ...(certain ? {} : { severity: "warning" }),
                    message: `\`${name}\` runs on ${first.name}, and the databases are on ${app.all[0]?.name}; a volume is on one machine only, so there is nothing to back up`,
                    help: `Write \`host: ${app.all[0]?.name}\`, or \`role: ${trail.container.role}\`.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-path-mismatch.js





const litestreamPathMismatch = {
    metadata: {
        id: "litestream-path-mismatch",
        severity: "error",
        title: "Every path in litestream.yml is a file that the app writes, as Litestream's container sees it",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            for (const accessory of litestreamAccessories(project, config))
                yield* checkAccessory(accessory, trail);
        }
    },
};
function* checkAccessory(accessory, trail) {
    for (const entry of accessory.dbs) {
        if (entry.path === undefined || entry.pathNode === undefined)
            continue;
        const at = (0,project_nodes/* rangeOf */.be)(entry.pathNode);
        const waits = "Litestream waits for it for ever, and reports nothing";
        if (accessory.mounts.complete && mountOf(accessory.mounts, entry.path) === undefined) {
            const targets = accessory.mounts.all.map((mount) => mount.target).join(", ") || "none";
            yield {
                at,
                message: `${entry.path} is on no volume of the accessory \`${accessory.name}\`, so the file cannot exist there: ${waits}`,
                help: `Write the path as this accessory sees it; it mounts: ${targets}.`,
            };
            continue;
        }
        if (trail === undefined || !trail.complete)
            continue;
        if (trail.databases.some((database) => replicates(accessory, entry, database)))
            continue;
        const left = trail.databases.filter((each) => !accessory.dbs.some((other) => replicates(accessory, other, each)));
        const meant = closest(entry.path, left);
        const seen = meant === undefined ? undefined : seenBy(accessory, meant);
        if (meant === undefined || seen === undefined)
            continue;
        yield {
            at,
            message: `The app has no database at ${entry.path}; \`${meant.name}\` (${writtenAt(meant)}) is ${seen} for Litestream: ${waits}`,
            help: `Write \`path: ${seen}\`.`,
        };
    }
}
/** The database that the path most likely means: the same file name, or one with the database's name in it. */
function closest(path, databases) {
    const name = external_node_path_.posix.basename(path);
    return (databases.find((each) => external_node_path_.posix.basename(each.file) === name) ??
        databases.find((each) => each.name !== "primary" && name.includes(each.name)) ??
        databases[0]);
}

;// CONCATENATED MODULE: ./build/src/lint/data/litestream-files.js




/** Every litestream.yml of the repository that an accessory reads or that stands where apps have it. */
function litestreamFiles(project) {
    const accessories = deployableVariants(project).flatMap(({ config }) => litestreamAccessories(project, config));
    return project.around.litestream.flatMap(({ document }) => {
        if (document?.root === undefined)
            return [];
        const lines = accessories.filter((each) => each.document === document).map((each) => litestreamLine(each.image));
        return [{ document, line: lines.every((line) => line === lines[0]) ? lines[0] : undefined }];
    });
}
/** The mappings in `dbs`. */
function databaseMaps(document) {
    return maps((0,project_nodes/* lookup */.$I)(document.root, "dbs"));
}
/** The replicas of one database, in either form. */
function replicaMaps(database) {
    const single = (0,project_nodes/* lookup */.$I)(database, "replica");
    return [...(single?.kind === "map" ? [single] : []), ...maps((0,project_nodes/* lookup */.$I)(database, "replicas"))];
}
/** What is written in this mapping itself, not merged into it. */
function ownPairs(map) {
    return map.pairs.filter((pair) => !pair.inherited);
}
function maps(list) {
    return list?.kind === "list" ? list.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-placeholder.js


const litestreamPlaceholder = {
    metadata: {
        id: "litestream-placeholder",
        severity: "warning",
        title: "The bucket, its region and its endpoint are real, not what an example left there",
    },
    *check(project) {
        for (const { document } of litestreamFiles(project)) {
            const replicas = databaseMaps(document).flatMap(replicaMaps);
            for (const owner of [document.root, ...replicas]) {
                for (const key of ["bucket", "endpoint", "region", "url"]) {
                    const node = (0,project_nodes/* lookup */.$I)(owner, key);
                    if (node?.kind !== "scalar" || !isPlaceholder(node.text))
                        continue;
                    const message = `\`${key}\` is a placeholder: ${node.text}`;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(node),
                        message,
                        help: "Write the real value, or `${NAME}` with NAME in the accessory's env.",
                    };
                }
            }
        }
    },
};
function isPlaceholder(text) {
    return (/<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(text) ||
        /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(text) ||
        /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(text) ||
        /(?:^|[/.@])example\.(?:com|org|net)/i.test(text));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-replicas.js


const litestreamReplicas = {
    metadata: {
        id: "litestream-replicas",
        severity: "error",
        title: "Every database in litestream.yml has exactly one whole replica",
    },
    *check(project) {
        for (const file of litestreamFiles(project)) {
            for (const database of databaseMaps(file.document))
                yield* checkDatabase(file, database);
        }
    },
};
function* checkDatabase(file, database) {
    const single = (0,project_nodes/* lookup */.$I)(database, "replica");
    const list = (0,project_nodes/* lookup */.$I)(database, "replicas");
    if (single !== undefined && list !== undefined && list.kind !== "unknown" && single.kind !== "unknown") {
        const message = "A database has `replica` or `replicas`; Litestream 0.5 stops when it has both";
        yield { at: (0,project_nodes/* rangeOf */.be)(list), ...doubt(file), message, help: "Keep `replica:` and remove `replicas:`." };
    }
    if (single === undefined && (0,project_nodes/* isBlank */.z3)(list) && !database.open) {
        const at = (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(database, "path") ?? database);
        const message = "This database has no replica: Litestream stops (must specify replica for database)";
        yield { at, message, help: "Add `replica:` with `type`, `bucket` and `path`." };
    }
    if (list?.kind !== "list" || list.open || list.items.length < 2)
        return;
    const [first, ...others] = list.items.map((item) => item.node);
    const fragments = others.filter(isFragment);
    for (const node of fragments.length > 0 ? fragments : others.slice(0, 1)) {
        const key = node.kind === "map" ? node.pairs[0]?.key : undefined;
        const name = key?.kind === "scalar" ? key.text : "this";
        yield {
            at: (0,project_nodes/* rangeOf */.be)(node),
            // 0.3 takes whole replicas, as many as there are.
            ...(fragments.length === 0 ? doubt(file) : {}),
            message: fragments.length > 0
                ? `The dash makes \`${name}\` a replica of its own, without \`type\`; it belongs to the replica above, and Litestream stops here`
                : "Litestream stops at a second replica: multiple replicas on a single database are no longer supported (since 0.5)",
            help: fragments.length > 0 && first !== undefined
                ? `Remove the dash, and indent \`${name}\` as the other keys of the replica.`
                : "Keep one replica; copy the bucket to another place by the provider's own means.",
        };
    }
}
/** Neither a type nor a URL: it cannot be a replica. */
function isFragment(node) {
    if (!("pairs" in node) || node.open)
        return false;
    return ["type", "url", "bucket"].every((key) => (0,project_nodes/* lookup */.$I)(node, key) === undefined);
}
function doubt(file) {
    return file.line === "0.5" ? {} : { severity: file.line === "0.3" ? "info" : "warning" };
}

;// CONCATENATED MODULE: ./build/src/lint/litestream-keys.js
// The keys of litestream.yml, 0.3 and 0.5 together; schema/litestream.schema.json says the same, and a test compares.
const replica = words("type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age");
/** The keys that Litestream reads, by the kind of mapping. */
const litestreamKeys = {
    root: [
        ...words("addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval"),
        ...replica,
    ],
    db: words("path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout"),
    replica,
};
function words(list) {
    return list.split(" ");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-unknown-key.js





const litestreamUnknownKey = {
    metadata: {
        id: "litestream-unknown-key",
        severity: "warning",
        title: "Every key in litestream.yml is one that Litestream reads",
    },
    *check(project) {
        for (const { document } of litestreamFiles(project)) {
            const root = (0,project_document/* rootMap */.tW)(document);
            // Another program's file of the same name, or one that only ERB fills.
            if (root === undefined || !root.pairs.some((pair) => (0,project_nodes/* keyName */.xT)(pair.key) === "dbs"))
                continue;
            yield* checkMap(root, "root");
            for (const database of databaseMaps(document)) {
                yield* checkMap(database, "db");
                for (const replica of replicaMaps(database))
                    yield* checkMap(replica, "replica");
            }
        }
    },
};
function* checkMap(map, kind) {
    const known = litestreamKeys[kind];
    for (const { key } of ownPairs(map)) {
        const name = (0,project_nodes/* keyName */.xT)(key);
        if (name === undefined || known.includes(name) || name === "<<" || (kind === "root" && name.startsWith("x-")))
            continue;
        const similar = suggest(name, known);
        // Litestream decodes names exactly; a name that only differs in its dashes is the usual slip.
        const dashed = name.replaceAll("_", "-");
        const meant = known.includes(dashed) ? dashed : similar;
        const elsewhere = Object.entries(litestreamKeys).find(([, keys]) => keys.some((each) => each === name))?.[0];
        yield {
            at: (0,project_nodes/* rangeOf */.be)(key),
            message: `Litestream does not know \`${name}\` here, and ignores it without a word`,
            help: meant !== undefined
                ? `Did you mean \`${meant}\`?`
                : elsewhere !== undefined
                    ? `It belongs to ${elsewhere === "replica" ? "the replica" : elsewhere === "db" ? "the database" : "the top level"}: move it there.`
                    : "Remove it, or correct it.",
        };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-unset-variable.js





const litestreamUnsetVariable = {
    metadata: {
        id: "litestream-unset-variable",
        severity: "error",
        title: "Every variable in litestream.yml is in the env of the accessory that reads it",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const accessory of litestreamAccessories(project, config))
                yield* litestream_unset_variable_checkAccessory(accessory);
        }
    },
};
function* litestream_unset_variable_checkAccessory(accessory) {
    const source = accessory.document?.source;
    const cmd = (0,project_nodes/* lookup */.$I)(accessory.node, "cmd");
    if (source === undefined || accessory.document?.hasErb === true)
        return;
    if (cmd?.kind === "unknown" || (cmd?.kind === "scalar" && cmd.text.includes("no-expand-env")))
        return;
    const env = (0,project_nodes/* lookup */.$I)(accessory.node, "env");
    const own = !/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(accessory.image);
    for (const match of source.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
        const name = match[1] ?? match[2] ?? "";
        if (isComment(source.text, match.index) || alwaysSet.has(name) || envValue(env, name) !== "unset")
            continue;
        const place = env === undefined ? `accessory \`${accessory.name}\`, which has no \`env\`` : placeOfEnv(accessory);
        yield {
            at: (0,project_source/* rangeBetween */.yb)(source, match.index, match.index + match[0].length),
            // An image of one's own can bring variables.
            ...(own ? { severity: "warning" } : {}),
            message: `\`${name}\` is not set for the ${place}: Litestream puts nothing in its place, and cannot reach the bucket`,
            help: `Add \`${name}\` to \`accessories/${accessory.name}/env\`: below \`secret\` when it is one, else below \`clear\`.`,
        };
    }
}
const alwaysSet = new Set(["HOME", "HOSTNAME", "PATH"]);
function placeOfEnv(accessory) {
    const { file, line } = (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(accessory.node, "env") ?? accessory.node);
    return `accessory \`${accessory.name}\` (its \`env\`: ${file}:${line})`;
}
function isComment(text, offset) {
    return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-volume-missing.js



const litestreamVolumeMissing = {
    metadata: {
        id: "litestream-volume-missing",
        severity: "error",
        title: "Litestream mounts the volume that holds the databases, and may write to it",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            if (trail === undefined)
                continue;
            const databases = trail.databases.filter((each) => each.place !== undefined && !isDisposable(each));
            for (const accessory of litestreamAccessories(project, config)) {
                yield* readOnlyMounts(accessory);
                if (!accessory.mounts.complete || accessory.mounts.all.some((mount) => mount.source === undefined))
                    continue;
                // Part of them elsewhere can be meant; none of them cannot.
                if (databases.length === 0 || databases.some((each) => seenBy(accessory, each) !== undefined))
                    continue;
                const [first] = databases;
                if (first?.mount?.source === undefined)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(accessory.node, "volumes") ?? accessory.node),
                    message: `The databases are on ${first.mount.source} (${first.mount.target} in the app), which the accessory \`${accessory.name}\` does not mount: nothing is backed up`,
                    help: `Add \`volumes: ["${first.mount.source}:${first.mount.target}"]\` to the accessory.`,
                };
            }
        }
    },
};
function* readOnlyMounts(accessory) {
    for (const mount of accessory.mounts.all) {
        const holds = accessory.dbs.some(({ path }) => path?.startsWith(`${mount.target}/`));
        if (!mount.readOnly || !holds)
            continue;
        yield {
            at: (0,project_nodes/* rangeOf */.be)(mount.node),
            message: `The volume is read-only for \`${accessory.name}\`, and Litestream has to write to the database (attempt to write a readonly database)`,
            help: "Remove `:ro`.",
        };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/master-key-absent.js



const masterKeyAbsent = {
    metadata: {
        id: "master-key-absent",
        severity: "warning",
        title: "An app with encrypted credentials gets RAILS_MASTER_KEY",
    },
    *check(project) {
        const { entries } = project.around;
        if (entries.get("config/credentials.yml.enc") !== "text")
            return;
        // The key is in the repository: another rule's business, but the app has it.
        if (["config/master.key", "config/credentials/production.key"].some((path) => entries.get(path) !== "missing"))
            return;
        for (const { config } of deployableVariants(project)) {
            const container = primaryContainer(project, config);
            if (container === undefined || container.image === undefined)
                continue;
            if (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((name) => container.env(name) !== "unset"))
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(config, "env") ?? (0,project_nodes/* lookup */.$I)(config, "service") ?? config),
                message: "config/credentials.yml.enc cannot be read in the container: neither RAILS_MASTER_KEY nor SECRET_KEY_BASE is in `env`",
                help: "Add `RAILS_MASTER_KEY` below `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-key.js

const missingKey = {
    metadata: {
        id: "missing-key",
        severity: "error",
        title: "Every key that Kamal cannot do without is there",
    },
    check: (project) => schemaProblems(project, "missing-key"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/options-network.js


const optionsNetwork = {
    metadata: {
        id: "options-network",
        severity: "warning",
        title: "Containers stay on Kamal's network",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const section of ["servers", "accessories"]) {
                const owners = (0,project_nodes/* lookup */.$I)(config, section);
                if (owners?.kind !== "map")
                    continue;
                for (const { key, value } of owners.pairs) {
                    const network = (0,project_nodes/* lookupPath */.wf)(value, ["options", "network"]) ?? (0,project_nodes/* lookupPath */.wf)(value, ["options", "net"]);
                    if (network?.kind !== "scalar")
                        continue;
                    const instead = section === "accessories" ? "the accessory's own `network:` key" : "the network `kamal`";
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(network),
                        message: `\`${section}/${(0,project_nodes/* keyName */.xT)(key) ?? ""}\` gets \`--network ${network.text}\` beside Kamal's own \`--network kamal\`; Docker refuses the pair for host and none, and kamal-proxy does not reach the container elsewhere`,
                        help: `Remove the option and use ${instead}.`,
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/placeholder-host.js


const placeholderHost = {
    metadata: {
        id: "placeholder-host",
        severity: "error",
        title: "Hosts, images and user names are real, not what a template left there",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const { node, what } of placeholder_host_hostsOf(config))
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
        at: (0,project_nodes/* rangeOf */.be)(node),
        message: `${what} is a placeholder: ${found.trim()}`,
        help: "Write the real value.",
        ...(isTemplateAddress(bareHost(found.trim())) ? { severity: "warning" } : {}),
    };
}
/** RFC 2606 and RFC 5737 set names and addresses apart for examples. */
function isPlaceholderHost(text) {
    const host = bareHost(text);
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
    // Hetzner's own domains begin like a placeholder.
    const own = text.replace(/\byour-(?:server|storagebox)\.de$/i, "");
    return (/<[^<>%]*>/.test(own) ||
        /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(own) ||
        /(?:^|[/.@])your[-_]/i.test(own));
}
function placeholder_host_hostsOf(config) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [servers];
    const accessories = valuesOf((0,project_nodes/* lookup */.$I)(config, "accessories"));
    return [
        ...roles.flatMap((role) => placeholder_host_hostList(role?.kind === "map" ? (0,project_nodes/* lookup */.$I)(role, "hosts") : role, "This server")),
        ...accessories.flatMap((accessory) => [
            ...scalar((0,project_nodes/* lookup */.$I)(accessory, "host"), "This accessory's host"),
            ...placeholder_host_hostList((0,project_nodes/* lookup */.$I)(accessory, "hosts"), "This accessory's host"),
        ]),
        ...[config, ...roles, ...accessories].flatMap((owner) => [
            ...scalar((0,project_nodes/* lookupPath */.wf)(owner, ["proxy", "host"]), "This proxy host"),
            ...placeholder_host_hostList((0,project_nodes/* lookupPath */.wf)(owner, ["proxy", "hosts"]), "This proxy host"),
        ]),
        ...scalar((0,project_nodes/* lookupPath */.wf)(config, ["ssh", "proxy"]), "This jump host"),
        ...scalar((0,project_nodes/* lookupPath */.wf)(config, ["registry", "server"]), "This registry"),
    ];
}
function namesOf(config) {
    return [
        ...scalar((0,project_nodes/* lookup */.$I)(config, "image"), "This image name"),
        ...scalar((0,project_nodes/* lookupPath */.wf)(config, ["registry", "username"]), "This user name"),
    ];
}
function valuesOf(node) {
    return node?.kind === "map" ? node.pairs.map((pair) => pair.value) : [];
}
function scalar(node, what) {
    return node?.kind === "scalar" ? [{ node, what }] : [];
}
/** Items are hosts, or mappings of one host to its tags. */
function placeholder_host_hostList(list, what) {
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap(({ node }) => {
        if (node.kind !== "map")
            return scalar(node, what);
        const key = node.pairs[0]?.key;
        return key !== undefined && (0,project_nodes/* keyName */.xT)(key) !== undefined ? scalar(key, what) : [];
    });
}
function bareHost(text) {
    return text
        .toLowerCase()
        .replace(/^[^@]*@/, "")
        .replace(/:\d+$/, "");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/registry-password-literal.js




const registryPasswordLiteral = {
    metadata: {
        id: "registry-password-literal",
        severity: "error",
        title: "The registry's password is the name of a secret, in a list",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const accessories = (0,project_nodes/* lookup */.$I)(config, "accessories");
            const owners = [
                config,
                ...(accessories?.kind === "map" ? accessories.pairs.map((pair) => pair.value) : []),
            ];
            for (const owner of owners) {
                const registry = (0,project_nodes/* lookup */.$I)(owner, "registry");
                const server = (0,project_nodes/* lookup */.$I)(registry, "server");
                const password = (0,project_nodes/* lookup */.$I)(registry, "password");
                if (password?.kind !== "scalar" || password.type !== "string" || isTemplateValue(password.text))
                    continue;
                if (server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text))
                    continue;
                const isName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(password.text);
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(password),
                    message: isName
                        ? `Kamal logs in with the text ${password.text} itself: only a name in a list is looked up in .kamal/secrets`
                        : "The registry's password is written out here: everybody who can read the repository can push images",
                    help: isName
                        ? `Write \`password: [${password.text}]\`.`
                        : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, keep the value as a repository secret, and replace it: git keeps the old one.",
                };
            }
        }
    },
};

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

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-command-missing.js

/** Commands that GitHub's runners do not have, and what a workflow that installs or logs them in mentions. */
const secret_command_missing_commands = {
    op: /1password|OP_SERVICE_ACCOUNT_TOKEN|OP_CONNECT/i,
    bw: /bitwarden|BW_SESSION|BW_CLIENT/i,
    bws: /bitwarden|BWS_ACCESS_TOKEN/i,
    lpass: /lastpass|lpass/i,
    doppler: /doppler/i,
    enpass: /enpass/i,
    "enpass-cli": /enpass/i,
    passbolt: /passbolt/i,
    pass: /\bpass\b|password-store/i,
    gopass: /gopass/i,
    sops: /\bsops\b/i,
    vault: /vault/i,
    infisical: /infisical/i,
    chamber: /chamber/i,
    security: /macos/i,
};
const adapters = {
    "1password": "op",
    bitwarden: "bw",
    "bitwarden-sm": "bws",
    lastpass: "lpass",
    doppler: "doppler",
    enpass: "enpass-cli",
    passbolt: "passbolt",
};
const secretCommandMissing = {
    metadata: {
        id: "secret-command-missing",
        severity: "warning",
        title: "The commands in the secrets file exist on the runner, and are logged in",
    },
    *check(project) {
        for (const { entry, file, at } of allSecrets(project)) {
            const value = entry.rawValue ?? "";
            if (workflowGives(project, entry.name))
                continue;
            const adapter = /\$\(\s*kamal\s+secrets\s+fetch\b[^)]*?(?:--adapter|-a)[=\s]+([\w-]+)/.exec(value)?.[1];
            const command = adapter === undefined ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(value)?.[1] : adapters[adapter];
            const sign = command === undefined ? undefined : secret_command_missing_commands[command];
            if (sign === undefined || mentionedInWorkflows(project, sign))
                continue;
            yield {
                at,
                message: adapter === undefined
                    ? `GitHub's runners have no \`${command}\`: Kamal then drops all of ${file.path} without a word`
                    : `The adapter \`${adapter}\` needs \`${command}\` and its login, and no workflow of this repository sets them up`,
                help: `Install \`${command}\` and log it in before the deploy, or write \`${entry.name}=$${entry.name}\` and pass a repository secret.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-literal.js


const secretLiteral = {
    metadata: {
        id: "secret-literal",
        severity: "error",
        title: "The secrets file in git says where values come from, and holds none itself",
    },
    *check(project) {
        for (const { entry, file, at } of allSecrets(project)) {
            const value = (entry.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
            if (entry.kind !== "literal" || !isSecretName(entry.name) || isTemplateValue(value))
                continue;
            if (isIgnoredByGit(project, file.path))
                continue;
            yield {
                at,
                message: `The value of \`${entry.name}\` is written out in ${file.path}, so everybody who can read the repository has it`,
                help: `Write \`${entry.name}=$${entry.name}\`, keep the value as a repository secret, and replace it: git keeps the old one.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-source.js


const secretSource = {
    metadata: {
        id: "secret-source",
        severity: "warning",
        title: "Secrets come from where a runner has them, not from files and logins of one machine",
    },
    *check(project) {
        for (const { entry, at } of allSecrets(project)) {
            if (workflowGives(project, entry.name))
                continue;
            const reason = localSource(project, entry.rawValue ?? "");
            if (reason === undefined)
                continue;
            yield {
                at,
                message: `\`${entry.name}\` comes from ${reason}: on a runner its value is empty`,
                help: `Write \`${entry.name}=$${entry.name}\` and pass a repository secret of that name; the action does both when it has the value.`,
            };
        }
    },
};
function localSource(project, value) {
    const file = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(value)?.[1];
    if (file !== undefined && (file.startsWith("/") || isIgnoredByGit(project, file))) {
        return `${file}, which is not in the repository`;
    }
    const dotenv = /\$\([^)]*(?<![\w-])(\.env(?:\.[\w.]+)?)(?![\w-])/.exec(value)?.[1];
    if (dotenv !== undefined && isIgnoredByGit(project, dotenv))
        return `${dotenv}, which is not in the repository`;
    if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(value))
        return "the login of the GitHub CLI on one's own machine";
    if (/\$\([^)]*~\/|\$\([^)]*\$HOME\//.test(value))
        return "a file in one's own home directory";
    return undefined;
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

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-unused.js


const secretUnused = {
    metadata: {
        id: "secret-unused",
        severity: "info",
        title: "Every name in the secrets file is asked for by the configuration",
    },
    *check(project) {
        const configs = project.variants.map((variant) => variant.merged);
        // With ERB, or with one destination chosen, other names may be asked for elsewhere.
        if (configs.includes(undefined) || project.chosen.destination !== undefined)
            return;
        if (project.variants.some(({ file }) => file?.document?.hasErb === true) || project.hasErb)
            return;
        const used = new Set(configs.flatMap((config) => (config === undefined ? [] : (0,required_secrets/* requiredSecrets */.H)(config))).map((use) => use.name));
        const secrets = allSecrets(project);
        for (const { entry } of secrets)
            for (const name of entry.references)
                if (name !== entry.name)
                    used.add(name);
        for (const { entry, at } of secrets) {
            // Kamal's template has it; a registry that is left out is another rule's business.
            if (entry.name.startsWith("KAMAL_REGISTRY_"))
                continue;
            if (used.has(entry.name) ||
                secrets.some((other) => other.entry.rawValue?.includes(`$${entry.name}`) && other.entry !== entry)) {
                continue;
            }
            yield {
                at,
                message: `Nothing in the configuration asks for \`${entry.name}\``,
                help: `Name it below \`env/secret\` where it is needed, or remove the line.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/solid-queue-no-process.js



const solidQueueNoProcess = {
    metadata: {
        id: "solid-queue-no-process",
        severity: "warning",
        title: "Where jobs go to Solid Queue, a process runs them",
    },
    *check(project) {
        const { production, puma, entrypoint } = project.around.texts;
        const adapter = rubySetting(production.source, "config.active_job.queue_adapter");
        if (adapter?.value !== ":solid_queue" || project.hasErb)
            return;
        const plugin = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(withoutComments(puma.source?.text ?? ""))?.[0];
        const others = [entrypoint.source?.text, project.around.dockerfile?.source.text].join("\n");
        if (/solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(others))
            return;
        // A condition other than the one that Rails generates cannot be judged.
        const inPuma = plugin !== undefined && !/\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(plugin);
        if (inPuma)
            return;
        for (const { config } of deployableVariants(project)) {
            const containers = roleNames(config).map((name) => containerOf(project, config, name));
            if (containers.length === 0 || containers.some((each) => each === undefined || each.command === undefined))
                continue;
            const runs = containers.some((each) => /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(each?.command?.join(" ") ?? "") ||
                (plugin !== undefined && each?.env("SOLID_QUEUE_IN_PUMA") !== "unset"));
            if (runs)
                continue;
            yield {
                at: adapter.at,
                message: "Jobs go to Solid Queue, and no role of deploy.yml runs `bin/jobs`, nor does Puma: they stay in the queue for ever",
                help: "Add `SOLID_QUEUE_IN_PUMA: true` below `env/clear`, or a role with `cmd: bin/jobs`.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/sqlite-not-on-volume.js



const sqliteNotOnVolume = {
    metadata: {
        id: "sqlite-not-on-volume",
        severity: "error",
        title: "Every production SQLite database is on a volume, so that a deploy does not erase it",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            if (trail === undefined || !trail.container.mounts.complete)
                continue;
            for (const database of trail.databases)
                yield* sqlite_not_on_volume_checkDatabase(database, trail.container.image?.workdir);
        }
    },
};
function* sqlite_not_on_volume_checkDatabase(database, workdir) {
    const { mount, file, name } = database;
    if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host"))
        return;
    const directory = file.slice(0, file.lastIndexOf("/"));
    // Code and data in one directory: a volume there would keep the old code.
    const shared = directory === workdir || directory === "" || directory === `${workdir}/db`;
    const why = mount === undefined ? "no volume holds" : `only ${mount.kind === "memory" ? "memory" : "an unnamed volume"} holds`;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(database.node),
        ...(isDisposable(database) ? { severity: "info" } : {}),
        message: `The database \`${name}\` is ${file} in the container, and ${why} it: every deploy starts with an empty one`,
        help: shared
            ? `Move it to a directory of its own, such as ${workdir}/storage, and give that a volume: \`volumes: ["app_storage:${workdir}/storage"]\`.`
            : `Add \`volumes: ["app_storage:${directory}"]\` to the Kamal configuration.`,
    };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/sqlite-several-hosts.js





const sqliteSeveralHosts = {
    metadata: {
        id: "sqlite-several-hosts",
        severity: "error",
        title: "An app with SQLite runs on one host, with its jobs",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            const trail = dataTrail(project, config);
            const database = trail?.databases.find((each) => !isDisposable(each) && each.mount?.kind === "volume");
            if (trail === undefined || database === undefined)
                continue;
            const primary = roleHosts(config, trail.container.role).all;
            const [first] = primary;
            if (first === undefined)
                continue;
            const second = primary.find(({ name }) => name !== first.name);
            if (second !== undefined) {
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(second.node),
                    // A name and an address can be one machine.
                    ...(differ(first.name, second.name) ? {} : { severity: "warning" }),
                    message: `${first.name} and ${second.name} get a file ${database.file} each: what one writes, the other never sees`,
                    help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL).",
                };
            }
            for (const role of roleNames(config).filter((name) => name !== trail.container.role)) {
                const stray = roleHosts(config, role).all.find(({ name }) => primary.every((host) => host.name !== name));
                if (stray === undefined)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(stray.node),
                    ...(primary.every((host) => differ(host.name, stray.name)) ? {} : { severity: "warning" }),
                    message: `The role \`${role}\` runs on ${stray.name}, and the SQLite databases are on ${first.name}: it sees none of their rows, so no job that the app enqueues runs`,
                    help: `Run the role on ${first.name}, or move the data to a database server.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/storage-not-on-volume.js







const storageNotOnVolume = {
    metadata: {
        id: "storage-not-on-volume",
        severity: "warning",
        title: "Uploads that Active Storage keeps on disk are on a volume",
    },
    *check(project) {
        const service = usedService(project);
        if (service === undefined)
            return;
        const definition = (0,project_nodes/* lookup */.$I)(project.around.storage.document?.root, service);
        const kind = (0,project_nodes/* lookup */.$I)(definition, "service");
        if (kind?.kind !== "scalar" || kind.text !== "Disk")
            return;
        for (const { config } of deployableVariants(project)) {
            const container = primaryContainer(project, config);
            const root = (0,project_nodes/* lookup */.$I)(definition, "root");
            if (container === undefined || root === undefined || !container.mounts.complete)
                continue;
            const text = knownText(root, container.ruby);
            const path = text === undefined ? undefined : inContainer(text, container.image?.workdir);
            if (path === undefined)
                continue;
            const mount = mountOf(container.mounts, path);
            if (mount?.kind === "volume" || mount?.kind === "host")
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(root),
                message: `Active Storage keeps files in ${path}, which is on no volume: every deploy loses them`,
                help: `Add \`volumes: ["app_storage:${path}"]\` to the Kamal configuration, or use a service such as S3.`,
            };
        }
    },
};
/** Only where the app has the tables for it: every generated app has the setting. */
function usedService(project) {
    const { production, schema } = project.around.texts;
    if (schema.source?.text.includes('create_table "active_storage_attachments"') !== true)
        return undefined;
    return rubySetting(production.source, "config.active_storage.service")?.value.replace(/^:/, "");
}

// EXTERNAL MODULE: ./build/src/lint/rules/suppression.js
var suppression = __webpack_require__(8008);
;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-key.js

const unknown_key_unknownKey = {
    metadata: {
        id: "unknown-key",
        severity: "error",
        title: "Every key is one that Kamal knows",
    },
    check: (project) => schemaProblems(project, "unknown-key"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/volume-shadowing.js



const volumeShadowing = {
    metadata: {
        id: "volume-shadowing",
        severity: "error",
        title: "No volume hides the app's own code, and no two are mounted at the same place",
    },
    *check(project) {
        for (const { config } of deployableVariants(project)) {
            for (const role of roleNames(config)) {
                const container = containerOf(project, config, role);
                if (container === undefined)
                    continue;
                yield* duplicates(container.mounts.all);
                for (const mount of container.mounts.all)
                    yield* hides(mount, container.image?.workdir);
            }
        }
    },
};
function* duplicates(mounts) {
    const targets = new Set();
    for (const { target, node } of mounts) {
        if (targets.has(target)) {
            const message = `Two volumes are mounted at ${target}: Docker refuses to start the container (Duplicate mount point)`;
            yield { at: (0,project_nodes/* rangeOf */.be)(node), message, help: "Remove one of them, or mount it elsewhere." };
        }
        targets.add(target);
    }
}
function* hides({ target, kind, node }, workdir) {
    if (workdir === undefined || workdir === "/" || kind === "anonymous" || kind === "memory")
        return;
    const at = (0,project_nodes/* rangeOf */.be)(node);
    if (target === workdir) {
        const message = `The volume is mounted over ${workdir}, where the image has the app: it ${kind === "volume" ? "keeps the code of the first deploy, and later deploys change nothing" : "hides the code"}`;
        yield { at, message, help: `Mount the directory with the data only, such as ${workdir}/storage.` };
    }
    const inner = ["app", "bin", "config", "lib", "db", "vendor"].find((name) => target === `${workdir}/${name}`);
    if (inner === undefined || kind !== "volume")
        return;
    yield {
        at,
        severity: "warning",
        message: `The volume is mounted over ${target}, which holds files of the repository: a new deploy still sees the old ones${inner === "db" ? " (migrations, schema)" : ""}`,
        help: `Keep the data in a directory of its own, such as ${workdir}/storage.`,
    };
}

;// CONCATENATED MODULE: ./build/src/lint/data/workflows.js


const deploys = /(?:^|[\s;&|])(?:bundle exec )?(?:\.?\/?bin\/)?kamal\s+(?:setup|deploy|redeploy|rollback)\b/m;
/** The jobs of the repository's workflows that deploy with Kamal, by a command or by an action. */
function deployJobs(project) {
    return workflowRoots(project).flatMap((workflow) => workflows_entries((0,project_nodes/* lookup */.$I)(workflow, "jobs")).flatMap(({ value: job }) => {
        if (job.kind !== "map")
            return [];
        const steps = stepsOf(job);
        const isDeploy = steps.some((step) => deploys.test(runOf(step)?.text ?? "") || usesKamal(step));
        return isDeploy ? [{ workflow, job, steps }] : [];
    }));
}
/** Every `run:` of every workflow that mentions Kamal. */
function kamalScripts(project) {
    return workflowRoots(project)
        .filter((root) => /\bkamal\b/.test(root.source.text))
        .flatMap((root) => workflows_entries((0,project_nodes/* lookup */.$I)(root, "jobs")).flatMap(({ value }) => (value.kind === "map" ? stepsOf(value) : [])))
        .flatMap((step) => {
        const script = runOf(step);
        return script === undefined ? [] : [{ script, step }];
    });
}
/** The events in `on`. */
function triggers(workflow) {
    const on = (0,project_nodes/* lookup */.$I)(workflow, "on");
    if (on?.kind === "scalar")
        return [{ name: on.text, node: on }];
    if (on?.kind === "list") {
        return on.items.flatMap(({ node }) => (node.kind === "scalar" ? [{ name: node.text, node }] : []));
    }
    return workflows_entries(on).map(({ key }) => ({ name: (0,project_nodes/* keyName */.xT)(key) ?? "", node: key }));
}
/** Where in a `run:` the text stands: offsets of the file. */
function placeInScript(script, pattern) {
    const match = pattern.exec(script.source.text.slice(script.start, script.end));
    if (match === null)
        return undefined;
    return { start: script.start + match.index, end: script.start + match.index + match[0].length };
}
function workflowRoots(project) {
    return project.around.workflows.map(({ document }) => (0,project_document/* rootMap */.tW)(document)).filter((root) => root !== undefined);
}
function stepsOf(job) {
    const steps = (0,project_nodes/* lookup */.$I)(job, "steps");
    return steps?.kind === "list" ? steps.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}
function runOf(step) {
    const run = (0,project_nodes/* lookup */.$I)(step, "run");
    return run?.kind === "scalar" ? run : undefined;
}
function usesKamal(step) {
    const uses = (0,project_nodes/* lookup */.$I)(step, "uses");
    const command = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(step, "with"), "command");
    if (command?.kind === "scalar" && !/^(?:deploy|rollback)$/.test(command.text))
        return false;
    return uses?.kind === "scalar" && /(?:^|\/)kamal-action(?:@|$)/.test(uses.text);
}
function workflows_entries(node) {
    return node?.kind === "map" ? node.pairs : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-cancels-deploy.js


const workflowCancelsDeploy = {
    metadata: {
        id: "workflow-cancels-deploy",
        severity: "warning",
        title: "A newer push waits for a deploy that is under way, instead of cancelling it",
    },
    *check(project) {
        for (const { workflow, job } of deployJobs(project)) {
            for (const owner of [workflow, job]) {
                const cancel = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(owner, "concurrency"), "cancel-in-progress");
                if (cancel?.kind !== "scalar" || cancel.value !== true)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(cancel),
                    message: "The next push cancels this deploy in the middle: Kamal keeps its lock on the server, and every later deploy stops at it",
                    help: "Write `cancel-in-progress: false` for the job that deploys; tests can have a group of their own.",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-keyscan-hash.js


const workflowKeyscanHash = {
    metadata: {
        id: "workflow-keyscan-hash",
        severity: "warning",
        title: "known_hosts holds host names that Kamal's SSH library can read",
    },
    *check(project) {
        for (const { script } of kamalScripts(project)) {
            const place = placeInScript(script, /\bssh-keyscan\b[^\n|>]*?\s-\w*H\w*/);
            if (place === undefined)
                continue;
            yield {
                at: (0,project_source/* rangeBetween */.yb)(script.source, place.start, place.end),
                message: "`ssh-keyscan -H` writes hashed names, with which net-ssh (Kamal) now and then fails: Net::SSH::HostKeyMismatch",
                help: "Leave out `-H`; better, pin the keys: keep the output as a secret instead of asking the network at each run.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-lock-release.js



const workflowLockRelease = {
    metadata: {
        id: "workflow-lock-release",
        severity: "warning",
        title: "No workflow takes away a deploy lock that another run or a person may hold",
    },
    *check(project) {
        for (const { script, step } of kamalScripts(project)) {
            const place = placeInScript(script, /\bkamal\s+lock\s+release\b/);
            const condition = (0,project_nodes/* lookup */.$I)(step, "if");
            const always = condition?.kind !== "scalar" ||
                /^\s*(?:\$\{\{)?\s*(?:always|failure|cancelled)\(\)\s*(?:\}\})?\s*$/.test(condition.text);
            // A workflow that a person starts, or a condition of its own, is a decision.
            if (place === undefined || !always || manualOnly(script.source.text))
                continue;
            yield {
                at: (0,project_source/* rangeBetween */.yb)(script.source, place.start, place.end),
                message: "This releases the lock of whoever holds it: two deploys can then run at the same time",
                help: "Remove it; the action releases its own lock, also after a cancelled run, and says who holds another one.",
            };
        }
    },
};
function manualOnly(text) {
    return /workflow_dispatch/.test(text) && !/^\s*(?:push|pull_request|schedule|release)\s*:/m.test(text);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-packages-write.js



const workflowPackagesWrite = {
    metadata: {
        id: "workflow-packages-write",
        severity: "warning",
        title: "The job that pushes to ghcr.io with its own token may write packages",
    },
    *check(project) {
        const usesGhcr = deployableVariants(project).some(({ config }) => {
            const server = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(config, "registry"), "server");
            return server?.kind === "scalar" && server.text.toLowerCase() === "ghcr.io";
        });
        if (!usesGhcr)
            return;
        for (const { workflow, job } of deployJobs(project)) {
            const text = job.source.text.slice(job.start, job.end);
            // Another token brings its own rights.
            if (!/secrets\.GITHUB_TOKEN|github\.token/.test(text) || /skip-push|-P\b|skip-build/.test(text))
                continue;
            const permissions = (0,project_nodes/* lookup */.$I)(job, "permissions") ?? (0,project_nodes/* lookup */.$I)(workflow, "permissions");
            if (permissions === undefined || permissions.kind === "unknown")
                continue;
            if (permissions.kind === "scalar" && permissions.text === "write-all")
                continue;
            const packages = (0,project_nodes/* lookup */.$I)(permissions, "packages");
            if (packages?.kind === "unknown" || (packages?.kind === "scalar" && packages.text === "write"))
                continue;
            const pair = [...job.pairs, ...workflow.pairs].find((each) => (0,project_nodes/* keyName */.xT)(each.key) === "permissions");
            yield {
                at: (0,project_nodes/* rangeOf */.be)(pair?.key ?? permissions),
                message: "This job pushes to ghcr.io with GITHUB_TOKEN, and its permissions lack `packages: write`: denied: permission_denied: write_package",
                help: "Add `packages: write` to the job's `permissions`.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-pull-request-target.js


const workflowPullRequestTarget = {
    metadata: {
        id: "workflow-pull-request-target",
        severity: "error",
        title: "No deploy runs for pull_request_target",
    },
    *check(project) {
        for (const { workflow, job } of deployJobs(project)) {
            const trigger = triggers(workflow).find(({ name }) => name === "pull_request_target");
            if (trigger === undefined)
                continue;
            const text = job.source.text.slice(job.start, job.end);
            const checksOutFork = /github\.(?:event\.pull_request\.head|head_ref)/.test(text);
            yield {
                at: (0,project_nodes/* rangeOf */.be)(trigger.node),
                ...(checksOutFork ? {} : { severity: "warning" }),
                message: checksOutFork
                    ? "Anybody's pull request runs here with this repository's secrets: Kamal executes the ERB of its deploy.yml"
                    : "Anybody who opens a pull request starts this deploy, with this repository's secrets",
                help: "Deploy on `push` to the main branch, or with `workflow_dispatch`.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/wrong-type.js

const wrong_type_wrongType = {
    metadata: {
        id: "wrong-type",
        severity: "error",
        title: "Every value is of the type that Kamal wants",
    },
    check: (project) => schemaProblems(project, "wrong-type"),
};

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
    accessoryFileMissing,
    accessoryLatest,
    accessoryNoImage,
    accessoryPortPublic,
    appPortMismatch,
    configMissing,
    destinationsCollide,
    dockerfileMissing,
    duplicateHost,
    entrypointGuard,
    entrypointNoPrepare,
    envClearSecret,
    fileModeOctal,
    fileUnreadable,
    forceSslHealthCheck,
    healthCheckTimes,
    healthPathMissing,
    hostsRefuseHealthCheck,
    imageRepeatsRegistry,
    invalidValue,
    keyInGit,
    keyNewerThanKamal,
    litestreamMissingDatabase,
    litestreamOtherHost,
    litestreamPathMismatch,
    litestreamPlaceholder,
    litestreamReplicas,
    litestreamUnknownKey,
    litestreamUnsetVariable,
    litestreamVolumeMissing,
    masterKeyAbsent,
    missingKey,
    optionsNetwork,
    placeholderHost,
    registryPasswordLiteral,
    rubyVersionMismatch,
    secretCommandMissing,
    secretLiteral,
    secretSource,
    secretUndefined,
    secretUnused,
    solidQueueNoProcess,
    sqliteNotOnVolume,
    sqliteSeveralHosts,
    storageNotOnVolume,
    suppression/* suppression */.i,
    unknown_key_unknownKey,
    volumeShadowing,
    workflowCancelsDeploy,
    workflowKeyscanHash,
    workflowLockRelease,
    workflowPackagesWrite,
    workflowPullRequestTarget,
    wrong_type_wrongType,
    yamlSyntax,
];


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unmatched),
/* harmony export */   i: () => (/* binding */ suppression)
/* harmony export */ });
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8015);

/** Ignore comments that match nothing are added by `lintProject`, which alone knows all findings. */
const suppression = {
    metadata: {
        id: "suppression",
        severity: "warning",
        title: "Every `kamal-action: ignore` comment has a reason, and something to silence",
    },
    *check(project) {
        for (const each of (0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuppressions */ .Hl)(project)) {
            if (each.reason !== "")
                continue;
            yield {
                at: placeOf(each),
                message: `The comment that ignores \`${each.ruleIds.join(", ")}\` gives no reason, so it does not count`,
                help: `Write \`kamal-action: ignore ${each.ruleIds.join(", ")} -- why\`.`,
            };
        }
    },
};
/** The problem of a comment that silences nothing for `ruleId`. */
function unmatched(each, ruleId) {
    return {
        at: placeOf(each),
        message: `There is no finding of \`${ruleId}\` on line ${each.target}, so this comment silences nothing`,
        help: "Remove it, or move it to the line of the finding or right above it.",
    };
}
function placeOf({ file, line, column, endColumn }) {
    return { file, line, column, endLine: line, endColumn };
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isSuppressed),
/* harmony export */   Hl: () => (/* binding */ readSuppressions),
/* harmony export */   ik: () => (/* binding */ unmatchedIds)
/* harmony export */ });
const comment = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/;
/** All suppression comments in the files that rules look at. */
function readSuppressions(project) {
    return sourcesOf(project).flatMap(suppressionsIn);
}
/** Whether a comment with a reason asks for silence about this finding. */
function isSuppressed(finding, suppressions) {
    return suppressions.some((each) => each.ruleIds.includes(finding.ruleId) && speaksFor(each, finding));
}
/** The ids that a comment with a reason names without any finding there. */
function unmatchedIds(suppression, findings) {
    if (suppression.reason === "")
        return [];
    const here = findings.filter((finding) => speaksFor(suppression, finding)).map((finding) => finding.ruleId);
    return suppression.ruleIds.filter((id) => !here.includes(id));
}
function speaksFor(suppression, finding) {
    return suppression.file === finding.file && suppression.target === finding.line && suppression.reason !== "";
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
        const column = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0) + 1;
        const endColumn = text.trimEnd().length + 1;
        const reason = (match[2] ?? "").trim();
        return [{ file: source.file, line: index + 1, column, endColumn, ruleIds, reason, alone, target }];
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
        ...Object.values(project.around.texts).map((file) => file.source),
        ...[project.around.database, project.around.storage, ...project.around.litestream, ...project.around.workflows].map((file) => file.document?.source),
    ];
    const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
    return [...byFile.values()];
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ imageOf),
  A: () => (/* binding */ parseDockerfile)
});

;// CONCATENATED MODULE: ./build/src/project/dockerfile-variables.js
/** Docker's `$NAME`, `${NAME}`, `${NAME:-word}` and `${NAME:+word}`; undefined when a name has no known value. */
function substitute(text, read) {
    let known = true;
    const result = text.replace(/\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g, (whole, plain, braced, operator, word) => {
        if (whole === "\\$")
            return "$";
        const value = read(plain ?? braced ?? "");
        if (operator === "-")
            return value ?? word ?? "";
        if (operator === "+")
            return value === undefined ? "" : (word ?? "");
        if (value === undefined)
            known = false;
        return value ?? "";
    });
    return known ? result : undefined;
}

;// CONCATENATED MODULE: ./build/src/project/dockerfile.js
// A Dockerfile as far as a deploy depends on it. Nothing is built; what a base image brings is not known.

/** Reads the instructions; comments, continued lines and here-documents as BuildKit does. Throws nothing. */
function parseDockerfile(source) {
    const globals = [];
    const stages = [];
    for (const instruction of instructionsOf(source)) {
        const current = stages.at(-1);
        if (instruction.name === "FROM") {
            const [base = "", as, name] = instruction.text.replace(/^(?:--\S+\s+)+/, "").split(/\s+/);
            const named = as?.toLowerCase() === "as" ? name?.toLowerCase() : undefined;
            stages.push({ name: named, base, instructions: [] });
        }
        else if (current === undefined)
            globals.push(instruction);
        else
            current.instructions.push(instruction);
    }
    return { source, globals, stages };
}
/** The image that a build of `target` (default: the last stage) makes; undefined when there is no such stage. */
function imageOf(dockerfile, target) {
    const last = target === undefined ? dockerfile.stages.length - 1 : stageIndex(dockerfile, target, dockerfile.stages.length);
    const chain = [];
    for (let index = last; index >= 0;) {
        const stage = dockerfile.stages[index];
        if (stage === undefined)
            break;
        chain.unshift(stage);
        index = stageIndex(dockerfile, stage.base, index);
    }
    return chain.length === 0 ? undefined : runStages(dockerfile, chain);
}
function stageIndex(dockerfile, name, before) {
    if (/^\d+$/.test(name))
        return Number(name) < before ? Number(name) : -1;
    return dockerfile.stages.slice(0, before).findLastIndex((stage) => stage.name === name.toLowerCase());
}
function runStages(dockerfile, chain) {
    const env = new Map();
    const globals = new Map();
    for (const { text } of dockerfile.globals)
        for (const [key, value] of assignments(text))
            globals.set(key, value);
    const ports = [];
    let workdir;
    let entrypoint;
    let cmd;
    for (const stage of chain) {
        const args = new Map();
        for (const instruction of stage.instructions) {
            const { name, text } = instruction;
            const read = (value) => substitute(value, (key) => (env.has(key) ? env.get(key) : args.get(key)));
            if (name === "ARG")
                for (const [key, value] of assignments(text))
                    args.set(key, value === undefined ? globals.get(key) : read(value));
            if (name === "ENV")
                for (const [key, value] of assignments(text))
                    env.set(key, value === undefined ? undefined : read(value));
            if (name === "WORKDIR")
                workdir = below(workdir, read(unquote(text)));
            if (name === "EXPOSE")
                ports.push(...portsOf(read(text)));
            if (name === "ENTRYPOINT")
                [entrypoint, cmd] = [commandOf(instruction), undefined];
            if (name === "CMD")
                cmd = commandOf(instruction);
        }
    }
    return { workdir, env, ports, entrypoint, cmd, instructions: chain.flatMap((stage) => stage.instructions) };
}
function below(current, path) {
    if (path === undefined || path === "")
        return undefined;
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    if (trimmed.startsWith("/"))
        return trimmed;
    return current === undefined ? undefined : `${current === "/" ? "" : current}/${trimmed.replace(/^\.\//, "")}`;
}
function portsOf(text) {
    return (text ?? "")
        .split(/\s+/)
        .filter((word) => /^\d+(?:\/tcp)?$/i.test(word))
        .map((word) => Number.parseInt(word, 10));
}
function commandOf({ text, start, end }) {
    if (text.startsWith("[")) {
        try {
            const words = JSON.parse(text);
            if (Array.isArray(words) && words.every((word) => typeof word === "string")) {
                return { words, shell: false, start, end };
            }
        }
        catch {
            // Docker takes what is no JSON as a line for the shell.
        }
    }
    return { words: text.split(/\s+/), shell: true, start, end };
}
/** `A=1 B="two"`, `A` alone, and the old form `ENV A one two`. */
function assignments(text) {
    const old = /^([A-Za-z_]\w*)\s+([^=]*)$/.exec(text);
    if (old?.[1] !== undefined && !text.includes("="))
        return [[old[1], old[2]]];
    const pattern = /([A-Za-z_]\w*)(?:=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*))?/g;
    return [...text.matchAll(pattern)].map(([, key = "", value]) => [
        key,
        value === undefined ? undefined : unquote(value),
    ]);
}
function unquote(text) {
    return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}
function* instructionsOf(source) {
    const { text, lineStarts } = source;
    const lineAt = (index) => text.slice(lineStarts[index], lineStarts[index + 1]).replace(/[\r\n]+$/, "");
    for (let index = 0; index < lineStarts.length; index++) {
        const first = lineAt(index);
        if (/^\s*(?:#|$)/.test(first))
            continue;
        const start = (lineStarts[index] ?? 0) + (/^\s*/.exec(first)?.[0].length ?? 0);
        const parts = [first];
        while (/\\\s*$/.test(parts.at(-1) ?? "") && index + 1 < lineStarts.length) {
            index++;
            if (!/^\s*(?:#|$)/.test(lineAt(index)))
                parts.push(lineAt(index));
        }
        const end = (lineStarts[index] ?? 0) + lineAt(index).length;
        const joined = parts
            .map((part) => part.replace(/\\\s*$/, ""))
            .join(" ")
            .trim();
        const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(joined) ?? [];
        yield { name: name.toUpperCase(), text: rest.trim(), start, end };
        const marker = /^(?:RUN|COPY|ADD)$/i.test(name) ? /<<-?["']?(\w+)["']?/.exec(rest)?.[1] : undefined;
        if (marker !== undefined)
            while (index + 1 < lineStarts.length && lineAt(++index).trim() !== marker)
                ;
    }
}


/***/ }),

/***/ 370:
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
    if (/^!ruby\/sym(?:bol)?$/.test(node.tag ?? "") &&
        typeof node.value === "string" &&
        !overlapsTag(start, end, facts.tags))
        return { kind: "scalar", type: "symbol", value: node.value, text: `:${node.value}`, quoted: false, ...place };
    if (node.tag?.startsWith("!ruby/") === true || overlapsTag(start, end, facts.tags))
        return { kind: "unknown", ...place };
    if (start > outer && facts.holes.length > 0 && start === end && isConditional(start, outer, facts.regions)) {
        return { kind: "unknown", ...place };
    }
    if (node.tag === "tag:yaml.org,2002:binary") {
        const text = Buffer.from(facts.masked.slice(start, end), "base64").toString();
        return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
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

;// CONCATENATED MODULE: ./build/src/project/libyaml.js
// Where libyaml, which Ruby reads YAML with, and our parser disagree about what is valid.

/** More lines than any flow collection of a config has; each costs a parse. */
const maxJoins = 40;
/** What our parser takes, and libyaml refuses. */
function libyamlProblems(yaml, text) {
    const problems = [];
    const free = [];
    (0,dist/* visit */.YR)(yaml, {
        Collection(_, node) {
            if (node.flow === true && node.range)
                free.push([node.range[0], node.range[1]]);
        },
        Scalar(_, node, path) {
            if (!node.range)
                return;
            if (node.type !== dist/* Scalar */.X5.PLAIN)
                free.push([node.range[0], node.range[2]]);
            const inFlow = path.some((parent) => (0,dist/* isCollection */.P3)(parent) && parent.flow === true);
            if (node.type === dist/* Scalar */.X5.PLAIN && inFlow)
                problems.push(...colonProblems(node.range, text));
        },
    });
    if (!text.includes("\t"))
        return problems;
    // What follows a root in braces is never read.
    const root = yaml.contents;
    const end = (0,dist/* isCollection */.P3)(root) && root.flow === true ? (root.range?.[1] ?? text.length) : text.length;
    for (const match of text.matchAll(/^\t/gm)) {
        if (match.index >= end || free.some(([from, to]) => from <= match.index && match.index < to))
            continue;
        problems.push({ start: match.index, end: match.index + 1, message: "A line begins with a tab; use spaces" });
    }
    return problems;
}
/** Between brackets a colon separates, also where we take it for a part of the word. */
function colonProblems([start, end], text) {
    if (text[start] === ":") {
        const message = "Between brackets or braces a word cannot begin with a colon; Ruby symbols need a line of their own";
        return [{ start, end, message }];
    }
    const colon = /:[,?[\]{}]/.exec(text.slice(start, end + 2));
    if (colon === null)
        return [];
    const at = start + colon.index;
    return [{ start: at, end: at + 1, message: "A blank is missing behind this colon" }];
}
/** What our parser refuses, and libyaml takes. */
function isFineForLibyaml(error, yaml) {
    if (/^(?:Comments must be separated|Set items must)/.test(error.message))
        return true;
    if (error.message.includes(" end with a "))
        return false;
    // Ruby reads one document, and none of what follows a root in braces.
    const root = yaml.contents;
    return ((0,dist/* isCollection */.P3)(root) &&
        root.flow === true &&
        root.range !== null &&
        root.range !== undefined &&
        error.pos[0] >= root.range[1]);
}
/**
 * libyaml does not care for the indentation inside of brackets and braces. Our parser does, so the lines at which it
 * gives up are joined with the ones before, every character in its place. undefined: that is not what is wrong.
 */
function joinFlowLines(text, errors) {
    const error = errors.find((each) => each.code === "BAD_INDENT");
    if (error === undefined)
        return undefined;
    let end = error.pos[0];
    while (end > 0 && /[ \t]/.test(text[end - 1] ?? ""))
        end--;
    let start = end;
    while (start > 0 && /\s/.test(text[start - 1] ?? ""))
        start--;
    if (start === end || !text.slice(start, end).includes("\n"))
        return undefined;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const comment = /(?:^|[ \t])#.*$/.exec(text.slice(lineStart, start));
    const from = comment === null ? start : lineStart + comment.index;
    return `${text.slice(0, from)}${" ".repeat(end - from)}${text.slice(end).replace(/^[ \t]+/, (blanks) => " ".repeat(blanks.length))}`;
}
/** Parses until no line of a flow collection is in the way. */
function withJoinedFlow(text, parse) {
    let current = text;
    let yaml = parse(current);
    const first = { yaml, text };
    for (let joins = 0; joins < maxJoins && yaml !== undefined && yaml.errors.length > 0; joins++) {
        const joined = joinFlowLines(current, yaml.errors);
        if (joined === undefined)
            break;
        current = joined;
        yaml = parse(current);
    }
    const isBetter = (yaml?.errors.length ?? 0) < (first.yaml?.errors.length ?? 0);
    return isBetter ? { yaml, text: current } : first;
}
/** Line breaks of libyaml that are none for our parser, each replaced by one character. */
function unifyBreaks(text) {
    return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
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
        const masked = unifyBreaks(maskErb(source.text, tags, level));
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
        const { yaml, text } = withJoinedFlow(masked, composeFirst);
        if (yaml === undefined)
            return { root: undefined, problems: [] };
        const refused = yaml.errors.filter((error) => !isAllowed(error, tags) && !isFineForLibyaml(error, yaml));
        const problems = refused.map((error) => toProblem(error, masked));
        if (problems.length === 0)
            problems.push(...libyamlProblems(yaml, text));
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


/***/ }),

/***/ 2152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSurroundings),
/* harmony export */   Y: () => (/* binding */ accessoryFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(233);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8114);
// The files around deploy.yml that the app's data, secrets and requests go through. All of them may be absent.



const texts = {
    routes: "config/routes.rb",
    production: "config/environments/production.rb",
    application: "config/application.rb",
    puma: "config/puma.rb",
    schema: "db/schema.rb",
    entrypoint: "bin/docker-entrypoint",
    dockerignore: ".dockerignore",
    gitignore: ".gitignore",
    preDeploy: ".kamal/hooks/pre-deploy",
    postDeploy: ".kamal/hooks/post-deploy",
};
/** Files whose presence alone says something. */
const watched = ["config/master.key", "config/credentials/production.key", ".env", "config/credentials.yml.enc"];
/** A file that cannot be read is the same as unknown here: nothing of it is reported. */
async function readSurroundings(reader, options) {
    const text = (path) => reader.peekText(reader.resolve(path));
    const config = (path) => reader.peekConfig(reader.resolve(path));
    const locals = options.variants.flatMap(localFiles);
    const names = Object.keys(texts).filter((name) => name in texts);
    const read = await Promise.all(names.map(async (name) => [name, await text(texts[name])]));
    const fallback = { path: "", source: undefined };
    const byName = new Map(read);
    const get = (name) => byName.get(name) ?? fallback;
    const litestreamPaths = [
        ...new Set([
            "config/litestream.yml",
            "litestream.yml",
            ...locals.filter((path) => /litestream[^/]*\.ya?ml(?:\.erb)?$/.test(path)),
        ].map((path) => reader.resolve(path))),
    ];
    const workflowPaths = options.workflowNames
        .filter((name) => /\.ya?ml$/.test(name))
        .slice(0, 50)
        .map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(".github/workflows", name));
    const { source } = options.dockerfile;
    return {
        texts: {
            routes: get("routes"),
            production: get("production"),
            application: get("application"),
            puma: get("puma"),
            schema: get("schema"),
            entrypoint: get("entrypoint"),
            dockerignore: get("dockerignore"),
            gitignore: get("gitignore"),
            preDeploy: get("preDeploy"),
            postDeploy: get("postDeploy"),
        },
        dockerfile: source === undefined ? undefined : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(source),
        database: await config("config/database.yml"),
        storage: await config("config/storage.yml"),
        litestream: (await Promise.all(litestreamPaths.map((path) => reader.peekConfig(path)))).filter((file) => file.state === "text"),
        workflows: await Promise.all(workflowPaths.map((path) => reader.peekConfig(path))),
        entries: await statesOf(reader, [...new Set([...watched, ...locals])].slice(0, 200)),
    };
}
/** The `files` of one accessory; undefined: ERB may add some. */
function accessoryFiles(accessory) {
    const list = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(accessory, "files");
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap(({ node, conditional }) => {
        if (conditional)
            return [];
        if (node.kind === "scalar") {
            const [local, remote] = node.text.split(":");
            return [{ local, remote, node }];
        }
        const value = (key) => {
            const found = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(node, key);
            return found?.kind === "scalar" ? found.text : undefined;
        };
        return node.kind === "map" ? [{ local: value("local"), remote: value("remote"), node }] : [];
    });
}
function localFiles(config) {
    const accessories = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(config, "accessories");
    if (accessories?.kind !== "map")
        return [];
    return accessories.pairs
        .filter((pair) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .keyName */ .xT)(pair.key) !== undefined)
        .flatMap((pair) => accessoryFiles(pair.value).flatMap(({ local }) => (local === undefined ? [] : [local])));
}
async function statesOf(reader, paths) {
    const states = await Promise.all(paths.map(async (path) => [path, (await reader.peek(reader.resolve(path))).state]));
    return new Map(states);
}


/***/ })

};
