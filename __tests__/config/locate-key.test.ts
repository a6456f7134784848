import { expect, test } from "vitest";
import { locateKey } from "../../src/config/locate-key.ts";
import { parseYamlFile, rootMap } from "../../src/yaml/document.ts";

const text = "service: shop\nproxy:\n  host: shop.example.com\n  app_port: 3000\n";

test.each([
  ["proxy/app_port", 4],
  ["proxy/healthcheck/path", 2],
  ["registry/password", undefined],
])("%s is in line %s", (key, line) => {
  const root = rootMap(parseYamlFile(text, "config/deploy.yml"));
  expect(root && locateKey(root, key)?.line).toBe(line);
});
