export { hoursOf } from './hours-of.ts'
export { type OpenState, openAt } from './open-at.ts'
export type { HoursRemark } from './opening.ts'
export { opensDuring, type TimeOfWeek } from './opens-during.ts'
