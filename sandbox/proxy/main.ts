/**
 * A STAND-IN for basecamp/kamal-proxy v0.9.2. It is not that program and shares no code with it.
 *
 * It lets the sandbox deploy with the real Kamal on a machine that cannot pull the image
 * `basecamp/kamal-proxy`. Use it only in tests.
 *
 * Emulated: the commands, flags, messages and exit codes that Kamal 2.12 uses; health-checked
 * switching with draining and without a lost request; routing by host and path prefix; TLS with
 * custom certificates, refused handshakes, redirects; pause, stop and resume; the error responses
 * 404, 413, 502, 503 and 504; forwarded headers; streaming and WebSockets; buffering; the ANSI
 * `list`; the JSON log; the state file.
 *
 * Not emulated: automatic TLS (ACME: the handshake is refused and the log says why), HTTP/2 and
 * HTTP/3, rollouts, read targets, cookie scoping, response trailers, keep-alive to targets, buffers
 * on disk (everything is buffered in memory).
 */
import { type Flag, Flags, UsageError } from "./flags.ts";

type Command = { usage: string; flags: Record<string, Flag>; positional: number; run: (flags: Flags) => Promise<void> };

const drainTimeout: Flag = { kind: "duration", default: "30s" };

// Each command loads only its own modules, because Kamal starts the CLI often during a deploy.
const commands: Record<string, () => Promise<Command>> = {
  run: async () => {
    const { runFlags, run } = await import("./server.ts");
    return { usage: "run", flags: runFlags, positional: -1, run };
  },
  deploy: async () => {
    const { deployFlags, deployRequest } = await import("./deploy-flags.ts");
    return {
      usage: "deploy <service>",
      flags: deployFlags,
      positional: 1,
      run: (f) => rpc("deploy", deployRequest(f)),
    };
  },
  remove: async () => ({ usage: "remove <service>", flags: {}, positional: 1, run: (f) => rpc("remove", service(f)) }),
  resume: async () => ({ usage: "resume <service>", flags: {}, positional: 1, run: (f) => rpc("resume", service(f)) }),
  pause: async () => ({
    usage: "pause <service>",
    flags: { "drain-timeout": drainTimeout, "max-pause": { kind: "duration", default: "30s" } },
    positional: 1,
    run: (f) =>
      rpc("pause", { ...service(f), drainTimeout: f.duration("drain-timeout"), failAfter: f.duration("max-pause") }),
  }),
  stop: async () => ({
    usage: "stop <service>",
    flags: { "drain-timeout": drainTimeout, message: { kind: "text", default: "" } },
    positional: 1,
    run: (f) => rpc("stop", { ...service(f), drainTimeout: f.duration("drain-timeout"), message: f.text("message") }),
  }),
  list: async () => ({
    usage: "list",
    flags: {},
    positional: 0,
    run: async () => {
      const [{ call }, { table }] = await Promise.all([import("./rpc.ts"), import("./service-table.ts")]);
      process.stdout.write(table(await call("list", {})));
    },
  }),
};
const aliases: Record<string, string> = { rm: "remove", ls: "list" };

async function rpc(method: string, parameters: object): Promise<void> {
  const { call } = await import("./rpc.ts");
  await call(method, parameters);
}

function service(flags: Flags): { service: string } {
  return { service: flags.positional[0] ?? "" };
}

async function main(argv: string[]): Promise<void> {
  const [name = "--help", ...rest] = argv;
  if (["--help", "-h", "help"].includes(name)) {
    const names = ["deploy", "list", "pause", "remove", "resume", "rollout", "run", "stop"];
    process.stdout.write(
      "HTTP proxy for zero downtime deployments (a test stand-in for kamal-proxy v0.9.2)\n\n" +
        `Usage:\n  kamal-proxy [command]\n\nAvailable Commands:\n  ${names.join("\n  ")}\n`,
    );
    return;
  }

  if (name === "rollout") throw new UsageError("rollout is not supported by the stand-in");
  if (name.startsWith("--")) throw new UsageError(`unknown flag: ${name.split("=")[0]}`);
  const load = commands[aliases[name] ?? name];
  if (!load) {
    throw new UsageError(`unknown command "${name}" for "kamal-proxy"\nRun 'kamal-proxy --help' for usage.`);
  }

  const command = await load();
  const flags = Flags.parse(rest, command.flags);
  if (flags.help) {
    const lines = Object.entries(command.flags).map(
      ([flag, { kind }]) => `      --${flag} ${kind === "bool" ? "" : kind}`,
    );
    process.stdout.write(`Usage:\n  kamal-proxy ${command.usage} [flags]\n\nFlags:\n${lines.join("\n")}\n`);
    return;
  }
  if (command.positional === 0 && flags.positional[0] !== undefined) {
    throw new UsageError(`unknown command "${flags.positional[0]}" for "kamal-proxy ${command.usage}"`);
  }
  if (command.positional === 1 && flags.positional.length !== 1) {
    throw new UsageError(`accepts 1 arg(s), received ${flags.positional.length}`);
  }

  await command.run(flags);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
  // Setting process.exitCode is not enough: open listeners would keep a failed `run` alive.
  process.exit(1);
}
