import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { errorId } from '#platform/ui/form/control.ts'
import { words as listingWords } from '../../words.ts'
import { weekdays } from '../week.ts'
import { words } from '../words/link.ts'

/** Opening and closing of an ordinary week: seven lines of two times. */
export const WeekFields = (p: { view: View; form: FormState }) => {
  const { t } = p.view
  const { form } = p
  const time = (name: string, label: string) => (
    <input
      type="time"
      id={name}
      name={name}
      value={String(form.values[name] ?? '')}
      aria-label={label}
      aria-invalid={form.errors[name] ? 'true' : undefined}
      aria-describedby={form.errors[name] ? errorId(name) : 'week-hint'}
    />
  )
  return (
    <fieldset class="field">
      <legend>{t(words.hours)}</legend>
      <span class="hint" id="week-hint">
        {t(words.hoursHint)}
      </span>
      <div class="week">
        {weekdays.map(day => {
          const name = t(listingWords.weekdays, { day })
          const wrong = [`opens${day}`, `closes${day}`].filter(field => form.errors[field])
          return (
            <div>
              <span aria-hidden="true">{name}</span>
              <span class="times">
                {time(`opens${day}`, t(words.opens, { day: name }))}
                <span aria-hidden="true">–</span>
                {time(`closes${day}`, t(words.closes, { day: name }))}
              </span>
              {wrong.map(field => (
                <span class="wrong" id={errorId(field)}>
                  {form.errors[field]}
                </span>
              ))}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
