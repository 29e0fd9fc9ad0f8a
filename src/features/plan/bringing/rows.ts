import type { SheetRow } from '#platform/sheets/sheet.ts'
import { fold } from '#platform/text.ts'

/** A row of a plan with what the rows above it said: lists name a goal once and leave it blank below. */
export interface PlanRow {
  line: number
  pillar?: string | undefined
  goal?: string | undefined
  objective?: string | undefined
  values: SheetRow['values']
}

/** Fills pillar, goal and objective down, the way such tables are read: a new goal begins without an objective. */
export function filledDown(rows: readonly SheetRow[]): PlanRow[] {
  let pillar: string | undefined
  let goal: string | undefined
  let objective: string | undefined
  return rows.map(({ line, values }) => {
    if (values.pillar && fold(values.pillar) !== fold(pillar ?? ''))
      [pillar, goal, objective] = [values.pillar, undefined, undefined]
    if (values.goal && fold(values.goal) !== fold(goal ?? '')) [goal, objective] = [values.goal, undefined]
    if (values.objective) objective = values.objective
    return { line, pillar, goal, objective, values }
  })
}

/** “Goal 2: Work” and “2. Work” are called “Work”: the program counts goals itself. */
export const withoutNumber = (written: string): string =>
  written
    .replace(
      /^\s*(?:(?:goal|pillar|objective|action|but|objectif|pilier|axe)\s*)?\d+(?:\.\d+)*\s*[.:)\-–—]+\s*/i,
      '',
    )
    .trim() || written.trim()

/** Names in one cell, apart: by line, semicolon, or comma. */
export const namesIn = (written: string | undefined): string[] =>
  (written ?? '')
    .split(/[;\n]|,(?!\s*(?:inc|ltd|ltée)\b)/i)
    .map(name => name.trim())
    .filter(Boolean)
