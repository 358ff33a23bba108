import neo4j from 'neo4j-driver';

import { until } from './until';

export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Resolves to true as soon as Bolt answers a log-in, to false when `given up` says so or the time is over. */
export async function answersBolt(address: Address, givenUp: () => boolean, timeoutMs: number): Promise<boolean> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  let answered = false;
  try {
    await until(
      async () => {
        answered = await driver.verifyConnectivity().then(
          () => true,
          () => false,
        );
        return answered || givenUp();
      },
      timeoutMs,
      50,
    );
    return answered;
  } finally {
    await driver.close();
  }
}
