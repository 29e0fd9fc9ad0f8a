import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Ask, type Chip, Chips, Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Results } from '#platform/ui/result.tsx'
import { ServiceResult } from '../components/service-result.tsx'
import { AUDIENCES, type Audience, type ServiceKind } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import { importsPath, servicesPath } from '../paths.ts'
import type { SearchResults } from '../queries/search.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

/** What the address asks for, as it was understood. */
export interface Asked {
  q: string
  kind: ServiceKind | undefined
  audience: Audience | undefined
  language: string | undefined
  community: Community | undefined
  page: number
}

export const perPage = 20

export interface SearchPageProps {
  view: View
  slug: string
  asked: Asked
  results: SearchResults
  /** Kinds that are listed, most common first. */
  kinds: readonly ServiceKind[]
  languages: readonly string[]
  communities: readonly Community[]
}

const queryOf = (asked: Asked): Record<string, string | undefined> => ({
  q: asked.q || undefined,
  kind: asked.kind,
  audience: asked.audience,
  language: asked.language,
  community: asked.community?.id,
  page: asked.page > 1 ? String(asked.page) : undefined,
})

const given = (query: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((part): part is [string, string] => part[1] !== undefined))

const Narrow = (p: SearchPageProps) => {
  const { t, tongue } = p.view
  const form = { values: given(queryOf(p.asked)), errors: {} }
  const optional = ' '
  return (
    <Filters action={servicesPath(p.slug)} label={t(words.filters)} keep={p.asked.q ? { q: p.asked.q } : {}}>
      <div class="grid tight">
        <Select
          form={form}
          name="kind"
          label={t(words.kind)}
          optional={optional}
          blank={t(words.anyKind)}
          choices={p.kinds.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
        />
        {p.communities.length > 0 && (
          <Select
            form={form}
            name="community"
            label={t(words.near)}
            optional={optional}
            blank={t(words.anywhere)}
            choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select
          form={form}
          name="audience"
          label={t(words.audience)}
          optional={optional}
          blank={t(words.anyAudience)}
          choices={AUDIENCES.map(audience => ({ value: audience, label: t(audienceWords[audience]) }))}
        />
        {p.languages.length > 0 && (
          <Select
            form={form}
            name="language"
            label={t(words.language)}
            optional={optional}
            blank={t(words.anyLanguage)}
            choices={p.languages.map(code => ({ value: code, label: languageName(code, tongue) }))}
          />
        )}
      </div>
      <div>
        <Button kind="second">{t(words.show)}</Button>
      </div>
    </Filters>
  )
}

function chipsOf(p: SearchPageProps): Chip[] {
  const { t, tongue } = p.view
  const { asked } = p
  const without = (part: string) =>
    servicesPath(p.slug, { ...queryOf({ ...asked, page: 1 }), [part]: undefined })
  return [
    asked.kind && { label: t(kindWords[asked.kind]), href: without('kind'), on: true },
    asked.community && {
      label: `${t(words.near)} ${asked.community.name}`,
      href: without('community'),
      on: true,
    },
    asked.audience && { label: t(audienceWords[asked.audience]), href: without('audience'), on: true },
    asked.language
      ? { label: languageName(asked.language, tongue), href: without('language'), on: true }
      : undefined,
  ].filter(chip => chip !== undefined)
}

const mostCommon = 8

/** The kinds most listed, each one press. */
const Common = (p: SearchPageProps) => {
  const { t } = p.view
  return (
    <Chips
      label={t(words.common)}
      remove={t(words.remove)}
      chips={p.kinds.slice(0, mostCommon).map(kind => ({
        label: t(kindWords[kind]),
        href: servicesPath(p.slug, { kind }),
      }))}
    />
  )
}

const Count = (p: SearchPageProps) => {
  const { t } = p.view
  const { total, corrections } = p.results
  const near = p.asked.community
  return (
    <div role="status" class="stack tight">
      <p>
        <strong>
          {near
            ? t(words.countedNear, { count: total, place: near.name })
            : t(words.counted, { count: total })}
        </strong>
      </p>
      {corrections.length > 0 && (
        <p class="quiet">
          {t(words.corrected, {
            asked: corrections.map(each => each.asked).join(' '),
            taken: corrections.map(each => each.taken).join(' '),
          })}
        </p>
      )}
    </div>
  )
}

const Nothing = (p: SearchPageProps & { narrowed: boolean }) => {
  const { t } = p.view
  if (p.kinds.length === 0)
    return (
      <EmptyState title={t(words.emptyTitle)} why={t(words.emptyWhy)}>
        {p.view.can('directory.import') && (
          <ButtonLink href={importsPath(p.slug)}>{t(staffWords.importList)}</ButtonLink>
        )}
      </EmptyState>
    )
  return (
    <EmptyState title={t(words.noneTitle)} why={t(words.noneWhy)}>
      {p.narrowed && p.asked.q && (
        <ButtonLink href={servicesPath(p.slug, { q: p.asked.q })}>{t(words.withoutFilters)}</ButtonLink>
      )}
      <ButtonLink kind="second" href={servicesPath(p.slug)}>
        {t(words.everything)}
      </ButtonLink>
    </EmptyState>
  )
}

const Pages = (p: SearchPageProps) => {
  const { t } = p.view
  const { asked, results } = p
  if (results.total <= perPage) return null
  const first = (asked.page - 1) * perPage + 1
  const last = Math.min(results.total, asked.page * perPage)
  const at = (page: number) => servicesPath(p.slug, queryOf({ ...asked, page }))
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.between, { from: first, to: last, total: results.total })}
      previous={asked.page > 1 ? { label: t(words.previous), href: at(asked.page - 1) } : undefined}
      next={last < results.total ? { label: t(words.next), href: at(asked.page + 1) } : undefined}
    />
  )
}

/** Finding help: the question first, why each answer is here, and the filters beside. */
export const SearchPage = (p: SearchPageProps) => {
  const { view, asked, results } = p
  const { t } = view
  const chips = chipsOf(p)
  const { q: _, page: __, ...keep } = given(queryOf(asked))
  return (
    <Layout view={view} title={asked.q || t(words.findHelp)} summary={t(words.findLead)}>
      <PageHead title={t(words.findHelp)} summary={asked.q ? undefined : t(words.findLead)} />
      <Ask
        action={servicesPath(p.slug)}
        label={t(words.whatNeed)}
        example={t(words.example)}
        button={t(words.search)}
        value={asked.q}
        keep={keep}
      />
      <div class="stack">
        {chips.length > 0 && <Chips label={t(words.chosen)} chips={chips} remove={t(words.remove)} />}
        {chips.length === 0 && !asked.q && p.kinds.length > 0 && <Common {...p} />}
        {p.kinds.length > 0 && (
          <details>
            <summary>{t(words.filters)}</summary>
            <Narrow {...p} />
          </details>
        )}
        {p.kinds.length > 0 && <Count {...p} />}
        {results.total === 0 ? (
          <Nothing {...p} narrowed={chips.length > 0} />
        ) : (
          <Results>
            {results.found.map(found => (
              <ServiceResult view={view} slug={p.slug} found={found} />
            ))}
          </Results>
        )}
        <Pages {...p} />
      </div>
    </Layout>
  )
}
