import { expect, test } from "vitest";
import { knownSecrets } from "../src/known-secrets.ts";

test("knows the inputs and the variables that are named like secrets", () => {
  const env = {
    "INPUT_SSH-PRIVATE-KEY": "a key",
    "INPUT_GITHUB-TOKEN": "a token",
    INPUT_SECRETS: '{"A": "value of A", "USERNAME": "octocat", "EMPTY": ""}',
    INPUT_VERSION: "v1",
    API_TOKEN: "value of API_TOKEN",
    RAILS_ENV: "production",
    PWD: "/work",
    GITHUB_ACTOR: "octocat",
  };

  expect(knownSecrets(env)).toEqual(["a key", "a token", "value of A", "value of API_TOKEN"]);
});

test("knows an input that cannot be parsed as a whole", () => {
  const raw = '{"A": broken value';
  expect(knownSecrets({ INPUT_SECRETS: raw })).toEqual([raw]);
  expect(knownSecrets({ INPUT_SECRETS: "A=value of A\nbroken" })).toEqual(["value of A", "A=value of A\nbroken"]);
  expect(knownSecrets({})).toEqual([]);
});
