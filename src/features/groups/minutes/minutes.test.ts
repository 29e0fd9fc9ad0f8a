import { describe, expect, test } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { addGroup } from '../commands.ts'
import { findDecision } from '../decisions/queries.ts'
import { addPoint } from '../meetings/commands/agenda.ts'
import { mark } from '../meetings/commands/attendance.ts'
import { declareConflict } from '../meetings/commands/conflicts.ts'
import { decideMotion, putMotion } from '../meetings/commands/deciding.ts'
import { addMeeting } from '../meetings/commands/meetings.ts'
import { closeMeeting, openMeeting } from '../meetings/commands/running.ts'
import { meetings } from '../meetings/tables.ts'
import { makePromise } from '../promises/commands/making.ts'
import { defaultRules } from '../rules/terms.ts'
import { seat } from '../seats/commands/seating.ts'
import { assembleMinutes, namesIn } from './assemble-queries.ts'
import { inviteSecretary } from './commands/asking.ts'
import { approveMinutes, saveBlock } from './commands/keeping.ts'
import { documentOf } from './document.ts'
import { type Minutes, publicPart } from './minutes.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = '2026-01-01' as PlainDate

/** A council of three that met, with one point, a motion that was carried, a promise, and words kept back. */
async function held() {
  const here = await found(box)
  const made = await here.inside(async db => {
    const groupId = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, box.now)
    const people: string[] = []
    for (const name of ['Amal Idris', 'Bo Chen', 'Cleo Roy']) {
      const email = `${name.split(' ')[0]?.toLowerCase()}@lakeside.example`
      const personId = await addPerson(db, actor, { name, email }, box.now)
      people.push(personId)
      await seat(db, actor, { groupId, personId, role: 'member', since: day }, box.now)
    }
    const [amal = '', bo = '', cleo = ''] = people
    const endsAt = new Date(box.now.getTime() + 3_600_000)
    const facts = {
      groupId,
      title: { en: 'November meeting' },
      startsAt: box.now,
      endsAt,
      shownTo: 'everyone' as const,
    }
    const meetingId = await addMeeting(db, actor, facts, box.now)
    const point = await addPoint(
      db,
      actor,
      meetingId,
      { title: { en: 'The bus stop' }, kind: 'decision' },
      box.now,
    )
    if (!point.ok) throw new Error(point.why)
    await openMeeting(db, actor, meetingId, box.now)
    for (const personId of people) await mark(db, actor, meetingId, { personId, state: 'present' }, box.now)
    return { groupId, meetingId, itemId: point.id, amal, bo, cleo }
  })
  return { here, ...made }
}

async function decided(at: Awaited<ReturnType<typeof held>>) {
  return at.here.inside(async db => {
    await declareConflict(db, actor, { itemId: at.itemId, personId: at.cleo, recused: true }, box.now)
    const put = await putMotion(
      db,
      actor,
      {
        meetingId: at.meetingId,
        itemId: at.itemId,
        text: { en: 'Move the stop to the library' },
        moverId: at.amal,
        seconderId: at.bo,
      },
      box.now,
    )
    if (!put.ok) throw new Error(put.why)
    const counts = { yes: 2, no: 0, abstain: 0 }
    const done = await decideMotion(db, actor, { meetingId: at.meetingId, motionId: put.id, counts }, box.now)
    if (!done.ok) throw new Error(done.why)
    await makePromise(
      db,
      actor,
      {
        groupId: at.groupId,
        meetingId: at.meetingId,
        agendaItemId: at.itemId,
        sentence: { en: 'Write to the city' },
        personId: at.bo,
        due: day,
        public: true,
        madeOn: day,
      },
      box.now,
    )
    const writing = {
      meetingId: at.meetingId,
      agendaItemId: at.itemId,
      base: 0,
      text: 'People walk far.\n\n- Two said so',
      heldBack: 'Amal is tired of it',
    }
    await saveBlock(db, actor, writing, box.now)
    await closeMeeting(db, actor, at.meetingId, box.now)
    return put.id
  })
}

const toldOf = async (at: Awaited<ReturnType<typeof held>>, outside: boolean) =>
  at.here.inside(async db => {
    const whole = await assembleMinutes(db, at.meetingId)
    if (!whole) throw new Error('no minutes')
    const minutes: Minutes = outside ? publicPart(whole) : whole
    const reader = { t: speechIn('en'), tongue: 'en' as const, zone: 'America/Toronto', outside }
    return JSON.stringify(documentOf(minutes, await namesIn(db, minutes), reader))
  })

