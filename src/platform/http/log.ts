/** A structured line per event. `json` for machines, `plain` for people, `off` for tests. */
export type Log = (event: string, facts?: Record<string, unknown>) => void

const show = (fact: unknown): string => (typeof fact === 'string' ? fact : JSON.stringify(fact))

export function logTo(style: 'json' | 'plain' | 'off', write: (line: string) => void): Log {
  if (style === 'off') return () => {}
  if (style === 'json')
    return (event, facts) => write(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
  return (event, facts = {}) => {
    const told = Object.entries(facts).map(([name, fact]) => `${name}=${show(fact)}`)
    write([event, ...told].join('  '))
  }
}

/**
 * An error as it may be written down: what went wrong, why, and where, without the values a statement carried, which
 * are people's names and addresses.
 */
export function whatBroke(error: Error): { message: string; cause?: string; stack?: string } {
  const [message = ''] = error.message.split('\nparams: ')
  return {
    message,
    ...(error.cause instanceof Error ? { cause: error.cause.message } : {}),
    ...(error.stack ? { stack: error.stack.replace(error.message, () => message) } : {}),
  }
}
