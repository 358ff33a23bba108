import { InputError, NotFoundError } from '../../domain/input-error';
import { suggest } from '../suggest';

/** Collects everything wrong with an input, so that a caller mends it in one go. */
export class InputProblems {
  readonly #found: (InputError | NotFoundError)[] = [];

  /** @param message reads on from the field's name. */
  add(field: string, message: string): void {
    this.#found.push(new InputError(field, message));
  }

  /** An id that names nothing; the nearest known ones are suggested. */
  addUnknown(field: string, message: string, wrong: string, known: Iterable<string>): void {
    this.#found.push(new NotFoundError(field, message, suggest(wrong, known)));
  }

  /** Runs a check that throws one of the two errors, and keeps what it throws. */
  collect(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof InputError || error instanceof NotFoundError)) throw error;
      this.#found.push(error);
    }
  }

  /** @throws the one error found, or an InputError that tells all of several, one a line. */
  throwIfAny(): void {
    const [first, ...others] = this.#found;
    if (!first) return;
    if (others.length === 0) throw first;
    const lines = [first.message.slice(first.field.length + 1), ...others.map(({ message }) => message)];
    throw new InputError(first.field, lines.join('\n'));
  }
}
