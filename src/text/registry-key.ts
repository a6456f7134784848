/** Docker's key for Docker Hub, in its configuration and in credential helpers. */
const dockerHub = "https://index.docker.io/v1/";

/** Under which name Docker keeps the login to a registry; "" is Docker Hub. */
export function registryKey(server: string): string {
  const host = server.replace(/^https?:\/\//, "").split("/", 1)[0] ?? "";
  return ["", "docker.io", "index.docker.io"].includes(host) ? dockerHub : host;
}
