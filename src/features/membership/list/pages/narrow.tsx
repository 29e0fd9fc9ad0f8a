import { sectorName } from '#features/people/index.ts'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import type { PlainDate } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { DateField, Select } from '#platform/ui/form.ts'
import { memberKinds } from '../../member.ts'
import { kindWords, words as oldWords } from '../../words.ts'
import { type Named, valuesOf } from '../listed.ts'
import { type ListAsked, listPath } from '../paths.ts'
import { words } from '../words.ts'

/** The day and the filters, as one form that becomes the address. */
export const Narrow = (p: {
  view: View
  slug: string
  asked: ListAsked
  day: PlainDate
  today: PlainDate
  notADay: boolean
  /** Everybody of that day: the choices say how many there are. */
  everyone: readonly Named[]
  communities: ReadonlyMap<string, string>
}) => {
  const { asked, everyone } = p
  const { t } = p.view
  const form = emptyForm({
    on: p.day,
    kind: asked.kind ?? '',
    sector: asked.sector ?? '',
    community: asked.community ?? '',
  })
  if (p.notADay) form.errors.on = t(oldWords.notADay)
  const counted = (name: string, count: number) => t(words.withCount, { name, count })
  const kinds = new Map(valuesOf(everyone, member => member.kind).map(({ value, count }) => [value, count]))
  const sectors = valuesOf(everyone, member => member.sector)
  const places = valuesOf(everyone, member => member.communityId)
  const narrowedNow = asked.on || asked.kind || asked.sector || asked.community
  return (
    <Filters action={listPath(p.slug)} label={t(words.narrow)}>
      <DateField form={form} name="on" label={t(words.onDay)} max={p.today} />
      <Select
        form={form}
        name="kind"
        label={t(oldWords.kind)}
        blank={t(words.allKinds)}
        choices={memberKinds.map(kind => ({
          value: kind,
          label: counted(t(kindWords[kind]), kinds.get(kind) ?? 0),
        }))}
      />
      {sectors.length > 0 && (
        <Select
          form={form}
          name="sector"
          label={t(words.sector)}
          blank={t(words.allSectors)}
          choices={sectors.map(({ value, count }) => ({
            value,
            label: counted(sectorName(t, value) ?? value, count),
          }))}
        />
      )}
      {places.length > 0 && (
        <Select
          form={form}
          name="community"
          label={t(words.community)}
          blank={t(words.allCommunities)}
          choices={places.map(({ value, count }) => ({
            value,
            label: counted(p.communities.get(value) ?? '', count),
          }))}
        />
      )}
      <div class="actions">
        <Button kind="second">{t(words.show)}</Button>
        {narrowedNow && <a href={listPath(p.slug)}>{t(words.clear)}</a>}
      </div>
    </Filters>
  )
}
