import { FormGuard } from '#platform/http/form-guard.tsx'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DateField, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { partings } from '../indicator.ts'
import { partedWords, statusWords } from '../kind-words.ts'
import {
  askKeeperPath,
  breakdownsPath,
  changePath,
  overrulingEndPath,
  overrulingPath,
  retirementPath,
  valuesPath,
} from '../paths.ts'
import { statuses } from '../progress/progress.ts'
import { staffWords as words } from '../staff-words.ts'
import type { IndicatorPageProps } from './shown.ts'
import { ValueFields } from './value-fields.tsx'

const wrong = (p: IndicatorPageProps, ...names: string[]) => names.some(name => p.form.errors[name])

const Asking = (p: IndicatorPageProps) => {
  const { view, slug, seen, keeper } = p
  const { t, zone, tongue } = view
  if (!keeper) return null
  return (
    <form method="post" action={askKeeperPath(slug, seen.indicator.id)} class="row">
      <FormGuard view={view} />
      <Button kind="second">{t(keeper.askedOn ? words.askAgain : words.ask, { name: keeper.name })}</Button>
      {keeper.askedOn && (
        <span class="quiet small">
          {t(words.lastAsked, { day: writeDayOf(keeper.askedOn, zone, tongue) })}
        </span>
      )}
    </form>
  )
}

const Overrule = (p: IndicatorPageProps) => {
  const { view, slug, seen, form } = p
  const { t } = view
  return (
    <details class="more" open={wrong(p, 'status', 'reasonEn')}>
      <summary>{t(words.overrule)}</summary>
      <form method="post" action={overrulingPath(slug, seen.indicator.id)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="status"
          label={t(words.overruleSay)}
          choices={statuses.map(value => ({ value, label: t(statusWords[value]) }))}
        />
        <TextArea
          form={form}
          name="reasonEn"
          label={t(words.reasonEn)}
          hint={t(words.reasonHint)}
          rows={3}
          lang="en"
        />
        <TextArea
          form={form}
          name="reasonFr"
          label={t(words.reasonFr)}
          optional={t(words.optional)}
          rows={3}
          lang="fr"
        />
        <Button kind="second">{t(words.overruleButton)}</Button>
      </form>
    </details>
  )
}

const BreakDown = (p: IndicatorPageProps) => {
  const { view, slug, seen, form } = p
  const { t } = view
  const { counts, id } = seen.indicator
  if (counts !== 'people' && counts !== 'percent') return null
  return (
    <details class="more" open={wrong(p, 'groups', 'partedOn')}>
      <summary>{t(words.breakDown)}</summary>
      <form method="post" action={breakdownsPath(slug, id)} class="form" novalidate>
        <FormGuard view={view} />
        <DateField form={form} name="partedOn" label={t(words.baselineOn)} />
        <Select
          form={form}
          name="partedBy"
          label={t(words.partedBy)}
          choices={partings.map(value => ({ value, label: t(partedWords[value]) }))}
        />
        <TextArea
          form={form}
          name="groups"
          label={t(counts === 'people' ? words.groups : words.groupsShare)}
          hint={t(words.groupsHint)}
          rows={6}
          dir="auto"
        />
        <Button kind="second">{t(words.keepGroups)}</Button>
      </form>
    </details>
  )
}

/** What those who keep the plan can do with one indicator. */
export const ForStaff = (p: IndicatorPageProps) => {
  const { view, slug, seen } = p
  const { t } = view
  const { indicator, overruling } = seen
  if (indicator.retiredAt) return null
  return (
    <Card>
      <h2>{t(words.forStaff)}</h2>
      <details class="more no-print" open={wrong(p, 'value', 'on', 'precision') || seen.values.length === 0}>
        <summary>{t(words.enter)}</summary>
        <form method="post" action={valuesPath(slug, indicator.id)} class="form" novalidate>
          <FormGuard view={view} />
          <ValueFields view={view} form={p.form} />
          <TextField
            form={p.form}
            name="margin"
            label={t(words.margin)}
            optional={t(words.optional)}
            inputmode="decimal"
            short
          />
          <TextField
            form={p.form}
            name="roundedTo"
            label={t(words.roundedTo)}
            optional={t(words.optional)}
            inputmode="decimal"
            short
          />
          <TextField
            form={p.form}
            name="sample"
            label={t(words.sample)}
            optional={t(words.optional)}
            inputmode="numeric"
            short
          />
          <Button>{t(words.keep)}</Button>
        </form>
      </details>
      <Asking {...p} />
      <BreakDown {...p} />
      {overruling ? (
        <form method="post" action={overrulingEndPath(slug, indicator.id)}>
          <FormGuard view={view} />
          <Button kind="second">{t(words.endOverruling)}</Button>
        </form>
      ) : (
        <Overrule {...p} />
      )}
      <Actions>
        <ButtonLink href={changePath(slug, indicator.id)} kind="second">
          {t(words.change)}
        </ButtonLink>
      </Actions>
      <details class="more" open={wrong(p, 'because')}>
        <summary>{t(words.retire)}</summary>
        <form method="post" action={retirementPath(slug, indicator.id)} class="form" novalidate>
          <FormGuard view={view} />
          <TextArea form={p.form} name="because" label={t(words.retireWhy)} rows={2} />
          <Button kind="danger">{t(words.retire)}</Button>
        </form>
      </details>
    </Card>
  )
}
