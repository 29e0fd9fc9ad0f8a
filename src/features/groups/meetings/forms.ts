import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { agendaKinds } from './agenda.ts'
import { attendanceStates, replies, shownTos } from './meeting.ts'
import { voices } from './motion.ts'
import { staffWords } from './staff-words.ts'

const clockSchema = z
  .string()
  .refine(written => /^([01]\d|2[0-3]):[0-5]\d$/.test(written), { params: { message: staffWords.badClock } })

const longLine = z.string().max(400)
const note = z.string().max(4_000).optional()
const ticked = z
  .string()
  .optional()
  .transform(value => value === 'yes')
const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)
const named = { titleEn: lineSchema.optional(), titleFr: lineSchema.optional() }
const isNamed = (sent: { titleEn?: string | undefined; titleFr?: string | undefined }) =>
  Boolean(sent.titleEn || sent.titleFr)
const nameMissing = { path: ['titleEn'], params: { message: staffWords.nameMissing } }

const held = {
  ...named,
  starts: clockSchema,
  minutes: z.coerce.number().int().min(5).max(1_440),
  place: longLine.optional(),
  online: longLine.optional(),
  shownTo: z.enum(shownTos),
}

export const meetingSchema = z
  .object({ ...held, day: daySchema, secondCall: clockSchema.optional(), version: versionSchema })
  .refine(isNamed, nameMissing)

export const seriesSchema = z
  .object({
    ...held,
    firstDay: daySchema,
    every: z.enum(['month', 'week', 'chosen']),
    nth: z.enum(['1', '2', '3', '4', '-1']).optional(),
    weekday: z.enum(['1', '2', '3', '4', '5', '6', '7']).optional(),
    step: z.coerce.number().int().min(1).max(52).default(1),
    chosen: z.string().max(4_000).optional(),
  })
  .refine(isNamed, nameMissing)

export const skipSchema = z.object({ day: daySchema, reason: longLine.optional() })
export const endingSchema = z.object({ on: daySchema })
export const cancelSchema = z.object({ why: longLine.optional() })
export const guestSchema = z.object({ personId: z.uuid() })

export const pointSchema = z
  .object({
    titleEn: z.string().max(300).optional(),
    titleFr: z.string().max(300).optional(),
    noteEn: note,
    noteFr: note,
    minutes: z.coerce.number().int().min(1).max(600).optional(),
    presenter: lineSchema.optional(),
    kind: z.enum(agendaKinds),
    consent: ticked,
    private: ticked,
    version: versionSchema,
  })
  .refine(isNamed, nameMissing)

export const moveSchema = z.object({ point: z.uuid(), to: z.enum(['up', 'down']) })
export const paperSchema = z.object({ title: lineSchema.optional() })
export const proposalAnswerSchema = z.object({ answer: z.enum(['taken', 'not-now']) })
export const publicationSchema = z.object({ shown: z.enum(['yes', 'no']) })

export const replySchema = z.object({
  reply: z.enum(replies),
  alternateName: lineSchema.optional(),
  alternateEmail: z.email().max(254).optional(),
  needs: z.string().max(1_000).optional(),
  word: z.string().max(1_000).optional(),
})
export const proposeSchema = z.object({ words: z.string().max(2_000) })
export const pullSchema = z.object({ point: z.uuid() })

const marks = [...attendanceStates, 'left', 'unmarked'] as const
/** One tap: `<person>:<state>`. */
export const markSchema = z.object({
  mark: z
    .string()
    .transform(written => written.split(':'))
    .pipe(z.tuple([z.uuid(), z.enum(marks)])),
})
export const restSchema = z.object({ rest: z.enum(['present', 'absent']) })
export const otherSchema = z.object({
  name: lineSchema.optional(),
  personId: z.uuid().optional(),
  as: z.enum(['guest', 'staff', 'present']),
  forPersonId: z.uuid().optional(),
})
export const proxySchema = z.object({ giverId: z.uuid(), proxyToId: z.uuid() })
export const turnSchema = z.object({ point: z.uuid().optional() })
export const conflictSchema = z.object({
  itemId: z.uuid(),
  personId: z.uuid(),
  words: z.string().max(1_000).optional(),
  recused: ticked,
})
export const motionSchema = z.object({
  itemId: z.uuid().optional(),
  text: z.string().max(2_000),
  moverId: z.uuid(),
  seconderId: z.uuid().optional(),
  closes: z.coerce.number().int().min(1).max(600).optional(),
})
const hands = z.coerce.number().int().min(0).max(10_000).default(0)
export const outcomeSchema = z.object({
  how: z.enum(['counts', 'voices']),
  yes: hands,
  no: hands,
  abstain: hands,
})
/** One tap: `<person>:<voice>`. */
export const voiceSchema = z.object({
  voice: z
    .string()
    .transform(written => written.split(':'))
    .pipe(z.tuple([z.uuid(), z.enum(voices)])),
})
