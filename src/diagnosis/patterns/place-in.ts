import type { DiagnosisContext } from "../pattern.ts";

/** `config/deploy.yml:12`, or only the file if the line is not known. */
export function placeIn({ locate, configFile }: DiagnosisContext, key: string): string {
  const found = locate?.(key);
  if (found === undefined) return configFile;
  return found.line === null ? found.file : `${found.file}:${found.line}`;
}
