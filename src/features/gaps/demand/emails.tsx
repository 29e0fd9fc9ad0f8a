import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { linkWords as words } from './link-words.ts'

/** Asks somebody at a front desk to say every month how often they had to send people away. */
export const UnmetLetter = (p: {
  t: Translate
  name: string
  partnership: string
  place: string
  sender: string
  url: string
}) => {
  const { t, partnership, place, sender } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[t(words.letter, { partnership }), t(words.letterHow)]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender, partnership, place })}
    />
  )
}
