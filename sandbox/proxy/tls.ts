/**
 * The HTTPS listener. It reads the server name before the handshake begins, so that it can refuse a
 * connection as the real proxy does: with the TLS alert "internal error" if there is no
 * certificate. Node alone would just drop the connection.
 */
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import { log, messageOf } from "./json-log.ts";
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
  let current: Certificate | undefined;
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

      // There is no await between these lines, so this connection uses this context.
      if (certificate !== current) https.setSecureContext(certificate);
      current = certificate;
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

/** Reads the first TLS record, which may arrive in pieces, and then pauses the socket. */
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
    // Skip the record header (5 bytes), handshake header (4), version (2) and random (32), then
    // session ID, cipher suites and compression methods.
    let at = 43;
    at += 1 + record.readUInt8(at);
    at += 2 + record.readUInt16BE(at);
    at += 1 + record.readUInt8(at);

    const end = at + 2 + record.readUInt16BE(at);
    at += 2;

    while (at + 4 <= end) {
      const type = record.readUInt16BE(at);
      const length = record.readUInt16BE(at + 2);
      // The extension contains the list length (2 bytes), name type (1), name length (2) and name.
      if (type === 0) return record.toString("latin1", at + 9, at + 9 + record.readUInt16BE(at + 7));
      at += 4 + length;
    }
  } catch (error) {
    // Read past the end: the handshake would not accept this ClientHello either.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
