/**
 * The sectors a partnership's table is looked at by. Anything else an organisation is said to be in stays as it was
 * written: the list is for counting who is at the table, not for refusing anybody.
 */
export const sectors = [
  'settlement',
  'local-government',
  'government',
  'education',
  'employment',
  'business',
  'economic-development',
  'labour',
  'health',
  'housing',
  'transport',
  'justice',
  'families',
  'social-services',
  'faith',
  'ethnocultural',
  'newcomers',
  'francophone',
  'indigenous',
  'anti-racism',
  'recreation',
  'library',
  'media',
  'research',
] as const
export type Sector = (typeof sectors)[number]

export const isSector = (written: string | null | undefined): written is Sector =>
  (sectors as readonly string[]).includes(written ?? '')
