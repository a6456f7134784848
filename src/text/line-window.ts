/** Keeps the first and the last lines of a text of any length. */
export class LineWindow {
  private readonly head: string[] = [];
  private tail: string[] = [];
  private readonly size: { head: number; tail: number };
  private dropped = 0;

  constructor(size: { head: number; tail: number }) {
    this.size = size;
  }

  push(line: string): void {
    if (this.head.length < this.size.head) {
      this.head.push(line);
      return;
    }

    this.tail.push(line);
    // Not after each line, because that would move all of them each time.
    if (this.tail.length >= this.size.tail * 2) this.trim();
  }

  /** In order, with a note in place of the lines in the middle that were dropped. */
  get lines(): readonly string[] {
    this.trim();
    if (this.dropped === 0) return [...this.head, ...this.tail];
    return [...this.head, `(${this.dropped} lines omitted)`, ...this.tail];
  }

  private trim(): void {
    const excess = this.tail.length - this.size.tail;
    if (excess <= 0) return;
    this.tail = this.tail.slice(excess);
    this.dropped += excess;
  }
}
