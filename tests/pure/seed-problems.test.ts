import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatasetError, formatProblem } from '../../src/ingest/problems';
import { readDataset } from '../../src/ingest/read-dataset';
import { copySeeds, type SeedFolder } from '../support/seed-folder';

let seeds: SeedFolder;
beforeEach(() => {
  seeds = copySeeds();
});
afterEach(() => seeds.remove());

const problems = (): string[] => {
  try {
    readDataset(seeds.path);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(formatProblem);
    throw error;
  }
};

const vietnam = 'cities/vn.facts.csv';
const ties = 'ties/vn.links.csv';
const fact = (
  subject: string,
  property: string,
  value: string,
  rest = ',,,,,,2024,sourced,,,krihs-brief-1008,,',
): string => `${subject},${property},${value}${rest}`;
const tie = (subject: string, relationship: string, object: string, sources = 'krihs-brief-1008'): string =>
  `${subject},${relationship},${object},,,,,,,,,2024,,sourced,,${sources},,`;

describe('the real seeds with one thing broken', () => {
  it('are sound before anything is broken', () => {
    expect(problems()).toEqual([]);
  });

  it('stop at a tie whose object nobody defines', () => {
    const line = seeds.append(ties, tie('org:kind', 'ACTIVE_IN', 'city:vn-atlantis'));
    expect(problems()).toEqual([
      `${ties}:${line} [object] "city:vn-atlantis" is not defined by any facts file; add it or mend the id.`,
    ]);
  });

  it('stop at a tie whose subject or via nobody defines', () => {
    const a = seeds.append(ties, tie('org:nobody', 'ACTIVE_IN', 'city:vn-da-nang'));
    const b = seeds.append(
      ties,
      'org:kind,ACTIVE_IN,city:vn-da-nang,,,,,,project:none,,,2024,,sourced,,krihs-brief-1008,,',
    );
    expect(problems()).toEqual([
      `${ties}:${a} [subject] "org:nobody" is not defined by any facts file; add it or mend the id.`,
      `${ties}:${b} [via] "project:none" is not defined by any facts file; add it or mend the id.`,
    ]);
  });

  it('stop at a source that is defined twice, even in another file', () => {
    const line = seeds.append('sources/korea.csv', 'krihs-brief-1008,,KRIHS,2025,,yes,,');
    expect(problems()).toEqual([
      `sources/korea.csv:${line} [id] "krihs-brief-1008" is defined twice; give each source one row.`,
    ]);
  });

  it('stop at a source that is missing', () => {
    const line = seeds.append(ties, tie('org:kind', 'ACTIVE_IN', 'city:vn-da-nang', 'krihs-brief-1008;hearsay'));
    expect(problems()).toEqual([`${ties}:${line} [sources] "hearsay" is no source; add it to a file of sources/.`]);
  });

  it('stop at a property that the model does not know, and say which it knows', () => {
    const line = seeds.append(vietnam, fact('city:vn-da-nang', 'mayor', 'Someone'));
    const [problem, ...others] = problems();
    expect(problem).toMatch(
      new RegExp(
        `^${vietnam}:${line} \\[property\\] "mayor" is no property of City; expected one of name, nameKo, .*note\\.$`,
      ),
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['kind', 'VILLAGE', 'one of CITY, REGENCY, PROVINCE, NEW_TOWN, REGION'],
    ['population', '1.1m', 'a whole number, digits only'],
    ['population', '99999999999999999999', 'a whole number, digits only'],
    ['latitude', '16°04', 'a number such as 12.5, without separators'],
    ['isNationalCapital', 'no', 'true or false'],
  ])('stop at %s = %s', (property, value, expected) => {
    const line = seeds.append(vietnam, fact('city:vn-da-nang', property, value));
    expect(problems()).toEqual([
      `${vietnam}:${line} [value] "${value}" does not fit City.${property}; expected ${expected}.`,
    ]);
  });

  it('stop at a day that the calendar does not have', () => {
    const line = seeds.append('organisations/korea-public.facts.csv', fact('org:kind', 'foundedOn', '2018-02-30'));
    expect(problems()).toEqual([
      `organisations/korea-public.facts.csv:${line} [value] "2018-02-30" does not fit Organisation.foundedOn; expected a day, YYYY-MM-DD.`,
    ]);
  });

  it('stop at a relationship between labels that it does not join', () => {
    const line = seeds.append(ties, tie('city:vn-da-nang', 'HAS_OFFICE_IN', 'org:kind'));
    expect(problems()).toEqual([
      `${ties}:${line} [relationship] City HAS_OFFICE_IN Organisation is not in the model; expected Organisation to City.`,
    ]);
  });

  it('stop at a relationship that the model does not know', () => {
    const line = seeds.append(ties, tie('org:kind', 'LIKES', 'city:vn-da-nang'));
    expect(problems()[0]).toMatch(
      new RegExp(
        `^${ties}:${line} \\[relationship\\] Organisation LIKES City is not in the model; expected .*\\bACTIVE_IN\\b`,
      ),
    );
  });

  it('stop at a thing without a property that all of its label have', () => {
    seeds.replaceLine(vietnam, /^city:vn-da-nang,kind,/, () => null);
    const found = problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^cities\/vn\.facts\.csv:\d+ \[subject\] city:vn-da-nang has no kind; every City needs one row for it\.$/,
    );
  });

  it('stop at an id that is none', () => {
    const line = seeds.append(vietnam, fact('town:vn-hoi-an', 'name', 'Hoi An'));
    expect(problems()[0]).toMatch(
      new RegExp(
        `^${vietnam}:${line} \\[subject\\] "town:vn-hoi-an" is no id; expected prefix:slug with one of country, city, `,
      ),
    );
  });

  it('stop at a count that is not the expected one', () => {
    seeds.replaceLine('expectations.yaml', /what: support schemes,/, (line) =>
      line.replace('expect: 32', 'expect: 33'),
    );
    expect(problems()).toEqual([
      'expectations.yaml [support schemes] counts 32, expected 33; mend the seeds, or the expectation if the world changed.',
    ]);
  });

  it('stop when a tie is taken away, because it is counted', () => {
    const [, first = ''] = seeds.read(ties).split('\n');
    seeds.replaceLine(ties, new RegExp(`^${first.slice(0, 60).replace(/[^\w:,-]/g, '.')}`), () => null);
    expect(problems()).toContain(
      'expectations.yaml [ties of Korean organisations] counts 227, expected 228; mend the seeds, or the expectation if the world changed.',
    );
  });

  it('stop at two different values that are both preferred', () => {
    const a = fact('city:vn-da-nang', 'scope', 'one,,en,,,,2024,sourced,,yes,krihs-brief-1008,,', '');
    seeds.append(vietnam, a);
    const line = seeds.append(vietnam, a.replace(',one,', ',two,'));
    expect(problems()).toEqual([
      `${vietnam}:${line} [preferred] city:vn-da-nang has 2 preferred values of scope; mark one.`,
    ]);
  });

  it('stop at a row that is repeated', () => {
    const number =
      seeds
        .read(vietnam)
        .split('\n')
        .findIndex((line) => line.startsWith('city:vn-da-nang,kind,')) + 1;
    const row = seeds.read(vietnam).split('\n')[number - 1] ?? '';
    const line = seeds.append(vietnam, row);
    expect(problems()).toEqual([
      `${vietnam}:${line} repeats ${vietnam}:${number}: same subject, property, value and source; remove one.`,
    ]);
  });

  it('stop at a tie that is repeated', () => {
    const [, first = ''] = seeds.read(ties).split('\n');
    const line = seeds.append(ties, first);
    expect(problems()).toContain(
      `${ties}:${line} repeats a tie that another row states with the same sources; remove one.`,
    );
  });

  it.each([
    [
      'a byte order mark',
      (text: string) => `\uFEFF${text}`,
      ':1 starts with a byte order mark; save the file as UTF-8 without BOM.',
    ],
    [
      'CRLF',
      (text: string) => text.replaceAll('\n', '\r\n'),
      ':1 holds a carriage return (CRLF line end); use LF line ends and spaces.',
    ],
    ['a tab', (text: string) => text.replace('\n', '\n\t'), ':2 holds a tab; use LF line ends and spaces.'],
  ])('stop at %s', (_what, spoil, message) => {
    seeds.write('surveys/ascn.facts.csv', spoil(seeds.read('surveys/ascn.facts.csv')));
    expect(problems()).toContain(`surveys/ascn.facts.csv${message}`);
  });

  it('stop at bytes that are not UTF-8', () => {
    seeds.write(
      'surveys/ascn.facts.csv',
      Buffer.concat([Buffer.from(seeds.read('surveys/ascn.facts.csv')), Buffer.of(0xb4, 0xd9)]),
    );
    expect(problems().filter((text) => text.includes('holds bytes that are not UTF-8'))).toHaveLength(1);
  });

  it('stop at a duplicate key of a settings file', () => {
    seeds.append('dataset.yaml', 'title: again');
    expect(problems()).toEqual([expect.stringMatching(/^dataset\.yaml:4 is no valid YAML: Map keys must be unique/)]);
  });

  it('stop at a file that no pattern names', () => {
    seeds.write('cities/vn.csv', 'a,b\n');
    expect(problems()).toEqual([
      'cities/vn.csv is no seed file; name it sources/*.csv, *.facts.csv, *.links.csv or *.disputes.csv, or remove it.',
    ]);
  });

  it('stop at a settings file that is missing', () => {
    rmSync(join(seeds.path, 'presets.yaml'));
    expect(problems()).toEqual(['presets.yaml is missing; every seeds folder needs it.']);
  });

  it('stop at a preset that weighs what is no criterion', () => {
    seeds.replaceLine('presets.yaml', /required: \[demand\]/, (line) => line.replace('demand', 'demnad'));
    expect(problems()).toEqual([expect.stringMatching(/^presets\.yaml .*demnad/)]);
  });

  it('stop at a kind of path over a relationship that the model does not know', () => {
    seeds.replaceLine('path-kinds.yaml', /pattern: Organisation >TWINNED_WITH City/, (line) =>
      line.replace('TWINNED_WITH', 'TWINED_WITH'),
    );
    expect(problems()).toEqual([expect.stringMatching(/^path-kinds\.yaml .*TWINED_WITH/)]);
  });

  it('report everything at once, in the order of files and lines', () => {
    const line = seeds.append(ties, tie('org:nobody', 'ACTIVE_IN', 'city:vn-da-nang', 'hearsay'));
    seeds.append(vietnam, fact('city:vn-da-nang', 'mayor', 'Someone'));
    const found = problems();
    expect(found.map((text) => text.split(' ')[0])).toEqual([
      expect.stringContaining(vietnam),
      `${ties}:${line}`,
      `${ties}:${line}`,
    ]);
  });
});

