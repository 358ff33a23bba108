/**
 * The code of a system error, such as ENOENT, or an empty text. By its shape, not its class: under a test runner
 * Node's own errors are of another realm.
 */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
