import { textSetting, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { lookup } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { hookScripts } from "../facts/hook-scripts.ts";
import type { Rule } from "../rule.ts";

export const hookSshUser: Rule = {
  metadata: {
    id: "hook-ssh-user",
    severity: "warning",
    title: "Hook connects to the servers as another user than Kamal",
  },
  *check(project) {
    const scripts = hookScripts(project).filter(({ script }) => script.text.includes("KAMAL_HOSTS"));
    if (scripts.length === 0) return;

    const users = sshUsers(project);
    for (const { hook, script } of scripts) {
      const found = userIn(script.text);
      const others = found === undefined ? [] : users.filter(({ user }) => user !== undefined && user !== found.user);
      const [other] = others;
      if (found === undefined || other === undefined || users.some(({ user }) => user === undefined)) continue;

      const where = other.destination === undefined ? "deploy.yml" : `the destination \`${other.destination}\``;
      // If no destination has the user, it may be another one on purpose.
      const isMeant = others.length === users.length;
      yield {
        at: script.place(found.start, found.end),
        ...(isMeant ? { severity: "info" as const } : {}),
        message: `${hook.name} connects as \`${found.user}\`, but Kamal connects as \`${other.user}\` according to ${where}, so the key of the deploy may not be accepted`,
        help: `Connect as \`${other.user}\`${users.length > others.length ? ' for that destination, e.g. with `case "$KAMAL_DESTINATION"`' : ", or check that the server accepts the key for both users"}.`,
      };
    }
  },
};

interface SshUser {
  readonly destination: string | undefined;
  /** undefined if ERB decides. */
  readonly user: string | undefined;
}

function sshUsers(project: Project): SshUser[] {
  return deployableConfigs(project).map(({ config, variant }) => ({
    destination: variant.destination,
    user: valueOr(textSetting(lookup(config.root, "ssh"), "ssh/user"), "root"),
  }));
}

/** `deploy@$host` after `ssh`, where `host` comes from KAMAL_HOSTS, or `$SSH_USER@$host`. */
const connection =
  /\b(?:ssh|scp|rsync|sftp)\b[^#\n]{0,200}?[\s"'](\$?\{?[A-Za-z_][\w-]{0,31}\}?)@\$\{?([A-Za-z_]\w{0,40})/g;

function userIn(text: string): { user: string; start: number; end: number } | undefined {
  const matches = [...text.slice(0, 50_000).matchAll(connection)].slice(0, 20);
  const match = matches.find(({ index, 2: host = "" }) => !isComment(text, index) && loopsOverHosts(text, host));
  const [whole = "", written = ""] = match ?? [];
  if (match === undefined) return undefined;

  const start = match.index + whole.lastIndexOf(`${written}@`);
  const name = /^\$\{?(\w+)\}?$/.exec(written)?.[1];
  if (name === undefined) return { user: written, start, end: start + written.length };

  const assigned = [
    ...text.matchAll(new RegExp(`^[ \\t]{0,20}(?:export |readonly )?${RegExp.escape(name)}=([^\\n]{0,100})`, "gm")),
  ];
  const value = /^(["']?)([A-Za-z_][\w-]{0,31})\1[ \t\r]*$/.exec(assigned[0]?.[1] ?? "")?.[2];
  return assigned.length !== 1 || value === undefined ? undefined : { user: value, start, end: start + written.length };
}

function isComment(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at) + 1, at).includes("#");
}

/** Whether the variable is each of the hosts of the deploy. */
function loopsOverHosts(text: string, variable: string): boolean {
  const loop = new RegExp(`\\bfor[ \\t]+${RegExp.escape(variable)}[ \\t]+in\\b`);
  const reading = new RegExp(`\\bread[ \\t]+(?:-\\w+[ \\t]+)?${RegExp.escape(variable)}\\b`);
  const assignment = new RegExp(`\\b${RegExp.escape(variable)}=`);
  const isAssigned = text.split("\n").some((line) => line.includes("KAMAL_HOSTS") && assignment.test(line));
  return variable === "KAMAL_HOSTS" || isAssigned || loop.test(text) || reading.test(text);
}
