import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { GoodToKnow } from '../../components/facts.tsx'
import { Reach } from '../../components/reach.tsx'
import { plainNameOf } from '../../components/sentences.ts'
import { ListingSummary } from '../../pages/listing.tsx'
import { servicePath } from '../../paths.ts'
import type { Listing } from '../../queries/one.ts'
import { reachOf } from '../../reach-of.ts'
import type { LetterSeen } from '../queries/asked.ts'
import { words } from '../words/link.ts'
import { askedBy } from './confirm.tsx'

export const reachOfListing = ({ service, places, organisation }: Listing) =>
  reachOf(
    service.listing,
    places.map(place => place.fields),
    organisation,
  )

interface Props {
  view: View
  link: OpenLink
  seen: LetterSeen
}

const inLanguage = (p: Props, more: Record<string, string> = {}) =>
  `${p.link.path}?${new URLSearchParams({ lang: p.view.tongue, ...more })}`

const One = (p: Props & { one: LetterSeen['listings'][number] }) => {
  const { view, one } = p
  const { t } = view
  const { listing, answeredAt } = one
  const { service } = listing
  const name = plainNameOf(service.listing, view)
  return (
    <Card>
      <h3>{name}</h3>
      {answeredAt && (
        <p>
          <Label tone="good">{t(words.answered)}</Label>
        </p>
      )}
      <ListingSummary view={view} listing={listing} reach={reachOfListing(listing)} />
      <details>
        <summary>{t(words.lead, { name })}</summary>
        <Reach view={view} reach={reachOfListing(listing)} whenNone />
        <GoodToKnow view={view} fields={service.listing} />
      </details>
      <Actions>
        <form method="post" action={inLanguage(p, { listing: service.id })}>
          <FormGuard view={view} />
          <Button name="answer" value="right" kind="second">
            {t(words.thisRight)}
          </Button>
        </form>
        <ButtonLink kind="quiet" href={inLanguage(p, { listing: service.id })}>
          {t(words.somethingElse, { name })}
        </ButtonLink>
      </Actions>
    </Card>
  )
}

/** All that one letter asked about: one press for all of it, or one by one. */
export const LetterPage = (p: Props) => {
  const { view, link, seen } = p
  const { t } = view
  const count = seen.listings.length
  const title = t(words.titleMany, { count })
  return (
    <Layout view={view} title={title} plain>
      <p class="quiet small">{askedBy(link, view)}</p>
      <PageHead title={title} />
      <form method="post" action={inLanguage(p)}>
        <FormGuard view={view} />
        <Button name="answer" value="right" big>
          {t(words.allRightMany, { count })}
        </Button>
      </form>
      <h2>{t(words.orEach)}</h2>
      {seen.listings.map(one => (
        <One {...p} one={one} />
      ))}
    </Layout>
  )
}

/** Thanks: for one listing, or for how many, and what is left to look at. */
export const DonePage = (p: { view: View; link: OpenLink; listings: readonly Listing[]; left: number }) => {
  const { view, listings } = p
  const { t } = view
  const [first] = listings
  const one = listings.length === 1 ? first : undefined
  const ended = one?.service.listing.state === 'defunct'
  const say = one
    ? t(ended ? words.thanksEnded : words.thanksSay, { name: plainNameOf(one.service.listing, view) })
    : t(words.thanksMany, { count: listings.length })
  return (
    <Layout view={view} title={t(words.thanks)} plain>
      <PageHead title={t(words.thanks)} summary={say} />
      {p.left > 0 && <p>{t(words.left, { count: p.left })}</p>}
      <Actions>
        {p.left > 0 && (
          <ButtonLink href={`${p.link.path}?lang=${view.tongue}`}>{t(words.lookAtRest)}</ButtonLink>
        )}
        {one && !ended && view.partnership && (
          <ButtonLink kind="second" href={servicePath(view.partnership.slug, one.service.id)}>
            {t(words.seeListing)}
          </ButtonLink>
        )}
      </Actions>
      <p class="quiet small">
        {t(words.sameLink, { day: writeDayOf(p.link.expiresAt, view.zone, view.tongue) })}
      </p>
    </Layout>
  )
}
