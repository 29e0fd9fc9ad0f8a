/** Every address of this room. */
export const frontPagePath = (): string => '/'
export const setupPath = (step?: string): string => (step ? `/new/${step}` : '/new')
export const homePath = (slug: string): string => `/${slug}`
export const todayPath = (slug: string): string => `/${slug}/today`
export const aboutPath = (slug: string): string => `/${slug}/about`
export const settingsPath = (slug: string, part?: string): string =>
  `/${slug}/settings${part ? `/${part}` : ''}`
export const handoverPath = (slug: string): string => `/${slug}/handover`
export const teamPath = (slug: string): string => `/${slug}/team`
