import type { Surroundings } from './run.ts'

/** The real process: what is said goes to the error stream, so that output can be piped. */
export const surroundings = (): Surroundings => ({
  environment: process.env,
  print: line => void process.stdout.write(`${line}\n`),
  say: line => void process.stderr.write(`${line}\n`),
  untilStopped: () =>
    new Promise(resolve => {
      process.once('SIGTERM', () => resolve())
      process.once('SIGINT', () => resolve())
    }),
})
