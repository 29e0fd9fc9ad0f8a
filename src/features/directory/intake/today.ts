import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { differencesPath } from '../differences/paths.ts'
import { countDifferences } from '../differences/queries.ts'
import { differenceWords } from '../differences/words.ts'
import { feedPath } from '../feeds/paths.ts'
import { stoppedRuns } from '../feeds/queries.ts'
import { feedWords, troubleWords } from '../feeds/words.ts'
import { importPath } from '../paths.ts'
import { heldImports, readyImports } from './queries.ts'
import { intakeWords as words } from './words.ts'

/** Files and feeds that wait for a person, and what lists say differently. */
export async function intakeToday(db: TenantDb, view: View): Promise<Todo[]> {
  const { t, partnership } = view
  if (!partnership) return []
  const { slug } = partnership
  const todos: Todo[] = []
  if (view.can('directory.import')) {
    for (const file of await readyImports(db))
      todos.push({
        sentence: t(words.todoReady, { file: file.fileName }),
        when: waited(view, file.changedAt),
        urgency: 2,
        action: { label: t(words.todoReadyButton), href: importPath(slug, file.id) },
      })
    for (const file of await heldImports(db))
      todos.push({
        sentence: t(words.todoHeld, { file: file.fileName, count: file.held?.length ?? 0 }),
        when: waited(view, file.finishedAt ?? file.changedAt),
        urgency: 2,
        action: { label: t(words.todoHeldButton), href: importPath(slug, file.id) },
      })
    for (const { run, name } of await stoppedRuns(db))
      todos.push({
        sentence: t(feedWords.todo, { name }),
        ...(run.why && { more: t(troubleWords[run.why]) }),
        when: waited(view, run.endedAt ?? run.changedAt),
        urgency: 2,
        action: { label: t(feedWords.report), href: feedPath(slug, run.feedId) },
      })
  }
  if (view.can('directory.edit')) {
    const { count, since } = await countDifferences(db)
    if (count > 0)
      todos.push({
        sentence: t(differenceWords.todo, { count }),
        when: waited(view, since ?? view.now),
        urgency: 3,
        action: { label: t(differenceWords.todoButton), href: differencesPath(slug) },
      })
  }
  return todos
}
