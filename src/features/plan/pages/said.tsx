import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Written } from '#platform/ui/written.tsx'
import type { UpdateSeen } from '../queries/actions.ts'
import { staffWords } from '../staff-words.ts'
import { reportWords, stateWords, words } from '../words.ts'

/** What one row of an action's history says. What is handed back is told to those who keep the plan only. */
function heading(view: View, update: UpdateSeen): string {
  const { t, tongue } = view
  if (update.said === 'handed-back') return t(staffWords.handedBack)
  if (update.said === 'handed-on')
    return update.organisation
      ? t(words.nowWith, { organisation: inTongue(update.organisation, tongue).text })
      : t(words.nowWithNobody)
  return t(update.said === 'unchanged' ? reportWords.unchanged : stateWords[update.after])
}

/** Whether a reader may see this row. */
export const mayRead = (view: View, update: UpdateSeen): boolean =>
  update.said !== 'handed-back' || view.can('plan.manage')

/** State and who says so, then the sentence in its own paragraph, so that two scripts never share a line. */
export const saidLine = (view: View, update: UpdateSeen): Child => (
  <>
    <p>
      <strong>{heading(view, update)}</strong>
      <SaidBy view={view} update={update} />
    </p>
    {update.sentence && (
      <p>
        <Written text={update.sentence} tongue={view.tongue} />
      </p>
    )}
  </>
)

const SaidBy = (p: { view: View; update: UpdateSeen }) => {
  const { t, tongue } = p.view
  const { update } = p
  const name = update.byName
  return (
    <span class="quiet small">
      {update.organisation && update.said !== 'handed-on' && (
        <>
          {' · '}
          <Written text={update.organisation} tongue={tongue} />
        </>
      )}
      {p.view.can('plan.manage') &&
        ` (${update.linkId ? t(staffWords.byLink, { name }) : t(staffWords.recordedBy, { name })})`}
    </span>
  )
}
