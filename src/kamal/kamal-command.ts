// Builds Kamal's argv from typed commands. It never contains a secret.

export interface KamalTarget {
  configFile: string;
  destination: string | undefined;
}

export type KamalCommand =
  | { name: "setup" | "deploy"; version: string; skipBuild: boolean }
  | { name: "rollback"; version: string };

/** The arguments after `kamal`. */
export function kamalArguments(command: KamalCommand, target: KamalTarget): string[] {
  const common = [
    "--config-file",
    target.configFile,
    ...(target.destination ? ["--destination", target.destination] : []),
  ];
  if (command.name === "rollback") return ["rollback", command.version, ...common];
  return [command.name, "--version", command.version, ...(command.skipBuild ? ["--skip-push"] : []), ...common];
}

/** The same command as a person would type it, for the log. */
export function kamalCommandLine(command: KamalCommand, target: KamalTarget): string {
  const config = target.configFile === "config/deploy.yml" ? [] : ["-c", target.configFile];
  const destination = target.destination ? ["-d", target.destination] : [];
  const version = command.name === "rollback" ? [command.version] : ["--version", command.version];
  const skip = command.name !== "rollback" && command.skipBuild ? ["--skip-push"] : [];
  return ["kamal", command.name, ...version, ...skip, ...config, ...destination].join(" ");
}
