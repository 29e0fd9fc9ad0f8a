import type { View } from '#platform/http/view.ts'
import { howFarPath } from '../../progress/paths.ts'
import { progressWords } from '../../progress/words.ts'
import { planFilePath, printPath, spreadsheetPath, timelinePath } from '../paths.ts'
import { sheetWords } from '../sheet-words.ts'
import { documentWords } from '../words.ts'

/** A plan's other forms: how far it is (of the one in force), on a timeline, to print, as files. */
export const WaysOut = (p: { view: View; slug: string; planId: string; inForce?: boolean }) => {
  const { view, slug, planId } = p
  const { t } = view
  return (
    <p class="small no-print row loose">
      {p.inForce && <a href={howFarPath(slug)}>{t(progressWords.open)}</a>}
      <a href={timelinePath(slug, planId)}>{t(progressWords.timeline)}</a>
      <a href={printPath(slug, planId)}>{t(documentWords.toPrint)}</a>
      <a href={planFilePath(slug, planId, 'docx')}>{t(documentWords.asWord)}</a>
      {view.can('plan.manage') && <a href={spreadsheetPath(slug, planId)}>{t(sheetWords.title)}</a>}
    </p>
  )
}
