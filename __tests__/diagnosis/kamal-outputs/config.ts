// deploy.yml, secrets, and the deploy lock.

import { ended, type KamalOutput } from "./frame.ts";

export const heldLock = ended(
  "Kamal::Cli::LockError",
  "Deploy lock found. Run 'kamal lock help' for more information",
  "Acquiring the deploy lock...\nDeploy lock already in place!\nLocked by: kamal-action acme/shop run 7 attempt 1 at 2026-11-24T01:00:00Z\nVersion: v1\nMessage: Automatic deploy lock",
);

export const configOutputs: readonly KamalOutput[] = [
  ["lock-held", heldLock, /10\.0\.0\.1/],
  [
    "secret-missing",
    ended("Kamal::ConfigurationError", "Secret 'DATABASE_URL' not found in .kamal/secrets-common, .kamal/secrets"),
    /DATABASE_URL/,
  ],
  [
    "secret-missing",
    ended(
      "Kamal::ConfigurationError",
      "Secret 'A' not found, no secret files (.kamal/secrets-common, .kamal/secrets.staging) provided",
    ),
    /secret A/,
  ],
  [
    "dockerfile-missing",
    ended("Kamal::Commands::Builder::Base::BuilderError", "Missing Dockerfile"),
    /from Dockerfile/,
  ],
  ["config-refused", ended("Kamal::ConfigurationError", "unknown key: traefik"), /unknown key: traefik\.$/],
  [
    "config-refused",
    ended("Kamal::ConfigurationError", "servers/web/hosts/0: should be a string or a hash"),
    /servers\/web\/hosts\/0/,
  ],
  ["config-refused", ended("ArgumentError", "registry/password: is required"), /registry\/password/],
  [
    "config-refused",
    ended("Kamal::ConfigurationError", "No servers specified for the web primary_role"),
    /: No servers specified/,
  ],
  [
    "config-refused",
    ended("RuntimeError", "Configuration file not found in /srv/app/config/deploy.yml"),
    /not found in/,
  ],
  [
    "config-refused",
    ended(
      "Psych::SyntaxError",
      "(<unknown>): did not find expected key while parsing a block mapping at line 3 column 1",
    ),
    /did not find expected key/,
  ],
];
