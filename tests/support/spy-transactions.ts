import { jest } from '@jest/globals';
import type { Session } from 'neo4j-driver';
import type { Api } from './api';

/** What was seen of the transactions that an API opened. */
export interface Seen {
  /** Access mode of every session. */
  readonly modes: (string | undefined)[];
  /** Milliseconds that every transaction may take; null for one without a limit of its own. */
  readonly timeouts: (number | null)[];
  /** Text of every statement that was run by itself. */
  readonly texts: string[];
  restore(): void;
}

/** Answers that are kept back: those to statements that hold this text, until then. */
export interface Held {
  readonly text: string;
  readonly until: Promise<unknown>;
}

const timeoutIn = (config: unknown): number | null => {
  const { timeout } = (config ?? {}) as { timeout?: unknown };
  return typeof timeout === 'number' ? timeout : null;
};

/** Watches what an API's driver opens; every transaction still runs, and every answer comes, though perhaps later. */
export const spyOnTransactions = (api: Pick<Api, 'driver'>, held?: Held): Seen => {
  const modes: Seen['modes'] = [];
  const timeouts: Seen['timeouts'] = [];
  const texts: string[] = [];
  const open = api.driver.session.bind(api.driver);
  const spy = jest.spyOn(api.driver, 'session').mockImplementation((options) => {
    modes.push(options?.defaultAccessMode);
    const session: Session = open(options);
    const watched = { run: 2, beginTransaction: 0, executeRead: 1, executeWrite: 1 } as const;
    return new Proxy(session, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          if (name === 'run') texts.push(String(args[0]));
          if (Object.hasOwn(watched, name)) timeouts.push(timeoutIn(args[watched[name as keyof typeof watched]]));
          const answer: unknown = Reflect.apply(member, target, args);
          return name === 'run' && held && String(args[0]).includes(held.text) ? held.until.then(() => answer) : answer;
        };
      },
    });
  });
  return { modes, timeouts, texts, restore: () => spy.mockRestore() };
};
