export const id = 601;
export const ids = [601];
export const modules = {

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   uk: () => (/* binding */ writtenAs),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _project_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8114);
/* harmony import */ var _project_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8794);
// Repairs that are certain and need no thought: editors and code scanning can offer them.


/** `text` in the place of what stands at `at`; an empty place is an insertion, an empty text a deletion. */
function replaceAt(at, text, description) {
    const { line, column, endLine, endColumn } = at;
    return { description, edits: [{ line, column, endLine, endColumn, text }] };
}
/** Another value for a scalar, quotes included in what is replaced. */
function rewrite(node, text) {
    return replaceAt((0,_project_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(node), text, `Write \`${text}\``);
}
/** A key under the only name that it can stand for; undefined when there are more, or the map has that one already. */
function renameKey({ key, inherited }, map, names) {
    const [name, ...others] = names;
    if (key.kind !== "scalar" || inherited || name === undefined || others.length > 0)
        return undefined;
    return map.pairs.some((pair) => (0,_project_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key) === name) ? undefined : rewrite(key, name);
}
/** The value without its first characters, in the quotes that it has; undefined where it is not written as it reads. */
function withoutPrefix(node, prefix) {
    const written = writtenAs(node);
    const start = node.start + (node.quoted ? 1 : 0);
    const end = start + prefix.length;
    if (prefix === node.text || written.slice(start - node.start, end - node.start) !== prefix)
        return undefined;
    return replaceAt((0,_project_source_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeBetween */ .yb)(node.source, start, end), "", `Remove \`${prefix}\``);
}
/** A scalar as the file has it, with its quotes. */
function writtenAs(node) {
    return node.source.text.slice(node.start, node.end);
}


/***/ }),

/***/ 4601:
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
;// CONCATENATED MODULE: ./build/src/lint/data/same-value.js

/** The same text for the same value, however it is written; what ERB computes is compared by its code. */
function canonical(node) {
    if (node.kind === "unknown")
        return `erb(${node.source.text.slice(node.start, node.end)})`;
    if (node.kind === "scalar")
        return JSON.stringify([node.type, node.value]);
    if (node.kind === "list")
        return `[${node.items.map((item) => canonical(item.node)).join()}]`;
    // Of a key that is written twice, the last one counts.
    const pairs = new Map(node.pairs.map(({ key, value }) => [(0,project_nodes/* keyName */.xT)(key) ?? canonical(key), canonical(value)]));
    return `{${[...pairs]
        .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
        .sort()
        .join()}}`;
}

;// CONCATENATED MODULE: ./build/src/lint/data/sections.js

/** What Kamal starts containers for: roles first, then accessories. */
function containerSections(config) {
    return ["servers", "accessories"].flatMap((kind) => {
        return (0,project_nodes/* pairsOf */.fq)((0,project_nodes/* lookup */.$I)(config, kind)).flatMap(({ key, value, conditional }) => {
            const name = (0,project_nodes/* keyName */.xT)(key);
            if (conditional || name === undefined || key.kind !== "scalar")
                return [];
            return [{ kind, name, key, node: value }];
        });
    });
}
/** The items of a list that are mappings. */
function mapItems(list) {
    return list?.kind === "list" ? list.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}
/** The certain items of a list, or the single value that stands in its place. */
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === "list" ? node.items.flatMap((item) => (item.conditional ? [] : [item.node])) : [node];
}

// EXTERNAL MODULE: ./build/src/lint/variants.js
var variants = __webpack_require__(3117);
;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-changed.js





