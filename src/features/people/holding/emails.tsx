import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { words } from './words.ts'

/** The letter with the link that shows what is held: the same to everybody. */
export const HeldLetter = (p: { t: Translate; partnership: string; url: string; until: string }) => (
  <Letter
    heading={p.t(words.letterSubject, { partnership: p.partnership })}
    paragraphs={[p.t(words.letter, { partnership: p.partnership, until: p.until }), p.t(words.letterNotYou)]}
    button={{ label: p.t(words.letterButton), href: p.url }}
    why={p.t(words.letterWhy, { partnership: p.partnership })}
  />
)

/** What became of a request. */
export const SettledLetter = (p: { t: Translate; partnership: string; say: string }) => (
  <Letter
    heading={p.t(words.settledSubject, { partnership: p.partnership })}
    paragraphs={[p.say]}
    why={p.t(words.settledWhy, { partnership: p.partnership })}
  />
)
