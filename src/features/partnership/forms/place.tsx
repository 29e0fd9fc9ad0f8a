import { z } from 'zod'
import { Choices, Select } from '#platform/ui/form.ts'
import { provinceNames, provinces, zones, zonesOf } from '../province.ts'
import type { SetupAnswers } from '../setup.ts'
import type { Question } from './question.ts'
import { words } from './words.ts'
import { zoneName } from './zone-name.ts'

const schema = z
  .object({
    province: z.enum(provinces),
    timeZone: z.enum(zones).optional(),
    stage: z.enum(['starting', 'established']),
  })
  .refine(sent => !sent.timeZone || zonesOf(sent.province).includes(sent.timeZone), {
    path: ['timeZone'],
    params: { message: words.zoneElsewhere },
  })

type Answer = NonNullable<SetupAnswers['where']>

export const placeQuestion: Question<typeof schema, Answer> = {
  title: words.placeTitle,
  why: words.placeWhy,
  schema,
  write: answer => (answer ? { ...answer } : {}),
  read: sent => ({ ...sent, timeZone: sent.timeZone ?? zonesOf(sent.province)[0] }),
  Fields: ({ view, form }) => {
    const { t } = view
    return (
      <>
        <Select
          form={form}
          name="province"
          label={t(words.province)}
          blank={t(words.chooseOne)}
          choices={provinces.map(value => ({ value, label: t(provinceNames[value]) }))}
        />
        <Select
          form={form}
          name="timeZone"
          label={t(words.zone)}
          hint={t(words.zoneHint)}
          optional={t(words.ifYouLike)}
          blank={t(words.zoneUsual)}
          choices={zones.map(value => ({ value, label: zoneName(value, view) }))}
        />
        <Choices
          form={form}
          name="stage"
          label={t(words.stage)}
          choices={[
            { value: 'starting', label: t(words.starting), hint: t(words.startingHint) },
            { value: 'established', label: t(words.established), hint: t(words.establishedHint) },
          ]}
        />
      </>
    )
  },
  labels: { province: words.province, timeZone: words.zone, stage: words.stage },
}
