import type { View } from '#platform/http/view.ts'
import type { GridRow } from '../cell/grid.ts'
import type { Lens } from '../cell/lens.ts'
import { needWords } from '../need-words.ts'
import { cellPath } from '../paths.ts'
import { words } from '../words.ts'
import { sayReason } from './say-reason.ts'

/** Needs and where they lack an answer, each cell a link to its working. */
export const ToJudgeList = (p: { view: View; slug: string; lens: Lens; open: readonly GridRow[] }) => {
  const { t } = p.view
  return (
    <ul class="stack tight">
      {p.open.map(({ need, cells }) => (
        <li>
          {t(words.needIs, { need: t(needWords[need]) })}{' '}
          {cells.map(({ community, cell }, at) => (
            <>
              {at > 0 && ', '}
              <a href={cellPath(p.slug, need, community.id, p.lens)}>{community.name}</a> (
              {sayReason(p.view, cell)})
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
