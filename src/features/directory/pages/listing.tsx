import type { Child } from 'hono/jsx'
import type { Community } from '#features/partnership/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { shortId } from '../asked.ts'
import { GoodToKnow } from '../components/facts.tsx'
import { OpenLabel } from '../components/open-state.tsx'
import { Origins } from '../components/origins.tsx'
import { Reach, type Reachable } from '../components/reach.tsx'
import { freshnessSentence, nameOf, plainNameOf } from '../components/sentences.ts'
import { Where } from '../components/where.tsx'
import { boardWords } from '../keeping/words/board.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import {
  askPath,
  changePath,
  makeLinkPath,
  mistakePath,
  organisationListingPath,
  servicesPath,
  shortListPath,
} from '../paths.ts'
import type { Listing } from '../queries/one.ts'
import { searchWords } from '../search-words.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

export interface ListingPageProps {
  view: View
  slug: string
  listing: Listing
  reach: Reachable
  communities: readonly Community[]
  mapStyleUrl: string | undefined
  /** Whom staff may ask to confirm it. */
  askAt: string | undefined
  /** For staff: what was merged into it. */
  merged?: Child | undefined
  /** Ids of the services on the reader's list. */
  list: readonly string[]
}

/** What a reader needs first: what it is, for whom, how to reach it, and how far to trust it. */
export const ListingSummary = (p: { view: View; listing: Listing; reach: Reachable }) => {
  const { view, listing } = p
  const { t, tongue } = view
  const fields = listing.service.listing
  const { freshness } = listing.spoken
  return (
    <>
      {fields.alert && (
        <Notice tone="warn">
          <Written text={fields.alert} tongue={tongue} />
        </Notice>
      )}
      <p class="row tight">
        <OpenLabel fields={fields} places={listing.places.map(place => place.fields)} view={view} />
        {fields.kinds.map(kind => (
          <Label>{t(kindWords[kind])}</Label>
        ))}
        {fields.audiences.map(audience => (
          <Label tone="info">{t(audienceWords[audience])}</Label>
        ))}
        {fields.cost.is === 'free' && <Label tone="good">{t(words.free)}</Label>}
        {fields.state === 'temporarily closed' && <Label tone="warn">{t(words.closedForNow)}</Label>}
      </p>
      {fields.about && <Prose text={fields.about} tongue={tongue} />}
      <Notice tone={freshness === 'confirmed' ? 'good' : freshness === 'listed' ? 'info' : 'warn'}>
        {freshnessSentence(listing.spoken, view)}
      </Notice>
    </>
  )
}

const Staff = (p: ListingPageProps) => {
  const { view, listing } = p
  const { t } = view
  const who = inTongue(listing.organisation.name, view.tongue).text
  const { askedAt, confirmedAt } = listing.service
  const waiting = askedAt && (!confirmedAt || confirmedAt < askedAt)
  return (
    <Card>
      <h2>{t(staffWords.staffOnly)}</h2>
      {waiting && <p>{t(staffWords.askedOn, { day: writeDayOf(askedAt, view.zone, view.tongue) })}</p>}
      {!p.askAt && <p class="quiet">{t(staffWords.noAddress)}</p>}
      {p.merged}
      <Actions>
        {p.askAt && (
          <form method="post" action={askPath(p.slug, listing.service.id)}>
            <FormGuard view={view} />
            <Button>{t(staffWords.askOne, { who })}</Button>
          </form>
        )}
        <ButtonLink kind="second" href={changePath(p.slug, listing.service.id)}>
          {t(staffWords.change)}
        </ButtonLink>
        <form method="post" action={makeLinkPath(p.slug, listing.service.id)}>
          <FormGuard view={view} />
          <Button kind="quiet">{t(boardWords.makeLink)}</Button>
        </form>
      </Actions>
    </Card>
  )
}

export const ListingPage = (p: ListingPageProps) => {
  const { view, listing, slug } = p
  const { t, tongue } = view
  const { service, organisation } = listing
  const fields = service.listing
  const isGone = service.state === 'defunct' || service.state === 'inactive'
  return (
    <Layout
      view={view}
      title={plainNameOf(fields, view)}
      summary={inTongue(fields.about, tongue).text.slice(0, 150)}
    >
      <BackLink
        href={servicesPath(slug, { list: p.list.map(shortId).join('.') || undefined })}
        label={t(words.back)}
      />
      <PageHead
        above={
          <a href={organisationListingPath(slug, organisation.id)}>
            <Written text={organisation.name} tongue={tongue} />
          </a>
        }
        title={<Written text={nameOf(fields)} tongue={tongue} />}
      />
      {isGone && <Notice tone="bad">{t(words.endedSay)}</Notice>}
      <div class="split">
        <div class="stack loose">
          <ListingSummary view={view} listing={listing} reach={p.reach} />
          <p class="no-print">
            <a
              class="button second"
              rel="nofollow"
              href={shortListPath(slug, { s: [...new Set([...p.list, service.id])].map(shortId).join('.') })}
            >
              {t(searchWords.save)}
            </a>
          </p>
          <section class="stack tight">
            <h2>{t(words.reach)}</h2>
            <Reach view={view} reach={p.reach} whenNone />
          </section>
          <section class="stack tight">
            <h2>{t(words.goodToKnow)}</h2>
            <GoodToKnow view={view} fields={fields} />
          </section>
        </div>
        <div class="stack loose">
          <section class="stack tight">
            <h2>{t(words.where)}</h2>
            <Where
              view={view}
              places={listing.places.map(place => place.fields)}
              communities={p.communities}
              mapStyleUrl={p.mapStyleUrl}
              told={p.reach}
            />
          </section>
          <section class="stack tight">
            <h2>{t(words.from)}</h2>
            <Origins view={view} listing={listing} />
            <p class="no-print">
              <a href={mistakePath(slug, service.id)}>{t(words.wrong)}</a>
            </p>
            <p>
              <a href={organisationListingPath(slug, organisation.id)}>
                {t(words.alsoAt, { organisation: inTongue(organisation.name, tongue).text })}
              </a>
            </p>
          </section>
          {view.can('directory.edit') && <Staff {...p} />}
        </div>
      </div>
    </Layout>
  )
}
