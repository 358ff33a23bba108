import { parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Ending } from '../../graph/ending';
import type { RequestContext } from '../../questions/context';
import type { Answer, AnswerRequest } from '../answer';
import { byDeadline } from '../lifecycle/deadline';
import type { createExecutor } from '../lifecycle/execute';
import { allowedCost } from '../limits/cost/cost-limit';
import { limits } from '../limits/limits';
import { jsonDepth } from '../limits/variables';
import { createScope, type RequestScope } from '../request-scope';
import { createCompiler, type Compile, type CompiledOperation } from './compile';
import { knownCost, type KnownCost } from './known-cost';
import { plainRequest, type PlainRequest } from './plain-request';

export interface KnownOperationsParts {
  readonly schema: GraphQLSchema;
  readonly run: ReturnType<typeof createExecutor>;
  readonly context: RequestContext;
  /** The whole way: parsed, validated, held against the limits, executed, its errors formatted. */
  readonly wholeWay: AnswerRequest;
}

/** An operation that can be answered by itself, and the headers of its answers. */
interface Known extends CompiledOperation {
  readonly costOf: KnownCost;
  readonly headers: Answer['headers'];
  /** Whether it has given the same bytes as the whole way. */
  proven: boolean;
}

/** Answered once, not to be compiled, or compiled. */
type State = 'ONCE' | 'NEVER' | Known;

/** Letters of documents kept, five times those of this repository; what is compiled takes some 220 bytes a letter, 30 MB in all. */
const keptLetters = 128 * 1024;

const bodyOf = ({ data }: ExecutionResult, requested: number, allowed: number): Buffer =>
  Buffer.from(`${JSON.stringify({ data, extensions: { cost: { requested, allowed } } })}\n`);

/**
 * Answers operations that come again past everything that looks at the document alone: it was parsed, validated and held against its limits
 * before. What depends on the variables is done for each request. An operation that comes for the second time is compiled, and that is kept
 * only when it gives the same bytes as the whole way. Whatever is not as usual goes the whole way: requests other than plain ones, variables
 * that do not fit or cost too much, and what gave an error, which is run again there and so says what it always says.
 */
export class KnownOperations {
  private readonly states = new LRUCache<string, State>({
    maxSize: keptLetters,
    sizeCalculation: (_state, key) => key.length,
  });
  /** Whether something is being compiled and held against its answer; one at a time, beside the requests. */
  private proving = false;

  private readonly compile: Compile;

  constructor(private readonly parts: KnownOperationsParts) {
    this.compile = createCompiler(parts.schema);
  }

  /** Operations that are compiled and proven. */
  get size(): number {
    return [...this.states.values()].filter((state) => typeof state === 'object' && state.proven).length;
  }

  readonly answer: AnswerRequest = async (request, scope) => {
    const { wholeWay } = this.parts;
    const asked = plainRequest(request);
    if (!asked) return wholeWay(request, scope);
    const state = this.states.get(asked.key);
    if (typeof state === 'object' && state.proven) {
      return (await this.answerFrom(state, asked, scope)) ?? (await wholeWay(request, scope));
    }
    const answer = await wholeWay(request, scope);
    if (state === 'NEVER' || answer.status !== 200 || !answer.outcome.complete) return answer;
    if (state === undefined) this.states.set(asked.key, 'ONCE');
    else if (!this.proving) void this.prove(asked, scope, answer);
    return answer;
  };

  /** @returns null where the request has to go the whole way. */
  private async answerFrom(known: Known, { variables }: PlainRequest, scope: RequestScope): Promise<Answer | null> {
    const { operation, coerce, execute, costOf, headers } = known;
    if (jsonDepth(variables) > limits.variableDepth) return null;
    const coerced = coerce(variables);
    if (coerced === null) return null;
    const requested = costOf(coerced);
    const allowed = allowedCost(scope.client);
    if (requested > allowed) return null;
    scope.outcome.cost = requested;
    const context = { ...this.parts.context, scope };
    const result = await this.parts.run({ operation, context, execute: (own) => execute(own, coerced) });
    if (result.errors) return null;
    return { status: 200, headers, body: bodyOf(result, requested, allowed), outcome: scope.outcome };
  }

  /** Compiles an operation, and asks it what the whole way has answered just now; another dataset version proves nothing. */
  private async prove(asked: PlainRequest, { client }: RequestScope, answer: Answer): Promise<void> {
    this.proving = true;
    try {
      const known = await this.compiled(asked, answer.headers);
      this.states.set(asked.key, known ?? 'NEVER');
      if (!known?.coerce(asked.variables)) return;
      const ending = new Ending();
      const scope = createScope({ id: 'compiled', client, ending, trace: null });
      const again = await byDeadline(ending, limits.requestMs, () => this.answerFrom(known, asked, scope));
      if (scope.outcome.datasetVersion !== answer.outcome.datasetVersion || scope.outcome.databaseAway) return;
      known.proven = again?.body.equals(answer.body) ?? false;
      if (!known.proven) this.states.set(asked.key, 'NEVER');
    } catch {
      // What the compiler cannot take stays as it is.
      this.states.set(asked.key, 'NEVER');
    } finally {
      this.proving = false;
    }
  }

  private async compiled(
    { key, query, operationName }: PlainRequest,
    headers: Known['headers'],
  ): Promise<Known | null> {
    const before = this.states.get(key);
    if (typeof before === 'object') return before;
    const compiled = await this.compile(parse(query), operationName);
    return compiled && { ...compiled, costOf: knownCost(this.parts.schema, compiled), headers, proven: false };
  }
}
