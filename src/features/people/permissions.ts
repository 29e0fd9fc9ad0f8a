import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  'people.see': ['coordinator', 'staff', 'chair'],
  'people.manage': ['coordinator', 'staff'],
  'people.remove': ['coordinator'],
  'people.answer': ['coordinator'],
} as const satisfies Record<string, readonly Role[]>
