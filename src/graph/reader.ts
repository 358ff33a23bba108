import { session as sessionMode, type Driver } from 'neo4j-driver';
import type { CypherStatement } from './statement';

/** Reads the graph. Every call is one auto-commit read with a time limit; a database error is thrown as the driver gives it. */
export interface Reader {
  /** All rows of a statement, decoded. */
  read<Params extends object, Row>(statement: CypherStatement<Params, Row>, params: Params): Promise<Row[]>;
}

/** A reader over a driver. `timeoutMs` bounds each statement on the server; generous, because a cold database on a busy machine plans slowly. */
export const createReader = (driver: Driver, database: string, timeoutMs = 15_000): Reader => ({
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
});
