import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { dayIn, writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, DateField, ErrorSummary, InBoth } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { type LineProps, LineSection } from '#platform/ui/line.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { choices } from '../coordination.ts'
import { coordinationPath, coordinationPlace, overlapPath, overlapsPath } from '../paths.ts'
import type { Coordination } from '../queries.ts'
import { organisationNamesIn, sayLikeness, serviceNames } from '../say.ts'
import { words } from '../staff-words.ts'
import type { SideRow } from '../tables.ts'
import { choiceWords, dimensionWords, linkWords, publicWords } from '../words.ts'

/** Who was asked and what they said, in one table. */
export const Asked = (p: { view: View; slug: string; coordinations: readonly Coordination[] }) => {
  const { view, slug } = p
  const { t, tongue, zone } = view
  const said = ({ answer }: SideRow) => (answer ? t(choiceWords[answer]) : t(words.noAnswer))
  return (
    <section class="stack tight">
      <h2>{t(words.asksTitle)}</h2>
      <Table
        caption={t(words.asksTitle)}
        hideCaption
        columns={[{ label: t(words.pair) }, { label: t(words.answers) }, { label: t(words.state) }]}
        rows={p.coordinations.map(({ proposal, a, b }) => {
          const [nameA, nameB] = organisationNamesIn(proposal.seen, tongue)
          return [
            <a href={coordinationPath(slug, proposal.id)}>
              {serviceNames(proposal.seen, tongue).join(' · ')}
            </a>,
            <>
              {t(words.saidBy, { name: nameA, answer: said(a) })}
              <br />
              {t(words.saidBy, { name: nameB, answer: said(b) })}
            </>,
            proposal.closedAt && proposal.closedBecause
              ? t(words.closedAs, {
                  why: proposal.closedBecause,
                  day: writeDayOf(proposal.closedAt, zone, tongue),
                })
              : t(words.askedOn, { day: writeDayOf(proposal.proposedAt, zone, tongue) }),
          ]
        })}
      />
    </section>
  )
}

interface Props extends Coordination {
  view: View
  slug: string
  form: FormState
  line: { stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
}

const CameOfIt = ({ view, proposal }: Props) => {
  const { t, tongue } = view
  if (!proposal.cameTo || !proposal.outcomeOn) return null
  return (
    <Card tone="lamp">
      <h2>{t(linkWords.outcome)}</h2>
      <p>
        <strong>
          {t(linkWords.outcomeOn, {
            choice: t(choiceWords[proposal.cameTo]),
            day: writeDay(proposal.outcomeOn, tongue),
          })}
        </strong>
      </p>
      <Prose text={proposal.outcome ?? {}} tongue={tongue} />
    </Card>
  )
}

const Line = ({ view, slug, proposal, line }: Props) => (
  <LineSection
    view={view}
    slug={slug}
    line={line}
    here={coordinationPlace(proposal.id)}
    title={view.t(publicWords.since)}
  />
)

const Answers = (p: Props) => {
  const { view, slug, proposal, a, b } = p
  const { t, tongue, zone } = view
  const here = coordinationPath(slug, proposal.id)
  const names = organisationNamesIn(proposal.seen, tongue)
  return (
    <Table
      caption={t(words.answers)}
      columns={[
        { label: t(words.who) },
        { label: t(words.askedWhom) },
        { label: t(words.answer) },
        { label: '' },
      ]}
      rows={[a, b].map((side, n) => [
        names[n] ?? '',
        side.askedAt
          ? t(words.times, {
              name: side.recipientName,
              count: side.asks,
              day: writeDayOf(side.askedAt, zone, tongue),
            })
          : side.recipientName,
        side.answer ? (
          <>
            {t(choiceWords[side.answer])}
            {side.answerNote && (
              <>
                : <Written text={side.answerNote} tongue={tongue} />
              </>
            )}
          </>
        ) : (
          t(words.noAnswer)
        ),
        !side.answer && !proposal.closedAt && view.can('gaps.decide') ? (
          <form method="post" action={`${here}/sides/${side.id}/reminder`}>
            <FormGuard view={view} />
            <Button kind="second">{t(words.remind, { name: side.recipientName })}</Button>
          </form>
        ) : (
          ''
        ),
      ])}
    />
  )
}

const Recording = (p: Props) => {
  const { view, slug, proposal, form } = p
  const { t } = view
  const here = coordinationPath(slug, proposal.id)
  return (
    <>
      <section class="stack tight">
        <h2>{t(words.recordTitle)}</h2>
        <p>{t(words.recordWhy)}</p>
        <form method="post" action={`${here}/outcome`} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="cameTo"
            label={t(words.cameTo)}
            side
            choices={choices.map(choice => ({ value: choice, label: t(choiceWords[choice]) }))}
          />
          <InBoth
            form={form}
            name="outcome"
            optional={t(words.oneIsEnough)}
            labels={[t(words.outcomeEn), t(words.outcomeFr)]}
            rows={3}
          />
          <DateField form={form} name="on" label={t(words.outcomeOn)} max={dayIn(view.zone, view.now)} />
          <Button>{t(words.record)}</Button>
        </form>
      </section>
      <section class="stack tight">
        <h2>{t(words.takeBack)}</h2>
        <p class="quiet">{t(words.takeBackWhy)}</p>
        <form method="post" action={`${here}/withdrawal`}>
          <FormGuard view={view} />
          <Button kind="quiet">{t(words.takeBack)}</Button>
        </form>
      </section>
    </>
  )
}

/** For those who asked: who answered what, and what came of it. */
export const CoordinationPage = (p: Props) => {
  const { view, slug, proposal, form } = p
  const { t, tongue, zone } = view
  const title = serviceNames(proposal.seen, tongue).join(' · ')
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={overlapsPath(slug)} label={t(words.title)} />}
        title={title}
        summary={t(words.proposed, {
          name: proposal.proposedBy,
          day: writeDayOf(proposal.proposedAt, zone, tongue),
          until: writeDay(proposal.answerBy, tongue),
        })}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {proposal.closedAt && proposal.closedBecause && (
        <Notice tone="info">
          {t(words.closedAs, {
            why: proposal.closedBecause,
            day: writeDayOf(proposal.closedAt, zone, tongue),
          })}
        </Notice>
      )}
      <CameOfIt {...p} />
      <Answers {...p} />
      <p>
        <a href={overlapPath(slug, proposal.serviceA, proposal.serviceB)}>{t(words.look)}</a>
      </p>
      <Line {...p} />
      {!proposal.closedAt && view.can('gaps.decide') && <Recording {...p} />}
    </Layout>
  )
}

/** What everybody reads once something came of it. */
export const CameOfItPage = (p: Props) => {
  const { view, proposal } = p
  const { t, tongue } = view
  const title = serviceNames(proposal.seen, tongue).join(' · ')
  const [a, b] = organisationNamesIn(proposal.seen, tongue)
  return (
    <Layout view={view} title={title}>
      <PageHead title={title} summary={t(publicWords.summary, { a, b })} />
      <CameOfIt {...p} />
      <Line {...p} />
      <section class="stack tight">
        <h2>{t(linkWords.whatIsAlike)}</h2>
        <dl class="pairs">
          {sayLikeness(proposal.seen, view).map(({ dimension, said }) => (
            <div>
              <dt>{t(dimensionWords[dimension])}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Layout>
  )
}
