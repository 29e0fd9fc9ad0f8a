import { Letter, Points, Say } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords } from '../words.ts'
import { roundWords as words } from './words.ts'

export interface RoundLetter {
  t: Translate
  name: string
  lead: string
  partnership: string
  titles: readonly string[]
  /** The third letter about at least one of them. */
  last: boolean
  linkUntil: string
  sender: string
  url: string
}

// A letter stays readable; the page it leads to holds them all.
const named = 12

export const roundSubject = ({ t, titles, partnership }: RoundLetter): string =>
  t(words.subject, { count: titles.length, partnership })

/** One letter about everything a lead carries that is due. */
export const AskingRound = (p: RoundLetter) => {
  const { t, lead, partnership } = p
  const rest = p.titles.length - named
  return (
    <Letter
      heading={t(letterWords.heading, { name: p.name })}
      paragraphs={[t(words.say, { lead, partnership })]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership })}
    >
      <Points points={[...p.titles.slice(0, named), ...(rest > 0 ? [t(words.more, { count: rest })] : [])]} />
      <Say>{t(words.how, { day: p.linkUntil })}</Say>
      {p.last && <Say>{t(words.lastTime)}</Say>}
    </Letter>
  )
}
