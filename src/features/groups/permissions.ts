import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  'groups.see': ['coordinator', 'staff', 'chair'],
  'groups.manage': ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
