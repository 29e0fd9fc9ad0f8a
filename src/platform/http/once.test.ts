import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listGroups } from '#features/groups/index.ts'
import { found } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { newId } from '../id.ts'

const box = sandbox()

test('a form sent after the session ran out leaves its key free: sent again after signing in, it is saved', async () => {
  const here = await found(box)
  const form = { _once: newId(), nameEn: 'Housing', kind: 'working-group' }
  const turnedAway = await box.request('/lakeside/groups', formOf(form))
  expect(turnedAway.headers.get('location')).toMatch(/^\/sign-in/)
  const kept = await here.inside(db => db.execute(sql`select id from submissions`))
  expect(kept.rows).toEqual([])
  const coordinator = await here.coordinator()
  for (let n = 0; n < 2; n += 1) {
    const answer = await coordinator.post('/lakeside/groups', form)
    expect(answer.headers.get('location')).toMatch(/^\/lakeside\/groups\//)
  }
  expect((await here.inside(listGroups)).map(({ name }) => name.en)).toEqual(['Housing'])
})
