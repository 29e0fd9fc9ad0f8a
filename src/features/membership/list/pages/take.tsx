import { snippetOf } from '#platform/http/embeddable.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Ltr } from '#platform/ui/written.tsx'
import { words as oldWords } from '../../words.ts'
import { type ListAsked, listPath } from '../paths.ts'
import { words } from '../words.ts'

/** Every other form of the same list: print, spreadsheet, JSON, and one line for a partner's own site. */
export const TakeIt = (p: { view: View; slug: string; asked: ListAsked }) => {
  const { view, slug, asked } = p
  const { t } = view
  const { page: _, ...whole } = asked
  const title = `${t(oldWords.title)} · ${inTongue(view.partnership?.name, view.tongue).text}`
  const address = listPath(slug, whole, 'embed')
  const url = `${view.origin}${address}${address.includes('?') ? '&' : '?'}lang=${view.tongue}`
  return (
    <section class="stack tight no-print">
      <h2>{t(words.take)}</h2>
      <ul class="facts">
        <li>
          <a href={listPath(slug, whole, 'print')}>{t(words.print)}</a>
        </li>
        <li>
          <a href={listPath(slug, whole, 'csv')}>{t(words.csv)}</a>
        </li>
        <li>
          <a href={listPath(slug, whole, 'json')}>{t(words.json)}</a>
        </li>
        <li>
          <a href={listPath(slug, whole.on ? { on: whole.on } : {}, 'municipal')}>{t(words.municipal)}</a>
        </li>
      </ul>
      <details>
        <summary>{t(words.embedHow)}</summary>
        <p class="snippet">
          <Ltr>
            <code>{snippetOf(url, title)}</code>
          </Ltr>
        </p>
      </details>
    </section>
  )
}
