import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { importsPath, servicesPath } from '../paths.ts'
import { searchWords } from '../search-words.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

/** What a search without one of its parts would find. */
export interface Instead {
  part: string
  count: number
  href: string
}

/** Nothing was found: what would find something, and whom to call. */
export const Nothing = (p: { view: View; slug: string; isEmpty: boolean; instead: readonly Instead[] }) => {
  const { t } = p.view
  if (p.isEmpty)
    return (
      <EmptyState title={t(words.emptyTitle)} why={t(words.emptyWhy)}>
        {p.view.can('directory.import') && (
          <ButtonLink href={importsPath(p.slug)}>{t(staffWords.importList)}</ButtonLink>
        )}
      </EmptyState>
    )
  return (
    <div class="stack">
      <EmptyState title={t(words.noneTitle)} why={t(words.noneWhy)}>
        <ButtonLink kind="second" href={servicesPath(p.slug)}>
          {t(words.everything)}
        </ButtonLink>
      </EmptyState>
      {p.instead.length > 0 && (
        <section class="stack tight">
          <h2>{t(searchWords.instead)}</h2>
          <ul>
            {p.instead.map(({ part, count, href }) => (
              <li>
                <a href={href}>{t(searchWords.withoutPart, { part, count })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t(searchWords.phoneSomeone)}</p>
      <p class="quiet small">{t(searchWords.counting)}</p>
    </div>
  )
}
