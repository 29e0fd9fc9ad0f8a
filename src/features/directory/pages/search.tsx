import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { Ask, Chips } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Results } from '#platform/ui/result.tsx'
import { type Asked, perPage, queryOf, shortId } from '../asked.ts'
import { chipsOf } from '../components/chips-of.ts'
import { Count } from '../components/count.tsx'
import { FoundMap } from '../components/found-map.tsx'
import { Narrow } from '../components/narrow.tsx'
import { type Instead, Nothing } from '../components/nothing.tsx'
import { ServiceResult } from '../components/service-result.tsx'
import type { ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import { guidePath, openProfilePath, servicesPath, shortListPath } from '../paths.ts'
import type { Nearness, SearchResults } from '../queries/search.ts'
import { searchWords } from '../search-words.ts'
import { statusWords, words } from '../words.ts'

export interface SearchPageProps {
  view: View
  slug: string
  asked: Asked
  results: SearchResults
  /** Nothing meets every word: these meet some. */
  nearness: Nearness | undefined
  /** The words say a day or a time that nothing was chosen by. */
  whenUnasked: boolean
  /** How many fit but for the day or time asked, and give no hours. */
  hoursUnknown: number
  /** Kinds that are listed, most common first. */
  kinds: readonly ServiceKind[]
  languages: readonly string[]
  communities: readonly Community[]
  mapStyleUrl: string | undefined
  instead: readonly Instead[]
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
        href: servicesPath(p.slug, { ...queryOf(p.asked), kind }),
      }))}
    />
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

/** The results in order; where a status was asked, those that do not say come after the word to ask. */
const Found = (p: SearchPageProps) => {
  const { view, asked, slug } = p
  const { t } = view
  const { found } = p.results
  const firstUnsure = asked.status ? found.findIndex(each => !each.accepts) : -1
  const rest = queryOf(asked)
  const who = asked.status ? t(statusWords[asked.status]) : ''
  const listed = new Set(asked.list)
  return (
    <Results>
      {found.map((each, at) => {
        const isListed = listed.has(each.id)
        const others = asked.list.filter(id => id !== each.id).map(shortId)
        // Whole, as it stands beside it: written two ways, ids would be a tenth of what the page weighs on its way.
        const list = isListed ? others : [...others, each.id]
        const href = servicesPath(slug, { ...rest, list: list.join('.') || undefined })
        return (
          <>
            {at === firstUnsure && <p class="ask-first">{t(searchWords.askStatus, { who })}</p>}
            <ServiceResult
              view={view}
              slug={slug}
              found={each}
              nth={at + 1}
              list={rest.list}
              save={{ href: `${href}#${each.id}`, isListed }}
            />
          </>
        )
      })}
    </Results>
  )
}

/** Finding help: the question first, why each answer is here, the filters above and the map beside. */
export const SearchPage = (p: SearchPageProps) => {
  const { view, asked, results, slug } = p
  const { t } = view
  const chips = chipsOf(asked, slug, view)
  const { q: _, page: __, ...keep } = queryOf(asked)
  const kept = Object.fromEntries(Object.entries(keep).filter((part): part is [string, string] => !!part[1]))
  const isEmpty = p.kinds.length === 0
  return (
    <Layout view={view} title={asked.q || t(words.findHelp)} summary={t(words.findLead)}>
      <PageHead title={t(words.findHelp)} summary={asked.q ? undefined : t(words.findLead)} />
      <Ask
        action={servicesPath(slug)}
        label={t(words.whatNeed)}
        example={t(words.example)}
        button={t(words.search)}
        value={asked.q}
        keep={kept}
      />
      <div class="stack">
        {chips.length > 0 && <Chips label={t(words.chosen)} chips={chips} remove={t(words.remove)} />}
        {chips.length === 0 && !asked.q && !isEmpty && <Common {...p} />}
        {!isEmpty && (
          <details>
            <summary>{t(words.filters)}</summary>
            <Narrow {...p} />
          </details>
        )}
        {!isEmpty && (
          <div class="row loose">
            <Count {...p} />
            {asked.list.length > 0 ? (
              <a class="button second" href={shortListPath(slug, { s: keep.list })}>
                {t(searchWords.myList, { count: asked.list.length })}
              </a>
            ) : (
              <a href={guidePath(slug, { community: asked.community?.id, language: asked.language })}>
                {t(searchWords.guide)}
              </a>
            )}
          </div>
        )}
        {results.total === 0 ? (
          <Nothing view={view} slug={slug} isEmpty={isEmpty} instead={p.instead} />
        ) : (
          <div class="split">
            <div>
              <Found {...p} />
              <Pages {...p} />
            </div>
            <FoundMap view={view} asked={asked} found={results.found} styleUrl={p.mapStyleUrl} />
          </div>
        )}
        <p class="quiet small">
          <a href={openProfilePath(slug)}>{t(searchWords.forPrograms)}</a>
        </p>
      </div>
    </Layout>
  )
}
