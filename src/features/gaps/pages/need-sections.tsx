import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Table } from '#platform/ui/table.tsx'
import { cellWords as words } from '../cell/words.ts'
import { type Demand, fewestShown } from '../demand/index.ts'
import type { AccessOver } from '../travel/over.ts'
import { sayScore } from '../travel/say.ts'

/** “40–60”, “14 times asked”; what too few people said is not shown. */
function howMany({ t }: View, { people, kind, respondents }: Demand): string {
  if (!people || (respondents !== undefined && respondents < fewestShown)) return t(words.notKnown)
  const { least, most } = people
  if (kind === 'times asked') return t(words.timesAsked, { count: most })
  return least === most
    ? t(words.number, { count: least })
    : `${t(words.number, { count: least })}–${t(words.number, { count: most })}`
}

/** What is known of how many need it, each source by itself: they are never added up. */
export const DemandSection = (p: { view: View; demands: readonly Demand[]; href: string }) => {
  const { t, tongue } = p.view
  return (
    <section class="stack tight">
      <h2>{t(words.demandTitle)}</h2>
      {p.demands.length === 0 ? (
        <p>{t(words.demandNone)}</p>
      ) : (
        <Table
          caption={t(words.demandTitle)}
          hideCaption
          columns={[
            { label: t(words.source) },
            { label: t(words.people), figure: true },
            { label: t(words.asOf) },
            { label: t(words.covers) },
          ]}
          rows={p.demands.map(demand => [
            inTongue(demand.source, tongue).text,
            howMany(p.view, demand),
            demand.asOf ? writeDay(demand.asOf, tongue) : t(words.notKnown),
            [
              inTongue(demand.reach, tongue).text,
              demand.rounding && demand.rounding > 1 && t(words.rounding, { rounding: demand.rounding }),
            ]
              .filter(Boolean)
              .join(' · '),
          ])}
        />
      )}
      <p>
        <a href={p.href}>{t(words.demandAdd)}</a>
      </p>
    </section>
  )
}

/** How well the services within reach serve the people who live there, whatever the language and the hours. */
export const AccessSection = (p: { view: View; access: AccessOver; communityId: string; href: string }) => {
  const { t } = p.view
  const one = p.access.scores.find(({ community }) => community.id === p.communityId)
  const why = {
    'no-location': words.accessNoPlace,
    'no-people': words.accessNoPeople,
    'nothing-in-reach': words.accessNothing,
  }
  const per = p.access.capacity === 'known' ? words.accessPlaces : words.accessServices
  return (
    <section class="stack tight">
      <h2>{t(words.accessTitle)}</h2>
      <p>
        {one?.score !== undefined
          ? t(per, { score: sayScore(p.view, p.access, one.score) })
          : t(why[one?.why ?? 'nothing-in-reach'])}{' '}
        <a href={p.href}>{t(words.accessHow)}</a>
      </p>
    </section>
  )
}
