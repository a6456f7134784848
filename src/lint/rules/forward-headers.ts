import { knownValue, nodeOf } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const forwardHeaders: Rule = {
  metadata: {
    id: "forward-headers",
    severity: "warning",
    title: "kamal-proxy discards the CDN's `X-Forwarded-*` headers",
  },
  *checkConfig({ project, config }) {
    const gem = cdnGem(project);
    const proxy = config.primaryProxy;
    if (gem === undefined || proxy === undefined) return;

    const { ssl, forwardHeaders } = proxy;
    const isOn = ssl.kind === "known" && ssl.value !== "none";
    // Without `ssl`, kamal-proxy passes the headers on unless `forward_headers` is false.
    const isDropped = forwardHeaders.kind === "absent" ? isOn : knownValue(forwardHeaders) === false;
    if (!isDropped) return;

    yield {
      at: rangeOf(nodeOf(forwardHeaders) ?? nodeOf(ssl) ?? config.root),
      message: `The app uses ${gem}, so it is behind a CDN, but kamal-proxy replaces the CDN's X-Forwarded-For header: \`request.remote_ip\` is an address of the CDN for every visitor`,
      help: "Add `forward_headers: true` under `proxy`, and allow only the CDN's addresses in the server's firewall.",
    };
  },
};

function cdnGem({ files }: Project): string | undefined {
  const lockfile = files.gemfileLock.source?.text;
  return ["cloudflare-rails", "actionpack-cloudflare", "cloudfront-rails"].find(
    (name) => lockedVersion(lockfile, name) !== undefined,
  );
}
