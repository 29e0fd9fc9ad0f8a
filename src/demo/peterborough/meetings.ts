import {
  addMeeting,
  addPoint,
  addSeries,
  answerInvitation,
  callMeeting,
  closeMeeting,
  decideMotion,
  invitedTo,
  mark,
  meetingsOfGroup,
  openMeeting,
  propose,
  publishAgenda,
  pullPoint,
  putMotion,
  rosterOn,
  takeUp,
} from '#features/groups/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { tellUnderWay } from './under-way.ts'

const minute = 60_000
const after = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * minute)

/** Whose meetings, how many days ago, and how many of ten people come. Who comes is invented, as they are. */
const past: [group: string, title: TextIn, ago: readonly number[], ofTen: number][] = [
  [
    'council',
    said('Council meeting', 'Réunion du conseil'),
    [700, 630, 560, 490, 420, 350, 280, 217, 154],
    8,
  ],
  [
    'settlement',
    said('Settlement and Language', 'Établissement et langue'),
    [665, 540, 410, 300, 175, 62],
    9,
  ],
  ['work', said('Work and Enterprise', 'Travail et entreprise'), [650, 505, 375, 245, 90], 7],
  ['belonging', said('Inclusion and Belonging', 'Inclusion et appartenance'), [615, 470, 330, 190, 55], 8],
]

const spoken: readonly TextIn[] = [
  said('What we heard since last time', 'Ce que nous avons entendu depuis la dernière fois'),
  said('Where the plan stands', 'Où en est le plan'),
  said('Who is missing at this table', 'Qui manque à cette table'),
]

/** Two years of meetings with who came, one to come with its answers, and one that can be run today. */
export async function tellMeetings(telling: Telling, cast: Cast): Promise<void> {
  await within(telling, async db => {
    for (const [group, title, agos, ofTen] of past)
      for (const [n, ago] of agos.entries()) await held(db, telling, cast, { group, title, ago, ofTen, n })
    await toCome(db, telling, cast)
    await today(db, telling, cast)
    await tellUnderWay(db, telling, cast)
  })
}

async function held(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  told: { group: string; title: TextIn; ago: number; ofTen: number; n: number },
): Promise<void> {
  const { coordinator: actor } = telling
  const at = before(telling.now, told.ago)
  const groupId = idOf(cast.groups, told.group)
  const facts = { title: told.title, startsAt: at, endsAt: after(at, 90), place: 'Peterborough, city hall' }
  const roster = await rosterOn(db, groupId, dayOf(at))
  if (roster.length === 0) return
  const meetingId = await addMeeting(db, actor, { ...facts, groupId, shownTo: 'everyone' }, before(at, 20))
  const points: string[] = []
  for (const [k, title] of spoken.entries()) {
    const point = { title, kind: k === 1 ? ('decision' as const) : ('discussion' as const), minutes: 25 }
    points.push(granted(await addPoint(db, actor, meetingId, point, before(at, 10))).id)
  }
  granted(await openMeeting(db, actor, meetingId, at))
  // In one winter too few came to the council: it was held, and decided nothing.
  const storm = told.group === 'council' && told.ago === 350
  const here: string[] = []
  for (const [k, { personId }] of roster.entries()) {
    const comes = storm ? k < 3 : (k * 7 + told.n * 3) % 10 < told.ofTen
    const state = comes ? 'present' : (k + told.n) % 3 === 0 ? 'absent' : 'regrets'
    granted(await mark(db, actor, meetingId, { personId, state }, after(at, k % 4)))
    if (comes) here.push(personId)
  }
  const [, point = ''] = points
  granted(await takeUp(db, actor, meetingId, point, after(at, 30)))
  const [moverId = '', seconderId] = here
  const moving = { meetingId, itemId: point, moverId, seconderId }
  const text = said('Receive the report on the plan', 'Recevoir le rapport sur le plan')
  const motion = await putMotion(db, actor, { ...moving, text }, after(at, 45))
  if (motion.ok) {
    const counts = { yes: here.length, no: 0, abstain: 0 }
    await decideMotion(db, actor, { meetingId, motionId: motion.id, counts }, after(at, 50))
  }
  granted(await closeMeeting(db, actor, meetingId, after(at, 88)))
}

