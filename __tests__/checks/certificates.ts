import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Pair {
  /** PEM: the leaf first, then the intermediate certificates. */
  cert: string;
  key: string;
}

interface LeafOptions {
  /** subjectAltName, e.g. `DNS:shop.test`. */
  names: string;
  /** Days from now. */
  from?: number;
  until?: number;
  bits?: number;
}

export interface Authority extends AsyncDisposable {
  /** PEM of the root. */
  root: string;
  issue(options: LeafOptions): Promise<Pair>;
  /** A leaf of an intermediate authority; `cert` contains both. */
  issueThroughIntermediate(options: LeafOptions): Promise<Pair>;
  selfSigned(names: string): Promise<Pair>;
}

const config = `
[ca]
default_ca = own
[own]
new_certs_dir = certs
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = dn
[dn]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
`;

/** Creates a certificate authority with openssl, in its own directory. */
export async function makeAuthority(): Promise<Authority> {
  const directory = await mkdtemp(join(tmpdir(), "kamal-action-ca-"));
  const openssl = (...args: string[]) => run("openssl", args, { cwd: directory });
  const read = (file: string) => readFile(join(directory, file), "utf8");
  await mkdir(join(directory, "certs"));
  await writeFile(join(directory, "ca.cnf"), config);
  await writeFile(join(directory, "index.txt"), "");
  await writeFile(join(directory, "index.txt.attr"), "unique_subject = no\n");
  const subject = ["-config", "ca.cnf", "-nodes", "-subj"];
  await openssl(
    "req",
    "-x509",
    ...subject,
    "/O=Own/CN=Own Root",
    "-newkey",
    "rsa:2048",
    "-keyout",
    "root.key",
    "-out",
    "root.pem",
    "-days",
    "30",
    "-extensions",
    "authority",
  );

  let count = 0;
  const sign = async (options: LeafOptions, signer: string, extra: string[] = []): Promise<Pair> => {
    count += 1;
    const name = `leaf${count}`;
    const san = options.names === "" ? [] : ["-addext", `subjectAltName=${options.names}`];
    await openssl(
      "req",
      "-new",
      ...subject,
      `/CN=${name}`,
      "-newkey",
      `rsa:${options.bits ?? 2048}`,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      ...san,
    );
    const dates = ["-startdate", stamp(options.from ?? -1), "-enddate", stamp(options.until ?? 20)];
    await openssl(
      "ca",
      "-batch",
      "-config",
      "ca.cnf",
      "-notext",
      "-cert",
      `${signer}.pem`,
      "-keyfile",
      `${signer}.key`,
      "-in",
      `${name}.csr`,
      "-out",
      `${name}.pem`,
      ...dates,
      ...extra,
    );

    return { cert: await read(`${name}.pem`), key: await read(`${name}.key`) };
  };

  const intermediate = await sign({ names: "" }, "root", ["-extensions", "authority"]);

  return {
    root: await read("root.pem"),
    issue: (options) => sign(options, "root"),
    async issueThroughIntermediate(options) {
      const leaf = await sign(options, "leaf1");
      return { cert: `${leaf.cert}${intermediate.cert}`, key: leaf.key };
    },
    async selfSigned(names) {
      await openssl(
        "req",
        "-x509",
        ...subject,
        "/CN=self",
        "-newkey",
        "rsa:2048",
        "-keyout",
        "self.key",
        "-out",
        "self.pem",
        "-days",
        "9",
        "-addext",
        `subjectAltName=${names}`,
      );

      return { cert: await read("self.pem"), key: await read("self.key") };
    },
    async [Symbol.asyncDispose]() {
      await rm(directory, { recursive: true });
    },
  };
}

/** YYYYMMDDHHMMSSZ, the format of `openssl ca`. */
function stamp(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return `${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`;
}
