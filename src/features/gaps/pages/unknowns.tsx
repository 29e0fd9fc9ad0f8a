import { kindWords } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import type { Unknown } from '../cell/cell.ts'
import { words } from '../words.ts'

function say({ t, tongue }: View, unknown: Unknown): string {
  switch (unknown.what) {
    case 'nobody-speaks-for':
      return t(words.unknownSpeaks, {
        kinds: unknown.kinds.map(kind => t(kindWords[kind]).toLocaleLowerCase(tongue)).join(', '),
      })
    case 'list-is-old':
      return t(words.unknownOld, {
        list: inTongue(unknown.list.source.name, tongue).text,
        months: unknown.months,
      })
    case 'not-confirmed':
      return t(words.unknownConfirmed, { count: unknown.services })
    case 'where-exactly':
      return t(words.unknownWhere, { count: unknown.services })
    case 'who-may-use-it':
      return t(words.unknownWho, { count: unknown.services })
    case 'in-which-languages':
      return t(words.unknownLanguages, { count: unknown.services })
  }
}

/** What would have to be asked to be surer, each with where to ask it. */
export const Unknowns = (p: { view: View; slug: string; unknowns: readonly Unknown[] }) => {
  const { t, can } = p.view
  return (
    <section class="stack tight">
      <h2>{t(words.unknownsTitle)}</h2>
      {p.unknowns.length === 0 && <p>{t(words.unknownsNone)}</p>}
      <ul class="stack tight">
        {p.unknowns.map(unknown => (
          <li>
            {say(p.view, unknown)}{' '}
            {unknown.what === 'nobody-speaks-for' && can('directory.edit') && (
              <a href={`/${p.slug}/services/new`}>{t(words.addWhatYouKnow)}</a>
            )}
            {unknown.what === 'not-confirmed' && can('directory.edit') && (
              <a href={`/${p.slug}/services/tend`}>{t(words.askThem)}</a>
            )}
            {unknown.what === 'list-is-old' && can('directory.import') && (
              <a href={`/${p.slug}/services/import`}>{t(words.importList)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
