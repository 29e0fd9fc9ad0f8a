const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
  '08003',
  // Too busy to answer in time, or two changes in each other's way: trying again is the remedy.
  '57014',
  '55P03',
  '40P01',
  '40001',
])

/** Whether an error means that the database cannot be reached just now, rather than that we asked something wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException
    if (code && awayCodes.has(code)) return true
    // The socket's file is gone; any other missing file is our own mistake.
    if (code === 'ENOENT' && syscall === 'connect') return true
    if (stalePlan.test(cause.message)) return true
    if (/Connection terminated|not queryable|timeout exceeded when trying to connect/.test(cause.message))
      return true
  }
  return false
}

/**
 * Whether a statement was planned before its table changed, by an upgrade under way: the connection that holds the plan
 * is to be thrown away, and trying again is the remedy.
 */
export function isStalePlan(error: unknown): error is Error {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (stalePlan.test(cause.message)) return true
  return false
}
const stalePlan = /^cached plan must not change result type/

/** Whether an error means that there is no room left on the database's disk or ours. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return true
  }
  return false
}
