import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Choices, TextField } from '#platform/ui/form.ts'
import { CostChoice } from '../../components/content-fields.tsx'
import { STATUSES } from '../../kind.ts'
import type { ServiceFields } from '../../origin.ts'
import { words as listingWords, statusWords } from '../../words.ts'
import { weekOf } from '../week.ts'
import { words } from '../words/link.ts'
import { WeekFields } from './week-fields.tsx'

interface Props {
  view: View
  form: FormState
}

export const RoomFields = (p: Props) => {
  const { t } = p.view
  const optional = t(listingWords.ifYouLike)
  return (
    <>
      <Choices
        form={p.form}
        name="room"
        label={t(words.room)}
        optional={optional}
        side
        choices={[
          { value: 'yes', label: t(words.roomYes) },
          { value: 'waiting', label: t(words.roomWaiting) },
          { value: 'no', label: t(words.roomNo) },
        ]}
      />
      <TextField
        form={p.form}
        name="roomWeeks"
        type="text"
        inputmode="numeric"
        label={t(words.weeks)}
        optional={optional}
      />
    </>
  )
}

export const LanguageFields = (p: Props) => {
  const { t } = p.view
  const shared = {
    form: p.form,
    optional: t(listingWords.ifYouLike),
    hint: t(words.languagesHint),
    dir: 'auto' as const,
  }
  return (
    <>
      <TextField {...shared} name="languages" label={t(words.byStaff)} />
      <TextField {...shared} name="interpreted" label={t(words.byInterpreter)} />
    </>
  )
}

export const StatusFields = (p: Props) => {
  const { t } = p.view
  const statuses = STATUSES.map(status => ({ value: status, label: t(statusWords[status]) }))
  const shared = {
    form: p.form,
    many: true,
    side: true,
    optional: t(listingWords.ifYouLike),
    choices: statuses,
  }
  return (
    <>
      {/* Sent even when nothing is ticked: cleared is not the same as not asked. */}
      <input type="hidden" name="accepts" value="" />
      <input type="hidden" name="refuses" value="" />
      <Choices {...shared} name="accepts" label={t(words.accepts)} hint={t(words.acceptsHint)} />
      <Choices {...shared} name="refuses" label={t(words.refuses)} />
    </>
  )
}

/** Of what newcomers ask and the gaps are counted from, what nobody knows of a listing yet. */
const lackingIn = (fields: ServiceFields) => ({
  room: fields.room === undefined,
  languages: fields.languages === undefined,
  statuses: Object.keys(fields.eligibility.statuses).length === 0,
  hours: fields.schedules.length === 0,
  cost: fields.cost.is === 'unknown',
})

/** The fields newcomers ask about most: those still `unknown`, or the others. Each stands once on a page. */
export const MostAsked = (p: Props & { fields: ServiceFields; unknown: boolean }) => {
  const { view, form, fields, unknown } = p
  const lacking = lackingIn(fields)
  const here = (field: keyof typeof lacking) => lacking[field] === unknown
  return (
    <>
      {here('room') && <RoomFields view={view} form={form} />}
      {here('hours') &&
        (weekOf(fields.schedules) ? (
          <WeekFields view={view} form={form} />
        ) : (
          <p class="quiet">{view.t(words.hoursKept)}</p>
        ))}
      {here('languages') && <LanguageFields view={view} form={form} />}
      {here('statuses') && <StatusFields view={view} form={form} />}
      {here('cost') && <CostChoice view={view} form={form} />}
    </>
  )
}

export const lacksAnything = (fields: ServiceFields): boolean =>
  Object.values(lackingIn(fields)).some(Boolean)
