import { sql } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import type { Made, Planned, SheetKind, SheetRow } from '#platform/sheets/sheet.ts'
import { inTongue } from '#platform/text.ts'
import { addImport } from '../commands/import/import-file.ts'
import { takeReading } from '../commands/import/take-reading.ts'
import { countListings, dropTexts } from '../commands/index-texts.ts'
import { remarkWords } from '../finding-words.ts'
import { kindWords } from '../kind-words.ts'
import { tendPath } from '../paths.ts'
import { isAnyText } from '../queries/any-of.ts'
import { contentOf } from '../read-content.ts'
import { imports, listedOrganisations, locations, services } from '../tables.ts'
import { serviceSheetFields } from './fields.ts'
import { readTable } from './read.ts'
import { sheetWords as words } from './words.ts'

async function plan(db: TenantDb, view: View, rows: readonly SheetRow[]): Promise<Planned[]> {
  const { t, tongue } = view
  const reading = readTable(rows)
  const ids = reading.rows.flatMap(row => row.services.map(each => each.externalId))
  const known = new Set(
    ids.length === 0
      ? []
      : (
          await db
            .select({ id: services.externalId })
            .from(services)
            .where(isAnyText(services.externalId, ids))
        ).map(row => row.id),
  )
  const planned = reading.rows.map((row): Planned => {
    const [service] = row.services
    const named = inTongue(service?.name, tongue).text
    const who = inTongue(row.organisation.name, tongue).text
    const title = [who, named === who ? '' : named].filter(Boolean).join(': ')
    const doubts = row.remarks.map(remark => t(remarkWords[remark.code]))
    if (known.has(service?.externalId ?? ''))
      return { line: row.line, what: 'known', title, say: [t(words.again), ...doubts].join(' ') }
    const kinds = (service?.kinds ?? []).map(kind => t(kindWords[kind])).join(', ')
    const becomes = kinds ? t(words.becomesOf, { kinds }) : t(words.becomes)
    return { line: row.line, what: 'new', title, say: [becomes, ...doubts].join(' ') }
  })
  const refused = reading.refused.map(({ line, written, firstLine, reason }): Planned => {
    const why = reason === 'not-a-listing' ? words.noService : words.noName
    const say = firstLine === undefined ? t(why) : t(words.twice, { line: firstLine })
    return { line, what: 'refused', title: written, say }
  })
  return [...planned, ...refused].toSorted((a, b) => a.line - b.line)
}

/** What of these external ids is in a table, by its own id. */
async function idsIn(db: TenantDb, ids: readonly string[]) {
  const given = sql.param([...ids])
  const { rows } = await db.execute<{ what: string; id: string }>(sql`
    select 'services' as what, id from services where external_id = any(${given}::text[])
    union all select 'locations', id from locations where external_id = any(${given}::text[])
    union all select 'listed_organisations', id from listed_organisations where external_id = any(${given}::text[])
    union all select 'organisations', o.id from organisations o
      where exists (select from listed_organisations l where l.organisation_id = o.id and l.external_id = any(${given}::text[]))`)
  return rows
}

/** Services from any table, once it is told which column is what. */
export const servicesSheet: SheetKind = {
  name: 'services',
  permission: 'directory.import',
  title: words.title,
  say: words.say,
  fields: serviceSheetFields,
  makes: [organisations, listedOrganisations, locations, services],
  plan,
  async take(db, actor, rows, _answers, now) {
    const reading = { ...readTable(rows), format: 'table' as const }
    const content = contentOf(reading)
    const keys = [...content.services.keys(), ...content.locations.keys(), ...content.organisations.keys()]
    const before = new Set((await idsIn(db, keys)).map(({ what, id }) => `${what} ${id}`))
    const organisationsBefore = new Set(
      (await db.select({ id: organisations.id }).from(organisations)).map(({ id }) => id),
    )
    // One list for all tables: what a table leaves out says nothing of what another had.
    const told = { listName: words.list.en ?? '', part: true as const }
    const bytes = new TextEncoder().encode(JSON.stringify(rows))
    const importId = await addImport(db, actor, { name: words.list.en ?? '', bytes, told }, now)
    const taking = { importId, fileName: told.listName, told, reading, onProgress: () => {} }
    const { listId, held: _, ...taken } = await takeReading(db, actor, taking, now)
    await db
      .update(imports)
      .set({ state: 'done', report: { ...taken, milliseconds: 0 }, listId, finishedAt: now, seenAt: now })
      .where(sql`id = ${importId}::uuid`)
    const after = await idsIn(db, keys)
    const order = ['organisations', 'listed_organisations', 'locations', 'services']
    return after
      .filter(({ what, id }) =>
        what === 'organisations' ? !organisationsBefore.has(id) : !before.has(`${what} ${id}`),
      )
      .map(({ what, id }): Made => ({ table: what, id }))
      .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
  },
  async takeBack(db, { table, id }) {
    if (table !== 'services') return undefined
    await dropTexts(db, [id])
    await db.execute(sql`delete from services_at_locations where service_id = ${id}::uuid`)
    await db.execute(sql`delete from listing_differences where service_id = ${id}::uuid`)
    const { rowCount } = await db.execute(sql`delete from services where id = ${id}::uuid and version = 1`)
    if (rowCount !== 1) throw Object.assign(new Error('changed since'), { code: '23503' })
    return true
  },
  takenBack: countListings,
  see: tendPath,
}
