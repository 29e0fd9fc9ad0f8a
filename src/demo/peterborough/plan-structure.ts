import { recordDecision } from '#features/groups/index.ts'
import {
  addMilestone,
  adoptAmendment,
  answerAsPartner,
  beginAmendment,
  beginYear,
  changeAction,
  changeGoal,
  chooseFor,
  keepTags,
  leaveBehind,
  listPlans,
  planInForce,
  planWhole,
  propose,
  reachMilestone,
  rollOver,
} from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { cents } from '#platform/money.ts'
import type { TextIn } from '#platform/text.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'

const zone = 'America/Toronto'

const goalTags = [
  ['characteristic:agencies', 'outcome:served', 'sdg:10', 'lens:gba-plus'],
  ['characteristic:employment', 'outcome:working', 'sdg:8', 'population:employers'],
  ['characteristic:housing', 'outcome:housed', 'sdg:11'],
  ['characteristic:transit', 'characteristic:social', 'outcome:connected', 'population:rural'],
  ['characteristic:attitudes', 'outcome:belonging', 'sdg:16', 'lens:anti-racism', 'lens:francophone'],
]

/** The plan of 2022 in full: tags, milestones, money, partners who answered, what came from the plan before. */
export const tellPlanInFull = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    const { coordinator, now } = telling
    const ago = (days: number) => before(now, days)
    const plan = await planInForce(db)
    if (!plan) throw new Error('Peterborough has no plan in force')
    for (const [n, { id }] of plan.goals.entries())
      await keepTags(db, coordinator, { goalId: id }, goalTags[n] ?? [], ago(300))
    const { goals } = await planWhole(db, { id: plan.planId }, zone)
    const open = goals
      .flatMap(({ actions }) => actions)
      .filter(({ state }) => state !== 'done' && state !== 'dropped')
    for (const action of open.slice(0, 4)) {
      const first = await addMilestone(
        db,
        coordinator,
        action.id,
        {
          title: said(
            'Everyone who helps has met once',
            'Une première rencontre de toutes les parties a eu lieu',
            'التقى كل من يساعد مرة',
          ),
          due: dayOf(ago(120)),
        },
        ago(200),
      )
      if (first) await reachMilestone(db, coordinator, first, dayOf(ago(124)), ago(123))
      await addMilestone(
        db,
        coordinator,
        action.id,
        {
          title: said('Half the towns reached', 'La moitié des villes rejointes', 'بلوغ نصف البلدات'),
          due: dayOf(before(now, -60)),
        },
        ago(200),
      )
      for (const [n, partner] of action.partners.entries())
        await answerAsPartner(
          db,
          { kind: 'system', name: cast.speakers.get('library') ?? coordinator.name },
          partner.id,
          {
            answer: n === 0 ? 'yes' : 'talk',
            said:
              n === 0
                ? undefined
                : said('How many hours a month would it take?', 'Combien d’heures par mois faudrait-il?'),
          },
          ago(150 - n),
        )
    }
    const costly = titled(open, 'van from Douro')
    if (costly)
      granted(
        await changeAction(
          db,
          coordinator,
          costly.id,
          {
            detail: {
              expectedOutput: said(
                'Forty rides a week (example figure)',
                'Quarante trajets par semaine (chiffre fictif)',
                'أربعون رحلة في الأسبوع (رقم توضيحي)',
              ),
              expectedOutcome: said(
                'Nobody misses a class for want of a ride',
                'Personne ne manque un cours faute de transport',
                'لا يفوت أحدًا درس لغياب وسيلة نقل',
              ),
              budgetCents: cents(18_500_00),
              budgetFrom: said(
                'Two townships and a service club (example)',
                'Deux cantons et un club philanthropique (exemple)',
                'بلدتان ونادٍ خيري (مثال)',
              ),
              inKindCents: cents(6_000_00),
              inKind: said(
                'A van, three evenings a week',
                'Une navette, trois soirs par semaine',
                'حافلة صغيرة، ثلاث أمسيات في الأسبوع',
              ),
              rhythmDays: 60,
            },
          },
          ago(90),
        ),
      )
    await tellLineage(db, telling, plan.planId, open)
    await tellAmendment(db, telling, cast, plan)
    await tellYears(db, telling, open)
  })

type Open = { id: string; title: TextIn }[]

const titled = <Row extends { title: TextIn }>(rows: readonly Row[], words: string): Row | undefined =>
  rows.find(({ title }) => title.en?.includes(words))

/** New ← old, by words of their titles. */
const goalsCarriedOn = [
  ['Help near home', 'how to welcome'],
  ['Work that fits', 'earn a living'],
  ['Getting around', 'feel at home'],
  ['says it, and shows it', 'what immigration brings'],
] as const
const actionsCarriedOn = [
  ['One directory', 'directory of services'],
  ['which diploma counts', 'mentors'],
  ['edition of the toolkit', 'Integration Toolkit'],
  ['newsletter, every month', 'newsletter every month'],
] as const

