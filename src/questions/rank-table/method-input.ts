import type { RankMethodInput } from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { checkMethod } from '../../domain/method/check-method';
import type { Method } from '../../domain/method/method';
import { formatMethodProblem } from '../../domain/method/problem';
import type { MethodFile } from '../../ingest/method-file';
import {
  aggregationGiven,
  goalpostsGiven,
  portfolioGiven,
  sensitivityGiven,
  uncertaintyGiven,
  type Report,
} from '../method/given';
import { aggregationWords, missingWords, normalisationWords, wordOf } from '../method/words';

const directionWords = { MAX: 'max', MIN: 'min' } as const;

/** The engine's method from the API's input. @throws InputError listing everything wrong with it. */
export const methodOf = (input: RankMethodInput): MethodFile => {
  const found: string[] = [];
  const report: Report = (field, message) => found.push(`${field}: ${message}`);
  const { portfolio, sensitivity, uncertainty } = input;
  const method: Method = {
    criteria: input.criteria.map(
      ({ id, direction, weight, goalposts, group, required, atLeast, atMost, low, high }) => {
        if ((low == null) !== (high == null))
          report('criteria', `"${id}" names only one end of its interval; name both low and high, or neither.`);
        return {
          id,
          direction: wordOf(directionWords, direction),
          weight,
          goalposts: goalpostsGiven(goalposts, id, 'criteria', report),
          group,
          required,
          bounds: atLeast == null && atMost == null ? null : { min: atLeast, max: atMost },
        };
      },
    ),
    groups: input.groups,
    normalisation: wordOf(normalisationWords, input.normalisation),
    clip: input.clip,
    scale: input.scale,
    floor: input.floor,
    aggregation: aggregationGiven(
      wordOf(aggregationWords, input.aggregation),
      input.groupAggregation ?? [],
      'groupAggregation',
      report,
    ),
    missing: wordOf(missingWords, input.missing),
    peers: input.peers,
    portfolio: portfolio == null ? null : portfolioGiven(portfolio, 'portfolio', report),
    uncertainty: uncertainty == null ? null : uncertaintyGiven(uncertainty, 'uncertainty', report),
    sensitivity: sensitivity == null ? null : sensitivityGiven(sensitivity),
  };
  found.push(...checkMethod(method).map(formatMethodProblem));
  if (found.length > 0)
    throw new InputError(
      'method',
      [`cannot be used: ${found.length} problem(s); nothing was computed.`, ...found].join('\n'),
    );
  const doubts = input.criteria.map(
    ({ id, low, high, trust }) =>
      [id, { low: low ?? undefined, high: high ?? undefined, trust: trust ?? undefined }] as const,
  );
  return { method, doubts: Object.fromEntries(doubts) };
};
