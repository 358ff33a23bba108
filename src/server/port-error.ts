/** The address cannot be listened on; the message holds the remedy. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** What to say when listening fails. */
export const portProblem = (error: NodeJS.ErrnoException, host: string, port: number): PortError => {
  if (error.code === 'EADDRINUSE')
    return new PortError(
      `Port ${port} of ${host} is taken by another program. Set PORT to a free one, such as PORT=${port + 1}.`,
    );
  if (error.code === 'EACCES')
    return new PortError(`Port ${port} of ${host} may not be opened by this user. Set PORT to one above 1023.`);
  return new PortError(
    `${host}:${port} cannot be listened on (${error.code ?? error.message}). Set HOST to an address of this machine, such as 127.0.0.1.`,
  );
};
