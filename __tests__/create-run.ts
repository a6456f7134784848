import { readEnvironment } from "../src/environment.ts";
import { loadInputs } from "../src/inputs.ts";
import { Log } from "../src/log.ts";
import { Run } from "../src/run.ts";
import { Redactor } from "../src/text/redactor.ts";

export interface RunOptions {
  /** The workspace, which also serves as home and temporary directory. */
  directory: string;
  toolCache?: string;
  signal?: AbortSignal;
  /** Default: no event, as outside GitHub. */
  event?: { eventName: string; eventPath: string };
  redactor?: Redactor;
}

/** A run with default inputs. Its log is not redacted. */
export function createRun({
  directory,
  toolCache = directory,
  signal = new AbortController().signal,
  event,
  redactor = new Redactor(),
}: RunOptions): Run {
  const env = { GITHUB_WORKSPACE: directory, RUNNER_TEMP: directory, RUNNER_TOOL_CACHE: toolCache, HOME: directory };
  return new Run({
    inputs: loadInputs(),
    environment: { ...readEnvironment(env), ...event },
    log: new Log((text) => text),
    redactor,
    signal,
    directory,
  });
}
