import { statfs } from 'node:fs/promises';

/** Bytes that Neo4j must be able to write to start and to recover. */
const leastRoom = 64 * 1024 * 1024;

/** Whether the disk of a folder has room enough for a Neo4j to start on it. */
export const hasRoom = async (folder: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= leastRoom;
};
