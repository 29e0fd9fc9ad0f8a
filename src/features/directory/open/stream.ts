/** How long a reader may take over one piece before the answer is ended: it holds a connection to the database. */
const patience = 30_000
/** Answers streamed at once by this process; each holds a connection of the pool. */
const most = 3
let streaming = 0

class Left extends Error {}

/**
 * An answer written piece by piece, as fast as it is read and no faster: `run` waits in `write` until the piece before
 * was taken, so memory does not grow with the answer. Nothing runs before the first piece is asked for. A reader that
 * leaves or stalls makes `write` throw. Undefined when as many answers are being streamed as this process will.
 */
export function streamed(
  run: (write: (piece: string) => Promise<void>) => Promise<void>,
): ReadableStream<Uint8Array> | undefined {
  if (streaming >= most) return undefined
  streaming += 1
  const encoder = new TextEncoder()
  let wanted = Promise.withResolvers<void>()
  let taken = Promise.withResolvers<void>()
  let begun = false
  let over = false
  const end = () => {
    if (!over) streaming -= 1
    over = true
  }
  // One that is never read at all must not count for ever.
  const unread = setTimeout(end, patience)
  unread.unref()
  const begin = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    begun = true
    clearTimeout(unread)
    try {
      await run(async piece => {
        let waiting: NodeJS.Timeout | undefined
        const stalled = new Promise<never>((_, reject) => {
          waiting = setTimeout(() => reject(new Left('The reader stalled')), patience)
        })
        await Promise.race([wanted.promise, stalled]).finally(() => clearTimeout(waiting))
        wanted = Promise.withResolvers<void>()
        wanted.promise.catch(() => {})
        controller.enqueue(encoder.encode(piece))
        taken.resolve()
      })
      controller.close()
    } catch (error) {
      if (!(error instanceof Left)) controller.error(error)
      else
        try {
          controller.error(error)
        } catch {
          // It had left already.
        }
    } finally {
      end()
      taken.resolve()
    }
  }
  return new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        taken = Promise.withResolvers<void>()
        wanted.resolve()
        if (!begun) void begin(controller)
        await taken.promise
      },
      cancel: () => {
        wanted.reject(new Left('The reader left'))
        wanted.promise.catch(() => {})
        end()
      },
    },
    { highWaterMark: 0 },
  )
}
