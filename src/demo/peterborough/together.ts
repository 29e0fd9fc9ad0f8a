import { addService, languageOf, type NewService } from '#features/directory/index.ts'
import {
  addEntry,
  answerMatch,
  answerProposal,
  findCoordination,
  type NewEntry,
  proposeMatch,
  proposeToCoordinate,
  recordOutcome,
  recordUse,
  showSaved,
} from '#features/gaps/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { places } from './places.ts'

type Ago = (days: number) => Date
const example = said('Example listing.', 'Fiche d’exemple.', 'هذه قائمة توضيحية.')

/** Two services of two organisations that answer one need at one hour. Everything here is invented. */
interface Alike {
  name: TextIn
  by: string
  where: keyof typeof places
}

const fieldsOf = (
  alike: Alike,
  rest: Required<Pick<NewService['fields'], 'kinds' | 'schedules' | 'audiences'>> & {
    codes: readonly string[]
  },
): NewService['fields'] => ({
  name: alike.name,
  about: example,
  kinds: rest.kinds,
  audiences: rest.audiences,
  schedules: rest.schedules,
  eligibility: { statuses: { 'permanent-resident': 'yes', 'temporary-worker': 'yes' } },
  languages: rest.codes.map(code => ({ code, written: languageOf(code)?.name.en ?? code })),
  cost: { is: 'free', options: [] },
})

async function list(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  pair: readonly [Alike, Alike],
  rest: Parameters<typeof fieldsOf>[1],
  when: Date,
): Promise<[string, string]> {
  const ids: string[] = []
  for (const alike of pair) {
    const organisationId = idOf(cast.organisations, alike.by)
    const service = { organisationId, fields: fieldsOf(alike, rest), place: places[alike.where] }
    const id = await addService(db, telling.coordinator, service, when)
    if (!id) throw new Error(`Nobody to offer ${alike.name.en}`)
    ids.push(id)
  }
  return ids as [string, string]
}

const speaker = (name: string) => ({ kind: 'link', id: newId(), name }) as const

/** Two conversation evenings on one night became two nights; two housing desks have been asked, and one has answered. */
async function tellOverlaps(db: TenantDb, telling: Telling, cast: Cast, ago: Ago): Promise<void> {
  const { coordinator: actor, origin } = telling
  const talking = await list(
    db,
    telling,
    cast,
    [
      {
        name: said(
          'Tuesday conversation table',
          'Table de conversation du mardi',
          'طاولة المحادثة يوم الثلاثاء',
        ),
        by: 'library',
        where: 'ashburnham',
      },
      {
        name: said('English over tea', 'L’anglais autour d’un thé', 'الإنجليزية مع الشاي'),
        by: 'literacy',
        where: 'lanternLane',
      },
    ],
    {
      kinds: ['language-training'],
      audiences: [],
      codes: ['en'],
      schedules: [{ days: ['TU'], opens: '18:00', closes: '20:00' }],
    },
    ago(190),
  )
  const note = said(
    'Both evenings were half full last winter. What would you like?',
    'Les deux soirées étaient à moitié pleines l’hiver dernier. Que souhaitez-vous?',
  )
  const first = granted(
    await proposeToCoordinate(db, actor, { a: talking[0], b: talking[1], note }, { origin }, ago(70)),
  )
  const asked = await findCoordination(db, first.id)
  if (!asked) throw new Error('Nobody was asked')
  const divided = {
    choice: 'divide',
    note: said('We could take Thursdays.', 'Nous pourrions prendre le jeudi.'),
  } as const
  granted(await answerProposal(db, speaker(asked.a.recipientName), asked.a.id, divided, ago(66)))
  granted(await answerProposal(db, speaker(asked.b.recipientName), asked.b.id, { choice: 'talk' }, ago(61)))
  const outcome = {
    cameTo: 'divide',
    say: said(
      'From January the library keeps Tuesdays and the literacy centre moves to Thursdays: two evenings a week in town instead of one.',
      'Dès janvier, la bibliothèque garde le mardi et le centre d’alphabétisation passe au jeudi : deux soirées par semaine en ville au lieu d’une.',
      'ابتداءً من يناير تحتفظ المكتبة بيوم الثلاثاء وينتقل مركز محو الأمية إلى الخميس: أمسيتان في الأسبوع بدل واحدة.',
    ),
    on: dayOf(ago(40)),
  } as const
  granted(await recordOutcome(db, actor, first.id, outcome, ago(40)))

  const renting = await list(
    db,
    telling,
    cast,
    [
      {
        name: said(
          'Renting questions, drop-in',
          'Questions de location, sans rendez-vous',
          'أسئلة عن الإيجار، دون موعد',
        ),
        by: 'tenants',
        where: 'mapleStairs',
      },
      {
        name: said(
          'Tenant hour at the law desk',
          'L’heure des locataires au comptoir juridique',
          'ساعة المستأجرين في المكتب القانوني',
        ),
        by: 'lawDesk',
        where: 'centre',
      },
    ],
    {
      kinds: ['housing', 'legal'],
      audiences: [],
      codes: ['en', 'ar'],
      schedules: [{ days: ['WE'], opens: '13:00', closes: '16:00' }],
    },
    ago(120),
  )
  const second = granted(
    await proposeToCoordinate(db, actor, { a: renting[0], b: renting[1] }, { origin }, ago(6)),
  )
  const open = await findCoordination(db, second.id)
  if (open)
    granted(await answerProposal(db, speaker(open.a.recipientName), open.a.id, { choice: 'pool' }, ago(3)))
}

