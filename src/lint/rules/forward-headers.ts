import { lockedVersion } from "../../repository/gemfile-lock.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { primaryProxy } from "../facts/proxy.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const forwardHeaders: Rule = {
  metadata: {
    id: "forward-headers",
    severity: "warning",
    title: "Behind a CDN that the app knows, kamal-proxy lets its headers through",
  },
  *check(project) {
    const lockfile = project.files.gemfileLock.source?.text;
    const gem = ["cloudflare-rails", "actionpack-cloudflare", "cloudfront-rails"].find(
      (name) => lockedVersion(lockfile, name) !== undefined,
    );
    if (gem === undefined) return;
    for (const { config } of deployableVariants(project)) {
      const proxy = primaryProxy(config, primaryContainer(project, config)?.node);
      const ssl = lookup(proxy, "ssl");
      const forward = lookup(proxy, "forward_headers");
      const isOn = ssl?.kind === "map" || (ssl?.kind === "scalar" && ssl.value === true);
      // Without `ssl` they are let through unless somebody says no.
      const isDropped = forward === undefined ? isOn : forward.kind === "scalar" && forward.value === false;
      if (!isDropped) continue;
      yield {
        at: rangeOf(forward ?? ssl ?? config),
        message: `The app has ${gem}, so a CDN is in front; kamal-proxy replaces its X-Forwarded-For, and \`request.remote_ip\` is an address of the CDN for every visitor`,
        help: "Write `forward_headers: true` below `proxy`, and let the server's firewall accept the CDN's addresses only.",
      };
    }
  },
};
