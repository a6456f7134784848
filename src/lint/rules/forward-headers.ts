import { knownValue, nodeOf } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const forwardHeaders: Rule = {
  metadata: {
    id: "forward-headers",
    severity: "warning",
    title: "Behind a CDN that the app knows, kamal-proxy lets its headers through",
  },
  *checkConfig({ project, config }) {
    const gem = gemForCdn(project);
    const proxy = config.primaryProxy;
    if (gem === undefined || proxy === undefined) return;

    const { ssl, forwardHeaders } = proxy;
    const isOn = ssl.kind === "known" && ssl.value !== "none";
    // Without `ssl` they are let through unless somebody says no.
    const isDropped = forwardHeaders.kind === "absent" ? isOn : knownValue(forwardHeaders) === false;
    if (!isDropped) return;

    yield {
      at: rangeOf(nodeOf(forwardHeaders) ?? nodeOf(ssl) ?? config.root),
      message: `The app has ${gem}, so a CDN is in front; kamal-proxy replaces its X-Forwarded-For, and \`request.remote_ip\` is an address of the CDN for every visitor`,
      help: "Write `forward_headers: true` below `proxy`, and let the server's firewall accept the CDN's addresses only.",
    };
  },
};

function gemForCdn({ files }: Project): string | undefined {
  const lockfile = files.gemfileLock.source?.text;
  return ["cloudflare-rails", "actionpack-cloudflare", "cloudfront-rails"].find(
    (name) => lockedVersion(lockfile, name) !== undefined,
  );
}
