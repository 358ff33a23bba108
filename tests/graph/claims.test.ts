import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDataset } from '../../src/ingest/read-dataset';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { claims } = readDataset();
const derivable = claims.flatMap((claim) => (claim.verdict === 'NOT_DERIVABLE' ? [] : [claim]));

describe("the brief's claims about gaps", () => {
  it.each(derivable.map(({ id, query, finds }) => [id, query, finds] as const))(
    '%s is found by the query that it names',
    async (_id, query, finds) => {
      expect(await api.query(query)).toMatchObject(finds);
    },
  );

  it('come back with verdict, query, and in both languages how they are derived or why they cannot be', async () => {
    type Row = {
      id: string;
      lines: string;
      verdict: string;
      query: string | null;
      en: string;
      ko: string;
      how: string;
      howKo: string;
    };
    const { gapClaims } = await api.query<{ gapClaims: Row[] }>(
      '{ gapClaims { id lines verdict query en: claim ko: claim(lang: KO) how howKo: how(lang: KO) } }',
    );
    expect(gapClaims.map(({ id, verdict }) => [id, verdict])).toEqual(claims.map(({ id, verdict }) => [id, verdict]));
    for (const { verdict, query, en, ko, how, howKo } of gapClaims) {
      expect(query === null).toBe(verdict === 'NOT_DERIVABLE');
      expect([en, how].every((text) => text.length > 20 && !/[가-힣]/.test(text))).toBe(true);
      expect([ko, howKo].every((text) => /[가-힣]/.test(text))).toBe(true);
    }
  });

  it('speak of every line of the brief that says what is missing, thin or apart', () => {
    const lines = new Set(
      claims.flatMap((claim) =>
        claim.lines.split(', ').flatMap((part) => {
          const [from = 0, to = from] = part.split('-').map(Number);
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        }),
      ),
    );
    const wanted = [
      34, 35, 77, 79, 80, 85, 105, 107, 129, 132, 135, 161, 179, 185, 187, 192, 193, 194, 195, 197, 198, 205, 207, 209,
      235, 237,
    ];
    expect(wanted.filter((line) => !lines.has(line))).toEqual([]);
  });

  it('name only conflicts, demands and findings that the graph holds', async () => {
    const named = [
      ...new Set(claims.flatMap(({ how }) => how.en.match(/\b(conflict|demand|finding):[a-z0-9-]+/g) ?? [])),
    ];
    expect(named.length).toBeGreaterThan(3);
    const found = await api.rows<{ id: string }>('UNWIND $named AS id MATCH (n {id: id}) RETURN DISTINCT n.id AS id', {
      named,
    });
    expect(found.map(({ id }) => id).sort()).toEqual(named.sort());
  });
});
