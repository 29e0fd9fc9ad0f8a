import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  'gaps.see': ['coordinator', 'staff', 'chair', 'contact'],
  'gaps.decide': ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
