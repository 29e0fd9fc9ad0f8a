/**
 * The kinds of service the directory knows. The first nine are the federal settlement list's own;
 * the rest are the mainstream needs a partnership also looks for. A kind is a key, never a label:
 * its names are in `kind-words.ts`.
 */
export const SETTLEMENT_KINDS = [
  'language-assessment',
  'language-training',
  'job-language-training',
  'general-settlement',
  'job-search',
  'citizenship-preparation',
  'volunteering',
  'government-assisted-refugees',
  'other',
] as const

const MAINSTREAM_KINDS = [
  'housing',
  'health',
  'mental-health',
  'childcare',
  'school',
  'adult-education',
  'legal',
  'interpretation',
  'food',
  'clothing-and-furniture',
  'transport',
  'taxes-and-money',
  'computer-and-internet',
  'disability',
  'family-safety',
  'recreation-and-culture',
  'business',
  'emergency',
] as const

export const SERVICE_KINDS = [...SETTLEMENT_KINDS, ...MAINSTREAM_KINDS] as const

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number]
export type ServiceKind = (typeof SERVICE_KINDS)[number]

const known: ReadonlySet<string> = new Set(SERVICE_KINDS)

export const isServiceKind = (written: string): written is ServiceKind => known.has(written)

/** Whom a service is meant for in particular. It qualifies a service; it is never one. */
export const AUDIENCES = ['women', 'youth', 'seniors', 'lgbtq2', 'francophone'] as const

export type Audience = (typeof AUDIENCES)[number]

/** Immigration statuses a service may accept or refuse. */
export const STATUSES = [
  'permanent-resident',
  'government-assisted-refugee',
  'privately-sponsored-refugee',
  'protected-person',
  'refugee-claimant',
  'temporary-worker',
  'international-student',
  'temporary-protection',
  'visitor',
  'citizen',
  'no-status',
] as const

export type Status = (typeof STATUSES)[number]
