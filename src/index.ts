import { knownSecrets } from "./known-secrets.ts";
import { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import { failStep } from "./outputs.ts";
import { isPost } from "./state.ts";
import { Redactor } from "./text/redactor.ts";

const redactor = new Redactor();
for (const value of knownSecrets(process.env)) redactor.add(value);
const log = new Log((text) => redactor.text(text));

function fail(error: unknown): void {
  log.annotate({ level: "error", message: messageOf(error) });
  failStep();
}

// Node would print the error itself, with its secrets and with any command in it.
process.on("uncaughtException", (error) => {
  fail(error);
  process.exit();
});

try {
  if (isPost()) await (await import("./post.ts")).post(log);
  else await (await import("./main.ts")).main({ log, redactor });
} catch (error) {
  fail(error);
}
// A timer or socket left open must not keep a finished step alive.
process.exit();
