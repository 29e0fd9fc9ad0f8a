import type { Feature } from '../http/feature.ts'
import { mailHolds } from './holding-words.ts'
import { sendMailJob } from './send-job.ts'

/** The post: background work that every room's letters need. */
export const mailFeature: Feature = { name: 'mail', jobs: [sendMailJob], holds: mailHolds }
