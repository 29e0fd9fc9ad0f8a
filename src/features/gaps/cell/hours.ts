import type { Schedule } from '#features/directory/index.ts'
import type { TimeOfDay } from './lens.ts'

const weekend = new Set(['SA', 'SU'])

/** Whether any of the hours lie in the daytime or evening (from six) of a weekday, or on a weekend. */
export function opensDuring(schedules: readonly Schedule[], time: TimeOfDay): 'yes' | 'no' | 'unknown' {
  const answers = schedules.map(({ days, opens, closes }) => {
    if (time === 'weekend')
      return days.length === 0 ? 'unknown' : days.some(day => weekend.has(day)) ? 'yes' : 'no'
    if (!opens || !closes || days.length === 0) return 'unknown'
    if (!days.some(day => !weekend.has(day))) return 'no'
    const isOvernight = closes <= opens
    if (time === 'evening') return isOvernight || closes > '18:00' ? 'yes' : 'no'
    return opens < '17:00' ? 'yes' : 'no'
  })
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}
