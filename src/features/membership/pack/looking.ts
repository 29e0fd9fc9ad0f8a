import { Worker } from 'node:worker_threads'

// A file from outside can be made to keep its reader busy for ever, or to unfold to a thousand times its size. So it
// is read on a thread beside the program first, which is let go when it takes too long.
const reader = `
const { parentPort, workerData } = require('node:worker_threads')
const { PDFDocument } = require('node:module').createRequire(workerData)('pdf-lib')
const pagesOf = async bytes => {
  const letter = await PDFDocument.load(bytes, { ignoreEncryption: true })
  if (letter.isEncrypted) return 'encrypted'
  const pages = await (await PDFDocument.create()).copyPages(letter, letter.getPageIndices())
  return pages.length || 'broken'
}
parentPort.on('message', bytes =>
  pagesOf(bytes).then(found => parentPort.postMessage(found), () => parentPort.postMessage('broken')))
`
const longest = 6_000

type Found = number | 'encrypted' | 'broken'

let thread: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()
// Who waits for the page count of the letter being read.
let waiting: ((found: Found) => void) | undefined

function opened(): Worker {
  const made = new Worker(reader, {
    eval: true,
    workerData: import.meta.url,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const lost = () => {
    if (thread === made) letGo()
  }
  made.on('message', (found: Found) => waiting?.(found))
  made.on('error', lost)
  made.on('exit', lost)
  made.unref()
  return made
}

function letGo() {
  const gone = thread
  thread = undefined
  waiting?.('broken')
  gone?.terminate()
}

async function ask(bytes: Uint8Array): Promise<Found> {
  thread ??= opened()
  const asked = thread
  const late = setTimeout(letGo, longest)
  const found = await new Promise<Found>(resolve => {
    waiting = resolve
    asked.postMessage(bytes)
  })
  clearTimeout(late)
  waiting = undefined
  return found
}

/** How many pages a PDF from outside has, at most some seconds later; one letter at a time, whoever asks. */
export function pagesWithin(bytes: Uint8Array): Promise<Found> {
  const answer = queue.then(() => ask(bytes))
  queue = answer.catch(() => undefined)
  return answer
}
