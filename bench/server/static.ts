import { serveBare } from './serve';

/** The measure of a cached answer: the same bytes, kept by the path that they were put under, behind bare node:http. */
const kept = new Map<string, string>();

serveBare((path, body) => {
  if (path.startsWith('/put/')) {
    kept.set(path.slice('/put'.length), body);
    return 'null';
  }
  return kept.get(path) ?? 'null';
});
