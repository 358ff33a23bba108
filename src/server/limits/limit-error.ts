import { GraphQLError } from 'graphql';

/** A request asks for more than one may: which limit, what was asked, what is allowed, and how to ask for less. */
export interface Excess {
  /** Name of the limit, as in docs/api-limits.md. */
  readonly limit: string;
  readonly asked: number;
  readonly allowed: number;
  /** What the numbers count, such as "levels". */
  readonly unit: string;
  /** What to do, in the imperative. */
  readonly remedy: string;
  /** The argument that asks for too much, where it is one. */
  readonly field?: string;
}

const grouped = (value: number): string => value.toLocaleString('en');

/** "The query has 51 aliases, 50 are allowed; send the rest in a second query." */
export const excessMessage = ({ asked, allowed, unit, remedy, field }: Excess): string =>
  `${field ?? 'The query'} has ${grouped(asked)} ${unit}, ${grouped(allowed)} are allowed; ${remedy}.`;

/** The error of an excess, which keeps its parts for the client. */
export class LimitError extends GraphQLError {
  override readonly name = 'LimitError';

  /** The parts that a client gets. */
  readonly excess: Pick<Excess, 'limit' | 'asked' | 'allowed' | 'field'>;

  constructor(excess: Excess) {
    super(excessMessage(excess), { extensions: { http: { status: 400 } } });
    const { limit, asked, allowed, field } = excess;
    this.excess = { limit, asked, allowed, ...(field !== undefined && { field }) };
  }
}
