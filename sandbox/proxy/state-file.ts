/** The state file in the real proxy's format: snake_case keys, durations in nanoseconds. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { log, messageOf } from "./json-log.ts";
import type { PauseState } from "./pause-controller.ts";
import type { Service } from "./service.ts";
import type { ServiceOptions, TargetOptions } from "./types.ts";

interface SavedService {
  name: string;
  options: ServiceOptions;
  targetOptions: TargetOptions;
  activeTargets: string[];
  pauseController: PauseState;
}

const durations = new Set(["interval", "timeout", "responseTimeout", "failAfter", "writerAffinityTimeout"]);
const nanosecondsPerMillisecond = 1e6;

export function saveState(path: string, services: readonly Service[]): void {
  const saved = services.map(({ name, options, targetOptions, active, pauseController }) => ({
    name,
    options,
    targetOptions,
    activeTargets: active.addresses,
    activeReaders: [],
    rolloutTargets: null,
    rolloutReaders: null,
    pauseController: pauseController.toJSON(),
    rolloutController: null,
  }));
  try {
    // Renamed into place, so that the file stays complete if the proxy is killed while writing.
    writeFileSync(`${path}.new`, `${JSON.stringify(encode(saved))}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    log.debug("Saved state", { path });
  } catch (error) {
    log.error("Unable to save state", { error: messageOf(error), path });
  }
}

export function loadState(path: string): SavedService[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") log.info("No previous state to restore", { path });
    else log.error("Failed to restore saved state", { path, error: messageOf(error) });
    return [];
  }

  try {
    const saved = decode(JSON.parse(text)) as SavedService[];
    log.info("Restored saved state", { path });
    return saved;
  } catch (error) {
    log.error("Failed to decode saved state", { path, error: messageOf(error) });
    return [];
  }
}

function encode(value: unknown): unknown {
  return convert(value, (key, item) => {
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [name, durations.has(key) && typeof item === "number" ? item * nanosecondsPerMillisecond : item];
  });
}

function decode(value: unknown): unknown {
  return convert(value, (key, item) => {
    const name = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return [name, durations.has(name) && typeof item === "number" ? item / nanosecondsPerMillisecond : item];
  });
}

function convert(value: unknown, rename: (key: string, item: unknown) => [string, unknown]): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => rename(key, convert(item, rename))));
}
