import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Ltr } from '#platform/ui/written.tsx'
import { GoodToKnow } from '../../components/facts.tsx'
import { Reach } from '../../components/reach.tsx'
import { freshnessSentence, plainNameOf } from '../../components/sentences.ts'
import { placeLine } from '../../components/where.tsx'
import { ListingSummary } from '../../pages/listing.tsx'
import { servicePath } from '../../paths.ts'
import type { Listing } from '../../queries/one.ts'
import { reachOf } from '../../reach-of.ts'
import { words as listingWords } from '../../words.ts'
import { listingsPurpose } from '../link-purposes.ts'
import type { LetterSeen } from '../queries/asked.ts'
import { answeredAs, words } from '../words/link.ts'

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

// So few are shown whole. More are a few words each, under the place they are at, with the whole one press away: sixty
// listings stay a page that a phone can carry and a person can look through.
const shownWhole = 3

/** What most often goes wrong: how to call, and how fresh it is. */
const InShort = ({ view, listing }: { view: View; listing: Listing }) => {
  const { phones, email } = reachOfListing(listing)
  const call = phones[0]?.written ?? email
  return (
    <>
      {call && <Ltr>{call}</Ltr>} {freshnessSentence(listing.spoken, view)}
    </>
  )
}

/** By the place they are at, in the order of the first at each; those without one last. */
function atPlaces(listings: LetterSeen['listings'], view: View): [string, LetterSeen['listings']][] {
  const at = Map.groupBy(listings, ({ listing: { places } }) =>
    places[0] ? placeLine(places[0].fields, view) : '',
  )
  return [...at].sort(([a], [b]) => Number(a === '') - Number(b === ''))
}

const One = (p: Props & { one: LetterSeen['listings'][number] }) => {
  const { view, one } = p
  const { t } = view
  const { listing, answer } = one
  const { service } = listing
  const name = plainNameOf(service.listing, view)
  const many = p.seen.listings.length > shownWhole
  return (
    <Card>
      {many ? <h4>{name}</h4> : <h3>{name}</h3>}
      {answer && (
        <p>
          <Label tone="good">{t(answeredAs[answer])}</Label>
        </p>
      )}
      {many ? (
        <p class="quiet small">
          <InShort view={view} listing={listing} />
        </p>
      ) : (
        <details open={!answer}>
          <summary>{t(words.lead, { name })}</summary>
          <ListingSummary view={view} listing={listing} reach={reachOfListing(listing)} />
          <Reach view={view} reach={reachOfListing(listing)} whenNone />
          <GoodToKnow view={view} fields={service.listing} />
        </details>
      )}
      <Actions>
        {!answer && (
          <form method="post" action={sentTo(p, { listing: service.id })}>
            <FormGuard view={view} />
            <input type="hidden" name="version" value={String(service.version)} />
            <Button name="answer" value="right" kind="second">
              {t(words.thisRight)}
            </Button>
          </form>
        )}
        <ButtonLink kind="quiet" href={sentTo(p, { listing: service.id })}>
          {t(answer ? words.changeAnswer : words.somethingElse, { name })}
        </ButtonLink>
      </Actions>
    </Card>
  )
}

/** All that one letter asked about: one press for all of it, or one by one. */
export const LetterPage = (p: Props & { moved?: boolean }) => {
  const { view, link, seen } = p
  const { t } = view
  const count = seen.listings.length
  const open = seen.listings.filter(({ answer }) => !answer)
  const title = t(words.titleMany, { count })
  const unansweredFirst = seen.listings.toSorted(
    (a, b) => Number(a.answer !== null) - Number(b.answer !== null),
  )
  return (
    <SignedPage view={view} link={link} title={title} next={t(words.next)}>
      {p.moved && <Notice tone="warn">{t(words.listedOtherwise)}</Notice>}
      {open.length > 0 ? (
        <form method="post" action={sentTo(p)}>
          <FormGuard view={view} />
          {open.map(({ listing: { service } }) => (
            <input type="hidden" name="seen" value={`${service.id}:${service.version}`} />
          ))}
          <Button name="answer" value="right" big>
            {open.length === count
              ? t(words.allRightMany, { count })
              : t(words.restRight, { count: open.length })}
          </Button>
        </form>
      ) : (
        <Notice tone="good">{t(words.answeredAll)}</Notice>
      )}
      <h2>{t(words.orEach)}</h2>
      {count <= shownWhole
        ? unansweredFirst.map(one => <One {...p} one={one} />)
        : atPlaces(unansweredFirst, view).map(([place, there]) => (
            <section class="stack tight">
              <h3>
                <bdi>{place || t(listingWords.noPlace)}</bdi>
              </h3>
              {there.map(one => (
                <One {...p} one={one} />
              ))}
            </section>
          ))}
    </SignedPage>
  )
}

/** Thanks: for one listing, or for how many, and what is left to look at. */
export const DonePage = (p: {
  view: View
  link: OpenLink
  listings: readonly Listing[]
  disputed: ReadonlySet<string>
  left: number
}) => {
  const { view, link, listings } = p
  const { t } = view
  const one = listings.length === 1 ? listings[0] : undefined
  const ended = one?.service.listing.state === 'defunct'
  const again = one && link.purpose === listingsPurpose ? { listing: one.service.id } : {}
  return (
    <SignedPage
      {...{ view, link }}
      title={t(words.thanks)}
      summary={
        one
          ? t(thanksFor(one, p.disputed), { name: plainNameOf(one.service.listing, view) })
          : t(words.thanksMany, { count: listings.length })
      }
      done
    >
      {p.left > 0 && <p>{t(words.left, { count: p.left })}</p>}
      <Actions>
        {p.left > 0 && <ButtonLink href={sentTo(p)}>{t(words.lookAtRest)}</ButtonLink>}
        {one && !ended && view.partnership && (
          <ButtonLink kind="second" href={servicePath(view.partnership.slug, one.service.id)}>
            {t(words.seeListing)}
          </ButtonLink>
        )}
        {one ? (
          <ButtonLink kind="quiet" href={sentTo(p, again)}>
            {t(words.misTap)}
          </ButtonLink>
        ) : (
          p.left === 0 && (
            <ButtonLink kind="quiet" href={sentTo(p)}>
              {t(words.misTap)}
            </ButtonLink>
          )
        )}
      </Actions>
    </SignedPage>
  )
}

function thanksFor({ service }: Listing, disputed: ReadonlySet<string>) {
  if (disputed.has(service.id)) return words.thanksNotOurs
  if (service.listing.state === 'defunct') return words.thanksEnded
  return service.listing.state === 'temporarily closed' ? words.thanksPaused : words.thanksSay
}
