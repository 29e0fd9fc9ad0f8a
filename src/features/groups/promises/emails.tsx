import { Letter } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './words.ts'

export interface PromiseAsking {
  t: Translate
  name: string
  sentence: string
  group: string
  partnership: string
  /** Days as people write them. */
  made: string
  due: string | undefined
  late: boolean
  sender: string
  url: string
}

export const subjectOf = ({ t, sentence }: PromiseAsking): string => t(words.subject, { sentence })

/** “You said you would: how is it going?” */
export const PromiseLetter = (p: PromiseAsking) => {
  const { t } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[
        t(words.said, { group: p.group, made: p.made, sentence: p.sentence }),
        ...(p.due ? [t(p.late ? words.wasDue : words.due, { day: p.due })] : []),
        t(words.how),
      ]}
      button={{ label: t(words.button), href: p.url }}
      why={t(words.why, { sender: p.sender, partnership: p.partnership })}
    />
  )
}
