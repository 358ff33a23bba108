import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server. */
export interface OpenConnections {
  readonly size: number;
}

/** Share of all connections that may be there without having asked anything before they are the first to go. */
const silentShare = 1 / 4;

const firstOf = (sockets: ReadonlySet<Socket>): Socket | undefined => sockets.values().next().value;

/**
 * Bounds the connections of a server without letting the idle ones keep others out: when one comes over the limit, the one that has been idle
 * longest is closed for it, and only when every other has a request under way is the new one closed. Those that never asked go first, as
 * long as there are many of them: a client that has just connected needs a moment to ask.
 */
export const makeRoom = (server: Server, most: number): OpenConnections => {
  const open = new Set<Socket>();
  // A set keeps the order in which its members came, so the first is the one that is idle longest.
  const silent = new Set<Socket>();
  const resting = new Set<Socket>();
  const underWay = new Map<Socket, number>();

  const forget = (socket: Socket): void => {
    for (const sockets of [open, silent, resting]) sockets.delete(socket);
    underWay.delete(socket);
  };
  const longestIdle = (): Socket | undefined =>
    (silent.size > most * silentShare ? undefined : firstOf(resting)) ?? firstOf(silent);

  server.on('connection', (socket) => {
    if (open.size >= most) {
      const leaving = longestIdle() ?? socket;
      forget(leaving);
      leaving.destroy();
      if (leaving === socket) return;
    }
    open.add(socket);
    silent.add(socket);
    socket.once('close', () => forget(socket));
  });
  // Before the answer is begun, because it may be over before the next listener hears of the request.
  server.prependListener('request', ({ socket }, response) => {
    silent.delete(socket);
    resting.delete(socket);
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (underWay.get(socket) ?? 0) - 1;
      underWay.set(socket, left);
      if (left > 0) return;
      underWay.delete(socket);
      if (open.has(socket)) resting.add(socket);
    });
  });
  return open;
};
