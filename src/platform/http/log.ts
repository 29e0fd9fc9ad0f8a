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
