import type { Database } from '#platform/db/database.ts'
import { profileTaxonomies } from '../../hsds/profile.ts'
import type { ObjectName } from '../../hsds/shape.ts'
import { conform } from '../../hsds/write/conform.ts'
import { contactWithoutPerson } from '../../hsds/write/persons.ts'
import { Rows } from '../../hsds/write/rows.ts'
import type { Written } from '../../hsds/written.ts'
import type { Asked } from '../asked.ts'
import type { Context } from './list.ts'
import { organizations, services } from './lists.ts'
import { taxonomies, taxonomyTerms } from './records.ts'

/** Everything, whole. */
const everything: Asked = {
  ...{ search: undefined, page: 1, perPage: undefined, format: 'ndjson' },
  ...{ taxonomyTerm: undefined, taxonomy: undefined, organization: undefined, modifiedAfter: undefined },
  ...{
    minimal: false,
    full: true,
    fullService: true,
    postcode: undefined,
    near: undefined,
    metres: undefined,
  },
  ...{ topOnly: false, parent: undefined },
}

export interface Exporting {
  database: Database
  partnershipId: string
  zone: string
  now: Date
  /** Adds text to a file of the export. */
  write(file: string, text: string): Promise<void>
  told?(done: number): void
}

const inside = <Result>(
  { database, partnershipId, zone, now }: Exporting,
  work: (context: Context) => Promise<Result>,
) => database.inPartnership(partnershipId, 'snapshot', db => work({ db, zone, now }))

/** Writes the whole directory as lines of HSDS JSON, a file for each kind of thing. Memory does not grow with it. */
export async function exportLines(exporting: Exporting): Promise<number> {
  return inside(exporting, async context => {
    let done = 0
    for (const [file, list] of [
      ['services', services],
      ['organizations', organizations],
      ['taxonomies', taxonomies],
      ['taxonomy_terms', taxonomyTerms],
    ] as const)
      for await (const some of list.all(context, everything)) {
        if (some.length > 0)
          await exporting.write(`${file}.ndjson`, `${some.map(each => JSON.stringify(each)).join('\n')}\n`)
        done += some.length
        exporting.told?.(done)
      }
    return done
  })
}

/** Writes the whole directory as the tabular package: `datapackage.json` and a CSV file for each table. */
export async function exportPackage(exporting: Exporting): Promise<number> {
  const rows = new Rows()
  await inside(exporting, async context => {
    for await (const some of organizations.all(context, everything)) {
      for (const each of some) rows.add('organization', each)
      exporting.told?.(rows.count)
    }
    const { rows: records } = await context.db.connection.query<{
      id: string
      kind: ObjectName
      said: Written
      personsHeld: boolean
    }>(`select r.id, r.kind, r.written as said, l.persons_held_at is not null as "personsHeld"
      from standard_records r join service_lists l on l.id = r.list_id order by r.id`)
    for (const { id, kind, said, personsHeld } of records) {
      const written = kind === 'contact' && personsHeld ? contactWithoutPerson(said) : said
      const made = conform(kind, written, id)
      rows.add(kind, made ?? written)
    }
  })
  // Terms of our profile name lists that no source brings.
  const lacking = rows.lacking('taxonomy')
  for (const each of profileTaxonomies) if (lacking.has(String(each.id))) rows.add('taxonomy', each)
  for (const { file, text } of rows.files()) await exporting.write(file, text)
  return rows.count
}
