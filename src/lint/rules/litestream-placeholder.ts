import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, litestreamFiles, replicaMaps } from "../facts/litestream-files.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Rule } from "../rule.ts";

export const litestreamPlaceholder: Rule = {
  metadata: {
    id: "litestream-placeholder",
    severity: "warning",
    title: "Bucket, region, endpoint or URL in litestream.yml is a placeholder",
  },
  *check(project) {
    for (const { document, serverFile } of litestreamFiles(project)) {
      const replicas = databaseMaps(document).flatMap(replicaMaps);
      for (const owner of [document.root, ...replicas]) {
        for (const key of ["bucket", "endpoint", "region", "url"]) {
          const node = lookup(owner, key);
          if (node?.kind !== "scalar" || !isPlaceholder(node.text)) continue;

          const problem = {
            at: rangeOf(node),
            message: `\`${key}\` is a placeholder: ${node.text}`,
            help: "Write the real value, or `${NAME}` with NAME set in the accessory's env.",
          };
          yield withUnprovenLink(problem, serverFile);
        }
      }
    }
  },
};

function isPlaceholder(text: string): boolean {
  return (
    /<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(text) ||
    /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(text) ||
    /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(text) ||
    /(?:^|[/.@])example\.(?:com|org|net)/i.test(text)
  );
}
