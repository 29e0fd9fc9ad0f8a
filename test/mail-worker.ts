import { databaseOver, openPool, transactOver } from '../src/platform/db/database.ts'
import { openFiles } from '../src/platform/files/folder.ts'
import { startWork } from '../src/platform/jobs/work.ts'
import { sendMailJob } from '../src/platform/mail/send-job.ts'
import { smtpTransport } from '../src/platform/mail/smtp.ts'

// A worker of its own process, for drills that kill it: node test/mail-worker.ts <database> <mail server> <folder>
const [url = '', office = '', folder = ''] = process.argv.slice(2)
const database = databaseOver(transactOver(openPool(url, { onError: () => {} })))
await startWork({
  jobs: [sendMailJob],
  url,
  atOnce: 4,
  checkEverySeconds: 1,
  tools: {
    database,
    files: openFiles(folder),
    transport: smtpTransport(office, 'post@porchlight.test'),
    log: () => {},
    origin: 'http://porchlight.test',
    now: () => new Date(),
  },
})
