import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { JobTools } from '#platform/jobs/job.ts'
import type { PlainDate } from '#platform/time.ts'
import { actor, lenders, must, now, sure, use } from '#test/a-pool.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { endEntry, renewEntry } from './commands/entries.ts'
import { inviteToShare } from './commands/letters.ts'
import { answerMatch, proposeMatch, recordUse, withdrawMatch } from './commands/matching.ts'
import { poolRound } from './jobs.ts'
import { stateOf } from './match-state.ts'
import { findMatch, fittingOn, listBoard, usesSaid } from './queries.ts'

const today = '2026-11-03' as PlainDate

const lettersOf = async (db: TenantDb) => {
  const { rows } = await db.execute<{ to_email: string; tongue: string; subject: string; text: string }>(
    sql`select to_email, tongue, subject, text from mails order by queued_at, id`,
  )
  return rows
}

describe('sharing', () => {
  const box = sandbox()
  let here: Founded
  let cast: Awaited<ReturnType<typeof lenders>>
  beforeEach(async () => {
    here = await found(box)
    cast = await here.inside(db => lenders(db))
  })
  const pathTo = async (email: string, of: RegExp) => {
    const letters = (await here.inside(lettersOf)).filter(
      each => each.to_email === email && of.test(each.subject),
    )
    return `/lakeside${/\/l\/[\w-]{43}/.exec(letters.at(-1)?.text ?? '')?.[0]}`
  }
  const propose = (db: TenantDb, organisationId = cast.circle, more: Partial<typeof use> = {}) =>
    proposeMatch(
      db,
      actor,
      { offerId: cast.offerId, organisationId, use: { ...use, ...more }, note: 'Tea for twelve' },
      { origin },
      now,
    )

  it('is asked for once at one time, and three times at most before there is an answer', async () => {
    const on = (day: number) => ({ on: `2026-11-${day}` as PlainDate })
    expect(await here.inside(db => propose(db, cast.circle, on(10)))).toMatchObject({ ok: true })
    expect(await here.inside(db => propose(db, cast.circle, on(10)))).toMatchObject({ why: 'asked-already' })
    for (const day of [11, 12])
      expect(await here.inside(db => propose(db, cast.circle, on(day)))).toMatchObject({ ok: true })
    expect(await here.inside(db => propose(db, cast.circle, on(13)))).toMatchObject({ why: 'enough-waiting' })
    expect(await here.inside(db => propose(db, cast.garden, on(13)))).toMatchObject({ ok: true })
    expect(await here.inside(lettersOf)).toHaveLength(4)
  })

  it('finds what answers an ask, and why', async () => {
    const board = await here.inside(db => listBoard(db, today))
    const ask = sure(board.find(({ id }) => id === cast.askId))
    const [best] = fittingOn(board, ask)
    expect(best).toMatchObject({ entry: { id: cast.offerId }, fit: { least: 1, time: { minutes: 240 } } })
    const coordinator = await here.coordinator()
    const page = textOf(await (await coordinator.open(`/lakeside/gaps/pooling/entries/${cast.askId}`)).text())
    expect(page).toContain('4 of 4 asked hours')
  })

  it('is asked for, agreed by link and counted by link, in three languages', async () => {
    const { id } = must(await here.inside(db => propose(db)))
    const yes = await pathTo('hall@hall.example', /would like to use/)
    const before = await here.inside(db => findMatch(db, id))
    for (let n = 0; n < 2; n += 1) expect((await box.request(yes)).status).toBe(200)
    expect(await here.inside(db => findMatch(db, id))).toEqual(before)
    expect((await box.request(`${yes.slice(0, -1)}${yes.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    expect((await box.request(yes, formOf({}))).status).toBe(422)
    expect((await box.request(yes, formOf({ answer: 'yes' }))).status).toBe(303)
    expect((await box.request(yes, formOf({ answer: 'no' }))).status).toBe(422)
    const match = sure(await here.inside(db => findMatch(db, id)))
    expect(stateOf(match)).toBe('agreed')

    const told = await pathTo('circle@circle.example', /الموافقة|وافقت/)
    expect(await (await box.request(`${told}?lang=ar`)).text()).toContain('dir="rtl"')
    expect((await box.request(told, formOf({ usedOn: '2026-11-10', used: '2' }))).status).toBe(422)
    box.now = new Date('2026-11-11T15:00:00Z')
    for (const wrong of [{ used: '-1' }, { used: 'two' }, { used: '' }, { used: '2', spared: 'many' }])
      expect((await box.request(told, formOf({ usedOn: '2026-11-10', ...wrong }))).status).toBe(422)
    expect((await box.request(told, formOf({ usedOn: '2026-11-10', used: '2' }))).status).toBe(303)
    expect(await here.inside(usesSaid)).toMatchObject([{ usedMinutes: 120, sparedMinutes: null }])
    box.now = new Date('2026-11-11T15:05:00Z')
    expect((await box.request(told, formOf({ usedOn: '2026-11-10', used: '2', spared: '1,5' }))).status).toBe(
      303,
    )
    expect(await here.inside(usesSaid)).toMatchObject([{ usedMinutes: 120, sparedMinutes: 90 }])
  })

  it('is never lent twice for one time, nor to oneself, nor in the past', async () => {
    await here.inside(async db => {
      const first = must(await propose(db))
      const second = must(await propose(db, cast.garden, { from: '19:00', to: '21:00' }))
      must(await answerMatch(db, actor, first.id, { answer: 'yes' }, { origin }, now))
      expect(await answerMatch(db, actor, second.id, { answer: 'yes' }, { origin }, now)).toMatchObject({
        why: 'lent-already',
      })
      expect(await propose(db, cast.garden)).toMatchObject({ why: 'lent-already' })
      must(await propose(db, cast.circle, { from: '20:00', to: '21:00' }))
      expect(await propose(db, cast.hall)).toMatchObject({ why: 'own' })
      expect(await propose(db, cast.garden, { on: '2026-11-02' as PlainDate })).toMatchObject({ why: 'past' })
      expect(await propose(db, cast.garden, { to: '18:00' })).toMatchObject({ why: 'ends-before-it-begins' })
      expect(await withdrawMatch(db, actor, first.id, now)).toBe(true)
      must(await answerMatch(db, actor, second.id, { answer: 'yes' }, { origin }, now))
      expect(await recordUse(db, actor, first.id, { usedOn: today, usedMinutes: 60 }, now)).toMatchObject({
        why: 'not-agreed',
      })
    })
  })

  it('lets an organisation tend its own page by link, and only its own', async () => {
    await here.inside(db => inviteToShare(db, actor, cast.garden, { origin }, now))
    const own = await pathTo('garden@garden.example', /partager/)
    const count = async () => (await here.inside(db => listBoard(db, today))).length
    expect(textOf(await (await box.request(`${own}?lang=en`)).text())).toContain('The upper hall')
    const van = { what: 'add', way: 'offer', kind: 'vehicle', title: 'Une fourgonnette' }
    for (const wrong of [
      { title: '' },
      { kind: 'castle' },
      { days: 'SA' },
      { days: 'SA', from: '17:00', to: '09:00' },
      { language: 'Klingonish-of-nowhere' },
      { howMany: '0' },
    ])
      expect((await box.request(own, formOf({ ...van, ...wrong }))).status).toBe(422)
    expect(await count()).toBe(2)
    const hours = { days: ['SA', 'SU'], from: '09:00', to: '17:00' }
    expect((await box.request(`${own}?lang=fr`, formOf({ ...van, ...hours }))).status).toBe(303)
    expect(await count()).toBe(3)
    const mine = sure((await here.inside(db => listBoard(db, today))).find(({ kind }) => kind === 'vehicle'))
    expect(mine.title).toEqual({ fr: 'Une fourgonnette' })
    expect((await box.request(own, formOf({ what: 'end', entry: cast.offerId }))).status).toBe(404)
    expect((await box.request(own, formOf({ what: 'end', entry: mine.id }))).status).toBe(303)
    expect(await count()).toBe(2)
    const wish = { what: 'ask', offer: cast.offerId, on: '2026-11-17', from: '17:30', to: '18:30' }
    expect((await box.request(`${own}?offer=${cast.offerId}`)).status).toBe(200)
    expect((await box.request(own, formOf({ ...wish, to: '17:00' }))).status).toBe(422)
    expect((await box.request(own, formOf(wish))).status).toBe(303)
    expect(textOf(await (await box.request(`${own}?lang=en`)).text())).toContain('waiting for an answer')
  })

  it('takes what nobody renewed off the board, having asked once', async () => {
    const run = async (at: Date) => {
      const tools = { database: box.database, origin, now: () => at } as unknown as JobTools
      await poolRound.run({ partnershipId: here.id }, tools)
      await poolRound.run({ partnershipId: here.id }, tools)
    }
    const late = new Date('2027-04-20T15:00:00Z')
    await run(now)
    expect(await here.inside(lettersOf)).toHaveLength(0)
    await run(late)
    await run(new Date('2027-04-25T15:00:00Z'))
    const letters = await here.inside(lettersOf)
    expect(letters.map(({ to_email }) => to_email).toSorted()).toEqual([
      'circle@circle.example',
      'hall@hall.example',
    ])
    await here.inside(async db => {
      expect(await renewEntry(db, actor, cast.offerId, late)).toBe(true)
      const board = await listBoard(db, '2027-06-01' as PlainDate)
      expect(board.map(({ id }) => id)).toEqual([cast.offerId])
      expect(await endEntry(db, actor, cast.offerId, late)).toBe(true)
      expect(await renewEntry(db, actor, cast.offerId, late)).toBe(false)
    })
  })

  it('asks who lends three times at most, and who borrowed once it is over', async () => {
    const first = must(await here.inside(db => propose(db, cast.garden, { on: '2027-01-12' as PlainDate })))
    const tools = (days: number) =>
      ({
        database: box.database,
        origin,
        now: () => new Date(now.getTime() + days * 86_400_000),
      }) as unknown as JobTools
    for (const days of [0, 4, 5, 5, 11, 12, 20, 39])
      await poolRound.run({ partnershipId: here.id }, tools(days))
    expect(await here.inside(lettersOf)).toHaveLength(3)
    await here.inside(db => answerMatch(db, actor, first.id, { answer: 'yes' }, { origin }, now))
    for (const days of [60, 72, 72, 77, 84, 95]) await poolRound.run({ partnershipId: here.id }, tools(days))
    const asked = (await here.inside(lettersOf)).filter(({ subject }) => /Qu’a donné/.test(subject))
    expect(asked).toHaveLength(3)
  })

  it('is kept by staff, and its total shown to all only where they turn it on', async () => {
    const coordinator = await here.coordinator()
    const board = '/lakeside/gaps/pooling'
    const once = async (at: string) => fieldIn(await (await coordinator.open(at)).text(), '_once')
    const form = `${board}/entries/new?way=offer`
    const entry = { way: 'offer', organisation: cast.garden, kind: 'interpreter', language: 'Farsi' }
    const refused = await coordinator.post(`${board}/entries`, { _once: await once(form), ...entry })
    expect(refused.status).toBe(422)
    const kept = await coordinator.post(`${board}/entries`, {
      _once: await once(form),
      ...entry,
      titleEn: 'Interpreter by phone',
      comesToYou: 'yes',
    })
    expect(kept.status).toBe(303)
    expect(textOf(await (await coordinator.open(kept.headers.get('location') ?? '')).text())).toContain(
      'Persian',
    )
    const { id } = must(await here.inside(db => propose(db)))
    const match = `${board}/matches/${id}`
    await coordinator.post(`${match}/answer`, { _once: await once(match), answer: 'yes' })
    const use = { usedOn: '2026-11-03', used: '2', spared: '3' }
    expect((await coordinator.post(`${match}/use`, { _once: await once(match), ...use })).status).toBe(303)
    expect(await (await coordinator.open(`${board}/hours.json`)).json()).toEqual({
      quarters: [{ quarter: '2026-Q4', uses: 1, hoursUsed: 2, hoursSavedAtLeast: 3, usesNobodyCouldSay: 0 }],
    })
    expect(await (await coordinator.open(`${board}/hours.csv`)).text()).toContain('2026-Q4,1,2,3,0')
    expect((await box.request(`${board}/hours-saved`)).status).toBe(404)
    await coordinator.post(`${board}/showing`, { _once: await once(board) })
    expect(textOf(await (await box.request(`${board}/hours-saved`)).text())).toContain('3 hours of work')
    expect((await box.request(board)).status).toBe(303)
    await coordinator.post(`${board}/hiding`, { _once: await once(board) })
    expect((await box.request(`${board}/hours-saved`)).status).toBe(404)
    const page = await coordinator.open(`/lakeside/people/organisations/${cast.hall}`)
    expect(textOf(await page.text())).toContain('The upper hall')
  })
})