const accessoryChanged = {
    metadata: {
        id: "accessory-changed",
        severity: "info",
        title: "A change of an accessory is followed by its reboot",
    },
    *check(project) {
        const { earlier } = project;
        if (earlier === undefined)
            return;
        for (const { variant, config } of (0,variants/* deployableVariants */.I)(project)) {
            const before = earlier.configs.get(variant.destination ?? "");
            const flag = variant.destination === undefined ? "" : ` -d ${variant.destination}`;
            for (const { kind, name, key, node } of containerSections(config)) {
                if (kind !== "accessories" || before === undefined)
                    continue;
                const old = (0,project_nodes/* lookupPath */.wf)(before, ["accessories", name]);
                const isNew = old === undefined;
                const uploads = (0,surroundings/* accessoryFiles */.Y$)(node).filter(({ local = "" }) => earlier.changedFiles.has(local));
                const what = isNew ? "is new" : canonical(old) === canonical(node) ? undefined : "changed";
                const file = uploads[0];
                if (old?.kind === "unknown" || (what === undefined && file === undefined))
                    continue;
                const place = what === undefined ? ((0,project_nodes/* lookup */.$I)(file?.node, "local") ?? file?.node) : key;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(place ?? key),
                    message: `The accessory \`${name}\` ${what ?? `uploads ${file?.local}, which changed`}; \`kamal deploy\` never touches accessories, so on the server everything stays as it was`,
                    help: isNew
                        ? `After the merge, run \`kamal accessory boot ${name}${flag}\`.`
                        : `After the merge, run \`kamal accessory reboot ${name}${flag}\`; it is down for a moment, and its volumes stay.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/data/accessories.js

/** The accessories that are certainly there. */
function accessoriesOf(config) {
    return containerSections(config).flatMap(({ kind, name, node }) => kind === "accessories" && node.kind === "map" ? [{ name, node }] : []);
}

;// CONCATENATED MODULE: ./build/src/lint/data/image-name.js
/** undefined: it is empty, or holds what no image name holds. */
function parseImageName(image) {
    if (image.length > 500 || !/^[\w./:@-]+$/.test(image))
        return undefined;
    const whole = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
    const slash = whole.indexOf("/");
    const first = whole.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    if (slash === -1 || !isHost)
        return { whole, host: undefined, repository: whole };
    return { whole, host: first, repository: whole.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-directory-owner.js





const accessoryDirectoryOwner = {
    metadata: {
        id: "accessory-directory-owner",
        severity: "warning",
        title: "A program that does not run as root may write into the directory that it gets",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            // Directories belong to who makes them.
            const user = (0,project_nodes/* lookupPath */.wf)(config, ["ssh", "user"]);
            const isRoot = user === undefined || (user.kind === "scalar" && user.text === "root");
            for (const { name, node } of accessoriesOf(config)) {
                const program = programOf(node);
                if (program === undefined || !isRoot || (0,project_nodes/* lookupPath */.wf)(node, ["options", "user"]) !== undefined)
                    continue;
                for (const item of itemsOf((0,project_nodes/* lookup */.$I)(node, "directories")))
                    yield* checkDirectory(item, program);
                for (const item of itemsOf((0,project_nodes/* lookup */.$I)(node, "volumes")))
                    yield* checkVolume(item, { ...program, name });
            }
        }
    },
};
/** Images that start as another user than root, so that their entrypoint cannot change the owner. */
const programs = {
    "grafana/grafana": { owner: "472:0", data: "/var/lib/grafana" },
    "grafana/grafana-oss": { owner: "472:0", data: "/var/lib/grafana" },
    "grafana/loki": { owner: "10001:10001", data: "/loki" },
    "prom/prometheus": { owner: "65534:65534", data: "/prometheus" },
    "prom/alertmanager": { owner: "65534:65534", data: "/alertmanager" },
    "elasticsearch/elasticsearch": { owner: "1000:0", data: "/usr/share/elasticsearch/data" },
    elasticsearch: { owner: "1000:0", data: "/usr/share/elasticsearch/data" },
    "opensearchproject/opensearch": { owner: "1000:1000", data: "/usr/share/opensearch/data" },
    "mssql/server": { owner: "10001:0", data: "/var/opt/mssql" },
    "n8nio/n8n": { owner: "1000:1000", data: "/home/node/.n8n" },
};
function programOf(accessory) {
    const image = (0,project_nodes/* lookup */.$I)(accessory, "image");
    const name = image?.kind === "scalar" ? parseImageName(image.text) : undefined;
    return name === undefined || !Object.hasOwn(programs, name.repository) ? undefined : programs[name.repository];
}
function* checkDirectory(item, { owner, data }) {
    // With a mode of its own it may be open for all.
    if (item.kind === "map" && ((0,project_nodes/* lookup */.$I)(item, "owner") !== undefined || (0,project_nodes/* lookup */.$I)(item, "mode") !== undefined))
        return;
    const remote = item.kind === "map" ? (0,project_nodes/* lookup */.$I)(item, "remote") : item;
    const target = remote?.kind !== "scalar" ? undefined : item.kind === "map" ? remote.text : remote.text.split(":")[1];
    if (target !== data)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(item),
        message: `Kamal makes this directory as root's, and the program runs as user ${owner.split(":")[0]}: it cannot write into ${data}, and does not start`,
        help: `Write it as a mapping with \`owner: "${owner}"\` (Kamal 2.10 and newer), or use a named volume: \`volumes: ["data:${data}"]\`.`,
    };
}
/** Somebody may have made it on the server. */
function* checkVolume(item, { owner, data, name }) {
    const [source = "", target] = item.kind === "scalar" ? item.text.split(":") : [];
    if (!source.startsWith("/") || target !== data)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(item),
        severity: "info",
        message: `Nothing makes ${source} on the server: Docker does, as root's, and \`${name}\` runs as user ${owner.split(":")[0]}`,
        help: `Below \`directories\`, write a mapping with \`local: ${source}\`, \`remote: ${data}\` and \`owner: "${owner}"\` (Kamal 2.10 and newer), or use a named volume.`,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/lint/data/glob.js
// The patterns that .gitignore and .dockerignore share: `*`, `?`, `[a-z]`, `**` and `\` before what stands for itself.
/** More of them would take long, and nobody writes them. */
const maxStars = 8;
const maxLength = 200;
/**
 * Tells which paths a pattern, relative and without a slash at its ends, matches. All ways to match are followed at once,
 * so that no pattern and no path make it slow. undefined: the pattern is broken, or too odd to be read.
 */
function readGlob(pattern) {
    if (pattern.length > maxLength || (pattern.match(/\*+/g)?.length ?? 0) > maxStars)
        return undefined;
    if (!/[*?[\\]/.test(pattern))
        return (path, below) => path === pattern || (below === "below" && path.startsWith(`${pattern}/`));
    const parts = readParts(pattern);
    return parts === undefined ? undefined : (path, below) => matches(parts, path, below === "below");
}
function readParts(pattern) {
    const parts = [];
    for (let index = 0; index < pattern.length; index++) {
        const rest = pattern.slice(index);
        const token = /^(?:\*\*+\/?|\[[!^]?[^\]\\/[]+\]|\\.|.)/su.exec(rest)?.[0] ?? "";
        const isLast = token.length === rest.length;
        index += token.length - 1;
        if (token.startsWith("**"))
            parts.push({ kind: isLast ? "rest" : "directories" });
        else if (token === "*")
            parts.push({ kind: "name" });
        else if (token === "?")
            parts.push({ kind: "one", takes: (character) => character !== "/" });
        else if (token.startsWith("[")) {
            const takes = readClass(token);
            if (takes === undefined)
                return undefined;
            parts.push({ kind: "one", takes });
        }
        else {
            const wanted = token.at(-1);
            parts.push({ kind: "one", takes: (character) => character === wanted });
        }
    }
    return parts;
}
/** undefined: a range such as [z-a], which is refused everywhere, or a bracket that is never closed. */
function readClass(text) {
    if (text.length === 1)
        return undefined;
    try {
        const expression = new RegExp(`^${text.replace(/^\[!/, "[^")}$`, "su");
        return (character) => character !== "/" && expression.test(character);
    }
    catch {
        return undefined;
    }
}
function matches(parts, path, below) {
    let places = enter(parts, 0);
    for (const character of path) {
        if (below && character === "/" && places.includes(parts.length))
            return true;
        places = [...new Set(places.flatMap((place) => step(parts, place, character)))];
        if (places.length === 0)
            return false;
    }
    return places.includes(parts.length);
}
/** The places in the pattern that can be reached with one more character. */
function step(parts, place, character) {
    const part = parts[place];
    if (part === undefined)
        return [];
    if (part.kind === "one")
        return part.takes(character) ? enter(parts, place + 1) : [];
    if (part.kind === "name")
        return character === "/" ? [] : enter(parts, place);
    // Within a directory's name only its slash leads on.
    return part.kind === "rest" || character === "/" ? enter(parts, place) : [place];
}
/** The place, and those behind it when nothing needs to be taken there. */
function enter(parts, place) {
    const part = parts[place];
    return part === undefined || part.kind === "one" ? [place] : [place, ...enter(parts, place + 1)];
}

;// CONCATENATED MODULE: ./build/src/lint/data/gitignore.js

/** Beyond it the work could be made long on purpose. */
const maxLines = 1000;
const maxDepth = 20;
/** Tells of a path, relative to the app, whether the app's own .gitignore keeps it out of the repository. */
function gitIgnore(project) {
    const lines = (project.around.texts.gitignore.source?.text ?? "").split(/\r?\n/, maxLines);
    const patterns = lines.flatMap(readPattern);
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ?? parentsOf(path).some((each) => isExcluded(patterns, each));
        known.set(path, answer);
        return answer;
    };
}
/** The directories above, from the top, and the path: what is below an excluded directory cannot be brought back. */
function parentsOf(path) {
    const names = path.split("/", maxDepth);
    return names.map((_name, index) => names.slice(0, index + 1).join("/"));
}
function isExcluded(patterns, path) {
    return patterns.findLast(({ matches }) => matches(path, "exact"))?.negated === false;
}
function readPattern(line) {
    const text = line.trim();
    if (text === "" || text.startsWith("#"))
        return [];
    const negated = text.startsWith("!");
    const body = text.slice(negated ? 1 : 0).replace(/\/$/, "");
    // With a slash it speaks of the whole path, without one of a name in any directory.
    const matches = readGlob(body.includes("/") ? body.replace(/^\//, "") : `**/${body}`);
    return matches === undefined ? [] : [{ matches, negated }];
}

;// CONCATENATED MODULE: ./build/src/lint/data/workflow-files.js

/** A workflow makes the file `path` (of the repository) itself, so that what the repository has of it says little. */
function workflowWrites(project, path) {
    const name = external_node_path_.posix.relative(project.directory, path);
    return project.around.workflows.some(({ document }) => isWrittenIn(document?.source.text ?? "", name));
}
/** A workflow deploys `path` as a config of its own (`kamal deploy -c config/deploy.staging.yml`), not as a destination. */
function isConfigOfItsOwn(project, path) {
    const name = external_node_path_.posix.relative(project.directory, path);
    const options = ["-c ", "-c=", "--config-file ", "--config-file=", "config-file: "];
    return project.around.workflows.some(({ document }) => {
        const text = document?.source.text ?? "";
        return options.some((option) => ["", "./"].some((here) => text.includes(option + here + name)));
    });
}
/** As `workflowWrites`, of a secrets file; a workflow of several destinations writes `.kamal/secrets.${{ … }}`. */
function workflowWritesSecrets(project, path, destination) {
    if (workflowWrites(project, path))
        return true;
    const ending = `.${destination ?? ""}`;
    return destination !== undefined && path.endsWith(ending)
        ? workflowWrites(project, `${path.slice(0, -ending.length)}.$`)
        : false;
}
/** The command that the name stands in writes: `… > name`, `tee name`, `cp … name`. */
function isWrittenIn(text, name) {
    let at = text.indexOf(name);
    // A name that stands there more often than this is no path.
    for (let count = 0; at !== -1 && count < 50; count++) {
        const before = text.slice(Math.max(0, at - 200), at);
        const command = before.slice(Math.max(...["\n", ";", "&", "|"].map((end) => before.lastIndexOf(end))) + 1);
        const ends = name.endsWith("$") || !/[\w.-]/.test(text[at + name.length] ?? "");
        if (ends && /[\w-]$/.test(command) === false && />|\b(?:tee|cp|mv|install)\s|\bsed\s+-i/.test(command))
            return true;
        at = text.indexOf(name, at + name.length);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-file-missing.js







const accessoryFileMissing = {
    metadata: {
        id: "accessory-file-missing",
        severity: "warning",
        title: "Files that an accessory uploads are in the repository",
    },
    *check(project) {
        const isIgnored = gitIgnore(project);
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                for (const { local, node: item } of (0,surroundings/* accessoryFiles */.Y$)(node)) {
                    if (local === undefined || local.startsWith("/") || local.startsWith("~") || local.includes("<%"))
                        continue;
                    const missing = project.around.entries.get(local) === "missing";
                    const ignored = isIgnored(local);
                    if ((!missing && !ignored) || workflowWrites(project, external_node_path_.posix.join(project.directory, local)))
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

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-host-path.js




const accessoryHostPath = {
    metadata: {
        id: "accessory-host-path",
        severity: "warning",
        title: "Files of the repository reach an accessory by `files`, not by a path that the server does not have",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                for (const item of itemsOf((0,project_nodes/* lookup */.$I)(node, "volumes"))) {
                    if (item.kind !== "scalar")
                        continue;
                    const [source = "", target = ""] = item.text.split(":");
                    const relative = isRelative(source);
                    if (!target.startsWith("/") || !(relative || isConfigFile(source, target)))
                        continue;
                    if (isDataDirectory(source))
                        continue;
                    const local = relative ? source.replace(/^\.\//, "") : source;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(item),
                        message: relative
                            ? aboutRelative(source)
                            : `Nothing puts the file ${source} on the server: without it Docker makes a directory of that name, and \`${name}\` does not start`,
                        help: isConfigFile(local, target)
                            ? `Let Kamal upload it: below \`files\`, \`- ${relative ? local : "config/…"}:${target}\`.`
                            : `Let Kamal make it: below \`directories\`, \`- ${local.split("/").at(-1)}:${target}\`.`,
                    };
                }
            }
        }
    },
};
function aboutRelative(source) {
    return source.startsWith(".")
        ? `${source} is looked for on the server, where there is no checkout of the repository: Docker makes an empty directory of that name, or refuses it`
        : `${source} is neither an absolute path nor, with its slash, the name of a volume: Docker refuses it`;
}
/** Relative to the home directory of the SSH user; a name without a slash is a volume. */
function isRelative(source) {
    return /^\.{1,2}\//.test(source) || /^[\w-][\w.-]*\/[\w./-]*$/.test(source);
}
/**
 * `./data`, which Docker (since 23) makes in the home directory of the SSH user and keeps there: data is wanted there,
 * not what the repository has. Without the dot Docker refuses it.
 */
function isDataDirectory(source) {
    const name = source.split("/").at(-1) ?? "";
    return source.startsWith("./") && !name.includes(".") && !/^\.\/(?:config|\.kamal|docker|db)\//.test(source);
}
/** By both names; what systems have of their own, and what lies in a home directory or below /opt, is left alone. */
function isConfigFile(source, target) {
    const file = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
    if (/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(source))
        return false;
    return file.test(source) && file.test(target);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-latest.js



const accessoryLatest = {
    metadata: {
        id: "accessory-latest",
        severity: "info",
        title: "Accessories run a version that is written down",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                const image = (0,project_nodes/* lookup */.$I)(node, "image");
                if (image?.kind !== "scalar" || image.text === "" || image.text.includes("@"))
                    continue;
                const tag = /:([^/:]+)$/.exec(image.text)?.[1];
                if (tag !== undefined && tag !== "latest")
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(image),
                    message: `${image.text} may be another version after each reboot of \`${name}\`${isDatabase.test(image.text) ? ": a database of a newer major version does not open the old data" : ""}`,
                    help: "Name the version that runs now, as in `image: postgres:17.2`.",
                };
            }
        }
    },
};
const isDatabase = /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i;

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-no-host.js




const accessoryNoHost = {
    metadata: {
        id: "accessory-no-host",
        severity: "warning",
        title: "A tag that places an accessory is the tag of a host",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const known = tagsOf(config);
            if (known === undefined)
                continue;
            for (const { name, node } of accessoriesOf(config)) {
                const tags = [...itemsOf((0,project_nodes/* lookup */.$I)(node, "tag")), ...itemsOf((0,project_nodes/* lookup */.$I)(node, "tags"))];
                if (tags.length === 0 || !tags.every((tag) => tag.kind === "scalar"))
                    continue;
                if (tags.some(({ text }) => known.found(text)))
                    continue;
                const [first] = tags;
                if (first === undefined)
                    continue;
                const hidden = tags.some(({ text }) => known.hidden.includes(text));
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(first),
                    message: hidden
                        ? `Kamal finds no host for \`${name}\`: it looks for tags only where a role is a plain list of hosts, not below \`hosts\`. It is never started, without a word`
                        : `No host has the tag \`${first.text}\`: Kamal finds no host for \`${name}\`, and never starts it, without a word`,
                    help: hidden
                        ? "Write the role as a list, or place the accessory by `host` or `role`."
                        : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory by `host` or `role`.",
                };
            }
        }
    },
};
/** undefined: ERB decides, or there are no roles (Kamal crashes, which another rule says). */
function tagsOf(config) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    if (servers?.kind !== "map" || servers.open)
        return undefined;
    const single = [];
    const listed = [];
    const hidden = [];
    for (const { value, conditional } of servers.pairs) {
        const inner = value.kind === "map" ? (0,project_nodes/* lookup */.$I)(value, "hosts") : undefined;
        const list = value.kind === "map" ? inner : value;
        if (conditional || list?.kind === "unknown" || (list?.kind === "list" && list.open))
            return undefined;
        for (const tags of itemsOf(list).flatMap(tagNodes)) {
            if (tags.kind === "unknown" || (tags.kind === "list" && tags.open))
                return undefined;
            const names = itemsOf(tags).flatMap((tag) => (tag.kind === "scalar" ? [tag.text] : []));
            if (inner !== undefined)
                hidden.push(...names);
            else if (tags.kind === "list")
                listed.push(...names);
            else
                single.push(...names);
        }
    }
    // More than any config has; each is compared with each.
    if (single.length > 1000)
        return undefined;
    return { found: (tag) => listed.includes(tag) || single.some((each) => each.includes(tag)), hidden };
}
function tagNodes(host) {
    return host.kind === "map" ? host.pairs.slice(0, 1).map((pair) => pair.value) : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/accessory-no-image.js



const accessoryNoImage = {
    metadata: {
        id: "accessory-no-image",
        severity: "error",
        title: "Every accessory names its image",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                if (node.open || !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(node, "image")))
                    continue;
                const message = `The accessory \`${name}\` has no image; Kamal accepts that, and \`docker run\` then fails`;
                yield { at: (0,project_nodes/* rangeOf */.be)(node), message, help: `Add \`image: …\` to \`accessories/${name}\`.` };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/lint/fix.js
var lint_fix = __webpack_require__(8716);
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
        fixable: true,
        securitySeverity: 6.5,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of accessoriesOf(config)) {
                for (const port of portsOf((0,project_nodes/* lookup */.$I)(node, "port"), (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(node, "options"), "publish"))) {
                    const match = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(port.text);
                    const inside = match?.[2] ?? "";
                    const store = stores[inside];
                    if (store === undefined)
                        continue;
                    const local = `"127.0.0.1:${match?.[1] ?? inside}:${inside}"`;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(port),
                        message: `${store} (\`${name}\`) listens on every address of the server: the internet can try to log in, because Docker's ports bypass ufw`,
                        help: `Remove \`port\` (containers of the app reach it as \`${serviceName((0,project_nodes/* lookup */.$I)(config, "service"))}-${name}:${inside}\`), or write ${local}.`,
                        fix: (0,lint_fix/* rewrite */.v8)(port, local),
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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

// EXTERNAL MODULE: ./build/src/project/dockerfile.js + 2 modules
var project_dockerfile = __webpack_require__(997);
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
    return (0,project_dockerfile/* imageOf */.dT)(dockerfile, target?.text, (name) => {
        const given = (0,project_nodes/* lookupPath */.wf)(config, ["builder", "args", name]);
        if (given === undefined)
            return undefined;
        return given.kind === "scalar" ? { value: given.text } : "unknown";
    });
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
/** Certainly different machines: only addresses say so, names can stand for one machine. */
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

;// CONCATENATED MODULE: ./build/src/lint/rules/address-literal.js







const addressLiteral = {
    metadata: {
        id: "address-literal",
        severity: "warning",
        title: "Addresses of servers come from the environment, not from git",
        optIn: true,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { name, node } of placesOf(config)) {
                const address = addressIn(name);
                if (address === undefined)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(node),
                    message: `The address ${address} is written out here: everybody who can read the repository knows the server`,
                    help: 'Write `<%= ENV.fetch("SERVER_ADDRESS") %>`, and pass the address by `env:` of the step that deploys; or write a host name.',
                };
            }
        }
    },
};
function placesOf(config) {
    const single = [
        ...accessoriesOf(config).flatMap(({ node }) => [
            ...itemsOf((0,project_nodes/* lookup */.$I)(node, "host")),
            ...itemsOf((0,project_nodes/* lookup */.$I)(node, "hosts")),
        ]),
        ...itemsOf((0,project_nodes/* lookupPath */.wf)(config, ["ssh", "proxy"])),
        ...itemsOf((0,project_nodes/* lookupPath */.wf)(config, ["builder", "remote"])),
    ];
    return [
        ...roleNames(config).flatMap((role) => roleHosts(config, role).all),
        ...single.flatMap((node) => (node.kind === "scalar" ? [{ name: node.text, node }] : [])),
    ];
}
/** Also in `user@192.0.2.1`, `192.0.2.1:2222` and `ssh://…`; a loopback address tells nobody anything. */
function addressIn(text) {
    const host = text
        .replace(/^ssh:\/\//, "")
        .replace(/^[^@]*@/, "")
        .replace(/^\[([^\]]*)\].*$/, "$1");
    const address = (0,external_node_net_.isIP)(host) === 0 ? host.replace(/:\d+$/, "") : host;
    return (0,external_node_net_.isIP)(address) === 0 || /^127\.|^::1$/.test(address) ? undefined : address;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/app-port-mismatch.js



const appPortMismatch = {
    metadata: {
        id: "app-port-mismatch",
        severity: "warning",
        title: "kamal-proxy asks the port that the app listens on",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

// EXTERNAL MODULE: ./build/src/project/project.js + 3 modules
var project_project = __webpack_require__(4805);
;// CONCATENATED MODULE: ./build/src/lint/rules/asset-path-missing.js





const assetPathMissing = {
    metadata: {
        id: "asset-path-missing",
        severity: "warning",
        title: "`asset_path` is a directory of the image, where the app's assets are",
    },
    *check(project) {
        // Of other apps it cannot be said where their assets are.
        if ((0,project_project/* lockedVersion */.X)(project.files.gemfileLock.source?.text, "rails") === undefined)
            return;
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const name of roleNames(config)) {
                const container = containerOf(project, config, name);
                const node = (0,project_nodes/* lookup */.$I)(container?.node, "asset_path") ?? (0,project_nodes/* lookup */.$I)(config, "asset_path");
                if (container === undefined || node?.kind !== "scalar" || node.text === "")
                    continue;
                const problem = judge(project, container, node);
                if (problem !== undefined)
                    yield problem;
            }
        }
    },
};
function judge(project, { image }, node) {
    const { workdir } = image ?? {};
    const path = external_node_path_.posix.normalize(node.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
    if (workdir === undefined || isNamed(project, path))
        return undefined;
    const then = "Kamal copies it out of the new image before it starts a container, and the deploy stops there";
    if (!path.startsWith(`${workdir === "/" ? "" : workdir}/`)) {
        return {
            at: (0,project_nodes/* rangeOf */.be)(node),
            message: `There is no ${path} in the image, whose app is in ${workdir}: ${then} (Could not find the file)`,
            help: `Write \`asset_path: ${external_node_path_.posix.join(workdir, "public/assets")}\`.`,
        };
    }
    if (path !== external_node_path_.posix.join(workdir, "public/assets") || hasAssets(project))
        return undefined;
    return {
        at: (0,project_nodes/* rangeOf */.be)(node),
        message: `No gem of the app writes ${path} (neither Propshaft nor Sprockets is in Gemfile.lock): ${then} (Could not find the file)`,
        help: "Remove `asset_path`, or name the directory that the build writes.",
    };
}
/** The Dockerfile names it itself. */
function isNamed(project, path) {
    return project.around.dockerfile?.source.text.includes(path) === true;
}
function hasAssets(project) {
    const lock = project.files.gemfileLock.source?.text;
    const pipelines = ["propshaft", "sprockets", "sprockets-rails", "vite_rails", "shakapacker", "webpacker"];
    if (pipelines.some((gem) => (0,project_project/* lockedVersion */.X)(lock, gem) !== undefined))
        return true;
    return project.around.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(runs(project));
}
/** The commands of the build: one of them may write the assets. */
function runs(project) {
    const stages = project.around.dockerfile?.stages ?? [];
    return stages
        .flatMap(({ instructions }) => instructions.filter(({ name }) => name === "RUN").map(({ text }) => text))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/builder-arch-unknown.js


/** What `linux/…` can end with for Docker (containerd/platforms), and what it takes for the same. */
const known = /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i;
/** What people write, and mean. */
const meant = {
    x86: "amd64",
    x64: "amd64",
    intel: "amd64",
    amd: "amd64",
    arm8: "arm64",
    armv8: "arm64",
    arm64v8: "arm64",
    m1: "arm64",
    apple: "arm64",
};
const builderArchUnknown = {
    metadata: {
        id: "builder-arch-unknown",
        severity: "error",
        title: "`builder/arch` names architectures that Docker knows",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const arch = (0,project_nodes/* lookupPath */.wf)(config, ["builder", "arch"]);
            if ((0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(config, "builder"), "pack") !== undefined)
                continue;
            const nodes = arch?.kind === "list" ? arch.items.map(({ node }) => node) : [arch];
            for (const node of nodes) {
                if (node?.kind !== "scalar" || node.text === "" || known.test(node.text))
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(node),
                    message: `Docker knows no architecture \`${node.text}\` (Kamal asks for --platform linux/${node.text}): the build stops`,
                    help: `Write ${suggestion(node)}.`,
                };
            }
        }
    },
};
function suggestion(node) {
    const bare = node.text.toLowerCase().replace(/^linux[/_-]/, "");
    const parts = bare.split(/[,\s/]+/).filter((part) => known.test(part));
    if (parts.length > 1)
        return `\`arch: [${parts.join(", ")}]\``;
    const one = known.test(bare) ? bare : meant[bare];
    return one === undefined ? "`amd64` (Intel and AMD) or `arm64`" : `\`${one}\``;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/builder-docker-driver.js


const builderDockerDriver = {
    metadata: {
        id: "builder-docker-driver",
        severity: "warning",
        title: "`driver: docker` stands alone: it knows no cache, no remote builder, and one architecture",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const builder = (0,project_nodes/* lookup */.$I)(config, "builder");
            const driver = (0,project_nodes/* lookup */.$I)(builder, "driver");
            if (driver?.kind !== "scalar" || driver.text !== "docker")
                continue;
            for (const { key, why } of refused) {
                const node = (0,project_nodes/* lookup */.$I)(builder, key);
                if (node === undefined || !counts(key, node))
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(node),
                    message: `\`builder/${key}\` beside \`driver: docker\`, which Kamal accepts: ${why}`,
                    help: `Remove \`driver: docker\` (Kamal then takes docker-container), or \`builder/${key}\`.`,
                };
            }
        }
    },
};
const store = "unless the machine that builds has Docker's containerd image store";
const refused = [
    { key: "cache", why: `the build stops there (Cache export is not supported for the docker driver), ${store}` },
    { key: "remote", why: "Kamal then names no builder, so the remote one is never used" },
    { key: "arch", why: `the build stops (Multi-platform build is not supported for the docker driver), ${store}` },
];
/** Several architectures, or any other setting that is there at all. */
function counts(key, node) {
    if (key === "arch")
        return node.kind === "list" && !node.open && node.items.length > 1;
    return node.kind !== "unknown" && !(0,project_nodes/* isBlank */.z3)(node);
}

// EXTERNAL MODULE: ./build/src/project/document.js + 9 modules
var project_document = __webpack_require__(8127);
;// CONCATENATED MODULE: ./build/src/lint/data/workflows.js



/** How scripts call Kamal, up to its subcommand. */
const kamalCall = String.raw `(?:^|[\s;&|])(?:bundle exec )?(?:\.?/?bin/)?kamal[ \t]+`;
/** A command that deploys; `setup` boots the accessories too. */
const deploys = new RegExp(`${kamalCall}(?:setup|deploy|redeploy|rollback)\\b`, "m");
/** The jobs of the repository's workflows that deploy with Kamal, by a command or by an action. */
function deployJobs(project) {
    return workflowRoots(project).flatMap((workflow) => (0,project_nodes/* pairsOf */.fq)((0,project_nodes/* lookup */.$I)(workflow, "jobs")).flatMap(({ value: job }) => {
        if (job.kind !== "map")
            return [];
        const call = (0,project_nodes/* lookup */.$I)(job, "uses");
        if (call?.kind === "scalar" && calledWorkflow.test(call.text)) {
            return [{ workflow, job, steps: [], uses: call, isCall: true }];
        }
        const steps = stepsOf(job);
        const uses = steps.map(deployingAction).find((each) => each !== undefined);
        const isDeploy = uses !== undefined || steps.some((step) => deploys.test(runOf(step)?.text ?? ""));
        return isDeploy ? [{ workflow, job, steps, uses, isCall: false }] : [];
    }));
}
/** Every `run:` of every workflow that mentions Kamal. */
function kamalScripts(project) {
    return workflowRoots(project)
        .filter((root) => /\bkamal\b/.test(root.source.text))
        .flatMap((root) => (0,project_nodes/* pairsOf */.fq)((0,project_nodes/* lookup */.$I)(root, "jobs")).flatMap(({ value }) => (value.kind === "map" ? stepsOf(value) : [])))
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
    return (0,project_nodes/* pairsOf */.fq)(on).map(({ key }) => ({ name: (0,project_nodes/* keyName */.xT)(key) ?? "", node: key }));
}
/** Where in a `run:` the text stands: offsets of the file. */
function placeInScript(script, pattern) {
    const match = pattern.exec(script.source.text.slice(script.start, script.end));
    if (match === null)
        return undefined;
    return { start: script.start + match.index, end: script.start + match.index + match[0].length };
}
/** On a machine of GitHub's, which begins the same each time. */
function isHosted(job) {
    const label = (0,project_nodes/* lookup */.$I)(job, "runs-on");
    return label?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(label.text);
}
function workflowRoots(project) {
    return project.around.workflows.map(({ document }) => (0,project_document/* rootMap */.tW)(document)).filter((root) => root !== undefined);
}
function stepsOf(job) {
    return mapItems((0,project_nodes/* lookup */.$I)(job, "steps"));
}
/** The `run:` of a step. */
function runOf(step) {
    const run = (0,project_nodes/* lookup */.$I)(step, "run");
    return run?.kind === "scalar" ? run : undefined;
}
const calledWorkflow = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/;
function deployingAction(step) {
    const command = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(step, "with"), "command");
    if (command?.kind === "scalar" && !/^(?:deploy|rollback)$/.test(command.text))
        return undefined;
    return actionOf(step);
}
/** The `uses:` of a step that runs this action. */
function actionOf(step) {
    const uses = (0,project_nodes/* lookup */.$I)(step, "uses");
    return uses?.kind === "scalar" && /(?:^|\/)kamal-action(?:@|$)/.test(uses.text) ? uses : undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/builder-remote-idle.js



const builderRemoteIdle = {
    metadata: {
        id: "builder-remote-idle",
        severity: "info",
        title: "The remote builder builds what the runner itself cannot",
    },
    *check(project) {
        const runners = new Set(deployJobs(project).map(({ job }) => architectureOf(job)));
        const [own] = runners;
        if (own === undefined || runners.size > 1)
            return;
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const builder = (0,project_nodes/* lookup */.$I)(config, "builder");
            const remote = (0,project_nodes/* lookup */.$I)(builder, "remote");
            const local = (0,project_nodes/* lookup */.$I)(builder, "local");
            if (remote?.kind !== "scalar" || remote.text === "" || (local !== undefined && !isTrue(local)))
                continue;
            if (architectures((0,project_nodes/* lookup */.$I)(builder, "arch")).some((arch) => arch !== own))
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(remote),
                message: `The workflow's runner is ${own} itself, and Kamal builds on a remote builder only what differs: this one is never used`,
                help: "Add `local: false` to build there always, or remove `remote`.",
            };
        }
    },
};
function isTrue(node) {
    return node.kind === "scalar" && node.value === true;
}
/** `unknown` is no architecture, so that it differs from every one. */
function architectures(arch) {
    const nodes = arch?.kind === "list" && !arch.open ? arch.items.map(({ node }) => node) : [arch];
    return nodes.map((node) => (node?.kind === "scalar" ? node.text : "unknown"));
}
/** Of GitHub's own runners only. */
function architectureOf(job) {
    const label = (0,project_nodes/* lookup */.$I)(job, "runs-on");
    if (label?.kind !== "scalar" || !/^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(label.text))
        return undefined;
    return label.text.endsWith("-arm") ? "arm64" : "amd64";
}

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

;// CONCATENATED MODULE: ./build/src/lint/data/claims.js
// What a deployed config takes for itself on a server.





/** More of each than any config has: every host is combined with every volume. */
const limits = { containers: 50, hosts: 50, things: 100 };
/** Everything that is certain. */
function claimsOf(config) {
    const roles = roleNames(config).slice(0, limits.containers);
    return [
        ...(roles[0] === undefined ? [] : hostClaims(roleHosts(config, roles[0]), (0,project_nodes/* lookup */.$I)(config, "proxy"), undefined)),
        ...roles.flatMap((role) => {
            const ports = [publish((0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(config, "servers"), role))];
            return containerClaims(roleHosts(config, role), {
                accessory: undefined,
                volumes: (0,project_nodes/* lookup */.$I)(config, "volumes"),
                ports,
            });
        }),
        ...accessoriesOf(config)
            .slice(0, limits.containers)
            .flatMap(({ name, node }) => {
            const accessory = accessoryContainer(config, name, node);
            const ports = [(0,project_nodes/* lookup */.$I)(node, "port"), publish(node)];
            const hosts = accessoryHosts(config, node);
            return [
                ...hostClaims(hosts, (0,project_nodes/* lookup */.$I)(node, "proxy"), accessory),
                ...containerClaims(hosts, { accessory, volumes: (0,project_nodes/* lookup */.$I)(node, "volumes"), ports }),
            ];
        }),
    ];
}
/** The names that kamal-proxy on the servers answers with this container. */
function hostClaims(servers, proxy, accessory) {
    // Several apps can share a host by their paths.
    if (["path_prefix", "path_prefixes"].some((key) => (0,project_nodes/* lookup */.$I)(proxy, key) !== undefined))
        return [];
    const names = ["host", "hosts"].flatMap((key) => itemsOf((0,project_nodes/* lookup */.$I)(proxy, key))).slice(0, limits.things);
    return servers.all.slice(0, limits.hosts).flatMap(({ name: server }) => names.flatMap((node) => {
        if (node.kind !== "scalar")
            return [];
        return [{ key: `host ${server} ${node.text}`, what: `the host ${node.text}`, accessory, node }];
    }));
}
/** The claims of a config's own containers that exclude each other: kamal-proxy gives a host to one of them. */
function* claimedTwice(config) {
    const first = new Map();
    for (const claim of claimsOf(config).filter(({ key }) => key.startsWith("host "))) {
        const other = first.get(claim.key);
        if (other === undefined)
            first.set(claim.key, claim);
        else if (other.accessory !== claim.accessory)
            yield { claim, other };
    }
}
function containerClaims(hosts, { accessory, volumes, ports }) {
    const parts = [
        ...itemsOf(volumes).flatMap((node) => part(node, /^(\w[\w.-]*):\//, (name) => `the volume ${name}: they share its data`)),
        // With the address that it is bound to, if any.
        ...ports
            .flatMap(itemsOf)
            .flatMap((node) => part(node, /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/, (port) => `the port ${port}`)),
    ];
    return hosts.all
        .slice(0, limits.hosts)
        .flatMap(({ name: server }) => parts
        .slice(0, limits.things)
        .map(({ what, node }) => ({ key: `${what} on ${server}`, what, accessory, node })));
}
function part(node, pattern, describe) {
    const found = node.kind === "scalar" ? pattern.exec(node.text)?.[1] : undefined;
    return found === undefined ? [] : [{ node, what: describe(found) }];
}
function accessoryContainer(config, name, node) {
    const own = (0,project_nodes/* lookup */.$I)(node, "service");
    const service = (0,project_nodes/* lookup */.$I)(config, "service");
    if (own?.kind === "scalar")
        return own.text;
    return service?.kind === "scalar" ? `${service.text}-${name}` : undefined;
}
function publish(owner) {
    return (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(owner, "options"), "publish");
}

;// CONCATENATED MODULE: ./build/src/lint/data/other-apps.js


/** Configs beside the one that is looked at that are complete by themselves: `kamal -c config/deploy-admin.yml`. */
function otherApps(project) {
    return project.around.otherConfigs.flatMap(({ path, document }) => {
        const config = (0,project_document/* rootMap */.tW)(document);
        return config !== undefined && isComplete(config) ? [{ path, config }] : [];
    });
}
/** It can be deployed as it stands. */
function isComplete(config) {
    return ((0,project_nodes/* lookup */.$I)(config, "service")?.kind === "scalar" &&
        ["image", "servers", "registry"].every((key) => !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(config, key))));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/configs-collide.js





const configsCollide = {
    metadata: {
        id: "configs-collide",
        severity: "warning",
        title: "Apps on one server have services, host names, ports and volumes of their own",
    },
    *check(project) {
        const claims = new Map();
        for (const { app, path, config, destination } of configsOf(project)) {
            for (const { claim, other } of claimedTwice(config)) {
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(claim.node),
                    message: `${nameOf(other)} and ${nameOf(claim)} run on the same server, and both claim ${claim.what}: kamal-proxy refuses the second one`,
                    help: "Give each a host of its own, or one of them a `path_prefix`.",
                };
            }
            for (const { key, what, node } of [...serviceClaims(config, destination), ...claimsOf(config)]) {
                const other = claims.get(key);
                if (other === undefined)
                    claims.set(key, app);
                if (other === undefined || other === app)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(node),
                    message: `${other} and ${path} deploy to the same server, and both claim ${what}`,
                    help: "Give each app its own, or another server.",
                };
            }
        }
    },
};
function nameOf({ accessory }) {
    return accessory === undefined ? "The app" : `the accessory ${accessory}`;
}
/** The config that is looked at, with all its destinations, is one app; every other file is one more. */
function configsOf(project) {
    const app = project.config.path;
    const variants = project.variants.flatMap((variant) => {
        const { merged: config, file } = variant;
        return config === undefined || !isComplete(config)
            ? []
            : [{ app, path: file?.path ?? app, config, destination: variant.destination ?? "" }];
    });
    return [...variants, ...otherApps(project).map(({ path, config }) => ({ app: path, path, config, destination: "" }))];
}
/** Kamal knows its containers by service, role and destination. */
function serviceClaims(config, destination) {
    const service = (0,project_nodes/* lookup */.$I)(config, "service");
    if (service?.kind !== "scalar")
        return [];
    const what = `the service ${service.text}: each deploy takes the other's containers for old ones`;
    return roleNames(config)
        .slice(0, 50)
        .flatMap((role) => roleHosts(config, role)
        .all.slice(0, 50)
        .map(({ name }) => ({
        key: `service ${service.text} ${role} ${destination} on ${name}`,
        what,
        node: service,
    })));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/container-name.js



const containerName = {
    metadata: {
        id: "container-name",
        severity: "error",
        title: "Containers get names that Docker accepts",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { node, name } of namesOf(config)) {
                if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(name))
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(node),
                    message: `Kamal makes this a part of a container's name, and Docker refuses it there: Invalid container name (\`${name}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
                    help: "Use letters, digits, `-`, `_` and `.` only.",
                };
            }
        }
    },
};
/** A role's container is `SERVICE-ROLE-VERSION`; an accessory's is `SERVICE-NAME`, or what its own `service` says. */
function namesOf(config) {
    const service = (0,project_nodes/* lookup */.$I)(config, "service");
    const prefix = service?.kind === "scalar" ? service.text : "app";
    // What Kamal itself refuses is another rule's business.
    if (!/^[a-z0-9_-]+$/i.test(prefix))
        return [];
    return containerSections(config).flatMap(({ kind, key, name, node }) => {
        const own = kind === "accessories" ? (0,project_nodes/* lookup */.$I)(node, "service") : undefined;
        if (own?.kind === "unknown" || key.type !== "string")
            return [];
        return own?.kind === "scalar" && own.value !== null
            ? [{ node: own, name: own.text }]
            : [{ node: key, name: `${prefix}-${name}` }];
    });
}

;// CONCATENATED MODULE: ./build/src/lint/rules/destination-replaces-list.js



const destinationReplacesList = {
    metadata: {
        id: "destination-replaces-list",
        severity: "warning",
        title: "A destination's list repeats what it still needs of the base's",
    },
    *check(project) {
        const base = (0,project_document/* rootMap */.tW)(project.config.document);
        if (base === undefined)
            return;
        for (const { file, merged } of project.variants) {
            const over = (0,project_document/* rootMap */.tW)(file?.document);
            if (over === undefined || merged === undefined)
                continue;
            for (const path of listPaths(over)) {
                yield* compare((0,project_nodes/* lookupPath */.wf)(base, path), (0,project_nodes/* lookupPath */.wf)(over, path), { path, merged });
            }
        }
    },
};
/** Lists to which people mean to add; lists of hosts are meant to be replaced. */
function listPaths(over) {
    const owners = ["servers", "accessories"].flatMap((section) => {
        const node = (0,project_nodes/* lookup */.$I)(over, section);
        if (node?.kind !== "map")
            return [];
        return node.pairs.flatMap(({ key }) => {
            const name = (0,project_nodes/* keyName */.xT)(key);
            return name === undefined ? [] : [[section, name]];
        });
    });
    return [
        ["volumes"],
        ...[[], ...owners].map((owner) => [...owner, "env", "secret"]),
        ...owners.flatMap((owner) => ["volumes", "files", "directories"].map((key) => [...owner, key])),
    ];
}
function* compare(base, over, where) {
    if (base?.kind !== "list" || over?.kind !== "list" || base.open || over.open || over.items.length === 0)
        return;
    const kept = new Set(itemsOf(over).map(identityOf));
    const names = itemsOf(base).map(identityOf);
    // Who repeats one entry knows the rule, and has left the others out on purpose.
    if (names.includes(undefined) || kept.has(undefined) || names.some((name) => kept.has(name)))
        return;
    const clear = (0,project_nodes/* lookupPath */.wf)(where.merged, [...where.path.slice(0, -1), "clear"]);
    const lost = names.flatMap((name) => (name === undefined || (0,project_nodes/* lookup */.$I)(clear, name) !== undefined ? [] : [name]));
    if (lost.length === 0)
        return;
    const { file, line } = (0,project_nodes/* rangeOf */.be)(base);
    yield {
        at: (0,project_nodes/* rangeOf */.be)(over.items[0]?.node ?? over),
        message: `This list replaces the one of ${file}:${line}, because lists are not merged: ${someOf(lost)} ${lost.length === 1 ? "is" : "are"} gone from \`${where.path.join("/")}\``,
        help: "Repeat here what is still needed.",
    };
}
/** What two entries share when one stands for the other: the name in the container, or the place. */
function identityOf(item) {
    if (item.kind === "map") {
        const remote = (0,project_nodes/* lookup */.$I)(item, "remote");
        return remote?.kind === "scalar" ? remote.text : undefined;
    }
    if (item.kind !== "scalar")
        return undefined;
    const [first, second] = item.text.split(":");
    return second?.startsWith("/") === true ? second : first;
}
function someOf(names) {
    const shown = names.slice(0, 5).map((name) => `\`${name}\``);
    return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
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
        for (const { config, variant } of (0,variants/* deployableVariants */.I)(project)) {
            const destination = variant.destination ?? "the base";
            for (const { key, node, what, accessory } of claimsOf(config)) {
                const other = claims.get(key);
                if (other === undefined)
                    claims.set(key, { destination, accessory });
                else if (other.destination !== destination && (accessory === undefined || accessory !== other.accessory))
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

// EXTERNAL MODULE: ./build/src/project/dockerfile-copies.js
var dockerfile_copies = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/lint/data/dockerignore.js
// .dockerignore as BuildKit reads it (moby/patternmatcher): the last line that matches decides, and what is said of a
// directory holds for all that is below it.



/** Beyond it the work could be made long on purpose. */
const dockerignore_maxLines = 500;
/** The lines that count. One that Docker would refuse, or that is too odd to be read here, is left out. */
function readDockerignore(source) {
    const lines = [];
    for (const [index, start] of source.lineStarts.slice(0, dockerignore_maxLines).entries()) {
        const raw = source.text.slice(start, source.lineStarts[index + 1]).replace(/[\r\n]+$/, "");
        const text = raw.trim();
        if (raw.startsWith("#") || text === "")
            continue;
        const negated = text.startsWith("!");
        const body = negated ? text.slice(1).trim() : text;
        const pattern = dockerignore_clean(body);
        const matches = body === "" ? undefined : readGlob(pattern);
        if (matches === undefined)
            continue;
        const from = start + raw.indexOf(text);
        const at = (0,project_source/* rangeBetween */.yb)(source, from, from + text.length);
        lines.push({ text, at, negated, pattern, matches: (path) => matches(path, "below") });
    }
    return lines;
}
/** The line that keeps `path` out of the build's context; undefined: it is sent. */
function droppedBy(lines, path) {
    let dropped;
    for (const line of lines) {
        if (line.negated === (dropped === undefined))
            continue;
        if (line.matches(path))
            dropped = line.negated ? undefined : line;
    }
    return dropped;
}
/** As `droppedBy`, for a directory with all that is in it: a `!` may bring some of it back, and then nothing is said. */
function directoryDroppedBy(lines, path) {
    const dropped = droppedBy(lines, path);
    if (dropped === undefined)
        return undefined;
    const back = lines.slice(lines.indexOf(dropped)).some(({ negated, pattern }) => negated && mayBeBelow(pattern, path));
    return back ? undefined : dropped;
}
function mayBeBelow(pattern, directory) {
    if (/^[*?[]/.test(pattern))
        return true;
    const [first] = pattern.split(/[*?[\\]/);
    return `${directory}/`.startsWith(first ?? "") || (first ?? "").startsWith(`${directory}/`);
}
function dockerignore_clean(pattern) {
    const normal = external_node_path_.posix.normalize(pattern).replace(/(?<=.)\/$/, "");
    return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}

;// CONCATENATED MODULE: ./build/src/lint/data/build-context.js



/** What the build sends to Docker and copies; undefined: there is no Dockerfile, or its context is another directory. */
function buildContext(project, config) {
    const { dockerfile, texts } = project.around;
    const builder = (0,project_nodes/* lookup */.$I)(config, "builder");
    const context = (0,project_nodes/* lookup */.$I)(builder, "context");
    const target = (0,project_nodes/* lookup */.$I)(builder, "target");
    if (dockerfile === undefined || builder?.kind === "unknown" || (0,project_nodes/* lookup */.$I)(builder, "pack") !== undefined)
        return undefined;
    if (target !== undefined && target.kind !== "scalar")
        return undefined;
    if (context !== undefined && (context.kind !== "scalar" || !/^\.\/?$/.test(context.text)))
        return undefined;
    const { source } = texts.dockerignore;
    return {
        kind: context === undefined ? "clone" : "here",
        ignore: source === undefined ? [] : readDockerignore(source),
        copies: (0,dockerfile_copies/* contextCopies */.f7)(dockerfile, target?.text),
    };
}
/** The COPY that brings `path` into the image's build. */
function copyOf(context, path) {
    return context.copies.find((copy) => copy.path === "." || path === copy.path || path.startsWith(`${copy.path}/`));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/dockerignore-drops-needed.js







const dockerignoreDropsNeeded = {
    metadata: {
        id: "dockerignore-drops-needed",
        severity: "warning",
        title: "`.dockerignore` lets through what the Dockerfile copies, and what the app runs on",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const context = buildContext(project, config);
            if (context === undefined || context.ignore.length === 0)
                continue;
            yield* missingSources(project, context);
            const image = primaryContainer(project, config)?.image;
            const scripts = image === undefined ? [] : (0,dockerfile_copies/* startedScripts */.OX)(image);
            // All of the app is copied by one line, so that Docker does not miss a part of it; the app will.
            if (context.copies.some(({ path }) => path === "."))
                yield* missingParts(project, context, scripts);
        }
    },
};
/** The line that drops a path which is in the repository. */
function lineFor(project, { ignore }, path) {
    const state = project.around.entries.get(path);
    if (path === "." || state === undefined || state === "missing")
        return undefined;
    return state === "text" ? droppedBy(ignore, path) : directoryDroppedBy(ignore, path);
}
function* missingSources(project, context) {
    const source = project.around.dockerfile?.source;
    for (const { path, instruction } of context.copies) {
        const line = lineFor(project, context, path);
        if (line === undefined || source === undefined)
            continue;
        const place = (0,project_source/* rangeBetween */.yb)(source, instruction.start, instruction.end);
        yield {
            at: line.at,
            severity: "error",
            message: `\`${line.text}\` keeps ${path} from the build, and ${place.file}:${place.line} copies it: the build stops with "/${path}": not found`,
            help: `Add a line \`!${path}\` below it, or narrow the pattern.`,
        };
    }
}
function* missingParts(project, context, scripts) {
    const isRails = project.around.entries.get("config/application.rb") !== "missing";
    const dropped = new Map();
    const seen = context.copies.map(({ path }) => path);
    for (const path of [...(isRails ? surroundings/* appPaths */.u_ : []), ...scripts]) {
        const line = lineFor(project, context, path);
        const told = seen.some((each) => path === each || path.startsWith(`${each}/`));
        if (line === undefined || told || isMadeInBuild(project, path))
            continue;
        seen.push(path);
        dropped.set(line, [...(dropped.get(line) ?? []), path]);
    }
    for (const [line, paths] of dropped) {
        yield {
            at: line.at,
            message: `\`${line.text}\` keeps ${paths.slice(0, 4).join(", ")} out of the image, and the app does not run without`,
            help: "Remove the line, narrow the pattern, or add lines with `!` for what is needed.",
        };
    }
}
/** A RUN that names the path may make it. */
function isMadeInBuild(project, path) {
    const stages = project.around.dockerfile?.stages ?? [];
    return stages.some(({ instructions }) => instructions.some(({ name, text }) => name === "RUN" && text.split(/[\s"'=;&|]+/).some((word) => named(word, path))));
}
function named(word, path) {
    return word === path || word.endsWith(`/${path}`);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/dockerignore-lets-in-secret.js





const dockerignoreLetsInSecret = {
    metadata: {
        id: "dockerignore-lets-in-secret",
        severity: "warning",
        title: "Keys, `.env` files and data of one's own machine are kept out of the image",
    },
    *check(project) {
        const source = project.around.dockerfile?.source;
        if (source === undefined)
            return;
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const context = buildContext(project, config);
            if (context === undefined)
                continue;
            const candidates = context.kind === "clone" ? committed(project) : onTheMachine(project);
            const inside = candidates.filter((path) => droppedBy(context.ignore, probe(path)) === undefined);
            const [first] = inside;
            const copy = first === undefined ? undefined : copyOf(context, first);
            if (copy === undefined)
                continue;
            yield {
                at: (0,project_source/* rangeBetween */.yb)(source, copy.instruction.start, copy.instruction.end),
                // Many keep defaults that are no secrets there, on purpose.
                ...(inside.every((path) => path === ".env") ? { severity: "info" } : {}),
                message: `This brings ${inside.join(", ")} into the image: ${reasons[context.kind]}, and no line of .dockerignore keeps it out`,
                help: `Add to .dockerignore: ${inside.map((path) => `\`/${path}${path.endsWith("/") ? "*" : ""}\``).join(", ")}.`,
            };
        }
    },
};
const reasons = {
    clone: "it is in the repository",
    here: "with `builder/context` the build gets the directory as it is, also what git ignores",
};
/** Keys of other environments than those that only development and tests use. */
function isReal(path) {
    return !/(?:test|development|ci)\.key$/.test(path);
}
/** A file below a directory stands for what the app writes there. */
function probe(path) {
    return path.endsWith("/") ? `${path}development.sqlite3` : path;
}
/** A clone has what is committed only. The keys of production are the business of `key-in-git`. */
function committed(project) {
    const isIgnored = gitIgnore(project);
    return project.around.secretFiles
        .filter(isReal)
        .filter((path) => path !== "config/credentials/production.key" && !isIgnored(path));
}
/** What is on the machine of somebody who works on the app, whether or not it is on this one. */
function onTheMachine(project) {
    const { entries, secretFiles, database, texts } = project.around;
    const found = new Set(secretFiles.filter(isReal));
    if (entries.get("config/credentials.yml.enc") !== "missing")
        found.add("config/master.key");
    if (gitIgnore(project)(".env") && /\.env/.test(texts.gitignore.source?.text ?? ""))
        found.add(".env");
    if (/sqlite3/.test(database.document?.source.text ?? "") && entries.get("storage") !== "missing")
        found.add("storage/");
    return [...found];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-host.js




const duplicateHost = {
    metadata: {
        id: "duplicate-host",
        severity: "warning",
        title: "A role names each of its hosts once",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-key.js

const duplicateKey = {
    metadata: {
        id: "duplicate-key",
        severity: "warning",
        title: "No key is written twice in one mapping",
    },
    *check(project) {
        const files = [project.config, ...project.variants.map((variant) => variant.file)];
        // An alias is the node that it stands for: each is looked at once.
        const seen = new Set();
        for (const file of files)
            yield* checkNode(file?.document?.root, seen);
    },
};
function* checkNode(node, seen) {
    if (node === undefined || seen.has(node))
        return;
    seen.add(node);
    if (node.kind === "list")
        for (const item of node.items)
            yield* checkNode(item.node, seen);
    if (node.kind !== "map")
        return;
    yield* checkMap(node);
    for (const { value } of node.pairs)
        yield* checkNode(value, seen);
}
/** Keys on a condition are left alone: the branches of an `if` hold the same key on purpose. */
function* checkMap(map) {
    const first = new Map();
    for (const pair of map.pairs) {
        const name = (0,project_nodes/* keyName */.xT)(pair.key);
        if (name === undefined || pair.conditional || pair.inherited || pair.key.kind !== "scalar")
            continue;
        // 1 and "1" are two keys for Ruby.
        const identity = `${pair.key.type} ${name}`;
        const before = first.get(identity);
        if (before === undefined) {
            first.set(identity, pair);
            continue;
        }
        yield {
            at: (0,project_nodes/* rangeOf */.be)(pair.key),
            message: `\`${name}\` is already on line ${(0,project_nodes/* rangeOf */.be)(before.key).line}: YAML keeps this one only, and drops the first with all that is in it`,
            help: "Merge the two, or remove the one that is not meant.",
        };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/data/ruby-text.js

/**
 * The last `name = value` with a literal value that stands on a line of its own outside of any condition that is seen
 * on the line. undefined: not set, or set to something that only running it could tell.
 */
function rubySetting(source, name) {
    if (source === undefined)
        return undefined;
    // It begins and ends with what is no blank, or long runs of blanks would be tried in every way.
    const pattern = new RegExp(`^([ \\t]*)${name.replaceAll(".", "\\.")}[ \\t]*=[ \\t]*(\\S(?:.{0,198}?\\S)??)[ \\t]*(?:#.*)?$`, "gm");
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
/** One side quoted or not, `==` or `=`. */
const entrypoint_guard_compare = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;
/**
 * The conditions that Rails has generated so far, in any combination; others are not judged. There are others in the
 * script (the allocator's), so that the one that speaks of the server is meant.
 */
function readGuard(script) {
    const lines = [...script.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)];
    const [line] = lines;
    if (line === undefined || lines.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(line[0]))
        return undefined;
    const parts = [...line[0].matchAll(entrypoint_guard_compare)].map((match) => ({
        subject: match[1] ?? "",
        value: match[2] ?? match[3] ?? match[4] ?? "",
    }));
    const rest = line[0].replace(entrypoint_guard_compare, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
    if (parts.length === 0 || rest !== "")
        return undefined;
    const accepts = (command) => parts.every(({ subject, value }) => wordOf(command, subject) === value);
    return { start: line.index + (line[1] ?? "").length, end: line.index + line[0].trimEnd().length, accepts };
}
function wordOf(command, subject) {
    if (subject === "*" || subject === "@")
        return command.join(" ");
    const back = /^@: ?-(\d)/.exec(subject)?.[1];
    return back === undefined ? command[Number(subject) - 1] : command.at(-Number(back));
}

;// CONCATENATED MODULE: ./build/src/lint/data/base-images.js
const runtimes = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
/** Every stage begins with an image of a language or a system: none brings directories, users or scripts for apps. */
function hasPlainBases(dockerfile) {
    const names = new Set(dockerfile.stages.map(({ name }) => name));
    return dockerfile.stages.every(({ base }) => runtimes.test(base) || names.has(base.toLowerCase()));
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
        if (script === undefined)
            return;
        if (preparesDatabase(script))
            yield* neverRuns(project);
        // A script that calls others can do it there.
        if (preparesDatabase(script) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(script))
            return;
        const file = project.around.texts.entrypoint.path;
        yield {
            at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
            message: "Neither the entrypoint nor a hook or workflow of this repository runs `db:prepare`: migrations are never applied",
            help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts.",
        };
    },
};
/** The script is there, and nothing in the Dockerfile or in a role starts it. */
function* neverRuns(project) {
    const { dockerfile } = project.around;
    if (dockerfile === undefined || !hasPlainBases(dockerfile))
        return;
    for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
        const container = primaryContainer(project, config);
        const { image, command, node } = container ?? {};
        const started = [...(image?.entrypoint?.words ?? []), ...(command ?? [])].join(" ");
        if (image?.cmd === undefined || image.entrypoint !== undefined || command === undefined)
            continue;
        if (/entrypoint/.test(started) || (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(node, "options"), "entrypoint") !== undefined)
            continue;
        yield {
            at: (0,project_source/* rangeBetween */.yb)(dockerfile.source, image.cmd.start, image.cmd.end),
            message: "The Dockerfile has no ENTRYPOINT, so that the script that runs `db:prepare` never runs",
            help: 'Add `ENTRYPOINT ["/rails/bin/docker-entrypoint"]` before CMD.',
        };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/data/secret-names.js

/** Names whose values are secret by what they say. */
function isSecretName(name) {
    if (/PUBLIC|PUBLISHABLE|SITE_KEY|_FILE$|_PATH$/i.test(name))
        return false;
    // An access key (MINIO_ACCESS_KEY, AWS_ACCESS_KEY_ID) is the name of an account; the secret key is its password.
    return /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|ENCRYPTION_KEY)$/i.test(name);
}
/** A value that stands for one. */
function isTemplateValue(value) {
    return (value === "" ||
        /^(?:x+|\*+|changeme|change_me|secret|password|test|todo|<.*>|your[-_].*|replace.*|(?:dummy|fake|example|placeholder)(?:[-_].*)?)$/i.test(value));
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
/** Some workflow runs Kamal or this project's action; a repository without one deploys from somebody's own machine. */
function deploysFromWorkflow(project) {
    return mentionedInWorkflows(project, /\bkamal\b/i);
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
        securitySeverity: 7.2,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

// EXTERNAL MODULE: ./build/src/project/required-secrets.js
var required_secrets = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/src/project/erb.js
var erb = __webpack_require__(8048);
;// CONCATENATED MODULE: ./build/src/lint/data/erb-env.js
// Environment variables that the ERB of a config cannot do without.


const fetched = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g;
/** Methods of a string that nil does not have. */
const called = /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g;
const alone = /^\s*ENV\[["'](\w+)["']\]\s*$/g;
/** undefined: the ERB sets variables, or loads what may set them. */
function neededVariables(source) {
    const tags = (0,erb/* scanErb */.x9)(source.text).filter((tag) => tag.closed && tag.kind !== "comment" && tag.kind !== "escape");
    if (tags.some(({ code }) => /\bENV\[[^\]]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(code))) {
        return undefined;
    }
    const regions = (0,erb/* erbRegions */.HV)(source.text, tags);
    return tags
        .filter((tag) => !regions.some(({ start, end }) => start <= tag.start && tag.start < end))
        .flatMap((tag) => inTag(tag, source));
}
function inTag(tag, source) {
    // Code that decides can decide not to ask.
    if (/\b(?:if|unless|case|rescue|while|and|or)\b|&&|\|\||\?\s|\?$/.test(tag.code))
        return [];
    const offset = source.text.indexOf(tag.code, tag.start);
    const find = (pattern, without) => [...tag.code.matchAll(pattern)].map((match) => {
        const name = match[1] ?? "";
        const start = offset + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
        return { name, without, at: (0,project_source/* rangeBetween */.yb)(source, start, start + match[0].trim().length) };
    });
    const shown = tag.kind === "output" && !isInComment(tag, source);
    return [...find(fetched, "KeyError"), ...find(called, "NoMethodError"), ...(shown ? find(alone, "empty") : [])];
}
/** Ruby runs a tag in a YAML comment like any other, but nobody reads what it prints. */
function isInComment(tag, { text }) {
    const line = text.slice(Math.max(text.lastIndexOf("\n", tag.start - 1) + 1, tag.start - 500), tag.start);
    return /(?:^|\s)#/.test(line);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/erb-env-not-passed.js





const erbEnvNotPassed = {
    metadata: {
        id: "erb-env-not-passed",
        severity: "warning",
        title: "The workflow that deploys passes the variables that the configuration's ERB needs",
    },
    *check(project) {
        const jobs = deployJobs(project);
        if (jobs.length === 0 || !jobs.every(isEnvironmentKnown))
            return;
        const workflow = jobs[0]?.workflow.source.file ?? "";
        const passed = passedNames(project);
        const told = new Set();
        for (const source of evaluatedFiles(project, jobs)) {
            for (const { name, without, at } of neededVariables(source) ?? []) {
                // The first place is enough: passing the variable mends them all.
                if (passed(name) || told.has(name))
                    continue;
                told.add(name);
                yield {
                    at,
                    message: `No workflow passes \`${name}\` (${workflow} deploys): ${consequences[without]}`,
                    help: `Add \`${name}\` to \`env:\` of the step that deploys, from \`vars\` or \`secrets\`.`,
                };
            }
        }
    },
};
const consequences = {
    KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
    NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
    empty: "the value is empty, which Kamal refuses in most places",
};
/** Actions that set no variables but their own. */
const harmless = /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;
/** Nothing but what is written in the workflow reaches Kamal. */
function isEnvironmentKnown({ workflow, job, steps }) {
    const text = job.source.text.slice(job.start, job.end);
    if (!isHosted(job) || (0,project_nodes/* lookup */.$I)(job, "container") !== undefined)
        return false;
    // Another config than the one that is looked at; or a program that brings variables along.
    if (/--config-file|\s-c[\s=]|config-file:|working-directory:/.test(text))
        return false;
    if (/toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(text))
        return false;
    if (![workflow, job, ...steps].every((owner) => isWrittenOut((0,project_nodes/* lookup */.$I)(owner, "env"))))
        return false;
    return steps.every((step) => {
        const uses = (0,project_nodes/* lookup */.$I)(step, "uses");
        return uses === undefined || (uses.kind === "scalar" && harmless.test(uses.text));
    });
}
function isWrittenOut(env) {
    return env === undefined || (env.kind === "map" && !env.open);
}
/** What runners have anyway is not worth a list: a name in capitals that GitHub, Ruby or a shell sets. */
const ambient = /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;
function passedNames(project) {
    const texts = project.around.workflows.map(({ document }) => document?.source.text ?? "");
    // The action hands on the secrets that the config names, and what the secrets file reads.
    const secrets = new Set([
        ...project.variants
            .flatMap(({ merged }) => (merged === undefined ? [] : (0,required_secrets/* requiredSecrets */.H)(merged)))
            .map((use) => use.name),
        ...allSecrets(project).flatMap(({ entry }) => [entry.name, ...entry.references]),
    ]);
    return (name) => ambient.test(name) || secrets.has(name) || texts.some((text) => text.includes(name));
}
/** The base, and the destinations that a job names. */
function evaluatedFiles(project, jobs) {
    const texts = jobs.map(({ workflow }) => workflow.source.text);
    const files = project.variants.flatMap(({ destination, file }) => destination !== undefined && texts.some((text) => text.includes(destination)) ? [file] : []);
    return [project.config, ...files].flatMap((file) => file?.document?.source ?? []);
}

// EXTERNAL MODULE: ./build/src/project/kamal-version.js
var kamal_version = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/src/lint/schema/history.js
var schema_history = __webpack_require__(7839);
;// CONCATENATED MODULE: ./build/src/lint/rules/erb-trim-mode.js




const erbTrimMode = {
    metadata: {
        id: "erb-trim-mode",
        severity: "error",
        title: "ERB tags that trim (`<%-`, `-%>`) have a Kamal that knows them",
    },
    *check(project) {
        const { kamal } = project;
        if (!kamal.version.startsWith("2.") || (0,schema_history/* has */.z)(kamal.version, "erbTrimMode"))
            return;
        for (const file of [project.config, ...project.variants.map((variant) => variant.file)]) {
            const source = file?.document?.source;
            // One says it all: Ruby gives up at the first.
            const broken = source === undefined ? undefined : (0,erb/* scanErb */.x9)(source.text).find(isBroken);
            if (source === undefined || broken === undefined)
                continue;
            yield {
                at: (0,project_source/* rangeBetween */.yb)(source, broken.start, broken.end),
                message: `Ruby cannot read this tag: Kamal takes \`<%-\` and \`-%>\` since 2.11.0, and ${(0,kamal_version/* kamalInWords */.hn)(kamal)}`,
                help: "Write `<%` and `%>` without the dash, or use Kamal 2.11.0 or newer.",
            };
        }
    },
};
/** To Ruby the dash is a minus. One in front of a value may do no harm; behind a value, or before `end`, it always does. */
function isBroken({ closed, kind, code, trimsBefore, trimsAfter }) {
    if (!closed || kind === "comment" || kind === "escape")
        return false;
    // A comment of Ruby's swallows the dash.
    const isOutside = !(code.split("\n").at(-1) ?? "").includes("#");
    return (trimsAfter && isOutside) || (trimsBefore && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(code));
}

;// CONCATENATED MODULE: ./build/src/lint/rules/file-mode-octal.js




const fileModeOctal = {
    metadata: {
        id: "file-mode-octal",
        severity: "error",
        title: "The mode of an uploaded file is in quotes, so that YAML leaves it as it is",
        fixable: true,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
                    fix: (0,lint_fix/* rewrite */.v8)(mode, `"${mode.text}"`),
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
        for (const { severity, message, help, ...at } of project.problems)
            yield { at, severity, message, help };
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
        const proxied = (0,variants/* deployableVariants */.I)(project).some(({ config }) => primaryContainer(project, config) !== undefined);
        if (!proxied)
            return;
        yield {
            at: force.at,
            message: "kamal-proxy asks the container over plain http, and gets a redirect to https that nobody answers there: the app never becomes healthy",
            help: "Add `config.assume_ssl = true`: the proxy in front of the app ends TLS.",
        };
    },
};

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/src/lint/data/proxy.js


/** The proxy settings that count for the primary role; undefined: it is not behind the proxy, or ERB decides. */
function primaryProxy(config, role) {
    const shared = (0,project_nodes/* lookup */.$I)(config, "proxy");
    const own = (0,project_nodes/* lookup */.$I)(role, "proxy");
    if (shared?.kind !== "map" || shared.open)
        return undefined;
    if (own === undefined || (own.kind === "scalar" && own.value === true))
        return shared;
    return own.kind === "map" && !own.open ? (0,merge/* deepMerge */.$)(shared, own) : undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/forward-headers.js





const forwardHeaders = {
    metadata: {
        id: "forward-headers",
        severity: "warning",
        title: "Behind a CDN that the app knows, kamal-proxy lets its headers through",
    },
    *check(project) {
        const lockfile = project.files.gemfileLock.source?.text;
        const gem = ["cloudflare-rails", "actionpack-cloudflare", "cloudfront-rails"].find((name) => (0,project_project/* lockedVersion */.X)(lockfile, name) !== undefined);
        if (gem === undefined)
            return;
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const proxy = primaryProxy(config, primaryContainer(project, config)?.node);
            const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
            const forward = (0,project_nodes/* lookup */.$I)(proxy, "forward_headers");
            const isOn = ssl?.kind === "map" || (ssl?.kind === "scalar" && ssl.value === true);
            // Without `ssl` they are let through unless somebody says no.
            const isDropped = forward === undefined ? isOn : forward.kind === "scalar" && forward.value === false;
            if (!isDropped)
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(forward ?? ssl ?? config),
                message: `The app has ${gem}, so a CDN is in front; kamal-proxy replaces its X-Forwarded-For, and \`request.remote_ip\` is an address of the CDN for every visitor`,
                help: "Write `forward_headers: true` below `proxy`, and let the server's firewall accept the CDN's addresses only.",
            };
        }
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
                        // An app that does not listen yet refuses at once: only one that accepts and then hangs uses a timeout up.
                        ...(key === "timeout" ? { severity: "info" } : {}),
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

;// CONCATENATED MODULE: ./build/src/lint/rules/image-capitals.js




const imageCapitals = {
    metadata: {
        id: "image-capitals",
        severity: "error",
        title: "Image names are lower-case",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const owner of [config, ...accessoriesOf(config).map(({ node }) => node)])
                yield* checkImage(owner);
        }
    },
};
function* checkImage(owner) {
    const image = (0,project_nodes/* lookup */.$I)(owner, "image");
    const server = (0,project_nodes/* lookupPath */.wf)(owner, ["registry", "server"]);
    const name = image?.kind === "scalar" && image.type === "string" ? parseImageName(image.text) : undefined;
    if (image === undefined || name === undefined || server?.kind === "unknown")
        return;
    const message = refusalOf(name, server);
    if (message === undefined)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(image),
        message,
        help: `Write \`${name.whole.toLowerCase()}\`; registries know the names of their users by the lower-case form.`,
    };
}
function refusalOf({ whole, host, repository }, server) {
    // Behind a registry's host, which Kamal puts in front, all of it is the repository.
    const refused = (0,project_nodes/* isBlank */.z3)(server) ? repository : whole;
    if ((0,project_nodes/* isBlank */.z3)(server) && host !== undefined && !/[.:]/.test(host) && host !== "localhost") {
        return `Docker takes \`${host}\` for the host of a registry, because of its capitals, and does not find it`;
    }
    if (refused === refused.toLowerCase())
        return undefined;
    return `Docker refuses \`${whole}\`: invalid reference format: repository name must be lowercase`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/image-repeats-registry.js




const imageRepeatsRegistry = {
    metadata: {
        id: "image-repeats-registry",
        severity: "error",
        title: "`image` does not repeat the registry's host",
        fixable: true,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const accessories = accessoriesOf(config).map(({ node }) => node);
            for (const owner of [config, ...accessories])
                yield* image_repeats_registry_checkImage(owner, owner === config);
        }
    },
};
function* image_repeats_registry_checkImage(owner, isPushed) {
    const image = (0,project_nodes/* lookup */.$I)(owner, "image");
    const server = (0,project_nodes/* lookupPath */.wf)(owner, ["registry", "server"]);
    if (image?.kind !== "scalar" || server?.kind !== "scalar" || server.text === "")
        return;
    if (!image.text.toLowerCase().startsWith(`${server.text.toLowerCase()}/`))
        return;
    const rest = image.text.slice(server.text.length + 1);
    const fix = (0,lint_fix/* withoutPrefix */.Z7)(image, image.text.slice(0, server.text.length + 1));
    yield {
        at: (0,project_nodes/* rangeOf */.be)(image),
        // ghcr.io takes the doubled name: such a deploy works, under a name that nobody meant.
        ...(isPushed && server.text.toLowerCase() === "ghcr.io" ? { severity: "warning" } : {}),
        message: `Kamal puts \`registry/server\` before \`image\`, so this is ${isPushed ? "pushed to" : "pulled from"} ${server.text}/${image.text}`,
        help: `Write \`image: ${rest}\`.`,
        ...(fix && { fix }),
    };
}

// EXTERNAL MODULE: ./build/src/lint/schema/problems.js + 15 modules
var problems = __webpack_require__(5261);
;// CONCATENATED MODULE: ./build/src/lint/rules/invalid-value.js

const invalidValue = {
    metadata: {
        id: "invalid-value",
        severity: "error",
        title: "Every value is one that Kamal accepts, by itself and beside the others",
    },
    check: (project, shared) => (0,problems/* schemaProblems */.Ic)(project, shared, "invalid-value"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/kamal-version.js

const kamalVersion = {
    metadata: {
        id: "kamal-version",
        severity: "warning",
        title: "Gemfile.lock has a Kamal 2",
    },
    *check(project) {
        const { source } = project.files.gemfileLock;
        const match = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(source?.text ?? "");
        const [start, end] = match?.indices?.[1] ?? [];
        const version = match?.[1];
        if (source === undefined || version === undefined || start === undefined || end === undefined)
            return;
        if (project.kamal.from === "input" || version.startsWith("2."))
            return;
        yield {
            at: (0,project_source/* rangeBetween */.yb)(source, start, end),
            message: `Gemfile.lock has Kamal ${version}, and this action works with Kamal 2: a deploy stops before it begins, and the configuration is judged as Kamal 2 reads it`,
            help: "Update it (`bundle update kamal`; `kamal upgrade` moves the servers), or give the input `kamal-version`.",
        };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/key-in-git.js


const keyInGit = {
    metadata: {
        id: "key-in-git",
        severity: "error",
        title: "Keys that decrypt the app's credentials are kept out of git, and so out of the image",
        securitySeverity: 8.8,
    },
    *check(project) {
        const isIgnored = gitIgnore(project);
        for (const path of ["config/master.key", "config/credentials/production.key"]) {
            if (project.around.entries.get(path) !== "text" || isIgnored(path))
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
        title: "Every key is known to the Kamal that will deploy",
    },
    check: (project, shared) => (0,problems/* schemaProblems */.Ic)(project, shared, "key-newer-than-kamal"),
};

;// CONCATENATED MODULE: ./build/src/project/litestream.js
// litestream.yml, and the accessory that runs it. Facts: Litestream 0.5.17 as it was run, and its configuration types.


/** The items of `dbs`, as far as they are mappings; `env` is what Litestream's container has. */
function replicatedDatabases(root, env) {
    const list = (0,project_nodes/* lookup */.$I)(root, "dbs");
    if (list === undefined)
        return { dbs: [], complete: root?.kind === "map" };
    if (list.kind !== "list")
        return { dbs: [], complete: false };
    const dbs = list.items.flatMap(({ node }) => {
        if (node.kind !== "map")
            return [];
        const path = (0,project_nodes/* lookup */.$I)(node, "path");
        const pathNode = path?.kind === "scalar" && path.value !== null ? path : undefined;
        const text = pathNode === undefined ? undefined : expand(pathNode.text, env);
        const open = !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(node, "dir")) || (text === undefined && path !== undefined);
        return [{ node, path: text === undefined ? undefined : external_node_path_.posix.normalize(text), pathNode, open }];
    });
    return { dbs, complete: !list.open && list.items.every((item) => item.node.kind === "map" && !item.conditional) };
}
/** `$NAME` and `${NAME}`, as Litestream puts them in; undefined: one of them is not known, or not set. */
function expand(text, env) {
    let known = true;
    const expanded = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_whole, braced, plain) => {
        const value = env(braced ?? plain ?? "");
        if (typeof value !== "object")
            known = false;
        return typeof value === "object" ? value.value : "";
    });
    return known && !expanded.includes("$") ? expanded : undefined;
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
    const text = raw.replace(/<%=([\s\S]*?)-?%>/g, (_whole, code) => {
        const value = evaluate(code.trim(), facts);
        if (value === undefined)
            known = false;
        return value ?? "";
    });
    if (!known || text.includes("<%"))
        return undefined;
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
/** The value of one of these expressions, or of a string; undefined: only running it could tell. */
function evaluate(code, facts) {
    if (code === "Rails.env")
        return facts.railsEnv;
    if (code === "Rails.root" || code === "Rails.root.to_s")
        return facts.railsRoot;
    const join = /^Rails\.root\.join\(\s*([^()]*)\)(?:\.to_s)?$/.exec(code);
    if (join?.[1] !== undefined)
        return joinedPath(join[1], facts);
    return evaluateEnv(code, facts) ?? stringValue(code, facts);
}
function joinedPath(code, facts) {
    const parts = code.split(",").map((part) => stringValue(part.trim(), facts));
    return parts.reduce((path, part) => (path === undefined || part === undefined || part.startsWith("/") ? part : `${path}/${part}`), facts.railsRoot);
}
/** A string; in double quotes with `#{Rails.env}` and the like. */
function stringValue(code, facts) {
    const plain = /^(["'])([^"'#\\]*)\1$/.exec(code)?.[2];
    if (plain !== undefined)
        return plain;
    const parts = /^"((?:[^"#\\]|#\{[^"{}]*\})*)"$/.exec(code)?.[1];
    let known = true;
    const text = parts?.replace(/#\{([^"{}]*)\}/g, (_whole, inner) => {
        const value = evaluate(inner.trim(), facts);
        if (value === undefined)
            known = false;
        return value ?? "";
    });
    return known ? text : undefined;
}
function evaluateEnv(code, facts) {
    const name = `["']([^"'#]*)["']`;
    const shapes = [
        `^ENV\\[\\s*${name}\\s*\\]\\s*\\|\\|\\s*(.+)$`,
        `^ENV\\.fetch\\(\\s*${name}\\s*,\\s*(.+?)\\s*\\)$`,
        `^ENV\\.fetch\\(\\s*${name}\\s*\\)\\s*\\{\\s*(.+?)\\s*\\}$`,
        `^ENV\\[\\s*${name}\\s*\\]$`,
        `^ENV\\.fetch\\(\\s*${name}\\s*\\)$`,
    ];
    for (const shape of shapes) {
        const match = new RegExp(shape).exec(code);
        if (match === null)
            continue;
        const value = facts.env(match[1] ?? "");
        if (value === "unknown")
            return undefined;
        if (value !== "unset")
            return value.value;
        return match[2] === undefined ? undefined : evaluate(match[2], facts);
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
    const entries = several ? databases_named(environment) : [["primary", environment]];
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
function databases_named(environment) {
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

;// CONCATENATED MODULE: ./build/src/lint/data/trail.js
// From database.yml to the bucket: which file each SQLite database is in the app's container, where on the server it is
// kept, and what Litestream sees of it.









/** `environment`: another than the container's own. undefined: there is no database.yml, or it says nothing certain. */
function dataTrail(project, config, environment) {
    const container = primaryContainer(project, config);
    return container === undefined ? undefined : trailIn(project, container, environment);
}
/** As `dataTrail`, in the container of any role. */
function trailIn(project, container, environment) {
    const root = project.around.database.document?.root;
    if (root === undefined)
        return undefined;
    const facts = environment === undefined ? container.ruby : { ...container.ruby, railsEnv: environment };
    const { sqlite, complete } = sqliteDatabases(root, facts);
    const databases = sqlite.flatMap((database) => {
        const file = inContainer(database.path, container.image?.workdir);
        if (file === undefined)
            return [];
        const mount = mountOf(container.mounts, file);
        return [{ ...database, file, mount, place: placeOf(mount, file) }];
    });
    return { container, databases, complete: complete && databases.length === sqlite.length };
}
/** The databases of the other environments that are deployed: one litestream.yml may serve several destinations. */
function otherEnvironments(project, config) {
    const root = project.around.database.document?.root;
    return (0,project_nodes/* pairsOf */.fq)(root)
        .map(({ key }) => (0,project_nodes/* keyName */.xT)(key))
        .filter((name) => name !== undefined && !/^(?:development|test|default)$/.test(name))
        .flatMap((name) => dataTrail(project, config, name)?.databases ?? []);
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
/** Accessories that run Litestream, by their image. */
function litestreamAccessories(project, config) {
    return accessoriesOf(config).flatMap(({ name, node }) => {
        const image = (0,project_nodes/* lookup */.$I)(node, "image");
        if (image?.kind !== "scalar" || !/litestream/.test(image.text))
            return [];
        return [readAccessory(project, { name, node, image: image.text, service: serviceOf(config) })];
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
    const local = path === undefined ? undefined : (0,surroundings/* accessoryFiles */.Y$)(node).find((file) => file.remote === path)?.local;
    const repositoryPath = local === undefined ? undefined : external_node_path_.posix.join(project.directory, local);
    const document = project.around.litestream.find((file) => file.path === repositoryPath)?.document;
    const { dbs, complete } = document?.root === undefined
        ? { dbs: [], complete: false }
        : replicatedDatabases(document.root, (variable) => envValue((0,project_nodes/* lookup */.$I)(node, "env"), variable));
    const mounts = accessoryMounts(node, `${service}-${name}`);
    return { name, node, image, mounts, document, dbs, complete };
}
/** What the accessory's entries name, as `placeKey` writes it. */
function replicatedPlaces(accessory) {
    const keys = accessory.dbs.map((entry) => placeKey(entryPlace(accessory, entry)));
    return new Set(keys.filter((key) => key !== undefined));
}
/** Where on the server the file of a Litestream entry is kept. */
function entryPlace({ mounts }, { path }) {
    return path === undefined ? undefined : placeOf(mountOf(mounts, path), path);
}
/** The databases that no entry of the accessory names. */
function unreplicated(accessory, databases) {
    const replicated = replicatedPlaces(accessory);
    return databases.filter(({ place }) => !replicated.has(placeKey(place) ?? ""));
}
/** Of these databases the one that a wrong path most likely means: the same file name, or one with its name in it. */
function meantBy(path, left) {
    const name = external_node_path_.posix.basename(path);
    return (left.find((each) => external_node_path_.posix.basename(each.file) === name) ??
        left.find((each) => each.name !== "primary" && name.includes(each.name)) ??
        left[0]);
}
/** The same for the same place only. */
function placeKey(place) {
    return place === undefined ? undefined : JSON.stringify([place.volume, place.path]);
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

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-config-missing.js






const litestreamConfigMissing = {
    metadata: {
        id: "litestream-config-missing",
        severity: "error",
        title: "The Litestream accessory replicates, with a configuration file that it gets",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const accessory of litestreamAccessories(project, config)) {
                const problem = litestream_config_missing_judge(accessory);
                if (problem !== undefined)
                    yield problem;
            }
        }
    },
};
function litestream_config_missing_judge({ name, node, image, mounts }) {
    // An image of one's own can bring a command and a file.
    if (!/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(image))
        return undefined;
    if ((0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(node, "options"), "entrypoint") !== undefined)
        return undefined;
    const cmd = (0,project_nodes/* lookup */.$I)(node, "cmd");
    if (cmd === undefined) {
        return {
            at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(node, "image") ?? node),
            message: `\`${name}\` has no \`cmd\`: Litestream prints its help and stops, again and again`,
            help: "Add `cmd: replicate`.",
        };
    }
    if (cmd.kind !== "scalar" || !/\breplicate\b/.test(cmd.text))
        return undefined;
    const path = configPathOf(cmd.text);
    const files = (0,project_nodes/* lookup */.$I)(node, "files");
    if (path === undefined || !mounts.complete || mountOf(mounts, path) !== undefined)
        return undefined;
    if (files?.kind === "unknown" || (files?.kind === "list" && files.open))
        return undefined;
    const uploaded = (0,surroundings/* accessoryFiles */.Y$)(node);
    if (uploaded.some(({ remote }) => remote === undefined || remote === path))
        return undefined;
    const other = uploaded.find(({ remote }) => remote?.includes("litestream"));
    return {
        at: (0,project_nodes/* rangeOf */.be)(other?.node ?? cmd),
        message: `Litestream reads ${path}, and nothing puts a file there: it stops (config file not found), so nothing is backed up`,
        help: other === undefined
            ? `Add \`files: ["config/litestream.yml:${path}"]\` to the accessory.`
            : `Upload it as ${path}, or write \`cmd: replicate -config ${other.remote}\`.`,
    };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-missing-database.js



const litestreamMissingDatabase = {
    metadata: {
        id: "litestream-missing-database",
        severity: "warning",
        title: "Litestream replicates every production SQLite database",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const trail = dataTrail(project, config);
            const accessories = litestreamAccessories(project, config);
            if (trail === undefined || accessories.length === 0 || accessories.some(({ complete }) => !complete))
                continue;
            if (accessories.some(({ dbs }) => dbs.some((entry) => entry.open)))
                continue;
            const missing = accessories.reduce((left, accessory) => unreplicated(accessory, left), trail.databases);
            const meant = new Set(accessories.flatMap((accessory) => meantDatabases(accessory, trail.databases)));
            for (const database of missing) {
                // An entry that means it is the business of litestream-path-mismatch.
                if (meant.has(database))
                    continue;
                const [accessory] = accessories;
                const root = accessory?.document?.root;
                const seen = accessory === undefined ? undefined : seenBy(accessory, database);
                if (root === undefined || seen === undefined)
                    continue;
                yield {
                    at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* pairOf */.cF)(root, "dbs")?.key ?? root),
                    ...(isDisposable(database) ? { severity: "info" } : {}),
                    message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`: it is not backed up`,
                    help: `Add an entry with \`path: ${seen}\` and a replica.`,
                };
            }
        }
    },
};
/** The databases that entries with a wrong path mean. */
function meantDatabases(accessory, databases) {
    const left = unreplicated(accessory, databases);
    const places = new Set(databases.map(({ place }) => placeKey(place)));
    return accessory.dbs.flatMap((entry) => {
        if (entry.path === undefined || places.has(placeKey(entryPlace(accessory, entry))))
            return [];
        return meantBy(entry.path, left) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-other-host.js




const litestreamOtherHost = {
    metadata: {
        id: "litestream-other-host",
        severity: "error",
        title: "Litestream runs on the host that has the databases",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
        for (const { config, variant } of (0,variants/* deployableVariants */.I)(project)) {
            const trail = dataTrail(project, config);
            const own = litestream_path_mismatch_placesOf(trail?.databases ?? []);
            const others = litestream_path_mismatch_placesOf(variant.destination === undefined ? [] : otherEnvironments(project, config));
            for (const accessory of litestreamAccessories(project, config)) {
                const dbs = accessory.dbs.filter((entry) => {
                    const key = placeKey(entryPlace(accessory, entry)) ?? "";
                    return own.has(key) || !others.has(key);
                });
                yield* checkAccessory({ ...accessory, dbs }, trail);
            }
        }
    },
};
function litestream_path_mismatch_placesOf(databases) {
    return new Set(databases.map(({ place }) => placeKey(place)));
}
function* checkAccessory(accessory, trail) {
    const written = litestream_path_mismatch_placesOf(trail?.databases ?? []);
    const left = unreplicated(accessory, trail?.databases ?? []);
    for (const entry of accessory.dbs) {
        if (entry.path === undefined || entry.pathNode === undefined)
            continue;
        const at = (0,project_nodes/* rangeOf */.be)(entry.pathNode);
        const waits = "Litestream waits for it for ever, and reports nothing";
        if (accessory.mounts.complete && mountOf(accessory.mounts, entry.path) === undefined) {
            const targets = accessory.mounts.all.map((mount) => mount.target).join(", ") || "none";
            const meant = meantBy(entry.path, left);
            const seen = meant === undefined ? undefined : seenBy(accessory, meant);
            yield {
                at,
                message: `${entry.path} is on no volume of the accessory \`${accessory.name}\`, so the file cannot exist there: ${waits}`,
                help: seen === undefined
                    ? `Write the path as this accessory sees it; it mounts: ${targets}.`
                    : `Write \`path: ${seen}\`, which is where this accessory sees it.`,
            };
            continue;
        }
        if (trail === undefined || !trail.complete)
            continue;
        const key = placeKey(entryPlace(accessory, entry));
        if (key !== undefined && written.has(key))
            continue;
        const meant = meantBy(entry.path, left);
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

;// CONCATENATED MODULE: ./build/src/lint/data/litestream-files.js





/** Every litestream.yml of the repository that an accessory reads or that stands where apps have it. */
function litestreamFiles(project) {
    const accessories = (0,variants/* deployableVariants */.I)(project).flatMap(({ config }) => litestreamAccessories(project, config));
    return project.around.litestream.flatMap(({ document }) => {
        if (document?.root === undefined)
            return [];
        const lines = accessories.filter((each) => each.document === document).map((each) => litestreamLine(each.image));
        return [{ document, line: lines.every((line) => line === lines[0]) ? lines[0] : undefined }];
    });
}
/** The mappings in `dbs`. */
function databaseMaps(document) {
    return mapItems((0,project_nodes/* lookup */.$I)(document.root, "dbs"));
}
/** The replicas of one database, in either form. */
function replicaMaps(database) {
    const single = (0,project_nodes/* lookup */.$I)(database, "replica");
    return [...(single?.kind === "map" ? [single] : []), ...mapItems((0,project_nodes/* lookup */.$I)(database, "replicas"))];
}
/** What is written in this mapping itself, not merged into it. */
function ownPairs(map) {
    return map.pairs.filter((pair) => !pair.inherited);
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
            yield* checkShape((0,project_nodes/* lookup */.$I)(file.document.root, "dbs"), "list");
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
    yield* checkShape(single, "mapping");
    yield* checkShape(list, "list");
    if (single?.kind === "map" && file.line === "0.3") {
        const message = "Litestream 0.3 does not know `replica`, and replicates nothing of this database";
        yield { at: (0,project_nodes/* rangeOf */.be)(single), message, help: "Write `replicas:` with one item, or take an image of the 0.5 line." };
    }
    const [whole] = replicaMaps(database);
    if (whole !== undefined)
        yield* checkDestination(file, whole);
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
/** Litestream cannot read the file at all when a value has another shape. */
function* checkShape(node, shape) {
    const wrong = shape === "list" ? "map" : "list";
    if (node?.kind !== wrong)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(node),
        message: `A ${shape} is expected here, and it is ${(0,project_nodes/* describe */.q0)(node)}: Litestream stops (cannot unmarshal)`,
        help: shape === "list" ? "Begin each item with a dash." : "Remove the dash, or write `replicas:`.",
    };
}
/** The top level of the file can have the bucket for all of them. */
function* checkDestination({ document }, replica) {
    const has = (key) => [replica, document.root].some((owner) => !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(owner, key)));
    const type = (0,project_nodes/* lookup */.$I)(replica, "type");
    if (replica.open || has("url"))
        return;
    if (type?.kind === "scalar" && /^(?:s3|gs)$/.test(type.text) && !has("bucket")) {
        const message = `This replica names no bucket: Litestream stops (bucket required for ${type.text} replica)`;
        yield { at: (0,project_nodes/* rangeOf */.be)(type), message, help: "Add `bucket`, to the replica or to the top level." };
    }
    const bucket = (0,project_nodes/* lookup */.$I)(replica, "bucket") ?? (0,project_nodes/* lookup */.$I)(replica, "endpoint");
    if (has("type") || bucket === undefined)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(bucket),
        message: "Without `type` Litestream writes files in its own container, and nothing to the bucket",
        help: "Add `type: s3`.",
    };
}
/** Neither a type nor a URL: it cannot be a replica. */
function isFragment(node) {
    if (!("pairs" in node) || node.open)
        return false;
    return ["type", "url"].every((key) => (0,project_nodes/* lookup */.$I)(node, key) === undefined);
}
function doubt(file) {
    return file.line === "0.5" ? {} : { severity: file.line === "0.3" ? "info" : "warning" };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-shared-path.js


const litestreamSharedPath = {
    metadata: {
        id: "litestream-shared-path",
        severity: "error",
        title: "Every database has a place of its own in the bucket",
    },
    *check(project) {
        for (const { document } of litestreamFiles(project)) {
            const root = document.root;
            const taken = new Map();
            for (const database of databaseMaps(document)) {
                // A pattern or a directory stands for several databases, each with its own place.
                if ((0,project_nodes/* lookup */.$I)(database, "path")?.kind !== "scalar" || (0,project_nodes/* lookup */.$I)(database, "dir") !== undefined)
                    continue;
                for (const replica of replicaMaps(database)) {
                    const place = litestream_shared_path_placeOf(replica, root);
                    const other = place === undefined ? undefined : taken.get(place);
                    if (place === undefined)
                        continue;
                    if (other === undefined || other === database)
                        taken.set(place, database);
                    else
                        yield shared(replica, { database, other });
                }
            }
        }
    },
};
function shared(replica, { database, other }) {
    return {
        at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(replica, "path") ?? (0,project_nodes/* lookup */.$I)(replica, "url") ?? replica),
        message: `${pathOf(database)} is replicated to the same place as ${pathOf(other)}: they overwrite each other, and a restore gives one of them for both`,
        help: "Give each database a `path` of its own.",
    };
}
/** What makes the place, as it is written; undefined: ERB computes a part of it, or it is no whole replica. */
function litestream_shared_path_placeOf(replica, root) {
    const parts = [];
    for (const key of ["type", "url", "endpoint", "bucket", "path"]) {
        const node = (0,project_nodes/* lookup */.$I)(replica, key) ??
            (key === "path" || root === undefined || !("pairs" in root) ? undefined : (0,project_nodes/* lookup */.$I)(root, key));
        if (node !== undefined && node.kind !== "scalar")
            return undefined;
        parts.push(node?.text.replace(/(?<=.)\/$/, ""));
    }
    const [, url, , bucket, path] = parts;
    return url === undefined && bucket === undefined && path === undefined ? undefined : JSON.stringify(parts);
}
function pathOf(database) {
    const path = (0,project_nodes/* lookup */.$I)(database, "path");
    return path?.kind === "scalar" ? path.text : "this database";
}

;// CONCATENATED MODULE: ./build/src/lint/data/litestream-keys.js
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

// EXTERNAL MODULE: ./build/src/lint/suggest.js
var suggest = __webpack_require__(1513);
;// CONCATENATED MODULE: ./build/src/lint/rules/litestream-unknown-key.js






const litestreamUnknownKey = {
    metadata: {
        id: "litestream-unknown-key",
        severity: "warning",
        title: "Every key in litestream.yml is one that Litestream reads",
        fixable: true,
    },
    *check(project) {
        for (const { document } of litestreamFiles(project)) {
            const root = (0,project_document/* rootMap */.tW)(document);
            // Another program's file of the same name, or one that only ERB fills.
            if (root === undefined || !root.pairs.some((pair) => (0,project_nodes/* keyName */.xT)(pair.key) === "dbs"))
                continue;
            yield* litestream_unknown_key_checkMap(root, "root");
            for (const database of databaseMaps(document)) {
                yield* litestream_unknown_key_checkMap(database, "db");
                for (const replica of replicaMaps(database))
                    yield* litestream_unknown_key_checkMap(replica, "replica");
            }
        }
    },
};
function* litestream_unknown_key_checkMap(map, kind) {
    const known = litestreamKeys[kind];
    for (const pair of ownPairs(map)) {
        const { key } = pair;
        const name = (0,project_nodes/* keyName */.xT)(key);
        if (name === undefined || known.includes(name) || name === "<<" || (kind === "root" && name.startsWith("x-")))
            continue;
        // Litestream decodes names exactly; a name that only differs in its dashes is the usual slip.
        const dashed = name.replaceAll("_", "-");
        const meant = known.includes(dashed) ? [dashed] : (0,suggest/* closest */.k)(name, known);
        const fix = (0,lint_fix/* renameKey */.ep)(pair, map, meant);
        const elsewhere = Object.entries(litestreamKeys).find(([, keys]) => keys.some((each) => each === name))?.[0];
        yield {
            at: (0,project_nodes/* rangeOf */.be)(key),
            message: `Litestream does not know \`${name}\` here, and ignores it without a word`,
            help: meant[0] !== undefined
                ? `Did you mean \`${meant[0]}\`?`
                : elsewhere !== undefined
                    ? `It belongs to ${elsewhere === "replica" ? "the replica" : elsewhere === "db" ? "the database" : "the top level"}: move it there.`
                    : "Remove it, or correct it.",
            ...(fix && { fix }),
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
    check: (project, shared) => (0,problems/* schemaProblems */.Ic)(project, shared, "missing-key"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/options-network.js



const optionsNetwork = {
    metadata: {
        id: "options-network",
        severity: "error",
        title: "`options` names no network that Docker refuses beside Kamal's own",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const section of containerSections(config)) {
                const own = ownNetwork(section);
                for (const network of own === undefined ? [] : optionNetworks(section.node)) {
                    if (network.kind !== "scalar" || own === undefined)
                        continue;
                    const refusal = options_network_refusalOf(own, network.text);
                    if (refusal === undefined)
                        continue;
                    yield {
                        at: (0,project_nodes/* rangeOf */.be)(network),
                        message: `Kamal starts \`${section.kind}/${section.name}\` with \`--network ${own}\`, and Docker refuses \`--network ${network.text}\` beside it: ${refusal}`,
                        help: section.kind === "servers"
                            ? "Remove the option: kamal-proxy reaches the container on Kamal's network."
                            : "Remove the option; another network is the accessory's own `network:` key.",
                    };
                }
            }
        }
    },
};
/** Two networks that people made are fine since Docker 25. */
function options_network_refusalOf(own, other) {
    if (own === other)
        return "network is specified multiple times";
    if (isBuiltIn(own) !== isBuiltIn(other)) {
        return "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
    }
    return undefined;
}
function isBuiltIn(network) {
    return /^(?:host|none|bridge|default|container:.*)$/.test(network);
}
/** undefined: ERB decides. */
function ownNetwork({ kind, node }) {
    const network = kind === "accessories" ? (0,project_nodes/* lookup */.$I)(node, "network") : undefined;
    if (network === undefined || (network.kind === "scalar" && network.value === null))
        return "kamal";
    return network.kind === "scalar" ? network.text : undefined;
}
function optionNetworks(node) {
    const options = (0,project_nodes/* lookup */.$I)(node, "options");
    return options?.kind === "map" ? ["network", "net"].flatMap((key) => itemsOf((0,project_nodes/* lookup */.$I)(options, key))) : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/options-refused.js



const optionsRefused = {
    metadata: {
        id: "options-refused",
        severity: "error",
        title: "`options` holds what `docker run` takes beside Kamal's own",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const section of containerSections(config)) {
                const options = (0,project_nodes/* lookup */.$I)(section.node, "options");
                if (options?.kind !== "map")
                    continue;
                for (const pair of options.pairs) {
                    const name = (0,project_nodes/* keyName */.xT)(pair.key);
                    if (name === undefined || pair.conditional)
                        continue;
                    const words = wordsFor(name, pair, section);
                    if (words !== undefined)
                        yield { at: (0,project_nodes/* rangeOf */.be)(pair.key), ...words };
                }
            }
        }
    },
};
/** Options of `docker run` that take no value; Kamal writes any other than `true` behind them, as a word of its own. */
const switches = new Set("detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(" "));
function wordsFor(name, { value }, section) {
    if (/^[A-Za-z]$/.test(name) || name.includes("_")) {
        const long = shorts[name] ?? name.replaceAll("_", "-");
        return {
            message: `Kamal passes this as \`--${name}\`, and Docker refuses it: unknown flag`,
            help: long === name ? "Write the long form of the option." : `Write \`${long}\`.`,
        };
    }
    if (switches.has(name) && value.kind === "scalar" && value.value !== true && value.value !== null) {
        return {
            message: `Kamal passes this as \`--${name} "${value.text.slice(0, 20)}"\`, and Docker takes the second word for the image`,
            help: `Write \`${name}: true\`, or leave the option out.`,
        };
    }
    if (name === "rm" && value.kind === "scalar" && value.value === true && restartOf(section) !== "no") {
        return {
            message: "Kamal starts containers with a restart policy, and Docker refuses `--rm` beside it: conflicting options",
            help: "Remove the option: Kamal removes old containers itself.",
        };
    }
    if (name === "name") {
        return {
            ...(section.kind === "accessories" ? { severity: "warning" } : {}),
            message: "This replaces the name by which Kamal finds its container again; the next one cannot have it (Conflict)",
            help: section.kind === "accessories" ? "Use the accessory's own `service:` key." : "Remove the option.",
        };
    }
    return undefined;
}
const shorts = {
    v: "volume",
    p: "publish",
    e: "env",
    l: "label",
    m: "memory",
    u: "user",
    w: "workdir",
    h: "hostname",
};
/** undefined: Kamal's default, or ERB decides. */
function restartOf({ node }) {
    const restart = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(node, "options"), "restart");
    if (restart?.kind === "unknown")
        return "no";
    return restart?.kind === "scalar" ? restart.text : undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/placeholder-host.js


const placeholderHost = {
    metadata: {
        id: "placeholder-host",
        severity: "error",
        title: "Hosts, images and user names are real, not what a template left there",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            for (const { node, what } of hostsOf(config))
                yield* report(node, what, isPlaceholderHost);
            for (const { node, what } of placeholder_host_namesOf(config))
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
function hostsOf(config) {
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
/** A registry of one's own takes any name: `your-user/shop` is only a path there. */
function placeholder_host_namesOf(config) {
    const server = (0,project_nodes/* lookupPath */.wf)(config, ["registry", "server"]);
    if (server !== undefined && !(server.kind === "scalar" && namesAreAccounts.test(server.text)))
        return [];
    return [
        ...scalar((0,project_nodes/* lookup */.$I)(config, "image"), "This image name"),
        ...scalar((0,project_nodes/* lookupPath */.wf)(config, ["registry", "username"]), "This user name"),
    ];
}
/** Where the first part of an image's name is somebody's account. */
const namesAreAccounts = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;
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

;// CONCATENATED MODULE: ./build/src/lint/rules/rails-ssl-mismatch.js





const railsSslMismatch = {
    metadata: {
        id: "rails-ssl-mismatch",
        severity: "info",
        title: "Rails expects https where kamal-proxy, or something in front of it, ends TLS",
    },
    *check(project) {
        const { production, application } = project.around.texts;
        const force = rubySetting(production.source, "config.force_ssl");
        const assume = rubySetting(production.source, "config.assume_ssl");
        const setting = [assume, force].find((each) => each?.value === "true");
        if (setting === undefined)
            return;
        const text = withoutComments(`${production.source?.text ?? ""}\n${application.source?.text ?? ""}`);
        const assumes = /assume_ssl|AssumeSSL/.test(text);
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const proxy = primaryProxy(config, primaryContainer(project, config)?.node);
            const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
            const forward = (0,project_nodes/* lookup */.$I)(proxy, "forward_headers");
            const off = ssl === undefined || (ssl.kind === "scalar" && ssl.value === false);
            if (proxy === undefined || (0,project_nodes/* lookup */.$I)(proxy, "host") === undefined || !off || forward?.kind === "unknown")
                continue;
            const forwards = forward?.kind === "scalar" ? forward.value === true : undefined;
            if (forwards === true)
                continue;
            const loops = forwards === false && !assumes;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(ssl ?? (0,project_nodes/* lookup */.$I)(proxy, "host") ?? proxy),
                ...(loops ? { severity: "warning" } : {}),
                message: loops
                    ? `With \`forward_headers: false\` Rails never learns of https, and config.force_ssl (${rails_ssl_mismatch_placeOf(setting)}) redirects every request again and again`
                    : `Rails takes every request for https (${rails_ssl_mismatch_placeOf(setting)}), and kamal-proxy serves plain http: unless a load balancer or CDN ends TLS in front, cookies are lost and forms fail (HTTP Origin header didn't match)`,
                help: "Write `ssl: true` below `proxy`; or, where something in front ends TLS, `forward_headers: true`, which says so.",
            };
        }
    },
};
function rails_ssl_mismatch_placeOf({ at }) {
    return `${at.file}:${at.line}`;
}

// EXTERNAL MODULE: ./build/src/project/registry.js
var project_registry = __webpack_require__(9048);
;// CONCATENATED MODULE: ./build/src/lint/rules/registry-on-runner.js




const registryOnRunner = {
    metadata: {
        id: "registry-on-runner",
        severity: "info",
        title: "Images that a workflow pushes are kept longer than the workflow's machine",
    },
    *check(project) {
        // On a machine of one's own the registry stays.
        const jobs = deployJobs(project).filter(({ job }) => isHosted(job));
        if (jobs.length === 0)
            return;
        const skipsBuild = jobs.some(({ job }) => /--skip-push\b|skip-build:\s*["']?true/.test(job.source.text.slice(job.start, job.end)));
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const server = (0,project_nodes/* lookupPath */.wf)(config, ["registry", "server"]);
            if (server?.kind !== "scalar" || !(0,project_registry/* isLocalRegistry */.r)(server.text))
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(server),
                ...(skipsBuild ? { severity: "warning" } : {}),
                message: skipsBuild
                    ? "This registry is on the runner and begins empty, and the workflow deploys without pushing: no image is found"
                    : "This registry lives as long as the runner: every run pushes the whole image through SSH, and no older image is left to deploy again",
                help: "Take a registry that stays, such as ghcr.io; the containers on the server are enough for `kamal rollback`.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/registry-password-literal.js





const registryPasswordLiteral = {
    metadata: {
        id: "registry-password-literal",
        severity: "error",
        title: "The registry's password is the name of a secret, in a list",
        fixable: true,
        securitySeverity: 8.2,
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
                    ...(isName && { fix: (0,lint_fix/* rewrite */.v8)(password, `[${password.text}]`) }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/registry-server-missing.js



const registryServerMissing = {
    metadata: {
        id: "registry-server-missing",
        severity: "warning",
        title: "A registry that the image names is also the one that Kamal logs in to",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const image = (0,project_nodes/* lookup */.$I)(config, "image");
            const registry = (0,project_nodes/* lookup */.$I)(config, "registry");
            if (image?.kind !== "scalar" || registry?.kind !== "map" || !(0,project_nodes/* isBlank */.z3)((0,project_nodes/* lookup */.$I)(registry, "server")))
                continue;
            const name = parseImageName(image.text);
            const host = name?.host;
            if (name === undefined || host === undefined || !/[.:]/.test(host) || host === "docker.io")
                continue;
            yield {
                at: (0,project_nodes/* rangeOf */.be)(image),
                message: `Kamal pushes to ${host}, and logs in to Docker Hub, because \`registry/server\` is missing`,
                help: `Write \`server: ${host}\` below \`registry\`, and \`image: ${name.repository}\`.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/data/ruby-versions.js
// Where an app says which Ruby it is for.


/** Versions with numbers only; previews, other engines, and what a program computes are left out. */
function rubyClaims(project) {
    const { rubyVersion, gemfile, gemfileLock, toolVersions, mise, hiddenMise } = project.files;
    return [
        ...find(rubyVersion.source, `^[ \\t]*(?:ruby-)?${version}(?:-p\\d+)?[ \\t]*$`),
        ...find(toolVersions.source, `^ruby[ \\t]+${version}(?=\\s|$)`),
        ...[mise, hiddenMise].flatMap(({ source }) => miseClaim(source)),
        ...gemfileClaims(gemfile.source),
        ...find(gemfileLock.source, `^RUBY VERSION\\r?\\n[ ]+ruby ${version}(?:p-?\\d+)?[ \\t]*$`).map(asNote),
        ...dockerClaim(project),
    ];
}
/** Whether an app with both can run. A shorter version leaves the rest open. */
function agree(a, b) {
    if (a.operator === "=")
        return b.operator === "=" ? samePart(a.version, b.version) : allows(b, a.version);
    // Two ranges that exclude each other are too odd to be judged.
    return b.operator !== "=" || allows(a, b.version);
}
const version = "(\\d+(?:\\.\\d+){1,2})";
function asNote(claim) {
    return { ...claim, isNote: true };
}
/** `ruby = "3.4"`, `ruby = { version = "3.4" }`, `ruby = ["3.4"]`, or a table of its own. */
function miseClaim(source) {
    const key = `^[ \\t]*["']?(?:core:)?ruby["']?[ \\t]*=[ \\t]*`;
    const inline = find(source, `${key}(?:\\[\\s*|\\{[^}\\n]*?\\bversion[ \\t]*=[ \\t]*)?["']${version}["']`);
    if (inline.length > 0)
        return inline;
    return find(source, `^[ \\t]*\\[tools\\.["']?ruby["']?\\][^[]*?^[ \\t]*version[ \\t]*=[ \\t]*["']${version}["']`);
}
function gemfileClaims(source) {
    const line = /^ruby[ \t(]+([^\n#]*)/m.exec(source?.text ?? "");
    // Another engine, or a version from a file or a variable.
    if (source === undefined || line === null || /engine|file:|File\.|ENV|\bif\b/.test(line[1] ?? ""))
        return [];
    const start = line.index + line[0].length - (line[1] ?? "").length;
    return [...(line[1] ?? "").matchAll(new RegExp(`["'](=|~>|>=)?\\s*${version}["']`, "dg"))].flatMap((match) => {
        const [from, to] = match.indices?.[2] ?? [];
        if (from === undefined || to === undefined || match[2] === undefined)
            return [];
        const operator = match[1] === "~>" || match[1] === ">=" ? match[1] : "=";
        return [{ version: match[2], operator, at: (0,project_source/* rangeBetween */.yb)(source, start + from, start + to), isNote: false }];
    });
}
/** `builder/args` of deploy.yml, else the default of `ARG RUBY_VERSION`, else the tag of a `FROM ruby:…`. */
function dockerClaim(project) {
    const { source } = project.files.dockerfile;
    const given = (0,project_nodes/* lookupPath */.wf)(project.chosen.merged, ["builder", "args", "RUBY_VERSION"]);
    if (given !== undefined && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(source?.text ?? "")) {
        const text = given.kind === "scalar" ? new RegExp(`^${version}$`).exec(given.text)?.[1] : undefined;
        return text === undefined ? [] : [{ version: text, operator: "=", at: (0,project_nodes/* rangeOf */.be)(given), isNote: false }];
    }
    const arg = find(source, `^[ \\t]*ARG[ \\t]+RUBY_VERSION=["']?${version}(?=["'\\s-]|$)`, "im");
    if (arg.length > 0)
        return arg;
    const from = `^[ \\t]*FROM[ \\t]+(?:--platform=\\S+[ \\t]+)?(?:[\\w.:-]+/)*ruby:${version}(?=[\\s@-]|$)`;
    return find(source, from, "im");
}
function find(source, pattern, flags = "m") {
    if (source === undefined)
        return [];
    const match = new RegExp(pattern, `${flags}d`).exec(source.text);
    const [start, end] = match?.indices?.[1] ?? [];
    if (match?.[1] === undefined || start === undefined || end === undefined)
        return [];
    return [{ version: match[1], operator: "=", at: (0,project_source/* rangeBetween */.yb)(source, start, end), isNote: false }];
}
function samePart(a, b) {
    const [left, right] = [numbers(a), numbers(b)];
    return left.slice(0, right.length).every((part, index) => part === right[index]);
}
/** `known` may be short: then the numbers that it leaves open are taken to fit. */
function allows({ operator, version: wanted }, known) {
    const [low, given] = [numbers(wanted), numbers(known)];
    const least = ruby_versions_compare(given, low.slice(0, given.length)) >= 0;
    return operator === ">=" ? least : least && samePart(low.slice(0, -1).join("."), known);
}
function ruby_versions_compare(a, b) {
    const index = a.findIndex((part, position) => part !== (b[position] ?? 0));
    return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
function numbers(text) {
    return text.split(".").map(Number);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/ruby-version-mismatch.js

const rubyVersionMismatch = {
    metadata: {
        id: "ruby-version-mismatch",
        severity: "warning",
        title: "Every file that names Ruby's version names the same one",
    },
    *check(project) {
        const [first, ...others] = rubyClaims(project);
        if (first === undefined)
            return;
        for (const other of others) {
            if (agree(first, other))
                continue;
            yield {
                at: other.at,
                ...(other.isNote ? { severity: "info" } : {}),
                message: `Ruby is ${shown(other)} here, and ${shown(first)} in ${first.at.file}`,
                help: "Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's.",
            };
        }
    },
};
function shown({ operator, version }) {
    return operator === "=" ? version : `${operator} ${version}`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-command-missing.js

/** Commands that GitHub's runners do not have, and what a workflow that installs or logs them in mentions. */
const commands = {
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
/** Characters; what follows in a longer value is not looked at. */
const longestCommand = 1000;
const secretCommandMissing = {
    metadata: {
        id: "secret-command-missing",
        severity: "warning",
        title: "The commands in the secrets file exist on the runner, and are logged in",
    },
    *check(project) {
        const fromWorkflow = deploysFromWorkflow(project);
        const told = new Set();
        for (const { entry, file, at } of allSecrets(project)) {
            const value = (entry.rawValue ?? "").slice(0, longestCommand);
            const adapter = /\$\(\s*kamal\s+secrets\s+fetch\b[^)]*?(?:--adapter|-a)[=\s]+([\w-]+)/.exec(value)?.[1];
            const command = adapter === undefined ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(value)?.[1] : adapters[adapter];
            const sign = command === undefined ? undefined : commands[command];
            if (sign === undefined || mentionedInWorkflows(project, sign) || workflowGives(project, entry.name))
                continue;
            // One thing is to be installed, however many lines ask for it.
            if (told.has(`${file.path} ${command}`))
                continue;
            told.add(`${file.path} ${command}`);
            yield {
                at,
                ...(fromWorkflow ? {} : { severity: "info" }),
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
        securitySeverity: 8.2,
    },
    *check(project) {
        const isIgnored = gitIgnore(project);
        for (const { entry, file, at } of allSecrets(project)) {
            const value = (entry.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
            if (entry.kind !== "literal" || !isSecretName(entry.name) || isTemplateValue(value))
                continue;
            if (isIgnored(file.path))
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
        const isIgnored = gitIgnore(project);
        const fromWorkflow = deploysFromWorkflow(project);
        for (const { entry, at } of allSecrets(project)) {
            const reason = localSource((entry.rawValue ?? "").slice(0, secret_source_longestCommand), isIgnored);
            if (reason === undefined || workflowGives(project, entry.name))
                continue;
            yield {
                at,
                ...(fromWorkflow ? {} : { severity: "info" }),
                message: `\`${entry.name}\` comes from ${reason}: on a runner its value is empty`,
                help: `Write \`${entry.name}=$${entry.name}\` and pass a repository secret of that name; the action does both when it has the value.`,
            };
        }
    },
};
/** Characters; what follows in a longer value is not looked at. */
const secret_source_longestCommand = 1000;
function localSource(value, isIgnored) {
    const file = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(value)?.[1];
    if (file !== undefined && (file.startsWith("/") || isIgnored(file))) {
        return `${file}, which is not in the repository`;
    }
    const dotenv = /\$\([^)]*(?<![\w-])(\.env(?:\.[\w.]+)?)(?![\w-])/.exec(value)?.[1];
    if (dotenv !== undefined && isIgnored(dotenv))
        return `${dotenv}, which is not in the repository`;
    if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(value))
        return "the login of the GitHub CLI on one's own machine";
    if (/\$\([^)]*~\/|\$\([^)]*\$HOME\//.test(value))
        return "a file in one's own home directory";
    return undefined;
}

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
        const isIgnored = gitIgnore(project);
        const fromWorkflow = deploysFromWorkflow(project);
        for (const { config, variant } of (0,variants/* deployableVariants */.I)(project)) {
            // No list, or a file that cannot be read: what is defined is not known.
            if (variant.secrets.length === 0 || variant.secrets.some((file) => file.state === "unreadable"))
                continue;
            if (variant.secrets.some((file) => workflowWritesSecrets(project, file.path, variant.destination)))
                continue;
            // Kept out of git, the files lie on the machines that deploy; only a runner begins without them.
            if (!fromWorkflow && variant.secrets.some((file) => file.state === "missing" && isIgnored(file.path)))
                continue;
            if (variant.file !== undefined && isConfigOfItsOwn(project, variant.file.path))
                continue;
            const defined = (0,secrets_file/* definedNames */.C9)(variant.secrets.flatMap((file) => file.entries));
            const missing = (0,required_secrets/* requiredSecrets */.H)(config).filter(({ name }) => !defined.has(name));
            const first = missing[0];
            if (first !== undefined && missing.length > 1 && variant.secrets.every((file) => file.state === "missing")) {
                // One thing is wrong, not as many as there are names.
                yield withoutFile(variant, { ...first, names: [...new Set(missing.map(({ name }) => name))] });
                continue;
            }
            for (const { name, path, ...at } of missing) {
                if (!/^[A-Za-z_]\w*$/.test(name)) {
                    yield {
                        at,
                        message: `The name of a secret is expected here (${path}), and this is none`,
                        help: "Write a name such as `API_KEY`, and let the secrets file say where its value comes from. If a value stands here, it is in git: replace it where it is used.",
                    };
                    continue;
                }
                yield {
                    at,
                    message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
                    help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
                };
            }
        }
    },
};
function withoutFile(variant, first) {
    const { name: _name, path: _path, names, ...at } = first;
    const shown = names.slice(0, 5).map((name) => `\`${name}\``);
    const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
    return {
        at,
        message: `The secrets ${shown.join(", ")}${rest} are not defined in ${filesOf(variant)}`,
        help: `Create ${variant.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or give the action repository secrets of these names (input \`secrets\`, or \`env:\`).`,
    };
}
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
            for (const name of readBy(entry))
                used.add(name);
        for (const secret of secrets) {
            const { entry, at } = secret;
            // `fi`, `done`: words of a shell, which dotenv takes for names; nobody meant to define anything.
            if (entry.rawValue === undefined)
                continue;
            // Kamal's template has it; a registry that is left out is another rule's business.
            if (entry.name.startsWith("KAMAL_REGISTRY_") || used.has(entry.name))
                continue;
            if (isReadElsewhere(secret))
                continue;
            yield {
                at,
                message: `Nothing in the configuration asks for \`${entry.name}\``,
                help: `Name it below \`env/secret\` where it is needed, or remove the line.`,
            };
        }
    },
};
/** Other names that the value of an entry reads, in commands too. */
function readBy(entry) {
    const names = [...(entry.rawValue ?? "").matchAll(/\$\{?([A-Za-z0-9_]+)/g)].map((match) => match[1] ?? "");
    return [...names, ...entry.references].filter((name) => name !== entry.name);
}
/** The file is a shell script as well (`if [ "$STAGE" = … ]`), and another line of it reads the variable. */
function isReadElsewhere({ entry, file }) {
    const text = file.source?.text ?? "";
    const others = [text.slice(0, entry.start), text.slice(entry.end)];
    return [`$${entry.name}`, `\${${entry.name}`].some((read) => others.some((part) => part.includes(read)));
}

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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const trail = dataTrail(project, config);
            if (trail === undefined || !trail.container.mounts.complete)
                continue;
            for (const database of trail.databases)
                yield* sqlite_not_on_volume_checkDatabase(database, trail);
        }
    },
};
function* sqlite_not_on_volume_checkDatabase(database, trail) {
    const workdir = trail.container.image?.workdir;
    const { mount, file, name } = database;
    if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host"))
        return;
    const directory = file.slice(0, file.lastIndexOf("/"));
    // Code and data in one directory: a volume there would keep the old code.
    const shared = directory === workdir || directory === "" || directory === `${workdir}/db`;
    const idle = idleVolume(trail);
    const why = mount === undefined ? "no volume holds" : `only ${mount.kind === "memory" ? "memory" : "an unnamed volume"} holds`;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(database.node),
        ...(isDisposable(database) ? { severity: "info" } : {}),
        message: `The database \`${name}\` is ${file} in the container, and ${why} it: every deploy starts with an empty one`,
        help: shared
            ? `Move it to a directory of its own, such as ${workdir}/storage, and give that a volume: \`volumes: ["app_storage:${workdir}/storage"]\`.`
            : idle === undefined
                ? `Add \`volumes: ["app_storage:${directory}"]\` to the Kamal configuration.`
                : `Mount the volume there: \`${idle.source}:${directory}\` instead of \`${idle.source}:${idle.target}\`.`,
    };
}
/** The only volume, when it holds none of the databases: it is meant for them. */
function idleVolume({ container, databases }) {
    const [volume, ...others] = container.mounts.all.filter(({ kind }) => kind === "volume");
    if (volume?.source === undefined || others.length > 0)
        return undefined;
    return databases.some(({ mount }) => mount === volume) ? undefined : volume;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/sqlite-role-volume.js




const sqliteRoleVolume = {
    metadata: {
        id: "sqlite-role-volume",
        severity: "warning",
        title: "Every role that uses a SQLite database has it on the same volume",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const primary = dataTrail(project, config);
            if (primary === undefined)
                continue;
            for (const role of roleNames(config).filter((name) => name !== primary.container.role)) {
                const container = containerOf(project, config, role);
                const command = container?.command?.join(" ") ?? "";
                if (container === undefined || !container.mounts.complete || !usesDatabases.test(command))
                    continue;
                const trail = trailIn(project, container);
                const apart = trail === undefined ? [] : databasesApart(primary, trail);
                const [first] = apart;
                const queue = apart.find(({ name }) => name === "queue");
                const key = (0,project_nodes/* pairOf */.cF)((0,project_nodes/* lookup */.$I)(config, "servers"), role)?.key;
                if (first === undefined || key === undefined)
                    continue;
                const isLost = queue !== undefined && /\bjobs\b|solid_queue/.test(command);
                const { mount } = primary.databases.find(({ name }) => name === first.name) ?? {};
                yield {
                    at: (0,project_nodes/* rangeOf */.be)(key),
                    ...(isLost ? { severity: "error" } : {}),
                    message: `The role \`${role}\` has ${(queue ?? first).file} for itself, and \`${primary.container.role}\` has it on ${mount?.source ?? "its volume"}: what one writes, the other never sees${isLost ? ", so that no job runs" : ""}`,
                    help: "Write the volume below `volumes` at the top level, which is for all roles, or repeat it in the role's `options`.",
                };
            }
        }
    },
};
const usesDatabases = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;
/** What the primary role keeps on a volume, and this one elsewhere. */
function databasesApart(primary, other) {
    return other.databases.filter((database) => {
        const home = primary.databases.find(({ name }) => name === database.name)?.place;
        if (home === undefined || isDisposable(database))
            return false;
        return database.place === undefined ? database.mount === undefined : placeKey(home) !== placeKey(database.place);
    });
}

;// CONCATENATED MODULE: ./build/src/lint/rules/sqlite-several-hosts.js





const sqliteSeveralHosts = {
    metadata: {
        id: "sqlite-several-hosts",
        severity: "error",
        title: "An app with SQLite runs on one host, with its jobs",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
                    message: strayMessage({ project, config, trail }, { role, on: stray.name, home: first.name }),
                    help: `Run the role on ${first.name}, or move the data to a database server.`,
                };
            }
        }
    },
};
/** Solid Queue takes its jobs from the file that the role's own host has. */
function strayMessage({ project, config, trail }, stray) {
    const { role, on, home } = stray;
    const queue = trail.databases.find(({ name }) => name === "queue");
    const command = containerOf(project, config, role)?.command ?? [];
    const runsJobs = /jobs|solid_queue/.test(command.join(" "));
    if (queue === undefined || !runsJobs) {
        return `The role \`${role}\` runs on ${on}, and the SQLite databases are on ${home}: it sees none of their rows`;
    }
    return `The role \`${role}\` runs Solid Queue on ${on}, and the app enqueues its jobs in ${queue.file} on ${home}: none of them runs`;
}

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
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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
;// CONCATENATED MODULE: ./build/src/lint/rules/traefik-label.js



const traefikLabel = {
    metadata: {
        id: "traefik-label",
        severity: "warning",
        title: "No label speaks to Traefik, which Kamal 2 does not run",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const sections = containerSections(config);
            // Somebody who runs a Traefik of their own wants its labels.
            if (sections.some(({ node }) => mayBeTraefik((0,project_nodes/* lookup */.$I)(node, "image"))))
                continue;
            const roles = sections.filter(({ kind }) => kind === "servers").map(({ node }) => node);
            if (!roles.some(isOutsideOfProxy))
                yield* checkLabels(config);
            for (const role of roles.filter((node) => !isOutsideOfProxy(node)))
                yield* checkLabels(role);
        }
    },
};
function mayBeTraefik(image) {
    return image?.kind === "unknown" || (image?.kind === "scalar" && /traefik/i.test(image.text));
}
function isOutsideOfProxy(role) {
    const proxy = (0,project_nodes/* lookup */.$I)(role, "proxy");
    return proxy?.kind === "unknown" || (proxy?.kind === "scalar" && proxy.value === false);
}
/** One finding for all labels of a section: they are mended together. */
function* checkLabels(owner) {
    const labels = (0,project_nodes/* lookup */.$I)(owner, "labels");
    if (labels?.kind !== "map")
        return;
    const found = labels.pairs.filter(({ key }) => /^traefik\./i.test((0,project_nodes/* keyName */.xT)(key) ?? ""));
    const [first] = found;
    if (first === undefined)
        return;
    yield {
        at: (0,project_nodes/* rangeOf */.be)(first.key),
        message: "Kamal 2 routes with kamal-proxy, which reads no labels: this one does nothing",
        help: `Remove ${found.length === 1 ? "it" : `these ${found.length} labels`}, and write ${replacement(labels, found)} below \`proxy\`.`,
    };
}
/** The settings of kamal-proxy that say the same. */
function replacement(labels, found) {
    const text = labels.source.text.slice(labels.start, labels.end);
    const host = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(text)?.[1];
    const path = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(text)?.[1];
    const port = found.find(({ key }) => /\.loadbalancer\.server\.port$/i.test((0,project_nodes/* keyName */.xT)(key) ?? ""))?.value;
    const tls = found.some(({ key }) => /\.tls(?:\.|$)/i.test((0,project_nodes/* keyName */.xT)(key) ?? ""));
    const settings = [
        `\`host: ${host ?? "…"}\``,
        ...(path === undefined ? [] : [`\`path_prefix: ${path}\``]),
        ...(port?.kind === "scalar" && /^\d+$/.test(port.text) ? [`\`app_port: ${port.text}\``] : []),
        ...(tls ? ["`ssl: true`"] : []),
    ];
    return settings.join(", ");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-key.js

const unknownKey = {
    metadata: {
        id: "unknown-key",
        severity: "error",
        title: "Every key is one that Kamal knows",
        fixable: true,
    },
    check: (project, shared) => (0,problems/* schemaProblems */.Ic)(project, shared, "unknown-key"),
};

;// CONCATENATED MODULE: ./build/src/project/image-owner.js
// Who owns a directory of the image, as far as the Dockerfile says: a new named volume takes the owner over.

/** The USER of the image without its group; undefined: none is set, or a variable. */
function imageUser(image) {
    const text = image.instructions.findLast(({ name }) => name === "USER")?.expanded ?? "";
    return text === "" || text.includes("$") ? undefined : withoutGroup(text);
}
/** The owner of `directory` (absolute). Where a command could change it that is not understood, it is unknown. */
function ownerOf(image, directory) {
    let owner = "absent";
    let user = "root";
    for (const { name, expanded: text, workdir } of image.instructions) {
        if (name === "USER")
            user = text.includes("$") ? "" : withoutGroup(text);
        const place = { directory, user, workdir };
        if (name === "WORKDIR")
            owner = afterWorkdir(owner, text, place);
        if (name === "COPY" || name === "ADD")
            owner = afterCopy(owner, text, place);
        if (name === "RUN")
            owner = afterRun(owner, text, place);
        if (name === "VOLUME" && text.includes(directory))
            owner = "unknown";
    }
    return owner;
}
/** Whether two names mean one user; undefined: a name and a number that nothing ties together. */
function isSameUser(image, a, b) {
    if (a === b)
        return true;
    if (/^\d+$/.test(a) === /^\d+$/.test(b))
        return false;
    const [number, name] = /^\d+$/.test(a) ? [a, b] : [b, a];
    if (name === "root" || number === "0")
        return name === "root" && number === "0";
    const made = image.instructions
        .flatMap(({ expanded }) => commandsOf(expanded))
        .find((words) => /^(?:useradd|adduser)$/.test(words[0] ?? "") && words.includes(name));
    const uid = /(?:^|\s)(?:--uid|-\w*u)[=\s]+(\d+)/.exec(made?.join(" ") ?? "")?.[1];
    return uid === undefined ? undefined : uid === number;
}
/** Which user gets a directory that WORKDIR makes depends on the builder. */
function afterWorkdir(before, text, { directory, workdir }) {
    const path = absolute(text, workdir ?? "/");
    return path === undefined || isBelow(path, directory) ? "unknown" : before;
}
function afterCopy(before, text, { directory, workdir }) {
    const target = text.startsWith("[")
        ? undefined
        : text
            .split(/\s+/)
            .at(-1)
            ?.replace(/^(["'])(.*)\1$/, "$2");
    const path = target === undefined ? undefined : absolute(target, workdir);
    if (path === undefined)
        return "unknown";
    if (!isBelow(path, directory) && !isBelow(directory, path))
        return before;
    const chown = /--chown=(\S+)/.exec(text)?.[1];
    // What another stage has made keeps its owner; what is in the copied tree is not known here.
    if (chown === undefined && /--from=/.test(text))
        return before === "absent" ? "absent" : "unknown";
    if (chown === undefined)
        return isBelow(path, directory) ? { user: "root" } : before;
    return chown.includes("$") ? "unknown" : { user: withoutGroup(chown) };
}
function afterRun(before, text, place) {
    let owner = before;
    for (const words of commandsOf(text)) {
        const [command = "", ...rest] = words;
        const options = rest.filter((word) => word.startsWith("-")).join(" ");
        const values = rest.filter((word) => !word.startsWith("-"));
        if (command === "chown")
            owner = afterChown(owner, { values, options, place });
        else if (command === "mkdir") {
            const made = values.map((word) => absolute(word, place.workdir));
            if (made.includes(undefined))
                return "unknown";
            if (made.some((path) => path !== undefined && isBelow(path, place.directory)))
                owner = place.user === "" ? "unknown" : { user: place.user };
        }
        else if (/^(?:chmod|install|setfacl|ln|mv|cp)$/.test(command) && mentions(values, place))
            owner = "unknown";
    }
    return owner;
}
function afterChown(before, command) {
    const [who = "", ...paths] = command.values;
    const { directory, workdir } = command.place;
    const all = /-\w*R|--recursive/.test(command.options);
    for (const path of paths.map((word) => absolute(word, workdir))) {
        if (path === undefined)
            return "unknown";
        if (path === directory || (all && isBelow(directory, path)))
            return who.includes("$") ? "unknown" : { user: withoutGroup(who) };
    }
    return before;
}
function mentions(values, { directory, workdir }) {
    return values.some((word) => {
        const path = absolute(word, workdir);
        return path === undefined || isBelow(directory, path) || isBelow(path, directory);
    });
}
/** Simple commands, each as its words. */
function commandsOf(text) {
    return text
        .replace(/^(?:--\S+\s+)+/, "")
        .split(/&&|\|\||[;|\n]/)
        .map((command) => command.trim().split(/\s+/))
        .map((words) => words.map((word) => word.replace(/^(["'])(.*)\1$/, "$2")));
}
/** undefined: a variable or a pattern is in it, or the directory it starts from is not known. */
function absolute(word, workdir) {
    if (/[$*?[{`~]/.test(word))
        return undefined;
    if (!word.startsWith("/") && workdir === undefined)
        return undefined;
    return external_node_path_.posix.resolve(workdir ?? "/", word);
}
/** `path` is `directory` or below it. */
function isBelow(path, directory) {
    return path === directory || directory === "/" || path.startsWith(`${directory}/`);
}
function withoutGroup(user) {
    return user.split(":")[0] ?? user;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/user-volume-owner.js






const userVolumeOwner = {
    metadata: {
        id: "user-volume-owner",
        severity: "warning",
        title: "The user that the image runs as may write to the volumes",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            // The volume is not where the data is: that comes first.
            if (dataTrail(project, config)?.databases.some(({ mount }) => mount === undefined) === true)
                continue;
            const problems = roleNames(config).flatMap((name) => checkRole(project, containerOf(project, config, name)));
            yield* problems.filter(({ severity }) => severity === undefined);
            // One is enough to say what is true of all directories of the server.
            yield* problems.filter(({ severity }) => severity !== undefined).slice(0, 1);
        }
    },
};
function checkRole(project, container) {
    const image = container?.image;
    if (container === undefined || image === undefined || !isPlain(project, image))
        return [];
    if ((0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(container.node, "options"), "user") !== undefined)
        return [];
    return container.mounts.all
        .filter((mount) => !mount.readOnly)
        .map((mount) => user_volume_owner_judge(image, mount))
        .filter((problem) => problem !== undefined);
}
function user_volume_owner_judge(image, mount) {
    const user = imageUser(image);
    if (user === undefined || user === "root" || user === "0")
        return undefined;
    if (mount.kind === "host")
        return onTheServer(image, mount, user);
    if (mount.kind !== "volume")
        return undefined;
    const { target, node } = mount;
    const owner = ownerOf(image, target);
    if (owner === "unknown" || (owner !== "absent" && isSameUser(image, owner.user, user) !== false))
        return undefined;
    const found = owner === "absent"
        ? `nothing in the Dockerfile gives ${target} to it, so that root owns the volume`
        : `${target} belongs to ${owner.user} in the image, and so in a new volume`;
    return {
        at: (0,project_nodes/* rangeOf */.be)(node),
        message: `The app runs as ${user}, and ${found}: the app cannot write there`,
        help: `Before USER, add \`RUN mkdir -p ${target} && chown -R ${user} ${target}\` to the Dockerfile. A volume that is on the server already keeps its owner: change that one by hand.`,
    };
}
/** Who owns it there cannot be seen from here. */
function onTheServer({ workdir }, { source, target, node }, user) {
    if (workdir === undefined || workdir === "/" || !target.startsWith(`${workdir}/`))
        return undefined;
    return {
        at: (0,project_nodes/* rangeOf */.be)(node),
        severity: "info",
        message: `The app runs as ${user}, and a directory of the server keeps its own owner: Docker makes ${source ?? "it"} as root when it is not there, and the app cannot write to ${target}`,
        help: `Make it on the server and give it to ${user} (by number), or use a named volume, which takes the owner from the image.`,
    };
}
/** Nothing else can set the owner: no base image with directories for apps, no other stage, no script. */
function isPlain({ around }, image) {
    const stages = around.dockerfile?.stages ?? [];
    if (around.dockerfile === undefined || !hasPlainBases(around.dockerfile))
        return false;
    const own = new Set(image.instructions.map(({ start }) => start));
    const others = stages.flatMap((stage) => stage.instructions.filter(({ start }) => !own.has(start)));
    if (others.some(({ name, text }) => name === "USER" || text.includes("chown")))
        return false;
    return !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(around.texts.entrypoint.source?.text ?? "");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/volume-shadowing.js



const volumeShadowing = {
    metadata: {
        id: "volume-shadowing",
        severity: "error",
        title: "No volume hides the app's own code, and no two are mounted at the same place",
    },
    *check(project) {
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
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

;// CONCATENATED MODULE: ./build/src/lint/rules/webauthn-origin.js






const webauthnOrigin = {
    metadata: {
        id: "webauthn-origin",
        severity: "warning",
        title: "WebAuthn's origin and RP ID are those of the host that the proxy serves",
    },
    *check(project) {
        const { source } = project.around.texts.webauthn;
        if (source === undefined || /\bRails\.env\b|^\s*(?:if|unless|case)\b/m.test(withoutComments(source.text)))
            return;
        for (const { config } of (0,variants/* deployableVariants */.I)(project)) {
            const container = primaryContainer(project, config);
            if (container === undefined)
                continue;
            // The role's own settings lie over the root's.
            const proxies = [(0,project_nodes/* lookup */.$I)(container.node, "proxy"), (0,project_nodes/* lookup */.$I)(config, "proxy")];
            const hosts = proxyHosts(proxies.find(namesHosts));
            if (hosts === undefined)
                continue;
            yield* checkOrigins(settings(source, container.ruby, "allowed_origins|origin"), hosts, proxies.some(servesTls));
            yield* checkIds(settings(source, container.ruby, "rp_id|id"), hosts);
        }
    },
};
function* checkOrigins(origins, hosts, tls) {
    const parsed = origins?.map((each) => ({
        ...each,
        host: /^https?:\/\/([^/:]+)/.exec(each.text)?.[1]?.toLowerCase(),
    }));
    const ours = parsed?.filter(({ host }) => host !== undefined && hosts.includes(host)) ?? [];
    const [first] = parsed ?? [];
    const [host] = hosts;
    if (first !== undefined && ours.length === 0) {
        yield {
            at: first.at,
            message: `WebAuthn accepts ${parsed?.map(({ text }) => text).join(", ")}, and the proxy serves ${hosts.join(", ")}: every passkey is refused there`,
            help: `Write \`https://${host}\`.`,
        };
    }
    for (const { text, at, host: own } of ours) {
        const slash = text.endsWith("/");
        if (!slash && !(tls && text.startsWith("http:")))
            continue;
        yield {
            at,
            message: `No browser says that its origin is ${text}: ${slash ? "an origin has no slash at its end" : "the proxy serves the host by TLS"}; every passkey is refused`,
            help: `Write \`https://${own}\`.`,
        };
    }
}
function* checkIds(ids, hosts) {
    for (const { text, at } of ids ?? []) {
        if (hosts.some((host) => host === text.toLowerCase() || host.endsWith(`.${text.toLowerCase()}`)))
            continue;
        yield {
            at,
            message: `The RP ID is ${text}, and the proxy serves ${hosts.join(", ")}: a browser refuses an RP ID that is neither its host nor a domain above it`,
            help: `Write \`${hosts[0]}\`, or leave it out.`,
        };
    }
}
function namesHosts(proxy) {
    return ["host", "hosts"].some((key) => (0,project_nodes/* lookup */.$I)(proxy, key) !== undefined);
}
/** The literal hosts; undefined: none, or some that are not known. */
function proxyHosts(proxy) {
    const host = (0,project_nodes/* lookup */.$I)(proxy, "host");
    const list = (0,project_nodes/* lookup */.$I)(proxy, "hosts");
    const nodes = list?.kind === "list" && !list.open ? list.items.map(({ node }) => node) : [host ?? list];
    if (nodes.length === 0 || nodes.some((node) => node?.kind !== "scalar" || node.value === null))
        return undefined;
    return nodes
        .flatMap((node) => (node?.kind === "scalar" ? node.text.toLowerCase().split(",") : []))
        .map((each) => each.trim());
}
function servesTls(proxy) {
    const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
    return ssl?.kind === "map" || (ssl?.kind === "scalar" && ssl.value === true);
}
/** The values of a setting, `c.name = …` or `name: …`; undefined: not set, or not all of them are known. */
function settings(source, facts, names) {
    const text = withoutComments(source.text);
    const pattern = new RegExp(`(?:\\.(?:${names})[ \\t]*=(?!=)|\\b(?:${names}):)[ \\t]*(\\[[^\\]]*\\]|[^\\n]*)`, "dg");
    const found = [...text.matchAll(pattern)];
    const [match] = found;
    const [start] = match?.indices?.[1] ?? [];
    if (match === undefined || start === undefined || found.length > 1)
        return undefined;
    return valuesIn(source, { code: match[1] ?? "", start }, facts);
}
function valuesIn(source, written, facts) {
    const values = [];
    const list = /^\[([\s\S]*)\]\s*$/.exec(written.code)?.[1];
    const offset = written.start + (list === undefined ? 0 : 1);
    // Commas separate the items of a list, and the arguments of a call.
    for (const part of (list ?? written.code.replace(/,\s*$/, "")).matchAll(/(?:\([^)]*\)|"[^"]*"|'[^']*'|[^,])+/g)) {
        const code = part[0].trim();
        if (code === "")
            continue;
        const text = /^(["'])([^"'#]*)\1$/.exec(code)?.[2] ?? evaluate(code, facts);
        if (text === undefined || text === "")
            return undefined;
        const start = offset + part.index + part[0].indexOf(code);
        values.push({ text, at: (0,project_source/* rangeBetween */.yb)(source, start, start + code.length) });
    }
    return values.length === 0 ? undefined : values;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-cancels-deploy.js



const workflowCancelsDeploy = {
    metadata: {
        id: "workflow-cancels-deploy",
        severity: "warning",
        title: "A newer push waits for a deploy that is under way, instead of cancelling it",
        fixable: true,
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
                    fix: (0,lint_fix/* rewrite */.v8)(cancel, "false"),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/lint/data/deploy-calls.js



/** The calls of which everything is written out. */
function deployCalls(project) {
    return deployJobs(project).flatMap(({ workflow, job, steps, uses, isCall }) => {
        if (isCall)
            return /\/deploy\.ya?ml@/.test(uses?.text ?? "") ? callWithInputs(job) : [];
        if ([workflow, job].some((owner) => (0,project_nodes/* lookup */.$I)(owner, "defaults") !== undefined))
            return [];
        return steps.flatMap((step) => [...commandCalls(step), ...actionCalls(step)]);
    });
}
const command = new RegExp(`${kamalCall}(?:setup|deploy|redeploy)\\b([^\\n;&|#]*)`, "g");
function commandCalls(step) {
    const run = runOf(step);
    if (run === undefined || (0,project_nodes/* lookup */.$I)(step, "working-directory") !== undefined)
        return [];
    const text = run.source.text.slice(run.start, run.end);
    // Somewhere else, or by what only a shell can tell.
    if (/\b(?:cd|pushd)\s/.test(text))
        return [];
    return [...text.matchAll(command)].flatMap((match) => {
        const words = match[1] ?? "";
        if (/[$`\\]|--config-file|(?:^|\s)-c\b|--version\s*$/.test(words))
            return [];
        const found = /(?:^|\s)(?:-d|--destination)(?:=|\s+)["']?([\w.-]+)/.exec(words);
        const start = run.start + match.index + match[0].length - words.length;
        if (found?.[1] === undefined) {
            const first = run.start + match.index + (/^[\s;&|]*/.exec(match[0])?.[0].length ?? 0);
            return [{ destination: undefined, at: (0,project_source/* rangeBetween */.yb)(run.source, first, start) }];
        }
        const name = start + found.index + found[0].length - found[1].length;
        return [{ destination: found[1], at: (0,project_source/* rangeBetween */.yb)(run.source, name, name + found[1].length) }];
    });
}
function actionCalls(step) {
    return actionOf(step) === undefined ? [] : callWithInputs(step);
}
/** A step with the action, or a job with its reusable workflow. */
function callWithInputs(owner) {
    const inputs = (0,project_nodes/* lookup */.$I)(owner, "with");
    if (inputs !== undefined && inputs.kind !== "map")
        return [];
    const elsewhere = ["working-directory", "config-file"].some((name) => (0,project_nodes/* lookup */.$I)(inputs, name) !== undefined);
    const what = (0,project_nodes/* lookup */.$I)(inputs, "command");
    if (elsewhere || (what !== undefined && !(what.kind === "scalar" && what.text === "deploy")))
        return [];
    const destination = (0,project_nodes/* lookup */.$I)(inputs, "destination");
    return destination === undefined
        ? [{ destination: undefined, at: (0,project_nodes/* rangeOf */.be)((0,project_nodes/* lookup */.$I)(owner, "uses") ?? owner) }]
        : destination.kind === "scalar" && /^[\w.-]+$/.test(destination.text)
            ? [{ destination: destination.text, at: (0,project_nodes/* rangeOf */.be)(destination) }]
            : [];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-destination.js



const workflowDestination = {
    metadata: {
        id: "workflow-destination",
        severity: "warning",
        title: "A workflow deploys to a destination that has a file",
    },
    *check(project) {
        // What workflows say is about the default config.
        if (project.config.path !== "config/deploy.yml" || project.config.document === undefined)
            return;
        const names = project.neighbours.filter((name) => /^deploy\..+\.yml$/.test(name));
        const others = names.map((name) => name.slice("deploy.".length, -".yml".length)).join(", ") || "none";
        for (const { destination, at } of deployCalls(project)) {
            if (destination === undefined) {
                if (!requiresDestination(project))
                    continue;
                yield {
                    at,
                    message: "This deploys without a destination, and the configuration has `require_destination: true`: Kamal stops",
                    help: `Name one with \`-d\` (the action's input \`destination\`); destinations that have a file: ${others}.`,
                };
            }
            else if (!names.includes(`deploy.${destination}.yml`) && !workflowWrites(project, fileOf(destination))) {
                yield {
                    at,
                    message: `The destination \`${destination}\` has no file: Kamal stops (Configuration file not found in ${fileOf(destination)})`,
                    help: `Create ${fileOf(destination)}, or correct the name; destinations that have a file: ${others}.`,
                };
            }
        }
    },
};
function fileOf(destination) {
    return `config/deploy.${destination}.yml`;
}
function requiresDestination(project) {
    const value = (0,project_nodes/* lookup */.$I)(project.config.document?.root, "require_destination");
    return value?.kind === "scalar" && value.value === true;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-keyscan-hash.js



const workflowKeyscanHash = {
    metadata: {
        id: "workflow-keyscan-hash",
        severity: "warning",
        title: "known_hosts holds host names that Kamal's SSH library can read",
        fixable: true,
    },
    *check(project) {
        for (const { script } of kamalScripts(project)) {
            const place = placeInScript(script, /\bssh-keyscan\b[^\n|>]*?\s-\w*H\w*/);
            if (place === undefined)
                continue;
            const option = /\s-H$/.exec(script.source.text.slice(place.start, place.end));
            const optionAt = (0,project_source/* rangeBetween */.yb)(script.source, place.start + (option?.index ?? 0), place.end);
            yield {
                at: (0,project_source/* rangeBetween */.yb)(script.source, place.start, place.end),
                message: "`ssh-keyscan -H` writes hashed names, with which net-ssh (Kamal) now and then fails: Net::SSH::HostKeyMismatch",
                help: "Leave out `-H`; better, pin the keys: keep the output as a secret instead of asking the network at each run.",
                // Among other options in one word (`-Hv`) it is left to people.
                ...(option && { fix: (0,lint_fix/* replaceAt */._D)(optionAt, "", "Remove `-H`") }),
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
            const always = condition?.kind !== "scalar" || isNoCondition(condition.text);
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
/** `always()`, `failure()` and so on say how this run went, and nothing about whose lock it is. */
function isNoCondition(text) {
    return text.replace(/\b(?:always|failure|cancelled|success)\(\)|\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
}
function manualOnly(text) {
    return /workflow_dispatch/.test(text) && !/^\s*(?:push|pull_request|schedule|release)\s*:/m.test(text);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-packages-write.js





const workflowPackagesWrite = {
    metadata: {
        id: "workflow-packages-write",
        severity: "warning",
        title: "The job that pushes to ghcr.io with its own token may write packages",
        fixable: true,
    },
    *check(project) {
        const usesGhcr = (0,variants/* deployableVariants */.I)(project).some(({ config }) => {
            const server = (0,project_nodes/* lookup */.$I)((0,project_nodes/* lookup */.$I)(config, "registry"), "server");
            return server?.kind === "scalar" && server.text.toLowerCase() === "ghcr.io";
        });
        for (const { workflow, job, uses, isCall } of deployJobs(project)) {
            const text = job.source.text.slice(job.start, job.end);
            const ownToken = /secrets\.GITHUB_TOKEN|github\.token/.test(text) || (uses !== undefined && !/github-token:/.test(text));
            // Another token brings its own rights; the called workflow asks for the right whatever the registry is.
            if (!isCall && (!usesGhcr || !ownToken || /skip-push|-P\b|skip-build/.test(text)))
                continue;
            const permissions = (0,project_nodes/* lookup */.$I)(job, "permissions") ?? (0,project_nodes/* lookup */.$I)(workflow, "permissions");
            if (permissions === undefined || permissions.kind === "unknown")
                continue;
            if (permissions.kind === "scalar" && permissions.text === "write-all")
                continue;
            const packages = (0,project_nodes/* lookup */.$I)(permissions, "packages");
            if (packages?.kind === "unknown" || (packages?.kind === "scalar" && packages.text === "write"))
                continue;
            const fix = permissions.kind === "map" ? allowed(permissions) : undefined;
            const pair = [...job.pairs, ...workflow.pairs].find((each) => (0,project_nodes/* keyName */.xT)(each.key) === "permissions");
            yield {
                at: (0,project_nodes/* rangeOf */.be)(pair?.key ?? permissions),
                message: isCall
                    ? "The called workflow asks for `packages: write`, and these permissions lack it: GitHub refuses to start the run"
                    : "This job pushes to ghcr.io with GITHUB_TOKEN, and its permissions lack `packages: write`: denied: permission_denied: write_package",
                help: "Add `packages: write` to the job's `permissions`.",
                ...(fix && { fix }),
            };
        }
    },
};
/** As the first line of a block, or in the place of `read`; undefined where braces would have to be opened. */
function allowed(permissions) {
    const packages = (0,project_nodes/* lookup */.$I)(permissions, "packages");
    if (packages?.kind === "scalar")
        return (0,lint_fix/* rewrite */.v8)(packages, "write");
    const { source, start } = permissions;
    const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
    if (packages !== undefined || !/^ +$/.test(indent) || source.text[start] === "{")
        return undefined;
    return (0,lint_fix/* replaceAt */._D)((0,project_source/* rangeBetween */.yb)(source, start, start), `packages: write\n${indent}`, "Add `packages: write`");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-pull-request-target.js


const workflowPullRequestTarget = {
    metadata: {
        id: "workflow-pull-request-target",
        severity: "error",
        title: "No deploy runs for pull_request_target",
        securitySeverity: 8.8,
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

;// CONCATENATED MODULE: ./build/src/lint/data/passed-secrets.js
// Which variables a deploy reads through the secrets file, and whether a workflow's job gives them.



/** The variables of the run's environment that the job's deploy needs and nothing in the job mentions. */
function secretsNotPassed(project, deploy) {
    const text = textOf(deploy);
    const variant = variantOf(project, deploy, text);
    if (variant?.merged === undefined || variant.secrets.some(({ state }) => state === "unreadable"))
        return [];
    // What these bring along cannot be seen here: all secrets, a secrets file that the job writes, a manager of secrets, an
    // action of the repository's own.
    if (deploy.isCall && inherits(deploy.job))
        return [];
    if (/toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(text))
        return [];
    if (managers.test(text))
        return [];
    return variablesOf(variant, variant.merged, deploy).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
}
const managers = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;
/** The job, and what the workflow gives to all of its jobs. */
function textOf({ workflow, job }) {
    const env = (0,project_nodes/* lookup */.$I)(workflow, "env");
    const parts = env === undefined ? [job] : [env, job];
    return parts.map(({ source, start, end }) => source.text.slice(start, end)).join("\n");
}
function inherits(job) {
    const secrets = (0,project_nodes/* lookup */.$I)(job, "secrets");
    return secrets?.kind === "scalar" && secrets.text === "inherit";
}
/** The config that the job deploys; undefined when it cannot be told, or when it may be another app's. */
function variantOf(project, { job }, text) {
    if (/working-directory:|config-file:|\bcd\s|\s(?:-c|--config-file)[\s=]/.test(text))
        return undefined;
    const input = (0,project_nodes/* lookupPath */.wf)(job, ["with", "destination"]);
    const named = input?.kind === "scalar" ? input.text : /\s(?:-d|--destination|destination:)[\s=]+(\S+)/.exec(text)?.[1];
    return project.variants.find(({ destination }) => destination === (named === "" ? undefined : named));
}
function variablesOf(variant, config, deploy) {
    const entries = new Map();
    for (const file of variant.secrets)
        for (const entry of file.entries)
            entries.set(entry.name, entry);
    const scripts = deploy.steps.flatMap((step) => runOf(step)?.text ?? []).join("\n");
    const boots = deploy.uses !== undefined || /\bkamal\s+(?:setup|accessory)\b/.test(scripts);
    const names = (0,required_secrets/* requiredSecrets */.H)(config)
        .filter(({ path }) => boots || !path.startsWith("accessories/"))
        .filter(({ path }) => !(deploy.uses !== undefined && path === "registry/password" && isGhcr(config)))
        .map(({ name }) => name);
    return [...new Set(names.flatMap((name) => readsOf(name, entries)))];
}
/** Only what is nothing but variables of the environment; a command has sources of its own. */
function readsOf(name, entries) {
    const entry = entries.get(name);
    if (entry?.kind !== "env-reference")
        return [];
    return entry.references.filter((each) => (each === name || !entries.has(each)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(each));
}
/** The action gives its own token as the password. */
function isGhcr(config) {
    const server = (0,project_nodes/* lookupPath */.wf)(config, ["registry", "server"]);
    return server?.kind === "scalar" && server.text.toLowerCase() === "ghcr.io";
}

;// CONCATENATED MODULE: ./build/src/lint/rules/workflow-secret-not-passed.js




const workflowSecretNotPassed = {
    metadata: {
        id: "workflow-secret-not-passed",
        severity: "warning",
        title: "A workflow that deploys passes the secrets that the configuration needs",
    },
    *check(project) {
        for (const deploy of deployJobs(project)) {
            const missing = secretsNotPassed(project, deploy);
            const [first] = missing;
            const at = workflow_secret_not_passed_placeOf(deploy);
            if (first === undefined || at === undefined)
                continue;
            const names = missing.map((name) => `\`${name}\``).join(", ");
            yield {
                at,
                message: `The deploy reads ${names} from the environment, and this job does not pass ${missing.length === 1 ? "it" : "them"}: ${missing.length === 1 ? "its value is" : "their values are"} empty on the runner`,
                help: deploy.isCall
                    ? "Write `secrets: inherit`, or pass them by name in the secret `KAMAL_SECRETS`."
                    : `Add \`${first}: \${{ secrets.${first} }}\` below \`env\` of the step, for each of them.`,
            };
        }
    },
};
function workflow_secret_not_passed_placeOf({ uses, steps }) {
    if (uses !== undefined)
        return (0,project_nodes/* rangeOf */.be)(uses);
    for (const step of steps) {
        const script = runOf(step);
        const place = script === undefined ? undefined : placeInScript(script, deploys);
        if (script !== undefined && place !== undefined)
            return (0,project_source/* rangeBetween */.yb)(script.source, place.start, place.end);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/wrong-type.js

const wrongType = {
    metadata: {
        id: "wrong-type",
        severity: "error",
        title: "Every value is of the type that Kamal wants",
        fixable: true,
    },
    check: (project, shared) => (0,problems/* schemaProblems */.Ic)(project, shared, "wrong-type"),
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
        for (const error of surrounding(project).flatMap(({ document }) => document?.errors ?? [])) {
            const { message, help, severity: _, ...at } = error;
            yield { at, message, help: `${help} Nothing in this file was checked.`, severity: "warning" };
        }
    },
};
/** Files that others read than Kamal. What ERB makes of one is known to nobody here; most workflows are none of ours. */
function surrounding(project) {
    const { database, storage, litestream, workflows } = project.around;
    const deploying = workflows.filter(({ document }) => /\bkamal\b/.test(document?.source.text ?? ""));
    return [database, storage, ...litestream, ...deploying].filter(({ document }) => document?.hasErb === false);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/index.js























































































/** Every rule there is. A rule that is not in this list does not run; a test holds list, files and docs together. */
const rules = [
    accessoryChanged,
    accessoryDirectoryOwner,
    accessoryFileMissing,
    accessoryHostPath,
    accessoryLatest,
    accessoryNoHost,
    accessoryNoImage,
    accessoryPortPublic,
    addressLiteral,
    appPortMismatch,
    assetPathMissing,
    builderArchUnknown,
    builderDockerDriver,
    builderRemoteIdle,
    configMissing,
    configsCollide,
    containerName,
    destinationReplacesList,
    destinationsCollide,
    dockerfileMissing,
    dockerignoreDropsNeeded,
    dockerignoreLetsInSecret,
    duplicateHost,
    duplicateKey,
    entrypointGuard,
    entrypointNoPrepare,
    envClearSecret,
    erbEnvNotPassed,
    erbTrimMode,
    fileModeOctal,
    fileUnreadable,
    forceSslHealthCheck,
    forwardHeaders,
    healthCheckTimes,
    healthPathMissing,
    hostsRefuseHealthCheck,
    imageCapitals,
    imageRepeatsRegistry,
    invalidValue,
    kamalVersion,
    keyInGit,
    keyNewerThanKamal,
    litestreamConfigMissing,
    litestreamMissingDatabase,
    litestreamOtherHost,
    litestreamPathMismatch,
    litestreamPlaceholder,
    litestreamReplicas,
    litestreamSharedPath,
    litestreamUnknownKey,
    litestreamUnsetVariable,
    litestreamVolumeMissing,
    masterKeyAbsent,
    missingKey,
    optionsNetwork,
    optionsRefused,
    placeholderHost,
    railsSslMismatch,
    registryOnRunner,
    registryPasswordLiteral,
    registryServerMissing,
    rubyVersionMismatch,
    secretCommandMissing,
    secretLiteral,
    secretSource,
    secretUndefined,
    secretUnused,
    solidQueueNoProcess,
    sqliteNotOnVolume,
    sqliteRoleVolume,
    sqliteSeveralHosts,
    storageNotOnVolume,
    suppression/* suppression */.i,
    traefikLabel,
    unknownKey,
    userVolumeOwner,
    volumeShadowing,
    webauthnOrigin,
    workflowCancelsDeploy,
    workflowDestination,
    workflowKeyscanHash,
    workflowLockRelease,
    workflowPackagesWrite,
    workflowPullRequestTarget,
    workflowSecretNotPassed,
    wrongType,
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

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
// What Kamal's code came to check or to allow, beside its list of keys (that is `x-since` in the schema).

/** The first version of each, from Kamal's sources; __tests__/lint/oracle/versions.test.ts asks every minor. */
const firstVersions = {
    /** `proxy/host` may hold several names with commas. */
    hostsWithCommas: "2.1.0",
    /** Accessories may name roles that are no strings (`:web`) before it, and strings only from it on. */
    roleNamesAsStrings: "2.5.0",
    /** Accessories find their hosts by `role`, `tag` and `tags` too. */
    placementByTag: "2.6.0",
    /** A config with accessories alone. */
    serversOptional: "2.6.0",
    /** `proxy: false` at the root counted as no settings before. */
    rootProxyIsMapping: "2.6.0",
    /** `options/restart` was handed on to Docker before, and refused until `restartPolicies`. */
    restartRefused: "2.6.0",
    /** The labels `service`, `role` and `destination` are Kamal's own. */
    reservedLabels: "2.7.0",
    /** `ssl` with a certificate of one's own, also on several hosts. */
    certificates: "2.7.0",
    /** A registry on `localhost:` needs no login, and the image may be left out. */
    localRegistry: "2.8.0",
    localRegistryNeedsSshBuilder: "2.8.2",
    /** `<%-` and `-%>`. */
    erbTrimMode: "2.11.0",
    restartPolicies: "2.12.0",
    /** Two equal `run` settings on one host were a conflict before. */
    equalRuns: "2.12.0",
};
/** Whether `kamal` (a version) does what is meant. */
function has(kamal, behaviour) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGemVersions */ .E)(kamal, firstVersions[behaviour]) >= 0;
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d$: () => (/* binding */ findSchemaFindings),
  Ic: () => (/* binding */ schemaProblems)
});

// UNUSED EXPORTS: describedKamal

// EXTERNAL MODULE: ./build/src/project/kamal-version.js
var kamal_version = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/src/lint/variants.js
var variants = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var project_nodes = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/src/lint/fix.js
var lint_fix = __webpack_require__(8716);
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

// EXTERNAL MODULE: ./build/src/lint/schema/history.js
var schema_history = __webpack_require__(7839);
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
function* checkLabels(container, { context, kamal }) {
    if (!(0,schema_history/* has */.z)(kamal, "reservedLabels"))
        return;
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
function* checkRestart(container, { context, kamal }) {
    const options = (0,project_nodes/* lookup */.$I)(container, "options");
    if (options?.kind !== "map")
        return;
    const pair = effectivePairs(options).find(({ key }) => key.kind === "scalar" && shownKey(key) === "restart");
    if (pair === undefined || pair.conditional || pair.value.kind === "unknown")
        return;
    if (!(0,schema_history/* has */.z)(kamal, "restartPolicies")) {
        if ((0,schema_history/* has */.z)(kamal, "restartRefused"))
            yield* refuseRestart(pair, context);
        return;
    }
    const where = below(context, "options/restart");
    const isNo = pair.value.kind === "scalar" && pair.value.value === false;
    if (!isString(pair.value)) {
        const says = 'should be a string. Use "no" to disable restarts';
        const help = 'Put it in quotes: `restart: "no"`; without them YAML reads false.';
        const fix = isNo ? { fix: (0,lint_fix/* replaceAt */._D)((0,project_nodes/* rangeOf */.be)(pair.value), '"no"', 'Write `"no"`') } : {};
        yield { ...refusal("wrong-type", pair.value, { context: where, says, help }), ...fix };
    }
    else if (!restartPolicy.test(pair.value.text)) {
        const says = "should be no, always, unless-stopped, on-failure, or on-failure:N";
        yield refusal("invalid-value", pair.value, { context: where, says, help: "Take one of these." });
    }
}
/** Kamal ran every container with `unless-stopped`, and let nobody choose. */
function* refuseRestart({ key, value }, context) {
    // It looked for the string only, and not at all at false.
    if (!isString(key) || isTruthy(value) !== true)
        return;
    const says = "Cannot set restart policy in docker options, unless-stopped is required";
    const help = "Use Kamal 2.12.0 or newer, or remove the key.";
    const found = "a policy can be chosen since Kamal 2.12.0";
    yield { ...refusal("key-newer-than-kamal", key, { context, says, help }), found };
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
    const localIsEnough = (0,schema_history/* has */.z)(where.kamal, "localRegistry");
    if (server?.kind === "unknown" && localIsEnough)
        return;
    const isWord = server?.kind === "scalar" && (server.type === "string" || server.type === "symbol");
    if (localIsEnough && server?.kind === "scalar" && !isWord && server.type !== "null") {
        yield refusal("wrong-type", server, {
            context: below(where.context, "server"),
            says: "should be a string",
            help: "Put it in quotes: Kamal crashes on a server that YAML reads as a number or a boolean.",
        });
    }
    if (localIsEnough && server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text))
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
        yield refusal("missing-key", value ?? where.registry ?? where.place, { context, says: "is required", help });
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
        roles.push({ name: shownKey(pair.key), node: pair.value, hosts: roleHosts(pair.value) });
    }
    return roles;
}
function roleHosts(node) {
    if (node.kind === "list")
        return hostsOf(node);
    if (node.kind !== "map")
        return undefined;
    const hosts = (0,project_nodes/* lookup */.$I)(node, "hosts");
    if (hosts === undefined)
        return [];
    return hosts.kind === "list" ? hostsOf(hosts) : undefined;
}
/** Kamal leaves out what is neither a string nor `host: tags`, and counts an empty mapping. */
function hostsOf(list) {
    if (list.open)
        return undefined;
    const names = list.items.flatMap(({ node }) => {
        if (node.kind === "scalar")
            return node.type === "string" ? [node.text] : [];
        if (node.kind === "map" && node.pairs.length === 0)
            return [""];
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
function roleProxy({ root, primaryRole }, role) {
    if (isBehindProxy(role, primaryRole) !== true)
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
function* checkRoles(facts) {
    const servers = (0,project_nodes/* lookup */.$I)(facts.root, "servers");
    if (servers?.kind === "map") {
        for (const pair of effectivePairs(servers)) {
            if (pair.key.kind === "unknown")
                continue;
            yield* checkName(pair.key, "servers");
            yield* checkRole(facts, { name: shownKey(pair.key), node: pair.value, hosts: undefined });
        }
    }
    yield* checkSsl(facts);
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
function* checkRole(facts, role) {
    if (role.node.kind !== "map")
        return;
    const context = `servers/${role.name}`;
    yield* checkLabels(role.node, { context, kamal: facts.kamal });
    yield* checkRestart(role.node, { context, kamal: facts.kamal });
    const own = (0,project_nodes/* lookup */.$I)(role.node, "proxy");
    if (own?.kind === "map")
        yield* checkProxy(own, `${context}/proxy`);
    const shared = (0,project_nodes/* lookup */.$I)(facts.root, "proxy");
    const merged = roleProxy(facts, role);
    // Both may be right, and not together.
    if (own?.kind === "map" && shared?.kind === "map" && merged !== undefined)
        yield* checkProxy(merged, "proxy");
}
function* checkSsl(facts) {
    const { root, kamal } = facts;
    const takesCertificates = (0,schema_history/* has */.z)(kamal, "certificates");
    const owners = new Map();
    for (const role of readRoles(root) ?? []) {
        const proxy = roleProxy(facts, role);
        const ssl = (0,project_nodes/* lookup */.$I)(proxy, "ssl");
        if (proxy === undefined || ssl === undefined || isTruthy(ssl) !== true)
            continue;
        const custom = takesCertificates ? certificate(ssl) : false;
        const count = role.hosts?.length ?? 0;
        if (custom === false && count > 1) {
            const unless = takesCertificates ? " unless you provide custom certificates" : "";
            const says = `SSL is only supported on a single server${unless}, found ${count} servers for role ${role.name}`;
            const help = `Put a load balancer that ends TLS in front, or give \`ssl\` a certificate of your own${takesCertificates ? "" : " (since Kamal 2.7.0)"}.`;
            yield refusal("invalid-value", ssl, { context: "", says, help });
        }
        const hasSeveral = (0,schema_history/* has */.z)(kamal, "hostsWithCommas");
        if (hasSeveral)
            yield* checkSslHost((0,project_nodes/* lookup */.$I)(proxy, "host"));
        for (const host of hasSeveral ? sslHosts(proxy) : oneHost(proxy)) {
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
function oneHost(proxy) {
    const host = (0,project_nodes/* lookup */.$I)(proxy, "host");
    return host?.kind === "scalar" ? [host.text] : [];
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
const placementsBefore = ["host", "hosts", "roles"];
/** What Kamal checks in each accessory beyond its keys and types. */
function* checkAccessories(facts) {
    const { root, kamal } = facts;
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
        yield* checkPlacement(value, { context, key, kamal });
        yield* checkLabels(value, { context, kamal });
        yield* checkRestart(value, { context, kamal });
        if (roles !== undefined)
            yield* checkRoleNames(value, { context, kamal, roles });
        yield* checkTags(value, context, root);
        yield* checkSections(value, { context, kamal });
    }
}
function* checkPlacement(accessory, where) {
    const known = (0,schema_history/* has */.z)(where.kamal, "placementByTag") ? placements : placementsBefore;
    const given = known.filter((name) => (0,project_nodes/* pairOf */.cF)(accessory, name) !== undefined);
    // One that is too new for this Kamal is told as such.
    if (given.length === 0 && placements.some((name) => (0,project_nodes/* pairOf */.cF)(accessory, name) !== undefined))
        return;
    const certain = given.filter((name) => (0,project_nodes/* pairOf */.cF)(accessory, name)?.conditional !== true);
    if (given.length === 1 || certain.length === 1 || (given.length === 0 && accessory.open))
        return;
    if (given.length > 0 && certain.length === 0)
        return;
    yield refusal(given.length === 0 ? "missing-key" : "invalid-value", where.key, {
        context: where.context,
        says: `specify one of ${listed(known)}`,
        help: given.length === 0 ? "Say where it runs, e.g. `host: 192.0.2.1`." : `Keep one of ${given.join(", ")}.`,
    });
}
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
function* checkRoleNames(accessory, { context, kamal, roles }) {
    const known = roles.map((role) => role.name);
    const isKnown = (node) => (0,schema_history/* has */.z)(kamal, "roleNamesAsStrings")
        ? isString(node) && known.includes(node.text)
        : node.kind === "scalar" && known.includes(shownKey(node));
    const several = (0,project_nodes/* lookup */.$I)(accessory, "roles");
    const one = (0,project_nodes/* lookup */.$I)(accessory, "role");
    const help = `Name a role of \`servers\`: ${known.join(", ") || "there is none"}.`;
    if (several?.kind === "list" && !several.open) {
        const missing = several.items.filter(({ node }) => !isKnown(node));
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
/** Kamal crashes when it looks for tags among servers that have no roles, and where a tag is no text. */
function* checkTags(accessory, context, root) {
    const tag = (0,project_nodes/* lookup */.$I)(accessory, "tag");
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (tag?.kind === "scalar" && hasHosts(servers)) {
        yield refusal("invalid-value", tag, {
            context,
            says: "undefined method `include?' for nil",
            help: "Kamal crashes here: a tag is looked for only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles.",
        });
    }
    const wanted = tag === undefined ? scalarsIn((0,project_nodes/* lookup */.$I)(accessory, "tags")) : scalarsIn(tag);
    const tags = servers?.kind === "map" ? tagsOfHosts(servers) : [];
    if (wanted.length === 0 || tags.length === 0)
        return;
    for (const each of [...wanted, ...tags].filter((one) => !isString(one))) {
        yield refusal("invalid-value", each, {
            context,
            says: `${shownKey(each)} is no text`,
            help: `Kamal crashes here when it compares the accessory's tag with those of the hosts: put it in quotes, \`"${each.text}"\`.`,
        });
    }
}
function scalarsIn(node) {
    const nodes = node?.kind === "list" ? node.items.map((item) => item.node) : node === undefined ? [] : [node];
    return nodes.filter((each) => each.kind === "scalar");
}
/** Single tags of hosts; of a list of tags each is compared as it is. */
function tagsOfHosts(servers) {
    const hosts = servers.pairs.flatMap(({ value }) => (value.kind === "list" ? value.items : []));
    const tags = hosts.flatMap(({ node }) => node.kind === "map" ? node.pairs.slice(0, 1).map(({ value }) => value) : []);
    return tags.filter((tag) => tag.kind === "scalar");
}
function hasHosts(servers) {
    return servers?.kind === "list" && servers.items.length > 0;
}
function* checkSections(accessory, { context, kamal }) {
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
        yield* checkRegistry(registry, { context: `${context}/registry`, place: (0,project_nodes/* rangeOf */.be)(registry), kamal });
}

;// CONCATENATED MODULE: ./build/src/lint/schema/conflicts.js






/** Sections that are right by themselves and not together. */
function* checkConflicts(facts) {
    yield* checkRuns(facts);
    if ((0,schema_history/* has */.z)(facts.kamal, "localRegistryNeedsSshBuilder"))
        yield* checkRemote(facts.root);
}
/** kamal-proxy runs once per host: everything on a host must want the same run. */
function* checkRuns(facts) {
    const runs = new Map();
    // Kamal compared the objects, so that two were never equal.
    let count = 0;
    for (const { hosts, run } of runsByHost(facts)) {
        const text = (0,schema_history/* has */.z)(facts.kamal, "equalRuns") ? printed(run) : String(count++);
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
function* runsByHost(facts) {
    const { root } = facts;
    for (const role of readRoles(root) ?? []) {
        const run = (0,project_nodes/* lookup */.$I)(roleProxy(facts, role), "run");
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

// EXTERNAL MODULE: ./build/src/lint/schema/versions.js
var versions = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/lint/schema/root.js







/** What Kamal checks at the root after everything else. */
function* checkRoot(facts) {
    const { root, start } = facts;
    yield* required(facts, "service", "Add `service: my-app`, the name of the containers.");
    const server = (0,project_nodes/* lookupPath */.wf)(root, ["registry", "server"]);
    // Unknown may be local, and then the image is named after the service.
    const isLocal = server?.kind === "unknown" || (server?.kind === "scalar" && (0,project_registry/* isLocalRegistry */.r)(server.text));
    if (!isLocal || !(0,schema_history/* has */.z)(facts.kamal, "localRegistry")) {
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
const addServers = "Add `servers:` with the host names or addresses that the app runs on.";
function* checkServers(facts) {
    const { root, start } = facts;
    const servers = (0,project_nodes/* lookup */.$I)(root, "servers");
    if (isPresent(servers) === false && servers !== undefined && !(0,schema_history/* has */.z)(facts.kamal, "serversOptional"))
        return yield* required(facts, "servers", addServers);
    if (servers === undefined) {
        const isOptional = (0,schema_history/* has */.z)(facts.kamal, "serversOptional");
        if (isOptional && isPresent((0,project_nodes/* lookup */.$I)(root, "accessories")) !== false)
            return;
        const text = isOptional
            ? { context: "", says: "No servers or accessories specified" }
            : { context: "servers", says: "should be an array or a hash" };
        yield refusal("missing-key", start, { ...text, help: addServers });
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
    if (!(0,versions/* isGemVersion */.o)(text)) {
        const says = `Malformed version number string ${text}`;
        yield refusal("invalid-value", minimum, { context: "", says, help: "Write a version such as 2.12.0." });
    }
    else if ((0,versions/* compareGemVersions */.E)(text.trim() === "" ? "0" : text, kamal) > 0) {
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
    for (const { key, value } of output?.kind === "map" ? effectivePairs(output) : []) {
        // Kamal says nothing of a hook whose name is false.
        if (key.kind !== "unknown")
            yield* checkLevel(value, isTruthy(key) === true ? shownKey(key) : "");
    }
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
    const says = `Invalid hooks_output '${level}'${hook ? ` for hook '${hook}'` : ""}, must be one of: quiet, verbose`;
    yield refusal("invalid-value", node, { context: "", says, help: "Write `quiet` or `verbose`." });
}
function entries(node) {
    if (node?.kind !== "map")
        return [];
    return effectivePairs(node).flatMap(({ key, value }) => key.kind === "unknown" ? [] : [[shownKey(key), value]]);
}

// EXTERNAL MODULE: ./build/src/lint/suggest.js
var suggest = __webpack_require__(1513);
;// CONCATENATED MODULE: ./build/schema/deploy.schema.json
const deploy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/kamal-action/kamal-action/schema/deploy.schema.json","title":"Kamal\'s config/deploy.yml","description":"Every key of Kamal 2.12, in the sense of its own validator. x-since: the first Kamal that has the key or takes the form (without: 2.0.0); x-items-since: the first that looks at the items. x-replaced-by: a key of Kamal 1, and what to write instead; x-mapping-replaced-by: the same for a value that was a mapping. x-checked-in-code: Kamal\'s check of it is more than a schema can say.","type":"object","properties":{"service":{"$ref":"#/$defs/text","description":"Name of the app and of its containers: letters, digits, hyphens, underscores."},"image":{"$ref":"#/$defs/text","description":"Name of the image, without the registry\'s host. With a registry on localhost the service\'s name is the default (since 2.8.0)."},"labels":{"$ref":"#/$defs/labels","description":"Labels of all containers."},"volumes":{"$ref":"#/$defs/texts","description":"Volumes to mount: what is not on one is gone after a deploy."},"registry":{"$ref":"#/$defs/registry","description":"The registry that images are pushed to and pulled from."},"servers":{"description":"The hosts of the role `web`, or a mapping of roles.","anyOf":[{"$ref":"#/$defs/hosts"},{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/hosts","x-items-since":"2.5.0"},{"$ref":"#/$defs/role"}]}}]},"env":{"$ref":"#/$defs/env","description":"The environment of all roles."},"asset_path":{"$ref":"#/$defs/text","description":"Directory of assets in the image, kept from one deploy to the next; `path:options` for options of the mount."},"hooks_path":{"$ref":"#/$defs/text","description":"Directory of the hooks.","default":".kamal/hooks"},"hooks_output":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","additionalProperties":{"$ref":"#/$defs/text"}}],"description":"quiet or verbose, for all hooks or for each by name.","x-since":"2.11.0","examples":["quiet",{"pre-build":"verbose"}]},"secrets_path":{"$ref":"#/$defs/text","description":"Where the secrets are; `-common` and `.DESTINATION` are added.","default":".kamal/secrets","x-since":"2.9.0"},"error_pages_path":{"$ref":"#/$defs/text","description":"Directory with 4xx.html and 5xx.html for kamal-proxy.","x-since":"2.6.0"},"require_destination":{"type":"boolean","description":"Refuse to work without `-d`.","default":false},"primary_role":{"$ref":"#/$defs/text","description":"The role that boots first and holds the lock.","default":"web"},"allow_empty_roles":{"type":"boolean","description":"Accept roles without hosts.","default":false},"retain_containers":{"type":"integer","description":"How many old containers and images stay.","default":5},"minimum_version":{"$ref":"#/$defs/text","description":"The oldest Kamal that may deploy this."},"readiness_delay":{"type":"integer","description":"Seconds to wait for a container that is not behind the proxy.","default":7},"deploy_timeout":{"type":"integer","description":"Seconds for a new container to become healthy.","default":30},"drain_timeout":{"type":"integer","description":"Seconds for requests in flight.","default":30},"stop_timeout":{"type":"integer","description":"Seconds until Docker kills a container that is to stop.","x-since":"2.12.0"},"run_directory":{"$ref":"#/$defs/text","description":"Accepted and ignored since 2.0.","deprecated":true},"ssh":{"type":"object","description":"How Kamal reaches the servers.","properties":{"user":{"$ref":"#/$defs/text","description":"User on the servers.","default":"root"},"port":{"$ref":"#/$defs/text","description":"Port of sshd.","default":22},"proxy":{"$ref":"#/$defs/text","description":"Jump host: user@host."},"proxy_command":{"$ref":"#/$defs/text","description":"Command instead of a jump host."},"log_level":{"$ref":"#/$defs/text","description":"Log level of the SSH client.","default":"fatal"},"keys_only":{"type":"boolean","description":"Use no keys but the given ones."},"keys":{"$ref":"#/$defs/texts","description":"Files with private keys."},"key_data":{"$ref":"#/$defs/texts","description":"Names of secrets that hold private keys (inline keys are deprecated since 2.10.0)."},"config":{"anyOf":[{"type":"boolean"},{"type":"string","x-since":"2.9.0"},{"$ref":"#/$defs/texts","x-since":"2.9.0"}],"description":"OpenSSH config files to read: true for the usual ones, false for none, or their names.","x-since":"2.1.0","default":true},"forward_agent":{"type":"boolean","description":"Forward the SSH agent.","x-since":"2.12.0","default":true}},"additionalProperties":false},"builder":{"type":"object","description":"How the image is built.","properties":{"arch":{"anyOf":[{"$ref":"#/$defs/texts"},{"$ref":"#/$defs/text"}],"description":"Architecture of the servers, or a list: amd64, arm64. Required."},"remote":{"$ref":"#/$defs/text","description":"Build there: ssh://user@host.","x-mapping-replaced-by":"That is Kamal 1: write the host alone, `remote: ssh://user@host`, and the architectures as `arch: [amd64, arm64]`."},"local":{"type":"boolean","description":"Build here.","default":true,"x-mapping-replaced-by":"That is Kamal 1: write `arch: amd64` (or the one of your servers) in `builder`; `local: false` is for a remote builder alone."},"pack":{"type":"object","description":"Build with buildpacks.","properties":{"builder":{"$ref":"#/$defs/text","description":"Image of the builder."},"buildpacks":{"$ref":"#/$defs/texts","description":"The buildpacks."}},"additionalProperties":false,"x-since":"2.7.0"},"cache":{"type":"object","description":"Where layers are kept between builds.","properties":{"type":{"$ref":"#/$defs/text","description":"gha (GitHub\'s cache) or registry.","examples":["gha","registry"]},"options":{"$ref":"#/$defs/text","description":"Options for buildx."},"image":{"$ref":"#/$defs/text","description":"Name of the image that holds a cache in the registry; without it the app\'s with `-build-cache` behind."}},"additionalProperties":false},"context":{"$ref":"#/$defs/text","description":"Directory to build from; without it a clone of the git repository, so that only committed files are built."},"dockerfile":{"$ref":"#/$defs/text","description":"Name of the Dockerfile.","default":"Dockerfile"},"target":{"$ref":"#/$defs/text","description":"Stage to build."},"args":{"$ref":"#/$defs/anything","description":"Build arguments."},"secrets":{"$ref":"#/$defs/texts","description":"Names of secrets for the build."},"ssh":{"$ref":"#/$defs/text","description":"SSH agent or keys for the build."},"driver":{"$ref":"#/$defs/text","description":"Driver of buildx.","default":"docker-container"},"provenance":{"$ref":"#/$defs/text","description":"Provenance attestation.","x-since":"2.3.0"},"sbom":{"type":"boolean","description":"Software bill of materials.","x-since":"2.4.0"},"multiarch":{"not":{},"x-replaced-by":"Name the architectures: `arch: [amd64, arm64]`, or the one of your servers.","deprecated":true}},"additionalProperties":false},"accessories":{"type":"object","description":"Containers beside the app.","additionalProperties":{"$ref":"#/$defs/accessory"}},"proxy":{"$ref":"#/$defs/proxySettings","description":"What kamal-proxy serves."},"sshkit":{"type":"object","description":"Connections to the servers.","properties":{"max_concurrent_starts":{"type":"integer","description":"Connections opened at once.","default":30},"pool_idle_timeout":{"type":"integer","description":"Seconds that an idle connection stays open.","default":900},"dns_retries":{"type":"integer","description":"Attempts to resolve a name.","default":3,"x-since":"2.9.0"}},"additionalProperties":false},"boot":{"type":"object","description":"How containers of a role are started.","properties":{"limit":{"$ref":"#/$defs/text","description":"How many hosts at once: a number or a percentage."},"wait":{"type":"integer","description":"Seconds between two groups."},"parallel_roles":{"type":"boolean","description":"Start roles at the same time.","default":false,"x-since":"2.10.0"}},"additionalProperties":false},"logging":{"$ref":"#/$defs/logging","description":"Docker\'s logging for the containers."},"output":{"type":"object","description":"Where Kamal\'s own output goes.","properties":{"otel":{"type":"object","description":"OpenTelemetry.","properties":{"endpoint":{"$ref":"#/$defs/text","description":"URL of the collector."}},"additionalProperties":false},"file":{"type":"object","description":"Files.","properties":{"path":{"$ref":"#/$defs/text","description":"Directory."}},"additionalProperties":false}},"additionalProperties":false,"x-since":"2.12.0"},"aliases":{"type":"object","description":"Commands of your own: lower case letters, digits, hyphens and underscores, none of Kamal\'s names.","additionalProperties":{"$ref":"#/$defs/text"}},"traefik":{"not":{},"x-replaced-by":"Kamal 2 has kamal-proxy instead of Traefik: describe host, ssl and port in `proxy`, and remove `traefik`.","deprecated":true},"healthcheck":{"not":{},"x-replaced-by":"It is `proxy/healthcheck` now, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.","deprecated":true},"stop_wait_time":{"not":{},"x-replaced-by":"It is `drain_timeout` now (and `stop_timeout` since Kamal 2.12).","deprecated":true}},"patternProperties":{"^x-":{"description":"Your own; a place for anchors. At the top level only."}},"additionalProperties":false,"$defs":{"text":{"type":["string","number","boolean"],"description":"What Kamal takes for a string: a string, a number, true or false; never nothing (null) and never a date."},"texts":{"type":"array","items":{"$ref":"#/$defs/text"}},"anything":{"type":"object","description":"Keys and values that Kamal hands on without a look."},"labels":{"type":"object","additionalProperties":{"$ref":"#/$defs/text"}},"hosts":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"anyOf":[{"$ref":"#/$defs/text"},{"$ref":"#/$defs/texts"}]}}]}},"restart":{"type":"object","properties":{"restart":{"type":"string","pattern":"^(?:no|always|unless-stopped|on-failure(?::\\\\d+)?)$","description":"Docker\'s restart policy; \\"no\\" needs its quotes.","default":"unless-stopped","x-since":"2.12.0","x-checked-in-code":true,"examples":["on-failure:3","no"]}}},"env":{"type":"object","description":"Names and values, or `clear`, `secret` (and at the root `tags`).","anyOf":[{"properties":{"clear":{"$ref":"#/$defs/labels","description":"Values that anybody may read."},"secret":{"$ref":"#/$defs/texts","description":"Names from .kamal/secrets; `NAME:OTHER` gives the container NAME with the value of OTHER (since 2.6.0)."},"tags":{"type":"object","description":"More variables for the hosts with a tag; only at the root.","additionalProperties":{"$ref":"#/$defs/env"}}},"additionalProperties":false},{"additionalProperties":{"$ref":"#/$defs/text"}}]},"credential":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"array","items":{"$ref":"#/$defs/text"},"minItems":1,"maxItems":1}]},"registry":{"type":"object","description":"The registry that images are pushed to and pulled from.","properties":{"server":{"$ref":"#/$defs/text","description":"Its host, with a port if it has one; without it Docker Hub. `localhost:PORT` starts one on the machine that deploys."},"username":{"$ref":"#/$defs/credential","x-checked-in-code":true,"description":"Who logs in: the name itself, or a list with the name of a secret."},"password":{"$ref":"#/$defs/credential","x-checked-in-code":true,"description":"A list with the name of the secret; a plain string is the password itself."}},"additionalProperties":false},"logging":{"type":"object","description":"Docker\'s logging for the containers.","properties":{"driver":{"$ref":"#/$defs/text","description":"Docker\'s log driver."},"options":{"$ref":"#/$defs/anything","description":"Options of the driver.","default":{"max-size":"10m"}}},"additionalProperties":false},"path":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"object","x-since":"2.10.0","properties":{"local":{"$ref":"#/$defs/text","description":"The file or directory in the repository."},"remote":{"$ref":"#/$defs/text","description":"Where it is in the container."},"mode":{"$ref":"#/$defs/text","description":"Its mode, in quotes: YAML reads 0600 as the number 384. Without it files get 755."},"owner":{"$ref":"#/$defs/text","description":"user:group on the host."},"options":{"$ref":"#/$defs/text","description":"Options of the mount: ro, z, Z."}}}]},"paths":{"type":"array","items":{"$ref":"#/$defs/path"}},"proxySettings":{"type":"object","description":"What kamal-proxy serves.","properties":{"host":{"$ref":"#/$defs/text","description":"The public name; several with commas. Needed for ssl."},"hosts":{"$ref":"#/$defs/hosts","description":"The public names; instead of `host`.","x-since":"2.1.0"},"app_port":{"type":"integer","description":"The port that the app listens on in its container.","default":80},"ssl":{"anyOf":[{"type":"boolean"},{"type":"object","x-since":"2.7.0","properties":{"certificate_pem":{"$ref":"#/$defs/text","x-checked-in-code":true,"description":"Name of the secret that holds the certificate."},"private_key_pem":{"$ref":"#/$defs/text","x-checked-in-code":true,"description":"Name of the secret that holds its key."}},"examples":[{"certificate_pem":"CERTIFICATE_PEM","private_key_pem":"PRIVATE_KEY_PEM"}]}],"default":false,"description":"true: a certificate from Let\'s Encrypt (one server only). A mapping of certificate_pem and private_key_pem, both names of secrets: a certificate of your own."},"ssl_redirect":{"type":"boolean","description":"Send HTTP to HTTPS.","default":true,"x-since":"2.6.0"},"forward_headers":{"type":"boolean","description":"Pass X-Forwarded-For and X-Forwarded-Proto on; by default only without ssl."},"response_timeout":{"type":"integer","description":"Seconds that the app may take for a response.","default":30},"path_prefix":{"$ref":"#/$defs/text","description":"Serve requests below this path only; several with commas.","x-since":"2.7.0"},"path_prefixes":{"$ref":"#/$defs/texts","description":"The same as a list.","x-since":"2.8.0"},"strip_path_prefix":{"type":"boolean","description":"Take the prefix off before the app sees the request.","default":true,"x-since":"2.7.0"},"healthcheck":{"type":"object","description":"How kamal-proxy finds out that a new container is ready.","properties":{"interval":{"type":"integer","description":"Seconds between two checks.","default":1},"path":{"$ref":"#/$defs/text","description":"The path that must answer with 2xx.","default":"/up"},"timeout":{"type":"integer","description":"Seconds for one check.","default":5}},"additionalProperties":false},"buffering":{"type":"object","description":"Whether whole requests and responses are read first.","properties":{"requests":{"type":"boolean","description":"Buffer requests.","default":true},"responses":{"type":"boolean","description":"Buffer responses.","default":true},"max_request_body":{"type":"integer","description":"Largest request in bytes; without it 1 GB."},"max_response_body":{"type":"integer","description":"Largest response in bytes; 0: any.","default":0},"memory":{"type":"integer","description":"Bytes kept in memory, without it 1 MB; the rest goes to disk."}},"additionalProperties":false},"logging":{"type":"object","description":"Headers in the proxy\'s log.","properties":{"request_headers":{"$ref":"#/$defs/texts","description":"Request headers to log.","default":["Cache-Control","Last-Modified","User-Agent"]},"response_headers":{"$ref":"#/$defs/texts","description":"Response headers to log."}},"additionalProperties":false},"run":{"type":"object","description":"How the kamal-proxy container runs; an existing one changes with `kamal proxy reboot` only.","properties":{"http_port":{"type":"integer","description":"Published port for HTTP.","default":80},"https_port":{"type":"integer","description":"Published port for HTTPS.","default":443},"metrics_port":{"type":"integer","description":"Port for Prometheus."},"debug":{"type":"boolean","description":"Log more.","default":false},"log_max_size":{"$ref":"#/$defs/text","description":"Largest log file.","default":"10m"},"publish":{"type":"boolean","description":"Publish the ports on the host.","default":true},"bind_ips":{"$ref":"#/$defs/texts","description":"Addresses to publish on."},"registry":{"$ref":"#/$defs/text","description":"Registry of the proxy\'s image; without it Docker Hub."},"repository":{"$ref":"#/$defs/text","description":"Name of the proxy\'s image.","default":"basecamp/kamal-proxy"},"version":{"$ref":"#/$defs/text","description":"Tag of the proxy\'s image.","default":"v0.9.2"},"options":{"$ref":"#/$defs/anything","description":"More options for `docker run`."}},"additionalProperties":false,"x-since":"2.10.0","examples":[{"http_port":8080,"https_port":8443}]},"ports":{"not":{},"x-replaced-by":"The published ports are `proxy/run/http_port` and `proxy/run/https_port`.","deprecated":true}},"additionalProperties":false},"accessory":{"type":"object","description":"A container beside the app that `kamal deploy` never touches.","properties":{"service":{"$ref":"#/$defs/text","description":"Name of the container; without it the app\'s and the accessory\'s, with a hyphen between."},"image":{"$ref":"#/$defs/text","description":"The image, with its tag."},"registry":{"$ref":"#/$defs/registry","description":"Its own registry; without it the image\'s name says it all.","x-since":"2.5.0"},"host":{"$ref":"#/$defs/text","description":"The one host that it runs on."},"hosts":{"$ref":"#/$defs/hosts","description":"The hosts that it runs on."},"role":{"$ref":"#/$defs/text","description":"It runs on the hosts of this role.","x-since":"2.6.0","examples":["web"]},"roles":{"$ref":"#/$defs/texts","description":"It runs on the hosts of these roles."},"tag":{"$ref":"#/$defs/text","description":"It runs on the hosts with this tag.","x-since":"2.6.0"},"tags":{"$ref":"#/$defs/texts","description":"It runs on the hosts with these tags.","x-since":"2.6.0"},"cmd":{"$ref":"#/$defs/text","description":"The command, if not the image\'s own."},"port":{"$ref":"#/$defs/text","description":"Published port: `127.0.0.1:3306:3306`; without an address the whole internet can connect."},"labels":{"$ref":"#/$defs/labels","description":"Labels of the container; `service`, `role` and `destination` are Kamal\'s own."},"options":{"$ref":"#/$defs/restart","description":"More options for `docker run`."},"env":{"$ref":"#/$defs/env","description":"Its environment."},"files":{"$ref":"#/$defs/paths","description":"Files to upload and mount: `local:remote[:options]`."},"directories":{"$ref":"#/$defs/paths","description":"Directories on the host to make and mount: `local:remote[:options]`."},"volumes":{"$ref":"#/$defs/texts","description":"Volumes to mount."},"network":{"$ref":"#/$defs/text","description":"Docker network.","default":"kamal","x-since":"2.3.0"},"proxy":{"anyOf":[{"$ref":"#/$defs/proxySettings"},{"type":"boolean"}],"description":"Put it behind kamal-proxy.","x-since":"2.4.0","examples":[{"host":"search.acme.dev","app_port":9200}]}},"additionalProperties":false},"role":{"type":"object","description":"A role with settings of its own.","properties":{"hosts":{"$ref":"#/$defs/hosts","description":"Its hosts; `- host: tag` gives a host tags."},"cmd":{"$ref":"#/$defs/text","description":"The command, if not the image\'s own."},"stop_timeout":{"type":"integer","description":"Seconds until Docker kills a container that is to stop.","x-since":"2.12.0"},"options":{"$ref":"#/$defs/restart","description":"More options for `docker run`."},"logging":{"$ref":"#/$defs/logging","description":"Logging of its own."},"proxy":{"anyOf":[{"$ref":"#/$defs/proxySettings"},{"type":"boolean"}],"description":"Settings over those of the root; true or false turns kamal-proxy on or off. The primary role is behind it by default."},"labels":{"$ref":"#/$defs/labels","description":"Labels of the container; `service`, `role` and `destination` are Kamal\'s own."},"env":{"$ref":"#/$defs/env","description":"Its environment, over that of the root."},"asset_path":{"$ref":"#/$defs/text","description":"Its directory of assets in the image."},"traefik":{"not":{},"x-replaced-by":"Kamal 2 has kamal-proxy instead of Traefik: give the role `proxy: true`, or its own `proxy` settings.","deprecated":true},"healthcheck":{"not":{},"x-replaced-by":"It is `healthcheck` inside the role\'s `proxy` now.","deprecated":true}},"additionalProperties":false}}}');
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
    return resolved.anyOf.flatMap((form) => {
        const { "x-since": since, "x-items-since": itemsSince } = form;
        return alternatives(form).map((each) => ({
            type: resolved.type,
            ...each,
            "x-since": since ?? each["x-since"],
            "x-items-since": itemsSince ?? each["x-items-since"],
        }));
    });
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

;// CONCATENATED MODULE: ./build/src/lint/schema/type-fix.js


/** Removes quotes that are too many, or adds those that are missing; undefined where more than quotes is wrong. */
function quotesFix(node, forms) {
    if (node.kind !== "scalar")
        return undefined;
    const wants = (type) => forms.some((form) => form.type === type);
    if (wants("integer") && isQuoted(node, /^(?:0|[1-9]\d*)$/))
        return (0,lint_fix/* rewrite */.v8)(node, node.text);
    if (wants("boolean") && isQuoted(node, /^(?:true|false)$/))
        return (0,lint_fix/* rewrite */.v8)(node, node.text);
    const onlyText = forms.every((form) => isText(form) || form.type === "string");
    return onlyText && isBare(node) ? (0,lint_fix/* rewrite */.v8)(node, `"${node.text}"`) : undefined;
}
function isQuoted(node, pattern) {
    return node.quoted && pattern.test(node.text) && [`"${node.text}"`, `'${node.text}'`].includes((0,lint_fix/* writtenAs */.uk)(node));
}
/** A date, a number: a word that means the same in quotes, as text. */
function isBare(node) {
    return !node.quoted && node.type !== "null" && (0,lint_fix/* writtenAs */.uk)(node) === node.text && /^[\w.:+-]+$/.test(node.text);
}

;// CONCATENATED MODULE: ./build/src/lint/schema/walk.js








/** What the schema alone refuses: unknown and newer keys, and wrong types. `kamal`: the version that will deploy. */
function walkConfig(root, kamal) {
    return [...walkNode(root, rootSchema, { context: "", kamal })];
}
function* walkNode(node, schema, where) {
    if (node.kind === "unknown")
        return;
    const all = alternatives(schema);
    const forms = all.filter((form) => (0,versions/* compareGemVersions */.E)(form["x-since"] ?? "0", where.kamal) <= 0);
    const fitting = forms.filter((form) => accepts(form, node));
    const [first] = fitting;
    if (first === undefined) {
        const since = all.find((form) => accepts(form, node))?.["x-since"];
        yield since === undefined
            ? wrongType(node, forms, { ...where, former: schema["x-mapping-replaced-by"] })
            : newerForm(node, { ...where, forms, since });
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
    if (schema.items === undefined || (0,versions/* compareGemVersions */.E)(schema["x-items-since"] ?? "0", where.kamal) > 0)
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
            const known = knownKeys(schema);
            const similar = replaced === undefined ? (0,suggest/* closest */.k)(name, known) : [];
            yield unknownKey(pair.key, { ...where, known, similar, replaced, fix: (0,lint_fix/* renameKey */.ep)(pair, map, similar) });
            continue;
        }
        if (property["x-checked-in-code"] === true)
            continue;
        const since = property["x-since"];
        if (since !== undefined && (0,versions/* compareGemVersions */.E)(since, where.kamal) > 0)
            yield newerKey(pair.key, since, where);
        else
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
function knownKeys(schema) {
    return Object.entries(schema.properties ?? {})
        .filter(([, property]) => property["x-replaced-by"] === undefined)
        .map(([name]) => name);
}
function unknownKey(key, where) {
    const name = shownKey(key);
    const [similar] = where.similar;
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
        ...(where.fix && { fix: where.fix }),
    };
}
function newerKey(key, since, where) {
    return {
        rule: "key-newer-than-kamal",
        at: (0,project_nodes/* rangeOf */.be)(key),
        context: where.context,
        says: `unknown key: ${shownKey(key)}`,
        found: `it is there since Kamal ${since}`,
        help: `Use Kamal ${since} or newer, or remove the key.`,
    };
}
/** A form can be younger than its key: `ssl` as a mapping. */
function newerForm(node, where) {
    const { forms, since, ...rest } = where;
    return {
        ...wrongType(node, forms, rest),
        rule: "key-newer-than-kamal",
        found: `Kamal takes this form since ${since}`,
        help: `Use Kamal ${since} or newer, or write it in the older form.`,
    };
}
function wrongType(node, forms, { context, former }) {
    const expected = [...new Set(forms.map(typeInWords))].join(" or ");
    const fix = quotesFix(node, forms);
    return {
        rule: "wrong-type",
        at: (0,project_nodes/* rangeOf */.be)(node),
        context,
        says: `should be ${expected}`,
        // Only numbers and words are shown: a string in the wrong place can be a secret.
        found: node.kind === "scalar" && node.type === "string" ? "it is a string" : `it is ${(0,project_nodes/* describe */.q0)(node)}`,
        help: (node.kind === "map" ? former : undefined) ?? adviceFor(node, expected),
        ...(fix && { fix }),
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
    const { root, start, kamal } = config;
    const primaryRole = primaryRoleOf(root);
    const facts = { ...config, primaryRole };
    const decided = primaryRole === undefined ? undefined : { ...facts, primaryRole };
    const proxy = (0,project_nodes/* lookup */.$I)(root, "proxy");
    return [
        ...walkConfig(root, kamal).filter((finding) => !isFormerlyIgnored(finding, config)),
        ...checkRegistry((0,project_nodes/* lookup */.$I)(root, "registry"), { context: "registry", place: start, kamal }),
        ...checkAccessories(facts),
        ...checkAliases(root),
        ...checkBuilder(root, start),
        ...checkEnvironments(root),
        ...checkOutput(root),
        ...(proxy?.kind === "map" ? checkProxy(proxy, "proxy") : []),
        ...(decided === undefined ? [] : checkRoles(decided)),
        ...checkRoot(facts),
        ...(decided === undefined ? [] : checkConflicts(decided)),
        ...checkHooksOutput(root),
    ];
}
/** `proxy: false` at the root, once the same as no `proxy`. */
function isFormerlyIgnored(finding, { root, kamal }) {
    return finding.context === "proxy" && isFalse((0,project_nodes/* lookup */.$I)(root, "proxy")) && !(0,schema_history/* has */.z)(kamal, "rootProxyIsMapping");
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
function schemaProblems({ kamal }, { schemaFindings }, rule) {
    return schemaFindings()
        .filter((finding) => finding.rule === rule)
        .map((finding) => ({ at: finding.at, ...told(finding, kamal), ...(finding.fix && { fix: finding.fix }) }));
}
/** Everything for which Kamal would refuse one of the project's configs. */
function findSchemaFindings(project) {
    // Kamal 1 has another schema; the action deploys with Kamal 2.
    const kamal = isKamal2(project.kamal) ? project.kamal.version : describedKamal;
    return (0,variants/* deployableVariants */.I)(project).flatMap(({ variant, config }) => {
        const file = variant.file?.path ?? project.config.path;
        const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return checkConfig({ root: config, start, kamal, destination: variant.destination });
    });
}
function told(finding, kamal) {
    const isTooNew = finding.rule === "key-newer-than-kamal";
    const parts = [finding.found, isTooNew ? (0,kamal_version/* kamalInWords */.hn)(kamal) : undefined].filter((part) => part !== undefined);
    const message = [kamalMessage(finding), ...(parts.length === 0 ? [] : [parts.join(", and ")])].join("; ");
    const help = isTooNew && kamal.from === "lockfile" ? `${finding.help} \`bundle update kamal\` updates it.` : finding.help;
    if (!isNewer(kamal))
        return { message: `Kamal refuses this: ${message}`, help };
    const line = minorOf(describedKamal);
    return {
        message: `Kamal ${line} refuses this: ${message}; ${(0,kamal_version/* kamalInWords */.hn)(kamal)}, which is not known here`,
        help,
        severity: "warning",
    };
}
/** A Kamal 2 whose keys may be more than the described ones; patches bring none. */
function isNewer(kamal) {
    return isKamal2(kamal) && (0,versions/* compareGemVersions */.E)(minorOf(kamal.version), minorOf(describedKamal)) > 0;
}
function isKamal2({ version }) {
    return version.startsWith("2.");
}
function minorOf(version) {
    return version.split(".").slice(0, 2).join(".");
}


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareGemVersions),
/* harmony export */   o: () => (/* binding */ isGemVersion)
/* harmony export */ });
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


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export suggest */
/** The candidate that `word` most likely stands for: one or two slips of the finger away, or undefined. */
function suggest(word, candidates) {
    return closest(word, candidates)[0];
}
/** All candidates that are as near as the nearest one: with more than one nobody knows which was meant. */
function closest(word, candidates) {
    const allowed = word.length <= 4 ? 1 : 2;
    const near = candidates
        .filter((candidate) => Math.abs(candidate.length - word.length) <= allowed)
        .map((candidate) => ({ candidate, distance: distance(normalize(word), normalize(candidate)) }));
    const least = Math.min(allowed, ...near.map((each) => each.distance));
    return near.filter((each) => each.distance === least).map((each) => each.candidate);
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


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ readSuppressions),
/* harmony export */   I6: () => (/* binding */ silencer),
/* harmony export */   ik: () => (/* binding */ unmatchedIds)
/* harmony export */ });
const comment = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/;
/** All suppression comments in the files that rules look at. */
function readSuppressions(project) {
    return sourcesOf(project).flatMap(suppressionsIn);
}
/** Tells of a finding whether one of the comments asks for silence about it. */
function silencer(suppressions) {
    const silenced = new Set(suppressions.flatMap((each) => each.ruleIds.map((id) => keyOf(each.file, each.target, id))));
    return ({ file, line, ruleId }) => silenced.has(keyOf(file, line, ruleId));
}
/** The ids that the comments name without any finding there. */
function unmatchedIds(suppressions, findings) {
    const found = new Set(findings.map(({ file, line, ruleId }) => keyOf(file, line, ruleId)));
    return suppressions.flatMap((comment) => comment.ruleIds.filter((id) => !found.has(keyOf(comment.file, comment.target, id))).map((id) => ({ comment, id })));
}
function keyOf(file, line, ruleId) {
    return JSON.stringify([file, line, ruleId]);
}
/** From the last line to the first, so that the next line with code is known at each. */
function suppressionsIn(source) {
    if (!source.text.includes("kamal-action:"))
        return [];
    const suppressions = [];
    const lines = source.text.split(/\r\n|\n|\r/);
    let below;
    for (const [index, text] of [...lines.entries()].reverse()) {
        const line = index + 1;
        const alone = /^\s*(?:#|\/\/)/.test(text);
        const found = readComment(text);
        if (found !== undefined) {
            suppressions.push({ ...found, file: source.file, line, alone, target: alone ? (below ?? line) : line });
        }
        if (!alone && text.trim() !== "")
            below = line;
    }
    return suppressions.reverse();
}
function readComment(text) {
    const match = comment.exec(text);
    if (match === null)
        return undefined;
    return {
        column: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0) + 1,
        endColumn: text.trimEnd().length + 1,
        ruleIds: (match[1] ?? "").split(",").map((id) => id.trim()),
        reason: (match[2] ?? "").trim(),
    };
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
        ...[
            project.around.database,
            project.around.storage,
            ...project.around.litestream,
            ...project.around.otherConfigs,
            ...project.around.workflows,
        ].map((file) => file.document?.source),
    ];
    const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
    return [...byFile.values()];
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deployableVariants)
/* harmony export */ });
/* harmony import */ var _project_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8114);

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
    const value = (0,_project_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(config, "require_destination")?.value;
    if (value?.kind === "unknown")
        return true;
    return value?.kind === "scalar" && value.value === true && project.destinations.length > 0;
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ startedScripts),
/* harmony export */   f7: () => (/* binding */ contextCopies),
/* harmony export */   j1: () => (/* binding */ dockerfilePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(997);
// What a build takes from its context: the sources of COPY and ADD, in the stages that the image is made of.


/**
 * The paths that a build of `target` (default: the last stage) copies from its context. Patterns and paths with
 * variables are left out. BuildKit skips the stages that the image does not need, and so does this.
 */
function contextCopies(dockerfile, target) {
    const stages = neededStages(dockerfile, target);
    return dockerfile.stages.flatMap((stage, index) => (stages.has(index) ? stage.instructions.flatMap(copiesOf) : []));
}
/** The paths of the app that the Dockerfile names: sources, and scripts that the image starts. */
function dockerfilePaths(dockerfile) {
    const copied = dockerfile.stages.flatMap((stage) => stage.instructions.flatMap(copiesOf)).map(({ path }) => path);
    const image = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(dockerfile, undefined);
    return [...new Set([...copied, ...(image === undefined ? [] : startedScripts(image))])].filter((path) => path !== ".");
}
/** The words of ENTRYPOINT and CMD that are paths below the image's WORKDIR, relative to it. */
function startedScripts({ workdir, entrypoint, cmd }) {
    const words = [entrypoint, cmd].flatMap((command) => (command?.shell === false ? command.words : []));
    return words.flatMap((word) => {
        if (word.startsWith("./"))
            return [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(word)];
        return workdir !== undefined && word.startsWith(`${workdir}/`) ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workdir, word)] : [];
    });
}
function neededStages(dockerfile, target) {
    const count = dockerfile.stages.length;
    const open = [target === undefined ? count - 1 : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stageIndex */ .Jb)(dockerfile, target, count)];
    const needed = new Set();
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        const stage = dockerfile.stages[index];
        if (stage === undefined || needed.has(index))
            continue;
        needed.add(index);
        const sources = stage.instructions.flatMap(({ text }) => [...text.matchAll(/\bfrom=([\w.-]+)/g)]);
        for (const name of [stage.base, ...sources.map((match) => match[1] ?? "")]) {
            open.push((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stageIndex */ .Jb)(dockerfile, name, index));
        }
    }
    return needed;
}
function copiesOf(instruction) {
    const { name, text } = instruction;
    if ((name !== "COPY" && name !== "ADD") || text.includes("<<"))
        return [];
    const flags = /^(?:--\S+\s+)*/.exec(text)?.[0] ?? "";
    // `--exclude` and `--parents` change what a source stands for.
    if (/--(?:from|exclude|parents)\b/.test(flags))
        return [];
    return argumentsOf(text.slice(flags.length))
        .slice(0, -1)
        .filter((word) => word !== "" && !/[$*?[\\]|^\w+:\/\/|^git@/.test(word))
        .map((word) => ({ path: inContext(word), instruction }));
}
function argumentsOf(text) {
    if (!text.startsWith("["))
        return text.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
    try {
        const words = JSON.parse(text);
        return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
    }
    catch {
        // Docker takes it as plain words; nobody means that.
        return [];
    }
}
/** Docker lets no path lead out of the context. */
function inContext(word) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative("/", node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", word));
    return path === "" ? "." : path;
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dT: () => (/* binding */ imageOf),
  Ai: () => (/* binding */ parseDockerfile),
  Jb: () => (/* binding */ stageIndex)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/project/dockerfile-instructions.js
/** Comments, continued lines and here-documents as BuildKit reads them. */
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
    const instructions = [...globals, ...stages.flatMap((stage) => stage.instructions)];
    const named = instructions
        .filter(({ name }) => name === "ARG")
        .flatMap(({ text }) => assignments(text).map(([key]) => key));
    return { source, globals, stages, arguments: [...new Set(named)], images: new Map() };
}
/** The image that a build of `target` (default: the last stage) makes; undefined when there is no such stage. */
function imageOf(dockerfile, target, given = () => undefined) {
    const { images } = dockerfile;
    const key = JSON.stringify([target, ...dockerfile.arguments.map(given)]);
    if (!images.has(key))
        images.set(key, buildImage(dockerfile, target, given));
    return images.get(key);
}
function buildImage(dockerfile, target, given) {
    const { stages } = dockerfile;
    const last = target === undefined ? stages.length - 1 : stageIndex(dockerfile, target, stages.length);
    const chain = [];
    for (let index = last; index >= 0;) {
        const stage = stages[index];
        if (stage === undefined)
            break;
        chain.push(stage);
        index = stageIndex(dockerfile, stage.base, index);
    }
    return chain.length === 0 ? undefined : runStages(dockerfile, chain.reverse(), given);
}
/** The stage that `name` (a name or a number) means for a stage in position `before`; -1: another image. */
function stageIndex(dockerfile, name, before) {
    if (/^\d+$/.test(name))
        return Number(name) < before ? Number(name) : -1;
    const wanted = name.toLowerCase();
    let index = before - 1;
    while (index >= 0 && dockerfile.stages[index]?.name !== wanted)
        index--;
    return index;
}
function runStages(dockerfile, chain, given) {
    const env = new Map();
    const globals = new Map();
    for (const { text } of dockerfile.globals)
        for (const [key, value] of assignments(text))
            globals.set(key, value);
    const ports = [];
    let workdir;
    let entrypoint;
    let cmd;
    const instructions = [];
    for (const stage of chain) {
        const args = new Map();
        for (const instruction of stage.instructions) {
            const { name, text } = instruction;
            const read = (value) => substitute(value, (key) => (env.has(key) ? env.get(key) : args.get(key)));
            instructions.push({ ...instruction, expanded: read(text) ?? text, workdir });
            if (name === "ARG") {
                for (const [key, value] of assignments(text)) {
                    const own = given(key);
                    if (own === undefined)
                        args.set(key, value === undefined ? globals.get(key) : read(value));
                    else
                        args.set(key, own === "unknown" ? undefined : own.value);
                }
            }
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
    return { workdir, env, ports, entrypoint, cmd, instructions };
}
function below(current, path) {
    if (path === undefined || path === "" || (current === undefined && !path.startsWith("/")))
        return undefined;
    return external_node_path_.posix.resolve(current ?? "/", path);
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


/***/ }),

/***/ 8127:
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
;// CONCATENATED MODULE: ./build/src/project/psych.js
// What an unquoted scalar means to Ruby's YAML (Psych): YAML 1.1 with Ruby's own additions.
// Follows Psych::ScalarScanner#tokenize (psych 5), in its order: the first pattern that fits decides.
const wordLike = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u;
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const psych_float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const integer = /^(?:[-+]?0b[_,]*[01][01_,]*|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*)$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
/** Reads an unquoted scalar as Psych does: `yes` is true, `0600` is 384, `:on` is a symbol, `1:30` is 5400. */
function readPlainScalar(text) {
    if (text === "")
        return { type: "null", value: null };
    if (wordLike.test(text) || text.includes("\n"))
        return readWord(text);
    if (time.test(text))
        return { type: "date", value: text };
    if (date.test(text))
        return { type: isDay(text) ? "date" : "string", value: text };
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
/** A day that the calendar has: Ruby takes `2026-02-30` for a string. */
function isDay(text) {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    const found = new Date(0);
    found.setUTCFullYear(year, month - 1, day);
    return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
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

;// CONCATENATED MODULE: ./build/src/project/tags.js
// What Ruby's YAML makes of a node that has a tag. Most tags it does not know, and then reads on as if there were none.
const core = "tag:yaml.org,2002:";
function scalarReading(tag, isQuoted) {
    if (tag === undefined)
        return isQuoted ? "text" : "plain";
    if (tag === "!binary" || tag === `${core}binary`)
        return "binary";
    if (tag === "!str" || tag === "!ruby/string" || tag === `${core}str`)
        return "text";
    if (/^!ruby\/sym(?:bol)?(?::|$)/.test(tag))
        return "symbol";
    if (tag === "!float" || tag === `${core}float`)
        return "float";
    if (/^!(?:str:|ruby\/(?:string:|object:|range$|regexp|class$|module$))/.test(tag))
        return "unknown";
    // A tag, even one that means nothing, takes the meaning of the quotes away.
    return "plain";
}
/** Whether the mapping or list is anything but that to Ruby. */
function isOtherCollection(tag, kind) {
    if (tag === undefined)
        return false;
    if (kind === "list")
        return /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(tag);
    return (/^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(tag) ||
        /^!ruby\/(?:object|struct|array:|range$|exception|hash:|hash-with-ivars)/.test(tag));
}

;// CONCATENATED MODULE: ./build/src/project/text-facts.js
// What is known of a file's text beside its YAML, and what that says about a node.
function placeOf(node, facts) {
    const [start = 0, rawEnd = 0] = node.range ?? [];
    let end = rawEnd;
    // Block collections and block scalars end after their last line break.
    while (end > start && /\s/.test(facts.masked[end - 1] ?? ""))
        end--;
    return { source: facts.source, start, end };
}
/** ERB decides whether what begins at `start` is there; conditions that begin before `outer` are not its own. */
function isConditional(start, outer, regions) {
    return regions.some((region) => region.start >= outer && region.start <= start && start < region.end);
}
/** Some of these characters come from ERB. */
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
/** ERB may put more into the node than the masked text shows. */
function hasHole(node, facts) {
    const [start = 0, , end = 0] = node.range ?? [];
    return facts.holes.some((hole) => hole >= start && hole <= end);
}

;// CONCATENATED MODULE: ./build/src/project/convert-scalar.js




/** The null of a key without a value. */
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
/** A scalar as Ruby reads it; `outer` as for `isConditional`. */
function convertScalar(node, facts, outer) {
    const place = placeOf(node, facts);
    const [start = 0, end = 0] = node.range ?? [];
    if (overlapsTag(start, end, facts.tags))
        return { kind: "unknown", ...place };
    if (start > outer && facts.holes.length > 0 && start === end && isConditional(start, outer, facts.regions)) {
        return { kind: "unknown", ...place };
    }
    const isQuoted = node.type !== dist/* Scalar */.X5.PLAIN && node.type !== undefined;
    const reading = scalarReading(node.tag, isQuoted);
    const text = typeof node.value === "string" ? node.value : "";
    if (reading === "binary")
        return stringNode(Buffer.from(facts.masked.slice(start, end), "base64").toString(), place);
    if (reading === "text")
        return stringNode(text, place);
    if (reading === "symbol")
        return { kind: "scalar", type: "symbol", value: text, text: `:${text}`, quoted: false, ...place };
    const plain = readPlainScalar(text);
    const isNumber = plain.type === "integer" || plain.type === "float";
    if (reading === "unknown" || (reading === "float" && !isNumber))
        return { kind: "unknown", ...place };
    const type = reading === "float" ? "float" : plain.type;
    return { kind: "scalar", type, value: plain.value, text, quoted: false, ...place };
}
function stringNode(text, place) {
    return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
}

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
            // What ERB prints before it may hold the anchor, and the alias's own name may come from there.
            const isFromErb = facts.tags.some((tag) => tag.kind === "output" && tag.start < rangeEnd(node));
            if (target === undefined && isFromErb)
                return { kind: "unknown", ...placeOf(node, facts) };
            if (target === undefined)
                throw new Refused(node, "There is no anchor of this name before the alias (a word that begins with `*` needs quotes)");
            if (target === "open")
                throw new Refused(node, "The anchor of this name contains itself");
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
        if (isOtherCollection(node.tag, (0,dist/* isMap */.jh)(node) ? "map" : "list"))
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
function rangeEnd(node) {
    return node.range?.[1] ?? 0;
}
function rangeStart(value) {
    return asNode(value).range?.[0] ?? 0;
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

// EXTERNAL MODULE: ./build/src/project/erb.js
var erb = __webpack_require__(8048);
;// CONCATENATED MODULE: ./build/src/project/erb-trim.js
// Ruby's ERB in the trim mode `-`, which Kamal uses since 2.11: `<%-` takes the blanks before it away, and `-%>` the line
// break behind it. The blanks before a tag that begins with `<%` stay, and indent the line behind its `-%>`.

/**
 * `masked` with each line as far to the right as Ruby has it. As long as before, so that offsets stay true: the line
 * break moves to the left into the blanks of the tags.
 */
function moveTrimmedBreaks(text, masked, { tags, regions }) {
    if (!tags.some(({ trimsAfter }) => trimsAfter))
        return masked;
    const lines = (0,erb/* tagRuns */.zX)(text, tags).flatMap((run) => trimmedLine(text, run));
    if (lines.every(({ left }) => left === 0) || dependsOnBranch(lines, regions))
        return masked;
    const characters = masked.split("");
    let before = { end: 0, blanks: 0 };
    for (const { start, end, breakLength, left } of lines) {
        const blanks = left + (before.end === start ? before.blanks : 0);
        before = { end, blanks };
        if (blanks === 0)
            continue;
        characters.fill(" ", end - breakLength, end);
        characters[end - 1 - blanks] = "\n";
    }
    return characters.join("");
}
/** Only lines that are blank when they are masked: what an output tag prints is not known. */
function trimmedLine(text, tags) {
    const [first, last] = [tags[0], tags.at(-1)];
    if (first === undefined || last?.trimsAfter !== true)
        return [];
    if (tags.some(({ alone, kind }) => !alone || kind === "output" || kind === "escape"))
        return [];
    const breakLength = /^\r?\n/.exec(text.slice(last.end, last.end + 2))?.[0].length;
    if (breakLength === undefined)
        return [];
    const start = (0,erb/* lineStart */.PT)(text, first.start);
    let left = 0;
    let done = start;
    for (const tag of tags) {
        if (!tag.trimsBefore)
            left += tag.start - done;
        done = tag.end;
    }
    return [{ start, end: last.end + breakLength, breakLength, left, tags }];
}
/**
 * Ruby leaves as many blanks as the branch that it takes has: the tags of one block leave different numbers of them, or
 * a line that is there on a condition adds its own to the next one.
 */
function dependsOnBranch(lines, regions) {
    const left = new Map();
    for (const line of lines)
        for (const tag of line.tags)
            left.set(tag.start, line.left).set(tag.end, line.left);
    if (regions.some(({ start, end }) => (left.get(start) ?? 0) !== (left.get(end) ?? 0)))
        return true;
    const borders = new Set(regions.flatMap(({ start, end }) => [start, end]));
    const divides = lines.map(({ tags }) => tags.some(({ start, end }) => borders.has(start) || borders.has(end)));
    return lines.some(({ end, left: blanks }, index) => {
        const next = lines[index + 1];
        const isDivided = divides[index] === true || divides[index + 1] === true;
        return isDivided && blanks > 0 && next?.start === end && next.left > 0;
    });
}

;// CONCATENATED MODULE: ./build/src/project/libyaml.js
// Where libyaml, which Ruby reads YAML with, and our parser disagree about what is valid.


/** More lines than any flow collection of a config has; each costs a parse. */
const maxJoins = 40;
/** Characters that these parses may read together. */
const maxJoined = 400_000;
/** What our parser takes, and libyaml refuses. */
function libyamlProblems(yaml, text) {
    const problems = [];
    const free = [];
    (0,dist/* visit */.YR)(yaml, {
        Collection(_, node) {
            if (node.flow === true && node.range)
                free.push([node.range[0], node.range[1]]);
        },
        Scalar(role, node, path) {
            if (!node.range)
                return;
            if (node.type !== dist/* Scalar */.X5.PLAIN)
                free.push([node.range[0], node.range[2]]);
            const inFlow = path.some((parent) => (0,dist/* isCollection */.P3)(parent) && parent.flow === true);
            if (role === "key" && hasValue(path.at(-1)))
                problems.push(...emptyKeyProblems(node.range, text));
            if (node.type !== dist/* Scalar */.X5.PLAIN || !inFlow)
                return;
            problems.push(...colonProblems(node.range, text));
            if (role === "value" && text[node.range[0]] === "?")
                problems.push(questionProblem(node.range[0]));
            if (role === "key" && hasValue(path.at(-1)))
                problems.push(...lineProblems(node.range, text));
        },
    });
    problems.push(...anchorProblems(yaml, text));
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
/** Names of anchors are letters, digits, `_` and `-`; libyaml lets only a few signs follow at once. */
function anchorProblems(yaml, text) {
    const problems = [];
    const look = (sign, name, end) => {
        // A name that ERB prints is not known.
        if (name === undefined || name.includes(erb/* filler */.D) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(name))
            return;
        const start = Math.max(0, text.lastIndexOf(`${sign}${name}`, end));
        const message = `\`${sign}\` begins a name of letters, digits, \`_\` and \`-\`; put the value in quotes if it is none`;
        problems.push({ start, end: start + 1 + name.length, message });
    };
    (0,dist/* visit */.YR)(yaml, {
        Alias: (_, node) => look("*", node.source, node.range?.[1] ?? 0),
        Value: (_, node) => look("&", node.anchor, node.range?.[0] ?? 0),
    });
    return problems;
}
function questionProblem(start) {
    const message = "Between brackets or braces a word cannot begin with a question mark; put it in quotes";
    return { start, end: start + 1, message };
}
function hasValue(parent) {
    return (0,dist/* isPair */.tO)(parent) && parent.value !== null;
}
/** Without a question mark before it, a colon needs a key. */
function emptyKeyProblems([start, end], text) {
    if (start !== end || text[start] !== ":" || /\?\s*$/.test(text.slice(Math.max(0, start - 200), start)))
        return [];
    return [{ start, end: start + 1, message: "A key is missing before this colon, or the line before is no mapping" }];
}
/** Between brackets our parser takes a key over several lines. */
function lineProblems([start, end], text) {
    const line = text.slice(start, end).lastIndexOf("\n");
    if (line === -1)
        return [];
    const message = "A key must stand on one line; a comma is missing before it";
    return [{ start: start + line + text.slice(start + line).search(/\S/), end, message }];
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
        startOfError(error, yaml, "") >= root.range[1]);
}
/**
 * libyaml does not care for the indentation inside of brackets and braces. Our parser does, so the lines at which it
 * gives up are joined with the ones before, every character in its place. undefined: that is not what is wrong.
 */
function joinFlowLines(text, errors) {
    const error = errors.find((each) => each.code === "BAD_INDENT" && each.message.startsWith("Flow "));
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
    const limit = Math.min(maxJoins, maxJoined / text.length);
    for (let joins = 0; joins < limit && yaml !== undefined && yaml.errors.length > 0; joins++) {
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
/** Where people look for what is wrong: our parser tells many an error where it ends, or where its line begins. */
function startOfError(error, yaml, text) {
    const [start] = error.pos;
    if (error.message.startsWith("Missing closing "))
        return quoteBefore(start, yaml) ?? start;
    if (/^(?:Nested mappings are not|Implicit keys need)/.test(error.message))
        return lastLineOf(start, yaml, text);
    const before = error.code === "BAD_INDENT" ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */ : /^ */;
    return start + (before.exec(text.slice(start))?.[0].length ?? 0);
}
function quoteBefore(end, yaml) {
    let last;
    (0,dist/* visit */.YR)(yaml, {
        Scalar(_, node) {
            const isQuoted = node.type === dist/* Scalar */.X5.QUOTE_DOUBLE || node.type === dist/* Scalar */.X5.QUOTE_SINGLE;
            if (isQuoted && node.range && node.range[1] <= end)
                last = node.range[0];
        },
    });
    return last;
}
/**
 * A word over several lines cannot be a key: the line that was to begin with another key is the last one, or else the
 * first one lacks the blank after its colon.
 */
function lastLineOf(start, yaml, text) {
    let place = start;
    (0,dist/* visit */.YR)(yaml, {
        Scalar(_, node) {
            if (node.type !== dist/* Scalar */.X5.PLAIN || node.range?.[0] !== start)
                return;
            const words = text.slice(start, node.range[1]);
            if (/^[\w-]+:\S/.test(words))
                return;
            const line = words.lastIndexOf("\n") + 1;
            place = start + line + (line === 0 ? 0 : words.slice(line).search(/\S/));
        },
    });
    return place;
}

// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/project/syntax.js
// What is wrong with a file that cannot be read as YAML, as findings.


/** What YAML allows nowhere, not even in quotes. */
function forbiddenCharacter(text) {
    const match = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]/.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { start: match.index, end: match.index + 1, message: `The character U+${code} is not allowed` };
}
/** `start`: where people look for it. */
function toProblem(error, start, masked) {
    // Behind the colon the parser repeats the text, which can be a password that lacks its quote.
    const message = error.message
        .replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1")
        .replace(new RegExp(`${erb/* filler */.D}+`, "g"), "<%…%>");
    const tab = masked[start] === "\t" || masked[start - 1] === "\t" ? " (indent with spaces: YAML allows no tabs there)" : "";
    return { start, end: Math.max(error.pos[1], start), message: message + tab };
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

;// CONCATENATED MODULE: ./build/src/project/document.js
// YAML with positions, from a file that may hold ERB.








/** UTF-16 units. The longest configs that people write have some 20,000; the parser's time can be made quadratic. */
const maxLength = 64 * 1024;
/** Each costs a look through the file, and nobody reads more. */
const maxErrors = 20;
/** Kamal's deepest key has six levels; far deeper documents are attacks on the reader's stack. */
const maxDepth = 100;
/** Reads `text`, the content of `file` (relative to the repository's root). ERB is masked, never run. Throws nothing. */
function parseYamlFile(text, file) {
    const source = (0,project_source/* makeSource */.mt)(file, text);
    const tags = (0,erb/* scanErb */.x9)(source.text);
    const hasErb = tags.length > 0;
    const unclosed = tags.filter((tag) => !tag.closed).map((tag) => unclosedFinding(source, tag));
    if (tags.length > erb/* maxErbTags */.hM || source.text.length > maxLength) {
        const limit = tags.length > erb/* maxErbTags */.hM ? `${erb/* maxErbTags */.hM} ERB tags` : `${maxLength / 1024} K characters`;
        const problem = { start: 0, end: 0, message: `It has more than ${limit}, which no configuration needs` };
        return { source, root: undefined, errors: [syntaxFinding(source, problem)], hasErb };
    }
    const { root, problems } = parseMasked(source, tags);
    const errors = firstOfEachLine(problems.map((problem) => syntaxFinding(source, problem)));
    if (text.startsWith("\uFEFF") && hidesKeys(root))
        errors.push(markFinding(source));
    return { source, root: errors.length > 0 ? undefined : root, errors: [...unclosed, ...errors], hasErb };
}
/** What else a parser stumbles over on a broken line helps nobody. */
function firstOfEachLine(findings) {
    const lines = new Set();
    return findings.filter(({ line }) => lines.size < lines.add(line).size);
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
    const regions = (0,erb/* erbRegions */.HV)(source.text, tags);
    const forbidden = forbiddenCharacter(source.text);
    if (forbidden !== undefined)
        return { root: undefined, problems: [forbidden] };
    let before;
    for (const level of tags.length === 0 ? erb/* maskLevels */.w6.slice(0, 1) : erb/* maskLevels */.w6) {
        const masked = unifyBreaks(moveTrimmedBreaks(source.text, (0,erb/* maskErb */.qW)(source.text, tags, level), { tags, regions }));
        // No tag that this step blanks out: it would find the same errors again.
        if (masked === before)
            continue;
        before = masked;
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
        const refused = firstErrors(yaml, tags);
        const problems = refused.map((error) => toProblem(error, startOfError(error, yaml, text), masked));
        const seen = new Set(problems.map(({ start }) => start));
        problems.push(...libyamlProblems(yaml, text).filter(({ start }) => !seen.has(start)));
        problems.sort((one, other) => one.start - other.start);
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
function firstErrors(yaml, tags) {
    const found = [];
    for (const error of yaml.errors) {
        if (!isAllowed(error, tags) && !isFineForLibyaml(error, yaml))
            found.push(error);
        if (found.length === maxErrors)
            break;
    }
    return found;
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
/** libyaml counts the byte order mark as a column, so that the keys of the next lines are no part of the mapping. */
function hidesKeys(root) {
    return root?.kind === "map" && root.start === 0 && root.pairs.length > 1 && root.source.text[0] !== "{";
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filler),
/* harmony export */   HV: () => (/* binding */ erbRegions),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   hM: () => (/* binding */ maxErbTags),
/* harmony export */   qW: () => (/* binding */ maskErb),
/* harmony export */   w6: () => (/* binding */ maskLevels),
/* harmony export */   x9: () => (/* binding */ scanErb),
/* harmony export */   zX: () => (/* binding */ tagRuns)
/* harmony export */ });
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
const plain = { alone: false, trimsBefore: false, trimsAfter: false };
function readTag(text, start, lastClose) {
    if (text.startsWith("<%%", start)) {
        return { kind: "escape", start, end: start + 3, code: "", ...plain, closed: true };
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
        return { kind, start, end: codeStart, code: "", ...plain, closed: false };
    const trimsAfter = close > codeStart && text[close - 1] === "-";
    const code = text.slice(codeStart, trimsAfter ? close - 1 : close);
    return { kind, start, end: close + 2, code, ...plain, closed: true, trimsBefore: marker === "-", trimsAfter };
}
/** A run of tags is alone when only blanks are between it and the ends of its lines. */
function markAlone(text, tags) {
    for (const run of tagRuns(text, tags)) {
        const before = text.slice(lineStart(text, run[0]?.start ?? 0), run[0]?.start);
        const after = text.slice(run.at(-1)?.end, lineEnd(text, run.at(-1)?.end ?? 0));
        if (onlyBlanks(before) && (onlyBlanks(after) || /^[ \t]+#/.test(after))) {
            for (const tag of run)
                tag.alone = true;
        }
    }
    return tags;
}
/** Tags that follow each other with nothing but blanks between them. */
function tagRuns(text, tags) {
    const runs = [];
    for (const tag of tags) {
        const run = runs.at(-1);
        if (run !== undefined && onlyBlanks(text.slice(run.at(-1)?.end, tag.start)))
            run.push(tag);
        else
            runs.push([tag]);
    }
    return runs;
}
function onlyBlanks(text) {
    return /^[ \t]*$/.test(text);
}
/** Where the line of `offset` begins. */
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
const opener = /^\s*(?:if|unless|case|while|until|for|begin)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$|\{(?:\s*\|[^|]*\|)?\s*$/;
const middle = /^\s*(?:else|elsif|when|in|rescue|ensure)\b/;
const closer = /^\s*(?:end\b|\})/;
/** The parts of the text between the tags that open, divide and close a Ruby block, outermost first. */
function erbRegions(text, tags) {
    const regions = [];
    const open = [];
    for (const tag of tags) {
        if (tag.kind !== "statement" && !(tag.kind === "output" && opener.test(tag.code)))
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
        else if (opener.test(tag.code) && !/\bend\s*$/.test(tag.code)) {
            open.push({ start: tag.end, branch: 0 });
        }
    }
    // A block that is never closed: Ruby refuses it, and what follows it cannot be known.
    for (const left of open)
        regions.push({ ...left, end: text.length });
    return regions.sort((a, b) => a.start - b.start);
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ deployingKamal),
/* harmony export */   hn: () => (/* binding */ kamalInWords),
/* harmony export */   so: () => (/* binding */ testedKamalVersion)
/* harmony export */ });
/** The version that this action's own tests deploy with. */
const testedKamalVersion = "2.12.0";
/** The input `kamal-version` wins over Gemfile.lock; both may name none. */
function deployingKamal(input, locked) {
    if (input !== undefined)
        return { version: input, from: "input" };
    return locked === undefined
        ? { version: testedKamalVersion, from: "default" }
        : { version: locked, from: "lockfile" };
}
/** For messages: `Gemfile.lock has 2.4.0`. */
function kamalInWords({ version, from }) {
    if (from === "input")
        return `the input \`kamal-version\` says ${version}`;
    return from === "lockfile" ? `Gemfile.lock has ${version}` : `this action deploys with ${version}`;
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
    const pairs = asRubyKeepsThem(root.pairs).map((pair) => {
        if (pair.key.kind !== "scalar" || pair.key.type !== "symbol")
            return pair;
        return { ...pair, key: { ...pair.key, type: "string", text: String(pair.key.value) } };
    });
    return { ...root, pairs };
}
/** In the order in which each key comes first, with its last value: of `service` and `:service` the later one counts. */
function asRubyKeepsThem(pairs) {
    if (pairs.some((pair) => pair.conditional))
        return [...pairs];
    const kept = new Map();
    for (const pair of pairs)
        kept.set((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key) ?? pair, pair);
    return [...kept.values()];
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
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
/** The pairs of a mapping; anything else has none. */
function pairsOf(node) {
    return node?.kind === "map" ? node.pairs : [];
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

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lockedVersion),
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/project/document.js + 9 modules
var project_document = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/src/project/erb.js
var erb = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var nodes = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/src/project/destinations.js
// Which files beside the config are destinations.




/** Kamal's rule (`Pathname#sub_ext`): `config/deploy.yaml` and `prod` make `config/deploy.prod.yml`. */
function destinationPath(configPath, destination) {
    const extension = external_node_path_.posix.extname(configPath);
    return `${configPath.slice(0, configPath.length - extension.length)}.${destination}.yml`;
}
/** The destinations that have a file among the `names` of the config's folder. */
function destinationsAmong(names, configPath) {
    const stem = (0,external_node_path_.basename)(configPath, external_node_path_.posix.extname(configPath));
    const prefix = `${stem}.`;
    return (names
        .filter((name) => name.startsWith(prefix) && name.endsWith(".yml") && name !== (0,external_node_path_.basename)(configPath))
        .map((name) => name.slice(prefix.length, -".yml".length))
        .filter((destination) => destination !== "" && !destination.startsWith("."))
        // Templates are copied, never deployed; one that is asked for is still read.
        .filter((destination) => !/^(?:example|sample|template|dist)$/i.test(destination)));
}
/** Other configs among the `names` of the config's folder, by name: `deploy-admin.yml`, `kamal.yml`; no destinations. */
function otherConfigsAmong(names, configPath) {
    const own = (0,external_node_path_.basename)(configPath);
    const stemOf = (name) => name.replace(/\.ya?ml$/, "");
    const found = names.filter((name) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(name) && name !== own);
    const stems = [own, ...found].map(stemOf);
    return found
        .filter((name) => !stems.some((stem) => stem !== stemOf(name) && name.startsWith(`${stem}.`)))
        .filter((name) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(name))
        .slice(0, 20);
}
/** The keys of the top level, those of Kamal 1 too; schema/deploy.schema.json says the same, and a test compares. */
const rootKeys = new Set("service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases traefik healthcheck stop_wait_time".split(" "));
/**
 * Of the files that have a destination's name, which are none: files of data, and other apps with their own
 * destinations (`kamal -c config/deploy.admin.yml -d eu` reads deploy.admin.eu.yml).
 */
function noDestinations(config, candidates) {
    const files = [config, ...candidates.map(({ file }) => file)].filter((file) => file !== undefined);
    const named = candidates.flatMap(({ destination, file }) => destination === undefined || file === undefined ? [] : [{ destination, file }]);
    const data = named.filter(({ file }) => isSharedData(file, files));
    const apps = named.filter(({ destination, file }) => isAnotherApp(config, file, destination));
    const theirs = named.filter(({ destination }) => apps.some((app) => destination.startsWith(`${app.destination}.`)));
    const names = new Set([...data, ...apps, ...theirs].map(({ destination }) => destination));
    return { names, otherApps: apps.map(({ file }) => file.path) };
}
/** It has a service and an image of its own; `shop-staging` for the destination `staging` of `shop` is no other app. */
function isAnotherApp(config, file, destination) {
    const [base, own] = [(0,project_document/* rootMap */.tW)(config.document), (0,project_document/* rootMap */.tW)(file.document)];
    const text = (map, ...path) => {
        const node = (0,nodes/* lookupPath */.wf)(map, path);
        return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
    };
    const differs = (...path) => {
        const [before, now] = [text(base, ...path), text(own, ...path)];
        return before !== undefined && now !== undefined && before !== now;
    };
    if (!differs("service") || !differs("image"))
        return false;
    const builtElsewhere = ["dockerfile", "context"].some((key) => text(own, "builder", key) !== text(base, "builder", key));
    const expected = [`${text(base, "service")}-${destination}`, `${text(base, "service")}_${destination}`];
    return builtElsewhere || !expected.includes(text(own, "service") ?? "");
}
/** Nobody deploys it: the ERB of another file reads it, or it has none of Kamal's keys and a name that says so. */
function isSharedData(file, all) {
    const name = (0,external_node_path_.basename)(file.path);
    if (all.slice(0, 20).some((other) => other !== file && readsFile(other, name)))
        return true;
    const root = (0,project_document/* rootMap */.tW)(file.document);
    if (root === undefined || root.open || root.pairs.length === 0)
        return false;
    const keys = root.pairs.map(({ key }) => ((0,nodes/* keyName */.xT)(key) ?? "").replace(/^:/, ""));
    if (keys.every((key) => key.startsWith("x-")))
        return true;
    return /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(name) && keys.every((key) => !rootKeys.has(key));
}
/** By its name, in a tag: `YAML.load_file("config/deploy.shared.yml")`. */
function readsFile({ document }, name) {
    if (document?.hasErb !== true)
        return false;
    return (0,erb/* scanErb */.x9)(document.source.text).some(({ code }) => code.includes(name));
}

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/src/project/surroundings.js
var surroundings = __webpack_require__(2152);
;// CONCATENATED MODULE: ./build/src/project/earlier.js
// What the configuration was before the change that a run is about, as far as rules ask.



/** More files than any config uploads. */
const maxFiles = 50;
/** Throws nothing that the files could cause. */
async function readEarlier(reader, read, project) {
    const base = await earlierRoot(project.config.path, read);
    const configs = new Map();
    for (const { destination, file } of base === undefined ? [] : project.variants) {
        const over = file === undefined ? undefined : await earlierRoot(file.path, read);
        if (base === undefined || (file !== undefined && over === undefined))
            continue;
        configs.set(destination ?? "", over === undefined ? base : (0,merge/* deepMerge */.$)(base, over));
    }
    const locals = [...new Set(project.variants.flatMap(({ merged }) => (0,surroundings/* localFiles */.Jd)(merged)))].slice(0, maxFiles);
    const changes = await Promise.all(locals.map(async (local) => {
        const path = reader.resolve(local);
        const [before, now] = [await read(path), await reader.peek(path)];
        return before !== undefined && now.state === "text" && before !== now.text ? [local] : [];
    }));
    return { configs, changedFiles: new Set(changes.flat()) };
}
async function earlierRoot(path, read) {
    const text = await read(path);
    const root = text === undefined ? undefined : (0,project_document/* rootMap */.tW)((0,project_document/* parseYamlFile */.BU)(text, path));
    return root === undefined ? undefined : (0,merge/* normalizeRoot */.e)(root);
}

// EXTERNAL MODULE: ./build/src/project/files.js
var files = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/project/kamal-version.js
var kamal_version = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/src/project/secrets-file.js
var secrets_file = __webpack_require__(8789);
// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
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
    /** As `read`, for files that a deploy can do without: one that cannot be read is no problem to report. */
    peek(path) {
        const known = this.#reads.get(path);
        if (known !== undefined)
            return known;
        if (path.startsWith("../"))
            return Promise.resolve({ state: "unreadable", reason: "it is outside of the repository" });
        return (0,files/* readRepositoryFile */.tz)(this.#root, path);
    }
    /** Whether there is a file, a directory (`unreadable`) or nothing; what is in it is not looked at. */
    async state(path) {
        const known = this.#reads.get(path);
        if (known !== undefined)
            return (await known).state;
        return path.startsWith("../") ? "unreadable" : (0,files/* repositoryFileState */.y2)(this.#root, path);
    }
    async peekText(path) {
        const read = await this.peek(path);
        return { path, source: read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined };
    }
    /** As `config`, for files that only rules read: what cannot be read is a warning, because a deploy may not mind. */
    async peekConfig(path) {
        const read = await this.peek(path);
        if (read.state === "unreadable")
            this.problems.push(unreadableFinding(path, read, "warning"));
        return { path, state: read.state, document: read.state === "text" ? (0,project_document/* parseYamlFile */.BU)(read.text, path) : undefined };
    }
    async #readFresh(path) {
        const read = path.startsWith("../")
            ? { state: "unreadable", reason: "it is outside of the repository" }
            : await (0,files/* readNeededFile */.Gr)(this.#root, path);
        if (read.state === "unreadable")
            this.problems.push(unreadableFinding(path, read, "error"));
        return read;
    }
}
function unreadableFinding(path, { reason, line = 1 }, severity) {
    return {
        ruleId: "file-unreadable",
        severity,
        message: `${path} cannot be read: ${reason}`,
        file: path,
        line,
        column: 1,
        endLine: line,
        endColumn: 1,
        help: "A readable UTF-8 text file of at most 1 MB inside the repository is expected here; nothing that depends on it was checked.",
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
    hiddenMise: ".mise.toml",
    gemfile: "Gemfile",
    gemfileLock: "Gemfile.lock",
    dockerfile: "Dockerfile",
};
/**
 * Reads the project. What is wrong with a file's content is in the result, for rules and for `deriveDeployment` to
 * tell; throws a `Failure` (`directory-missing`) only when there is no place to look at.
 */
async function readProject(options) {
    const { root, directory } = locate(options);
    const reader = new Reader(root, directory);
    const configPath = reader.resolve(options.configFile);
    const config = await reader.config(configPath);
    const neighbours = listFolder(root, (0,external_node_path_.dirname)(configPath));
    const destinations = destinationsAmong(neighbours, configPath);
    const others = options.onlyChosen === true ? [] : destinations;
    const wanted = options.destination !== undefined ? [options.destination] : [undefined, ...others];
    const read = [];
    for (const destination of wanted)
        read.push(await readVariant(reader, config, destination));
    // One that is asked for is read, whatever it holds.
    const none = noDestinations(config, options.destination === undefined ? read : []);
    const variants = read.filter(({ destination = "" }) => !none.names.has(destination));
    const [chosen = { destination: undefined, file: undefined, merged: undefined, secrets: [] }] = variants;
    const files = await readAppFiles(reader, chosen.merged);
    const around = await (0,surroundings/* readSurroundings */.St)(reader, {
        dockerfile: files.dockerfile,
        variants: variants.map((variant) => variant.merged),
        workflowNames: listFolder(root, ".github/workflows"),
        otherConfigs: [
            ...otherConfigsAmong(neighbours, configPath).map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(configPath), name)),
            ...none.otherApps,
        ],
        names: {
            app: listFolder(root, directory),
            credentials: listFolder(root, external_node_path_.posix.join(directory, "config/credentials")),
        },
    });
    const earlier = options.earlier === undefined ? undefined : await readEarlier(reader, options.earlier, { config, variants });
    return {
        root,
        directory,
        config,
        chosen,
        variants,
        destinations: destinations.filter((name) => !none.names.has(name)),
        neighbours,
        hasErb: config.document?.hasErb === true || chosen.file?.document?.hasErb === true,
        files,
        around,
        earlier,
        kamal: (0,kamal_version/* deployingKamal */.ei)(options.kamalVersion, lockedVersion(files.gemfileLock.source?.text, "kamal")),
        problems: reader.problems,
    };
}
/** The version of a gem in a Gemfile.lock, or undefined. */
function lockedVersion(lockfile, gem) {
    const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
    return /\(([^()\s,]+)\)/.exec(line ?? "")?.[1];
}
function locate(options) {
    try {
        const root = external_node_fs_.realpathSync.native(options.root);
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, options.directory));
        if (!(0,files/* isInside */.FK)(root, real))
            throw new Error("it is outside of the repository");
        if (!(0,external_node_fs_.statSync)(real).isDirectory())
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
    const [rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, docker] = await Promise.all([
        read(appFiles.rubyVersion),
        read(appFiles.toolVersions),
        read(appFiles.mise),
        read(appFiles.hiddenMise),
        read(appFiles.gemfile),
        read(appFiles.gemfileLock),
        read(dockerfile),
    ]);
    return { rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, dockerfile: docker };
}
function listFolder(root, folder) {
    try {
        if (!(0,files/* isInside */.FK)(root, external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, folder))))
            return [];
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).sort();
    }
    catch {
        // A folder that is not there holds nothing.
        return [];
    }
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   r: () => (/* binding */ isLocalRegistry)
/* harmony export */ });
/**
 * Kamal's own test for a registry on the runner: `localhost` followed by a port. (Its pattern is `^localhost[:$]`, in
 * which `$` is a character, so that bare `localhost` is an ordinary registry.)
 */
function isLocalRegistry(server) {
    return server !== undefined && /^localhost[:$]/m.test(server);
}
/** The registries at which Kamal logs servers in, each once; "" is Docker Hub. */
function registriesOf({ registry, accessories }) {
    const servers = [registry.server ?? "", ...accessories.flatMap((each) => each.registry ?? [])];
    return [...new Set(servers)].filter((server) => !isLocalRegistry(server));
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
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(node).flatMap((pair) => {
        const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(pair.key);
        return name === undefined ? [] : [[name, pair.value]];
    });
}


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ definedNames),
/* harmony export */   cR: () => (/* binding */ rewriteSecrets),
/* harmony export */   dC: () => (/* binding */ parseSecrets)
/* harmony export */ });
// .kamal/secrets as Kamal reads it: dotenv 3.2 with Kamal's own command substitution. Nothing is evaluated here.
// Dotenv::Parser::LINE. In Ruby `^` and `$` mean LF only, and \w and \s are ASCII, so they are spelled out here.
// Line breaks before a key are left to the lines that they end, or blank lines would cost quadratic time.
const linePattern = /(?<=\n|(?<![\s\S]))[ \t\r\f\v]*(?:export[ \t\r\n\f\v]+)?(?<key>[A-Za-z0-9_.]+)(?:(?:[ \t\r\n\f\v]*=[ \t\r\n\f\v]*?|:[ \t\r\n\f\v]+?)(?<value>[ \t\r\n\f\v]*'(?:\\'|[^'])*'|[ \t\r\n\f\v]*"(?:\\"|[^"])*"|[^#\n]+)?)?[ \t\r\n\f\v]*(?:#[^\n]*)?(?=\n|(?![\s\S]))/dg;
const quoted = /^(['"])([\s\S]*)\1$/;
const command = /(?<!\\)\$\(/;
const variable = /(?<!\\)\$(?!\()\{?([A-Za-z0-9_]+)\}?/g;
/** Every entry, in order; of a name that is defined twice the last one counts. */
function parseSecrets(text) {
    const { normalized, originalOffset } = normalizeBreaks(text);
    const entries = [];
    let line = 1;
    let counted = 0;
    for (const match of normalized.matchAll(linePattern)) {
        const name = match.groups?.key ?? "";
        const keyStart = match.indices?.groups?.key?.[0] ?? match.index;
        // The pattern ends with any white space, line breaks too: the entry is what stands before.
        const end = match.index + match[0].trimEnd().length;
        for (; counted < keyStart; counted++)
            if (normalized[counted] === "\n")
                line++;
        entries.push({
            name,
            ...readValue(match.groups?.value),
            start: originalOffset(match.index),
            end: originalOffset(Math.max(end, keyStart + name.length)),
            line,
        });
    }
    return entries;
}
/** The names that a file defines, as Kamal will see them. */
function definedNames(entries) {
    return new Set(entries.map((entry) => entry.name));
}
/**
 * The file without its entries for `names`, every other byte as it was; with `provide`, a line `NAME=$NAME` for each
 * name at the end, so that the values travel by environment. `original` undefined: there is no file.
 */
function rewriteSecrets(original, names, mode) {
    const kept = withoutEntries(original ?? "", new Set(names));
    if (mode === "drop" || names.length === 0)
        return kept;
    const joint = kept === "" || /[\r\n]$/.test(kept) ? "" : "\n";
    return `${kept}${joint}${[...new Set(names)].map((name) => `${name}=$${name}\n`).join("")}`;
}
function withoutEntries(text, names) {
    let kept = "";
    let done = 0;
    for (const entry of parseSecrets(text)) {
        if (!names.has(entry.name))
            continue;
        kept += text.slice(done, entry.start);
        // With its own line break; the comment on the line belongs to the entry.
        done = entry.end + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(entry.end, entry.end + 200))?.[0].length ?? 0);
    }
    return kept + text.slice(done);
}
function readValue(value) {
    const raw = value === undefined ? undefined : strip(value);
    if (raw === undefined || raw === "")
        return { rawValue: raw, kind: "literal", references: [] };
    const [, quote, inner] = quoted.exec(raw) ?? [];
    if (quote === "'")
        return { rawValue: raw, kind: "literal", references: [] };
    const content = inner ?? raw;
    const references = [...content.matchAll(variable)].map((match) => match[1] ?? "");
    return { rawValue: raw, kind: kindOf(content), references };
}
/** Ruby's `strip`. Not a pattern: at its `$` long runs of blanks would be tried from each of their places. */
function strip(text) {
    const blanks = "\t\n\v\f\r \0";
    let [start, end] = [0, text.length];
    while (start < end && blanks.includes(text.charAt(start)))
        start++;
    while (start < end && blanks.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function kindOf(content) {
    const hasCommand = command.test(content);
    if (hasCommand)
        return /^\$\([\s\S]*\)$/.test(content) ? "command" : "mixed";
    const rest = content.replace(variable, "");
    if (rest === content)
        return "literal";
    return rest === "" ? "env-reference" : "mixed";
}
/** dotenv turns CRLF and CR into LF before it reads; offsets must go back to the text as it is. */
function normalizeBreaks(text) {
    const normalized = text.replace(/\r\n?/g, "\n");
    if (normalized.length === text.length)
        return { normalized, originalOffset: (offset) => offset };
    const offsets = [];
    for (let index = 0; index < text.length; index++) {
        if (text[index] === "\n" && text[index - 1] === "\r")
            continue;
        offsets.push(index);
    }
    return { normalized, originalOffset: (offset) => offsets[offset] ?? text.length };
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
/* harmony export */   Jd: () => (/* binding */ localFiles),
/* harmony export */   St: () => (/* binding */ readSurroundings),
/* harmony export */   Y$: () => (/* binding */ accessoryFiles),
/* harmony export */   u_: () => (/* binding */ appPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(997);
/* harmony import */ var _dockerfile_copies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6347);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
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
    webauthn: "config/initializers/webauthn.rb",
    preDeploy: ".kamal/hooks/pre-deploy",
    postDeploy: ".kamal/hooks/post-deploy",
};
/** What an app of Rails does not run without, directories before what is in them. */
const appPaths = [
    "Gemfile",
    "Gemfile.lock",
    "Rakefile",
    "config.ru",
    "app",
    "bin",
    "bin/rails",
    "config",
    "config/application.rb",
    "config/environment.rb",
    "config/environments/production.rb",
    "config/routes.rb",
    "db",
    "db/migrate",
];
/** Files and directories whose presence alone says something. */
const watched = [
    "config/master.key",
    "config/credentials/production.key",
    ".env",
    "config/credentials.yml.enc",
    "public/assets",
    "storage",
    ...appPaths,
];
/** Of dotenv: templates (`.env.example`, `.env.erb`) and other formats hold no values, or encrypted ones. */
const envFile = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;
/** A text that cannot be read is the same as unknown here: nothing of it is reported. */
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
    const dockerfile = source === undefined ? undefined : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(source);
    // BuildKit prefers the one that is named after the Dockerfile.
    const ownIgnore = await reader.peekText(`${options.dockerfile.path}.dockerignore`);
    return {
        texts: {
            routes: get("routes"),
            production: get("production"),
            application: get("application"),
            puma: get("puma"),
            schema: get("schema"),
            entrypoint: get("entrypoint"),
            dockerignore: ownIgnore.source === undefined ? get("dockerignore") : ownIgnore,
            gitignore: get("gitignore"),
            webauthn: get("webauthn"),
            preDeploy: get("preDeploy"),
            postDeploy: get("postDeploy"),
        },
        dockerfile,
        database: await config("config/database.yml"),
        storage: await config("config/storage.yml"),
        litestream: (await Promise.all(litestreamPaths.map((path) => reader.peekConfig(path)))).filter((file) => file.state === "text"),
        otherConfigs: await Promise.all(options.otherConfigs.map((path) => reader.peekConfig(path))),
        workflows: await Promise.all(workflowPaths.map((path) => reader.peekConfig(path))),
        entries: await statesOf(reader, [...new Set([...watched, ...locals, ...(dockerfile === undefined ? [] : (0,_dockerfile_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerfilePaths */ .j1)(dockerfile))])].slice(0, 200)),
        secretFiles: [
            ...options.names.app.filter((name) => envFile.test(name)),
            ...options.names.credentials.filter((name) => name.endsWith(".key")).map((name) => `config/credentials/${name}`),
        ].slice(0, 50),
    };
}
/** The `files` of one accessory that are certainly there. */
function accessoryFiles(accessory) {
    const list = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(accessory, "files");
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
            const found = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(node, key);
            return found?.kind === "scalar" ? found.text : undefined;
        };
        return node.kind === "map" ? [{ local: value("local"), remote: value("remote"), node }] : [];
    });
}
/** What the accessories of a config upload: paths of the app, as the config has them. */
function localFiles(config) {
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(config, "accessories"))
        .filter((pair) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(pair.key) !== undefined)
        .flatMap((pair) => accessoryFiles(pair.value).flatMap(({ local }) => (local === undefined ? [] : [local])));
}
async function statesOf(reader, paths) {
    const states = await Promise.all(paths.map(async (path) => [path, await reader.state(reader.resolve(path))]));
    return new Map(states);
}


/***/ })

};
