import { describe, expect, it } from '@jest/globals';
import { idPrefixes, labelOfId, labels } from '../../src/domain/ids';

describe('an id', () => {
  it('gives the label of its prefix', () => {
    expect(labelOfId('city:vn-da-nang')).toBe('City');
    expect(labelOfId('org:kind')).toBe('Organisation');
    expect(labelOfId('firm-class:a')).toBe('FirmClass');
    expect(labelOfId('statement:0123456789abcdef0123')).toBe('Statement');
  });

  it.each([
    '',
    'city',
    'city:',
    ':da-nang',
    'town:da-nang',
    'City:da-nang',
    'city:Da-Nang',
    'city:da_nang',
    'city:da--nang',
    'city:-da',
    'city:da-',
    'city:da nang',
    'city:vn:da',
    'city:다낭',
    'constructor:x',
    'city:da-nang\n',
  ])('"%s" is none', (text) => {
    expect(labelOfId(text)).toBeNull();
  });

  it('has one prefix and one look-up for each label', () => {
    const entries = Object.values(labels);
    expect(new Set(idPrefixes).size).toBe(entries.length);
    expect(new Set(entries.map(({ field }) => field)).size).toBe(entries.length);
    for (const [label, { prefix }] of Object.entries(labels)) expect(labelOfId(`${prefix}:x`)).toBe(label);
  });
});
