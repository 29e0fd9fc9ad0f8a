import { Letter, Points, Say } from '#platform/mail/letter.tsx'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { whatMeets } from './say.ts'
import type { Seen } from './seen.ts'
import { letterWords as words } from './words.ts'

/** “You and … do something alike: would you like to coordinate?” */
export function coordinationLetter(asked: {
  to: { name: string; tongue: Tongue }
  seen: Seen
  mine: 'a' | 'b'
  note: TextIn | undefined
  answerBy: PlainDate
  again: boolean
  sender: string
  partnership: string
  url: string
}) {
  const { tongue } = asked.to
  const t = speechIn(tongue)
  const [mine, theirs] = asked.mine === 'a' ? [asked.seen.a, asked.seen.b] : [asked.seen.b, asked.seen.a]
  const other = inTongue(theirs.organisation, tongue).text
  const note = inTongue(asked.note, tongue).text
  const subject = t(asked.again ? words.subjectAgain : words.subject, { other })
  const services = {
    mine: inTongue(mine.service, tongue).text,
    theirs: inTongue(theirs.service, tongue).text,
  }
  const body = (
    <Letter
      heading={t(words.heading, { name: asked.to.name })}
      button={{ label: t(words.button), href: asked.url }}
      why={t(words.why, { sender: asked.sender, partnership: asked.partnership })}
    >
      <Say>{t(words.said, { ...services, other })}</Say>
      <Points points={whatMeets(asked.seen, { t, tongue })} />
      {note && <Say>{note}</Say>}
      <Say>{t(words.how, { day: writeDay(asked.answerBy, tongue), other })}</Say>
    </Letter>
  )
  return { subject, body }
}
