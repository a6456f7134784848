import type { Golden } from "../golden.ts";

const workflow = (inputs: string, deploy = "kamal deploy --skip-push", before = "") => ({
  file: ".github/workflows/deploy.yml",
  put: `on: push
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-24.04
    env: { KAMAL_REGISTRY_PASSWORD: a, RAILS_MASTER_KEY: b }
    steps:
${before}      - uses: docker/build-push-action@v6
        with:
          push: true
${inputs}      - run: ${deploy}
`,
});
const tag = (version: string) => `          tags: ghcr.io/acme/blog:${version}\n`;
const sha = tag("${{ github.sha }}");
const label = "          labels: service=blog\n";
const metadata =
  "      - uses: docker/metadata-action@v5\n        id: meta\n        with:\n          images: ghcr.io/acme/blog\n";
const labelsOfMetadata = "          labels: ${{ steps.meta.outputs.labels }}\n";
const fromMetadata = `          tags: \${{ steps.meta.outputs.tags }}\n${labelsOfMetadata}`;

export const golden: Golden = {
  bad: [
    { name: "no label", changes: [workflow(sha)] },
    { name: "no tag of the commit", changes: [workflow(tag("latest") + label)] },
    {
      name: "the labels of docker/metadata-action",
      changes: [workflow(sha + labelsOfMetadata, undefined, metadata)],
    },
    {
      name: "the tags of docker/metadata-action",
      changes: [
        workflow(fromMetadata, undefined, `${metadata}          tags: type=sha\n          labels: service=blog\n`),
      ],
    },
  ],
  good: [
    { name: "both", changes: [workflow(sha + label)] },
    {
      name: "a label in the Dockerfile",
      changes: [workflow(sha), { file: "Dockerfile", append: "LABEL service=blog\n" }],
    },
    { name: "another version", changes: [workflow(tag("latest") + label, "kamal deploy -P --version=latest")] },
    { name: "a deploy that builds", changes: [workflow(tag("cache"), "kamal deploy")] },
    { name: "another image", changes: [workflow("          tags: ghcr.io/acme/tools:latest\n")] },
  ],
};
