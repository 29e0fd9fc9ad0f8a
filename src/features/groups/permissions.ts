import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  'groups.see': ['coordinator', 'staff', 'chair'],
  'groups.manage': ['coordinator', 'staff'],
  // A chair decides on the calls of their own group only.
  'calls.decide': ['coordinator', 'staff', 'chair'],
} as const satisfies Record<string, readonly Role[]>
