import { benchQueries, type BenchQuery } from './queries';
import type { Asking, System } from './systems';

/** A main question; PostGraphile has nothing like it. */
export interface MainQuestion {
  readonly name: 'shortlist' | 'partnership-paths';
  readonly graphql: string;
  /** Text of the variables; `__TINY__` takes digits that make a request one that no cache has seen and change nothing that can be seen. */
  readonly variables: readonly string[];
}

const pathPairs = [
  ['org:winitech', 'city:vn-da-nang'],
  ['org:lh', 'city:vn-hue'],
  ['org:koica', 'city:vn-hue'],
  ['org:molit', 'city:vn-hue'],
  ['org:kwater', 'city:id-jakarta'],
];

/** The two questions that the project is about. */
export const mainQuestions: readonly MainQuestion[] = [
  {
    name: 'shortlist',
    graphql: `query Shortlist($input: ShortlistInput) {
      shortlist(input: $input) { totalCount rows { rank score coverage city { id name nameKo } } }
    }`,
    variables: [
      '{"input":{"weights":[{"criterion":"demand","weight":0.5__TINY__},{"criterion":"pipeline","weight":0.5}]}}',
    ],
  },
  {
    name: 'partnership-paths',
    graphql: `query Paths($input: PartnershipPathsInput!) {
      partnershipPaths(input: $input, first: 100) { totalCount paths { id rank score sentence hops { from to relationship } } }
    }`,
    variables: pathPairs.map(([from, to]) => `{"input":{"from":["${from}"],"to":["${to}"],"damping":0.5__TINY__}}`),
  },
];

/** Whatever is asked. */
export type Question = BenchQuery | MainQuestion;

/** Whether it is one of the ten. */
export const isQuery = (question: Question): question is BenchQuery => 'cypher' in question;

/** How a question is put to a system; null when it has no such question. */
export const askingOf = (system: System, question: Question): Asking | null =>
  isQuery(question) ? system.ask(question) : system.askMain(question);

const all: readonly Question[] = [...benchQueries, ...mainQuestions];

/** The questions of these names, with commas between; all when there is none. @throws Error when a name is unknown. */
export const questionsNamed = (names: string): Question[] => {
  if (names === '') return [...all];
  return names.split(',').map((name) => {
    const found = all.find((question) => question.name === name);
    if (!found)
      throw new Error(`No question is called "${name}"; there are ${all.map((question) => question.name).join(', ')}.`);
    return found;
  });
};
