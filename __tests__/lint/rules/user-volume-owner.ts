import type { Golden } from "../golden.ts";

const find = "chown -R rails:rails db log storage tmp";

const onServer = { file: "config/deploy.yml", find: "blog_storage:/rails/storage", put: "/srv/blog:/rails/storage" };

export const golden: Golden = {
  bad: [
    { name: "a directory on the server", changes: [onServer] },
    {
      name: "a hook for another directory",
      changes: [
        onServer,
        { file: ".kamal/hooks/pre-deploy", put: '#!/bin/sh\nkamal server exec "chown 1000 /srv/other"\n' },
      ],
    },
    {
      name: "a directory owned by root",
      changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails db log tmp" }],
    },
  ],
  good: [
    {
      name: "a directory on the server that a hook gives to the user",
      changes: [
        onServer,
        {
          file: ".kamal/hooks/pre-app-boot",
          put: '#!/bin/sh\nkamal server exec "sudo mkdir -p /srv/blog && sudo chown -R 1000:1000 /srv/blog"\n',
        },
      ],
    },
    {
      name: "a user that owns the whole app",
      changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails /rails" }],
    },
  ],
};
