export const howFarPath = (slug: string) => `/${slug}/plan/progress`
export const embedPath = (slug: string) => `/${slug}/plan/embed`
export const planDataPath = (slug: string) => `/${slug}/plan/plan.json`
export const shapePath = (slug: string) => `/${slug}/plan/plan.schema.json`
export const rssPath = (slug: string) => `/${slug}/plan/rss.xml`
