import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  /** See what needs doing today. */
  'partnership.work': ['coordinator', 'staff', 'chair', 'contact'],
  /** Change who we are, and who holds which role. */
  'partnership.manage': ['coordinator'],
} as const satisfies Record<string, readonly Role[]>
