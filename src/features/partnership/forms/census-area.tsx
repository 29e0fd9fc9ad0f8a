import { z } from 'zod'
import { Select } from '#platform/ui/form.ts'
import { censusAreasIn } from '../data/census-areas.ts'
import type { Province } from '../province.ts'
import type { FieldsProps } from './question.ts'
import { words } from './words.ts'

/** How "none of these" is sent: an answer, unlike leaving the question open. */
const none = '-'

export const areaForm = (province: Province) =>
  z.object({
    area: z.enum([none, ...censusAreasIn(province)]).transform(area => (area === none ? null : area)),
  })

export const writeArea = (area: string | null | undefined): Record<string, string> =>
  area === undefined ? {} : { area: area ?? none }

/** Nothing is chosen beforehand: a person picks. */
export const AreaFields = ({ view, form, province }: FieldsProps & { province: Province }) => (
  <Select
    form={form}
    name="area"
    label={view.t(words.area)}
    hint={view.t(words.areaNoneHint)}
    blank={view.t(words.chooseOne)}
    choices={[
      ...censusAreasIn(province).map(area => ({ value: area, label: area })),
      { value: none, label: view.t(words.areaNone) },
    ]}
  />
)
