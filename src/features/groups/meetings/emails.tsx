import { Letter, Points, Say } from '#platform/mail/letter.tsx'
import type { Translate } from '#platform/words/speech.ts'
import { letterWords as words } from './letter-words.ts'

export type LetterNews = 'called' | 'changed' | 'cancelled' | 'withdrawn' | 'reminder'

export interface MeetingLetter {
  t: Translate
  news: LetterNews
  name: string
  title: string
  group: string
  partnership: string
  /** Day and time as people write them. */
  when: string
  place: string | undefined
  online: string | undefined
  because: string | undefined
  points: readonly string[]
  sender: string
  url: string | undefined
  /** What a calendar subscribes to; in the first letter only. */
  feed: string | undefined
}

const subjects = {
  called: words.calledSubject,
  changed: words.changedSubject,
  cancelled: words.cancelledSubject,
  withdrawn: words.withdrawnSubject,
  reminder: words.reminderSubject,
}
const leads = {
  called: words.called,
  changed: words.changed,
  cancelled: words.cancelled,
  withdrawn: words.withdrawn,
  reminder: words.reminder,
}

export const subjectOf = ({ t, news, title, when }: MeetingLetter): string =>
  t(subjects[news], { title, when })

export const InvitationLetter = (p: MeetingLetter) => {
  const { t, title, group, when } = p
  return (
    <Letter
      heading={t(words.heading, { name: p.name })}
      paragraphs={[
        t(leads[p.news], { title, group, when }),
        ...(p.because ? [p.because] : []),
        ...(p.url && p.place ? [t(words.place, { place: p.place })] : []),
        ...(p.url && p.online ? [t(words.online, { link: p.online })] : []),
        ...(p.url ? [t(words.how)] : [t(words.outOfCalendar)]),
      ]}
      {...(p.url ? { button: { label: t(words.button), href: p.url } } : {})}
      why={
        <>
          {t(words.why, { sender: p.sender, partnership: p.partnership, group })}
          {p.feed && (
            <>
              <br />
              {t(words.feed, { link: p.feed })}
            </>
          )}
        </>
      }
    >
      {p.points.length > 0 && (
        <>
          <Say>{t(words.agenda)}</Say>
          <Points points={p.points} />
        </>
      )}
    </Letter>
  )
}
