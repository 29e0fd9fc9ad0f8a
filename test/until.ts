/** Waits until `asked` answers with something, looking every 50 ms; rejects after `ms`. */
export async function until<Answer>(
  asked: () => Promise<Answer | undefined | false>,
  ms = 60_000,
): Promise<Answer> {
  const end = performance.now() + ms
  for (;;) {
    const answer = await asked()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end) throw new Error(`Not within ${ms} ms: ${asked.toString()}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