/** A board with offers and asks, one evening lent and counted, one ride that waits for an answer. */
async function tellBoard(db: TenantDb, telling: Telling, cast: Cast, ago: Ago): Promise<void> {
  const { coordinator: actor, origin } = telling
  const town = (await listCommunities(db))[0]?.id
  const put = async (by: string, entry: Omit<NewEntry, 'organisationId'>, when: Date) => {
    const id = await addEntry(db, actor, { ...entry, organisationId: idOf(cast.organisations, by) }, when)
    if (!id) throw new Error(`Nobody to share ${entry.title.en}`)
    return id
  }
  const room = await put(
    'library',
    {
      way: 'offer',
      kind: 'room',
      title: said(
        'The reading room, 30 chairs and a kitchen',
        'La salle de lecture, 30 chaises et une cuisine',
        'قاعة القراءة، 30 كرسيًا ومطبخ',
      ),
      conditions: said(
        'Chairs back as they were.',
        'Les chaises remises en place.',
        'تُعاد الكراسي كما كانت.',
      ),
      communityId: town,
      howMany: 30,
      cost: 'free',
      times: (['MO', 'TU', 'TH'] as const).map(weekday => ({ weekday, from: '17:00', to: '21:00' })),
    },
    ago(95),
  )
  const van = await put(
    'wheels',
    {
      way: 'offer',
      kind: 'vehicle',
      title: said(
        'A van for nine on weekends',
        'Une fourgonnette de neuf places la fin de semaine',
        'حافلة صغيرة بتسعة مقاعد في عطلة نهاية الأسبوع',
      ),
      conditions: said(
        'A driver of ours comes along.',
        'L’un de nos chauffeurs vient avec.',
        'يرافقها سائق منا.',
      ),
      communityId: town,
      comesToYou: true,
      howMany: 9,
      cost: 'at-cost',
      times: (['SA', 'SU'] as const).map(weekday => ({ weekday, from: '08:00', to: '20:00' })),
    },
    ago(80),
  )
  await put(
    'clinic',
    {
      way: 'offer',
      kind: 'interpreter',
      title: said(
        'Arabic interpreter by phone',
        'Interprète vers l’arabe, par téléphone',
        'مترجم عربي بالهاتف',
      ),
      language: 'ar',
      comesToYou: true,
      cost: 'at-cost',
      times: (['MO', 'WE', 'FR'] as const).map(weekday => ({ weekday, from: '09:00', to: '12:00' })),
    },
    ago(45),
  )
  const tea = await put(
    'families',
    {
      way: 'ask',
      kind: 'room',
      title: said('A room for a tea evening', 'Une salle pour une soirée thé', 'قاعة لأمسية شاي'),
      communityId: town,
      howMany: 20,
      cost: 'free',
      times: [{ weekday: 'TH', from: '18:00', to: '20:30' }],
    },
    ago(60),
  )
  await put(
    'tenants',
    {
      way: 'ask',
      kind: 'interpreter',
      title: said(
        'Somebody who interprets into Arabic on Wednesdays',
        'Quelqu’un qui interprète vers l’arabe le mercredi',
        'من يترجم إلى العربية أيام الأربعاء',
      ),
      language: 'ar',
      communityId: town,
      times: [{ weekday: 'WE', from: '09:30', to: '11:30' }],
    },
    ago(14),
  )
  const evening = {
    offerId: room,
    askId: tea,
    organisationId: idOf(cast.organisations, 'families'),
    use: { on: dayOf(ago(38)), from: '18:00', to: '20:30', weeks: 2 },
    note: 'Tea for twenty, two weeks running.',
  }
  const lent = granted(await proposeMatch(db, actor, evening, { origin }, ago(50)))
  const librarian = speaker(idOf(cast.speakers, 'library'))
  granted(await answerMatch(db, librarian, lent.id, { answer: 'yes' }, { origin }, ago(48)))
  const used = {
    usedOn: dayOf(ago(31)),
    usedMinutes: 300,
    sparedMinutes: 420,
    note: said('No hall to find, no keys to fetch.', 'Aucune salle à trouver, aucune clé à chercher.'),
  }
  granted(await recordUse(db, speaker(idOf(cast.speakers, 'families')), lent.id, used, ago(29)))
  const outing = {
    offerId: van,
    organisationId: idOf(cast.organisations, 'outdoors'),
    use: { on: dayOf(before(telling.now, -16)), from: '09:00', to: '17:00', weeks: 1 },
    note: 'A day at the lake with eight newcomers.',
  }
  granted(await proposeMatch(db, actor, outing, { origin }, ago(9)))
  await showSaved(db, actor, true, ago(28))
}

/** What two providers do alike, and what organisations share. */
export const tellTogether = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    const ago = (days: number) => before(telling.now, days)
    await tellOverlaps(db, telling, cast, ago)
    await tellBoard(db, telling, cast, ago)
  })
