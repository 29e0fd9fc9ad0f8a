import { organisationNames } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { textRow } from '../../findable.ts'
import type { LocationFields } from '../../origin.ts'
import { dropTexts, indexTexts, isOffered, writeTexts } from '../index-texts.ts'
import type { Written } from './keep-services.ts'

const perStatement = 1_000

const placeOf = (fields: LocationFields) => ({
  fields,
  lon: fields.coordinates?.longitude ?? null,
  lat: fields.coordinates?.latitude ?? null,
})

/**
 * Makes what an import wrote findable, from what is still in hand; what is not (a place the list did not change, places
 * typed here) is read back. `told` hears how many are through.
 */
export async function indexWritten(
  db: TenantDb,
  written: readonly Written[],
  places: ReadonlyMap<string, LocationFields>,
  told: (done: number) => void,
): Promise<void> {
  if (written.length === 0) return
  const names = await organisationNames(db)
  const unsure: string[] = []
  // While the database writes some, the next are made ready.
  let writing: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < written.length; from += perStatement) {
    const gone: string[] = []
    const rows = written.slice(from, from + perStatement).flatMap(({ id, fields, organisationId, at }) => {
      if (!isOffered(fields.state)) gone.push(id)
      else if (!at?.every(key => places.has(key))) unsure.push(id)
      else {
        const placed = at.flatMap(key => places.get(key) ?? []).map(placeOf)
        return [textRow(id, fields, names.get(organisationId) ?? {}, placed)]
      }
      return []
    })
    await writing
    writing = dropTexts(db, gone).then(() => writeTexts(db, rows))
    writing.catch(() => {})
    told(from)
  }
  await writing
  await indexTexts(db, unsure)
}
