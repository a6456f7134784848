import { valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { parseImageName } from "../facts/image-name.ts";
import type { Rule } from "../rule.ts";

export const imageNoOwner: Rule = {
  metadata: {
    id: "image-no-owner",
    severity: "error",
    title: "Image name has no owner",
  },
  *checkConfig({ config }) {
    const { image, registry } = config;
    const server = valueOr(registry.server, "docker.io");
    const name = image.kind === "known" ? parseImageName(image.value) : undefined;
    if (image.kind !== "known" || name === undefined || name.host !== undefined || server === undefined) return;

    const [host = "", ...folders] = server.replace(/\/$/, "").toLowerCase().split("/");
    const found = layouts.find(({ pattern }) => pattern.test(host));
    if (found === undefined) return;

    const given = [...folders, ...name.repository.split("/")];
    if (given.length >= found.parts.length) return;

    const written = found.parts.join("/");
    yield {
      at: rangeOf(image.node),
      message: `An image in ${host} is called \`${written}\`, so the push of \`${name.repository}\` is denied`,
      help: `Write \`image: ${[...found.parts.slice(folders.length, found.parts.length - 1), name.repository.split("/").at(-1)].join("/")}\`, with your own names.`,
    };
  },
};

/** Registries in which the first parts of a name are the owner's. In others, any name may do. */
const layouts: readonly { pattern: RegExp; parts: readonly string[] }[] = [
  { pattern: /^(?:[\w-]+\.)?docker\.(?:io|com)$/, parts: ["OWNER", "IMAGE"] },
  { pattern: /^(?:ghcr\.io|quay\.io)$/, parts: ["OWNER", "IMAGE"] },
  { pattern: /^registry\.gitlab\.com$/, parts: ["GROUP", "PROJECT"] },
  { pattern: /^registry\.digitalocean\.com$/, parts: ["REGISTRY", "IMAGE"] },
  { pattern: /^(?:[\w-]+\.)?gcr\.io$/, parts: ["PROJECT", "IMAGE"] },
  { pattern: /^[\w-]+-docker\.pkg\.dev$/, parts: ["PROJECT", "REPOSITORY", "IMAGE"] },
];
