import type { Feature } from '#platform/http/feature.ts'

/** The rooms, in navigation order. */
export const features: Feature[] = []