/** What the last plan began and this one carries on, and what it left behind. */
async function tellLineage(db: TenantDb, { coordinator, now }: Telling, planId: string, open: Open) {
  const earlier = (await listPlans(db)).find(({ state }) => state === 'completed')
  if (!earlier) return
  const old = await planWhole(db, earlier, zone)
  const present = await planWhole(db, { id: planId }, zone)
  for (const [mine, theirs] of goalsCarriedOn) {
    const heir = titled(
      present.goals.map(({ goal }) => goal),
      mine,
    )
    const from = titled(
      old.goals.map(({ goal }) => goal),
      theirs,
    )
    if (heir && from)
      granted(await changeGoal(db, coordinator, heir.id, { followsId: from.id }, before(now, 281)))
  }
  const then = old.goals.flatMap(({ actions }) => actions)
  for (const [mine, theirs] of actionsCarriedOn) {
    const heir = titled(open, mine)
    const from = titled(then, theirs)
    if (heir && from)
      granted(await changeAction(db, coordinator, heir.id, { followsId: from.id }, before(now, 280)))
  }
  const faces = titled(then, 'forty faces')
  if (faces)
    await leaveBehind(
      db,
      coordinator,
      planId,
      { actionId: faces.id },
      said(
        'The portraits hang in the schools; the council found they had done their work.',
        'Les portraits sont dans les écoles; le conseil a jugé qu’ils avaient fait leur travail.',
        'الصور معلقة في المدارس؛ ورأى المجلس أنها أدت دورها.',
      ),
      before(now, 279),
    )
}

/** Version 2: two pillars, and one goal in plainer words, decided by the council. */
async function tellAmendment(
  db: TenantDb,
  { coordinator, now }: Telling,
  cast: Cast,
  plan: { planId: string; goals: { id: string }[] },
) {
  const when = before(now, 14)
  granted(await beginAmendment(db, coordinator, plan.planId, undefined, before(now, 40)))
  const put = async (facts: Parameters<typeof propose>[3]) =>
    granted(await propose(db, coordinator, plan.planId, facts, before(now, 38))).id
  const pillar = (title: ReturnType<typeof said>) => put({ kind: 'addition', thing: 'pillar', title })
  const arriving = await pillar(said('Arriving', 'Arriver', 'الوصول'))
  const staying = await pillar(said('Staying', 'Rester', 'البقاء'))
  for (const [n, { id }] of plan.goals.entries())
    await put({ kind: 'move', thing: 'goal', subject: id, under: n < 3 ? arriving : staying })
  const home = plan.goals[2]
  if (home)
    await put({
      kind: 'wording',
      thing: 'goal',
      subject: home.id,
      title: said(
        'A home one can afford, and stay in',
        'Un chez-soi abordable, où rester',
        'بيت ميسور يمكن البقاء فيه',
      ),
      say: said(
        'The first lease is signed knowing what it says, at a rent that leaves enough for food.',
        'Le premier bail est signé en sachant ce qu’il dit, à un loyer qui laisse de quoi manger.',
        'يوقَّع عقد الإيجار الأول بعد فهم ما فيه، وبأجرة تُبقي ما يكفي للطعام.',
      ),
      why: said(
        'Rents rose faster than wages.',
        'Les loyers ont augmenté plus vite que les salaires.',
        'ارتفعت الإيجارات أسرع من الأجور.',
      ),
    })
  const decisionId = await recordDecision(
    db,
    coordinator,
    {
      groupId: idOf(cast.groups, 'council'),
      sentence: said(
        'The plan is amended: two pillars, and housing says what it costs.',
        'Le plan est modifié : deux piliers, et le logement dit ce qu’il coûte.',
        'عُدّلت الخطة: محوران، ويذكر السكن تكلفته.',
      ),
      decidedOn: dayOf(when),
      public: true,
    },
    when,
  )
  granted(await adoptAmendment(db, coordinator, plan.planId, { on: dayOf(when), decisionId }, when))
}

/** Last fiscal year's work plan, rolled over into this one's. */
async function tellYears(db: TenantDb, { coordinator, now }: Telling, open: Open) {
  const year = now.getUTCFullYear() - (now.getUTCMonth() < 3 ? 1 : 0)
  granted(await beginYear(db, coordinator, year - 1, before(now, 330)))
  const chosen = open.slice(0, 6).map(({ id }, n) => ({ actionId: id, quarter: (n % 4) + 1 }))
  await chooseFor(db, coordinator, year - 1, chosen, before(now, 330))
  const left = new Map(
    open
      .slice(0, 2)
      .map(({ id }) => [id, said('Two townships still to come.', 'Deux cantons restent à venir.')] as const),
  )
  granted(await rollOver(db, coordinator, year - 1, { stays: [], left }, before(now, 200)))
}
