// The files in the app's root that more than one rule or step reads.

import type { Reader, TextFile } from "../repository/reader.ts";

const appFiles = {
  rubyVersion: ".ruby-version",
  toolVersions: ".tool-versions",
  mise: "mise.toml",
  hiddenMise: ".mise.toml",
  gemfile: "Gemfile",
  gemfileLock: "Gemfile.lock",
  dockerfile: "Dockerfile",
} as const;
export type AppFile = keyof typeof appFiles;

/** Where Kamal looks for the Dockerfile if the config does not say. */
export const usualDockerfile: string = appFiles.dockerfile;

/** `dockerfile`: its path relative to the repository. */
export async function readAppFiles(reader: Reader, dockerfile: string): Promise<Record<AppFile, TextFile>> {
  const read = (path: string) => reader.text(reader.resolve(path));

  const [rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, docker] = await Promise.all([
    read(appFiles.rubyVersion),
    read(appFiles.toolVersions),
    read(appFiles.mise),
    read(appFiles.hiddenMise),
    read(appFiles.gemfile),
    read(appFiles.gemfileLock),
    reader.text(dockerfile),
  ]);

  return { rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, dockerfile: docker };
}
