import type { Province } from './province.ts'

/** A community as it stands in a set-up under way. */
export interface CommunityAnswer {
  name: string
  province: Province
  lat: number
  lon: number
  /** Null: "none of these". Undefined: not asked yet. */
  censusArea?: string | null
}

/** What has been answered so far; anything may be missing. */
export interface SetupAnswers {
  name?: { en?: string; fr?: string; slug: string }
  where?: { province: Province; timeZone: string; stage: 'starting' | 'established' }
  statement?: { visionEn?: string; visionFr?: string; mandateEn?: string; mandateFr?: string }
  communities?: CommunityAnswer[]
  look?: { tongues: string[]; accent: string }
  host?: {
    name: string
    nameFr?: string
    site?: string
    email?: string
    phone?: string
    funder?: string
    funderFr?: string
  }
  you?: { name: string; email: string; tongue: 'en' | 'fr' }
}
