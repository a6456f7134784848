import { must } from "../run-command.ts";

/** The Debian mirror that this machine uses, so that none is hardcoded. */
export async function debianMirror(): Promise<string> {
  const format = "$(ORIGIN)|$(LABEL)|$(REPO_URI)|$(CODENAME)";
  const targets = await must("apt-get", ["indextargets", "--format", format, "Created-By: Packages"]);
  const main = targets
    .split("\n")
    .map((line) => line.split("|"))
    .find(([origin, label, , codename]) => origin === "Debian" && label === "Debian" && !codename?.includes("-"));
  if (main?.[2] === undefined) {
    throw new Error(
      "Cannot build the base image: apt lists no Debian mirror on this machine. Run `apt-get update` and try again.",
    );
  }

  return main[2];
}

/** The machine's apt settings for access to a mirror (proxies, date checks), as apt.conf lines. */
export async function aptSettings(): Promise<string> {
  const dump = await must("apt-config", ["dump", "Acquire"]);
  const wanted = /^Acquire::(Check-\S+|https?::Proxy\S*) "[^"]+";$/;

  return dump
    .split("\n")
    .filter((line) => wanted.test(line))
    .map((line) => `${line}\n`)
    .join("");
}
