import type { Community } from '#features/partnership/index.ts'
import { type OrganisationRow, organisationPath } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { ErrorSummary, InBoth, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { isCurrent, type Way } from '../entry.ts'
import { entryPath, poolPath } from '../paths.ts'
import type { Entry, Fitting, Match } from '../queries.ts'
import { factsSaid, fitSaid, titleOf } from '../say.ts'
import { words } from '../staff-words.ts'
import { entryWords, wayNames } from '../words.ts'
import { MatchTable } from './board.tsx'
import { DetailFields, WhatFields, WishFields } from './entry-fields.tsx'

const Refused = (p: { view: View; form: FormState }) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

const Whose = (p: {
  view: View
  form: FormState
  label: string
  organisations: readonly OrganisationRow[]
}) => (
  <Select
    form={p.form}
    name="organisation"
    label={p.label}
    blank={p.view.t(words.choose)}
    choices={p.organisations.map(({ id, name }) => ({
      value: id,
      label: inTongue(name, p.view.tongue).text,
    }))}
  />
)

/** Writes an offer or an ask down for an organisation. */
export const NewEntryPage = (p: {
  view: View
  slug: string
  way: Way
  form: FormState
  organisations: readonly OrganisationRow[]
  communities: readonly Community[]
}) => {
  const { view, slug, form } = p
  const { t } = view
  const title = t(p.way === 'offer' ? words.newOffer : words.newAsk)
  const optional = t(entryWords.ifYouLike)
  return (
    <Layout view={view} title={title}>
      <PageHead above={<BackLink href={poolPath(slug)} label={t(words.title)} />} title={title} />
      <Refused view={view} form={form} />
      <form method="post" action={`${poolPath(slug)}/entries`} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="way" value={p.way} />
        <Whose view={view} form={form} label={t(words.organisation)} organisations={p.organisations} />
        <WhatFields view={view} form={form} />
        <InBoth
          form={form}
          name="title"
          labels={[t(words.titleEn), t(words.titleFr)]}
          hint={t(entryWords.titleHint)}
          optional={t(words.oneIsEnough)}
        />
        <InBoth
          {...{ form, optional }}
          name="conditions"
          labels={[t(words.conditionsEn), t(words.conditionsFr)]}
          rows={2}
        />
        <DetailFields view={view} form={form} communities={p.communities} />
        <Button>{t(words.put)}</Button>
      </form>
    </Layout>
  )
}

const percent = (degree: number) => Math.round(degree * 100)

const Fits = (p: { view: View; slug: string; fitting: readonly Fitting[] }) => {
  const { view, slug } = p
  const { t, tongue } = view
  if (p.fitting.length === 0) return <p class="quiet">{t(words.noFits)}</p>
  return (
    <>
      <Table
        caption={t(words.fits)}
        hideCaption
        columns={[
          { label: t(words.what) },
          { label: t(words.who) },
          { label: t(words.why) },
          { label: t(words.fit), figure: true },
        ]}
        rows={p.fitting.map(({ entry, fit }) => [
          <a href={entryPath(slug, entry.id)}>
            <Written text={entry.title} tongue={tongue} />
          </a>,
          <Written text={entry.organisation} tongue={tongue} />,
          fitSaid(fit, view),
          percent(fit.least) === percent(fit.most)
            ? `${percent(fit.least)} %`
            : `${percent(fit.least)}–${percent(fit.most)} %`,
        ])}
      />
      <details>
        <summary>{t(words.why)}</summary>
        <p>{t(words.method)}</p>
      </details>
    </>
  )
}

/** One offer or ask: what fits, what was matched, and asking for it on somebody's behalf. */
export const EntryPage = (p: {
  view: View
  slug: string
  entry: Entry
  fitting: readonly Fitting[]
  matches: readonly Match[]
  organisations: readonly OrganisationRow[]
  form: FormState
}) => {
  const { view, slug, entry, form } = p
  const { t, tongue, zone, now } = view
  const here = entryPath(slug, entry.id)
  const current = isCurrent(entry, dayIn(zone, now))
  const decides = view.can('gaps.decide')
  return (
    <Layout view={view} title={titleOf(entry, tongue)}>
      <PageHead
        above={<BackLink href={poolPath(slug)} label={t(words.title)} />}
        title={<Written text={entry.title} tongue={tongue} />}
        summary={
          <>
            {t(wayNames[entry.way])} ·{' '}
            <a href={organisationPath(slug, entry.organisationId)}>
              <Written text={entry.organisation} tongue={tongue} />
            </a>
          </>
        }
      />
      <Refused view={view} form={form} />
      {!current && <Notice tone="warn">{t(words.over)}</Notice>}
      <p>{factsSaid(entry, view).join(' · ')}</p>
      {entry.conditions && <Prose text={entry.conditions} tongue={tongue} />}
      {current && <p class="quiet">{t(entryWords.until, { day: writeDay(entry.expiresOn, tongue) })}</p>}
      {decides && !entry.endedAt && (
        <Actions>
          <form method="post" action={`${here}/renewal`}>
            <FormGuard view={view} />
            <Button kind="second">{t(words.renew)}</Button>
          </form>
          <form method="post" action={`${here}/ending`}>
            <FormGuard view={view} />
            <Button kind="quiet">{t(words.end)}</Button>
          </form>
        </Actions>
      )}
      {current && (
        <section class="stack tight">
          <h2>{t(words.fits)}</h2>
          <Fits view={view} slug={slug} fitting={p.fitting} />
        </section>
      )}
      {p.matches.length > 0 && <MatchTable view={view} slug={slug} matches={p.matches} />}
      {current && decides && entry.way === 'offer' && (
        <section class="stack tight">
          <h2>{t(words.propose)}</h2>
          <form method="post" action={`${poolPath(slug)}/matches`} class="form" novalidate>
            <FormGuard view={view} />
            <input type="hidden" name="offer" value={entry.id} />
            <Whose view={view} form={form} label={t(words.forWhom)} organisations={p.organisations} />
            <WishFields view={view} form={form} />
            <Button>{t(words.proposeButton)}</Button>
          </form>
        </section>
      )}
    </Layout>
  )
}
