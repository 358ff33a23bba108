/** Something a caller asked for cannot be: which field, what was expected, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly field: string;

  /** @param message reads on from the field's name: "must be 1 to 100, got 5000". */
  constructor(field: string, message: string) {
    super(`${field} ${message}`);
    this.field = field;
  }
}

/** An id that names nothing of the kind asked for, with the nearest ids that do. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly field: string;
  readonly suggestions: readonly string[];

  constructor(field: string, message: string, suggestions: readonly string[] = []) {
    super(`${field} ${message}${suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ''}`);
    this.field = field;
    this.suggestions = suggestions;
  }
}
