import type { Project } from "../../project/project.ts";
import { lookup } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { hookScripts, skipsHooks } from "../facts/hook-scripts.ts";
import type { Program } from "../facts/shell-programs.ts";
import { deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const hookLocalCommand: Rule = {
  metadata: {
    id: "hook-local-command",
    severity: "warning",
    title: "Hook talks to the machine that runs Kamal as if it were the server",
  },
  *check(project) {
    const scripts = hookScripts(project).filter(({ hook }) =>
      /^(?:pre-deploy|(?:pre|post)-app-boot|post-deploy)$/.test(hook.name),
    );
    if (scripts.length === 0 || !deploysFromHostedRunners(project) || skipsHooks(project)) return;
    if (!hasRemoteHostsOnly(project)) return;

    for (const { hook, script } of scripts) {
      // It starts containers, tunnels or a connection of its own.
      if (mayReachServer(script.text)) continue;
      const program = script.programs.find(asksServer);
      if (program === undefined) continue;

      const what = program.base === "docker" ? `docker ${program.args[0]?.text}` : `${program.base} … localhost`;
      yield {
        at: script.place(program.start, program.end),
        message: `Kamal runs hooks on the machine that deploys, so \`${what}\` in ${hook.name} runs on GitHub's runner, which has none of the app's containers`,
        help: "Run it on the server, e.g. `kamal server exec '…'` or `kamal app exec --reuse '…'`, or ask the public address of the app.",
      };
    }
  },
};

const otherDocker = /\bdocker[ \t]+(?:compose|run|start|context)\b|DOCKER_HOST|DOCKER_CONTEXT|--context\b/;
const otherProgram = /docker-compose|\bbuildx\b|tailscale|autossh|socat|port-forward/;
/** An option of SSH that forwards a port or stays in the background. */
const tunnel = /[ \t]-[a-zA-Z]{0,5}[LfNDM]/;

function mayReachServer(text: string): boolean {
  const hasTunnel = text.split("\n").some((line) => line.includes("ssh") && tunnel.test(line));
  return hasTunnel || otherDocker.test(text) || otherProgram.test(text);
}

function asksServer({ base, args, isRemote }: Program): boolean {
  if (isRemote) return false;
  if (base === "docker") return /^(?:exec|ps|logs)$/.test(args[0]?.text ?? "");
  if (base !== "curl" && base !== "wget") return false;
  return args.some(({ text }) =>
    /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?::(?!5000|5555)\d{1,5})?(?:\/|$)/.test(text),
  );
}

function deploysFromHostedRunners(project: Project): boolean {
  const jobs = deployJobs(project);
  return jobs.length > 0 && jobs.every(({ job }) => isHosted(job) && lookup(job, "services") === undefined);
}

/** Whether all hosts are written out, and none is the machine itself. */
function hasRemoteHostsOnly(project: Project): boolean {
  const lists = deployableConfigs(project).flatMap(({ config }) => config.namedContainers.map(({ hosts }) => hosts));
  return lists.every(({ all, unknown }) => unknown === undefined && all.every(({ name }) => !isLocal(name)));
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.|::1|\[::1\])/.test(host);
}
