import {
  actionsOf,
  bringBack,
  listPlans,
  readPlanFile,
  reportOnAction,
  sheetsOf,
} from '#features/plan/index.ts'
import { type Cell, type Sheet, workbookOf } from '#platform/documents/xlsx.ts'
import { speechIn } from '#platform/words/speech.ts'
import { before, type Cast, granted, said, type Telling, within } from '../telling.ts'

const zone = 'America/Toronto'

/**
 * The plan went out as a spreadsheet three weeks ago; a lead reported meanwhile; the file came back yesterday with one
 * wording changed, a day that could be two, a row gone and a lead misspelt. Nobody has answered yet.
 */
export const tellSpreadsheet = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    const { coordinator, now, origin } = telling
    const plan = (await listPlans(db)).find(({ state }) => state === 'adopted')
    if (!plan) throw new Error('Peterborough has no plan in force')
    const reader = { t: speechIn('en'), tongue: 'en', now: before(now, 21), origin } as const
    const sheets = await sheetsOf(db, reader, plan, zone)

    const open = (await actionsOf(db, plan.id, zone)).filter(
      ({ state, title }) => state !== 'done' && state !== 'dropped' && title.en,
    )
    const [reworded, dated, gone, led] = [...open.slice(4, 7), open.slice(0, 4).find(({ leadId }) => leadId)]
    if (!reworded || !dated || !gone || !led) throw new Error('The plan has too few open actions')
    granted(
      await reportOnAction(
        db,
        { kind: 'system', name: speakerOf(cast, led.leadId) ?? coordinator.name },
        led.id,
        {
          said: 'on-track',
          sentence: said(
            'Two more people asked to help this month (example).',
            'Deux personnes de plus ont offert leur aide ce mois-ci (exemple).',
          ),
        },
        { voice: 'lead' },
        before(now, 15),
      ),
    )

    const changed = new Map<string, Readonly<Record<string, (cell: Cell) => Cell>>>([
      [reworded.id, { 'Action in English': cell => `${cell}, in plain words` }],
      [dated.id, { By: () => '03/04/2027' }],
      [led.id, { Lead: misspelt }],
    ])
    const [actions, ...others] = sheets
    if (!actions) throw new Error('The plan has no sheet of actions')
    const bytes = await workbookOf([edited(actions, changed, gone.id), ...others])
    const read = await readPlanFile(bytes)
    if (!read.ok) throw new Error(read.why)
    await bringBack(
      db,
      coordinator,
      plan,
      { name: 'Plan after the working groups.xlsx', read: read.read },
      before(now, 1),
    )
  })

const speakerOf = ({ organisations, speakers }: Cast, id: string | null) =>
  speakers.get([...organisations].find(([, each]) => each === id)?.[0] ?? '')

/** The last two letters changed places. */
const misspelt = (cell: Cell): Cell => String(cell).replace(/(.)(.)$/, '$2$1')

const edited = (
  sheet: Sheet,
  changed: ReadonlyMap<string, Readonly<Record<string, (cell: Cell) => Cell>>>,
  gone: string,
): Sheet => ({
  ...sheet,
  rows: sheet.rows
    .filter(([id]) => id !== gone)
    .map(row => {
      const edits = changed.get(String(row[0]))
      return edits ? row.map((cell, n) => edits[sheet.columns[n]?.title ?? '']?.(cell) ?? cell) : row
    }),
})
