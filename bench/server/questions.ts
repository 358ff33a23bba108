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
    graphql: `query Paths($from: ID!, $to: ID!, $damping: Float) {
      partnershipPaths(from: $from, to: $to, damping: $damping, first: 100) { totalCount paths { id rank score sentence hops { from to relationship } } }
    }`,
    variables: pathPairs.map(([from, to]) => `{"from":"${from}","to":"${to}","damping":0.5__TINY__}`),
  },
];
