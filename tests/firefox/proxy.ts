import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy that leads every host to one port of this machine. */
export interface Proxy extends AsyncDisposable {
  readonly port: number;
}

/** Starts a proxy to a port. */
export async function startProxy(to: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer().on('connect', (_request, client: Socket) => {
    const target = connect(to, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      // Either end may go first.
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
