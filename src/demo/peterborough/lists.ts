import { importFile, servicesSheet } from '#features/directory/index.ts'
import { bring, takeIn } from '#platform/sheets/commands.ts'
import { suggestReading } from '#platform/sheets/queries.ts'
import { readGrids } from '#platform/sheets/read-file.ts'
import { understand } from '#platform/sheets/understand.ts'
import { before, type Telling, within } from '../telling.ts'

// Invented, as an office keeps a list: its columns are told once and remembered.
const shelf = `Agency,Program,What it offers,Type,Telephone,Town,Languages
Lending Shelf (example),Winter coats to borrow,Coats and boots by the season. Example listing.,Clothing and furniture,705-555-0171,Peterborough,English
Lending Shelf (example),Laptops to borrow,Three weeks at a time. Example listing.,Computers and internet,705-555-0172,Peterborough,"English, French"
`

/** What the county's list calls by this id, said otherwise by a second list. */
const grocery = {
  id: 'kitchen-table-food-hub-weekly-grocery-table',
  name: 'Weekly grocery table',
  description: 'Fresh and dry food, Thursdays from four to seven. Example listing.',
  status: 'active',
  organization: { id: 'kitchen-table-food-hub', name: 'Kitchen Table Food Hub' },
  attributes: [{ taxonomy_term: { code: 'food' } }],
}

/** Ways services came in: a table whose columns are remembered, and a second list that contradicts the first. */
export async function tellLists(telling: Telling): Promise<void> {
  const { coordinator, database, partnershipId, now } = telling
  const read = await readGrids(new TextEncoder().encode(shelf))
  if (!read.ok) throw new Error(read.why)
  const when = before(now, 12)
  await within(telling, async db => {
    const reading = await suggestReading(db, servicesSheet, read.grids)
    const file = { kind: servicesSheet.name, name: 'lending-shelf.csv', grids: read.grids, reading }
    const id = await bring(db, coordinator, file, when)
    const [grid] = read.grids
    if (!grid) throw new Error('The list cannot be read')
    await takeIn(
      db,
      coordinator,
      servicesSheet,
      id,
      understand(grid, reading, servicesSheet.fields).rows,
      {},
      when,
    )
  })
  const second = {
    name: 'library-desk-example.json',
    told: { listName: 'Library information desk (example)' },
  }
  const bytes = new TextEncoder().encode(JSON.stringify([grocery]))
  await importFile(database, partnershipId, coordinator, bytes, second, before(now, 5))
}