describe('a seeds folder', () => {
  it('that does not exist is named', () => {
    expect(() => readDataset(join(seeds.path, 'nowhere'))).toThrow('does not exist; name a folder of seed files.');
  });
});

describe('conflicts and licences with one thing broken', () => {
  const disputes = 'conflicts/brief.disputes.csv';

  it('stop at a dispute over what nobody says, and say what is said', () => {
    const line = seeds.append(disputes, 'conflict:d3,survey:brief-firms,respondents,22,');
    expect(problems()).toEqual([
      `${disputes}:${line} [value] no statement says respondents "22" of survey:brief-firms; there are: 20, 21.`,
    ]);
  });

  it('stop at a dispute of no conflict', () => {
    const line = seeds.append(disputes, 'conflict:d99,survey:brief-firms,respondents,21,');
    expect(problems()).toEqual([
      `${disputes}:${line} [conflict] "conflict:d99" is no Conflict that a facts file defines; add it or mend the id.`,
    ]);
  });

  it('stop at a licence of which nobody has written what may be passed on', () => {
    const line = seeds.append('sources/korea.csv', 'x-new,,KRIHS,2025,,yes,CC BY-ND,');
    expect(problems()).toEqual([
      `sources/korea.csv:${line} [licence] "CC BY-ND" is not in licences.yaml; add what may be passed on under it.`,
    ]);
  });
});
