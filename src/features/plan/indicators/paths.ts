/** Addresses of indicators, below a partnership's own. */
export const indicatorsPath = (slug: string) => `/${slug}/plan/indicators`
export const newIndicatorPath = (slug: string) => `${indicatorsPath(slug)}/new`
export const manyValuesPath = (slug: string) => `${indicatorsPath(slug)}/values`
export const smallNumbersPath = (slug: string) => `${indicatorsPath(slug)}/small-numbers`
export const indicatorPath = (slug: string, id: string) => `${indicatorsPath(slug)}/${id}`
export const changePath = (slug: string, id: string) => `${indicatorPath(slug, id)}/change`
export const valuesPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/values`
export const askKeeperPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/asking`
export const overrulingPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/overruling`
export const overrulingEndPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/overruling/ending`
export const retirementPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/retirement`
export const breakdownsPath = (slug: string, id: string) => `${indicatorPath(slug, id)}/breakdowns`
export const publicationPath = (slug: string, id: string, breakdown: string) =>
  `${breakdownsPath(slug, id)}/${breakdown}/publication`
