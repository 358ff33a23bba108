import { session as sessionMode, type Driver } from 'neo4j-driver';
import type { CypherStatement } from './statement';

/** Reads the graph. Every call is one auto-commit read with a time limit; a database error is thrown as the driver gives it. */
export interface Reader {
  /** All rows of a statement, decoded. */
  read<Params extends object, Row>(statement: CypherStatement<Params, Row>, params: Params): Promise<Row[]>;
  /** Hands over the rows of a statement one by one as they arrive, so that a long answer is never held whole. */
  each<Params extends object, Row>(
    statement: CypherStatement<Params, Row>,
    params: Params,
    take: (row: Row) => void,
  ): Promise<void>;
}

/** Time limit of a statement whose rows are handed over one by one: millions of them take minutes. */
const longTimeoutMs = 600_000;

/** A reader over a driver. `timeoutMs` bounds each statement on the server; generous, because a cold database on a busy machine plans slowly. */
export const createReader = (driver: Driver, database: string, timeoutMs = 30_000): Reader => ({
  async read(statement, params) {
    const session = driver.session({ database, defaultAccessMode: sessionMode.READ });
    try {
      const result = await session.run(statement.text, params, {
        timeout: timeoutMs,
        metadata: { statement: statement.name },
      });
      return result.records.map(statement.row);
    } finally {
      await session.close();
    }
  },
  async each(statement, params, take) {
    const session = driver.session({ database, defaultAccessMode: sessionMode.READ });
    try {
      const result = session.run(statement.text, params, {
        timeout: longTimeoutMs,
        metadata: { statement: statement.name },
      });
      for await (const record of result) take(statement.row(record));
    } finally {
      await session.close();
    }
  },
});
