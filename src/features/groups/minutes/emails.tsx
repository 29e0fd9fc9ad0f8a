import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

export interface MinutesAsking {
  t: Translate
  /** To keep the minutes, or to read the draft. */
  what: 'keep' | 'read'
  name: string
  group: string
  day: string
  partnership: string
  sender: string
  url: string
}

export const minutesSubject = ({ t, what, group, day }: MinutesAsking): string =>
  t(what === 'keep' ? words.keepSubject : words.readSubject, { group, day })

export const minutesLetter = (p: MinutesAsking) => {
  const { t, group, day } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[t(p.what === 'keep' ? words.keep : words.read, { group, day })]}
      button={{ label: t(p.what === 'keep' ? words.keepButton : words.readButton), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership: p.partnership })}
    />
  )
}
