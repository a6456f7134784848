import { describe, expect, test } from "vitest";
import {
  isHideable,
  isPublicVariable,
  isSecretVariable,
  notHiddenBecause,
  textsForRunner,
} from "../../src/text/secret-policy.ts";

test.each([
  ["hunter2", true],
  ["1234567", true],
  ["203.0.113.7", true],
  ["mainframe", true],
  ["abcd", true],
  ["abc", false],
  ["  abc  ", false],
  ["", false],
  ["true", false],
  ["Production", false],
  [" main\n", false],
  ["3000", false],
  ["99999", false],
  ["localhost", false],
])("%j is hidden: %s", (value, expected) => {
  expect(isHideable(value)).toBe(expected);
});

describe("variables that ERB reads from the environment", () => {
  test.each([
    ["HOME", "/home/runner"],
    ["GITHUB_SHA", "0123456789abcdef0123456789abcdef01234567"],
    ["GITHUB_REPOSITORY", "acme/shop"],
    ["RAILS_ENV", "canary"],
    ["IMAGE_TAG", "2026.11.3"],
    ["APP_NAME", "acme-shop"],
    ["WEB_CONCURRENCY", "12"],
    ["ENABLED", "true"],
    ["APP_HOST", "shop.acme-corp.dev"],
    ["HOSTS", "a.acme-corp.dev,b.acme-corp.dev"],
    ["APP_URL", "https://shop.acme-corp.dev/"],
  ])("%s=%s is public", (name, value) => {
    expect(isPublicVariable(name, value)).toBe(true);
  });

  test.each([
    ["DB_PASSWORD", "shop.acme-corp.dev"],
    ["GITHUB_TOKEN", "ghs_0123456789"],
    ["WEB_HOST", "203.0.113.7"],
    ["WEB_HOST", "server-17"],
    ["DATABASE_URL", "postgres://shop:hunter2@db.acme-corp.dev/shop"],
    ["APP_URL", "https://shop.acme-corp.dev/?key=hunter2"],
    ["SLACK_WEBHOOK_URL", "https://hooks.acme-corp.dev"],
    ["ANYTHING", "hunter2"],
    ["APP_NAME", "a name with spaces"],
  ])("%s=%s is not", (name, value) => {
    expect(isPublicVariable(name, value)).toBe(false);
  });
});

test("knows secrets of the step by their names", () => {
  const names = [
    "API_TOKEN",
    "RAILS_MASTER_KEY",
    "GITHUB_TOKEN",
    "PWD",
    "OLDPWD",
    "SSH_AUTH_SOCK",
    "PATH",
    "RAILS_ENV",
  ];
  expect(names.filter(isSecretVariable)).toEqual(["API_TOKEN", "RAILS_MASTER_KEY", "GITHUB_TOKEN"]);
});

test("says why a value is not hidden, but neither the value nor its length", () => {
  expect(notHiddenBecause("A", "hunter2")).toBeUndefined();
  expect(notHiddenBecause("A", "")).toBeUndefined();
  expect(notHiddenBecause("A", "xyz")).toBe(
    "The value of A is too short to hide: parts of ordinary words would disappear. Use a longer one.",
  );
  expect(notHiddenBecause("A", "Production")).toBe(
    "The value of A is a common word or a short number, so it is not hidden. Choose another if it is secret.",
  );
});

test.each([
  ["one line", "hunter2", ["hunter2"]],
  ["several lines", "line one\r\nline two\n", ["line one\r\nline two\n", "line one", "line two"]],
  ["a common word", "true", []],
  ["only short lines", "{\n}\n", []],
  ["some short lines", '{\n"key": "hunter2"\n}', ['"key": "hunter2"', "ewoia2V5IjogImh1bnRlcjIiCn0="]],
])("tells the runner to mask %s", (_, value, expected) => {
  expect(textsForRunner(value)).toEqual(expected);
});
