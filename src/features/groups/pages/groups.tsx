import type { View } from '#platform/http/view.ts'
import type { PlainDate } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Result, Results } from '#platform/ui/result.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { OpenCall } from '../calls/call.ts'
import { CallCard } from '../calls/pages/card.tsx'
import { decisionsPath } from '../decisions/paths.ts'
import { words as decisionWords } from '../decisions/words.ts'
import { type Group, isClosed } from '../group.ts'
import { minutesListPath } from '../minutes/paths.ts'
import { words as minutesWords } from '../minutes/words.ts'
import { oldMinutesPath } from '../old-minutes/paths.ts'
import { oldWords } from '../old-minutes/words.ts'
import { groupPath, newGroupPath } from '../paths.ts'
import type { OpenPlace } from '../seats/queries.ts'
import { words as seatWords } from '../seats/words.ts'
import { kindWords, staffWords, words } from '../words.ts'

export const GroupsPage = (p: {
  view: View
  slug: string
  groups: readonly Group[]
  /** People seated in each group today. */
  seated: ReadonlyMap<string, number>
  open: readonly OpenPlace[]
  calls: readonly OpenCall[]
  today: PlainDate
}) => {
  const { view, slug } = p
  const { t, tongue } = view
  const going = p.groups.filter(group => !isClosed(group, p.today))
  const past = p.groups.filter(group => isClosed(group, p.today))
  const looking = (group: Group) =>
    group.vacancies ??
    p.open.filter(({ groupId }) => groupId === group.id).reduce((sum, { open }) => sum + open, 0)
  const add = view.can('groups.manage') && (
    <ButtonLink href={newGroupPath(slug)}>{t(staffWords.add)}</ButtonLink>
  )
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.lead)}>
        {add}
      </PageHead>
      {p.groups.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          {add}
        </EmptyState>
      ) : (
        <>
          {p.calls.map(call => (
            <CallCard view={view} slug={slug} call={call} />
          ))}
          <Results>
            {going.map(group => (
              <Result
                level={2}
                href={groupPath(slug, group.id)}
                name={<Written text={group.name} tongue={tongue} />}
                facts={[
                  t(kindWords[group.kind]),
                  t(words.seated, { count: p.seated.get(group.id) ?? 0 }),
                  looking(group) > 0 && (
                    <Label tone="info">{t(words.looking, { count: looking(group) })}</Label>
                  ),
                ]}
                summary={group.purpose && <Written text={group.purpose} tongue={tongue} />}
              />
            ))}
          </Results>
          {past.length > 0 && (
            <details>
              <summary>{t(seatWords.past)}</summary>
              <ul>
                {past.map(group => (
                  <li>
                    <a href={groupPath(slug, group.id)}>
                      <Written text={group.name} tongue={tongue} />
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <nav class="row" aria-label={t(words.records)}>
            <a href={decisionsPath(slug)}>{t(decisionWords.title)}</a>
            <a href={minutesListPath(slug)}>{t(minutesWords.title)}</a>
            <a href={oldMinutesPath(slug)}>{t(oldWords.title)}</a>
          </nav>
        </>
      )}
    </Layout>
  )
}
