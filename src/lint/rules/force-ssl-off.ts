import { nodeOf, valueOr } from "../../config/setting.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
import type { Range } from "../../text/source.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, rubySetting, withoutComments } from "../facts/ruby-text.ts";
import { placeForSetting } from "../facts/setting-place.ts";
import type { Rule } from "../rule.ts";

export const forceSslOff: Rule = {
  metadata: {
    id: "force-ssl-off",
    severity: "info",
    title: "Session cookies are not marked as secure",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const container = primaryContainer(deployed);
    const proxy = container?.role.proxy;
    if (container?.ruby.railsEnv !== "production" || proxy === undefined) return;
    if (valueOr(proxy.ssl, "none") !== "automatic" || valueOr(proxy.sslRedirect, true) !== true) return;

    const at = placeOfAbsence(deployed);
    if (at === undefined || mayProtectCookies(deployed)) return;

    const { line } = rangeOf(nodeOf(proxy.ssl) ?? config.root);
    const { file } = rangeOf(nodeOf(proxy.ssl) ?? config.root);
    yield {
      at,
      message: `kamal-proxy serves HTTPS (${file}:${line}), but \`config.force_ssl\` is off, so Rails sends the session cookie without \`Secure\` and no HSTS header`,
      help: hasAssumeSsl(project.files.gemfileLock.source?.text)
        ? "Set `config.assume_ssl = true` and `config.force_ssl = true` together: without the first, Rails redirects kamal-proxy's health check to HTTPS."
        : `Set \`config.force_ssl = true\`, and exclude the health check: \`config.ssl_options = { redirect: { exclude: ->(request) { request.path == "${valueOr(proxy.healthPath, "/up") ?? "/up"}" } } }\`.`,
    };
  },
};

/** Since Rails 7.1. */
function hasAssumeSsl(lock: string | undefined): boolean {
  const [major = 0, minor = 0] = (lockedVersion(lock, "rails") ?? "8.0").split(".").map(Number);
  return major > 7 || (major === 7 && minor >= 1);
}

/** undefined if the setting may be on. */
function placeOfAbsence(deployed: DeployableConfig): Range | undefined {
  const { production } = deployed.project.surroundings.texts;
  const setting = rubySetting(deployed, "config.force_ssl");
  if (setting !== undefined) {
    return setting.value.kind === "boolean" && !setting.value.value ? setting.at : undefined;
  }
  const isAbsent = production.source !== undefined && !environmentText(deployed.project).includes("force_ssl");
  return isAbsent && production.source !== undefined ? placeForSetting(production.source, "force_ssl") : undefined;
}

/** Other code may mark cookies, redirect or do without them. */
function mayProtectCookies({ project }: DeployableConfig): boolean {
  const { appCode, texts } = project.surroundings;
  if (appCode.initializers === undefined || texts.application.source === undefined) return true;

  const codes = appCode.initializers.map(({ source }) => source?.text ?? "");
  const others = codes.map(withoutComments).join("\n");
  const text = `${environmentText(project)}\n${others}`;
  if (others.includes("force_ssl")) return true;
  if (/api_only|::SSL\b|Hsts|HSTS|Strict-Transport|\bsecure:|:secure\b|SecureHeaders/.test(text)) return true;
  // They may load code that is not read.
  if (/\brequire_relative\b[^\n]{0,100}(?:environments|shared)|\binstance_eval\b/.test(text)) return true;

  const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
  return !/^ {4}rails \(|["']rails["']/m.test(gems) || /secure_headers|rack-ssl/.test(gems);
}
