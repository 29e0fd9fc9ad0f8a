import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { inTongue, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import type { MeetingFacts } from '../commands/meetings.ts'
import { MeetingFormPage } from '../pages/meeting-form.tsx'
import { meetingPath, meetingsPath, newMeetingPath, under } from '../paths.ts'
import type { MeetingRow } from '../rows.ts'
import { shownToWords, staffWords } from '../staff-words.ts'
import { instantAt, wallAt } from '../wall.ts'
import { words } from '../words.ts'
import { groupOf, slugOf } from './asked.tsx'

type MeetingSent = {
  titleEn?: string | undefined
  titleFr?: string | undefined
  day: PlainDate
  starts: string
  minutes: number
  place?: string | undefined
  online?: string | undefined
  shownTo: MeetingFacts['shownTo']
  secondCall?: string | undefined
}

/** Wall time as it was typed → instants; the wall may never show it. */
export function factsFrom(
  zone: string,
  sent: MeetingSent,
): { facts: MeetingFacts; twice: boolean } | 'never' {
  const found = instantAt(zone, { day: sent.day, clock: sent.starts })
  if (found.shown === 'never') return 'never'
  const second = sent.secondCall ? instantAt(zone, { day: sent.day, clock: sent.secondCall }).at : undefined
  return {
    twice: found.shown === 'twice',
    facts: {
      title: textIn({ en: sent.titleEn, fr: sent.titleFr }),
      startsAt: found.at,
      endsAt: new Date(found.at.getTime() + sent.minutes * 60_000),
      place: sent.place,
      online: sent.online,
      shownTo: sent.shownTo,
      secondCallAt: second,
    },
  }
}

export const valuesOf = (zone: string, meeting: MeetingRow) => {
  const { day, clock } = wallAt(zone, meeting.startsAt)
  return {
    titleEn: meeting.title.en ?? '',
    titleFr: meeting.title.fr ?? '',
    day,
    starts: clock,
    minutes: String(Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000)),
    place: meeting.place ?? '',
    online: meeting.online ?? '',
    shownTo: meeting.shownTo as string,
    secondCall: meeting.secondCallAt ? wallAt(zone, meeting.secondCallAt).clock : '',
    version: String(meeting.version),
  }
}

export const conflictWith = (c: AppContext, current: MeetingRow, sent: FormState['values']): Conflict => {
  const { t, zone } = c.var.view
  const saved = valuesOf(zone, current)
  const shown = (field: keyof typeof saved, value: string) =>
    field === 'shownTo' && (value === 'members' || value === 'everyone') ? t(shownToWords[value]) : value
  const labels = {
    titleEn: staffWords.titleEn,
    titleFr: staffWords.titleFr,
    day: staffWords.day,
    starts: staffWords.starts,
    minutes: staffWords.length,
    place: staffWords.place,
    online: staffWords.online,
    shownTo: staffWords.shownTo,
    secondCall: staffWords.secondCallAt,
  }
  return {
    at: current.changedAt,
    fields: (Object.keys(labels) as (keyof typeof labels)[]).map(field => ({
      label: t(labels[field]),
      theirs: shown(field, saved[field]),
      yours: shown(field, String(sent[field] ?? '')),
    })),
  }
}

export const changePage = (c: AppContext, meeting: MeetingRow, form: FormState, conflict?: Conflict) => {
  const at = under(slugOf(c), meeting)
  const { view } = c.var
  return (
    <MeetingFormPage
      view={view}
      title={view.t(staffWords.change)}
      action={at('change')}
      back={meetingPath(slugOf(c), meeting.groupId, meeting.id)}
      backLabel={inTongue(meeting.title, view.tongue).text}
      form={form}
      conflict={conflict}
    />
  )
}

export async function newPage(c: AppContext, form: FormState) {
  const { view } = c.var
  const group = await groupOf(c)
  const name = inTongue(group.name, view.tongue).text
  return (
    <MeetingFormPage
      view={view}
      title={view.t(staffWords.addFor, { group: name })}
      action={newMeetingPath(slugOf(c), group.id)}
      back={meetingsPath(slugOf(c), group.id)}
      backLabel={view.t(words.meetingsOf, { group: name })}
      form={form}
    />
  )
}
