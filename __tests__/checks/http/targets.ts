import type { Check, Observation } from "../../../src/checks/check.ts";
import type { ProbeTarget } from "../../../src/checks/http/probe-target.ts";
import { parseProbeSettings } from "../../../src/checks/probe-settings.ts";

export function probeTarget(parts: Partial<ProbeTarget> = {}): ProbeTarget {
  return {
    role: "web",
    host: "shop.test",
    address: "127.0.0.1",
    httpPort: 80,
    httpsPort: 443,
    ssl: "none",
    sslRedirect: true,
    healthPath: "/up",
    pathPrefix: "/",
    ...parts,
  };
}

/** Settings with intervals short enough for a test. */
export function quickSettings(yaml = "{}") {
  const settings = parseProbeSettings(yaml);
  const health = settings.health && { ...settings.health, attempts: 3, intervalMs: 5, timeoutMs: 400 };
  return { ...settings, health };
}

/** The observation of the only check. */
export async function only(checks: readonly Check[]): Promise<Observation> {
  const [check, ...others] = checks;
  if (check === undefined || others.length > 0) throw new Error(`expected one check, found ${checks.length}`);
  return await check.run(AbortSignal.timeout(5000));
}
