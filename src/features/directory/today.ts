import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { boardOf } from './keeping/board.ts'
import { keptListings } from './keeping/queries/kept.ts'
import { boardWords } from './keeping/words/board.ts'
import { importPath, tendPath } from './paths.ts'
import { countMistakes, unseenImports } from './queries/tend.ts'
import { staffWords } from './staff-words.ts'

/** Imports to look at, mistakes people told us of, providers who have not answered. */
export async function today(db: TenantDb, view: View): Promise<Todo[]> {
  const { t, partnership, now } = view
  if (!partnership) return []
  const { slug } = partnership
  const todos: Todo[] = []
  if (view.can('directory.import'))
    for (const file of await unseenImports(db))
      todos.push({
        sentence:
          file.state === 'failed'
            ? t(staffWords.todoFailed, { file: file.fileName })
            : t(staffWords.todoRefused, { file: file.fileName, count: file.report?.refused ?? 0 }),
        when: waited(view, file.finishedAt ?? file.changedAt),
        urgency: 2,
        action: { label: t(staffWords.seeWhy), href: importPath(slug, file.id) },
      })
  if (view.can('directory.edit')) {
    const mistakes = await countMistakes(db)
    if (mistakes.count > 0)
      todos.push({
        sentence: t(staffWords.todoMistakes, { count: mistakes.count }),
        when: waited(view, mistakes.since ?? now),
        urgency: 1,
        action: { label: t(staffWords.lookAt), href: `${tendPath(slug)}#mistakes` },
      })
    const { lines } = boardOf(await keptListings(db, now), dayIn(view.zone, now))
    const [longest] = lines.unanswered
    if (longest)
      todos.push({
        sentence: t(boardWords.todoCall, { count: lines.unanswered.length }),
        when: longest.lastAsked ? writeDay(longest.lastAsked, view.tongue) : '',
        urgency: 3,
        action: { label: t(boardWords.todoCallButton), href: `${tendPath(slug)}#unanswered` },
      })
  }
  return todos
}
