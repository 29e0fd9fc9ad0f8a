import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { Label } from '#platform/ui/label.tsx'
import { History } from '#platform/ui/page-head.tsx'
import { Written } from '#platform/ui/written.tsx'
import { contactLogPath, followUpPath } from '../paths.ts'
import type { ContactLine } from '../queries.ts'
import { kindWords, staffWords as words } from '../words.ts'

const FollowUp = (p: { view: View; slug: string; line: ContactLine }) => {
  const { view, line } = p
  const { t, tongue, zone } = view
  if (!line.followUpOn) return null
  if (line.followedUpAt)
    return (
      <div class="quiet small">
        {t(words.followed, {
          name: line.followedUpBy ?? '',
          day: writeDayOf(line.followedUpAt, zone, tongue),
        })}
      </div>
    )
  return (
    <form method="post" action={followUpPath(p.slug, line.organisationId, line.id)} class="row">
      <FormGuard view={view} />
      <Label tone="warn">{t(words.toFollow, { day: writeDay(line.followUpOn, tongue) })}</Label>
      {view.can('membership.manage') && <Button kind="second">{t(words.done)}</Button>}
    </form>
  )
}

/** Calls, visits and letters, the latest first; `named` says with whom each was. */
export const ContactLines = (p: {
  view: View
  slug: string
  lines: readonly ContactLine[]
  named?: boolean
}) => (
  <History
    events={p.lines.map(line => ({
      when: <Day day={line.day} view={p.view} />,
      what: (
        <>
          <strong>{p.view.t(kindWords[line.kind])}</strong>{' '}
          {p.named && (
            <a href={contactLogPath(p.slug, line.organisationId)}>
              <Written text={line.organisation} tongue={p.view.tongue} />
            </a>
          )}{' '}
          <span class="quiet">
            <bdi>{line.by}</bdi>
          </span>
          <p dir="auto">{line.sentence}</p>
          <FollowUp view={p.view} slug={p.slug} line={line} />
        </>
      ),
    }))}
  />
)
