import { APIError } from 'better-auth/api'

// A passkey made for another site is answered with 500 by the engine, though nothing is broken.
const refusals = new Set(['FAILED_TO_VERIFY_REGISTRATION'])

/** The engine says no by throwing; to us an expected no is a value. What is broken stays thrown. */
export function refusedByEngine(error: unknown): undefined {
  if (error instanceof APIError && (error.statusCode < 500 || refusals.has(error.body?.code ?? '')))
    return undefined
  throw error
}
