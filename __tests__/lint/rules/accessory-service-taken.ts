import type { Change } from "../apps.ts";
import type { Golden } from "../golden.ts";

const redis = (lines: string, host = "65.108.10.20"): Change => ({
  file: "config/deploy.yml",
  append: `  redis:\n    image: valkey/valkey:8\n    host: ${host}\n    volumes: [redis:/data]\n${lines}`,
});
const second: Change = {
  file: "config/deploy.yml",
  append:
    "  queue:\n    image: valkey/valkey:8\n    service: blog-redis\n    host: 65.108.10.20\n    volumes: [queue:/data]\n",
};

export const golden: Golden = {
  bad: [
    { name: "the app's name", changes: [redis("    service: blog\n")] },
    { name: "the name of another accessory", changes: [redis("    service: blog-litestream\n")] },
    { name: "the name that another accessory has by default", changes: [redis(""), second] },
  ],
  good: [
    { name: "a name of its own", changes: [redis("    service: redis\n")] },
    { name: "the app's name on another host", changes: [redis("    service: blog\n", "65.108.10.77")] },
    { name: "the same name on another host", changes: [redis("    service: blog-litestream\n", "65.108.10.77")] },
  ],
};
