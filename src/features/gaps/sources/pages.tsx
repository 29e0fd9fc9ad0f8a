import { kindWords, type ServiceKind, serviceKinds } from '#features/directory/index.ts'
import { type Community, type Province, provinceNames } from '#features/partnership/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, DateField, ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { standardReach } from '../cell/reach.ts'
import { gapsPath, reachPath, sourcePath, sourcesPath, termsPath } from '../paths.ts'
import { words as gapWords } from '../words.ts'
import type { ReachSaid, Source } from './queries.ts'
import { words } from './words.ts'

const kindsIn = ({ t, tongue }: View, kinds: readonly ServiceKind[]): string =>
  kinds.length === 0
    ? t(words.nothing)
    : new Intl.ListFormat(tongue === 'fr' ? 'fr-CA' : 'en-CA').format(
        kinds.map(kind => t(kindWords[kind]).toLocaleLowerCase(tongue)),
      )

const provincesIn = ({ t }: View, provinces: readonly Province[]): string =>
  provinces.map(province => t(provinceNames[province])).join(', ')

const nameOf = ({ tongue }: View, { name }: Source): string => inTongue(name, tongue).text

function whereOf(view: View, { scope }: Source, communities: readonly Community[]): string {
  if (!scope || scope.kinds.length === 0) return '—'
  const only = scope.communities
  if (!only) return view.t(words.allOf, { provinces: provincesIn(view, scope.provinces) })
  const names = communities.filter(({ id }) => only.includes(id)).map(({ name }) => name)
  return view.t(words.onlyIn, { communities: names.join(', ') })
}

const Reach = (p: {
  view: View
  slug: string
  reach: number
  said: ReachSaid | undefined
  form: FormState
}) => {
  const { t, zone, tongue, can } = p.view
  return (
    <Card>
      <h2>{t(words.reachTitle)}</h2>
      <p>{t(words.reachNow, { reach: p.reach })}</p>
      {p.said ? (
        <p class="quiet">
          {t(words.saidByOn, {
            name: p.said.saidBy,
            day: writeDayOf(p.said.saidAt, zone, tongue),
            because: p.said.because,
          })}
        </p>
      ) : (
        <p class="quiet">{t(words.reachStandard)}</p>
      )}
      {can('gaps.decide') && (
        <form class="form" method="post" action={reachPath(p.slug)}>
          <FormGuard view={p.view} />
          <TextField
            form={p.form}
            name="kilometres"
            label={t(words.reachKm)}
            type="number"
            min="1"
            max="500"
            short
          />
          <TextArea
            form={p.form}
            name="because"
            label={t(words.because)}
            hint={t(words.becauseHint)}
            rows={2}
          />
          <Actions>
            <Button kind="second">{t(words.reachSave)}</Button>
          </Actions>
        </form>
      )}
    </Card>
  )
}

/** Every source with what it speaks for, as of when, and who said so. */
export const SourcesPage = (p: {
  view: View
  slug: string
  sources: readonly Source[]
  communities: readonly Community[]
  reach: number
  reachSaid: ReachSaid | undefined
  reachForm: FormState
  /** How many terms nobody knows. */
  openTerms: number
}) => {
  const { view, slug } = p
  const { t, tongue, zone } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        above={<BackLink href={gapsPath(slug)} label={t(gapWords.back)} />}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={p.reachForm}
        title={t(formWords.errorsTitle, { count: Object.keys(p.reachForm.errors).length })}
      />
      <Table
        caption={t(words.caption)}
        columns={[
          { label: t(words.source) },
          { label: t(words.speaksFor) },
          { label: t(words.where) },
          { label: t(words.asOf) },
          { label: t(words.listed), figure: true },
          { label: t(words.saidBy) },
          { label: '' },
        ]}
        rows={p.sources.map(source => {
          const [latest] = source.said
          const asOf = source.scope?.asOf
          return [
            nameOf(view, source),
            kindsIn(view, source.scope?.kinds ?? []),
            whereOf(view, source, p.communities),
            asOf ? writeDay(asOf, tongue) : t(words.noDay),
            source.services > 0 ? source.services : '',
            latest
              ? t(words.saidByOn, {
                  name: latest.saidBy,
                  day: writeDayOf(latest.saidAt, zone, tongue),
                  because: latest.because,
                })
              : source.own
                ? t(words.itself)
                : '',
            view.can('gaps.decide') && (
              <a href={sourcePath(slug, source.id)}>
                {t(words.change)} <span class="unseen">{nameOf(view, source)}</span>
              </a>
            ),
          ]
        })}
      />
      <Reach view={view} slug={slug} reach={p.reach} said={p.reachSaid} form={p.reachForm} />
      <section class="stack tight">
        <h2>{t(words.terms)}</h2>
        <p>{t(words.termsLead, { count: p.openTerms })}</p>
        <Actions>
          <ButtonLink kind="second" href={termsPath(slug)}>
            {t(words.termsOpen)}
          </ButtonLink>
        </Actions>
      </section>
    </Layout>
  )
}

/** What one source speaks for, to be said otherwise with a reason. */
export const SourcePage = (p: {
  view: View
  slug: string
  source: Source
  communities: readonly Community[]
  form: FormState
  meanwhile: boolean
}) => {
  const { view, slug, source, form } = p
  const { t, zone, tongue } = view
  const title = t(words.changeTitle, { source: nameOf(view, source) })
  const provinces = [
    ...new Set([...p.communities.map(({ province }) => province), ...(source.scope?.provinces ?? [])]),
  ]
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        above={<BackLink href={sourcesPath(slug)} label={t(words.back)} />}
        summary={t(words.changeLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.meanwhile && (
        <Notice tone="warn" said>
          {t(words.conflict)}
        </Notice>
      )}
      {source.own && (
        <p class="quiet">
          {t(words.listSaysItself, {
            kinds: kindsIn(view, source.own.kinds),
            provinces: provincesIn(view, source.own.provinces),
          })}
        </p>
      )}
      <form class="form" method="post" action={sourcePath(slug, source.id)}>
        <FormGuard view={view} />
        <input type="hidden" name="after" value={source.said[0]?.id ?? ''} />
        <Choices
          form={form}
          name="kinds"
          label={t(words.kinds)}
          optional={t(words.ifYouLike)}
          many
          side
          choices={serviceKinds.map(value => ({ value, label: t(kindWords[value]) }))}
        />
        <Choices
          form={form}
          name="provinces"
          label={t(words.provinces)}
          many
          side
          choices={provinces.map(value => ({ value, label: t(provinceNames[value]) }))}
        />
        <Choices
          form={form}
          name="communities"
          label={t(words.communities)}
          hint={t(words.communitiesHint)}
          optional={t(words.ifYouLike)}
          many
          side
          choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField
          form={form}
          name="asOf"
          label={t(words.asOf)}
          hint={t(words.asOfHint)}
          optional={t(words.ifKnown)}
        />
        <TextArea form={form} name="because" label={t(words.because)} hint={t(words.becauseHint)} />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
      {source.said.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.earlier)}</h2>
          <ul class="stack tight">
            {source.said.map(each => (
              <li>
                {t(words.earlierLine, {
                  name: each.saidBy,
                  day: writeDayOf(each.saidAt, zone, tongue),
                  kinds: kindsIn(view, each.kinds),
                  because: each.because,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

export const reachStart = (reach: number): FormState => ({
  values: { kilometres: String(reach || standardReach) },
  errors: {},
})
