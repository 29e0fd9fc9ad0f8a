import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { Day } from '#platform/ui/dates.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import { memberKinds } from '../../member.ts'
import { MemberName } from '../../pages/name.tsx'
import { memberPath } from '../../paths.ts'
import { kindWords, words as oldWords } from '../../words.ts'
import type { Listed } from '../listed.ts'
import { involvementWords, staffWords, words } from '../words.ts'

export type Names = ReadonlyMap<string, string>

/** What a member took on, goal by goal. */
const Commitments = (p: { view: View; commitments: Listed['commitments'] }) => (
  <ul class="plainly small">
    {p.commitments.map(({ goal, number, contribution }) => (
      <li>
        {number} <Written text={goal} tongue={p.view.tongue} />
        {contribution && (
          <div class="quiet">
            <Written text={contribution} tongue={p.view.tongue} />
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** Who signed for a member: “Nadia Haddad, Director”. */
export const Signatory = (p: { signatory: NonNullable<Listed['signatory']> }) => (
  <bdi>{[p.signatory.name, p.signatory.title].filter(Boolean).join(', ')}</bdi>
)

const Line = (p: { view: View; slug: string; member: Listed; communities: Names }) => {
  const { view, member } = p
  const { t, tongue } = view
  const community = member.communityId ? p.communities.get(member.communityId) : undefined
  const about = [sectorName(t, member.sector), community].filter(Boolean)
  return (
    <li>
      <strong>
        {view.can('membership.see') ? (
          <a href={memberPath(p.slug, member.id)}>
            <MemberName name={member.name} tongue={tongue} />
          </a>
        ) : (
          <MemberName name={member.name} tongue={tongue} />
        )}
      </strong>{' '}
      {member.involvement !== 'member' && (
        <Label tone="info">{t(involvementWords[member.involvement])}</Label>
      )}
      {!member.listed && <Label>{t(staffWords.notListed)}</Label>}
      {about.length > 0 && (
        <div class="small">
          <bdi>{about.join(' · ')}</bdi>
        </div>
      )}
      <div class="quiet small">
        {t(oldWords.since)} <Day day={member.since} view={view} />
      </div>
      {member.signatory && (member.signatoryShown || view.can('membership.see')) && (
        <div class="quiet small">
          {t(words.signedBy)} <Signatory signatory={member.signatory} />
        </div>
      )}
      {member.commitments.length > 0 && (
        <details class="small">
          <summary>{t(words.commitments, { count: member.commitments.length })}</summary>
          <Commitments view={view} commitments={member.commitments} />
        </details>
      )}
    </li>
  )
}

/** Members in the order given, under a heading for each kind; `counts` are of the whole list, not of this page of it. */
export const MemberLines = (p: {
  view: View
  slug: string
  members: readonly Listed[]
  counts: ReadonlyMap<string, number>
  communities: Names
}) => {
  const { t } = p.view
  return (
    <>
      {memberKinds.map(kind => {
        const those = p.members.filter(member => member.kind === kind)
        if (those.length === 0) return null
        return (
          <section class="stack">
            <h2>
              {t(oldWords.kindCount, { kind: t(kindWords[kind]), count: p.counts.get(kind) ?? those.length })}
            </h2>
            <ul class="grid plainly">
              {those.map(member => (
                <Line view={p.view} slug={p.slug} member={member} communities={p.communities} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
