import { forget, report, startProgram } from './program.ts'

// First start on an empty folder: database made, demonstration loaded, answering. Later starts: the same folder.
const first = await startProgram(8391)
await first.stop()
const later: number[] = []
for (let n = 0; n < 5; n += 1) {
  const again = await startProgram(8391, {}, first.data)
  later.push(again.ready)
  await again.stop()
}
await forget(first.data)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
report('first start, demonstration loaded', seconds(first.ready), '≤ 25 s', first.ready <= 25_000)
report('later start, worst of five', seconds(Math.max(...later)), '≤ 4 s', Math.max(...later) <= 4_000)
