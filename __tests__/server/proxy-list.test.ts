import { expect, test } from "vitest";
import { parseProxyList } from "../../src/server/proxy-list.ts";

/** Printed by kamal-proxy v0.9.2: italic blue header, bold names, two spaces between columns. */
const coloured = [
  "\u001b[3;94mService         \u001b[0m  \u001b[3;94mHost                   \u001b[0m  \u001b[3;94mPath\u001b[0m  \u001b[3;94mTarget           \u001b[0m  \u001b[3;94mState  \u001b[0m  \u001b[3;94mTLS\u001b[0m",
  "\u001b[1;34mshop-web        \u001b[0m  \u001b[mshop.test,www.shop.test\u001b[0m  \u001b[m/   \u001b[0m  \u001b[m0123456789ab:3000\u001b[0m  \u001b[mrunning\u001b[0m  \u001b[myes\u001b[0m",
  "\u001b[1;34mblog-web-staging\u001b[0m  \u001b[m*                      \u001b[0m  \u001b[m/api\u001b[0m  \u001b[mba9876543210:80  \u001b[0m  \u001b[mpaused \u001b[0m  \u001b[mno \u001b[0m",
  "",
].join("\n");

test("reads coloured rows", () => {
  expect(parseProxyList(coloured)).toEqual([
    {
      service: "shop-web",
      hosts: ["shop.test", "www.shop.test"],
      path: "/",
      target: "0123456789ab:3000",
      state: "running",
      tls: true,
    },
    { service: "blog-web-staging", hosts: ["*"], path: "/api", target: "ba9876543210:80", state: "paused", tls: false },
  ]);
});

test("ignores CRLF and blank lines", () => {
  expect(parseProxyList(`\r\n${coloured.replaceAll("\n", "\r\n")}`)).toHaveLength(2);
});

test("finds columns by their names", () => {
  const list = "Service  State    Host       Target   New  TLS\nshop-web  stopped  shop.test  abc:80  x  yes\n";
  expect(parseProxyList(list)).toEqual([
    { service: "shop-web", hosts: ["shop.test"], path: "", target: "abc:80", state: "stopped", tls: true },
  ]);
});

test.each(["", "\n", "Error: dial unix /tmp/kamal-proxy.sock: connect: no such file or directory\n"])(
  "returns no rows for %j",
  (text) => {
    expect(parseProxyList(text)).toEqual([]);
  },
);

test("returns no rows for a header alone", () => {
  expect(parseProxyList(coloured.split("\n", 1).join(""))).toEqual([]);
});
