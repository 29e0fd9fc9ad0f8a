import { expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { contributionOf } from './queries.ts'

const box = sandbox()

it('says that nothing is recorded, rather than nothing was done', async () => {
  const here = await found(box)
  const seen = await here.inside(async db => {
    const actor = { kind: 'system', name: 'Ada' } as const
    const organisationId = await addOrganisation(db, actor, { name: { en: 'Library' } }, box.now)
    return contributionOf(
      db,
      { organisationId, personId: null },
      plainDate('2026-11-03') as PlainDate,
      box.now,
    )
  })
  expect(seen).toEqual({ from: '2025-11-04', to: '2026-11-03', meetings: [], actions: [], listings: [] })
})
