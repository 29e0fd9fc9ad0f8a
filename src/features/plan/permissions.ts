import type { Role } from '#platform/auth/roles.ts'

export const permissions = {
  /** Drafts too; what is adopted everyone may read. */
  'plan.see': ['coordinator', 'staff', 'chair', 'contact'],
  'plan.manage': ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
