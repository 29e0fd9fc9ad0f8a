import type { LooseEnd } from '#platform/http/feature.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { daysSince, inDays } from '#platform/http/waited.ts'
import { dayIn, writeDayOf } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { LooseEnds, SetAside } from '../loose-queries.ts'
import { asideEndPath, asidePath, stationPath, threadsPath, tiePath } from '../paths.ts'
import type { Station } from '../station.ts'
import { staffWords, words } from '../words.ts'

/** What a button beside a loose end says and where it leads. */
export type Answer = { label: string; href: string }

/** In days while they mean something, later the year it began. */
const sinceWhen = (view: View, at: Date): string => {
  const days = daysSince(view, at)
  return days > 365 ? dayIn(view.zone, at).slice(0, 4) : inDays(view, days)
}

const Aside = (p: { view: View; slug: string; subject: string; form: FormState }) => {
  const { t } = p.view
  const id = p.subject
  const mine = [p.form.values.of].flat()[0] === id
  const form = mine ? p.form : { values: {}, errors: {} }
  return (
    <details class="more" open={mine}>
      <summary>{t(staffWords.setAside)}</summary>
      <form method="post" action={asidePath(p.slug, id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextField form={form} name="reason" label={t(staffWords.asideWhy)} />
        <Button kind="second">{t(staffWords.setAside)}</Button>
      </form>
    </details>
  )
}

interface EndsProps {
  view: View
  slug: string
  title: string
  none: string
  stations: readonly Station[]
  answer: (station: Station) => Answer
  more: readonly LooseEnd[]
  /** Whether some of its kind were set aside. */
  resting: boolean
  form: FormState
}

const Ends = (p: EndsProps) => {
  const { view, slug } = p
  const { tongue, t } = view
  return (
    <section class="stack">
      <h2>{p.title}</h2>
      {p.stations.length + p.more.length === 0 ? (
        <p class="quiet">{p.resting ? t(staffWords.onlyAside) : p.none}</p>
      ) : (
        <ul class="card todo">
          {p.stations.map(station => (
            <li>
              <span class="when">{sinceWhen(view, station.at)}</span>
              <div>
                <strong>
                  <a href={stationPath(slug, station)}>
                    <Written text={station.title} tongue={tongue} />
                  </a>
                </strong>
                {station.say && (
                  <div class="quiet">
                    <Written text={station.say} tongue={tongue} />
                  </div>
                )}
                <Aside view={view} slug={slug} subject={station.id} form={p.form} />
              </div>
              <div class="actions">
                <ButtonLink href={p.answer(station).href} kind="second">
                  {p.answer(station).label}
                </ButtonLink>
                {p.answer(station).href !== tiePath(slug, station.id) && (
                  <ButtonLink href={tiePath(slug, station.id)} kind="quiet">
                    {t(staffWords.tieIt)}
                  </ButtonLink>
                )}
              </div>
            </li>
          ))}
          {p.more.map(end => (
            <li>
              <span class="when">{sinceWhen(view, end.since)}</span>
              <div>
                <strong>{end.sentence}</strong>
                <Aside view={view} slug={slug} subject={end.subject} form={p.form} />
              </div>
              <div class="actions">
                <ButtonLink href={end.mend.href} kind="second">
                  {end.mend.label}
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface LeftAsideProps {
  view: View
  slug: string
  aside: readonly SetAside[]
  more: readonly LooseEnd[]
}

/** What was set aside and would hang loose still. */
const LeftAside = (p: LeftAsideProps) => {
  const { view, slug } = p
  const { t, tongue, zone } = view
  const known = new Map(p.more.map(end => [end.subject, end]))
  const aside = p.aside.flatMap(each => {
    const end = known.get(each.subject)
    if (each.station) return { ...each, href: stationPath(slug, each.station), name: each.station.title }
    return end ? { ...each, href: end.mend.href, name: end.sentence } : []
  })
  if (aside.length === 0) return null
  return (
    <details class="more">
      <summary>{t(staffWords.asideCount, { count: aside.length })}</summary>
      <ul class="stack">
        {aside.map(({ subject, href, name, reason, setBy, setAt }) => (
          <li class="stack tight">
            <a href={href}>{typeof name === 'string' ? name : <Written text={name} tongue={tongue} />}</a>
            <p class="quiet">
              {t(staffWords.asideBy, { name: setBy, day: writeDayOf(setAt, zone, tongue), reason })}
            </p>
            <form method="post" action={asideEndPath(slug, subject)}>
              <FormGuard view={view} />
              <Button kind="quiet">{t(staffWords.takeUpAgain)}</Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

export const LooseEndsPage = (p: {
  view: View
  slug: string
  ends: LooseEnds
  /** What the rooms keep that hangs loose without being on the thread. */
  more: readonly LooseEnd[]
  aside: readonly SetAside[]
  /** What the rooms offer for a piece of evidence; its own page when none does. */
  answer: (station: Station) => Answer | undefined
  form: FormState
}) => {
  const { view, slug, ends, form } = p
  const { t } = view
  const open = (label: string) => (station: Station) => ({ label, href: stationPath(slug, station) })
  const tie = (label: string) => (station: Station) => ({ label, href: tiePath(slug, station.id) })
  const offered = (label: string) => (station: Station) => p.answer(station) ?? open(label)(station)
  const resting = new Set(p.aside.map(({ subject }) => subject))
  const of = (kind: LooseEnd['kind']) => p.more.filter(end => end.kind === kind && !resting.has(end.subject))
  const both = { view, slug, form }
  const kindOf = new Map(p.more.map(end => [end.subject, end.kind]))
  const kindsAside = new Set(p.aside.map(end => end.station?.kind ?? kindOf.get(end.subject)))
  return (
    <Layout view={view} title={t(staffWords.looseEnds)}>
      <PageHead
        above={<BackLink href={threadsPath(slug)} label={t(words.followAll)} />}
        title={t(staffWords.looseEnds)}
        summary={t(staffWords.looseEndsLead)}
      />
      <Ends
        {...both}
        title={t(staffWords.evidence)}
        none={t(staffWords.noEvidence)}
        stations={ends.evidence}
        answer={offered(t(staffWords.takeUp))}
        more={of('evidence')}
        resting={kindsAside.has('evidence')}
      />
      <Ends
        {...both}
        title={t(staffWords.decisions)}
        none={t(staffWords.noDecisions)}
        stations={ends.decisions}
        answer={offered(t(staffWords.carryOut))}
        more={of('decision')}
        resting={kindsAside.has('decision')}
      />
      <Ends
        {...both}
        title={t(staffWords.actions)}
        none={t(staffWords.noActions)}
        stations={ends.actions}
        answer={tie(t(staffWords.sayWhy))}
        more={of('action')}
        resting={kindsAside.has('action')}
      />
      <Ends
        {...both}
        title={t(staffWords.outcomes)}
        none={t(staffWords.noOutcomes)}
        stations={ends.outcomes}
        answer={open(t(staffWords.askToConfirm))}
        more={of('outcome')}
        resting={kindsAside.has('outcome')}
      />
      <Ends
        {...both}
        title={t(staffWords.commitments)}
        none={t(staffWords.noCommitments)}
        stations={[]}
        answer={open('')}
        more={of('commitment')}
        resting={kindsAside.has('commitment')}
      />
      <LeftAside view={view} slug={slug} aside={p.aside} more={p.more} />
    </Layout>
  )
}
