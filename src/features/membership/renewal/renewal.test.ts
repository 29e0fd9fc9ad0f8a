import { expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { addAction, addGoal, addPlan, adoptPlan } from '#features/plan/index.ts'
import type { View } from '#platform/http/view.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { endorse } from '../commands.ts'
import { membersOn } from '../queries.ts'
import { commitmentsOf, endorsementsOf, standingsOn } from '../standing-queries.ts'
import { askAgain, beginRound, remind } from './commands.ts'
import { loosePromises } from './loose-queries.ts'
import { asksOf } from './queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const
const on = (day: string) => day as PlainDate
const later = (days: number) => {
  box.now = new Date(box.now.getTime() + days * 86_400_000)
}

const adopted = (here: Founded, titles: readonly string[], day = '2026-04-01') =>
  here.inside(async db => {
    const planId = await addPlan(db, actor, { name: { en: `Plan of ${day}` }, from: 2026, to: 2031 }, box.now)
    const goals: string[] = []
    for (const en of titles) goals.push(await addGoal(db, actor, planId, { title: { en } }, box.now))
    const done = await adoptPlan(db, actor, planId, on(day), box.now)
    if (!done.ok) throw new Error(done.why)
    return { planId, goals }
  })

/** A member who agreed to a plan in May, with a contact who reads French. */
const member = (
  here: Founded,
  en: string,
  plan?: { planId: string; goals: readonly string[] },
  email = true,
) =>
  here.inside(async db => {
    const organisationId = await addOrganisation(db, actor, { name: { en } }, box.now)
    const signatoryId = await addPerson(
      db,
      actor,
      {
        name: `Contact of ${en}`,
        organisationId,
        tongue: 'fr',
        email: email ? `${en.toLowerCase()}@members.example` : null,
      },
      box.now,
    )
    const made = await endorse(
      db,
      actor,
      {
        organisationId,
        signatoryId,
        kind: 'organisation',
        since: on('2026-05-01'),
        statementVersion: 1,
        ...(plan ? { plan: { planId: plan.planId, edition: 1 } } : {}),
        commitments: (plan?.goals ?? []).map(goalId => ({
          goalId,
          contribution: { en: 'A van', fr: 'Une camionnette' },
        })),
      },
      box.now,
    )
    if (!made.ok) throw new Error(made.why)
    return made.id
  })

const restate = (here: Founded) =>
  here.inside(async db => {
    await db.connection.query(
      `insert into statements (partnership_id, id, version, vision, mandate, since)
       select partnership_id, gen_random_uuid(), 2, '{"en":"Everyone who comes finds a place.","fr":"Chaque personne qui vient trouve sa place."}', mandate, $1
       from statements`,
      [box.now],
    )
    await db.connection.query('update profiles set statement_version = 2')
  })

const linkTo = async (here: Founded, email: string) => {
  const { rows } = await here.inside(db =>
    db.connection.query<{ html: string }>(
      'select html from mails where to_email = $1 order by queued_at desc, id desc',
      [email],
    ),
  )
  const url = new URL(rows[0]?.html.match(/href="(http[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '')
  return url.pathname + url.search
}
const standing = (here: Founded, id: string, day: string) =>
  here.inside(async db => (await standingsOn(db, on(day))).get(id)?.is)

it('asks everybody once when the statement changes; one tap renews what still exists, in French', async () => {
  const here = await found(box)
  const plan = await adopted(here, ['Rides', 'Homes'])
  const library = await member(here, 'Library', plan)
  const silent = await member(here, 'Museum', plan)
  expect(await standing(here, library, '2026-11-03')).toBe('good')
  later(1)
  await restate(here)
  const coordinator = await here.coordinator()
  const today = textOf(await (await coordinator.open('/lakeside/today')).text())
  expect(today).toContain('Version 2 of the vision and mandate is in force: ask 2 members to renew')
  const board = await (await coordinator.open('/lakeside/members/renewal')).text()
  expect(board).toContain('<del>')
  expect(textOf(board)).toContain('Ask 2 members by signed link')
  expect((await coordinator.post('/lakeside/members/renewal/rounds')).status).toBe(303)
  expect((await coordinator.post('/lakeside/members/renewal/rounds')).status).toBe(303)
  expect(await here.inside(db => asksOf(db, library))).toHaveLength(1)
  expect(await standing(here, library, '2026-11-04')).toBe('asked')

  const link = await linkTo(here, 'library@members.example')
  const page = await (await box.request(link)).text()
  expect(textOf(page)).toContain('Library est-il toujours d’accord?')
  expect(textOf(page)).toContain('Une camionnette')
  expect(page).toMatch(/<ins>[^<]*vient/)
  const shown = {
    statementVersion: fieldIn(page, 'statementVersion'),
    planId: fieldIn(page, 'planId'),
    edition: fieldIn(page, 'edition'),
  }
  const renewed = await box.request(`${link}&part=all`, formOf(shown))
  expect(renewed.status).toBe(303)
  expect(textOf(await (await box.request(renewed.headers.get('location') ?? '')).text())).toContain(
    'Merci : vous avez donné votre accord',
  )
  await here.inside(async db => {
    expect((await endorsementsOf(db, library)).map(each => [each.how, each.statementVersion])).toEqual([
      ['link', 2],
      ['staff', 1],
    ])
    expect(await commitmentsOf(db, library, on('2026-11-04'))).toHaveLength(2)
  })
  expect(await standing(here, library, '2026-11-04')).toBe('good')
  expect(await standing(here, silent, '2026-11-04')).toBe('asked')
  expect(await standing(here, library, '2026-11-03')).toBe('good')
})

it('a new plan: goals gone are said, goals can be dropped, added and reworded, and nobody agrees to what came after', async () => {
  const here = await found(box)
  const before = await adopted(here, ['Rides', 'Homes'])
  const library = await member(here, 'Library', before)
  const after = await adopted(here, ['Schools', 'Jobs'], '2026-11-03')
  await here.inside(db => beginRound(db, actor, 'http://porchlight.test', box.now))
  const link = `${await linkTo(here, 'library@members.example')}`
  const page = await (await box.request(link.replace('lang=fr', 'lang=en'))).text()
  expect(textOf(page)).toContain('The plan no longer has these goals')
  expect(textOf(page)).toContain('You have not taken on a goal')
  const shown = { statementVersion: '1', planId: after.planId, edition: '1' }
  const adjust = {
    ...shown,
    involvement: 'observer',
    goals: [after.goals[1] ?? ''],
    [`give-${after.goals[1]}`]: 'Des stages',
    signatory: 'Kim',
  }
  const stale = await box.request(`${link}&part=adjust`, formOf({ ...adjust, planId: before.planId }))
  expect(stale.status).toBe(409)
  const kept = await stale.text()
  expect(textOf(kept)).toContain('Quelque chose a changé')
  expect(kept).toContain('Des stages')
  expect((await box.request(`${link}&part=adjust`, formOf({ ...adjust, signatory: '' }))).status).toBe(422)
  expect((await box.request(`${link}&part=adjust`, formOf(adjust))).status).toBe(303)
  await here.inside(async db => {
    expect((await endorsementsOf(db, library))[0]).toMatchObject({
      involvement: 'observer',
      signatoryName: 'Kim',
      planId: after.planId,
    })
    expect(await commitmentsOf(db, library, on('2026-11-03'))).toMatchObject([
      { goalId: after.goals[1], contribution: { fr: 'Des stages' } },
    ])
    expect(await commitmentsOf(db, library, on('2026-11-02'))).toHaveLength(2)
  })
})

it('reminds twice, spaced, once each however often the day is run, then lists the silent', async () => {
  const here = await found(box)
  const museum = await member(here, 'Museum')
  const nobody = await member(here, 'Attic', undefined, false)
  await restate(here)
  const run = () => here.inside(db => remind(db, 'http://porchlight.test', box.now))
  const outcome = await here.inside(db => beginRound(db, actor, 'http://porchlight.test', box.now))
  expect(outcome).toEqual({ asked: [museum], unreachable: [nobody] })
  const sent: number[] = []
  let gone = 0
  for (const day of [1, 9, 10, 11, 23, 24, 25, 40, 90]) {
    later(day - gone)
    gone = day
    if ((await run()) + (await run()) === 1) sent.push(day)
  }
  expect(sent).toEqual([10, 24])
  expect(await here.inside(db => asksOf(db, museum))).toHaveLength(3)
  const day = box.now.toISOString().slice(0, 10)
  expect([await standing(here, museum, day), await standing(here, nobody, day)]).toEqual(['asked', 'due'])
  const again = (id: string) => here.inside(db => askAgain(db, actor, id, 'http://porchlight.test', box.now))
  expect((await again(museum)).ok).toBe(true)
  expect(await again(nobody)).toEqual({ ok: false, why: 'nobody-to-ask' })
})

it('a member changes how they are listed, and leaves, by their own link; the past stays', async () => {
  const here = await found(box)
  const library = await member(here, 'Library')
  const coordinator = await here.coordinator()
  expect((await coordinator.post(`/lakeside/members/${library}/own-link`)).status).toBe(303)
  const link = await linkTo(here, 'library@members.example')
  expect((await box.request(`${link}&part=listing`, formOf({ listing: 'not' }))).status).toBe(303)
  expect(textOf(await (await box.request('/lakeside/members')).text())).not.toContain('Library')
  expect((await box.request(`${link}&part=listing`, formOf({ listing: 'gone' }))).status).toBe(422)
  expect((await box.request(`${link}&part=leave`, formOf({ because: '' }))).status).toBe(422)
  expect((await box.request(`${link}&part=leave`, formOf({ because: 'On ferme.' }))).status).toBe(303)
  expect(textOf(await (await box.request(link)).text())).toContain('Cette adhésion est terminée')
  await here.inside(async db => {
    expect(await membersOn(db, on('2026-11-03'))).toEqual([])
    expect(await membersOn(db, on('2026-11-02'))).toHaveLength(1)
  })
})

it('staff enter an answer given on the phone, as such', async () => {
  const here = await found(box)
  const library = await member(here, 'Library')
  await restate(here)
  const coordinator = await here.coordinator()
  const path = `/lakeside/members/${library}/endorsements`
  expect(
    (await coordinator.post(path, { statementVersion: '1', involvement: 'member', signatory: 'Kim' })).status,
  ).toBe(409)
  expect(
    (await coordinator.post(path, { statementVersion: '2', involvement: 'member', signatory: 'Kim' })).status,
  ).toBe(303)
  expect(textOf(await (await coordinator.open(`/lakeside/members/${library}`)).text())).toContain(
    'entered by staff',
  )
})

it('names what a member took on a season ago and nobody carries, until an action does', async () => {
  const here = await found(box)
  const plan = await adopted(here, ['Rides', 'Homes'])
  const library = await member(here, 'Library', plan)
  const coordinator = await here.coordinator()
  const seen = { slug: 'lakeside' }
  const view = {
    t: (message: { en: string }) => message.en,
    tongue: 'en',
    zone: 'America/Toronto',
    now: box.now,
    can: () => true,
    partnership: seen,
  } as unknown as View
  const loose = () => here.inside(db => loosePromises(db, view))
  expect((await loose()).map(({ mend }) => mend.href)).toEqual([
    `/lakeside/members/${library}`,
    `/lakeside/members/${library}`,
  ])
  const leadId = await here.inside(
    async db => (await membersOn(db, on('2026-11-03')))[0]?.organisationId ?? '',
  )
  await here.inside(db =>
    addAction(db, actor, { goalId: plan.goals[0] ?? '', title: { en: 'A van' }, leadId }, box.now),
  )
  expect(await loose()).toHaveLength(1)
  const ends = '/lakeside/thread/loose-ends'
  const page = await (await coordinator.open(ends)).text()
  const [left] = await loose()
  const at = `${ends}/${left?.subject}/setting-aside`
  expect(page).toContain(at)
  await coordinator.post(at, { _once: fieldIn(page, '_once'), reason: 'They lend the hall instead.' })
  const aside = await (await coordinator.open(ends)).text()
  expect(textOf(aside)).toContain('1 thing set aside')
  expect(textOf(aside)).toContain('They lend the hall instead.')
  await coordinator.post(`${at}/ending`, { _once: fieldIn(aside, '_once') })
  const again = await (await coordinator.open(ends)).text()
  expect(again).not.toContain('They lend the hall')
  const nothing = { _once: fieldIn(again, '_once'), reason: 'Nothing' }
  expect((await coordinator.post(`${ends}/${newId()}/setting-aside`, nothing)).status).toBe(404)
})
