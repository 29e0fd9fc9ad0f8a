import type { Origins } from './origin.ts'

/** When somebody last typed a field here. */
export function typedAt(origins: Origins): Date | undefined {
  const instants = Object.values(origins)
    .filter(origin => origin.by !== 'list')
    .map(origin => Date.parse(origin.at))
  return instants.length > 0 ? new Date(Math.max(...instants)) : undefined
}
