import {
  addPlace,
  adoptTerms,
  applyForSeat,
  askReviewer,
  defaultRules,
  fillPlace,
  monthsAfter,
  openCall,
  type PlaceFacts,
  planTerms,
  proveApplication,
  reviewApplications,
  rosterOn,
  stagger,
  writeCall,
} from '#features/groups/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { addDays } from '#platform/time.ts'
import { at, before, type Cast, day, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'

const laidOut: [key: string, facts: Omit<PlaceFacts, 'communityId'>, community: string, held: string[]][] = [
  ['city', { role: 'member', sector: 'local-government', seats: 1 }, 'Peterborough', ['ngozi']],
  [
    'townships',
    {
      label: said('Townships of the County', 'Cantons du comté', 'بلدات المقاطعة'),
      role: 'member',
      sector: 'local-government',
      seats: 3,
    },
    '',
    ['walter', 'irene'],
  ],
  ['health', { role: 'member', sector: 'health', seats: 1 }, '', ['beatrix']],
  ['settlement', { role: 'member', sector: 'settlement', seats: 1 }, '', ['marguerite']],
  ['antiRacism', { role: 'member', sector: 'anti-racism', seats: 1 }, '', ['hana']],
  ['economy', { role: 'member', sector: 'economic-development', seats: 1 }, '', ['callum']],
  ['francophone', { role: 'member', sector: 'francophone', seats: 1 }, '', ['luc']],
  [
    'newcomers',
    {
      label: said(
        'People who came here from elsewhere',
        'Personnes venues d’ailleurs',
        'أشخاص قدموا من أماكن أخرى',
      ),
      role: 'member',
      sector: 'newcomers',
      seats: 3,
    },
    '',
    ['yusra', 'teodora'],
  ],
]

/** The council's seats, the terms of reference it runs by, and a call for the two seats nobody holds. */
export async function tellCouncil(telling: Telling, cast: Cast): Promise<void> {
  await within(telling, async db => {
    const groupId = idOf(cast.groups, 'council')
    const places = await layOut(db, telling, cast, groupId)
    await adopt(db, telling, groupId)
    await callForTwo(db, telling, cast, groupId, places)
  })
}

async function layOut(db: TenantDb, telling: Telling, cast: Cast, groupId: string) {
  const { coordinator: actor, now } = telling
  const when = at('2023-01-18')
  const communities = new Map((await listCommunities(db)).map(({ name, id }) => [name, id]))
  const roster = await rosterOn(db, groupId, dayOf(now))
  const places = new Map<string, string>()
  for (const [key, facts, community, held] of laidOut) {
    const communityId = communities.get(community)
    const place = granted(await addPlace(db, actor, groupId, { ...facts, communityId }, when))
    places.set(key, place.id)
    for (const person of held) {
      const seat = roster.find(({ personId }) => personId === idOf(cast.persons, person))
      if (seat) granted(await fillPlace(db, actor, seat.id, place.id, when))
    }
  }
  const terms = roster.filter(({ role }) => role !== 'alternate')
  const ends = stagger(terms, 36, monthsAfter(day(`${dayOf(now).slice(0, 4)}-06-30`), 12))
  granted(await planTerms(db, actor, groupId, ends, before(now, 90)))
  return places
}

async function adopt(db: TenantDb, { coordinator }: Telling, groupId: string): Promise<void> {
  const first = {
    text: said(
      'The council brings organisations, municipalities and residents together to decide how newcomers are welcomed. (Written for this demonstration.)',
      'Le conseil réunit organismes, municipalités et résidents pour décider de l’accueil des personnes nouvellement arrivées. (Rédigé pour cette démonstration.)',
    ),
    rules: defaultRules,
    asks: [],
    from: day('2008-11-05'),
    adoptedHow: 'At the founding meeting',
    after: 0,
  }
  granted(await adoptTerms(db, coordinator, groupId, first, at('2016-01-12')))
  const ask = (sector: string, atLeast: number) => ({ sector, communityId: null, atLeast })
  const second = {
    ...first,
    rules: {
      ...defaultRules,
      secondCall: 'whoever-attends',
      oneOrganisationOneVoice: true,
      alternates: true,
      termMonths: 36,
      landAcknowledgement: said(
        'We meet on the territory of the Michi Saagiig Anishinaabeg, under the Williams Treaties.',
        'Nous nous réunissons sur le territoire des Michi Saagiig Anishinaabeg, régi par les traités Williams.',
      ),
    },
    asks: [ask('local-government', 4), ask('newcomers', 3), ask('health', 1), ask('business', 1)],
    from: day('2023-01-18'),
    adoptedHow: 'By the council, after a year of talking about it',
    after: 1,
  } as const
  granted(await adoptTerms(db, coordinator, groupId, second, at('2023-01-18')))
}

const applicants = [
  {
    name: 'Farida Nazemi-Cole',
    email: 'farida@applicants.example',
    place: 'newcomers',
    words:
      'I came eleven years ago and found my first job through a neighbour. I would like it to depend less on luck.',
    says: ['yes', 'yes'],
  },
  {
    name: 'Desmond Ojala',
    email: 'desmond@applicants.example',
    place: 'townships',
    words: 'I sit on a township recreation committee and drive past the families who cannot reach us.',
    says: ['yes', 'maybe'],
  },
  {
    name: 'Mireille Castonguay-Diop',
    email: 'mireille@applicants.example',
    place: 'newcomers',
    words: 'I run a sewing circle where people talk. Somebody should carry what they say to the table.',
    says: ['maybe', 'conflict'],
  },
] as const

async function callForTwo(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  groupId: string,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const { coordinator: actor, origin, now } = telling
  const opened = before(now, 16)
  const call = granted(
    await writeCall(
      db,
      actor,
      groupId,
      {
        title: said(
          'Two seats on the Partnership Council',
          'Deux sièges au conseil du partenariat',
          'مقعدان في مجلس الشراكة',
        ),
        asks: said(
          'Six evenings a year, two hours each, with supper. Read what the working groups bring, say what you think, and help decide. We pay for child care and the ride.',
          'Six soirées par année, deux heures chacune, souper compris. Lire ce qu’apportent les groupes de travail, dire ce que vous en pensez et aider à décider. Nous payons la garde d’enfants et le transport.',
          'ست أمسيات في السنة، ساعتان لكل منها، مع العشاء. تقرؤون ما تقدمه مجموعات العمل، وتقولون رأيكم، وتساعدون في القرار. نتكفل برعاية الأطفال والمواصلات.',
        ),
        closesOn: addDays(dayOf(now), 19),
        termMonths: 36,
        wanted: new Map([
          [idOf(places, 'townships'), 1],
          [idOf(places, 'newcomers'), 1],
        ]),
      },
      dayOf(opened),
      opened,
    ),
  )
  await openCall(db, actor, call.id, dayOf(opened), opened)
  const reviewers = []
  for (const person of ['hana', 'beatrix'])
    reviewers.push(
      granted(await askReviewer(db, actor, call.id, idOf(cast.persons, person), origin, before(now, 12))),
    )
  for (const [n, { place, says, ...who }] of applicants.entries()) {
    const when = before(now, 11 - 2 * n)
    const link = { kind: 'link', id: newId(), name: who.name } as const
    const applying = { ...who, tongue: 'en', placeId: idOf(places, place) } as const
    const applied = granted(await applyForSeat(db, link, call.id, applying, origin, when))
    granted(await proveApplication(db, link, applied.id, dayOf(when), when))
    for (const [at, reviewer] of reviewers.entries()) {
      const said = says[at]
      const by = {
        kind: 'link',
        id: newId(),
        name: cast.called.get(at === 0 ? 'hana' : 'beatrix') ?? '',
      } as const
      if (said)
        await reviewApplications(
          db,
          by,
          reviewer.id,
          [{ applicationId: applied.id, says: said }],
          before(now, 3),
        )
    }
  }
}
