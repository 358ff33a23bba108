export type SetupErrorCode =
  | 'NO_JAVA'
  | 'WRONG_JAVA'
  | 'NO_MAVEN'
  | 'MAVEN_FAILED'
  | 'DISK_FULL'
  | 'FOLDER_UNUSABLE'
  | 'IN_USE'
  | 'PASSWORD_MISSING'
  | 'PASSWORD_FAILED'
  | 'START_FAILED'
  | 'NOT_RUNNING'
  | 'ABORTED';

/** Something on this machine keeps Neo4j from running. The message says what, the remedy what to do; both fit one line each. */
export class SetupError extends Error {
  constructor(
    readonly code: SetupErrorCode,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SetupError';
  }
}
