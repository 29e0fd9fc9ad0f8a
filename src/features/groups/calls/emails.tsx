import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

export interface Told {
  t: Translate
  name: string
  group: string
  call: string
  partnership: string
}

export const ProveLetter = (p: Told & { url: string }) => (
  <Letter
    heading={p.t(words.heading, { name: p.name })}
    paragraphs={[p.t(words.prove, { group: p.group }), p.t(words.notYou)]}
    button={{ label: p.t(words.proveButton), href: p.url }}
    why={p.t(words.whyApplied, { partnership: p.partnership })}
  />
)

/** Days as people write them. */
export const OfferLetter = (p: Told & { url: string; since: string; until: string | undefined }) => (
  <Letter
    heading={p.t(words.heading, { name: p.name })}
    paragraphs={[
      p.t(words.offer, { partnership: p.partnership, group: p.group, since: p.since }),
      ...(p.until ? [p.t(words.offerUntil, { until: p.until })] : []),
      p.t(words.offerHow),
    ]}
    button={{ label: p.t(words.offerButton), href: p.url }}
    why={p.t(words.whyApplied, { partnership: p.partnership })}
  />
)

export const DeclineLetter = (p: Told) => (
  <Letter
    heading={p.t(words.heading, { name: p.name })}
    paragraphs={[p.t(words.decline, { group: p.group }), p.t(words.declineMore)]}
    why={p.t(words.whyApplied, { partnership: p.partnership })}
  />
)

export const WelcomeLetter = (p: Told & { since: string }) => (
  <Letter
    heading={p.t(words.heading, { name: p.name })}
    paragraphs={[p.t(words.welcome, { group: p.group, since: p.since })]}
    why={p.t(words.whyApplied, { partnership: p.partnership })}
  />
)

export const ReviewLetter = (p: Told & { url: string; sender: string }) => (
  <Letter
    heading={p.t(words.heading, { name: p.name })}
    paragraphs={[p.t(words.review, { sender: p.sender, group: p.group })]}
    button={{ label: p.t(words.reviewButton), href: p.url }}
    why={p.t(words.whyReview, { partnership: p.partnership })}
  />
)
