import { Letter } from '#platform/mail/letter.tsx'
import type { LetterFacts } from '../joining/emails.tsx'
import { letterWords } from '../joining/letter-words.ts'
import { renewLetterWords as words } from './letter-words.ts'

type Renewing = LetterFacts & { reminder: boolean; url: string; until: string }

export const renewSubject = ({ t, reminder, who, partnership }: Renewing): string =>
  t(reminder ? words.reminder : words.subject, { who, partnership })

/** “What you agreed to has changed.” */
export const RenewLetter = (p: Renewing) => {
  const { t, name, who, partnership, sender } = p
  return (
    <Letter
      heading={t(letterWords.hello, { name })}
      paragraphs={[t(words.say, { who, partnership }), t(words.never), t(words.until, { day: p.until })]}
      button={{ label: t(words.button), href: p.url }}
      why={t(letterWords.whyKnown, { sender, partnership, who })}
    />
  )
}
