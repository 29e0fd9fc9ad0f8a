import type { Feature } from '../http/feature.ts'
import { authHolds } from './holding-words.ts'
import { sendSignInLink } from './send-sign-in-link.tsx'

/** Signing in: the background work that writes the letters. Its pages are mounted by `openAuth`. */
export const authFeature: Feature = { name: 'auth', jobs: [sendSignInLink], holds: authHolds }
