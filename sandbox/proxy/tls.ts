/**
 * The HTTPS listener. It reads the server name before the handshake begins and so can refuse like the real proxy does:
 * with the TLS alert "internal error" when there is no certificate, where Node alone would just drop the connection.
 */
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import { log, messageOf } from "./log.ts";
import type { Certificate } from "./service.ts";

const alertInternalError = Buffer.from([21, 3, 3, 0, 2, 2, 80]);
const maxRecord = 5 + 16384;

export interface TlsListener {
  listener: Server;
  https: HttpsServer;
}

export function tlsListener(
  options: { maxHeaderSize: number },
  certificateFor: (name: string | undefined) => Certificate,
): TlsListener {
  const https = createHttpsServer({ ...options, minVersion: "TLSv1.2" });
  https.on("tlsClientError", (error, socket) => handshakeError(socket, error));
  let inUse: Certificate | undefined;
  const listener = createServer((socket) => {
    const refuse = (error: unknown, answer: Buffer | string) => {
      handshakeError(socket, error);
      socket.write(answer);
      socket.destroySoon();
    };
    readClientHello(socket, (first) => {
      if (first[0] !== 22) {
        const answer = "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n";
        return refuse("client sent an HTTP request to an HTTPS server", answer);
      }
      let certificate: Certificate;
      try {
        certificate = certificateFor(serverName(first));
      } catch (error) {
        return refuse(error, alertInternalError);
      }
      // Nothing waits between these lines, so the context set here is the one this connection takes.
      if (certificate !== inUse) https.setSecureContext(certificate);
      inUse = certificate;
      socket.unshift(first);
      https.emit("connection", socket);
    });
  });
  return { listener, https };
}

function handshakeError({ remoteAddress = "", remotePort = 0 }: Socket, error: unknown): void {
  const client = `${remoteAddress.replace(/^::ffff:/, "")}:${remotePort}`;
  log.info(`http: TLS handshake error from ${client}: ${messageOf(error)}`);
}

/** Collects the first TLS record, which may come in pieces, and hands it over with the socket paused. */
function readClientHello(socket: Socket, done: (record: Buffer) => void): void {
  let received = Buffer.alloc(0);
  const onError = () => socket.destroy();
  const onEnd = () => socket.destroy();
  const onData = (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    const whole = received.length >= 5 && received.length >= Math.min(5 + received.readUInt16BE(3), maxRecord);
    if (received[0] === 22 && !whole) return;
    socket.off("data", onData).off("end", onEnd).off("error", onError);
    socket.on("error", () => {});
    socket.pause();
    done(received);
  };
  socket.on("data", onData).on("end", onEnd).on("error", onError);
}

/** The name in the ClientHello's server_name extension (RFC 6066), if it has one. */
function serverName(record: Buffer): string | undefined {
  try {
    // Record header 5, handshake header 4, version 2, random 32; then session id, cipher suites, compression methods.
    let at = 43;
    at += 1 + record.readUInt8(at);
    at += 2 + record.readUInt16BE(at);
    at += 1 + record.readUInt8(at);
    const end = at + 2 + record.readUInt16BE(at);
    at += 2;
    while (at + 4 <= end) {
      const type = record.readUInt16BE(at);
      const length = record.readUInt16BE(at + 2);
      // Inside: list length 2, name type 1, name length 2, name.
      if (type === 0) return record.toString("latin1", at + 9, at + 9 + record.readUInt16BE(at + 7));
      at += 4 + length;
    }
  } catch (error) {
    // Read past the end: not a ClientHello the handshake itself would accept either.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
