import { APIError } from 'better-auth/api'

/** The engine says no by throwing; to us an expected no is a value. What is broken stays thrown. */
export function refusedByEngine(error: unknown): undefined {
  if (error instanceof APIError && error.statusCode < 500) return undefined
  throw error
}
