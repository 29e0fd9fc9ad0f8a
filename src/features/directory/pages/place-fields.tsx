import { provinceNames } from '#features/partnership/index.ts'
import { Select, TextField } from '#platform/ui/form.ts'
import { InBoth } from '../components/content-fields.tsx'
import { differenceWords } from '../differences/words.ts'
import { PROVINCES } from '../listing.ts'
import { staffWords } from '../staff-words.ts'
import { fieldWords, words } from '../words.ts'
import type { Form } from './listing-fields.tsx'

/** A door: its address, where it lies, and how one gets in. */
export const DoorFields = (p: Form) => {
  const { t } = p.view
  const shared = { form: p.form, optional: t(words.ifYouLike) }
  return (
    <>
      <TextField {...shared} name="street" label={t(staffWords.street)} dir="auto" />
      <TextField {...shared} name="city" label={t(staffWords.city)} dir="auto" />
      <Select
        {...shared}
        name="province"
        label={t(staffWords.province)}
        blank={t(staffWords.chooseOne)}
        choices={PROVINCES.map(code => ({ value: code, label: t(provinceNames[code]) }))}
      />
      <TextField {...shared} name="postalCode" label={t(staffWords.postalCode)} short />
      <div class="grid tight">
        <TextField
          {...shared}
          name="latitude"
          label={t(staffWords.latitude)}
          hint={t(staffWords.coordinatesHint)}
          dir="ltr"
          short
        />
        <TextField {...shared} name="longitude" label={t(staffWords.longitude)} dir="ltr" short />
      </div>
      <InBoth {...p} name="accessibility" field={differenceWords.accessibility} rows={2} />
      <InBoth {...p} name="transport" field={differenceWords.transport} rows={2} />
    </>
  )
}

export const PlaceNameFields = (p: Form) => <InBoth {...p} name="nameOfPlace" field={fieldWords.name} />
