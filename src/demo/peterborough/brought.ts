import { PDFDocument, StandardFonts } from 'pdf-lib'
import { keepOldMinutes } from '#features/groups/index.ts'
import { membersSheet } from '#features/membership/index.ts'
import { contactsSheet } from '#features/people/index.ts'
import { bring, takeIn } from '#platform/sheets/commands.ts'
import { suggestReading } from '#platform/sheets/queries.ts'
import { readGrids } from '#platform/sheets/read-file.ts'
import type { SheetKind } from '#platform/sheets/sheet.ts'
import { understand } from '#platform/sheets/understand.ts'
import { at, before, type Cast, idOf, type Telling, within } from '../telling.ts'

// Invented employers and people; a list as an office keeps one.
const employers = `Employers met at the fair,,,
Company,Sector,Contact,E-mail
Otonabee Millwork,Employers and business,Greta Lindqvist,greta@otonabee-millwork.example
Trent Severn Orchards,Employers and business,Femi Adeyemi,femi@trentsevern.example
Hunter Street Bakery,Employers and business,Lucie Marchand,lucie@hunterbakery.example
`

const membersOf2018 = `Member,Type,Signed by,Email,Member since
Kawartha Welcome Circle,Organization,Idris Bello,idris@welcomecircle.example,July 2018
Township of Asphodel-Norwood,Municipality,Anneke de Wit,anneke@asphodel.example,03/04/2017
Peterborough Public Library,Organization,,,05/06/2016
`

async function brought(
  telling: Telling,
  kind: SheetKind,
  list: { name: string; text: string; when: Date },
): Promise<string> {
  const read = await readGrids(new TextEncoder().encode(list.text))
  if (!read.ok) throw new Error(read.why)
  return within(telling, async db => {
    const reading = await suggestReading(db, kind, read.grids)
    return bring(
      db,
      telling.coordinator,
      { kind: kind.name, name: list.name, grids: read.grids, reading },
      list.when,
    )
  })
}

async function minutesOf(day: string, text: string): Promise<{ name: string; bytes: Uint8Array }> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([612, 792]).drawText(text, { x: 72, y: 700, size: 12, font, lineHeight: 18 })
  return { name: `${day} Advisory Council minutes.pdf`, bytes: await document.save() }
}

/** What the office had before: an employers' list taken in, an old member list waiting, and minutes as files. */
export async function tellBrought(telling: Telling, cast: Cast): Promise<void> {
  const when = before(telling.now, 30)
  const list = { name: 'employers-fair.csv', text: employers, when }
  const id = await brought(telling, contactsSheet, list)
  const read = await readGrids(new TextEncoder().encode(employers))
  await within(telling, async db => {
    const [grid] = read.ok ? read.grids : []
    if (!grid) throw new Error('The list cannot be read')
    const { rows } = understand(grid, await suggestReading(db, contactsSheet, [grid]), contactsSheet.fields)
    await takeIn(db, telling.coordinator, contactsSheet, id, rows, {}, when)
  })
  await brought(telling, membersSheet, {
    name: 'members-2018.csv',
    text: membersOf2018,
    when: before(telling.now, 3),
  })
  const given = [
    await minutesOf(
      '2016-09-14',
      'Invented for the demonstration.\nThe council looked at the first year of the plan.',
    ),
    await minutesOf(
      '2017-03-08',
      'Invented for the demonstration.\nThe council heard from the working groups.',
    ),
    { ...(await minutesOf('2017', 'Invented for the demonstration.')), name: 'Council minutes autumn.pdf' },
  ]
  await within(telling, db =>
    keepOldMinutes(
      { db, files: telling.files },
      telling.coordinator,
      { groupId: idOf(cast.groups, 'council'), isPublic: true, given },
      at('2022-05-02'),
    ),
  )
}
