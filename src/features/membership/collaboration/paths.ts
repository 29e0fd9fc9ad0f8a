export const collaborationPath = (slug: string, year?: number) =>
  `/${slug}/members/collaboration${year ? `?year=${year}` : ''}`
