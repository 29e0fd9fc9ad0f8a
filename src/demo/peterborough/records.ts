import {
  addMeeting,
  addPoint,
  approveMinutes,
  askAfterPromise,
  askCorrection,
  closeMeeting,
  decideMotion,
  decisionFromMotion,
  declareConflict,
  makePromise,
  mark,
  openMeeting,
  publishMinutes,
  putMotion,
  recordDecision,
  saveBlock,
  tellPromise,
} from '#features/groups/index.ts'
import { looseEnds } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { type MeetingTold, meetingsTold } from './meetings-told.ts'
import { tellVotes } from './votes.ts'

const council = [
  'ngozi',
  'beatrix',
  'marguerite',
  'hana',
  'callum',
  'walter',
  'irene',
  'luc',
  'teodora',
  'yusra',
]

async function tellMeeting(db: TenantDb, telling: Telling, cast: Cast, told: MeetingTold): Promise<void> {
  const { coordinator: actor } = telling
  const groupId = idOf(cast.groups, 'council')
  const startsAt = before(telling.now, told.ago)
  const endsAt = new Date(startsAt.getTime() + 5_400_000)
  const called = new Date(startsAt.getTime() - 14 * 86_400_000)
  const person = (name: string) => idOf(cast.persons, name)
  const meeting = {
    groupId,
    title: told.title,
    startsAt,
    endsAt,
    place: 'Peterborough Public Library',
    shownTo: 'everyone' as const,
  }
  const meetingId = await addMeeting(db, actor, meeting, called)
  const points: string[] = []
  for (const { title, motion } of told.points)
    points.push(
      granted(
        await addPoint(
          db,
          actor,
          meetingId,
          { title, kind: motion ? 'decision' : 'discussion', minutes: 25 },
          called,
        ),
      ).id,
    )
  granted(await openMeeting(db, actor, meetingId, startsAt))
  for (const name of council) {
    const state = told.away.includes(name) ? ('regrets' as const) : ('present' as const)
    granted(await mark(db, actor, meetingId, { personId: person(name), state }, startsAt))
  }
  for (const [n, point] of told.points.entries()) {
    const itemId = points[n] ?? ''
    const { motion, promise } = point
    await saveBlock(
      db,
      actor,
      { meetingId, agendaItemId: itemId, base: 0, text: point.text, heldBack: point.heldBack ?? '' },
      endsAt,
    )
    if (motion?.stepsOut)
      granted(
        await declareConflict(
          db,
          actor,
          { itemId, personId: person(motion.stepsOut), recused: true },
          startsAt,
        ),
      )
    let decisionId: string | undefined
    if (motion) {
      const moving = {
        meetingId,
        itemId,
        text: motion.text,
        moverId: person(motion.mover),
        seconderId: person(motion.seconder),
      }
      const put = granted(await putMotion(db, actor, moving, startsAt))
      const yes = council.length - told.away.length - (motion.stepsOut ? 1 : 0) - 1
      granted(
        await decideMotion(
          db,
          actor,
          { meetingId, motionId: put.id, counts: { yes, no: 0, abstain: 1 } },
          startsAt,
        ),
      )
      // One thing people said stays untaken: the story shows that too.
      const waiting = (await looseEnds(db)).evidence
      const evidence = waiting.length > 1 ? waiting.slice(0, 1).map(({ id }) => id) : []
      decisionId = granted(
        await decisionFromMotion(db, actor, put.id, { reason: motion.reason, evidence }, endsAt),
      ).id
    }
    if (!promise) continue
    const due = dayOf(new Date(startsAt.getTime() + promise.inDays * 86_400_000))
    const made = granted(
      await makePromise(
        db,
        actor,
        {
          groupId,
          meetingId,
          agendaItemId: itemId,
          decisionId,
          sentence: promise.sentence,
          personId: person(promise.who),
          due,
          public: true,
          madeOn: dayOf(startsAt),
        },
        endsAt,
      ),
    )
    if (promise.done) {
      const sentence = said('Done: it is on their agenda.', 'C’est fait : c’est à leur ordre du jour.')
      const at = new Date(startsAt.getTime() + 20 * 86_400_000)
      granted(await tellPromise(db, actor, made.id, { said: 'done', sentence }, {}, at))
    } else if (due < dayOf(telling.now))
      granted(await askAfterPromise(db, actor, made.id, { origin: telling.origin }, before(telling.now, 6)))
  }
  granted(await closeMeeting(db, actor, meetingId, endsAt))
  if (!told.approved) {
    const hana = { kind: 'link', id: newId(), name: cast.called.get('hana') ?? '' } as const
    const said = 'I said that people on night shifts cannot come, not people on shifts in general.'
    granted(await askCorrection(db, hana, { meetingId, said }, before(telling.now, 20)))
    return
  }
  const later = new Date(startsAt.getTime() + 35 * 86_400_000)
  granted(await approveMinutes(db, actor, meetingId, { note: 'Approved by e-mail, all agreed' }, later))
  await publishMinutes(db, actor, meetingId, later)
}

/** Meetings with their minutes, what was decided and promised there, and votes between them. */
export const tellRecords = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    for (const told of meetingsTold) await tellMeeting(db, telling, cast, told)
    await recordDecision(
      db,
      telling.coordinator,
      {
        groupId: idOf(cast.groups, 'council'),
        takenHow: 'By e-mail',
        sentence: said('Publish our minutes for everyone', 'Publier nos procès-verbaux pour tout le monde'),
        reason: said(
          'People should see what becomes of what they tell us.',
          'Les gens devraient voir ce que devient ce qu’ils nous disent.',
        ),
        decidedOn: dayOf(before(telling.now, 120)),
        public: true,
      },
      before(telling.now, 120),
    )
    await tellVotes(db, telling, cast)
  })