/** The council meets on the second Wednesday; the next time is called, and some have answered. */
async function toCome(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, now, origin } = telling
  const groupId = idOf(cast.groups, 'council')
  await addSeries(
    db,
    actor,
    {
      groupId,
      title: said('Council meeting', 'Réunion du conseil', 'اجتماع المجلس'),
      pattern: { every: 'month', nth: 2, weekday: 3, months: 1 },
      firstDay: dayOf(now),
      starts: '12:00',
      minutes: 90,
      place: 'Peterborough, city hall',
      online: 'https://meet.peterborough.example/council',
      shownTo: 'everyone',
    },
    before(now, 15),
  )
  const next = (await meetingsOfGroup(db, groupId)).find(({ startsAt }) => startsAt > now)
  if (!next) return
  const points: [TextIn, 'information' | 'discussion' | 'decision', number, string, boolean][] = [
    [
      said('Report from Settlement and Language', 'Rapport d’Établissement et langue'),
      'information',
      5,
      'Samir Haddad',
      true,
    ],
    [
      said('Report from Work and Enterprise', 'Rapport de Travail et entreprise'),
      'information',
      5,
      'Callum Ferreira',
      true,
    ],
    [said('A second evening class', 'Un deuxième cours du soir'), 'decision', 25, 'Hana Tesfay', false],
    [
      said('Two open seats: who applied', 'Deux sièges libres : les candidatures'),
      'discussion',
      20,
      'Ngozi Brandt',
      false,
    ],
  ]
  const together: string[] = []
  for (const [title, kind, minutes, presenter, consent] of points) {
    const point = { title, kind, minutes, presenter, consent }
    const { id } = granted(await addPoint(db, actor, next.id, point, before(now, 8)))
    if (consent) together.push(id)
  }
  granted(await callMeeting(db, actor, next.id, { origin }, before(now, 7)))
  granted(await publishAgenda(db, actor, next.id, true, before(now, 6)))
  await answer(db, telling, next.id, [
    { reply: 'yes' },
    { reply: 'yes', needs: 'Step-free entrance' },
    { reply: 'no', word: 'We are away that week.' },
    { reply: 'yes' },
    { reply: 'maybe' },
    { reply: 'yes', needs: 'Vegetarian lunch' },
  ])
  const [somebody] = await invitedTo(db, next.id)
  const asks = { kind: 'link', id: newId(), name: somebody?.person ?? '' } as const
  granted(await pullPoint(db, asks, together.at(-1) ?? '', before(now, 2)))
  if (somebody?.personId)
    granted(
      await propose(
        db,
        { kind: 'link', id: newId(), name: somebody.person ?? '' },
        {
          meetingId: next.id,
          personId: somebody.personId,
          words: 'Could we talk about the bus on Sundays? Three people asked me.',
          tongue: 'en',
        },
        before(now, 2),
      ),
    )
}

/** Belonging meets within the hour: everything is ready to be run. */
async function today(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, now, origin } = telling
  const groupId = idOf(cast.groups, 'belonging')
  const startsAt = new Date(Math.ceil(after(now, 20).getTime() / (15 * minute)) * 15 * minute)
  const facts = {
    groupId,
    title: said('Getting ready for the summer', 'Préparer l’été', 'الاستعداد للصيف'),
    startsAt,
    endsAt: after(startsAt, 60),
    place: 'Community Race Relations room',
    shownTo: 'members' as const,
  }
  const meetingId = await addMeeting(db, actor, facts, before(now, 14))
  const points: [TextIn, 'discussion' | 'decision', number][] = [
    [said('What went well last year', 'Ce qui a bien marché l’an dernier'), 'discussion', 15],
    [said('Where the festival takes place', 'Où le festival aura lieu'), 'decision', 25],
  ]
  for (const [title, kind, minutes] of points)
    granted(await addPoint(db, actor, meetingId, { title, kind, minutes }, before(now, 9)))
  granted(await callMeeting(db, actor, meetingId, { origin }, before(now, 9)))
  await answer(db, telling, meetingId, [{ reply: 'yes' }, { reply: 'yes' }, { reply: 'no' }])
}

async function answer(
  db: TenantDb,
  telling: Telling,
  meetingId: string,
  answers: readonly { reply: 'yes' | 'no' | 'maybe'; needs?: string; word?: string }[],
): Promise<void> {
  const invited = await invitedTo(db, meetingId)
  for (const [n, said] of answers.entries()) {
    const one = invited[n]
    if (!one) return
    const who = { kind: 'link', id: newId(), name: one.person ?? '' } as const
    granted(await answerInvitation(db, who, one.id, said, before(telling.now, 4)))
  }
}
