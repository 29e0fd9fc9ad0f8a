import type { Tongue } from '#platform/text.ts'
import type { Founding } from './founding.ts'
import type { Province } from './province.ts'

/** A community as it stands in a set-up under way. */
export interface CommunityAnswer {
  name: string
  province: Province
  lat: number
  lon: number
  /** Null: a person said "none of these". Absent: not asked yet. */
  censusArea?: string | null
}

/** What has been answered so far; anything may be missing. */
export interface SetupAnswers {
  name?: { en?: string; fr?: string; slug: string }
  where?: { province: Province; timeZone: string; stage: 'starting' | 'established' }
  statement?: { visionEn?: string; visionFr?: string; mandateEn?: string; mandateFr?: string }
  communities?: CommunityAnswer[]
  look?: { tongues: Tongue[]; accent: string }
  host?: {
    hostNameEn?: string
    hostNameFr?: string
    site?: string
    hostEmail?: string
    phone?: string
    funderEn?: string
    funderFr?: string
  }
  you?: { name: string; email: string; tongue: 'en' | 'fr' }
}

/** The question groups in the order they are asked, one a page. */
export const setupSteps = ['name', 'where', 'statement', 'communities', 'look', 'host', 'you'] as const
export type SetupStep = (typeof setupSteps)[number]

/** Whether a step needs no more answers: communities want one at least, each with its census area looked at. */
export function isAnswered(answers: SetupAnswers, step: SetupStep): boolean {
  if (step !== 'communities') return answers[step] !== undefined
  const served = answers.communities ?? []
  return served.length > 0 && served.every(community => community.censusArea !== undefined)
}

export const firstUnanswered = (answers: SetupAnswers): SetupStep | undefined =>
  setupSteps.find(step => !isAnswered(answers, step))

const inTwo = (en: string | undefined, fr: string | undefined) => ({
  ...(en ? { en } : {}),
  ...(fr ? { fr } : {}),
})

/** The partnership these answers describe; undefined while one is missing. */
export function foundingFrom(answers: SetupAnswers, id: string): Founding | undefined {
  const { name, where, statement, communities, look, host, you } = answers
  if (!name || !where || !statement || !communities || !look || !host || !you || firstUnanswered(answers))
    return undefined
  return {
    id,
    slug: name.slug,
    name: inTwo(name.en, name.fr),
    province: where.province,
    timeZone: where.timeZone,
    stage: where.stage,
    tongues: look.tongues,
    accent: look.accent,
    vision: inTwo(statement.visionEn, statement.visionFr),
    mandate: inTwo(statement.mandateEn, statement.mandateFr),
    ...(host.funderEn || host.funderFr ? { funder: inTwo(host.funderEn, host.funderFr) } : {}),
    communities,
    host: {
      name: inTwo(host.hostNameEn, host.hostNameFr),
      ...(host.site ? { site: host.site } : {}),
      ...(host.hostEmail ? { email: host.hostEmail } : {}),
      ...(host.phone ? { phone: host.phone } : {}),
    },
    coordinator: { name: you.name, email: you.email, tongue: you.tongue },
  }
}
