import type { KamalPattern } from "../pattern.ts";
import { databaseContentPatterns } from "./database-content-patterns.ts";
import { databasePatterns } from "./database-patterns.ts";
import { entrypointPatterns } from "./entrypoint-patterns.ts";
import { envPatterns } from "./env-patterns.ts";
import { exceptionPatterns } from "./exception-patterns.ts";
import { healthPatterns } from "./health-patterns.ts";
import { isAppImage, pulledImage } from "./image-names.ts";
import { keyPatterns } from "./key-patterns.ts";
import { listeningPatterns } from "./listening-patterns.ts";
import { packagePatterns } from "./package-patterns.ts";
import { processPatterns } from "./process-patterns.ts";
import { servicePatterns } from "./service-patterns.ts";
import { startPatterns } from "./start-patterns.ts";

/** What Docker and Kamal say about a container that does not become healthy. */
const bootPatterns: readonly KamalPattern[] = [
  {
    id: "image-platform",
    in: ["server"],
    line: /no matching manifest for ([\w/]{1,60})/,
    when: ([said, platform = ""], context, part) => {
      const image = pulledImage("", part);
      return said !== undefined && image !== undefined && !platform.startsWith(image) && !isAppImage(image, context);
    },
    facts: ([, platform = ""], _context, part) => ({
      image: pulledImage("", part) ?? "an image",
      platform,
      host: part.host,
    }),
  },
  {
    id: "exec-format",
    in: ["container", "server", "build"],
    line: /exec format error|no matching manifest for (\S{1,100})/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "role-healthcheck",
    in: ["server"],
    line: /container not ready after \d{1,5} seconds \((?:starting|unhealthy)\)/,
    rank: "likely",
    facts: (_, __, { boot }) => ({ role: boot?.role ?? "the role", output: "" }),
  },
  {
    id: "role-restarts",
    in: ["server"],
    line: /container not ready after (\d{1,5}) seconds \((restarting|exited|created|dead)\)/,
    rank: "symptom",
    facts: ([, seconds = "", state = ""], _, { boot, host }) => ({ role: boot?.role, host, seconds, state }),
  },
  {
    id: "unhealthy",
    in: ["server"],
    line: /target failed to become healthy|container not ready after \d{1,5} seconds/,
    rank: "symptom",
    facts: (_, { service }) => ({ service, problem: "no-answer" }),
  },
  {
    id: "boot-vanished",
    in: ["server", "kamal"],
    line: /Failed to get endpoint for (\S{1,100}) on (\S{1,300}), did the container boot\?/,
    rank: "symptom",
    facts: ([, role = "", host = ""], { service }) => ({ role, host, service }),
  },
  {
    id: "unhealthy",
    in: ["server", "kamal"],
    line: /Halted at barrier|First \S{1,100} container is unhealthy/,
    rank: "consequence",
    facts: (_, { service }) => ({ service, problem: "first-container" }),
  },
];

/**
 * A hook that runs `kamal app exec` prints the app's error, after Kamal's own. Other words in a hook
 * are about the runner.
 */
const hookPatterns: readonly KamalPattern[] = [...databasePatterns, ...databaseContentPatterns].map((pattern) => ({
  ...pattern,
  in: ["hook"],
  with: /Exception while executing on host \S{1,300}: docker exit status: \d/,
}));

/** In words that no other pattern knows. */
const missingContainer: KamalPattern = {
  id: "container-missing",
  in: ["server"],
  line: /No such container: ([\w][\w.-]{0,100})/,
  when: ([, name = ""]) => name !== "kamal-proxy" && !/^[0-9a-f]{12,64}$/.test(name),
  rank: "symptom",
  facts: ([, name = ""], { primaryHost }, { host }) => ({ name, host: host ?? primaryHost }),
};

const missingAssets: KamalPattern = {
  id: "asset-path",
  in: ["server"],
  line: /Could not find the file (\S{1,200}?)\/?\.? in container \S{1,100}/,
  at: (_match, { locate }) => locate?.("asset_path"),
  facts: ([, path = ""]) => ({ path }),
};

const dockerRefusal: KamalPattern = {
  id: "docker-refused",
  in: ["server"],
  line: /^(?:docker: )?Error response from daemon: (.{1,500})/,
  rank: "symptom",
  facts: ([, said = ""], { primaryHost }, { host }) => ({ on: host ?? primaryHost, said }),
};

/** A new version that does not start, or does not become healthy. */
export const appPatterns: readonly KamalPattern[] = [
  ...entrypointPatterns,
  ...keyPatterns,
  ...servicePatterns,
  ...databasePatterns,
  ...databaseContentPatterns,
  ...healthPatterns,
  ...envPatterns,
  ...packagePatterns,
  ...processPatterns,
  ...listeningPatterns,
  ...exceptionPatterns,
  ...startPatterns,
  ...bootPatterns,
  ...hookPatterns,
  missingContainer,
  missingAssets,
  dockerRefusal,
];
