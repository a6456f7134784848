/** Collects output up to a limit. One buffer: chunks of a few bytes would each cost a hundred. */
export class CappedOutput {
  private readonly limit: number;
  private bytes = Buffer.alloc(0);
  private size = 0;

  /** In bytes. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Returns false if the output exceeds the limit. */
  add(chunk: Buffer): boolean {
    const end = this.size + chunk.length;
    if (end > this.limit) return false;

    if (end > this.bytes.length) {
      const larger = Buffer.alloc(Math.min(this.limit, Math.max(end, this.bytes.length * 2, 4096)));
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }

    chunk.copy(this.bytes, this.size);
    this.size = end;
    return true;
  }

  get text(): string {
    return this.bytes.toString("utf8", 0, this.size);
  }
}
