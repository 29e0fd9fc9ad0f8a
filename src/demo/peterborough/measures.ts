import {
  addBreakdown,
  addIndicator,
  enterValue,
  findIndicatorSeen,
  goalsOf,
  listPlans,
  overrule,
  publishBreakdown,
} from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { at, before, type Cast, day, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'
import { judge } from './evidence.ts'
import { measuredLately } from './measured.ts'
import { tellOutcomes } from './outcomes.ts'

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
