import type { View } from '#platform/http/view.ts'
import { words } from './words.ts'

const hoursAt = (zone: string, moment: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(moment))
    .find(part => part.type === 'timeZoneName')?.value

/** A zone as people know it: “Toronto · Eastern Time”, and whether its clock ever changes. */
export function zoneName(zone: string, view: Pick<View, 't' | 'tongue' | 'now'>): string {
  const locale = view.tongue === 'fr' ? 'fr-CA' : 'en-CA'
  const year = view.now.getUTCFullYear()
  const steady =
    hoursAt(zone, `${year}-01-15T12:00:00Z`, locale) === hoursAt(zone, `${year}-07-15T12:00:00Z`, locale)
  const called = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(view.now)
    .find(part => part.type === 'timeZoneName')?.value
  const name = `${zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone} · ${called ?? zone}`
  return steady ? view.t(words.zoneSteady, { zone: name }) : name
}
