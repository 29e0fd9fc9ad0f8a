import type { View } from '#platform/http/view.ts'
import { Letter } from '#platform/mail/letter.tsx'
import { inTongue } from '#platform/text.ts'
import { addressOf } from '../components/printed-service.tsx'
import { nameOf } from '../components/sentences.ts'
import type { Printed } from '../queries/some.ts'
import { shortListWords as words } from './words.ts'

/** The list as a letter, in the language its reader chose. */
export const shortListLetter = (p: { view: View; services: readonly Printed[]; url: string }) => {
  const { view } = p
  const { t, tongue } = view
  const partnership = inTongue(view.partnership?.name, tongue).text
  const subject = t(words.subject)
  const body = (
    <Letter
      heading={subject}
      paragraphs={[t(words.letterLead, { partnership })]}
      button={{ label: t(words.open), href: p.url }}
      why={t(words.letterWhy)}
    >
      <ul>
        {p.services.map(({ fields, organisationName, places, reach }) => (
          <li>
            <strong>{inTongue(nameOf(fields), tongue).text}</strong>
            {[
              inTongue(organisationName, tongue).text,
              reach.phones[0]?.written ?? reach.email,
              places[0] && addressOf(places[0], view),
            ]
              .filter(Boolean)
              .map(line => (
                <>
                  <br />
                  {line}
                </>
              ))}
          </li>
        ))}
      </ul>
    </Letter>
  )
  return { subject, body }
}
