import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { askForChange, settleRequest } from './commands/requests.ts'
import { listRequests } from './request-queries.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const many = 4
const { within, together } = atOnce(many, now)

const asking = (email: string) => () =>
  within(db =>
    askForChange(
      db,
      ada,
      {
        kind: 'erasure',
        who: { id: undefined, name: undefined, email },
        name: '',
        tongue: 'en',
        said: undefined,
      },
      now,
    ),
  )

const how = { as: 'done', because: undefined } as const
const yes = (all: PromiseSettledResult<boolean>[]) =>
  all.filter(each => each.status === 'fulfilled' && each.value).length

it('of many who ask the same at once one request stands, and of many who settle it one does', async () => {
  expect(yes(await together(asking('one@mill.example')))).toBe(1)
  const [request] = (await within(listRequests)).open
  if (!request) throw new Error('Nothing is asked')
  const settling = () => within(db => settleRequest(db, ada, request, how, now))
  expect(yes(await together(settling))).toBe(1)
})

it('without looking whether it is settled, as many would have settled it as tried', async () => {
  await asking('two@mill.example')()
  const [request] = (await within(listRequests)).open
  const settling = () =>
    within(async db => {
      const { rowCount } = await db.execute(
        sql`update person_requests set settled_at = ${now.toISOString()}::timestamptz, settled_by = 'Ada', settled_as = 'done'
          where id = ${request?.id}::uuid`,
      )
      return (rowCount ?? 0) > 0
    })
  expect(yes(await together(settling))).toBe(many)
})
