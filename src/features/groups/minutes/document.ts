import type { Part, PlainDocument, Text } from '#platform/documents/document.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import type { Translate } from '#platform/words/speech.ts'
import type { AttendanceSaid, Minutes, MotionSaid, Named, PointSaid } from './minutes.ts'
import { words } from './words.ts'

export interface MinutesReader {
  t: Translate
  tongue: Tongue
  zone: string
  /** A stranger: only seat holders are named, the others counted. */
  outside: boolean
}

const clock = (at: string, zone: string, tongue: Tongue) =>
  new Intl.DateTimeFormat(tongue === 'fr' ? 'fr-CA' : 'en-CA', { timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  )

const attendanceStates = ['present', 'regrets', 'absent', 'guest', 'staff'] as const

/** Minutes as a document people print and send: headings in the reader's language, what people wrote as they wrote it. */
export function documentOf(
  minutes: Minutes,
  names: ReadonlyMap<string, string>,
  reader: MinutesReader,
): PlainDocument {
  const { t, tongue, zone } = reader
  const said = (text: TextIn | null | undefined) => inTongue(text ?? undefined, tongue).text
  const nameOf = (named: Named) =>
    named.personId ? (names.get(named.personId) ?? t(words.formerMember)) : (named.name ?? t(words.somebody))
  const paragraph = (text: string, quiet = false): Part => ({
    kind: 'paragraph',
    text,
    ...(quiet ? { quiet } : {}),
  })
  const prose = (text: string): Part[] =>
    text
      .split(/\n\s*\n/)
      .map(part => part.trim())
      .filter(Boolean)
      .map(part => {
        const lines = part.split('\n').map(line => line.trim())
        return lines.every(line => /^[-•*] /.test(line))
          ? { kind: 'list', ordered: false, lines: lines.map(line => line.slice(2)) }
          : paragraph(part)
      })

  const attendance = (state: AttendanceSaid['state']): Part[] => {
    const all = minutes.attendance.filter(one => one.state === state)
    if (all.length === 0) return []
    const heading = t(state === 'staff' ? words.staffHere : words[state])
    const named = reader.outside ? all.filter(one => one.seated) : all
    const unnamed = all.length - named.length
    const lines: Text[] = named.map(one =>
      one.organisation ? `${nameOf(one)} · ${said(one.organisation)}` : nameOf(one),
    )
    if (unnamed > 0) lines.push(t(words.people, { count: unnamed }))
    return [
      { kind: 'heading', level: 3, text: `${heading} (${all.length})` },
      { kind: 'list', ordered: false, lines },
    ]
  }

  const motion = (each: MotionSaid): Part[] => {
    const by = each.mover
      ? each.seconder
        ? t(words.movedSeconded, { mover: nameOf(each.mover), seconder: nameOf(each.seconder) })
        : t(words.moved, { mover: nameOf(each.mover) })
      : ''
    const counted =
      each.yes === null
        ? ''
        : t(words.counts, { yes: each.yes, no: each.no ?? 0, abstain: each.abstain ?? 0 })
    const outcome = each.outcome ? t(words[each.outcome]) : ''
    return [
      paragraph(t(words.motion, { text: said(each.text) })),
      paragraph([by, counted, outcome].filter(Boolean).join('. '), true),
    ]
  }

  const records = (part: Pick<PointSaid, 'motions' | 'decisions' | 'promises'>): Part[] => [
    ...part.motions.flatMap(motion),
    ...part.decisions.flatMap(decision => [
      paragraph(t(words.decided, { text: said(decision.sentence) })),
      ...(decision.reason ? [paragraph(t(words.because, { text: said(decision.reason) }), true)] : []),
    ]),
    ...(part.promises.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: t(words.promises),
            columns: [t(words.promised), t(words.who), t(words.due)],
            rows: part.promises.map(promise => [
              said(promise.sentence),
              promise.personId || promise.name
                ? nameOf(promise)
                : said(promise.organisation) || t(words.somebody),
              promise.due ? writeDay(promise.due, tongue) : '',
            ]),
          },
        ]
      : []),
  ]

  const point = (each: PointSaid, n: number): Part[] => [
    { kind: 'heading', level: 2, text: `${n + 1}. ${said(each.title)}` },
    ...(each.presenter && !reader.outside
      ? [paragraph(t(words.presenter, { name: each.presenter }), true)]
      : []),
    ...(each.inPrivate ? [paragraph(t(words.inPrivate), true)] : []),
    ...(each.recused.length > 0
      ? [paragraph(t(words.recused, { names: each.recused.map(nameOf).join(', ') }))]
      : []),
    ...prose(each.text),
    ...(each.heldBack ? [paragraph(t(words.heldBack, { text: each.heldBack }), true)] : []),
    ...records(each),
  ]

  const { quorum, loose } = minutes
  const decisions = [...minutes.points.flatMap(each => each.decisions), ...loose.decisions]
  const facts = [
    minutes.openedAt && t(words.from, { time: clock(minutes.openedAt, zone, tongue) }),
    minutes.closedAt && t(words.until, { time: clock(minutes.closedAt, zone, tongue) }),
    minutes.place && t(words.place, { place: minutes.place }),
  ].filter(each => typeof each === 'string' && each !== '') as string[]
  return {
    title: t(words.minutesOf, { title: said(minutes.title) }),
    subtitle: t(words.when, { group: said(minutes.group), day: writeDay(minutes.day, tongue) }),
    tongue,
    parts: [
      ...(facts.length > 0 ? [paragraph(facts.join(' · '), true)] : []),
      ...(decisions.length > 0
        ? [
            { kind: 'heading' as const, level: 2 as const, text: t(words.decisions) },
            { kind: 'list' as const, ordered: true, lines: decisions.map(({ sentence }) => said(sentence)) },
          ]
        : []),
      { kind: 'heading', level: 2, text: t(words.attendance) },
      ...attendanceStates.flatMap(attendance),
      paragraph(
        [
          t(quorum.holds ? words.quorumHeld : words.quorumMissed, {
            here: quorum.here,
            needed: quorum.needed,
            of: quorum.of,
          }),
          ...(minutes.call === 2 ? [t(words.secondCall)] : []),
        ].join(' '),
      ),
      ...(minutes.landAcknowledgement ? prose(said(minutes.landAcknowledgement)) : []),
      ...minutes.points.flatMap(point),
      ...(loose.text ||
      loose.heldBack ||
      loose.motions.length + loose.decisions.length + loose.promises.length > 0
        ? [
            { kind: 'heading' as const, level: 2 as const, text: t(words.further) },
            ...prose(loose.text),
            ...(loose.heldBack ? [paragraph(t(words.heldBack, { text: loose.heldBack }), true)] : []),
            ...records(loose),
          ]
        : []),
    ],
  }
}
