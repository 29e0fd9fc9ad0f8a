import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { DateField, ErrorSummary, FileField, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { methods } from '../access/method.ts'
import { type Need, needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { gapsPath } from '../paths.ts'
import type { AccessOver, ScoreOf } from './over.ts'
import { accessPath, travelBlankPath, travelPath, travelTablePath } from './paths.ts'
import type { TravelTable } from './queries.ts'
import { inOrder, sayMethod, sayPicture, sayScore, scoreColumn, whyNone } from './say.ts'
import { words } from './words.ts'

interface AccessProps {
  view: View
  slug: string
  need: Need
  over: AccessOver
  travel: TravelTable | undefined
}

const Ask = ({ view, slug, need, over, travel }: AccessProps) => {
  const { t } = view
  const form: FormState = { values: { need, method: over.method, by: over.by }, errors: {} }
  return (
    <Filters action={accessPath(slug)} label={t(words.show)} keep={{}}>
      <Select
        form={form}
        name="need"
        label={t(words.need)}
        choices={needList.map(each => ({ value: each, label: t(needWords[each]) }))}
        short
      />
      <Select
        form={form}
        name="method"
        label={t(words.method)}
        choices={methods.map(method => ({ value: method, label: t(words[method]) }))}
        short
      />
      {travel && (
        <Select
          form={form}
          name="by"
          label={t(words.by)}
          choices={[
            { value: 'distance', label: t(words.byDistance) },
            { value: 'travel', label: t(words.byTravel) },
          ]}
          short
        />
      )}
      <Button kind="second">{t(words.show)}</Button>
    </Filters>
  )
}

/** Bars by community; the sentence and the table under them say the same. */
const Bars = ({ view, over, scores }: { view: View; over: AccessOver; scores: readonly ScoreOf[] }) => {
  const most = Math.max(...scores.map(({ score }) => score ?? 0), Number.MIN_VALUE)
  return (
    <figure class="access-bars">
      <ol aria-hidden="true">
        {scores.map(each => (
          <li>
            <bdi>{each.community.name}</bdi>
            <b>{each.score === undefined ? '–' : sayScore(view, over, each.score)}</b>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" x="0" y="0.5" width="100" height="9" />
              <rect
                class="bar"
                x="0"
                y="0"
                width={(((each.score ?? 0) / most) * 100).toFixed(2)}
                height="10"
              />
            </svg>
          </li>
        ))}
      </ol>
      <figcaption>{sayPicture(view, over)}</figcaption>
    </figure>
  )
}

const capacitySaid = ({ capacity, method }: AccessOver) => {
  if (capacity === 'known') return words.capacityKnown
  return method === 'raam' ? words.capacityOneEachCost : words.capacityOneEach
}

const Working = ({ view, over }: { view: View; over: AccessOver }) => {
  const { t } = view
  const { services, remote, unplaced } = over
  const uncounted = over.scores.filter(({ community }) => community.people === undefined).length
  const sentences = [
    sayMethod(view, over),
    t(capacitySaid(over), { services }),
    t(words.leftOut, { remote, unplaced }).trim(),
    t(words.uncounted, { count: uncounted }),
    over.by === 'travel' ? t(words.travelNearest) : '',
  ]
  return <p class="quiet">{sentences.filter(Boolean).join(' ')}</p>
}

export const AccessPage = (p: AccessProps) => {
  const { view, over, slug } = p
  const { t, tongue } = view
  const scores = inOrder(over)
  const any = scores.some(({ score }) => score !== undefined)
  const title = t(words.titleNeed, { need: t(needWords[p.need]) })
  const count = new Intl.NumberFormat(tongue === 'fr' ? 'fr-CA' : 'en-CA')
  return (
    <Layout view={view} title={title}>
      <BackLink href={gapsPath(slug)} label={t(words.toGaps)} />
      <PageHead title={title} summary={t(words.lead)} />
      <Ask {...p} />
      {any ? (
        <Bars view={view} over={over} scores={scores} />
      ) : (
        <EmptyState title={t(words.noScores)} why={t(words.noScoresWhy)}>
          <ButtonLink href={gapsPath(slug)}>{t(words.toGaps)}</ButtonLink>
        </EmptyState>
      )}
      <Working view={view} over={over} />
      <Table
        caption={t(words.table)}
        columns={[
          { label: t(words.colCommunity) },
          { label: t(words.colPeople), figure: true },
          { label: t(scoreColumn(over)), figure: true },
        ]}
        rows={scores.map(each => [
          <bdi>{each.community.name}</bdi>,
          each.community.people === undefined ? t(words.notKnown) : count.format(each.community.people),
          each.score === undefined ? whyNone(view, each) : sayScore(view, over, each.score),
        ])}
      />
      {view.can('gaps.decide') && (
        <Actions>
          <ButtonLink kind="second" href={travelPath(slug)}>
            {t(words.travel)}
          </ButtonLink>
        </Actions>
      )}
    </Layout>
  )
}

const tripsShown = 200

export const TravelPage = (p: {
  view: View
  slug: string
  form: FormState
  travel: TravelTable | undefined
  communities: ReadonlyMap<string, string>
}) => {
  const { view, slug, form, travel } = p
  const { t, tongue } = view
  return (
    <Layout view={view} title={t(words.travel)}>
      <BackLink href={accessPath(slug)} label={t(words.back)} />
      <PageHead title={t(words.travel)} summary={t(words.travelLead)} />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <p>
        <a href={travelBlankPath(slug)} download>
          {t(words.travelBlank)}
        </a>
      </p>
      <form method="post" action={travelPath(slug)} enctype="multipart/form-data" class="form" novalidate>
        <FormGuard view={view} />
        <FileField
          form={form}
          name="file"
          label={t(words.travelFile)}
          hint={t(words.travelFileHint)}
          accept=".csv,.tsv,.txt,text/csv"
        />
        <TextField form={form} name="source" label={t(words.travelSource)} hint={t(words.travelSourceHint)} />
        <DateField form={form} name="asOf" label={t(words.asOf)} />
        <Actions>
          <Button>{t(words.bring)}</Button>
        </Actions>
      </form>
      {travel && (
        <section class="stack">
          <Table
            caption={t(words.inUse, {
              source: travel.source,
              day: writeDay(travel.asOf, tongue),
              count: travel.times.length,
              name: travel.broughtBy,
            })}
            columns={[
              { label: t(words.colFrom) },
              { label: t(words.colTo) },
              { label: t(words.colMinutes), figure: true },
            ]}
            rows={travel.times
              .slice(0, tripsShown)
              .map(([from, to, minutes]) => [
                p.communities.get(from) ?? '',
                p.communities.get(to) ?? '',
                String(minutes),
              ])}
          />
          <form method="post" action={`${travelTablePath(slug, travel.id)}/withdrawal`}>
            <FormGuard view={view} />
            <Actions>
              <Button kind="second">{t(words.withdraw)}</Button>
            </Actions>
          </form>
        </section>
      )}
    </Layout>
  )
}
