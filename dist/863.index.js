export const id = 863;
export const ids = [863];
export const modules = {

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readAndLint)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/project/document.js + 5 modules
var project_document = __webpack_require__(370);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var project_nodes = __webpack_require__(8114);
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

;// CONCATENATED MODULE: ./build/src/lint/rules/key-newer-than-kamal.js

const keyNewerThanKamal = {
    metadata: {
        id: "key-newer-than-kamal",
        severity: "error",
        title: "Every key is known to the Kamal of Gemfile.lock",
    },
    check: (project) => schemaProblems(project, "key-newer-than-kamal"),
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
function placeholder_host_hostsOf(config) {
    const servers = (0,project_nodes/* lookup */.$I)(config, "servers");
    const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [servers];
    const accessories = valuesOf((0,project_nodes/* lookup */.$I)(config, "accessories"));
    return [
        ...roles.flatMap((role) => hostList(role?.kind === "map" ? (0,project_nodes/* lookup */.$I)(role, "hosts") : role, "This server")),
        ...accessories.flatMap((accessory) => [
            ...scalar((0,project_nodes/* lookup */.$I)(accessory, "host"), "This accessory's host"),
            ...hostList((0,project_nodes/* lookup */.$I)(accessory, "hosts"), "This accessory's host"),
        ]),
        ...[config, ...roles, ...accessories].flatMap((owner) => [
            ...scalar((0,project_nodes/* lookupPath */.wf)(owner, ["proxy", "host"]), "This proxy host"),
            ...hostList((0,project_nodes/* lookupPath */.wf)(owner, ["proxy", "hosts"]), "This proxy host"),
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
function hostList(list, what) {
    if (list?.kind !== "list")
        return [];
    return list.items.flatMap(({ node }) => {
        if (node.kind !== "map")
            return scalar(node, what);
        const key = node.pairs[0]?.key;
        return key !== undefined && (0,project_nodes/* keyName */.xT)(key) !== undefined ? scalar(key, what) : [];
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

;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-key.js

const unknown_key_unknownKey = {
    metadata: {
        id: "unknown-key",
        severity: "error",
        title: "Every key is one that Kamal knows",
    },
    check: (project) => schemaProblems(project, "unknown-key"),
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
    configMissing,
    fileUnreadable,
    imageRepeatsRegistry,
    invalidValue,
    keyNewerThanKamal,
    missingKey,
    placeholderHost,
    rubyVersionMismatch,
    secretUndefined,
    unknown_key_unknownKey,
    wrong_type_wrongType,
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
    const path = (0,project_nodes/* lookup */.$I)(merged, "secrets_path");
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
    const named = (0,project_nodes/* lookupPath */.wf)(merged, ["builder", "dockerfile"]);
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
