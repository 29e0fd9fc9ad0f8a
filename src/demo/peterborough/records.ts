import {
  addMeeting,
  addPoint,
  approveMinutes,
  askAfterPromise,
  askCorrection,
  castVote,
  closeMeeting,
  closeVote,
  decideMotion,
  decisionFromMotion,
  decisionFromVote,
  declareConflict,
  makePromise,
  mark,
  openMeeting,
  openVote,
  publishMinutes,
  putMotion,
  recordDecision,
  rosterOn,
  saveBlock,
  tellPromise,
  votersOf,
} from '#features/groups/index.ts'
import { looseEnds } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { paperOf } from './under-way.ts'

interface PointTold {
  title: TextIn
  text: string
  heldBack?: string
  motion?: { text: TextIn; mover: string; seconder: string; stepsOut?: string; reason: TextIn }
  promise?: { sentence: TextIn; who: string; inDays: number; done?: true }
}

interface MeetingTold {
  ago: number
  title: TextIn
  /** Who sent regrets; the others of the council came. */
  away: readonly string[]
  points: readonly PointTold[]
  approved: boolean
}

// What was said in these meetings is invented, as the people are.
const meetingsTold: readonly MeetingTold[] = [
  {
    ago: 98,
    title: said('Council meeting, late summer', 'Réunion du conseil, fin de l’été'),
    away: ['luc'],
    approved: true,
    points: [
      {
        title: said('Getting to the clinic from Douro', 'Se rendre à la clinique depuis Douro'),
        text: 'Walter brought the map of rides. Three families in Douro have no way to the clinic on weekdays.\n\n- Irene said the township van stands still on Tuesdays and Thursdays.\n- Yusra knows two drivers who would volunteer.',
        heldBack: 'One family asked not to be named; Yusra keeps in touch with them.',
        motion: {
          text: said(
            'Ask the townships to share one van for clinic days',
            'Demander aux cantons de partager une fourgonnette les jours de clinique',
          ),
          mover: 'irene',
          seconder: 'yusra',
          stepsOut: 'walter',
          reason: said(
            'Families told us that they miss appointments, and a van stands unused two days a week.',
            'Des familles nous ont dit manquer des rendez-vous, et une fourgonnette ne sert pas deux jours par semaine.',
          ),
        },
        promise: {
          sentence: said(
            'Bring the van question to township council',
            'Porter la question de la fourgonnette au conseil du canton',
          ),
          who: 'irene',
          inDays: 30,
          done: true,
        },
      },
      {
        title: said('Welcome packet', 'Trousse d’accueil'),
        text: 'Callum showed the draft. People liked the map and asked for fewer words.',
        promise: {
          sentence: said(
            'Shorten the welcome packet to eight pages',
            'Ramener la trousse d’accueil à huit pages',
          ),
          who: 'callum',
          inDays: 60,
        },
      },
    ],
  },
  {
    ago: 34,
    title: said('Council meeting, autumn', 'Réunion du conseil, automne'),
    away: ['callum', 'teodora'],
    approved: false,
    points: [
      {
        title: said('Evening English classes', 'Cours d’anglais du soir'),
        text: 'Hana told of people on shifts who cannot come in the day. Luc offers the room of the Cercle on Mondays.',
        motion: {
          text: said('Try an evening class for ten weeks', 'Essayer un cours du soir pendant dix semaines'),
          mover: 'hana',
          seconder: 'luc',
          reason: said(
            'People who work in the day told us they are left out.',
            'Des personnes qui travaillent le jour nous ont dit être exclues.',
          ),
        },
        promise: {
          sentence: said(
            'Find a teacher for Monday evenings',
            'Trouver une personne pour enseigner le lundi soir',
          ),
          who: 'hana',
          inDays: 50,
        },
      },
      {
        title: said('Translating the plan into Arabic', 'Traduire le plan en arabe'),
        text: 'Yusra read two pages aloud; everyone wants the rest.',
        promise: {
          sentence: said(
            'Ask three translators what it costs',
            'Demander un prix à trois traducteurs ou traductrices',
          ),
          who: 'beatrix',
          inDays: 14,
        },
      },
    ],
  },
]

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

async function tellVotes(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, origin } = telling
  const opened = before(telling.now, 26)
  const closesAt = before(telling.now, 19)
  const belonging = idOf(cast.groups, 'belonging')
  const closed = granted(
    await openVote(
      db,
      actor,
      {
        groupId: belonging,
        question: said(
          'Hold the welcome walk on the last Saturday of May',
          'Tenir la marche d’accueil le dernier samedi de mai',
        ),
        explanation: said(
          'The park is free that day, and school is not out yet.',
          'Le parc est libre ce jour-là, et l’école n’est pas finie.',
        ),
        kind: 'consent',
        secret: false,
        changeable: true,
        closesAt,
      },
      { origin },
      opened,
    ),
  )
  for (const voter of await votersOf(db, closed.id))
    granted(
      await castVote(
        db,
        { kind: 'system', name: voter.name ?? '' },
        voter,
        { answer: 'consent' },
        before(telling.now, 22),
      ),
    )
  granted(await closeVote(db, actor, closed.id, closesAt))
  granted(await decisionFromVote(db, actor, closed.id, closesAt))
  const text = 'Three places, how many they hold, and whether a wheelchair gets in. Invented.'
  const paper = await paperOf(db, telling, { name: 'three-places.pdf', text }, before(telling.now, 2))
  const open = granted(
    await openVote(
      db,
      actor,
      {
        groupId: belonging,
        question: said('Where should the next story evening be?', 'Où tenir la prochaine soirée de récits?'),
        kind: 'ranked',
        options: [
          said('Lakefield library', 'Bibliothèque de Lakefield'),
          said('The mill canteen', 'La cantine de l’usine'),
          said('The bakery after hours', 'La boulangerie après la fermeture'),
        ],
        secret: false,
        changeable: true,
        closesAt: new Date(telling.now.getTime() + 5 * 86_400_000),
        papers: [paper],
      },
      { origin },
      before(telling.now, 2),
    ),
  )
  const [first] = await votersOf(db, open.id)
  if (first) {
    const seated = await rosterOn(db, belonging, dayOf(telling.now))
    const name = seated.find(({ personId }) => personId === first.personId)?.person ?? ''
    await castVote(
      db,
      { kind: 'system', name },
      first,
      { answer: 'abstain', reason: 'I am away that month' },
      before(telling.now, 1),
    )
  }
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
