import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { QuorumAnswer } from '../rules/quorum.ts'

/** A person as minutes know them: by id where we know them, so that somebody removed is not named any more. */
export interface Named {
  personId: string | null
  /** Only of those who are not among the persons we know. */
  name: string | null
}

export interface AttendanceSaid extends Named {
  state: 'present' | 'regrets' | 'absent' | 'guest' | 'staff'
  organisation: TextIn | null
  /** Whether they hold a seat: then they are named in public. */
  seated: boolean
}

export interface MotionSaid {
  id: string
  text: TextIn
  mover: Named | null
  seconder: Named | null
  outcome: 'carried' | 'defeated' | 'withdrawn' | null
  yes: number | null
  no: number | null
  abstain: number | null
  recused: number
}

export interface DecisionSaid {
  id: string
  sentence: TextIn
  reason: TextIn | null
  public: boolean
}

export interface PromiseSaidIn extends Named {
  id: string
  sentence: TextIn
  organisation: TextIn | null
  due: PlainDate | null
  public: boolean
}

export interface PointSaid {
  id: string
  title: TextIn
  presenter: string | null
  text: string
  /** Kept for the group; never published. */
  heldBack: string
  inPrivate: boolean
  recused: Named[]
  motions: MotionSaid[]
  decisions: DecisionSaid[]
  promises: PromiseSaidIn[]
}

/** What a meeting leaves behind, put together from its records. Frozen like this when it is approved. */
export interface Minutes {
  meetingId: string
  groupId: string
  group: TextIn
  title: TextIn
  day: PlainDate
  /** ISO instants. */
  openedAt: string | null
  closedAt: string | null
  place: string | null
  call: 1 | 2
  landAcknowledgement: TextIn | null
  attendance: AttendanceSaid[]
  quorum: QuorumAnswer
  points: PointSaid[]
  /** What belongs to no point: before the first, or after the last. */
  loose: Pick<PointSaid, 'text' | 'heldBack' | 'motions' | 'decisions' | 'promises'>
}

export type MinutesStage = 'not-begun' | 'writing' | 'circulated' | 'approved' | 'published'

export function stageOf(
  row: { circulatedAt: Date | null; approvedAt: Date | null; publishedAt: Date | null } | undefined,
): MinutesStage {
  if (!row) return 'not-begun'
  if (row.publishedAt) return 'published'
  if (row.approvedAt) return 'approved'
  return row.circulatedAt ? 'circulated' : 'writing'
}

/** What stays out of sight of everyone but the group is taken out here, in one place. */
export function publicPart(minutes: Minutes): Minutes {
  const open = <Said extends { public: boolean }>(all: Said[]) => all.filter(each => each.public)
  return {
    ...minutes,
    points: minutes.points.map(point =>
      point.inPrivate
        ? { ...point, text: '', heldBack: '', motions: [], decisions: open(point.decisions), promises: [] }
        : {
            ...point,
            heldBack: '',
            decisions: open(point.decisions),
            promises: open(point.promises).map(promise => ({ ...promise, personId: null, name: null })),
          },
    ),
    loose: {
      ...minutes.loose,
      heldBack: '',
      decisions: open(minutes.loose.decisions),
      promises: open(minutes.loose.promises).map(promise => ({ ...promise, personId: null, name: null })),
    },
  }
}