describe('minutes', () => {
  test('put themselves together from what was recorded, and keep back what is private', async () => {
    const at = await held()
    await decided(at)
    const whole = await toldOf(at, false)
    for (const said of [
      'Amal Idris',
      'Move the stop to the library',
      'Yes 2, no 0',
      'Carried',
      'Write to the city',
      'People walk far',
      'Amal is tired',
      'Cleo Roy',
    ])
      expect(whole).toContain(said)
    const open = await toldOf(at, true)
    expect(open).not.toContain('Amal is tired')
    expect(open).toContain('People walk far')
  })

  test('a carried motion becomes a decision in one tap, once', async () => {
    const at = await held()
    const motionId = await decided(at)
    const coordinator = await at.here.coordinator()
    const reading = await (await coordinator.open(`/lakeside/groups/minutes/${at.meetingId}`)).text()
    const path = `/lakeside/groups/decisions/motions/${motionId}`
    expect(reading).toContain(path)
    await coordinator.post(path, { _once: fieldIn(reading, '_once') })
    await coordinator.post(path, {})
    const list = await (await box.request('/lakeside/groups/decisions')).text()
    expect(list.split('Move the stop to the library').length - 1).toBe(1)
    const id = list.match(/groups\/decisions\/([0-9a-f-]{36})/)?.[1] ?? ''
    expect(await at.here.inside(db => findDecision(db, id))).toMatchObject({ public: true, motionId })
  })

  test('approved, they are frozen: neither the terms of reference nor words written later change them', async () => {
    const at = await held()
    await decided(at)
    const before = await toldOf(at, false)
    const approved = await at.here.inside(db =>
      approveMinutes(db, actor, at.meetingId, { note: 'By e-mail' }, box.now),
    )
    expect(approved).toEqual({ ok: true })
    const late = { meetingId: at.meetingId, agendaItemId: at.itemId, base: 1, text: 'Changed', heldBack: '' }
    expect(await at.here.inside(db => saveBlock(db, actor, late, box.now))).toEqual({
      ok: false,
      why: 'approved',
    })
    await at.here.inside(async db => {
      await db.update(meetings).set({ rules: { ...defaultRules, quorum: { kind: 'number', n: 40 } } })
      return undefined
    })
    expect(await toldOf(at, false)).toBe(before)
  })

  test('somebody who was removed is a former member, and still counted', async () => {
    const at = await held()
    await decided(at)
    await at.here.inside(db => approveMinutes(db, actor, at.meetingId, {}, box.now))
    const minutes = await at.here.inside(db => assembleMinutes(db, at.meetingId))
    if (!minutes) throw new Error('no minutes')
    const reader = { t: speechIn('en'), tongue: 'en' as const, zone: 'America/Toronto', outside: false }
    const names = await at.here.inside(db => namesIn(db, minutes))
    names.delete(at.bo)
    const told = JSON.stringify(documentOf(minutes, names, reader))
    expect(told).not.toContain('Bo Chen')
    expect(told).toContain('a former member')
    expect(told).toContain('Present (3)')
  })

  test('strangers find them once they are published, as a page and as a Word document', async () => {
    const at = await held()
    await decided(at)
    const path = `/lakeside/groups/minutes/${at.meetingId}`
    expect((await box.request(path)).status).toBe(404)
    const coordinator = await at.here.coordinator()
    await coordinator.post(`${path}/approval`, { note: 'Agreed' })
    await coordinator.post(`${path}/publication`, {})
    const page = await (await box.request(path)).text()
    expect(textOf(page)).toContain('Move the stop to the library')
    expect(page).not.toContain('Amal is tired')
    const file = await box.request(`${path}/document.docx`)
    expect(file.headers.get('content-type')).toContain('wordprocessingml')
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2_000)
  })
})

describe('keeping minutes without scripts', () => {
  test('two who change the same words are shown both, and nothing is saved over', async () => {
    const at = await held()
    const coordinator = await at.here.coordinator()
    const desk = `/lakeside/groups/minutes/${at.meetingId}/writing`
    const to = `${desk}/${at.itemId}`
    await coordinator.post(to, { base: '0', text: 'The fare is two dollars.', heldBack: '' })
    await at.here.inside(db =>
      saveBlock(
        db,
        { kind: 'link', id: at.bo, name: 'Bo' },
        {
          meetingId: at.meetingId,
          agendaItemId: at.itemId,
          base: 1,
          text: 'The fare is three dollars.',
          heldBack: '',
        },
        box.now,
      ),
    )
    const answer = await coordinator.post(to, { base: '1', text: 'The fare is four dollars.', heldBack: '' })
    expect(answer.status).toBe(409)
    const shown = textOf(await answer.text())
    expect(shown).toContain('three')
    expect(shown).toContain('four')
    const again = await coordinator.post(to, {
      base: '2',
      text: 'The fare is three or four dollars.',
      heldBack: '',
    })
    expect(again.status).toBe(303)
    expect(textOf(await (await coordinator.open(desk)).text())).toContain('three or four')
  })

  test('a secretary without an account keeps them by link, and others are told who is there', async () => {
    const at = await held()
    const url = await at.here.inside(db =>
      inviteSecretary(
        db,
        actor,
        at.meetingId,
        { name: 'Dana', email: 'dana@outside.example', tongue: 'en' },
        { origin: 'http://porchlight.test' },
        box.now,
      ),
    )
    const link = new URL(url ?? '').pathname
    expect((await box.request(link)).status).toBe(200)
    const saved = await box.request(
      `${link}?block=${at.itemId}`,
      formOf({ base: '0', text: 'Dana wrote this', heldBack: '', live: 'yes' }),
    )
    expect(await saved.json()).toMatchObject({ version: 1, text: 'Dana wrote this', clashes: [] })
    await box.request(`${link}?part=pulse`, formOf({ seen: '' }))
    const coordinator = await at.here.coordinator()
    const pulse = await coordinator.post(`/lakeside/groups/minutes/${at.meetingId}/pulse`, {
      seen: `${at.itemId}:0`,
    })
    expect(await pulse.json()).toMatchObject({
      here: expect.stringContaining('Dana'),
      blocks: [{ key: at.itemId, version: 1, text: 'Dana wrote this' }],
    })
  })
})
