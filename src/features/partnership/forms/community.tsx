import { z } from 'zod'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, lineSchema } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { Checkbox, Select, TextField } from '#platform/ui/form.ts'
import { keyOf, placeByKey, placesIn } from '../data/known-places.ts'
import { type Place, placeIn } from '../place.ts'
import { type Province, provinceNames, provinces } from '../province.ts'
import type { FieldsProps } from './question.ts'
import { words } from './words.ts'

export const communityForm = z.object({
  communityName: lineSchema,
  province: z.enum(provinces),
  known: z.string().max(200).optional(),
  latitude: z.string().max(40).optional(),
  longitude: z.string().max(40).optional(),
  turn: z.string().max(60).optional(),
  population: z
    .string()
    .max(12)
    .refine(
      written => /^[\d\s,\u00a0\u202f]+$/.test(written) && Number(written.replace(/\D/g, '')) <= 50_000_000,
      {
        params: { message: words.wholeNumber },
      },
    )
    .transform(written => Number(written.replace(/\D/g, '')))
    .optional(),
})

export const communityLabels = {
  communityName: words.communityName,
  province: words.province,
  known: words.known,
  latitude: words.latitude,
  longitude: words.longitude,
  population: words.population,
}

const written = (degrees: number): string => String(Math.round(degrees * 100_000) / 100_000)

export const writeCommunity = (
  community:
    | { name: string; province: Province; lat: number; lon: number; population?: number | null }
    | undefined,
  province?: Province,
): FormState['values'] =>
  community
    ? {
        communityName: community.name,
        province: community.province,
        latitude: written(community.lat),
        longitude: written(community.lon),
        ...(community.population == null ? {} : { population: String(community.population) }),
      }
    : province
      ? { province }
      : {}

/** Where the form says the community is; or what to say beside which field. */
export function locate(
  sent: z.output<typeof communityForm>,
  view: View,
): { ok: true; place: Place } | { ok: false; form: (values: FormState['values']) => FormState } {
  const { t } = view
  const refusal = (field: string, message: string, more: FormState['values'] = {}) => ({
    ok: false as const,
    form: (values: FormState['values']) => ({ values: { ...values, ...more }, errors: { [field]: message } }),
  })
  // The offered turn is taken only for the very coordinates it was offered for.
  if (sent.turn) {
    const [lat, lon] = sent.turn.split(' ')
    const read = placeIn({ latitude: lat ?? '', longitude: lon ?? '' })
    if (read.ok) return read
  }
  if (sent.latitude === undefined && sent.longitude === undefined) {
    const place = sent.known ? placeByKey(sent.known, provinces) : undefined
    return place ? { ok: true, place } : refusal('known', t(words.locationMissing))
  }
  if (sent.latitude === undefined) return refusal('latitude', t(words.locationMissing))
  if (sent.longitude === undefined) return refusal('longitude', t(words.locationMissing))
  const read = placeIn({ latitude: sent.latitude, longitude: sent.longitude })
  if (read.ok) return read
  if (read.why !== 'swapped')
    return refusal(
      'latitude',
      t(
        {
          unreadable: words.locationUnreadable,
          zero: words.locationZero,
          'outside-canada': words.locationOutside,
        }[read.why],
      ),
    )
  const turned = { lat: written(read.place.lat), lon: written(read.place.lon) }
  return refusal('latitude', t(words.locationSwapped, turned), { offer: `${turned.lat} ${turned.lon}` })
}

export const CommunityFields = ({
  view,
  form,
  withPopulation,
}: FieldsProps & { withPopulation?: boolean }) => {
  const { t } = view
  const first = provinces.find(province => province === form.values.province)
  const ordered = first ? [first, ...provinces.filter(province => province !== first)] : provinces
  const offer = typeof form.values.offer === 'string' ? form.values.offer : undefined
  const [lat = '', lon = ''] = offer?.split(' ') ?? []
  return (
    <>
      <TextField
        form={form}
        name="communityName"
        label={t(words.communityName)}
        hint={t(words.communityNameHint)}
        dir="auto"
        autocomplete="off"
      />
      <Select
        form={form}
        name="province"
        label={t(words.province)}
        blank={t(words.chooseOne)}
        choices={provinces.map(value => ({ value, label: t(provinceNames[value]) }))}
      />
      <Select
        form={form}
        name="known"
        label={t(words.known)}
        hint={t(words.knownHint)}
        optional={t(words.ifYouLike)}
        blank={t(words.knownNone)}
        choices={ordered.flatMap(placesIn).map(place => ({
          value: keyOf(place),
          label: `${place.name}, ${t(provinceNames[place.province])}`,
        }))}
      />
      <TextField
        form={form}
        name="latitude"
        label={t(words.latitude)}
        hint={t(words.latitudeHint)}
        optional={t(words.ifYouLike)}
        dir="ltr"
        short
        autocomplete="off"
      />
      <TextField
        form={form}
        name="longitude"
        label={t(words.longitude)}
        hint={t(words.longitudeHint)}
        optional={t(words.ifYouLike)}
        dir="ltr"
        short
        autocomplete="off"
      />
      {offer && <Checkbox form={emptyForm()} name="turn" value={offer} label={t(words.turn, { lat, lon })} />}
      {withPopulation && (
        <TextField
          form={form}
          name="population"
          label={t(words.population)}
          hint={t(words.populationHint)}
          optional={t(words.ifYouLike)}
          inputmode="numeric"
          short
        />
      )}
    </>
  )
}
