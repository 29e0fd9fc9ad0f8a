import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { changeService } from '#features/directory/index.ts'
import { addPerson, contactsOf } from '#features/people/index.ts'
import { looseEnds, threadAround } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { JobTools } from '#platform/jobs/job.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { linksIn, must, twoClasses } from '#test/two-classes.ts'
import { answerProposal } from './commands/answering.ts'
import { closeOvertaken, recordOutcome, withdrawProposal } from './commands/closing.ts'
import { leaveOverlap, takeUpOverlap } from './commands/leaving.ts'
import { proposeToCoordinate, remindSide } from './commands/proposing.ts'
import { overlapRound } from './jobs.ts'
import { findCoordination, listOverlaps } from './queries.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const today = '2026-11-03' as PlainDate
const page = { skip: 0, take: 50 }

describe('an overlap', () => {
  const box = sandbox()
  let here: Founded
  let pair: Awaited<ReturnType<typeof twoClasses>>
  beforeEach(async () => {
    here = await found(box)
    pair = await here.inside(db => twoClasses(db))
  })
  const propose = (db: TenantDb) =>
    proposeToCoordinate(db, actor, { ...pair, note: { en: 'Coffee?' } }, { origin }, now)
  const asked = async () => {
    const { id } = must(await here.inside(propose))
    const letters = await here.inside(linksIn)
    const pathOf = (email: string) => {
      const letter = letters.find(each => each.to_email === email)
      if (!letter) throw new Error(`No letter to ${email}`)
      return `/lakeside${letter.path}`
    }
    return { id, letters, north: pathOf('nadia@north.example'), south: pathOf('samir@south.example') }
  }
  const sidesOf = async (id: string) => {
    const coordination = await here.inside(db => findCoordination(db, id))
    if (!coordination) throw new Error('Not there')
    const { a, b } = coordination
    return a.recipientEmail === 'nadia@north.example' ? { north: a, south: b } : { north: b, south: a }
  }

  it('is listed with why, once, and nowhere else', async () => {
    await here.inside(async db => {
      const listed = await listOverlaps(db, {}, page, now)
      expect(listed.rows).toHaveLength(1)
      expect(listed.rows[0]?.likeness).toMatchObject({
        least: 1,
        hours: { minutes: 120, when: [{ weekday: 'TU', from: '18:00', to: '20:00' }] },
      })
      expect((await listOverlaps(db, { need: 'housing' }, page, now)).count).toBe(0)
    })
    const coordinator = await here.coordinator()
    const list = textOf(await (await coordinator.open('/lakeside/gaps/overlaps')).text())
    expect(list).toContain('North House evening English')
    const side = textOf(await (await coordinator.open(`/lakeside/gaps/overlaps/${pair.a}/${pair.b}`)).text())
    expect(side).toContain('Open at the same time for 2 hours a week: Tuesday 6:00 p.m. to 8:00 p.m.')
    expect((await box.request('/lakeside/gaps/overlaps')).status).toBe(303)
  })

  it('left with a reason does not come back until somebody takes it up', async () => {
    await here.inside(async db => {
      const { id } = must(await leaveOverlap(db, actor, { ...pair, reason: { en: 'Both are full.' } }, now))
      expect(await leaveOverlap(db, actor, { ...pair, reason: { en: 'Again' } }, now)).toMatchObject({
        why: 'already-left',
      })
      expect(await listOverlaps(db, {}, page, now)).toMatchObject({ count: 0, left: 1 })
      expect(await takeUpOverlap(db, actor, id, now)).toBe(true)
      expect(await takeUpOverlap(db, actor, id, now)).toBe(false)
      expect((await listOverlaps(db, {}, page, now)).count).toBe(1)
    })
  })

  it('asks both, each in their language; opening changes nothing', async () => {
    const { id, letters, south } = await asked()
    expect(letters.map(({ tongue }) => tongue).toSorted()).toEqual(['en', 'fr'])
    expect(letters.find(({ tongue }) => tongue === 'fr')?.text).toContain('Un seul clic suffit')
    for (const { text } of letters) expect(text).not.toMatch(/duplicat|doublon/i)
    const seen = textOf(await (await box.request(`${south}?lang=fr`)).text())
    expect(seen).toContain('Que souhaitez-vous?')
    expect(seen).toContain('Coffee?')
    expect((await sidesOf(id)).south.answer).toBeNull()
    expect((await box.request(`${south.slice(0, -1)}${south.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    expect(await here.inside(propose)).toMatchObject({ why: 'under-way' })
  })

  it('shows neither side the other’s answer before both have given theirs', async () => {
    const { id, north, south } = await asked()
    const answer = (path: string, fields: Record<string, string>) => box.request(path, formOf(fields))
    expect((await answer(north, {})).status).toBe(422)
    expect((await answer(north, { choice: 'swallow' })).status).toBe(422)
    expect((await answer(north, { choice: 'divide', note: 'We could take Thursdays.' })).status).toBe(303)
    expect(textOf(await (await box.request(south)).text())).not.toContain('Thursdays')
    expect(textOf(await (await box.request(north)).text())).toContain(
      'Until then you may change your answer.',
    )
    expect((await answer(north, { choice: 'talk', note: 'We could take Thursdays.' })).status).toBe(303)
    expect((await answer(south, { choice: 'talk' })).status).toBe(303)
    expect(textOf(await (await box.request(`${south}?lang=en`)).text())).toContain('We could take Thursdays.')
    expect((await answer(north, { choice: 'leave' })).status).toBe(422)
    expect((await sidesOf(id)).north).toMatchObject({ answer: 'talk' })
  })

  it('shows what the other said once the time is over, though one never answered', async () => {
    const { north, south } = await asked()
    await box.request(north, formOf({ choice: 'pool' }))
    box.now = new Date('2026-12-02T15:00:00Z')
    expect(textOf(await (await box.request(`${south}?lang=en`)).text())).toContain(
      'North House answered: Pool it',
    )
    expect((await box.request(south, formOf({ choice: 'talk' }))).status).toBe(303)
    expect((await box.request(south, formOf({ choice: 'leave' }))).status).toBe(422)
    box.now = new Date('2027-02-15T15:00:00Z')
    expect((await box.request(north)).status).toBe(410)
  })

  it('ends with an outcome on the public thread, read at the links; nothing of it is public before', async () => {
    const { id, north } = await asked()
    const address = `/lakeside/gaps/overlaps/coordination/${id}`
    expect((await box.request(address)).status).toBe(404)
    expect((await here.inside(looseEnds)).evidence).toEqual([])
    const say = { en: 'North takes Tuesdays, South Thursdays.', fr: 'Nord prend le mardi, Sud le jeudi.' }
    const station = await here.inside(async db => {
      expect(
        await recordOutcome(db, actor, id, { cameTo: 'divide', say, on: '2026-11-01' as PlainDate }, now),
      ).toMatchObject({ why: 'before-it-was-asked' })
      const kept = must(await recordOutcome(db, actor, id, { cameTo: 'divide', say, on: today }, now))
      expect(await recordOutcome(db, actor, id, { cameTo: 'talk', say, on: today }, now)).toMatchObject({
        why: 'closed',
      })
      return kept.station
    })
    const thread = await here.inside(db => threadAround(db, station))
    expect(thread.stations.map(({ kind }) => kind)).toEqual(['evidence', 'outcome'])
    expect(textOf(await (await box.request(address)).text())).toContain('North takes Tuesdays')
    expect(textOf(await (await box.request(`${north}?lang=fr`)).text())).toContain('Nord prend le mardi')
    expect(
      await here.inside(async db => {
        const sides = await findCoordination(db, id)
        return sides && answerProposal(db, actor, sides.a.id, { choice: 'leave' }, now)
      }),
    ).toMatchObject({ why: 'closed' })
  })

  it('taken back opens nothing any more', async () => {
    const { id, north } = await asked()
    expect(await here.inside(db => withdrawProposal(db, actor, id, now))).toBe(true)
    expect(await here.inside(db => withdrawProposal(db, actor, id, now))).toBe(false)
    expect((await box.request(north)).status).toBe(410)
  })

  test.each([
    ['changed', { schedules: [{ days: ['SA' as const], opens: '09:00', closes: '12:00' }] }],
    ['ended', { state: 'defunct' as const }],
  ])('a service that %s closes the question, in words', async (why, change) => {
    const { id, north } = await asked()
    await here.inside(async db => {
      expect(await closeOvertaken(db, actor, now)).toBe(0)
      const { rows } = await db.execute<{ listing: Parameters<typeof changeService>[3]['fields'] }>(
        sql`select listing from services where id = ${pair.own}`,
      )
      const [row] = rows
      if (!row) throw new Error('No service')
      const fields = { ...row.listing, ...change }
      await changeService(db, actor, pair.own, { fields, by: 'staff' }, now)
      expect(await closeOvertaken(db, actor, now)).toBe(1)
      expect((await findCoordination(db, id))?.proposal.closedBecause).toBe(why)
    })
    expect(textOf(await (await box.request(`${north}?lang=en`)).text())).toContain(
      'the question no longer stands',
    )
  })

  it('reminds whoever speaks for the provider by then, and nobody where nobody does', async () => {
    const { id, south } = await asked()
    const later = new Date(now.getTime() + 86_400_000)
    const side = (await sidesOf(id)).south
    const remind = (at: Date) =>
      here.inside(db => remindSide(db, actor, { proposalId: id, id: side.id }, { origin }, at))
    const contact = await here.inside(async db => (await contactsOf(db, side.organisationId))[0]?.id)
    const coordinator = await here.coordinator()
    const removal = `/lakeside/people/persons/${contact}/removal`
    expect((await coordinator.post(removal, { sure: 'yes' })).status).toBe(303)
    expect(await remind(later)).toEqual({ ok: false, why: 'nobody-there' })
    const yara = { name: 'Yara', email: 'yara@south.example', organisationId: side.organisationId }
    await here.inside(db => addPerson(db, actor, yara, now))
    expect(await remind(later)).toEqual({ ok: true })
    expect((await here.inside(linksIn)).at(-1)).toMatchObject({ to_email: 'yara@south.example' })
    expect((await box.request(south)).status).toBe(410)
  })

  it('reminds twice, whoever has not answered, and then no more', async () => {
    const { north } = await asked()
    await box.request(north, formOf({ choice: 'talk' }))
    const letters: number[] = []
    for (const days of [0, 8, 9, 9, 18, 19, 27, 40]) {
      const at = new Date(now.getTime() + days * 86_400_000)
      const tools = { database: box.database, origin, now: () => at } as unknown as JobTools
      await overlapRound.run({ partnershipId: here.id }, tools)
      letters.push((await here.inside(linksIn)).length)
    }
    expect(letters).toEqual([2, 2, 3, 3, 3, 4, 4, 4])
  })

  it('is proposed, left and recorded from the pages, with the reason asked for', async () => {
    const coordinator = await here.coordinator()
    const path = `/lakeside/gaps/overlaps/${pair.a}/${pair.b}`
    const once = async (at: string) => fieldIn(await (await coordinator.open(at)).text(), '_once')
    expect((await coordinator.post(`${path}/leaving`, { _once: await once(path) })).status).toBe(422)
    const sent = await coordinator.post(`${path}/proposal`, { _once: await once(path), noteEn: 'Hello' })
    expect(sent.status).toBe(303)
    const address = sent.headers.get('location') ?? ''
    expect(textOf(await (await coordinator.open(address)).text())).toContain('no answer yet')
    const outcome = { cameTo: 'talk', outcomeEn: 'They meet monthly.', on: today }
    const kept = await coordinator.post(`${address}/outcome`, { _once: await once(address), ...outcome })
    expect(kept.status).toBe(303)
    expect(textOf(await (await box.request(address)).text())).toContain('They meet monthly.')
  })
})
