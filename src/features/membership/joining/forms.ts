import { z } from 'zod'
import { isSector } from '#features/people/index.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { lineSchema, listSchema } from '#platform/http/forms.ts'
import { words as formWords } from '#platform/http/words.ts'
import { isAddress } from '#platform/mail/header.ts'
import { type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { memberKinds } from '../member.ts'
import { involvements } from '../standing.ts'
import type { Promised } from './application.ts'
import { joinWords } from './words.ts'

const steps = ['statement', 'who', 'goals', 'signing', 'check'] as const
export type Step = (typeof steps)[number]
export const isStep = (written: unknown): written is Step => (steps as readonly unknown[]).includes(written)

/** A person has nothing to fill in about an organisation, so their first page after the statement is the goals. */
export const stepsFor = (kind: string | undefined): readonly Step[] =>
  kind === 'individual' ? steps.filter(step => step !== 'who') : steps

export const listedHow = ['signed', 'name', 'not'] as const
export const largestContribution = 2_000

/** What each page asks; what other pages asked travels along unseen. */
export const fieldsOf: Record<Exclude<Step, 'check'>, readonly string[]> = {
  statement: ['endorse', 'kind', 'statementVersion'],
  who: ['nameEn', 'nameFr', 'sector', 'communityId', 'site', 'phone', 'address'],
  goals: ['involvement', 'goals', 'planId', 'edition'],
  signing: ['signatory', 'signatoryTitle', 'email', 'tongue', 'listing', 'message', 'personPhone'],
}

export const contributionField = (goalId: string) => `give-${goalId}`

const web = z
  .string()
  .max(500)
  // Without a pattern: one that backs up would take minutes over a megabyte of dots.
  .refine(site => !/\s/.test(site) && site.slice(1, -1).includes('.'), {
    params: { message: formWords.badUrl },
  })

export const schemas = {
  statement: z
    .object({
      kind: z.enum(memberKinds),
      endorse: z.string().max(10).optional(),
      statementVersion: z.coerce.number().int().min(1).max(1_000_000),
    })
    .refine(sent => sent.endorse === 'yes', {
      path: ['endorse'],
      params: { message: joinWords.endorseMissing },
      when: () => true,
    }),
  who: z
    .object({
      nameEn: lineSchema.optional(),
      nameFr: lineSchema.optional(),
      sector: z
        .string()
        .refine(isSector, { params: { message: formWords.badChoice } })
        .optional(),
      communityId: z.uuid().optional(),
      site: web.optional(),
      phone: lineSchema.optional(),
      address: z.string().max(500).optional(),
    })
    .refine(sent => sent.nameEn || sent.nameFr, {
      path: ['nameEn'],
      params: { message: joinWords.nameMissing },
    }),
  goals: z.object({
    involvement: z.enum(involvements),
    goals: listSchema(z.uuid()),
    planId: z.uuid().optional(),
    edition: z.coerce.number().int().min(1).max(1_000_000).optional(),
  }),
  signing: z.object({
    signatory: lineSchema,
    signatoryTitle: lineSchema.optional(),
    personPhone: lineSchema.optional(),
    email: z
      .string()
      .max(254)
      .refine(isAddress, { params: { message: formWords.badEmail } }),
    tongue: z.enum(['en', 'fr', 'ar']),
    listing: z.enum(listedHow),
    message: z.string().max(2_000).optional(),
  }),
} as const

/** One typed value, trimmed; '' when it was not sent, the last where it was sent twice. */
export const typed = (values: FormState['values'], name: string): string =>
  ([values[name] ?? ''].flat().at(-1) ?? '').trim()

export const chosen = (values: FormState['values'], name: string): string[] => [values[name] ?? []].flat()

/** What was promised goal by goal, kept in the language of the page it was typed on. */
export function promisedIn(
  values: FormState['values'],
  goalIds: readonly string[],
  tongue: Tongue,
): Promised[] {
  const goals = chosen(values, 'goals')
  return goalIds
    .filter(id => goals.includes(id))
    .map(goalId => {
      const said: TextIn = textIn({ [tongue]: typed(values, contributionField(goalId)) })
      return Object.keys(said).length > 0 ? { goalId, contribution: said } : { goalId }
    })
}

/** The goals whose contribution is too long to keep. */
export const tooLong = (values: FormState['values'], goalIds: readonly string[]): string[] =>
  goalIds.filter(id => typed(values, contributionField(id)).length > largestContribution)
