/**
 * Cuts a stream of text into lines where the real runner does: at \n, \r\n and at a lone \r (.NET's ReadLine). The last
 * one matters: text that holds a carriage return can start a line, and so a workflow command.
 */
export class LineReader {
  #rest = "";
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(text: string): void {
    this.#rest += text;
    // A \r at the very end may be the first half of \r\n: it waits for the next piece.
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
