import { must } from "../process.ts";

/** The Debian mirror that this machine itself uses, so that no mirror is named here. */
export async function debianMirror(): Promise<string> {
  const format = "$(ORIGIN)|$(LABEL)|$(REPO_URI)|$(CODENAME)";
  const targets = await must("apt-get", ["indextargets", "--format", format, "Created-By: Packages"]);
  const main = targets
    .split("\n")
    .map((line) => line.split("|"))
    .find(([origin, label, , codename]) => origin === "Debian" && label === "Debian" && !codename?.includes("-"));
  if (main?.[2] === undefined) {
    throw new Error(
      "This machine's apt sources name no Debian mirror to make the base image from; run `apt-get update`",
    );
  }
  return main[2];
}

/** The machine's own apt settings that decide whether a mirror can be used (proxies, relaxed dates), as apt.conf lines. */
export async function aptSettings(): Promise<string> {
  const dump = await must("apt-config", ["dump", "Acquire"]);
  const wanted = /^Acquire::(Check-\S+|https?::Proxy\S*) "[^"]+";$/;
  return dump
    .split("\n")
    .filter((line) => wanted.test(line))
    .map((line) => `${line}\n`)
    .join("");
}
