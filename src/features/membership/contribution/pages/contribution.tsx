import { servicePath } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Contribution } from '../queries.ts'
import { words } from '../words.ts'

const shown = 20

/** What a member did in a year: a sentence, then meetings, actions and listings. `to` says who reads: the member or staff. */
export const ContributionPart = (p: {
  view: View
  slug: string
  contribution: Contribution
  to: 'member' | 'staff'
}) => {
  const { view, slug } = p
  const { t, tongue } = view
  const { meetings, actions, listings, to } = p.contribution
  const day = writeDay(to, tongue)
  const none = meetings.length + actions.length + listings.length === 0
  return (
    <section class="stack tight">
      <h2>{t(p.to === 'staff' ? words.titleStaff : words.title)}</h2>
      <p class="quiet">
        {none
          ? t(words.nothing, { day })
          : t(words.said, {
              day,
              meetings: meetings.reduce((sum, { count }) => sum + count, 0),
              actions: actions.length,
              fresh: listings.filter(({ fresh }) => fresh).length,
              listings: listings.length,
            })}
      </p>
      {meetings.length > 0 && (
        <>
          <h3>{t(words.meetings)}</h3>
          <ul>
            {meetings.map(({ group, count, last }) => (
              <li>
                {t(words.meetingLine, {
                  group: inTongue(group, tongue).text,
                  count,
                  day: writeDay(last, tongue),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{t(words.actions)}</h3>
          <ul>
            {actions.slice(0, shown).map(({ title, role, confirmed, done }) => (
              <li>
                <Written text={title} tongue={tongue} />{' '}
                <Label tone="info">{t(role === 'lead' ? words.leads : words.helps)}</Label>{' '}
                {done && <Label tone="good">{t(words.done)}</Label>}
                {!confirmed && <Label tone="warn">{t(words.unconfirmed)}</Label>}
              </li>
            ))}
            {actions.length > shown && <li class="quiet">+ {actions.length - shown}</li>}
          </ul>
        </>
      )}
      {listings.length > 0 && (
        <>
          <h3>{t(words.listings)}</h3>
          <ul>
            {listings.slice(0, shown).map(({ id, name, fresh }) => (
              <li>
                <a href={servicePath(slug, id)}>
                  <Written text={name} tongue={tongue} />
                </a>{' '}
                <Label tone={fresh ? 'good' : 'warn'}>{t(fresh ? words.fresh : words.old)}</Label>
              </li>
            ))}
            {listings.length > shown && <li class="quiet">+ {listings.length - shown}</li>}
          </ul>
        </>
      )}
    </section>
  )
}
