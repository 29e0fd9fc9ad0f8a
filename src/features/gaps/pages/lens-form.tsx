import { languageName, type Status, statuses, statusWords } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { isWidest, type Lens, timesOfDay } from '../cell/lens.ts'
import { sayLens } from '../cell/say-lens.ts'
import { timeWords, filterWords as words } from '../cell/words.ts'

const tonguesFirst = ['ar', 'uk', 'es', 'zh', 'tl', 'ti', 'fr', 'en']

/** For whom and when: three choices held by the address. `extra` adds more of the page's own. */
export const LensForm = (p: {
  view: View
  action: string
  lens: Lens
  /** Codes of the languages to choose from; the one chosen is always among them. */
  languages: readonly string[]
  nobodyKnows?: string | undefined
  keep?: Record<string, string>
  extra?: { name: string; label: string; value: string; choices: { value: string; label: string }[] }
}) => {
  const { t, tongue } = p.view
  const { language, status, time } = p.lens
  const form = {
    values: {
      language: language ?? '',
      status: status ?? '',
      time: time ?? '',
      ...(p.extra ? { [p.extra.name]: p.extra.value } : {}),
    },
    errors: {},
  }
  const codes = [...new Set([...p.languages, ...tonguesFirst, ...(language ? [language] : [])])]
  const named = codes
    .map(value => ({ value, label: languageName(value, tongue) }))
    .sort((a, b) => a.label.localeCompare(b.label, tongue))
  const optional = ' '
  return (
    <section class="stack tight">
      {p.nobodyKnows !== undefined && (
        <Notice tone="warn">{t(words.unknownLanguage, { written: p.nobodyKnows })}</Notice>
      )}
      <Filters action={p.action} label={t(words.label)} keep={p.keep ?? {}}>
        <Select
          {...{ form, optional }}
          name="language"
          label={t(words.language)}
          blank={t(words.anyLanguage)}
          choices={named}
          short
        />
        <Select
          {...{ form, optional }}
          name="status"
          label={t(words.status)}
          blank={t(words.anyStatus)}
          choices={statuses.map((value: Status) => ({ value, label: t(statusWords[value]) }))}
          short
        />
        <Select
          {...{ form, optional }}
          name="time"
          label={t(words.time)}
          blank={t(words.anyTime)}
          choices={timesOfDay.map(value => ({ value, label: t(timeWords[value]) }))}
          short
        />
        {p.extra && (
          <Select
            {...{ form, optional }}
            name={p.extra.name}
            label={p.extra.label}
            choices={p.extra.choices}
            short
          />
        )}
        <Button kind="second">{t(words.apply)}</Button>
      </Filters>
      {!isWidest(p.lens) && (
        <p>
          <strong>{t(words.shownFor, { lens: sayLens(p.lens, t, tongue) })}</strong>{' '}
          <a href={p.action}>{t(words.clear)}</a>
        </p>
      )}
    </section>
  )
}
