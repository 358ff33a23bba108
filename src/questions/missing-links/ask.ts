import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { ExistingWay } from '../../domain/missing-links/order';
import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { PathSearch } from '../../domain/paths/partnership-paths';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import type { InputProblems } from '../firm-profile/problems';
import { pageOf, type Page } from '../page';
import { maxRows, usualRows, type Paging } from '../partnership-paths/ask';
import type { PathSides } from '../partnership-paths/ends';
import { readPathsQuestion, type PathsQuestion } from '../partnership-paths/question';
import { searchFor } from '../partnership-paths/search';
import { findMissingLinks } from './find';

/** Version of the method: changes whenever the same graph and settings would give another answer. */
export const methodVersion = 'missing-links-2';

/** Most pairs of ends of one request. */
const mostPairs = 2_000;

/** Missing links with everything that led to them. */
export interface MissingLinksAnswer extends PathsQuestion {
  readonly page: Page<MissingLinkGroup>;
  readonly groups: readonly MissingLinkGroup[];
  readonly today: ExistingWay | null;
  readonly methodVersion: string;
  readonly partial: string | null;
}

/** Best score and fewest hops of the paths there are; null when there is none. */
const wayToday = ({ paths }: PathSearch): ExistingWay | null =>
  paths.length === 0
    ? null
    : {
        score: Math.max(...paths.map(({ score }) => score)),
        hops: Math.min(...paths.map(({ nodes }) => nodes.length - 1)),
      };

const checkSides = ({ starts, ends, pairCount }: PathSides, problems: InputProblems): void => {
  if (!starts) problems.add('input.from', 'is left out; name who wants to get there.');
  if (!ends) problems.add('input.to', 'is left out; name the cities to be reached.');
  if (pairCount !== null && pairCount > mostPairs)
    problems.add(
      'input',
      `asks for ${pairCount} pairs of start and city; missing links are looked for between at most ${mostPairs}. Name fewer on one side.`,
    );
};

/** What `partial` says when the budget did not suffice. */
const budgetNote =
  'The search stopped at its budget, long kinds last; name kinds, fewer hops or single ends to see every link.';

/** Answers `missingLinks` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askMissingLinks = async (
  services: Services,
  input: PartnershipPathsInput,
  { first, after }: Paging = {},
): Promise<MissingLinksAnswer> =>
  atOneVersion(services.reader, async () => {
    const question = await readPathsQuestion(services, 'missing-links', input, checkSides);
    const search = searchFor(question);
    const today = wayToday(search);
    const { groups, complete } = await findMissingLinks(services.reader, question, today);
    return {
      ...question,
      ...{ groups, today, methodVersion },
      page: pageOf(groups, ({ id }) => id, { first: first ?? usualRows, after, max: maxRows }),
      partial: complete && search.unfinished.length === 0 ? null : budgetNote,
    };
  });
