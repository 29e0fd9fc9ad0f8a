import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

export interface Asking {
  t: Translate
  /** The first letter about it, at the moment it was taken on. */
  first: boolean
  name: string
  lead: string
  partnership: string
  title: string
  /** Days as people write them. */
  until: string | undefined
  linkUntil: string
  sender: string
  url: string
}

export const subjectOf = ({ t, first, title }: Asking): string =>
  t(first ? words.firstSubject : words.againSubject, { title })

/** “You took this on: how is it going?” */
export const AskingLetter = (p: Asking) => {
  const { t, lead, partnership, title } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[
        t(p.first ? words.first : words.again, { lead, partnership, title }),
        ...(p.until ? [t(words.until, { day: p.until })] : []),
        t(words.how, { day: p.linkUntil }),
      ]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership })}
    />
  )
}
