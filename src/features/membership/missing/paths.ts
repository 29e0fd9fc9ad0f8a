/** Addresses of who is not at the table, below a partnership's own. */
export const missingPath = (slug: string) => `/${slug}/members/missing`
export const newApproachPath = (
  slug: string,
  about: { sector?: string; community?: string; organisation?: string } = {},
) => {
  const query = new URLSearchParams(about).toString()
  return `${missingPath(slug)}/approaches/new${query ? `?${query}` : ''}`
}
export const approachesPath = (slug: string) => `${missingPath(slug)}/approaches`
export const approachPath = (slug: string, id: string) => `${approachesPath(slug)}/${id}`
export const stepsPath = (slug: string, id: string) => `${approachPath(slug, id)}/steps`
export const invitationPath = (slug: string, id: string) => `${approachPath(slug, id)}/invitation`
