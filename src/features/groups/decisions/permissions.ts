import type { Role } from '#platform/auth/roles.ts'

/** Writing down what a group decided, promised and said: staff for every group, a chair for their own. */
export const recordPermissions = {
  'minutes.keep': ['coordinator', 'staff', 'chair'],
} as const satisfies Record<string, readonly Role[]>
