// Finds thousands of texts in a text. A search for each of them would read every line of Kamal's
// output thousands of times; this reads it once, and looks closer only where four characters match.

import type { SecretForm } from "./secret-forms.ts";
import type { Span } from "./spans.ts";

/** Each form has at least this many UTF-16 units, and the key is made of the first ones. */
const keyLength = 4;
const keyBits = 20;
/** Shifted so that after `keyLength` units nothing of the first one is left. */
const shift = keyBits / keyLength;
const mask = 2 ** keyBits - 1;

/** Where a text was cut, a secret may have been cut too. */
const cutMark = "…";
/** What remains of a secret: less is not a leak, and no text is cut after so many. Characters. */
const shortestRemains = 8;
const longestRemains = 4096;
/** Of every key, so it is not secret, and our own messages show it: `-----BEGIN … PRIVATE KEY-----`. */
const pemStart = /^-{0,5}(?:BEGIN|END) [A-Z0-9 -]*$/;
const pemEnd = /^[A-Z ]{0,40}(?:KEY|CERTIFICATE)-{0,5}$/;

const base64Character = /[\w+/-]/;
const padding = /={0,2}/y;

export class FormIndex {
  /** Forms by key, the longest first. */
  private readonly buckets = new Map<number, SecretForm[]>();
  /** Whether there is a bucket: faster than asking the map. */
  private filter: Uint8Array | undefined;
  private longest = 0;
  /** All forms, read backwards. Made when a text that begins with a cut needs it. */
  private backwards: FormIndex | undefined;

  /** Ignores forms shorter than four UTF-16 units. */
  add(form: SecretForm): void {
    if (form.text.length < keyLength) return;

    const key = keyOf(form.text);
    const bucket = this.buckets.get(key) ?? [];
    if (bucket.some(({ text }) => text === form.text)) return;
    bucket.push(form);
    bucket.sort((a, b) => b.text.length - a.text.length);
    this.buckets.set(key, bucket);

    this.filter ??= new Uint8Array(mask + 1);
    this.filter[key] = 1;
    this.longest = Math.max(this.longest, form.text.length);
    this.backwards = undefined;
  }

  /** Spans of all forms in a text, of their beginnings before `…`, and of their ends after it. */
  find(text: string): Span[] {
    return [...this.findWhole(text), ...this.findCut(text), ...this.findEnds(text)];
  }

  private findEnds(text: string): Span[] {
    if (!text.includes(cutMark)) return [];

    this.backwards ??= this.reversed();
    const found = this.backwards.findCut(reverse(text));
    const spans = found.map(([start, end]): Span => [text.length - end, text.length - start]);
    return spans.filter(([start, end]) => !pemEnd.test(text.slice(start, end)));
  }

  private reversed(): FormIndex {
    const index = new FormIndex();
    for (const { text, isBase64 } of [...this.buckets.values()].flat()) index.add({ text: reverse(text), isBase64 });
    return index;
  }

  private findWhole(text: string): Span[] {
    const found: Span[] = [];
    let covered = 0;

    this.eachCandidate(text, 0, text.length, (forms, start) => {
      const form = forms.find((candidate) => isAt(candidate.text, text, start));
      if (form === undefined || start + form.text.length <= covered) return;
      const span = spanOf(form, start, text);
      found.push(span);
      covered = span[1];
    });

    return found;
  }

  private findCut(text: string): Span[] {
    const found: Span[] = [];

    for (let end = text.indexOf(cutMark); end >= 0; end = text.indexOf(cutMark, end + 1)) {
      if (text[end - 1] === cutMark) continue;
      const first = Math.max(0, end - Math.min(this.longest, longestRemains));
      let isFound = false;

      this.eachCandidate(text, first, end, (forms, start) => {
        const remains = end - start;
        if (isFound || remains < shortestRemains || pemStart.test(text.slice(start, end))) return;
        isFound = forms.some((form) => form.text.length > remains && text.endsWith(form.text.slice(0, remains), end));
        if (isFound) found.push([start, end]);
      });
    }

    return found;
  }

  /** Calls `visit` for every place where the key of some forms matches. */
  private eachCandidate(
    text: string,
    from: number,
    to: number,
    visit: (forms: readonly SecretForm[], start: number) => void,
  ): void {
    const { filter } = this;
    if (filter === undefined) return;

    let key = 0;
    for (let at = from; at < to; at++) {
      key = ((key << shift) ^ text.charCodeAt(at)) & mask;
      if (filter[key] === 0 || at - from < keyLength - 1) continue;
      visit(this.buckets.get(key) ?? [], at - keyLength + 1);
    }
  }
}

/** The last character first: a secret that repeats itself would be compared at every place. */
function isAt(form: string, text: string, start: number): boolean {
  const last = form.length - 1;
  return text.charCodeAt(start + last) === form.charCodeAt(last) && text.startsWith(form, start);
}

/** By UTF-16 units. */
function reverse(text: string): string {
  return text.split("").reverse().join("");
}

function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < keyLength; at++) key = ((key << shift) ^ text.charCodeAt(at)) & mask;
  return key;
}

function spanOf(form: SecretForm, start: number, text: string): Span {
  const end = start + form.text.length;
  if (!form.isBase64) return [start, end];

  let [first, last] = [start, end];
  while (first > 0 && base64Character.test(text.charAt(first - 1))) first--;
  while (last < text.length && base64Character.test(text.charAt(last))) last++;
  padding.lastIndex = last;
  return [first, last + (padding.exec(text)?.[0].length ?? 0)];
}
