/** Private, shared (100.64.0.0/10, as in Tailscale) and loopback addresses, and their names. */
export function isPrivateAddress(host: string): boolean {
  if (/^(?:localhost|.*\.(?:local|internal|lan|home|ts\.net))$/i.test(host)) return true;
  if (/^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/i.test(host)) return true;
  return /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(
    host,
  );
}
