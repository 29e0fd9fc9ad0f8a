/** Addresses of renewal, below a partnership's own. */
export const renewalPath = (slug: string) => `/${slug}/members/renewal`
export const roundsPath = (slug: string) => `${renewalPath(slug)}/rounds`
export const answerPath = (slug: string, memberId: string) => `/${slug}/members/${memberId}/endorsements`
export const ownLinkPath = (slug: string, memberId: string) => `/${slug}/members/${memberId}/own-link`
export const askAgainPath = (slug: string, memberId: string) => `/${slug}/members/${memberId}/renewal-letter`
