import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { keeperWords as words } from './keeper-words.ts'

/** Asks whoever keeps a figure for its latest value. */
export const KeeperLetter = (p: {
  t: Translate
  name: string
  partnership: string
  title: string
  sender: string
  until: string
  url: string
}) => {
  const { t, partnership } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[t(words.ask, { partnership, title: p.title }), t(words.how, { day: p.until })]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership })}
    />
  )
}
