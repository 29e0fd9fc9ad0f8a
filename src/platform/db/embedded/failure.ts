import { statfsSync } from 'node:fs'

/** Why the embedded database cannot run, in words for the person at the terminal; show `message`, not the stack. */
export class EmbeddedFailure extends Error {
  override name = 'EmbeddedFailure'
}

/** Another living Porchlight holds the data folder. */
export class AlreadyRunning extends EmbeddedFailure {
  override name = 'AlreadyRunning'
}

const TOO_LITTLE = 64 * 1024 * 1024

/** A sentence about the disk when it is nearly full, otherwise nothing: programs rarely say so themselves. */
export function diskNote(folder: string): string {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free > TOO_LITTLE) return ''
  return ` The disk holding ${folder} is full (${Math.floor(free / 1024 / 1024)} MB free): make room and start again.`
}
