import type { Golden } from "../golden.ts";

const staging = "config/deploy.staging.yml";
const sameServer = { file: staging, find: "65.108.10.30", put: "65.108.10.20" };
const ownVolume = { file: staging, append: "volumes:\n  - staging_storage:/rails/storage\n" };

export const golden: Golden = {
  app: "destinations",
  bad: [
    {
      name: "the same host name",
      changes: [sameServer, ownVolume, { file: staging, find: "staging.acme.dev", put: "blog.acme.dev" }],
    },
    { name: "the base's volume", changes: [sameServer] },
  ],
  good: [
    { name: "one server, but separate host names and volumes", changes: [sameServer, ownVolume] },
    {
      name: "the same host name on another server",
      changes: [{ file: staging, find: "staging.acme.dev", put: "blog.acme.dev" }],
    },
  ],
};
