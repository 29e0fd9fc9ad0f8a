/** Tables in which a row may say the same of two things; one such row is enough once they are one. */
export const ties = [
  'services_at_locations',
  'plan_partners',
  'listing_askings',
  'listing_differences',
  'role_grants',
  'ends_set_aside',
] as const
