import { authFeature } from '#platform/auth/feature.ts'
import type { Feature } from '#platform/http/feature.ts'
import { linksFeature } from '#platform/links/feature.ts'
import { mailFeature } from '#platform/mail/feature.ts'

/** The rooms, in navigation order. */
export const features: Feature[] = [mailFeature, linksFeature, authFeature]
