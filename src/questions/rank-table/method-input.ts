import { InputError } from '../../domain/input-error';
import { checkMethod } from '../../domain/method/check-method';
import {
  means,
  type Mean,
  type Method,
  type MissingRule,
  type Normalisation,
  type WholeMethod,
} from '../../domain/method/method';
import { formatMethodProblem } from '../../domain/method/problem';
import type { MethodFile } from '../../ingest/method-file';

type Given<Value> = Value | null | undefined;

/** `RankMethodInput` as it arrives: enum values are the engine's words already, see the resolvers. */
export interface RankMethodInput {
  readonly criteria: readonly {
    readonly id: string;
    readonly direction?: Given<'max' | 'min'>;
    readonly weight?: Given<number>;
    readonly goalposts?: Given<readonly number[]>;
    readonly group?: Given<string>;
    readonly required?: Given<boolean>;
    readonly atLeast?: Given<number>;
    readonly atMost?: Given<number>;
    readonly low?: Given<string>;
    readonly high?: Given<string>;
    readonly trust?: Given<string>;
  }[];
  readonly groups?: Given<
    readonly { readonly id: string; readonly weight?: Given<number>; readonly parent?: Given<string> }[]
  >;
  readonly normalisation?: Given<Normalisation>;
  readonly clip?: Given<boolean>;
  readonly scale?: Given<number>;
  readonly floor?: Given<number>;
  readonly aggregation?: Given<Mean | WholeMethod>;
  readonly groupAggregation?: Given<readonly { readonly group: string; readonly mean: Mean | WholeMethod }[]>;
  readonly missing?: Given<MissingRule>;
  readonly peers?: Given<readonly string[]>;
  readonly portfolio?: Given<{
    readonly size: number;
    readonly atMost?: Given<readonly { readonly peers: string; readonly count: number }[]>;
    readonly atLeast?: Given<readonly { readonly peers: string; readonly count: number }[]>;
  }>;
  readonly uncertainty?: Given<{
    readonly draws?: Given<number>;
    readonly seed?: Given<number>;
    readonly box?: Given<number>;
    readonly dirichlet?: Given<number>;
    readonly normalisations?: Given<readonly Normalisation[]>;
    readonly aggregations?: Given<readonly (Mean | WholeMethod)[]>;
    readonly leaveOneOut?: Given<boolean>;
    readonly data?: Given<boolean>;
    readonly top?: Given<number>;
  }>;
  readonly sensitivity?: Given<{
    readonly draws?: Given<number>;
    readonly seed?: Given<number>;
    readonly resamples?: Given<number>;
    readonly eachWeight?: Given<boolean>;
  }>;
}

const isMean = (word: Mean | WholeMethod): word is Mean => means.some((mean) => mean === word);

const aggregationOf = ({ aggregation, groupAggregation }: RankMethodInput, found: string[]): Method['aggregation'] => {
  if (!groupAggregation?.length) return aggregation;
  const entries = [{ group: 'default', mean: aggregation ?? 'arithmetic' }, ...groupAggregation];
  return Object.fromEntries(
    entries.flatMap(({ group, mean }) => {
      if (isMean(mean)) return [[group, mean]];
      found.push(
        `groupAggregation: "${mean}" looks at all alternatives together; groups take arithmetic, geometric or harmonic.`,
      );
      return [];
    }),
  );
};

const noiseOf = (
  given: RankMethodInput['uncertainty'],
  found: string[],
): NonNullable<Method['uncertainty']>['weights'] => {
  if (given?.box != null && given.dirichlet != null)
    found.push('uncertainty: box and dirichlet exclude each other; give one of them.');
  if (given?.box != null) return { box: given.box };
  return given?.dirichlet == null ? null : { dirichlet: given.dirichlet === 0 ? 'uniform' : given.dirichlet };
};

const uncertaintyOf = (given: RankMethodInput['uncertainty'], found: string[]): Method['uncertainty'] => {
  if (given == null) return null;
  const { normalisations, aggregations, box: _box, dirichlet: _dirichlet, ...rest } = given;
  return {
    ...rest,
    weights: noiseOf(given, found),
    methods: normalisations != null || aggregations != null ? { normalisations, aggregations } : null,
  };
};

const limitsOf = (limits: Given<readonly { readonly peers: string; readonly count: number }[]>) =>
  Object.fromEntries((limits ?? []).map(({ peers, count }) => [peers, count]));

const goalpostsOf = (
  given: Given<readonly number[]>,
  id: string,
  found: string[],
): readonly [number, number] | null => {
  if (given == null) return null;
  const [low, high, ...more] = given;
  if (low !== undefined && high !== undefined && more.length === 0) return [low, high];
  found.push(`criteria: goalposts of "${id}" are ${given.length} numbers; expected two, the lower first.`);
  return null;
};

/** The engine's method from the API's input. @throws InputError listing everything wrong with it. */
export const methodOf = (input: RankMethodInput): MethodFile => {
  const found: string[] = [];
  const { portfolio, sensitivity } = input;
  const method: Method = {
    criteria: input.criteria.map(
      ({ id, direction, weight, goalposts, group, required, atLeast, atMost, low, high }) => {
        if ((low == null) !== (high == null))
          found.push(`criteria: "${id}" names only one end of its interval; name both low and high, or neither.`);
        return {
          id,
          direction,
          weight,
          goalposts: goalpostsOf(goalposts, id, found),
          group,
          required,
          bounds: atLeast == null && atMost == null ? null : { min: atLeast, max: atMost },
        };
      },
    ),
    groups: input.groups,
    normalisation: input.normalisation,
    clip: input.clip,
    scale: input.scale,
    floor: input.floor,
    aggregation: aggregationOf(input, found),
    missing: input.missing,
    peers: input.peers,
    portfolio:
      portfolio == null
        ? null
        : { size: portfolio.size, atMost: limitsOf(portfolio.atMost), atLeast: limitsOf(portfolio.atLeast) },
    uncertainty: uncertaintyOf(input.uncertainty, found),
    sensitivity:
      sensitivity == null ? null : { ...sensitivity, weights: sensitivity.eachWeight === true ? 'each' : 'together' },
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
