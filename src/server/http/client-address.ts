import { isIPv4, isIPv6 } from 'node:net';

/** An IPv4 address that a socket shows as IPv6. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/**
 * The client's address. `X-Forwarded-For` is written by whoever sends the request, except for the entries that our own proxies add on the
 * right, so as many are believed as there are such proxies.
 * @param proxies how many proxies of ours stand in front; 0 believes nothing.
 */
export const clientAddress = (peer: string, forwarded: string | undefined, proxies: number): string => {
  if (proxies === 0 || forwarded === undefined) return unmapped(peer);
  const entries = forwarded.split(',').map((entry) => entry.trim());
  const claimed = unmapped(entries[Math.max(0, entries.length - proxies)] ?? '');
  return isIPv4(claimed) || isIPv6(claimed) ? claimed : unmapped(peer);
};

/** Whether the address is this machine's own. */
export const isLoopback = (address: string): boolean => address === '::1' || /^127\./.test(address);

/** What an address is counted under: an IPv6 customer has a /64, so it counts as one. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};
