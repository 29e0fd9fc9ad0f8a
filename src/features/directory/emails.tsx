import { Letter } from '#platform/mail/letter.tsx'
import type { Tongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { confirmWords } from './words.ts'

export interface Asking {
  tongue: Tongue
  recipient: string
  sender: string
  partnership: string
  organisation: string
  /** Each listing and the link that opens it. */
  listings: readonly { name: string; url: string }[]
}

/** “Is what we say about you still right?” */
export function askingLetter(asking: Asking) {
  const t = speechIn(asking.tongue)
  const [first] = asking.listings
  const many = asking.listings.length > 1
  const subject = many
    ? t(confirmWords.subjectMany, { count: asking.listings.length })
    : t(confirmWords.subject, { name: first?.name ?? '' })
  const body = (
    <Letter
      heading={subject}
      paragraphs={[t(confirmWords.greeting, { name: asking.recipient }), t(confirmWords.please)]}
      {...(!many && first ? { button: { label: t(confirmWords.look), href: first.url } } : {})}
      why={t(confirmWords.why, {
        sender: asking.sender,
        partnership: asking.partnership,
        organisation: asking.organisation,
      })}
    >
      {many && (
        <ul>
          {asking.listings.map(({ name, url }) => (
            <li>
              <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Letter>
  )
  return { subject, body }
}
