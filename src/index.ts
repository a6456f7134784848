import * as core from "@actions/core";
import { messageOf } from "./model/failure.ts";
import { isPost } from "./state.ts";

try {
  if (isPost()) await (await import("./post.ts")).post();
  else await (await import("./main.ts")).main();
} catch (error) {
  core.setFailed(messageOf(error));
}
// A timer or socket left open must not keep a finished step alive.
process.exit();
