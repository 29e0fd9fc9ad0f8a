export { AlreadyRunning, EmbeddedFailure } from './failure.ts'
export { databaseUrl, type Embedded, startEmbedded } from './start.ts'
