import type { Golden } from "../golden.ts";

const file = "config/storage.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a directory outside the volume",
      changes: [{ file, find: 'Rails.root.join("storage")', put: 'Rails.root.join("uploads")' }],
    },
  ],
  good: [
    {
      name: "uploads in a bucket",
      changes: [
        { file, find: 'Disk\n  root: <%= Rails.root.join("storage") %>', put: "S3\n  bucket: acme-blog-uploads" },
      ],
    },
    {
      name: "a subdirectory of the volume",
      changes: [{ file, find: 'Rails.root.join("storage")', put: 'Rails.root.join("storage/uploads")' }],
    },
  ],
};
