/** Ends what `start-graph.ts` started. */
export default async (): Promise<void> => {
  await globalThis.ascnTestGraph?.stop();
};
