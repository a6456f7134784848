/** The services by name, the routing of requests to them, and the commands that change them. */
import { LoadBalancer } from "./balancer.ts";
import type { Exchange } from "./exchange.ts";
import { log, messageOf } from "./json-log.ts";
import { PauseController } from "./pause-controller.ts";
import { type Certificate, Service } from "./service.ts";
import { loadState, saveState } from "./state-file.ts";
import type { DeployRequest, ServiceDescription, ServiceOptions } from "./types.ts";

interface Binding {
  prefix: string;
  service: Service;
}

export class Router {
  readonly #statePath: string;
  readonly #services = new Map<string, Service>();
  #bindings = new Map<string, Binding[]>();

  constructor(statePath: string) {
    this.#statePath = statePath;
  }

  restore(): void {
    for (const saved of loadState(this.#statePath)) {
      try {
        const active = new LoadBalancer(saved.activeTargets, saved.targetOptions);
        active.markAllHealthy();
        const pause = new PauseController(saved.pauseController);
        const service = new Service(saved.name, saved.options, saved.targetOptions, active, pause);
        this.#services.set(saved.name, service);
      } catch (error) {
        log.error("Failed to restore service", { service: saved.name, error: messageOf(error) });
      }
    }
    this.#rebind();
  }

  async deploy(request: DeployRequest): Promise<void> {
    const { service: name, targets, options, targetOptions } = request;
    const { hosts, pathPrefixes: paths } = options;
    const summary = { service: name, targets, hosts, paths, tls: options.tlsEnabled };
    log.info("Deploying", summary);

    const balancer = new LoadBalancer(targets, targetOptions);
    let replaced: LoadBalancer | undefined;

    try {
      // A forced target is installed unchecked. It gets requests after its first passed check.
      if (!request.force) await balancer.waitUntilHealthy(request.deployTimeout);
      replaced = this.#install(request, balancer);
    } catch (error) {
      balancer.dispose();
      throw error;
    }

    replaced?.dispose();
    await replaced?.drain(request.drainTimeout);
    log.info("Deployed", summary);
  }

  remove(name: string): void {
    this.get(name).active.dispose();
    this.#services.delete(name);
    this.#rebind();
    this.save();
  }

  get(name: string): Service {
    const service = this.#services.get(name);
    if (!service) throw new Error("service not found");
    return service;
  }

  list(): ServiceDescription[] {
    return [...this.#services.values()].map(({ name, options, active, pauseController }) => ({
      name,
      host: options.hosts.join(",") || "*",
      path: options.pathPrefixes.join(","),
      target: active.addresses.join(","),
      state: pauseController.name,
      tls: options.tlsEnabled,
    }));
  }

  save(): void {
    saveState(this.#statePath, [...this.#services.values()]);
  }

  async handle(exchange: Exchange): Promise<void> {
    const binding = this.#match(exchange.hostname, exchange.path);
    if (!binding) return exchange.fail(404);
    if (binding.service.options.stripPrefix) exchange.matchedPrefix = binding.prefix;
    await binding.service.handle(exchange);
  }

  /** The certificate for a server name. Throws errors with the wording of the real proxy's log. */
  certificateFor(serverName: string | undefined): Certificate {
    const name = serverName ?? this.#defaultTlsHost();
    if (serverName === undefined && name) {
      log.warn("No server name; using default TLS hostname", { host: name });
    }
    if (!name) throw new Error("no server name provided");
    const certificate = this.#match(name, "/")?.service.certificate;
    if (certificate === undefined) throw new Error("unknown server name");
    if (certificate === "automatic") {
      throw new Error(`automatic TLS is not available in this stand-in: no certificate for "${name}"`);
    }

    return certificate;
  }

  #install(request: DeployRequest, balancer: LoadBalancer): LoadBalancer | undefined {
    const { service: name, options, targetOptions } = request;
    const conflict = this.#ownerOfAny(name, options);
    if (conflict) {
      log.error("Host settings conflict with another service", { service: conflict.name });
      throw new Error("host settings conflict with another service");
    }

    const service = this.#services.get(name);
    const replaced = service?.active;

    if (service) {
      service.update(options, targetOptions);
      service.active = balancer;
    } else {
      this.#services.set(name, new Service(name, options, targetOptions, balancer));
    }

    this.#rebind();
    this.save();
    return replaced;
  }

  #ownerOfAny(name: string, { hosts, pathPrefixes }: ServiceOptions): Service | undefined {
    return hosts
      .flatMap((host) => this.#bindings.get(host) ?? [])
      .find(({ prefix, service }) => pathPrefixes.includes(prefix) && service.name !== name)?.service;
  }

  /** Matches the exact host, else `*.` and the rest, else any host; then the longest prefix. */
  #match(host: string, path: string): Binding | undefined {
    const dot = host.indexOf(".");
    const wildcard = dot > 0 ? this.#bindings.get(`*${host.slice(dot)}`) : undefined;
    const bindings = this.#bindings.get(host) ?? wildcard ?? this.#bindings.get("") ?? [];
    return bindings.find(({ prefix }) => withSlash(path).startsWith(withSlash(prefix)));
  }

  #defaultTlsHost(): string | undefined {
    return [...this.#services.values()].find(({ options }) => options.tlsEnabled)?.options.hosts[0];
  }

  #rebind(): void {
    this.#bindings = new Map();
    for (const service of this.#services.values()) {
      for (const host of service.options.hosts) {
        const bindings = service.options.pathPrefixes.map((prefix) => ({ prefix, service }));
        const all = [...(this.#bindings.get(host) ?? []), ...bindings];
        this.#bindings.set(
          host,
          all.sort((a, b) => b.prefix.length - a.prefix.length),
        );
      }
    }

    // A service below a path uses the TLS settings of the service at the root of its host.
    for (const { options } of this.#services.values()) {
      if (options.pathPrefixes.includes("/")) continue;
      const root = this.#match(options.hosts[0] ?? "", "/")?.service.options;
      options.tlsEnabled = root?.tlsEnabled ?? false;
      options.tlsRedirect = root?.tlsRedirect ?? true;
    }
  }
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
