/**
 * Expands Docker's `$NAME`, `${NAME}`, `${NAME:-word}` and `${NAME:+word}`; undefined if a value is
 * unknown.
 */
export function substitute(text: string, read: (name: string) => string | undefined): string | undefined {
  let known = true;
  const result = text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole: string, plain?: string, braced?: string, operator?: string, word?: string) => {
      if (whole === "\\$") return "$";
      const value = read(plain ?? braced ?? "");
      if (operator === "-") return value ?? word ?? "";
      if (operator === "+") return value === undefined ? "" : (word ?? "");

      if (value === undefined) known = false;
      return value ?? "";
    },
  );

  return known ? result : undefined;
}
