/** Addresses of outcomes, below a partnership's own. */
export const outcomesListPath = (slug: string) => `/${slug}/plan/outcomes`
export const newOutcomePath = (slug: string) => `${outcomesListPath(slug)}/new`
export const outcomePath = (slug: string, id: string) => `${outcomesListPath(slug)}/${id}`
export const outcomeAskPath = (slug: string, id: string) => `${outcomePath(slug, id)}/asking`
export const confirmationsPath = (slug: string, id: string) => `${outcomePath(slug, id)}/confirmations`
export const rewordingPath = (slug: string, id: string, confirmation: string) =>
  `${confirmationsPath(slug, id)}/${confirmation}/rewording`
export const takingInPath = (slug: string, id: string) => `${outcomePath(slug, id)}/taking-in`
export const outcomeAsidePath = (slug: string, id: string) => `${outcomePath(slug, id)}/setting-aside`
export const contributionsPath = (slug: string, id: string) => `${outcomePath(slug, id)}/contributions`
