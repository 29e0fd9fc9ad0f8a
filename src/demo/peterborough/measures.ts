import { listCommunities } from '#features/partnership/index.ts'
import {
  actionsOf,
  addBreakdown,
  addIndicator,
  askToConfirmOutcome,
  enterValue,
  findIndicatorSeen,
  goalsOf,
  harvestOutcome,
  type IndicatorFacts,
  listPlans,
  overrule,
  publishBreakdown,
  sayOfOutcome,
  tieActionToIndicator,
} from '#features/plan/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { at, before, type Cast, day, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { judge } from './evidence.ts'

/** An indicator with the values measured of it, by the day each is about. */
interface Measured extends Omit<IndicatorFacts, 'public' | 'measures'> {
  goal: number
  values: readonly (readonly [on: string, value: number, margin?: number])[]
}

const measuredLately = (ago: (days: number) => Date): Measured[] => [
  {
    family: 'conditions',
    title: said(
      'Newcomers who could get where they needed to go last month',
      'Personnes nouvellement arrivées qui ont pu se rendre où il fallait le mois dernier',
      'قادمون جدد استطاعوا الوصول إلى حيث احتاجوا الشهر الماضي',
    ),
    definition: said(
      'Of those asked in the yearly survey, the share who said “always” or “mostly” (example figures).',
      'Parmi les personnes interrogées chaque année, la part qui répond « toujours » ou « la plupart du temps » (chiffres fictifs).',
      'من بين من سُئلوا في الاستطلاع السنوي، نسبة من قالوا «دائمًا» أو «غالبًا» (أرقام توضيحية).',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Newcomer survey', 'Sondage auprès des nouveaux arrivants', 'استطلاع القادمين الجدد'),
    baseline: { value: 44, on: day('2022-05-01') },
    target: { value: 65, on: day('2027-05-01') },
    rhythm: 'yearly',
    goal: 4,
    values: [
      ['2023-05-01', 45.5, 4],
      ['2024-05-01', 48, 4],
      ['2025-05-01', 52.5, 3.5],
      [dayOf(ago(190)), 55.9, 3.5],
    ],
  },
  {
    family: 'conditions',
    title: said(
      'Families still in their first home after a year',
      'Familles encore dans leur premier logement après un an',
      'عائلات ما زالت في بيتها الأول بعد سنة',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Settlement workers’ count (example figures)', 'Relevé des intervenants (chiffres fictifs)'),
    baseline: { value: 71, on: day('2022-04-01') },
    target: { value: 85, on: day('2027-03-31') },
    rhythm: 'yearly',
    goal: 3,
    values: [
      ['2023-03-31', 69],
      ['2024-03-31', 68],
      ['2025-03-31', 67.5],
      [dayOf(ago(215)), 68.5],
    ],
  },
  {
    family: 'conditions',
    title: said(
      'Newcomers working in the field they trained for',
      'Personnes nouvellement arrivées qui travaillent dans leur domaine',
      'قادمون جدد يعملون في مجال تخصصهم',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Census of Canada (example figures)', 'Recensement du Canada (chiffres fictifs)'),
    target: { value: 50, on: day('2027-05-01') },
    rhythm: 'five-yearly',
    goal: 2,
    values: [['2021-05-11', 38]],
  },
  {
    family: 'contribution',
    title: said(
      'People who rode the Saturday van',
      'Personnes qui ont pris la navette du samedi',
      'من ركبوا حافلة السبت',
    ),
    definition: said(
      'Different people over twelve months, from the driver’s list (example figures).',
      'Personnes différentes sur douze mois, d’après la liste du chauffeur (chiffres fictifs).',
      'أشخاص مختلفون خلال اثني عشر شهرًا، من قائمة السائق (أرقام توضيحية).',
    ),
    counts: 'people',
    direction: 'up',
    source: said('Driver’s list', 'Liste du chauffeur', 'قائمة السائق'),
    baseline: { value: 96, on: day('2024-06-30') },
    target: { value: 160, on: day('2027-06-30') },
    rhythm: 'yearly',
    goal: 4,
    values: [
      ['2024-06-30', 96],
      ['2025-06-30', 118],
      [dayOf(ago(140)), 143],
    ],
  },
  {
    family: 'contribution',
    title: said(
      'Employers who have done the readiness course',
      'Employeurs ayant suivi la formation',
      'أصحاب عمل أتموا دورة الاستعداد',
    ),
    counts: 'things',
    unit: said('employers', 'employeurs', 'صاحب عمل'),
    direction: 'up',
    source: said('Course register (example figures)', 'Registre des formations (chiffres fictifs)'),
    baseline: { value: 6, on: day('2022-09-01') },
    target: { value: 30, on: day('2027-03-31') },
    rhythm: 'half-yearly',
    goal: 2,
    values: [
      ['2023-09-01', 11],
      ['2024-09-01', 19],
      ['2025-09-01', 26],
      [dayOf(ago(60)), 31],
    ],
  },
  {
    family: 'working',
    title: said(
      'Seats at the council that were filled',
      'Sièges du conseil occupés',
      'مقاعد المجلس المشغولة',
    ),
    counts: 'percent',
    direction: 'up',
    naturalLimit: 100,
    source: said('Roster on 1 October (example figures)', 'Liste au 1er octobre (chiffres fictifs)'),
    baseline: { value: 88, on: day('2022-10-01') },
    rhythm: 'yearly',
    goal: 5,
    values: [
      ['2023-10-01', 89],
      ['2024-10-01', 90],
      ['2025-10-01', 91],
    ],
  },
  {
    family: 'working',
    title: said(
      'Days until a promise is heard of again',
      'Jours avant d’avoir des nouvelles d’une promesse',
      'أيام حتى نسمع من جديد عن وعد',
    ),
    counts: 'things',
    unit: said('days', 'jours', 'يومًا'),
    direction: 'down',
    source: said(
      'Counted from the updates (example figures)',
      'Calculé d’après les nouvelles (chiffres fictifs)',
    ),
    baseline: { value: 61, on: day('2023-01-15') },
    target: { value: 30, on: day('2027-01-15') },
    rhythm: 'quarterly',
    goal: 5,
    values: [
      ['2024-01-15', 55],
      ['2025-01-15', 46],
      [dayOf(ago(35)), 39],
    ],
  },
]

const byLink = (name: string): Actor => ({ kind: 'link', id: newId(), name })

async function tellIndicators(db: TenantDb, telling: Telling, cast: Cast): Promise<string[]> {
  const { coordinator, now } = telling
  const ago = (days: number) => before(now, days)
  const plan = (await listPlans(db)).find(({ state }) => state === 'adopted')
  const goals = plan ? await goalsOf(db, plan.id) : []
  const ids: string[] = []
  for (const { goal, values, ...facts } of measuredLately(ago)) {
    const measures = goals[goal - 1] ? [{ goalId: goals[goal - 1]?.id ?? '' }] : []
    const keeperId = facts.family === 'contribution' ? idOf(cast.persons, 'petra') : undefined
    const whole = { ...facts, keeperId, measures, public: true, example: true }
    const id = await addIndicator(db, coordinator, whole, at('2022-05-02'))
    ids.push(id)
    for (const [on, value, margin] of values) {
      const measuredOn = day(on)
      const precision = margin
        ? ('estimate' as const)
        : Number.isInteger(value)
          ? ('count' as const)
          : ('rounded' as const)
      const when = new Date(`${on}T18:00:00Z`)
      granted(await enterValue(db, coordinator, id, { measuredOn, value, precision, margin }, when))
    }
  }
  return ids
}

const ridersByLanguage = [
  { name: said('Arabic', 'Arabe', 'العربية'), count: 61 },
  { name: said('English', 'Anglais', 'الإنجليزية'), count: 34 },
  { name: said('Ukrainian', 'Ukrainien', 'الأوكرانية'), count: 27 },
  { name: said('Tigrinya', 'Tigrigna', 'التيغرينية'), count: 12 },
  { name: said('French', 'Français', 'الفرنسية'), count: 9 },
]

/** What is measured, what a person judged otherwise, and what people say has changed. */
export const tellMeasures = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    const { coordinator, now, origin } = telling
    const ago = (days: number) => before(now, days)
    const ids = await tellIndicators(db, telling, cast)
    const [, homes = '', , riders = ''] = ids
    const parted = { on: dayOf(ago(140)), partedBy: 'language' as const, parts: ridersByLanguage }
    const { id } = granted(await addBreakdown(db, coordinator, riders, parted, ago(138)))
    await publishBreakdown(db, coordinator, id, ago(137))
    const seen = await findIndicatorSeen(db, homes, { now, zone: 'America/Toronto' })
    const reason = said(
      'Half of those who moved took a larger home nearby. Staying put was the wrong thing to wish for; the council asks for another figure.',
      'La moitié de celles qui ont déménagé ont pris plus grand, tout près. Rester n’était pas le bon souhait; le conseil demande un autre chiffre.',
      'نصف من انتقلوا أخذوا بيتًا أكبر بالقرب. لم يكن البقاء هو المطلوب، ويطلب المجلس رقمًا آخر.',
    )
    if (seen)
      granted(
        await overrule(
          db,
          coordinator,
          homes,
          { status: 'limited', reason, computed: seen.assessment },
          ago(90),
        ),
      )
    await tellOutcomes(db, telling, cast, riders, origin)
    await judge(db, telling, {
      need: 'transport',
      community: 'Douro-Dummer',
      judgement: 'met',
      note: said(
        'On Saturdays there is a ride now, for two dollars. Weekdays are still without one: the township decides on that in the spring.',
        'Le samedi, il y a maintenant un transport, pour deux dollars. En semaine, il n’y en a toujours pas : le canton en décidera au printemps.',
        'صار هناك نقل أيام السبت بدولارين. أما بقية الأسبوع فلا نقل بعد، وستقرر البلدية ذلك في الربيع.',
      ),
      when: ago(5),
    })
  })

async function tellOutcomes(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  riders: string,
  origin: string,
): Promise<void> {
  const { coordinator, now } = telling
  const ago = (days: number) => before(now, days)
  const plan = (await listPlans(db)).find(({ state }) => state === 'adopted')
  const actions = plan ? await actionsOf(db, plan.id, 'America/Toronto') : []
  const van = actions.find(({ title }) => title.en?.startsWith('A Saturday van'))
  const communities = new Map((await listCommunities(db)).map(({ id, name }) => [name, id]))
  if (van) await tieActionToIndicator(db, van.id, riders, ago(130))
  const moved = granted(
    await harvestOutcome(
      db,
      byLink('Yusra Haddad'),
      {
        say: said(
          'Mothers in Douro plan their own week now: groceries on Saturday, the library after, and nobody has to ask a neighbour.',
          'Des mères de Douro organisent elles-mêmes leur semaine : l’épicerie le samedi, la bibliothèque ensuite, sans devoir demander à un voisin.',
          'صارت أمهات في دورو ينظمن أسبوعهن بأنفسهن: التسوق يوم السبت ثم المكتبة، دون أن يطلبن من جار.',
        ),
        whom: said(
          'About fifteen families in Douro-Dummer',
          'Une quinzaine de familles de Douro-Dummer',
          'نحو خمس عشرة عائلة في دورو دامر',
        ),
        communityId: communities.get('Douro-Dummer'),
        from: dayOf(ago(220)),
        matters: said(
          'Before, they saw town twice a month, when somebody had time.',
          'Avant, elles voyaient la ville deux fois par mois, quand quelqu’un avait le temps.',
          'كنّ يرين المدينة مرتين في الشهر، حين يجد أحدهم وقتًا.',
        ),
        contributed: [
          {
            actionId: van?.id,
            organisationId: idOf(cast.organisations, 'wheels'),
            how: said(
              'The van runs every Saturday.',
              'La navette roule chaque samedi.',
              'تعمل الحافلة كل سبت.',
            ),
          },
        ],
        tellerEmail: 'yusra@members.example',
        example: true,
      },
      'staff',
      ago(45),
    ),
  )
  granted(
    await sayOfOutcome(
      db,
      byLink('Grady Olsen'),
      moved.outcome,
      {
        verdict: 'with-changes',
        words: said(
          'Mothers of twelve families in Douro without a car plan their own week now.',
          'Les mères de douze familles de Douro sans voiture planifient maintenant leur semaine elles-mêmes.',
          'أمهات اثنتي عشرة عائلة بلا سيارة في دورو يخططن الآن لأسبوعهن بأنفسهن.',
        ),
        email: 'grady@members.example',
      },
      ago(38),
    ),
  )
  const clerks = granted(
    await harvestOutcome(
      db,
      coordinator,
      {
        say: said(
          'The township office in Lakefield now calls an interpreter line without being asked.',
          'Le bureau municipal de Lakefield appelle maintenant une ligne d’interprètes sans qu’on le demande.',
          'صار مكتب البلدية في ليكفيلد يتصل بخط المترجمين دون أن يُطلب منه.',
        ),
        communityId: communities.get('Selwyn'),
        from: dayOf(ago(120)),
        contributed: [{ organisationId: idOf(cast.organisations, 'selwyn') }],
        confirmer: { name: 'Walter Pym', email: 'walter@members.example' },
        example: true,
      },
      'staff',
      ago(20),
    ),
  )
  const walter = { name: 'Walter Pym', email: 'walter@members.example', tongue: 'en' } as const
  granted(await askToConfirmOutcome(db, coordinator, clerks.outcome, walter, origin, ago(19)))
}
