import { expect, it } from 'vitest'
import { addOrganisation, listOrganisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { origin } from '#test/sandbox.ts'
import { endorse } from '../index.ts'
import { membersOn } from '../queries.ts'
import { beginRound } from '../renewal/commands.ts'
import { asksOf } from '../renewal/queries.ts'
import { type ApplicationFacts, apply, proveAddress } from './commands/apply.ts'
import { approve, decline } from './commands/review.ts'
import { findApplication } from './queries.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const day = '2026-11-03' as PlainDate
const many = 10
const stand = atOnce(many, now)
const inside = stand.within

/** What those were told whom the database let through. */
const together = async <Result>(work: (db: TenantDb, n: number) => Promise<Result>): Promise<Result[]> => {
  const outcomes = await stand.together(n => inside(db => work(db, n)))
  return outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

const facts = (name: string): ApplicationFacts => ({
  kind: 'organisation',
  name: { en: name },
  sector: null,
  communityId: null,
  site: null,
  phone: null,
  address: null,
  signatoryName: 'Nadia Réal',
  signatoryTitle: null,
  email: 'nadia@library.example',
  tongue: 'en',
  statementVersion: 1,
  planId: null,
  edition: null,
  involvement: 'member',
  commitments: [],
  listed: true,
  signatoryShown: false,
  message: null,
})
const applied = (name: string) => inside(async db => (await apply(db, facts(name), origin, now)).id)

const proveTogether = async (name: string) => {
  const id = await applied(name)
  const proofs = (await together(db => proveAddress(db, actor, id, now))).filter(Boolean).length
  const application = await inside(db => findApplication(db, id))
  return { id, proofs, events: application?.events.length ?? 0 }
}

const decideTogether = async (name: string) => {
  const { id } = await proveTogether(name)
  const outcomes = await together(
    async (db, n): Promise<{ ok: boolean; why?: string }> =>
      n % 3 === 0
        ? await decline(db, actor, id, 'No', now)
        : await approve(db, actor, id, { since: day, origin }, now),
  )
  const application = await inside(db => findApplication(db, id))
  const decided = (application?.events ?? []).filter(({ kind }) => kind === 'approved' || kind === 'declined')
  const made = (await inside(listOrganisations)).filter(each => each.name.en === name).length
  return { outcomes, decided: decided.length, made }
}

it('proves an address once, however many press', async () => {
  expect(await proveTogether('Library')).toMatchObject({ proofs: 1, events: 1 })
})

it('lets one of many reviewers decide, and tells the others who was first', async () => {
  const { outcomes, decided, made } = await decideTogether('Museum')
  expect(outcomes).toHaveLength(many)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(decided).toBe(1)
  expect(made).toBeLessThanOrEqual(1)
  for (const outcome of outcomes)
    if (!outcome.ok) expect(outcome).toMatchObject({ why: 'decided', last: { byName: 'Ada' } })
})

it('writes once to each member however many press the button', async () => {
  const memberId = await inside(async db => {
    const organisationId = await addOrganisation(
      db,
      actor,
      { name: { en: 'Theatre' }, email: 'hello@theatre.example' },
      now,
    )
    const made = await endorse(db, actor, { organisationId, kind: 'organisation', since: day }, now)
    if (!made.ok) throw new Error(made.why)
    await db.connection.query(
      `insert into statements (partnership_id, id, version, vision, mandate, since)
       values ($1, gen_random_uuid(), 2, '{"en":"New"}', '{"en":"New"}', $2)`,
      [db.partnershipId, now],
    )
    return made.id
  })
  await together(db => beginRound(db, actor, origin, now))
  expect(await inside(db => asksOf(db, memberId))).toHaveLength(1)
  expect((await inside(db => membersOn(db, day))).length).toBeGreaterThan(0)
})

it('would write to a member several times without the rule in the database', async () => {
  await query(
    stand.urls.ownerUrl,
    'alter table renewal_asks drop constraint renewal_asks_partnership_id_round_id_member_id_nth_key',
  )
  const memberId = await inside(async db => {
    const facts = { name: { en: 'Orchestra' }, email: 'hello@orchestra.example' }
    const organisationId = await addOrganisation(db, actor, facts, now)
    const made = await endorse(
      db,
      actor,
      { organisationId, kind: 'organisation', since: day, statementVersion: 1 },
      now,
    )
    if (!made.ok) throw new Error(made.why)
    return made.id
  })
  await together(db => beginRound(db, actor, origin, now))
  expect((await inside(db => asksOf(db, memberId))).length).toBeGreaterThan(1)
})

it('would prove and decide several times without the rules in the database', async () => {
  await query(
    stand.urls.ownerUrl,
    'drop index member_applications_proven_once, member_applications_decided_once',
  )
  expect((await proveTogether('Archive')).proofs).toBeGreaterThan(1)
  expect((await decideTogether('Gallery')).decided).toBeGreaterThan(1)
})
