import type { View } from '#platform/http/view.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { fieldNamed, linesOf } from '../differences/shown.ts'
import { fieldsChanged, type Origins } from '../origin.ts'

/** What somebody saved meanwhile, beside what saving this form would make of it, field by field. */
export function conflictOver<Fields extends object>(
  current: { fields: Fields; origins: Origins; changedAt: Date },
  yours: Fields,
  view: View,
): Conflict {
  const [saved, typed] = [new Map(Object.entries(current.fields)), new Map(Object.entries(yours))]
  const shown = (value: unknown) => linesOf(value, view).join(' · ')
  const [last] = Object.values(current.origins).sort((a, b) => (a.at < b.at ? 1 : -1))
  return {
    by: last?.name,
    at: current.changedAt,
    fields: fieldsChanged(current.fields, yours).map(field => ({
      label: fieldNamed(field, view),
      theirs: shown(saved.get(field)),
      yours: shown(typed.get(field)),
    })),
  }
}
