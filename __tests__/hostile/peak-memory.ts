import { readFileSync } from "node:fs";

/** Watches the largest memory of a process so far. Megabytes. */
export function watchMemory(pid: number | undefined): { peak(): number; stop(): void } {
  let peak = 0;

  const read = () => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      peak = Math.max(peak, Number(kilobytes ?? "0") / 1024);
    } catch {
      // The process has ended.
    }
  };

  const timer = setInterval(read, 50);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}
