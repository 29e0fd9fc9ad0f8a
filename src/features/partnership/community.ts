import { z } from 'zod'
import { type Province, provinces } from './province.ts'

/** A municipality or area a partnership serves. */
export interface Community {
  id: string
  /** As the partnership writes it; never translated, never matched by name. */
  name: string
  province: Province
  /** Degrees. */
  lon: number
  lat: number
  /** Name of the 2021 census area a person picked; null when they said it is none of them. */
  censusArea: string | null
  /** People counted in the 2021 Census; null when not known. */
  population: number | null
  /** Counts its changes, so that an older form cannot overwrite a newer one. */
  version: number
}

/** A community as a command takes it. Longitude and latitude in degrees, inside Canada. */
export const communitySchema = z.object({
  name: z.string().trim().min(1).max(200),
  province: z.enum(provinces),
  lon: z.number().min(-141.1).max(-52.5),
  lat: z.number().min(41.6).max(83.2),
  censusArea: z
    .string()
    .max(200)
    .nullish()
    .transform(area => area ?? null),
  population: z
    .number()
    .int()
    .min(0)
    .max(50_000_000)
    .nullish()
    .transform(people => people ?? null),
})

/** What a new community is described by: as `communitySchema` takes it. */
export type NewCommunity = z.input<typeof communitySchema>
