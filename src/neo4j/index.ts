export type { Memory } from './conf';
export { findRunning } from './find-running';
export { defaultDataDir, defaultLibDir, NEO4J_VERSION } from './paths';
export type { OnProgress, Progress } from './progress';
export type { Ended, RunningServer } from './running-server';
export { SetupError, type SetupErrorCode } from './setup-error';
export { startEmbedded, type StartOptions } from './start';
export { SupervisedServer, type RestartPolicy, type SupervisorEvents } from './supervise';
