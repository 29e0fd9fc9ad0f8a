import { dayIn, daysBetween } from '../time.ts'
import { staff } from '../words/messages.ts'
import type { View } from './view.ts'

const words = staff({
  waited: {
    en: '{days, plural, =0 {today} one {# day} other {# days}}',
    fr: '{days, plural, =0 {aujourd’hui} one {# jour} other {# jours}}',
  },
})

/** Whole days since an instant, by the partnership's calendar; none for what is still to come. */
export const daysSince = (view: View, since: Date): number =>
  Math.max(0, daysBetween(dayIn(view.zone, since), dayIn(view.zone, view.now)))

export const inDays = (view: View, days: number): string => view.t(words.waited, { days })

/** How long something has waited, as Today says it: “today”, “16 days”. */
export const waited = (view: View, since: Date): string => inDays(view, daysSince(view, since))
