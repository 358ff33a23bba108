import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from allocating in its old generation what it believes will live long. In a server that is busy for a while it believes so of lists that
 * the driver makes for every query; each then holds what its request has made until the whole heap is collected, and collecting the young
 * generation, several times a second, takes three times as long (docs/adr/0016).
 */
export const keepYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
