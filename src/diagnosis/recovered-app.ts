import { announcedPorts } from "./announced-ports.ts";
import { isException } from "./exception-line.ts";
import type { OutputPart } from "./output-part.ts";

const soundsLikeError = /\b(?:errors?|fatal|refused|failed|failure|killed|aborted|cannot|unable)\b/i;

/**
 * Whether the app got over an error in its log: after it, the app said that it listens, but not
 * where kamal-proxy sends the health check, and logged no other error. Then the port is the cause.
 */
export function recoveredFrom(index: number, { place, boot, lines }: OutputPart): boolean {
  if (place !== "container" || boot?.port === undefined) return false;

  const after = lines.slice(index + 1);
  const last = after.findLastIndex((line) => announcedPorts([line]).length > 0);
  if (last === -1 || after.slice(last + 1).some((line) => isException(line) || soundsLikeError.test(line)))
    return false;
  return !announcedPorts(lines).some(({ port, isLoopback }) => port === boot.port && !isLoopback);
}
