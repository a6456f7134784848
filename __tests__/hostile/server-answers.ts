// The sections of the facts script, as a server prints them.

export const id = (digit: string) => digit.repeat(64);

/** A line of `docker ps` for a container of the app. */
export function row(
  digit: string,
  name: string,
  change: { state?: string; role?: string; image?: string } = {},
): string {
  const { state = "exited", role = "web", image = "acme/shop:v1" } = change;
  return [id(digit), name, state, image, '"shop"', '""', JSON.stringify(role)].join("\t");
}

/** A line of the audit log. */
export const tagged = (version: string) => `[t] [p] Tagging acme/shop:${version} as the latest image\n`;
/** The details of a deploy lock. */
export const lock = (text: string) => `${Buffer.from(text).toString("base64")}\n`;
/** Clears the screen, sets a title, and is a command to the runner in several ways. */
export const bomb = "\u001b[2J\u001b]0;t\u0007\r::error::by the server\u2028::error::you\u202e##[error]x\u0000";

/** The sections that every server has. */
export const machine = {
  user: "root",
  cores: "2",
  memory: "4194304",
  disk: "/dev/sda1 1 1 20480000 1% /",
  time: String(Math.round(Date.now() / 1000)),
  docker: "28.0.1",
  network: "yes",
};

/** A server where v2 runs and v1 ran before. */
export const serving = {
  ...machine,
  containers: [
    row("a", "kamal-proxy", { state: "running", image: "basecamp/kamal-proxy:v0.9.2" }),
    row("b", "shop-web-v2", { state: "running", image: "acme/shop:v2" }),
    row("c", "shop-web-v1"),
  ].join("\n"),
  routes: `Service   Host           Path  Target           State    TLS\nshop-web  shop.localhost  /     ${id("b").slice(0, 12)}:80  running  no\n`,
  audit: tagged("v1") + tagged("v2"),
};
