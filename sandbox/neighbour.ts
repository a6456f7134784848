// Makes the second server one that is in use: Kamal has set it up, and another app runs on it.

import { checkoutHello } from "./checkout.ts";
import { plainKamal } from "./plain-kamal.ts";
import type { Sandbox } from "./running-sandbox.ts";
import { ZONES } from "./settings.ts";

/** The other app on the second server. */
export const neighbour = { service: "neighbour", host: `neighbour.${ZONES.two}` } as const;

/** Sets up the neighbour with Kamal alone, without this action. */
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
