import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contactsSheet, listOrganisations } from '#features/people/index.ts'
import { atOnce } from '#test/at-once.ts'
import { bring, type Claim, takeIn } from './commands.ts'
import { brought } from './tables.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const { within, together } = atOnce(6, now)

/** Six people press at once on a list of one organisation; gives how many were let through, and how many stand there. */
async function pressed(name: string, claiming?: Claim) {
  const file = {
    kind: 'contacts',
    name: 'list.csv',
    grids: [],
    reading: { grid: 0, heading: 0, mapping: {} },
  }
  const id = await within(db => bring(db, ada, file, now))
  const rows = [{ line: 2, values: { organisation: name } }]
  const all = await together(() => within(db => takeIn(db, ada, contactsSheet, id, rows, {}, now, claiming)))
  const taken = all.filter(each => each.status === 'fulfilled' && each.value.ok).length
  const there = (await within(listOrganisations)).filter(each => each.name.en === name).length
  return { taken, there }
}

it('takes a list in once, however many press at the same moment', async () => {
  expect(await pressed('Old Mill')).toEqual({ taken: 1, there: 1 })
})

it('without the claim takes it in again and again', async () => {
  const careless: Claim = async (db, actor, id, at) => {
    const [file] = await db.select().from(brought).where(eq(brought.id, id))
    if (file?.takenAt) return false
    await db.update(brought).set({ takenAt: at, takenBy: actor.name, made: [] }).where(eq(brought.id, id))
    return true
  }
  expect((await pressed('New Mill', careless)).taken).toBeGreaterThan(1)
})
