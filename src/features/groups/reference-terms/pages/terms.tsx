import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { decisionPath } from '../../decisions/paths.ts'
import type { Decision } from '../../decisions/queries.ts'
import type { Group } from '../../group.ts'
import { groupPath, newTermsPath, termsVersionPath } from '../../paths.ts'
import type { Rules } from '../../rules/terms.ts'
import type { CommunityNames } from '../../seats/pages/seat-name.ts'
import { meaningOf } from '../meaning.ts'
import type { ReferenceTerms } from '../queries.ts'
import { staffWords, words } from '../words.ts'

/** How a version was adopted: in words, and by the decision that stands behind it. */
const AdoptedBy = (p: {
  view: View
  slug: string
  version: ReferenceTerms
  decision: Decision | undefined
}) => {
  const { decision, version } = p
  if (!decision && !version.adoptedHow) return <>{p.view.t(words.notSaid)}</>
  return (
    <>
      {version.adoptedHow && <bdi>{version.adoptedHow}</bdi>}
      {version.adoptedHow && decision && ' · '}
      {decision && (
        <a href={decisionPath(p.slug, decision.id)}>
          <Written text={decision.sentence} tongue={p.view.tongue} />
        </a>
      )}
    </>
  )
}

/** What rules mean, in plain sentences. */
export const Meanings = (p: { view: View; rules: Rules; voices: number }) => (
  <ul>
    {meaningOf(p.rules, p.voices).map(({ message, values }) => (
      <li>{p.view.t(message, values)}</li>
    ))}
  </ul>
)

export const TermsPage = (p: {
  view: View
  slug: string
  group: Group
  /** The version shown; undefined when there is none at all. */
  shown: ReferenceTerms | undefined
  inForce: ReferenceTerms | undefined
  versions: readonly ReferenceTerms[]
  /** The decisions that adopted them, by id. */
  decisions: ReadonlyMap<string, Decision>
  voices: number
  communities: CommunityNames
}) => {
  const { view, slug, group, shown, versions } = p
  const { t, tongue, zone } = view
  const name = inTongue(group.name, tongue).text
  const title = t(words.titleOf, { group: name })
  const write = view.can('groups.manage') && (
    <ButtonLink href={newTermsPath(slug, group.id)}>
      {t(versions.length > 0 ? staffWords.write : staffWords.begin)}
    </ButtonLink>
  )
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={title}
        summary={
          shown &&
          t(words.inForce, {
            version: shown.version,
            day: writeDayOf(shown.inForceFrom, zone, tongue),
          })
        }
      >
        {versions.length > 0 && write}
      </PageHead>
      {!shown ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          {write}
        </EmptyState>
      ) : (
        <>
          {shown.id !== p.inForce?.id && <Notice tone="warn">{t(words.past)}</Notice>}
          <Card tone="lamp">
            <h2>{t(words.means)}</h2>
            <Meanings view={view} rules={shown.rules} voices={p.voices} />
          </Card>
          {shown.asks.length > 0 && (
            <section class="stack tight">
              <h2>{t(words.wants)}</h2>
              <ul>
                {shown.asks.map(ask => (
                  <li>
                    {t(words.atLeast, { count: ask.atLeast })}:{' '}
                    {[
                      sectorName(t, ask.sector),
                      ask.communityId && (p.communities.get(ask.communityId) ?? ''),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {shown.rules.landAcknowledgement && (
            <section class="stack tight">
              <h2>{t(words.land)}</h2>
              <Prose text={shown.rules.landAcknowledgement} tongue={tongue} />
            </section>
          )}
          {Object.keys(shown.text).length > 0 && (
            <section class="stack tight">
              <h2>{t(words.asWritten)}</h2>
              <Prose text={shown.text} tongue={tongue} />
            </section>
          )}
          <Table
            caption={t(words.versions)}
            columns={[words.version, words.from, words.adopted].map(word => ({ label: t(word) }))}
            rows={versions.toReversed().map(version => [
              <a href={termsVersionPath(slug, group.id, version.version)}>
                {t(words.version)} {version.version}
              </a>,
              <DayOf at={version.inForceFrom} view={view} />,
              <AdoptedBy {...{ view, slug, version }} decision={p.decisions.get(version.decisionId ?? '')} />,
            ])}
          />
        </>
      )}
    </Layout>
  )
}
