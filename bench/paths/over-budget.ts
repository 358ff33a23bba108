import type { PartnershipPathsInput } from '../../src/__generated__/resolvers';
import type { PathGraph } from '../../src/domain/paths/graph';
import { InputError } from '../../src/domain/input-error';
import type { Services } from '../../src/questions/context';
import { readDatasetInfo } from '../../src/questions/dataset/version';
import { askPaths } from '../../src/questions/partnership-paths/ask';
import { residentMb } from '../report';
import { timed } from '../statistics';

/** Most ends that may be named when the other side is open. */
const most = 100;

const idsOf = ({ nodes }: PathGraph, label: string): string[] =>
  [...nodes.values()].filter((node) => node.label === label).flatMap(({ id }) => id);

/** Evenly from the whole graph, so that all its copies are among them. */
const some = (ids: readonly string[]): string[] => {
  const step = Math.max(1, ids.length / most);
  return Array.from({ length: Math.min(most, ids.length) }, (_, place) => ids[Math.floor(place * step)] ?? '');
};

/** Questions without an end in sight: the longest ways, one side open or as many ends as may be named. */
const questionsOf = (graph: PathGraph): { readonly name: string; readonly input: PartnershipPathsInput }[] => [
  { name: 'anybody to 100 cities', input: { to: some(idsOf(graph, 'City')), maxHops: 6 } },
  { name: '100 organisations to anywhere', input: { from: some(idsOf(graph, 'Organisation')), maxHops: 6 } },
  { name: 'everybody to Viet Nam', input: { to: ['country:vn'], maxHops: 6 } },
];

/** What became of a question that may explode. */
interface TooMuch {
  readonly question: string;
  readonly milliseconds: number;
  readonly paths: number;
  readonly unfinishedKinds: number;
  /** What the answer says of what is missing, or why the question was refused; null when it is whole. */
  readonly told: string | null;
  readonly residentMb: number | null;
}

const whatCame = async (services: Services, input: PartnershipPathsInput) => {
  try {
    const { search, partial } = await askPaths(services, input, { first: 100 });
    return { paths: search.paths.length, unfinishedKinds: search.unfinished.length, told: partial };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { paths: 0, unfinishedKinds: 0, told: error.message };
  }
};

/** How questions that may explode are answered: in what time, and whether the answer says that it stopped or why it is refused. */
export const askTooMuch = async (services: Services): Promise<TooMuch[]> => {
  const { version } = await readDatasetInfo(services.reader);
  const answers: TooMuch[] = [];
  for (const { name, input } of questionsOf(await services.pathGraph(version, null, 'RECALLED'))) {
    const { answer, time } = await timed(() => whatCame(services, input));
    answers.push({ question: name, milliseconds: Math.round(time), ...answer, residentMb: residentMb(process.pid) });
  }
  return answers;
};
