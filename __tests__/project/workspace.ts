import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * A temporary directory with these files, deleted at the end of the block. Scripts (`#!`) are
 * executable, as git keeps them.
 */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): { root: string } & Disposable {
  const root = mkdtempSync(join(tmpdir(), "kamal-action-test-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode: isScript(content) ? 0o755 : 0o644 });
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

function isScript(content: string | Uint8Array): boolean {
  return Buffer.from(content).subarray(0, 2).toString() === "#!";
}
