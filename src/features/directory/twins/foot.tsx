import type { Child } from 'hono/jsx'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { mergerPath } from './paths.ts'
import { mergersInto } from './queries/cases.ts'
import { twinWords } from './words.ts'

/** For staff, on a thing's own page: what was merged into it, with the way to the values that did not stay and to undoing. */
export async function mergedInto(db: TenantDb, view: View, id: string): Promise<Child | undefined> {
  const { t, partnership, zone, tongue } = view
  if (!partnership || !view.can('directory.edit')) return undefined
  const mergers = await mergersInto(db, id)
  if (mergers.length === 0) return undefined
  return (
    <ul class="plainly">
      {mergers.map(merger => (
        <li>
          {t(twinWords.mergedHere, {
            count: merger.goneIds.length + 1,
            day: writeDayOf(merger.at, zone, tongue),
          })}{' '}
          <a href={mergerPath(partnership.slug, merger.id)}>{t(twinWords.seeMerger)}</a>
        </li>
      ))}
    </ul>
  )
}
