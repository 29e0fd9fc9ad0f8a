import { Letter } from '#platform/mail/letter.tsx'
import type { Tongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { letterWords } from './keeping/words/letter.ts'

export interface Asking {
  tongue: Tongue
  recipient: string
  sender: string
  partnership: string
  organisation: string
  /** Names of the listings the letter is about. */
  listings: readonly string[]
  url: string
  /** What somebody reported. */
  said: string | undefined
  isReminder: boolean
}

const mostNamed = 12

/** “Is what we say about you still right?” */
export function askingLetter(asking: Asking) {
  const t = speechIn(asking.tongue)
  const { listings, said } = asking
  const [first = ''] = listings
  const many = listings.length > 1
  const subject = said
    ? t(letterWords.subjectSaid, { name: first })
    : many
      ? t(letterWords.subjectMany, { count: listings.length })
      : t(letterWords.subject, { name: first })
  const paragraphs = [
    t(letterWords.greeting, { name: asking.recipient }),
    ...(asking.isReminder ? [t(letterWords.again)] : []),
    ...(said ? [t(letterWords.reported, { said })] : []),
    t(letterWords.please),
  ]
  const body = (
    <Letter
      heading={subject}
      paragraphs={paragraphs}
      button={{ label: t(letterWords.look, { count: listings.length }), href: asking.url }}
      why={t(asking.sender === asking.partnership ? letterWords.whyWe : letterWords.why, {
        sender: asking.sender,
        partnership: asking.partnership,
        organisation: asking.organisation,
      })}
    >
      {many && (
        <ul>
          {listings.slice(0, mostNamed).map(name => (
            <li>{name}</li>
          ))}
          {listings.length > mostNamed && (
            <li>{t(letterWords.more, { count: listings.length - mostNamed })}</li>
          )}
        </ul>
      )}
    </Letter>
  )
  return { subject, body }
}
