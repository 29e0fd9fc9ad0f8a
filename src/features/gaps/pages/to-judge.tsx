import type { View } from '#platform/http/view.ts'
import type { GridRow } from '../cell/grid.ts'
import type { Lens } from '../cell/lens.ts'
import { needWords } from '../need-words.ts'
import { cellPath } from '../paths.ts'
import { words } from '../words.ts'
import { sayReason } from './say-reason.ts'

interface Open {
  need: string
  community: string
  why: string
  href: string
}

/** By need or by community, whichever says it in fewer lines; groups and what is in them stay in the order given. */
function grouped(all: readonly Open[]): { groups: [string, Open[]][]; each: 'need' | 'community' } {
  const byNeed = Map.groupBy(all, ({ need }) => need)
  const byCommunity = Map.groupBy(all, ({ community }) => community)
  return byCommunity.size < byNeed.size
    ? { groups: [...byCommunity], each: 'need' }
    : { groups: [...byNeed], each: 'community' }
}

/** What lacks an answer, each a link to its working; `most` groups of it, and how many more there are. */
export const ToJudgeList = (p: {
  view: View
  slug: string
  lens: Lens
  open: readonly GridRow[]
  most?: number
}) => {
  const { t } = p.view
  const all = p.open.flatMap(({ need, cells }) =>
    cells.map(({ community, cell }) => ({
      need: t(needWords[need]),
      community: community.name,
      why: sayReason(p.view, cell),
      href: cellPath(p.slug, need, community.id, p.lens),
    })),
  )
  const { groups, each } = grouped(all)
  const shown = groups.slice(0, p.most)
  const more = all.length - shown.reduce((sum, [, cells]) => sum + cells.length, 0)
  return (
    <>
      <ul class="stack tight">
        {shown.map(([name, cells]) => {
          const [first] = cells
          const same = cells.every(({ why }) => why === first?.why) ? first?.why : undefined
          return (
            <li>
              <strong>{same ? t(words.groupWhy, { name, why: same }) : t(words.group, { name })}</strong>{' '}
              {cells.map((cell, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={cell.href}>{cell[each]}</a>
                  {!same && ` (${cell.why})`}
                </>
              ))}
            </li>
          )
        })}
      </ul>
      {more > 0 && <p class="quiet">{t(words.firstMore, { count: more })}</p>}
    </>
  )
}
