import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { type Rules, secondCalls, waysToDecide } from '../rules/terms.ts'
import type { Ask } from './asks.ts'
import { quorumFrom, quorumKind, quorumKinds, shares } from './shares.ts'
import { staffWords } from './words.ts'

const whole = (max: number) =>
  z
    .string()
    .refine(written => /^\d{1,4}$/.test(written) && Number(written) <= max, {
      params: { message: staffWords.wholeNumber },
    })
    .transform(Number)
    .optional()

const long = z.string().max(60_000).optional()
const ticked = z.literal('yes').optional()

/** How many lines of “who should be at the table” a form has. */
export const askLines = 8
const lines = Array.from({ length: askLines }, (_, n) => n)

export const termsSchema = z
  .object({
    textEn: long,
    textFr: long,
    quorum: z.enum(quorumKinds),
    n: whole(500),
    over: whole(500),
    of: whole(500),
    secondCall: z.enum(secondCalls),
    decides: z.enum(waysToDecide),
    oneVoice: ticked,
    alternates: ticked,
    proxies: whole(50),
    abstentions: ticked,
    termMonths: whole(240),
    conflicts: ticked,
    approve: ticked,
    landEn: z.string().max(4_000).optional(),
    landFr: z.string().max(4_000).optional(),
    from: daySchema,
    decisionId: z.uuid().optional(),
    how: z.string().max(1_000).optional(),
    after: z.coerce.number().int().min(0).max(100_000).catch(-1),
    ...(Object.fromEntries(
      lines.flatMap(n => [
        [`atLeast${n}`, whole(500)],
        [`sector${n}`, lineSchema.optional()],
        [`community${n}`, z.uuid().optional()],
      ]),
    ) as Record<string, z.ZodOptional<z.ZodString>>),
  })
  .refine(sent => quorumFrom(sent.quorum, sent) !== undefined, {
    path: ['n'],
    params: { message: staffWords.quorumNumbers },
  })

type Typed = z.output<typeof termsSchema>

export function rulesTyped(typed: Typed): Rules {
  const land = textIn({ en: typed.landEn, fr: typed.landFr })
  return {
    quorum: quorumFrom(typed.quorum, typed) ?? { kind: 'fraction', ...shares['more-than-half'] },
    secondCall: typed.secondCall,
    decides: typed.decides,
    oneOrganisationOneVoice: typed.oneVoice === 'yes',
    alternates: typed.alternates === 'yes',
    proxies: typed.proxies ?? 0,
    abstentionsCountAsNo: typed.abstentions === 'yes',
    termMonths: typed.termMonths || null,
    askForConflicts: typed.conflicts === 'yes',
    landAcknowledgement: Object.keys(land).length > 0 ? land : null,
    approveMinutes: typed.approve === 'yes',
  }
}

export const textTyped = (typed: Typed): TextIn => textIn({ en: typed.textEn, fr: typed.textFr })

export function asksTyped(typed: Typed): Ask[] {
  const sent = new Map<string, unknown>(Object.entries(typed))
  return lines.flatMap(n => {
    const atLeast = Number(sent.get(`atLeast${n}`) ?? 0)
    const sector = String(sent.get(`sector${n}`) ?? '') || null
    const communityId = String(sent.get(`community${n}`) ?? '') || null
    return atLeast > 0 ? [{ sector, communityId, atLeast }] : []
  })
}

/** What a form shows when it opens on a version. */
export function valuesOfTerms(
  before: { text: TextIn; rules: Rules; asks: readonly Ask[]; version: number },
  from: string,
): Record<string, string> {
  const { rules, text } = before
  const tick = (yes: boolean) => (yes ? 'yes' : '')
  const { quorum } = rules
  return {
    textEn: text.en ?? '',
    textFr: text.fr ?? '',
    quorum: quorumKind(quorum),
    n: quorum.kind === 'number' ? String(quorum.n) : '',
    over: quorum.kind === 'fraction' && quorumKind(quorum) === 'own-share' ? String(quorum.over) : '',
    of: quorum.kind === 'fraction' && quorumKind(quorum) === 'own-share' ? String(quorum.of) : '',
    secondCall: rules.secondCall,
    decides: rules.decides,
    oneVoice: tick(rules.oneOrganisationOneVoice),
    alternates: tick(rules.alternates),
    proxies: String(rules.proxies),
    abstentions: tick(rules.abstentionsCountAsNo),
    termMonths: rules.termMonths ? String(rules.termMonths) : '',
    conflicts: tick(rules.askForConflicts),
    approve: tick(rules.approveMinutes),
    landEn: rules.landAcknowledgement?.en ?? '',
    landFr: rules.landAcknowledgement?.fr ?? '',
    from,
    after: String(before.version),
    ...Object.fromEntries(
      before.asks.slice(0, askLines).flatMap((ask, n) => [
        [`atLeast${n}`, String(ask.atLeast)],
        [`sector${n}`, ask.sector ?? ''],
        [`community${n}`, ask.communityId ?? ''],
      ]),
    ),
  }
}
