import type { Role } from '../auth/roles.ts'

export const bringing = 'sheets.bring'

export const permissions = {
  [bringing]: ['coordinator', 'staff'],
} as const satisfies Record<string, readonly Role[]>
