import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { asset } from '#platform/ui/assets.ts'
import { Button } from '#platform/ui/button.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select, TextField } from '#platform/ui/form.ts'
import { type Asked, distances, queryOf } from '../asked.ts'
import { WAYS } from '../findable.ts'
import { PARTS_OF_DAY, WEEKDAYS } from '../hours/index.ts'
import { AUDIENCES, type ServiceKind, STATUSES } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import { servicesPath } from '../paths.ts'
import { searchWords } from '../search-words.ts'
import { statusWords, words } from '../words.ts'
import { writeKm } from './sentences.ts'

interface NarrowProps {
  view: View
  slug: string
  asked: Asked
  kinds: readonly ServiceKind[]
  languages: readonly string[]
  communities: readonly Community[]
}

const optional = ' '

const Ticks = (p: { view: View; asked: Asked }) => {
  const { t } = p.view
  const ticks = [
    { name: 'open', value: 'now', label: searchWords.openNow, on: p.asked.open },
    { name: 'free', value: 'yes', label: searchWords.freeOnly, on: p.asked.free },
    { name: 'access', value: 'yes', label: searchWords.accessible, on: p.asked.access },
  ]
  return (
    <fieldset class="ticks">
      <legend class="unseen">{t(searchWords.alsoNarrow)}</legend>
      {ticks.map(({ name, value, label, on }) => (
        <label class="choice">
          <input type="checkbox" name={name} value={value} checked={on} />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Every filter there is, in one form that works without script. */
export const Narrow = (p: NarrowProps) => {
  const { t, tongue } = p.view
  const query = queryOf(p.asked)
  const values = Object.fromEntries(
    Object.entries(query).filter((part): part is [string, string] => part[1] !== undefined),
  )
  const form = { values, errors: {} }
  const keep = { ...(query.q && { q: query.q }), ...(query.list && { list: query.list }) }
  const common = { form, optional }
  return (
    <Filters action={servicesPath(p.slug)} label={t(words.filters)} keep={keep}>
      <div class="grid tight">
        <Select
          {...common}
          name="kind"
          label={t(words.kind)}
          blank={t(words.anyKind)}
          choices={p.kinds.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
        />
        <Select
          {...common}
          name="status"
          label={t(searchWords.whoAmI)}
          blank={t(searchWords.anyStatus)}
          choices={STATUSES.map(status => ({ value: status, label: t(statusWords[status]) }))}
        />
        {p.languages.length > 0 && (
          <>
            <Select
              {...common}
              name="language"
              label={t(words.language)}
              blank={t(words.anyLanguage)}
              choices={p.languages.map(code => ({ value: code, label: languageName(code, tongue) }))}
            />
            <Select
              {...common}
              name="by"
              label={t(searchWords.spokenBy)}
              blank={t(searchWords.byAnyone)}
              choices={[
                { value: 'staff', label: t(searchWords.byStaff) },
                { value: 'interpreter', label: t(searchWords.byInterpreter) },
              ]}
            />
          </>
        )}
        {p.communities.length > 0 && (
          <Select
            {...common}
            name="community"
            label={t(words.near)}
            blank={t(words.anywhere)}
            choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <my-place>
          <TextField
            {...common}
            name="from"
            label={t(searchWords.postal)}
            hint={t(searchWords.postalHint)}
            dir="ltr"
          />
          <button type="button" class="button quiet" hidden>
            {t(searchWords.useMyPlace)}
          </button>
          <script type="module" src={asset('my-place.js')} />
        </my-place>
        <Select
          {...common}
          name="km"
          label={t(searchWords.within)}
          blank={t(searchWords.anyDistance)}
          choices={distances.map(km => ({ value: String(km), label: writeKm(km, p.view) }))}
        />
        <Select
          {...common}
          name="day"
          label={t(searchWords.onDay)}
          blank={t(searchWords.anyDay)}
          choices={[...WEEKDAYS, 'weekend'].map(day => ({ value: day, label: t(searchWords.days, { day }) }))}
        />
        <Select
          {...common}
          name="part"
          label={t(searchWords.atTime)}
          blank={t(searchWords.anyTime)}
          choices={PARTS_OF_DAY.map(part => ({ value: part, label: t(searchWords.times, { part }) }))}
        />
        <Select
          {...common}
          name="way"
          label={t(searchWords.way)}
          blank={t(searchWords.anyWay)}
          choices={WAYS.map(way => ({ value: way, label: t(searchWords.ways, { way }) }))}
        />
        <Select
          {...common}
          name="audience"
          label={t(words.audience)}
          blank={t(words.anyAudience)}
          choices={AUDIENCES.map(audience => ({ value: audience, label: t(audienceWords[audience]) }))}
        />
        <TextField {...common} name="age" label={t(searchWords.age)} type="number" min="0" max="120" short />
      </div>
      <Ticks view={p.view} asked={p.asked} />
      <div>
        <Button kind="second">{t(words.show)}</Button>
      </div>
    </Filters>
  )
}
