import type { View } from '#platform/http/view.ts'
import { Written } from '#platform/ui/written.tsx'
import { entryPath, poolPath } from '../paths.ts'
import type { Entry } from '../queries.ts'
import { factsSaid } from '../say.ts'
import { words } from '../staff-words.ts'
import { wayNames } from '../words.ts'

/** What an organisation offers and looks for, on its page in people. */
export const SharingInBrief = (p: { view: View; slug: string; entries: readonly Entry[] }) => {
  const { t, tongue } = p.view
  return (
    <section class="stack tight">
      <h2>{t(words.about)}</h2>
      {p.entries.length === 0 && <p class="quiet">{t(words.aboutNothing)}</p>}
      <ul>
        {p.entries.map(entry => (
          <li>
            {t(wayNames[entry.way])}:{' '}
            <a href={entryPath(p.slug, entry.id)}>
              <Written text={entry.title} tongue={tongue} />
            </a>{' '}
            <span class="quiet small">{factsSaid(entry, p.view).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={poolPath(p.slug)}>{t(words.board)}</a>
      </p>
    </section>
  )
}
