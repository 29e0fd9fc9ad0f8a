import { provinceNames } from '#features/partnership/index.ts'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Choices } from '#platform/ui/form.ts'
import { SERVICE_KINDS } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import { PROVINCES } from '../listing.ts'
import { staffWords } from '../staff-words.ts'

/** What a list of services speaks for: which kinds of service, and which provinces. Outside it we cannot tell. */
export const ScopeChoices = ({ view: { t }, form }: { view: View; form: FormState }) => (
  <>
    <Choices
      form={form}
      name="kinds"
      label={t(staffWords.kinds)}
      optional={t(staffWords.optional)}
      many
      side
      choices={SERVICE_KINDS.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
    />
    <Choices
      form={form}
      name="provinces"
      label={t(staffWords.provinces)}
      optional={t(staffWords.optional)}
      many
      side
      choices={PROVINCES.map(code => ({ value: code, label: t(provinceNames[code]) }))}
    />
  </>
)
