import { HeaderMap } from '@apollo/server';
import { GraphQLError, Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import { isConnectionLoss } from '../../graph/away';
import { generatedReads } from '../../graph/generated-reads';
import type { Read } from '../../graph/read';
import { readerOver } from '../../graph/reader';
import type { DatasetInfo, VersionedReader } from '../../questions/dataset/version';
import { KeptFinds } from '../cache/kept-finds';
import type { ServerContext } from '../request-scope';
import { rootCause } from '../root-cause';
import type { DatasetLease } from './dataset-lease';
import { ownTurn } from './own-turn';
import { readsTogether } from './reads-together';

/** An operation of a valid document, to be run. */
export interface Operation {
  readonly operation: OperationDefinitionNode | undefined;
  readonly context: ServerContext;
  /** Executes it with the context given, which reads for this operation alone. */
  readonly execute: (context: ServerContext) => ExecutionResult | Promise<ExecutionResult>;
}

/** How often an operation is run again because a load came between its reads. */
const attempts = 3;

/** Cost from which an operation may keep the processor busy for long. */
const dear = 250;

/** The one root field, or a word for what it is instead: few enough to label measurements with. */
const questionOf = (operation: OperationDefinitionNode | undefined): string | null => {
  const [first, ...more] = operation?.selectionSet.selections ?? [];
  if (!first) return null;
  if (first.kind !== Kind.FIELD || more.length > 0) return 'several';
  return first.name.value.startsWith('__') ? 'introspection' : first.name.value;
};

const isAway = (error: GraphQLError): boolean => isConnectionLoss(rootCause(error));

/** A client that gets no data at all because the database is away is told so by the status too. */
const withStatus = (result: ExecutionResult): ExecutionResult =>
  Object.values(result.data ?? {}).some((value) => value !== null)
    ? result
    : {
        ...result,
        errors: (result.errors ?? []).map((error) =>
          isAway(error)
            ? new GraphQLError(error.message, {
                nodes: error.nodes ?? null,
                path: error.path ?? null,
                originalError: error.originalError ?? null,
                extensions: { http: { status: 503, headers: new HeaderMap([['retry-after', '1']]) } },
              })
            : error,
        ),
      };

/** Nothing but an error at the root, for what goes wrong around an operation. */
const failed = (cause: unknown, question: string | null): ExecutionResult => {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return { data: null, errors: [new GraphQLError(originalError.message, { originalError, path: [question ?? ''] })] };
};

/**
 * Runs whole operations at one dataset version: every read of an answer, nested look-ups included, sees the same dataset. When a load
 * came between, the operation is run again. An operation that reads nothing asks for no version and needs no database.
 */
export const createExecutor = (read: Read, lease: DatasetLease) => {
  const together = readsTogether(read);
  const kept = new KeptFinds();
  const attempt = async ({ context, execute }: Operation) => {
    let pinned: Promise<DatasetInfo> | undefined;
    const datasetInfo = (): Promise<DatasetInfo> => (pinned ??= lease.current());
    const { findOnce, keep } = kept.during(async () => (await datasetInfo()).version);
    const { ending, trace, outcome } = context.scope;
    const once: Read = (query) => read({ ...query, waiter: ending.waiter });
    const readHere: Read = trace ? (query) => trace.read(query.name, () => once(query)) : once;
    const reader: VersionedReader = { ...readerOver(readHere), datasetInfo };
    const result = await execute({
      ...context,
      services: { ...context.services, reader },
      executionContext: generatedReads(readHere),
      readTogether: (statement, params) => {
        const shared = () => together(statement, { params, cost: outcome.cost ?? Infinity, ending });
        return trace ? trace.read(statement.name, shared) : shared();
      },
      findOnce,
    });
    if (!pinned) return { result, version: null, keep };
    const version = await pinned.then(
      (info) => info.version,
      () => null,
    );
    return { result, version, keep };
  };

  return async (operation: Operation): Promise<ExecutionResult> => {
    const { outcome, ending } = operation.context.scope;
    outcome.question = questionOf(operation.operation);
    try {
      if ((outcome.cost ?? 0) >= dear) {
        await ownTurn();
        ending.throwIfEnded();
      }
      for (let run = 1; run <= attempts; run += 1) {
        const { result, version, keep } = await attempt(operation);
        if (version !== null) {
          if (!(await lease.holds(version))) continue;
          keep();
        }
        outcome.datasetVersion = version;
        outcome.complete = !result.errors;
        outcome.databaseAway = result.errors?.some(isAway) ?? false;
        return outcome.databaseAway ? withStatus(result) : result;
      }
      return failed(new Error('The dataset kept changing.'), outcome.question);
    } catch (error) {
      outcome.databaseAway = isConnectionLoss(error);
      return withStatus(failed(error, outcome.question));
    }
  };
};
