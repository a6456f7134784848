import type { Golden } from "../golden.ts";

const file = "config/storage.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a directory outside the volume",
      changes: [{ file, find: 'Rails.root.join("storage")', put: 'Rails.root.join("uploads")' }],
    },
    {
      name: "a directory outside the volume, and a model with attachments",
      changes: [
        { file, find: 'Rails.root.join("storage")', put: 'Rails.root.join("uploads")' },
        { file: "app/models/post.rb", put: "class Post < ApplicationRecord\n  has_one_attached :cover\nend\n" },
      ],
    },
    {
      name: "an attachment in a service of its own",
      changes: [
        { file, find: 'Rails.root.join("storage")', put: 'Rails.root.join("public/storage")' },
        {
          file: "app/models/post.rb",
          put: "class Post < ApplicationRecord\n  has_one_attached :cover, service: :amazon\nend\n",
        },
      ],
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
