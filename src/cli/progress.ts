/** Tells a waiting person what goes on. Goes to standard error, so that standard output holds the answer alone. */
export interface ProgressLine {
  /** Something goes on; on a terminal it replaces the line before. */
  update(message: string): void;
  /** Something is done; stays on the screen. */
  done(message: string): void;
  /** Removes what `update` left on a terminal. */
  clear(): void;
}

/** One line that rewrites itself on a terminal; in a log each message is a plain line of its own, said once. */
export const createProgressLine = (stream: NodeJS.WriteStream): ProgressLine => {
  let last = '';
  const wipe = () => stream.isTTY && stream.write('\r\u001b[2K');
  return {
    update: (message) => {
      if (message === last) return;
      last = message;
      if (stream.isTTY) {
        wipe();
        stream.write(message.slice(0, (stream.columns || 80) - 1));
      } else stream.write(`${message}\n`);
    },
    done: (message) => {
      wipe();
      last = '';
      stream.write(`${message}\n`);
    },
    clear: () => {
      wipe();
      last = '';
    },
  };
};
