import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Hit {
  id: string;
  kind: string;
  reason: string;
  matchedProperty: string;
  matchedText: string;
  why: string;
  title: string;
  statements: { subjectId: string; property: string }[];
}
interface Answer {
  search: {
    hits: Hit[];
    totalCount: number;
    partial: string | null;
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const document =
  'query ($text: String!, $kinds: [ThingKind!], $lang: Lang, $first: Int, $after: ID) { search(text: $text, kinds: $kinds, lang: $lang, first: $first, after: $after) { totalCount partial pageInfo { endCursor hasNextPage } hits { id kind reason matchedProperty matchedText why title statements { subjectId property } } } }';
const search = async (text: string, more: object = {}) => (await api.query<Answer>(document, { text, ...more })).search;
const first = async (text: string, more: object = {}): Promise<string | undefined> =>
  (await search(text, { first: 1, ...more })).hits[0]?.id;

/** The 38 cities of the network as people type them: in English, in Korean, and in the local language or another spelling. */
const cities: readonly (readonly [id: string, english: string, korean: string, other: string])[] = [
  ['city:bn-bandar-seri-begawan', 'Bandar Seri Begawan', '반다르스리브가완', 'بندر سري بڬاوان'],
  ['city:id-banyuwangi', 'banyuwangi', '반유왕이', 'Kabupaten Banyuwangi'],
  ['city:id-denpasar', 'Denpasar', '덴파사르', 'ㄷㅍㅅㄹ'],
  ['city:id-jakarta', 'JAKARTA', '자카르타', 'DKI Jakarta'],
  ['city:id-makassar', 'Makassar', '마카사르', 'Kota Makassar'],
  ['city:id-semarang', 'Semarang', '스마랑', 'ㅅㅁㄹ'],
  ['city:id-sumedang', 'Sumedang', '수므당', 'Kabupaten Sumedang'],
  ['city:kh-battambang', 'Battambang', '바탐방', 'បាត់ដំបង'],
  ['city:kh-phnom-penh', 'Phnom Penh', '프놈펜', 'ភ្នំពេញ'],
  ['city:kh-siem-reap', 'siemreap', '시엠립', 'សៀមរាប'],
  ['city:kh-sihanoukville', 'Sihanoukville', '시아누크빌', 'ក្រុងព្រះសីហនុ'],
  ['city:la-luang-prabang', 'Luang Prabang', '루앙프라방', 'ຫຼວງພະບາງ'],
  ['city:la-vientiane', 'Vientiane', '비엔티안', 'ວຽງຈັນ'],
  ['city:mm-mandalay', 'Mandalay', '만달레이', 'မန္တလေး'],
  ['city:mm-nay-pyi-taw', 'Nay Pyi Taw', '네피도', 'Naypyidaw'],
  ['city:mm-yangon', 'Yangon', '양곤', 'ရန်ကုန်'],
  ['city:my-ipoh', 'Ipoh', '이포', 'ㅇㅍ'],
  ['city:my-johor-bahru', 'Johor Bahru', '조호르바루', 'Bandaraya Johor Bahru'],
  ['city:my-kota-kinabalu', 'Kota Kinabalu', '코타키나발루', 'kota-kinabalu'],
  ['city:my-kuala-lumpur', 'Kuala Lumpur', '쿠알라룸푸르', 'Wilayah Persekutuan Kuala Lumpur'],
  ['city:my-kuching', 'Kuching', '쿠칭', 'Bandar Raya Kuching'],
  ['city:my-putrajaya', 'Putrajaya', '푸트라자야', 'PUTRA JAYA'],
  ['city:my-seberang-perai', 'Seberang Perai', '스브랑프라이', 'seberangperai'],
  ['city:ph-cauayan-city', 'Cauayan City', '카우아얀', 'Lungsod ng Cauayan'],
  ['city:ph-cebu-city', 'Cebu', '세부', 'Dakbayan sa Sugbo'],
  ['city:ph-davao-city', 'Davao', '다바오', 'Lungsod ng Dabaw'],
  ['city:ph-manila', 'Manila', '마닐라', 'Maynila'],
  ['city:sg-singapore', 'Singapore', '싱가포르', '新加坡'],
  ['city:th-bangkok', 'Bangkok', '방콕', 'กรุงเทพมหานคร'],
  ['city:th-chiang-mai', 'Chiangmai', '치앙마이', 'เชียงใหม่'],
  ['city:th-chonburi', 'Chon Buri', '촌부리', 'ชลบุรี'],
  ['city:th-khon-kaen', 'Khon Kaen', '콘깬', 'ขอนแก่น'],
  ['city:th-phuket', 'Phuket', '푸켓', 'ภูเก็ต'],
  ['city:th-rayong', 'Rayong', '라용', 'ระยอง'],
  ['city:tl-dili', 'Dili', '딜리', 'Díli'],
  ['city:vn-da-nang', 'Danang', '다낭', 'Đà Nẵng'],
  ['city:vn-ha-noi', 'Hanoi', '하노이', 'Hà Nội'],
  ['city:vn-ho-chi-minh-city', 'Ho Chi Minh', '호치민', 'Thành phố Hồ Chí Minh'],
];

describe('the cities of the network', () => {
  it('are all 38 of them in the table', async () => {
    const { networks } = await api.query<{ networks: { cities: { id: string }[] }[] }>(
      '{ networks(where: { id: { eq: "network:ascn" } }) { cities { id } } }',
    );
    expect(networks[0]?.cities.map(({ id }) => id)).toEqual(cities.map(([id]) => id));
  });

  it.each(cities)('%s is found first in three spellings', async (id, ...spellings) => {
    for (const spelling of spellings) expect([spelling, await first(spelling)]).toEqual([spelling, id]);
  });
});

describe('institutions, programmes and schemes', () => {
  it.each([
    ['토지주택', 'org:lh'],
    ['ㅎㄱㅌㅈㅈㅌㄱㅅ', 'org:lh'],
    ['LH', 'org:lh'],
    ['국토교통부', 'org:molit'],
    ['국제협력단', 'org:koica'],
    ['koica', 'org:koica'],
    ['한국해외인프라도시개발지원공사', 'org:kind'],
    ['국토연구원', 'org:krihs'],
    ['수출입은행', 'org:kexim'],
    ['K-City Network', 'programme:kcn'],
  ])('%s finds %s first', async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  it('are found by what their descriptions say, in Korean and English, accents or not', async () => {
    for (const text of ['street light', '스마트도시협회', '클라크'])
      expect((await search(text)).hits.some(({ reason }) => reason === 'TEXT')).toBe(true);
    const accents = (await search('thừa thiên', { first: 50 })).hits.map(({ id }) => id);
    expect((await search('thua thien', { first: 50 })).hits.map(({ id }) => id)).toEqual(
      expect.arrayContaining(accents),
    );
  });
});

describe('an answer', () => {
  it('puts whole names first, then beginnings, words, parts, and text last', async () => {
    // Sources follow all things that are found by name.
    const things = ['CITY', 'COUNTRY', 'ORG', 'PROJECT', 'PROGRAMME', 'SCHEME', 'FINDING', 'OBSERVATION', 'NETWORK'];
    const order = ['NAME', 'PREFIX', 'WORD', 'INITIALS', 'PART', 'TEXT'];
    for (const text of ['Jakarta', '스마트', 'water', 'Hanoi']) {
      const reasons = (await search(text, { first: 100, kinds: things })).hits.map(({ reason }) =>
        order.indexOf(reason === 'OTHER_NAME' ? 'NAME' : reason),
      );
      expect(reasons.length).toBeGreaterThan(1);
      expect([...reasons].sort((a, b) => a - b)).toEqual(reasons);
    }
  });

  it('puts sources after the things that are found by name, and before texts', async () => {
    const { hits } = await search('MOLIT', { first: 100 });
    const groups = hits.map(({ kind, reason }) => (reason === 'TEXT' ? 2 : kind === 'SOURCE' ? 1 : 0));
    expect([...groups].sort()).toEqual(groups);
    expect(new Set(groups)).toEqual(new Set([0, 1, 2]));
  });

  it('says why, in the language asked for, and leads to the statements behind it', async () => {
    const [korean] = (await search('danang', { lang: 'KO' })).hits;
    const [english] = (await search('다낭', { lang: 'EN' })).hits;
    expect([korean?.title, english?.title]).toEqual(['다낭', 'Da Nang']);
    expect(english?.why).toBe('It is named "다낭".');
    expect(english?.statements.length).toBeGreaterThan(0);
    expect(
      english?.statements.every(({ subjectId, property }) => subjectId === english.id && property === 'nameKo'),
    ).toBe(true);
    const texts = (await search('water', { first: 100 })).hits.filter(({ reason }) => reason === 'TEXT');
    expect(texts.length).toBeGreaterThan(3);
    for (const { matchedText } of texts) expect(matchedText.toLowerCase()).toContain('water');
  });

  it('keeps to the kinds asked for', async () => {
    const { hits } = await search('Singapore', { kinds: ['COUNTRY', 'ORG'], first: 50 });
    expect(hits[0]?.id).toBe('country:sg');
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['COUNTRY', 'ORG']));
  });

  it('finds single syllables inside names', async () => {
    const { hits, totalCount } = await search('시', { first: 100 });
    expect(totalCount).toBeGreaterThan(20);
    expect(hits.every(({ matchedText }) => matchedText.includes('시'))).toBe(true);
  });

  it('is paged without repeating or dropping a hit', async () => {
    const whole = (await search('smart', { first: 100 })).hits.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await search('smart', { first: 7, after });
      paged.push(...page.hits.map(({ id }) => id));
      after = page.pageInfo.hasNextPage && paged.length < whole.length ? page.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(paged.slice(0, whole.length)).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
  });
});

describe('a list of names', () => {
  type Resolved = {
    resolve: {
      matched: number;
      rows: { name: string; status: string; id: string | null; candidates: { id: string; confidence: number }[] }[];
    };
  };
  const resolve = async (names: readonly string[], kinds?: readonly string[]) =>
    (
      await api.query<Resolved>(
        'query ($names: [String!]!, $kinds: [ThingKind!]) { resolve(names: $names, kinds: $kinds) { matched rows { name status id candidates { id confidence } } } }',
        { names, kinds },
      )
    ).resolve;

  it('becomes ids in one call, in the order given: the 38 cities by their English and Korean names', async () => {
    const { rows, matched } = await resolve(
      cities.flatMap(([, english, korean]) => [english, korean]),
      ['CITY'],
    );
    // "Cebu", "Davao" and "Ho Chi Minh" are beginnings of names: likely, and left to whoever asks.
    const unsure = rows.filter(({ status }) => status !== 'MATCHED').map(({ name }) => name);
    expect(unsure).toEqual(['Cebu', 'Davao', 'Ho Chi Minh']);
    expect(matched).toBe(73);
    const best = rows.map(({ candidates }) => candidates[0]?.id);
    expect(best).toEqual(cities.flatMap(([id]) => [id, id]));
  });

  it('says what is shared, misspelt and unknown', async () => {
    const { rows } = await resolve(['Singapore', 'Jakrta', 'Atlantis', '']);
    expect(rows.map(({ status, id }) => [status, id])).toEqual([
      ['AMBIGUOUS', null],
      ['UNSURE', null],
      ['NOT_FOUND', null],
      ['NOT_FOUND', null],
    ]);
    expect(rows[0]?.candidates.map(({ id }) => id)).toEqual(['city:sg-singapore', 'country:sg']);
    expect(rows[1]?.candidates[0]?.id).toBe('city:id-jakarta');
  });

  it.each([
    ['no names', []],
    ['too many', Array.from({ length: 501 }, () => 'x')],
    ['a name that is too long', ['x'.repeat(201)]],
    ['half a character', ['\ud800']],
  ])('is refused when it holds %s', async (_what, names) => {
    const { errors } = await api.ask('query ($names: [String!]!) { resolve(names: $names) { matched } }', { names });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(String(errors?.[0]?.extensions['field'])).toMatch(/^names/);
  });
});

describe('a text that cannot be looked for', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['10,000 characters', '다'.repeat(10_000)],
    ['only operators', '+-&|!(){}[]^"~*?:\\/'],
    ['half a character', 'da\ud83dnang'],
    ['a NUL alone', '\u0000'],
  ])('gets a clear error: %s', async (_what, text) => {
    const { errors, data } = await api.ask<unknown>('query ($text: String!) { search(text: $text) { totalCount } }', {
      text,
    });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
  });

  it.each([
    'Hue AND (',
    'name:*',
    '"',
    'a\\',
    '/re.*/',
    '* OR 1',
    'NOT NOT',
    '~2',
    'AND',
    '한국토지주택공사^99',
    '{a TO z}',
  ])('is read as words, not as syntax: %s', async (text) => {
    const { errors } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it('never harms the server, whatever it is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ a다ㄷ\ud800\u0000'.split('')), maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { errors } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
          text: any,
        });
        for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: 150 },
    );
    expect(await first('다낭')).toBe('city:vn-da-nang');
  });
});
