import type { Sought } from '#platform/holding.ts'
import { fold } from '#platform/text.ts'
import type { HeldInRoom } from './queries.ts'

/** Who opens the letter, as far as the address tells. `several`: more than one reads that mailbox. */
export type Reader = { kind: 'one'; who: Sought } | { kind: 'several' }

/**
 * Who asks, by what stands under the address they were written at: the one person known under it, or nobody; and
 * `several` where more than one is known under it, or where nobody is and what came from it bears several names.
 */
export function readerOf(
  email: string,
  known: readonly { id: string; name: string }[],
  underAddress: readonly HeldInRoom[],
): Reader {
  const [person, ...more] = known
  if (more.length > 0) return { kind: 'several' }
  if (person) return { kind: 'one', who: { id: person.id, name: person.name, email } }
  const names = new Set(
    underAddress.flatMap(({ things }) =>
      things.flatMap(({ rows }) => rows.flatMap(({ called }) => (called ? [fold(called)] : []))),
    ),
  )
  return names.size > 1
    ? { kind: 'several' }
    : { kind: 'one', who: { id: undefined, name: undefined, email } }
}

/**
 * What of it the person may be shown without anybody looking: not what came from their address in another’s name, and,
 * while somebody else known here goes by their name, not what bears nothing but the name. `keptBack` counts those.
 */
export function ownPart(
  held: readonly HeldInRoom[],
  othersOfThatName: number,
): { rooms: HeldInRoom[]; keptBack: number } {
  let keptBack = 0
  const mine = (row: HeldInRoom['things'][number]['rows'][number]) => {
    const shown = !row.another && (othersOfThatName === 0 || row.by === 'id' || row.by === 'address')
    if (!shown) keptBack += 1
    return shown
  }
  const rooms = held.flatMap(({ room, things, marks }) => {
    const shown = things
      .map(({ holding, rows }) => ({ holding, rows: rows.filter(mine) }))
      .filter(({ rows }) => rows.length > 0)
    const named = othersOfThatName === 0 ? marks : []
    keptBack += marks.length - named.length
    return shown.length > 0 || named.length > 0 ? [{ room, things: shown, marks: named }] : []
  })
  return { rooms, keptBack }
}

/** The same as a file to hand over: every line with its table and id, so that it can be found again. */
export const asFile = (
  held: readonly HeldInRoom[],
  about: { name: string | undefined; email: string | undefined; partnership: string; asOf: Date },
): object => ({
  partnership: about.partnership,
  about: { name: about.name ?? null, email: about.email ?? null },
  as_of: about.asOf.toISOString(),
  rooms: held.map(({ room, things, marks }) => ({
    room: room.en,
    held: things.map(({ holding, rows }) => ({
      what: holding.what.en,
      table: holding.table,
      ...(holding.stays ? { stays_when_erased: holding.stays.en } : {}),
      rows: rows.map(row => ({
        id: row.id,
        found_by: row.by,
        at: row.at.toISOString(),
        about: row.about ?? null,
        ...row.values,
      })),
    })),
    name_as_who_did_it: marks.map(({ table, id, columns, at }) => ({
      table,
      id,
      columns,
      at: at.toISOString(),
    })),
  })),
})
