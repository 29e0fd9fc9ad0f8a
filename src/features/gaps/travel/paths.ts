export const accessPath = (slug: string) => `/${slug}/gaps/access`
export const travelPath = (slug: string) => `${accessPath(slug)}/travel`
export const travelTablePath = (slug: string, id: string) => `${travelPath(slug)}/${id}`
export const travelBlankPath = (slug: string) => `${accessPath(slug)}/travel.csv`
