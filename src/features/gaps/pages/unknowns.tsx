import { askPath, kindWords, makeLinkPath } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import type { Ask, Unknown } from '../cell/cell.ts'
import { askWords, cellWords } from '../cell/words.ts'
import { sourcesPath } from '../paths.ts'
import type { CellSeen } from '../queries.ts'
import { words } from '../words.ts'

function say({ t, tongue }: View, unknown: Unknown, community: string): string {
  switch (unknown.what) {
    case 'nobody-speaks-for':
      return t(words.unknownSpeaks, {
        kinds: unknown.kinds.map(kind => t(kindWords[kind]).toLocaleLowerCase(tongue)).join(', '),
      })
    case 'list-is-old':
      return t(words.unknownOld, {
        list: inTongue(unknown.source.source.name, tongue).text,
        months: unknown.months,
      })
    case 'where-we-are':
      return t(cellWords.whereWeAre, { community })
  }
}

/** What nobody can say of the cell as a whole, each with where to mend it. */
export const Unknowns = (p: { view: View; slug: string; seen: CellSeen }) => {
  const { t, can } = p.view
  const { unknowns, asks } = p.seen.cell
  if (unknowns.length === 0 && asks.length > 0) return null
  return (
    <section class="stack tight">
      <h2>{t(words.unknownsTitle)}</h2>
      {unknowns.length === 0 && <p>{t(words.unknownsNone)}</p>}
      <ul class="stack tight">
        {unknowns.map(unknown => (
          <li>
            {say(p.view, unknown, p.seen.community.name)}{' '}
            {unknown.what === 'nobody-speaks-for' && (
              <>
                {can('directory.edit') && <a href={`/${p.slug}/services/new`}>{t(words.addWhatYouKnow)}</a>}
                {' · '}
                <a href={sourcesPath(p.slug)}>{t(cellWords.sayWhoSpeaks)}</a>
              </>
            )}
            {unknown.what === 'list-is-old' && can('directory.import') && (
              <a href={`/${p.slug}/services/import`}>{t(words.importList)}</a>
            )}
            {unknown.what === 'where-we-are' && <a href={`/${p.slug}/settings`}>{t(cellWords.putOnMap)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const providersAtFirst = 8
const servicesEach = 4

const OneAsk = (p: { view: View; slug: string; ask: Ask }) => {
  const { t, tongue, can } = p.view
  const and = new Intl.ListFormat(tongue === 'fr' ? 'fr-CA' : 'en-CA')
  const [first] = p.ask.services
  return (
    <li class="stack tight">
      <p>{t(cellWords.askOf, { who: inTongue(p.ask.organisation, tongue).text })}</p>
      <ul>
        {p.ask.services.slice(0, servicesEach).map(({ service, tests }) => (
          <li>
            {t(cellWords.askService, {
              service: inTongue(service.name, tongue).text,
              what: and.format(tests.map(test => t(askWords[test]))),
            })}
          </li>
        ))}
      </ul>
      {first && can('directory.edit') && (
        <div class="actions">
          <form method="post" action={askPath(p.slug, first.service.id)}>
            <FormGuard view={p.view} />
            <Button kind="second">
              {t(cellWords.sendLetter)}{' '}
              <span class="unseen">
                {t(cellWords.sendLetterAbout, { service: inTongue(first.service.name, tongue).text })}
              </span>
            </Button>
          </form>
          <form method="post" action={makeLinkPath(p.slug, first.service.id)}>
            <FormGuard view={p.view} />
            <Button kind="second">
              {t(cellWords.makeLink)}{' '}
              <span class="unseen">
                {t(cellWords.sendLetterAbout, { service: inTongue(first.service.name, tongue).text })}
              </span>
            </Button>
          </form>
        </div>
      )}
    </li>
  )
}

/** Per provider, what would have to be asked to narrow the range, and the ways of asking it. */
export const Asks = (p: { view: View; slug: string; asks: readonly Ask[] }) => {
  const { t } = p.view
  if (p.asks.length === 0) return null
  return (
    <section class="stack tight" id="asks">
      <h2>{t(cellWords.asksTitle)}</h2>
      <p class="quiet">{t(cellWords.asksWhy)}</p>
      <ul class="stack">
        {p.asks.slice(0, providersAtFirst).map(ask => (
          <OneAsk view={p.view} slug={p.slug} ask={ask} />
        ))}
      </ul>
      {p.asks.length > providersAtFirst && (
        <p class="quiet">{t(cellWords.moreAsks, { count: p.asks.length - providersAtFirst })}</p>
      )}
    </section>
  )
}
