import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  /** See who signed, and memberships that ended. */
  'membership.see': ['coordinator', 'staff', 'chair'],
  'membership.manage': ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
