/**
 * Splits a stream into lines where the real runner does: at \n, \r\n and a lone \r (.NET's
 * ReadLine). The lone \r matters: a carriage return inside of text starts a new line, and that can
 * be a workflow command.
 */
export class LineReader {
  #rest = "";
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(text: string): void {
    this.#rest += text;
    // A \r at the very end may be the first half of \r\n, so it waits for the next chunk.
    const complete = /^([^\r\n]*)(?:\r\n|\n|\r(?!$))/;
    for (let match = complete.exec(this.#rest); match; match = complete.exec(this.#rest)) {
      this.#rest = this.#rest.slice(match[0].length);
      this.#onLine(match[1] ?? "");
    }
  }

  end(): void {
    if (this.#rest !== "") this.#onLine(this.#rest.replace(/\r$/, ""));
    this.#rest = "";
  }
}
