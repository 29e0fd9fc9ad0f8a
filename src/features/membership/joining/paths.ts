/** Addresses of joining, below a partnership's own. */
export const joinPath = (slug: string) => `/${slug}/members/join`
export const joinSentPath = (slug: string) => `${joinPath(slug)}/sent`
export const applicationsPath = (slug: string) => `/${slug}/members/applications`
export const applicationPath = (slug: string, id: string) => `${applicationsPath(slug)}/${id}`
export const approvalPath = (slug: string, id: string) => `${applicationPath(slug, id)}/approval`
export const questionsPath = (slug: string, id: string) => `${applicationPath(slug, id)}/questions`
export const refusalPath = (slug: string, id: string) => `${applicationPath(slug, id)}/refusal`
export const letterPath = (slug: string, id: string) => `/${slug}/members/letters/${id}`
