import { dayIn, daysBetween } from '../time.ts'
import { staff } from '../words/messages.ts'
import type { View } from './view.ts'

const words = staff({
  waited: {
    en: '{days, plural, =0 {today} one {# day} other {# days}}',
    fr: '{days, plural, =0 {aujourd’hui} one {# jour} other {# jours}}',
  },
  ahead: {
    en: '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}',
    fr: '{days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}}',
  },
})

/** Whole days since an instant, by the partnership's calendar; none for what is still to come. */
export const daysSince = (view: View, since: Date): number =>
  Math.max(0, daysBetween(dayIn(view.zone, since), dayIn(view.zone, view.now)))

export const inDays = (view: View, days: number): string => view.t(words.waited, { days })

/** How long something has waited, as Today says it: “today”, “16 days”. */
export const waited = (view: View, since: Date): string => inDays(view, daysSince(view, since))

/** How far off a coming day is: “today”, “in 4 days”. */
export const ahead = (view: View, days: number): string => view.t(words.ahead, { days: Math.max(0, days) })
