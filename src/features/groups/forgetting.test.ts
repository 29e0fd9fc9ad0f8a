import { expect, test } from 'vitest'
import { plainDate } from '#platform/time.ts'
import { councilsIn, granted } from '#test/a-council.ts'
import { found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addPoint } from './meetings/commands/agenda.ts'
import { answerInvitation, callMeeting } from './meetings/commands/calling.ts'
import { declareConflict } from './meetings/commands/conflicts.ts'
import { openMeeting } from './meetings/commands/running.ts'
import { findMeeting, invitedTo } from './meetings/queries.ts'
import { seatedAt } from './meetings/room-queries.ts'
import { rosterOn } from './queries.ts'
import { castVote } from './votes/commands/casting.ts'
import { openVote } from './votes/commands/opening.ts'
import { answersOf, votersOf } from './votes/queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const
const origin = 'http://porchlight.test'
const { council } = councilsIn(box)

test('forgetting a person ends their seats and wipes what they said of themselves, and keeps the counts', async () => {
  const here = await found(box)
  const { groupId, meetingId, personId, voteId } = await here.inside(async db => {
    const { groupId, meetingId, persons } = await council(db, 3)
    const personId = persons[0] ?? ''
    const point = { title: { en: 'The hall' }, kind: 'decision' as const }
    const itemId = granted(await addPoint(db, actor, meetingId, point, box.now)).id
    granted(await callMeeting(db, actor, meetingId, { origin }, box.now))
    const own = (await invitedTo(db, meetingId)).find(one => one.personId === personId)
    const answer = { reply: 'yes', needs: 'A ramp', word: 'My knee again' } as const
    granted(await answerInvitation(db, actor, own?.id ?? '', answer, box.now))
    granted(await openMeeting(db, actor, meetingId, box.now))
    const conflict = { itemId, personId, words: 'I own it', recused: true }
    granted(await declareConflict(db, actor, conflict, box.now))
    const question = {
      groupId,
      question: { en: 'A hall?' },
      kind: 'yes-no' as const,
      secret: false,
      changeable: true,
      closesAt: new Date(box.now.getTime() + 86_400_000),
    }
    const voteId = granted(await openVote(db, actor, question, { origin }, box.now)).id
    const voter = (await votersOf(db, voteId)).find(one => one.personId === personId)
    if (!voter) throw new Error('Nobody asked them')
    granted(await castVote(db, actor, voter, { answer: 'yes', reason: 'My street' }, box.now))
    return { groupId, meetingId, personId, voteId }
  })
  const coordinator = await here.coordinator()
  const removal = `/lakeside/people/persons/${personId}/removal`
  expect((await coordinator.post(removal, { sure: 'yes' })).status).toBe(303)
  await here.inside(async db => {
    const today = plainDate(box.now.toISOString().slice(0, 10)) ?? expect.fail('no day')
    expect(await rosterOn(db, groupId, today)).toHaveLength(2)
    const meeting = await findMeeting(db, meetingId)
    if (!meeting) throw new Error('gone')
    const { conflicts } = await seatedAt(db, meeting)
    expect(conflicts).toMatchObject([{ words: null, personId }])
    const invited = (await invitedTo(db, meetingId)).find(one => one.personId === personId)
    expect(invited).toMatchObject({ reply: 'yes', needs: null, word: null })
    expect(await answersOf(db, voteId)).toMatchObject([{ answer: 'yes', reason: null }])
  })
  const page = await (await coordinator.open(`/lakeside/groups/votes/${voteId}`)).text()
  expect(textOf(page)).not.toContain('My street')
})
