import { listCommunities } from '#features/partnership/index.ts'
import {
  actionsOf,
  askToConfirmOutcome,
  harvestOutcome,
  listPlans,
  sayOfOutcome,
  tieActionToIndicator,
} from '#features/plan/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling } from '../telling.ts'

const byLink = (name: string): Actor => ({ kind: 'link', id: newId(), name })

export async function tellOutcomes(
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
