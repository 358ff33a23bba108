/** Something that runs until it is stopped. */
interface Running {
  stop(): Promise<void>;
}

/** What a measurement has started; stopped in reverse, also when it fails or is interrupted. */
export interface Stack {
  add<Part extends Running>(part: Part): Part;
  stopAll(): Promise<void>;
}

/** An empty stack that heeds Ctrl-C and SIGTERM. */
export const createStack = (): Stack => {
  const parts: Running[] = [];
  const stopAll = async (): Promise<void> => {
    for (let part = parts.pop(); part; part = parts.pop())
      await part.stop().catch((error: unknown) => void process.stderr.write(`${String(error)}\n`));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));
  return {
    add: (part) => {
      parts.push(part);
      return part;
    },
    stopAll,
  };
};
