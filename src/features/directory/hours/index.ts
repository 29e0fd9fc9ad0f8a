export { wallAt } from './clock.ts'
export { hoursOf } from './hours-of.ts'
export { type OpenState, openAt } from './open-at.ts'
export type { HoursRemark } from './opening.ts'
export { opensDuring, type TimeOfWeek } from './opens-during.ts'
export {
  PARTS_OF_DAY,
  type PartOfDay,
  type PartOfWeek,
  partsOfWeek,
  WEEKDAYS,
} from './parts-of-week.ts'
export { minuteOfWeek, type OpenWeek, weekOf } from './week-of.ts'
