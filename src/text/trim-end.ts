/**
 * Removes the given characters from the end of `text`. A loop, because `/[…]+$/` takes quadratic
 * time for long runs of them elsewhere in the text.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
