export const demandPath = (slug: string) => `/${slug}/gaps/demand`
export const censusNewPath = (slug: string) => `${demandPath(slug)}/census/new`
export const censusPath = (slug: string, id: string) => `${demandPath(slug)}/census/${id}`
export const areasPath = (slug: string) => `${demandPath(slug)}/areas`
export const figureNewPath = (slug: string) => `${demandPath(slug)}/figures/new`
export const figurePath = (slug: string, id: string) => `${demandPath(slug)}/figures/${id}`
export const unmetNewPath = (slug: string) => `${demandPath(slug)}/unmet/new`
export const unmetPath = (slug: string, id: string) => `${demandPath(slug)}/unmet/${id}`
export const askingPath = (slug: string) => `${demandPath(slug)}/asking`
