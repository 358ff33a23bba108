import { describe, expect, it } from '@jest/globals';
import { expectedSize } from '../../../src/server/limits/cost/sizes';

describe('the expected size of a list', () => {
  it.each([
    ['City', 'focusAreas', 'FocusArea'],
    ['Network', 'cities', 'City'],
    ['Organisation', 'fundedProjects', 'Project'],
  ])('%s.%s is the same through its connection', (parent, field, entry) => {
    const connection = `${parent}${field.charAt(0).toUpperCase()}${field.slice(1)}Connection`;
    expect(expectedSize(connection, 'edges', `${connection}Edge`)).toBe(expectedSize(parent, field, entry));
  });

  it('is that of the whole kind on the root', () => {
    expect(expectedSize('Query', 'cities', 'City')).toBeGreaterThan(expectedSize('Country', 'cities', 'City'));
  });
});
