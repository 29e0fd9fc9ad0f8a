import type { Schedule } from '../listing.ts'

interface Scheduled {
  schedules: readonly Schedule[]
}

/** The hours of a service: its own where it says any, else those of its places together. */
export const hoursOf = (service: Scheduled, places: readonly Scheduled[]): readonly Schedule[] =>
  service.schedules.length > 0 ? service.schedules : places.flatMap(place => place.schedules)
