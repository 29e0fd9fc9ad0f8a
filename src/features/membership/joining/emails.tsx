import { Letter, Points, Say } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './letter-words.ts'

export interface LetterFacts {
  t: Translate
  /** Whom it is written to, who joins, which partnership, who writes. */
  name: string
  who: string
  partnership: string
  sender: string
}

const hello = ({ t, name }: LetterFacts) => t(words.hello, { name })
const whyKnown = ({ t, ...facts }: LetterFacts) => t(words.whyKnown, facts)

export const ProveLetter = (p: LetterFacts & { url: string; until: string }) => (
  <Letter
    heading={hello(p)}
    paragraphs={[p.t(words.prove, { partnership: p.partnership }), p.t(words.proveLater, { day: p.until })]}
    button={{ label: p.t(words.proveButton), href: p.url }}
    why={p.t(words.why, { who: p.who, partnership: p.partnership })}
  />
)

export const QuestionLetter = (p: LetterFacts & { question: string; url: string; until: string }) => (
  <Letter
    heading={hello(p)}
    paragraphs={[p.t(words.ask, { sender: p.sender }), p.question, p.t(words.askHow, { day: p.until })]}
    button={{ label: p.t(words.askButton), href: p.url }}
    why={whyKnown(p)}
  />
)

export const WelcomeLetter = (
  p: LetterFacts & { goals: readonly string[]; say?: string | undefined; url: string; until: string },
) => (
  <Letter
    heading={hello(p)}
    paragraphs={[p.t(words.welcome, { who: p.who, partnership: p.partnership }), ...(p.say ? [p.say] : [])]}
    button={{ label: p.t(words.ownButton), href: p.url }}
    why={whyKnown(p)}
  >
    {p.goals.length > 0 && <Say>{p.t(words.welcomeCommitted)}</Say>}
    {p.goals.length > 0 && <Points points={p.goals} />}
    <Say>{p.t(words.own, { day: p.until })}</Say>
  </Letter>
)

export const OwnLetter = (p: LetterFacts & { url: string; until: string }) => (
  <Letter
    heading={hello(p)}
    paragraphs={[p.t(words.own, { day: p.until })]}
    button={{ label: p.t(words.ownButton), href: p.url }}
    why={whyKnown(p)}
  />
)

export const DeclineLetter = (p: LetterFacts & { reason: string }) => (
  <Letter
    heading={hello(p)}
    paragraphs={[
      p.t(words.decline, { who: p.who, partnership: p.partnership }),
      p.reason,
      p.t(words.declineAfter),
    ]}
    why={whyKnown(p)}
  />
)
