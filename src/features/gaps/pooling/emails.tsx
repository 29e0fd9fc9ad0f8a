import { Letter, Points, Say } from '#platform/mail/letter.tsx'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { plainDate, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { letterWords as words } from './letter-words.ts'
import { slotSaid } from './say.ts'
import type { Slot } from './slots.ts'

interface AboutMatch {
  title: TextIn
  slots: readonly Slot[]
}

export type PoolLetter =
  | { kind: 'share'; organisation: TextIn }
  | { kind: 'renew'; title: TextIn; expiresOn: string }
  | ({ kind: 'answer'; asker: TextIn; note: string | undefined; again: boolean } & AboutMatch)
  | ({ kind: 'agreed' | 'refused'; offerer: TextIn; note: string | undefined } & AboutMatch)
  | ({ kind: 'use'; offerer: TextIn } & AboutMatch)

const said = {
  share: { subject: words.shareSubject, say: words.shareSaid, button: words.shareButton },
  renew: { subject: words.renewSubject, say: words.renewSaid, button: words.renewButton },
  answer: { subject: words.answerSubject, say: words.answerSaid, button: words.answerButton },
  agreed: { subject: words.agreedSubject, say: words.agreedSaid, button: words.agreedButton },
  refused: { subject: words.refusedSubject, say: words.refusedSaid, button: words.refusedButton },
  use: { subject: words.useSubject, say: words.useSaid, button: words.useButton },
}

/** Each letter of the board: what it is about, when, and the one button. */
export function poolLetter(asked: {
  to: { name: string; tongue: Tongue }
  about: PoolLetter
  zone: string
  sender: string
  partnership: string
  url: string
}) {
  const { about, zone } = asked
  const { tongue } = asked.to
  const t = speechIn(tongue)
  const text = (written: TextIn) => inTongue(written, tongue).text
  const { subject, say, button } = said[about.kind]
  const expires = about.kind === 'renew' ? plainDate(about.expiresOn) : undefined
  const values = {
    ...('organisation' in about ? { organisation: text(about.organisation) } : {}),
    ...('title' in about ? { title: text(about.title) } : {}),
    ...('asker' in about ? { asker: text(about.asker) } : {}),
    ...('offerer' in about ? { offerer: text(about.offerer) } : {}),
    ...(expires ? { day: writeDay(expires, tongue) } : {}),
  }
  const slots = 'slots' in about ? about.slots.map(slot => slotSaid(slot, zone, { t, tongue })) : []
  const body = (
    <Letter
      heading={t(words.heading, { name: asked.to.name })}
      button={{ label: t(button), href: asked.url }}
      why={t(words.why, { sender: asked.sender, partnership: asked.partnership })}
    >
      <Say>{t(subject, values)}</Say>
      <Say>{t(say, values)}</Say>
      {slots.length > 0 && <Points points={slots} />}
      {'note' in about && about.note && <Say>{about.note}</Say>}
      <Say>{t(words.noAccount)}</Say>
    </Letter>
  )
  return { subject: t(subject, values), body }
}
