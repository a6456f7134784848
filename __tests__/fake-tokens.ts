// Tokens with the form of real ones. They are put together here, so that no scanner takes this
// repository for one that leaks them.

const body = "q7Xw2Lk9Zt4Rb8Nv3Hc6Jd5Mf1Pg0Ys".repeat(4);

/** A made-up token: its beginning, and `length` more characters. */
export function fakeToken(prefix: string, length: number): string {
  return prefix + body.slice(0, length);
}

/** Hexadecimal digits, as `bin/rails secret` prints them. */
export function fakeHex(length: number): string {
  return "5f2d8c91a7e04b36".repeat(8).slice(0, length);
}

export const stripeKey: string = fakeToken("sk_live_", 24);
export const gitHubToken: string = fakeToken("ghp_", 36);
