import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  /** Take in lists of services. */
  'directory.import': ['coordinator', 'staff'],
  /** Add and change listings, ask providers to confirm, settle mistakes. */
  'directory.edit': ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
