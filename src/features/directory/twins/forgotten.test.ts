import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addOrganisation, addPerson, findPerson } from '#features/people/index.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { mergeTwins, undoSameness } from './commands/merge.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const

test('what a merger writes down holds nobody’s name or address, and it can be undone all the same', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const [kept, gone] = [
      await addOrganisation(db, ada, { name: { en: 'Old Mill Centre' } }, box.now),
      await addOrganisation(db, ada, { name: { en: 'Old Mill Center Inc.' } }, box.now),
    ]
    const facts = { name: 'Noor Saleh', email: 'noor@mill.example', organisationId: gone }
    const noor = await addPerson(db, ada, facts, box.now)
    const merged = await mergeTwins(
      db,
      ada,
      { kind: 'organisations', keptId: kept, goneIds: [gone] },
      box.now,
    )
    if (!merged.ok) throw new Error(merged.why)
    expect((await findPerson(db, noor))?.organisationId).toBe(kept)
    const { rows } = await db.execute(sql`select of_table from merger_steps t where t::text ilike '%noor%'`)
    expect(rows).toEqual([])
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    expect((await findPerson(db, noor))?.organisationId).toBe(gone)
  })
})
