export { AlreadyRunning } from './failure.ts'
export { databaseUrl, type Embedded, startEmbedded } from './start.ts'
