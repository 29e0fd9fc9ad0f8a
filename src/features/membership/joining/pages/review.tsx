import type { Child } from 'hono/jsx'
import { organisationPath, personPath, sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { History, PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Ltr, Written } from '#platform/ui/written.tsx'
import { memberPath } from '../../paths.ts'
import type { KeptLetter } from '../../standing-queries.ts'
import { words as memberWords, oneWords } from '../../words.ts'
import { isOpen, nameOf } from '../application.ts'
import { applicationPath, applicationsPath, letterPath } from '../paths.ts'
import type { Application, KnownOne } from '../queries.ts'
import { eventWords, likenessWords, reviewWords as words } from '../staff-words.ts'
import { involvementWords, joinWords, stateWords } from '../words.ts'
import { Deciding, type ReviewProps } from './deciding.tsx'

const WhatTheySent = (p: ReviewProps) => {
  const { application: a, view, plan } = p
  const { t, tongue } = view
  const listing = a.signatoryShown
    ? joinWords.listedSigned
    : a.listed
      ? joinWords.listedName
      : joinWords.listedNot
  return (
    <>
      <Pairs
        pairs={[
          [t(memberWords.kind), t(oneWords[a.kind])],
          [t(words.field), a.sector && sectorName(t, a.sector)],
          [t(words.community), p.community],
          [t(joinWords.site), a.site && <Ltr>{a.site}</Ltr>],
          [t(joinWords.phone), a.phone && <Ltr>{a.phone}</Ltr>],
          [t(joinWords.address), a.address && <bdi>{a.address}</bdi>],
          [t(words.signs), <bdi>{[a.signatoryName, a.signatoryTitle].filter(Boolean).join(', ')}</bdi>],
          [t(words.email), <Ltr>{a.email}</Ltr>],
          [t(words.involvement), t(involvementWords[a.involvement])],
          [t(words.listing), t(listing)],
          [
            t(words.endorsed),
            t(words.endorsedWhat, { version: a.statementVersion, edition: a.edition ?? 0 }),
          ],
          [t(words.message), a.message && <bdi>{a.message}</bdi>],
        ]}
      />
      {p.older && <Notice tone="warn">{t(words.older)}</Notice>}
      {a.commitments.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.takesOn)}</h2>
          <ul class="stack tight">
            {a.commitments.map(({ goalId, contribution }) => {
              const goal = plan?.goals.find(({ id }) => id === goalId)
              return (
                <li>
                  <strong>
                    {goal && `${goal.number}. `}
                    <Written text={goal?.title} tongue={tongue} />
                  </strong>
                  {contribution && (
                    <div dir="auto">
                      <Written text={contribution} tongue={tongue} />
                    </div>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section class="stack tight">
        <h2>{t(words.letters)}</h2>
        <Letters {...p} />
      </section>
    </>
  )
}

export const Letters = (p: { view: View; slug: string; letters: readonly KeptLetter[] }) => {
  const { t, tongue, zone } = p.view
  if (p.letters.length === 0) return <p class="quiet">{t(words.noLetters)}</p>
  return (
    <ul class="plainly">
      {p.letters.map(({ id, attachment, at, byName }) => (
        <li>
          <a href={letterPath(p.slug, id)}>
            <bdi>{attachment.name}</bdi>
          </a>{' '}
          <span class="quiet small">
            <bdi>{byName}</bdi>, {writeMoment(at, zone, tongue)}
          </span>
        </li>
      ))}
    </ul>
  )
}

const Matches = (p: ReviewProps) => {
  const { view, slug, matches } = p
  const { t, tongue } = view
  const link = ({ id, is, name }: KnownOne) => (
    <a href={is === 'person' ? personPath(slug, id) : organisationPath(slug, id)}>
      <Written text={name} tongue={tongue} />
    </a>
  )
  return (
    <Card>
      <h2>{t(words.matches)}</h2>
      {matches.length === 0 ? (
        <p>{t(words.noMatches)}</p>
      ) : (
        <>
          <p>{t(words.matchesWhy)}</p>
          <Table
            caption={t(words.matches)}
            hideCaption
            columns={[{ label: t(words.applicant) }, { label: t(words.because) }]}
            rows={matches.map(({ known, why }) => [
              link(known),
              why.map(each => t(likenessWords[each])).join(', '),
            ])}
          />
        </>
      )}
      {p.twins.length > 0 && (
        <Notice tone="warn">
          {t(words.sameTwice)}{' '}
          {p.twins.map(twin => (
            <a href={applicationPath(slug, twin.id)}>
              <Written text={nameOf(twin)} tongue={tongue} />
            </a>
          ))}
        </Notice>
      )}
    </Card>
  )
}

/** What happened to an application, the latest first. */
const happenings = (view: View, application: Application): { when: Child; what: Child }[] => {
  const { t, zone, tongue } = view
  const line = (kind: keyof typeof eventWords, name: string, at: Date, say?: string | null) => ({
    when: writeMoment(at, zone, tongue),
    what: (
      <>
        {t(eventWords[kind], { name })}
        {say && (
          <blockquote class="written" dir="auto">
            {say}
          </blockquote>
        )}
      </>
    ),
  })
  return [
    line('sent', application.signatoryName, application.sentAt),
    ...application.events.map(each => line(each.kind, each.byName, each.at, each.say)),
  ].reverse()
}

/** One application: what was sent, whether they are known, and what to do with it. */
export const ReviewPage = (p: ReviewProps) => {
  const { view, slug, application, form } = p
  const { t, tongue, zone } = view
  const title = inTongue(nameOf(application), tongue).text
  const made = application.events.find(({ memberId }) => memberId)
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={applicationsPath(slug)} label={t(words.back)} />}
        title={<bdi>{title}</bdi>}
        summary={t(stateWords[application.state])}
      >
        {made?.memberId && <a href={memberPath(slug, made.memberId)}>{t(words.openMember)}</a>}
      </PageHead>
      {p.first && (
        <Notice tone="warn" said>
          {t(words.alreadyDecided, {
            what: t(eventWords[p.first.kind], { name: p.first.byName }),
            when: writeMoment(p.first.at, zone, tongue),
          })}
        </Notice>
      )}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <WhatTheySent {...p} />
      {isOpen(application.state) && <Matches {...p} />}
      {isOpen(application.state) && view.can('membership.manage') && <Deciding {...p} />}
      <section class="stack tight">
        <h2>{t(words.history)}</h2>
        <History events={happenings(view, application)} />
      </section>
    </Layout>
  )
}
