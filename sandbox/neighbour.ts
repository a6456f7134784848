// What makes a server one that is already in use: Kamal has set it up, and somebody else's app serves on it.

import { checkoutHello } from "./checkout.ts";
import { plainKamal } from "./plain-kamal.ts";
import type { Sandbox } from "./sandbox.ts";
import { ZONES } from "./settings.ts";

/** The other app on the second server. */
export const neighbour = { service: "neighbour", host: `neighbour.${ZONES.two}` } as const;

/** Runs `kamal setup` for the neighbour, by hand so to speak. */
export async function setUpNeighbour(sandbox: Sandbox): Promise<void> {
  const checkout = await checkoutHello(sandbox, { ...neighbour, servers: "second" });
  try {
    await using kamal = await plainKamal(sandbox, checkout);
    await kamal.run(["setup"]);
    await kamal.run(["registry", "logout"]);
  } finally {
    await checkout.remove();
  }
}
