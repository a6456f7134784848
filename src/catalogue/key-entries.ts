// Keys and environment variables that the app in a container does not have.

import { joinWithAnd } from "../text/plain-text.ts";
import { type Entries, sentence } from "./entry.ts";

/** `no-file`: the encrypted file is missing. */
type MasterKeyProblem = "missing" | "wrong" | "length" | "no-file";

export const keyEntries = {
  "master-key": ({ problem, said }: { problem: MasterKeyProblem; said: string }) => ({
    title: masterKeyTitles[problem],
    cause: `${masterKeyCauses[problem]}: ${sentence(said)}`,
    fix:
      problem === "no-file"
        ? "Commit config/credentials.yml.enc (and check that .dockerignore does not exclude it)."
        : "Set RAILS_MASTER_KEY (in GitHub: Settings > Secrets and variables > Actions) to the content of config/master.key that belongs to this config/credentials.yml.enc: 32 characters, without quotes or a newline. Pass it through .kamal/secrets, and list it under `env/secret` in deploy.yml. If the key is lost, create both files again with `bin/rails credentials:edit`.",
  }),

  "app-key-missing": (facts: {
    name: string;
    problem: "missing" | "invalid";
    framework: KeyFramework;
    said: string;
  }) => ({
    title: facts.problem === "missing" ? `The app has no ${facts.name}` : `The app's ${facts.name} is not valid`,
    cause: `${facts.problem === "missing" ? `${facts.name} is missing or empty in the container` : `${facts.name} has a value in the container, but not in the right format`}: ${sentence(facts.said)}`,
    fix: keyFixes[facts.framework](facts.name),
  }),

  "app-env-missing": ({ names, said }: { names: readonly string[]; said: string }) => ({
    title:
      names.length === 1 && (names[0]?.length ?? 0) < 50
        ? `The app needs the environment variable ${names[0]}`
        : "The app needs environment variables",
    cause: `${names.length === 0 ? "A variable that the app needs is" : `${joinWithAnd(names)} ${names.length === 1 ? "is" : "are"}`} not set in the container: ${sentence(said)}`,
    fix: `Add ${names.length === 0 ? "it" : joinWithAnd(names)} to \`env\` in deploy.yml: under \`secret\` (with a value in .kamal/secrets) or, if it is not secret, under \`clear\`.`,
  }),
} satisfies Entries;

const masterKeyTitles = {
  missing: "RAILS_MASTER_KEY is missing",
  wrong: "RAILS_MASTER_KEY is wrong",
  length: "RAILS_MASTER_KEY has the wrong length",
  "no-file": "The encrypted credentials are missing",
} as const;

const masterKeyCauses = {
  missing: "Rails has no key to decrypt its credentials, because RAILS_MASTER_KEY is missing or empty",
  wrong: "RAILS_MASTER_KEY does not decrypt config/credentials.yml.enc: it belongs to other credentials",
  length:
    "RAILS_MASTER_KEY must have 32 characters, but it is shorter or longer (often a quote, a newline or another key)",
  "no-file": "Rails has a key, but config/credentials.yml.enc is not in the image",
} as const;

export type KeyFramework = "rails" | "laravel" | "phoenix" | "django" | "other";

const secret = (name: string) => `Add ${name} to \`env/secret\` in deploy.yml, and give it a value in .kamal/secrets`;

const keyFixes: Readonly<Record<KeyFramework, (name: string) => string>> = {
  rails: () =>
    "Add RAILS_MASTER_KEY to `env/secret` in deploy.yml, with the content of config/master.key as its value in .kamal/secrets (the credentials contain secret_key_base). Without credentials, add SECRET_KEY_BASE instead (`bin/rails secret` prints one).",
  laravel: (name) => `${secret(name)}: \`php artisan key:generate --show\` prints one, which begins with \`base64:\`.`,
  phoenix: (name) => `${secret(name)}: \`mix phx.gen.secret\` prints one of 64 characters.`,
  django: (name) => `${secret(name)}: a long random text, which the settings read with \`os.environ["${name}"]\`.`,
  other: (name) => `${secret(name)}: a long random text, for example from \`openssl rand -hex 32\`.`,
};
