import { describe, expect, it } from '@jest/globals';
import { clientAddress, isLoopback, networkOf } from '../../../src/server/http/client-address';

describe('the address that a request is counted under', () => {
  it.each([
    ['the peer, when no proxy of ours stands in front', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
    ['what our one proxy saw', '127.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
    ['what our proxy saw, not what the client claims', '127.0.0.1', '10.0.0.1, 198.51.100.1', 1, '198.51.100.1'],
    ['what the outer of two proxies saw', '127.0.0.1', '10.0.0.1, 198.51.100.1, 192.0.2.7', 2, '198.51.100.1'],
    ['the first entry, when fewer proxies wrote than we have', '127.0.0.1', '198.51.100.1', 3, '198.51.100.1'],
    ['the peer, when the entry is no address', '192.0.2.7', 'unknown', 1, '192.0.2.7'],
    ['the peer, when the header is missing', '192.0.2.7', undefined, 1, '192.0.2.7'],
    ['an IPv4 address that came over an IPv6 socket', '::ffff:192.0.2.7', undefined, 0, '192.0.2.7'],
  ] as const)('is %s', (_what, peer, forwarded, proxies, expected) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(expected);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::ffff', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
    ['192.0.2.7', '192.0.2.7'],
  ])('counts %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('knows this machine', () => {
    expect(['127.0.0.1', '127.8.9.1', '::1', '192.0.2.127', '::2'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
