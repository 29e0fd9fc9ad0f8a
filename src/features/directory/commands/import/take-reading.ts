import { sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type ImportReport, noTally } from '../../import-report.ts'
import { jsonText } from '../../json-text.ts'
import { contentOf } from '../../read-content.ts'
import type { FileReading } from '../../read-file.ts'
import type { Told } from '../../tables.ts'
import { countListings, indexTexts, servicesTouching } from '../index-texts.ts'
import { indexWritten } from './index-written.ts'
import { keepList } from './keep-list.ts'
import { keepLocations } from './keep-locations.ts'
import { keepOrganisations } from './keep-organisations.ts'
import { keepServices } from './keep-services.ts'

export interface Taking {
  importId: string
  fileName: string
  told: Told
  reading: FileReading
  onProgress: (done: number, total: number) => void
}

type Taken = Omit<ImportReport, 'milliseconds'> & { listId: string | null }

/**
 * Takes a read file into the directory, in the caller's transaction: all of it or nothing. Imports of one partnership
 * wait for each other. Taking the same file again changes nothing.
 */
export async function takeReading(db: TenantDb, actor: Actor, taking: Taking, now: Date): Promise<Taken> {
  const { reading, importId } = taking
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`directory import ${db.partnershipId}`}, 0))`,
  )
  const remarks = reading.rows.reduce((sum, row) => sum + row.remarks.length, 0)
  await writeFindings(db, importId, reading)
  if (reading.rows.length === 0) {
    const nothing = { services: noTally(), locations: noTally(), organisations: noTally() }
    return { ...nothing, recognised: 0, keptLocal: 0, refused: reading.refused.length, remarks, listId: null }
  }
  const content = contentOf(reading)
  // Writing them is one half of the work, making them findable the other.
  const total = content.services.size
  const list = await keepList(db, reading, taking.told, taking.fileName, now)
  const organisations = await keepOrganisations(db, actor, content.organisations, list, now)
  const locations = await keepLocations(db, content.locations, organisations.ids, list, now)
  const ids = { organisations: organisations.ids, locations: locations.ids }
  const kept = await keepServices(db, content.services, ids, list, now, done =>
    taking.onProgress(Math.floor(done / 2), total),
  )
  await indexWritten(db, kept.written, locations.fields, done =>
    taking.onProgress(Math.floor((total + done) / 2), total),
  )
  const written = new Set(kept.written.map(each => each.id))
  const touched = await servicesTouching(db, organisations.changed, locations.changed)
  const others = touched.filter(id => !written.has(id))
  await indexTexts(db, others)
  if (written.size + others.length > 0) await countListings(db)
  taking.onProgress(total, total)
  const report = {
    services: kept.tally,
    locations: locations.tally,
    organisations: organisations.tally,
    recognised: organisations.recognised,
    keptLocal: kept.keptLocal + locations.keptLocal,
    refused: reading.refused.length,
    remarks,
  }
  await record(db, actor, now, 'directory.imported', {
    subject: importId,
    detail: { list: list.id, ...report },
  })
  return { ...report, listId: list.id }
}

const perStatement = 5_000

async function writeFindings(db: TenantDb, importId: string, reading: FileReading): Promise<void> {
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
  ].map(finding => ({ id: newId(), ...finding }))
  await db.execute(sql`delete from import_findings where import_id = ${importId}::uuid`)
  for (let from = 0; from < findings.length; from += perStatement)
    await db.execute(sql`
      insert into import_findings (partnership_id, id, import_id, kind, line, code, field, written, other_line)
      select ${db.partnershipId}::uuid, id, ${importId}::uuid, kind, line, code, field, written, other_line
      from jsonb_to_recordset(${jsonText(findings.slice(from, from + perStatement))}::jsonb)
        as t (id uuid, kind text, line int, code text, field text, written text, other_line int)`)
}
