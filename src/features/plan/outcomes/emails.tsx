import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

/** “Is it so?”, with the words of whoever told it. */
export const ConfirmLetter = (p: {
  t: Translate
  name: string
  partnership: string
  teller: string
  say: string
  sender: string
  until: string
  url: string
}) => {
  const { t, partnership } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[
        t(words.told, { teller: p.teller, partnership }),
        t(words.quoted, { say: p.say }),
        t(words.how, { day: p.until }),
      ]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership })}
    />
  )
}
