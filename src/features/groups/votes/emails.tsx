import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

export interface VoteAsking {
  t: Translate
  again: boolean
  name: string
  group: string
  partnership: string
  question: string
  /** Day and time as people write them. */
  closes: string
  sender: string
  url: string
}

export interface VoteTelling extends Omit<VoteAsking, 'again' | 'closes'> {
  /** As the page says it: carried, not carried, chosen, tied, too few. */
  verdict: string
  answered: number
  asked: number
}

export const resultSubject = ({ t, question }: VoteTelling): string => t(words.resultSubject, { question })

/** How a vote came out, to everybody who was asked. */
export const ResultLetter = (p: VoteTelling) => {
  const { t, group, question, verdict, answered, asked } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[t(words.result, { group, question, verdict }), t(words.resultCount, { answered, asked })]}
      button={{ label: t(words.resultButton), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership: p.partnership, group })}
    />
  )
}

export const voteSubject = ({ t, again, question }: VoteAsking): string =>
  t(again ? words.againSubject : words.subject, { question })

/** “The group asks you”: one question, one link. */
export const VoteLetter = (p: VoteAsking) => {
  const { t } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[
        t(p.again ? words.again : words.asks, { group: p.group, question: p.question }),
        t(words.closes, { moment: p.closes }),
      ]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership: p.partnership, group: p.group })}
    />
  )
}
