import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  /** See stations that are not public, and where threads stop short. */
  'thread.tend': ['coordinator', 'staff', 'chair'],
} as const satisfies Record<string, readonly Role[]>
