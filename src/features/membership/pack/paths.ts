export const packPath = (slug: string) => `/${slug}/members/pack`
export const packFilePath = (slug: string) => `${packPath(slug)}/letters.pdf`
