/** What build.mjs gives to TypeScript; see there. */
export function ensureBuilt(root: string): string;
export function build(root: string, entry: string, file: string, head: string): void;
