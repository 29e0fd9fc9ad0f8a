import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { Table } from '#platform/ui/table.tsx'
import { fieldWords } from '../../words.ts'
import type { Choice } from '../choose.ts'
import { columnWords, wordFor } from '../named-words.ts'
import type { TwinCase } from '../queries/cases.ts'
import { plainly } from '../values.ts'
import { twinWords } from '../words.ts'
import { originSentence } from './origin-of.ts'
import { Value } from './value.tsx'

export const fieldName = (field: string, view: View): string => {
  const { t } = view
  if (field in fieldWords) return t(fieldWords[field as keyof typeof fieldWords])
  const others = {
    ...{
      kind: twinWords.kind,
      sector: twinWords.sector,
      community_id: twinWords.community,
      phone: columnWords.phone,
    },
    ...{
      address: columnWords.address,
      coordinates: columnWords.coordinates,
      organisation: columnWords.organisation,
    },
  }
  return t(wordFor(others, field, columnWords.name), {}) === t(columnWords.name) && !(field in others)
    ? field
    : t(wordFor(others, field, columnWords.name))
}

/** What heads a side: its number, and how many are exactly like it. */
export const sideName = (view: View, n: number, copies: number): string =>
  copies > 0 ? view.t(twinWords.withCopies, { n: n + 1, count: copies }) : view.t(twinWords.nth, { n: n + 1 })

interface SidesProps {
  view: View
  twins: TwinCase
  choices: readonly Choice[]
  lists: ReadonlyMap<string, TextIn>
  communities: ReadonlyMap<string, string>
  form: FormState
}

/** The descriptions beside each other, with a choice for every field in which they differ and where each value is from. */
export const Sides = (p: SidesProps) => {
  const { view, twins } = p
  const { t } = view
  if (p.choices.length === 0) return <p>{t(twinWords.nothingDiffers)}</p>
  const sides = twins.variants.map((variant, n) => ({
    ...variant,
    label: sideName(view, n, variant.ids.length - 1),
  }))
  return (
    <Table
      caption={t(twinWords.sidesSay)}
      columns={[{ label: t(twinWords.field) }, ...sides.map(({ label }) => ({ label }))]}
      rows={p.choices.map(({ field, offers, stays }) => {
        const chosen = String(p.form.values[`stays-${field}`] ?? stays)
        return [
          fieldName(field, view),
          ...sides.map(side => {
            const offer = offers.find(({ thingId }) => thingId === side.id)
            const said =
              field === 'community_id'
                ? (p.communities.get(String(offer?.value)) ?? '')
                : plainly(offer?.value, view)
            return (
              <label class="pick">
                <input
                  type="radio"
                  name={`stays-${field}`}
                  value={side.id}
                  checked={chosen === side.id}
                  aria-label={`${fieldName(field, view)}, ${side.label}`}
                />
                <span>
                  {!said ? (
                    <em>{t(twinWords.blank)}</em>
                  ) : field === 'community_id' ? (
                    <bdi>{said}</bdi>
                  ) : (
                    <Value view={view} value={offer?.value} />
                  )}
                  {said && (
                    <small class="quiet">
                      {originSentence(view, offer?.origin, twins.held.get(side.id), p.lists)}
                    </small>
                  )}
                </span>
              </label>
            )
          }),
        ]
      })}
    />
  )
}
