import { sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { noteDifferences } from '../../differences/commands/note.ts'
import { type ImportReport, noTally } from '../../import-report.ts'
import { jsonText } from '../../json-text.ts'
import { contentOf } from '../../read-content.ts'
import type { FileReading } from '../../read-file.ts'
import type { Told } from '../../tables.ts'
import { underKeptIds } from '../../twins/queries/kept-ids.ts'
import { countListings, indexTexts, servicesTouching } from '../index-texts.ts'
import { keptApart } from './apart.ts'
import { carryOver, changedIds } from './changed-ids.ts'
import { goneFrom, isDoubtful, markGone } from './gone.ts'
import { indexWritten } from './index-written.ts'
import { findList, keepList, listNamed } from './keep-list.ts'
import { keepLocations } from './keep-locations.ts'
import { keepOrganisations } from './keep-organisations.ts'
import { keepServices } from './keep-services.ts'
import { keepRecords, keepTerms } from './keep-standard.ts'
import { settlePersons } from './persons.ts'

export interface Taking {
  importId: string
  fileName: string
  told: Told
  reading: FileReading
  onProgress: (done: number, total: number) => void
  /** Only to see what would come of it: the caller undoes it, so nothing is made findable. */
  dry?: boolean
}

type Taken = Omit<ImportReport, 'milliseconds'> & { listId: string | null; held?: string[] }

/** Imports of one partnership come one after the other. */
export async function waitForTurn(db: TenantDb): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`directory import ${db.partnershipId}`}, 0))`,
  )
}

/**
 * Takes a read file into the directory, in the caller's transaction: all of it or nothing. Imports of one partnership
 * wait for each other. Taking the same file again changes nothing.
 */
export async function takeReading(db: TenantDb, actor: Actor, taking: Taking, now: Date): Promise<Taken> {
  const { reading, importId } = taking
  await waitForTurn(db)
  const remarks = reading.rows.reduce((sum, row) => sum + row.remarks.length, reading.remarks?.length ?? 0)
  await writeFindings(db, importId, reading)
  const nothing = {
    ...{ services: noTally(), locations: noTally(), organisations: noTally() },
    ...{ recognised: 0, keptLocal: 0, refused: reading.refused.length, remarks, listId: null },
  }
  if (reading.rows.length === 0) {
    if (!reading.records?.length) return nothing
    const { id: listId } = await keepList(db, reading, taking.told, taking.fileName, now)
    await keepRecords(db, listId, reading.records, now)
    return { ...nothing, listId }
  }
  const { key } = listNamed(reading, taking.told, taking.fileName)
  const known = await findList(db, key)
  const content = await underKeptIds(db, await keptApart(db, key, known?.id, contentOf(reading)))
  const carried =
    known && reading.format === 'hsds' && taking.told.ids !== 'new'
      ? await changedIds(db, known.id, content)
      : undefined
  if (carried && taking.told.ids !== 'carried') return { ...nothing, idsChanged: carried.services.length }
  if (carried) await carryOver(db, carried)
  // Writing them is one half of the work, making them findable the other.
  const total = content.services.size
  const list = await keepList(db, reading, taking.told, taking.fileName, now)
  const organisations = await keepOrganisations(db, actor, content.organisations, list, now)
  const locations = await keepLocations(db, content.locations, organisations.ids, list, now)
  const ids = { organisations: organisations.ids, locations: locations.ids }
  const kept = await keepServices(db, content.services, ids, list, now, done =>
    taking.onProgress(Math.floor(done / 2), total),
  )
  if (taking.told.persons) await settlePersons(db, actor, list.id, taking.told.persons, now)
  await keepRecords(db, list.id, reading.records ?? [], now)
  await keepTerms(db, 'organization', organisations.written)
  await keepTerms(db, 'service', kept.written)
  const open =
    (await noteDifferences(db, list, 'service', kept.looked, now)) +
    (await noteDifferences(db, list, 'location', locations.looked, now))
  const still = kept.tally.changed + kept.tally.unchanged
  const gone =
    known && !taking.told.part && content.services.size > 0
      ? await goneFrom(db, list.id, [...content.services.keys()], provincesOf(reading))
      : []
  const held = isDoubtful(gone.length, still) && taking.told.fewer !== 'mark' ? gone : []
  const marked = held.length > 0 ? 0 : await markGone(db, gone, now)
  const report = {
    services: kept.tally,
    locations: locations.tally,
    organisations: organisations.tally,
    recognised: organisations.recognised,
    keptLocal: kept.keptLocal + locations.keptLocal,
    refused: reading.refused.length,
    remarks,
    ...(marked > 0 && { gone: marked }),
    ...(held.length > 0 && { goneHeld: held.length }),
    ...(kept.back > 0 && { back: kept.back }),
    ...(open > 0 && { differences: open }),
    ...(carried && { carried: carried.services.length }),
  }
  if (taking.dry) return { ...report, listId: list.id }
  await indexWritten(db, kept.written, locations.fields, done =>
    taking.onProgress(Math.floor((total + done) / 2), total),
  )
  const written = new Set(kept.written.map(each => each.id))
  const touched = await servicesTouching(db, organisations.changed, locations.changed)
  const others = touched.filter(id => !written.has(id))
  await indexTexts(db, others)
  if (written.size + others.length > 0) await countListings(db)
  taking.onProgress(total, total)
  await record(db, actor, now, 'directory.imported', {
    subject: importId,
    detail: { list: list.id, ...report },
  })
  return { ...report, listId: list.id, held }
}

// The federal list comes in parts, each of some provinces; any other list comes whole.
const provincesOf = (reading: FileReading) =>
  reading.format === 'federal-list' ? (reading.scope.provinces ?? []) : undefined

const perStatement = 5_000

/** Keeps what was refused or doubted, line by line, in place of what was kept for this file before. */
export async function writeFindings(db: TenantDb, importId: string, reading: FileReading): Promise<void> {
  const findings = [
    ...reading.refused.map(each => ({
      kind: 'refused',
      line: each.line,
      code: each.reason,
      field: each.field,
      written: each.written,
      other_line: each.firstLine,
    })),
    ...reading.rows.flatMap(row =>
      row.remarks.map(each => ({
        kind: 'remark',
        line: row.line,
        code: each.code,
        field: each.field,
        written: each.written,
        other_line: each.line,
      })),
    ),
    ...(reading.remarks ?? []).map(({ code, field, written, line }) => ({
      ...{ kind: 'remark', line: line ?? 1, code, field, written, other_line: undefined },
    })),
  ].map(finding => ({ id: newId(), ...finding }))
  await db.execute(sql`delete from import_findings where import_id = ${importId}::uuid`)
  for (let from = 0; from < findings.length; from += perStatement)
    await db.execute(sql`
      insert into import_findings (partnership_id, id, import_id, kind, line, code, field, written, other_line)
      select ${db.partnershipId}::uuid, id, ${importId}::uuid, kind, line, code, field, written, other_line
      from json_to_recordset(${jsonText(findings.slice(from, from + perStatement))}::json)
        as t (id uuid, kind text, line int, code text, field text, written text, other_line int)`)
}
