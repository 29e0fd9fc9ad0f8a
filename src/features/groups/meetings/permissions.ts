import type { Role } from '#platform/auth/roles.ts'

export const meetingPermissions = {
  /** A chair runs the meetings of the group they chair; the address decides which. */
  'meetings.run': ['coordinator', 'staff', 'chair'],
} as const satisfies Record<string, readonly Role[]>
