import { onePlanPath } from '../paths.ts'

export const spreadsheetPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/spreadsheet`
export const planFilePath = (slug: string, planId: string, kind: 'xlsx' | 'csv' | 'docx') =>
  `${onePlanPath(slug, planId)}/plan.${kind}`
export const printPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/print`
export const timelinePath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/timeline`
export const yearPrintPath = (slug: string, year: number) => `/${slug}/plan/years/${year}/print`
export const yearFilePath = (slug: string, year: number) => `/${slug}/plan/years/${year}/work-plan.docx`

export const returnPath = (slug: string, id: string) => `/${slug}/plan/spreadsheets/${id}`
export const takingPath = (slug: string, id: string) => `${returnPath(slug, id)}/taking`
export const endingPath = (slug: string, id: string) => `${returnPath(slug, id)}/ending`
export const undoingPath = (slug: string, id: string, takingId: string) =>
  `${returnPath(slug, id)}/takings/${takingId}/undoing`
