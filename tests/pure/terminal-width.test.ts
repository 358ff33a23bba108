import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { printPaths } from '../../src/cli/print-paths';
import { printShortlist } from '../../src/cli/print-shortlist';
import { renderTable } from '../../src/cli/table';
import { findPartnershipPaths, hopsOf } from '../../src/domain/paths/partnership-paths';
import { parsePattern } from '../../src/domain/paths/pattern';
import { criteria } from '../../src/domain/shortlist/criteria';
import { rankCities } from '../../src/domain/shortlist/shortlist';
import { readDataset } from '../../src/ingest/read-dataset';
import { pageOf } from '../../src/questions/page';
import { resolveSettings } from '../../src/questions/shortlist/settings';
import { anyNetwork, oneNeed } from '../support/city-facts';
import { edge, graphOf, numberOf } from '../support/path-graph';

const { presets, pathKinds } = readDataset();
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

const longName = '아세안스마트시티네트워크특별자치시 The Very Long-Named Metropolitan City of Ạ̀ ẤẦẨ 도시🏙';
const cited = new Map([
  ['statement:x', { id: 'source:x', title: longName.repeat(4), publisher: longName, date: '2025', url: null }],
]);

describe.each(['EN', 'KO'] as const)('what a terminal shows in %s', (lang) => {
  it('is at most 80 cells wide for any shortlist, Korean letters taking two', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(...presets.map(({ id }) => id)), (cities, preset) => {
        const settings = resolveSettings(
          { preset, uncertainty: { draws: 5 }, portfolio: { size: 1 }, whatIf: { addCities: [{ id: 'city:new' }] } },
          presets,
        );
        const { rows, ranking } = rankCities(cities, oneNeed, settings);
        const named = rows.map((row) => ({ ...row, city: { ...row.city, name: longName, nameKo: longName } }));
        const answer = {
          page: pageOf(named, ({ cityId }) => cityId, { first: null, after: null, max: 100 }),
          ranking,
          settings,
          countries: new Map([['country:vn', { name: longName, nameKo: longName }]]),
          datasetVersion: '2026-11-23-00000000',
          methodVersion: 'shortlist-2',
          canonicalId: 'x',
        };
        expect(widest(printShortlist(answer, presets, cited, lang))).toBeLessThanOrEqual(80);
      }),
      { numRuns: 30 },
    );
  });

  it('is at most 80 cells wide for paths of any names', () => {
    const graph = graphOf(
      ['Organisation:a', 'City:x'].map((id) => id),
      [edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x', { confidence: 'UNCERTAIN', statementIds: ['statement:x'] })],
    );
    const named = new Map(
      [...graph.nodes].map(([id, node]) => [id, { ...node, name: longName.repeat(3), nameKo: longName.repeat(3) }]),
    );
    const renamed = Object.assign(graph, { nodes: named });
    const kind = pathKinds.find(({ id }) => id === 'office-in-city');
    const search = findPartnershipPaths(renamed, {
      kinds: [{ id: 'office-in-city', weight: 1, direct: false, pattern: parsePattern(kind?.pattern ?? '') }],
      starts: new Set([numberOf(renamed, 'Organisation:a')]),
      ends: new Set([numberOf(renamed, 'City:x')]),
      damping: 0.5,
    });
    expect(search.paths).toHaveLength(1);
    const settings = {
      ...{ from: ['Organisation:a'], fromKinds: null, to: ['City:x'], hubCountriesOnly: false, maxHops: 4 },
      ...{ kinds: ['office-in-city'], avoid: [], via: [], statuses: null, tieKinds: null, damping: 0.5 },
      ...{ leastTrust: 'UNCERTAIN' as const, halfLifeYears: null, asOf: null },
    };
    const sides = { starts: settings.from, ends: settings.to, pairCount: 1 };
    const found = search.paths.map((path) => ({ ...path, hops: hopsOf(renamed, path) }));
    const page = pageOf(found, ({ id }) => id, { first: 10, after: null, max: 100 });
    const text = printPaths(
      {
        ...{ page, search, sides, kinds: [], graph: renamed, settings, cutGroup: null, partial: null },
        ...{ recency: null, day: '2026-11-23', datasetVersion: 'v', methodVersion: 'm', name: 'partnership-paths' },
      },
      pathKinds,
      cited,
      lang,
    );
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain(lang === 'KO' ? '불확실' : 'uncertain');
  });
});

describe('a table', () => {
  it('keeps its columns within their widths for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '가', ' ', '-', '漢', 'ộ', '1'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        expect(
          widest(
            renderTable(
              [
                { head: '이름', width: 30 },
                { head: 'Value', width: 48, align: 'right' },
              ],
              rows,
            ),
          ),
        ).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('refuses columns that no terminal shows', () => {
    expect(() =>
      renderTable(
        [
          { head: 'a', width: 40 },
          { head: 'b', width: 39 },
        ],
        [],
      ),
    ).toThrow('The table needs 81 columns, 80 are there.');
  });

  it('names every criterion in both languages', () => {
    expect(criteria.every(({ name }) => stringWidth(name.en) <= 35 && stringWidth(name.ko) <= 35)).toBe(true);
  });
});
