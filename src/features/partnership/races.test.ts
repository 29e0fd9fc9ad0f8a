import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { roleGrants } from '#platform/auth/roles.ts'
import { newId } from '#platform/id.ts'
import { lakeside } from '#test/as.ts'
import { atOnce } from '#test/at-once.ts'
import { createPartnership } from './partnership-commands.ts'
import { inviteColleague, takeRoleAway } from './team/commands.tsx'
import { listTeam } from './team/queries.ts'
import { mayTakeAway } from './team/team.ts'

const actor = { kind: 'system', name: 'test' } as const
const now = new Date('2026-11-03T15:00:00Z')
const stand = atOnce(10, now)
const inPartnership: typeof stand.database.inPartnership = (...asked) =>
  stand.database.inPartnership(...asked)

async function twoCoordinators(): Promise<string> {
  const made = await createPartnership(
    stand.database,
    actor,
    { ...lakeside, slug: `p-${newId().slice(-12)}` },
    now,
  )
  if (!made.ok) throw new Error(made.why)
  const bo = { name: 'Bo', email: 'bo@lakeside.example', role: 'coordinator', tongue: 'en' } as const
  await inPartnership(made.id, 'write', db => inviteColleague(db, actor, bo, 'http://x.test', now))
  return made.id
}

/** Both coordinators are taken away at the same moment; how many are left. */
async function leftAfter(
  take: (partnershipId: string, grantId: string) => Promise<unknown>,
): Promise<number> {
  const id = await twoCoordinators()
  const team = await inPartnership(id, 'read', listTeam)
  await stand.all(n => take(id, team[n]?.id ?? ''), team.length)
  return (await inPartnership(id, 'read', listTeam)).length
}

test('two coordinators taking each other away leave one', async () => {
  const left = await leftAfter((id, grant) =>
    inPartnership(id, 'write', db => takeRoleAway(db, actor, grant, now)),
  )
  expect(left).toBe(1)
})

test('without the lock, the same two leave nobody', async () => {
  const left = await leftAfter((id, grant) =>
    inPartnership(id, 'write', async db => {
      const allowed = mayTakeAway(await listTeam(db), grant).ok
      if (allowed) await db.delete(roleGrants).where(eq(roleGrants.id, grant))
    }),
  )
  expect(left).toBe(0)
})

test('ten people founding at the same address make one partnership, and are told', async () => {
  const slug = `p-${newId().slice(-12)}`
  const made = await stand.all(() => createPartnership(stand.database, actor, { ...lakeside, slug }, now))
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(made.filter(each => !each.ok).every(each => !each.ok && each.why === 'slug-taken')).toBe(true)
})

test('one set-up finished ten times at once makes one partnership, and all are told its id', async () => {
  const founding = { ...lakeside, id: newId(), slug: `p-${newId().slice(-12)}` }
  const made = await stand.all(() => createPartnership(stand.database, actor, founding, now))
  expect(made).toEqual(Array.from({ length: 10 }, () => ({ ok: true, id: founding.id })))
})
