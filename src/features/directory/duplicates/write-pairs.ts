import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvLine, exactCell } from '#platform/csv.ts'
import type { Pair, Why } from './table.ts'

/** Writes `id_a,id_b,probability,why`, a line a pair, the likeliest first; ids exactly as they came. */
export async function writePairs(
  file: string,
  pairs: readonly Pair[],
  leftIds: readonly string[],
  rightIds: readonly string[],
): Promise<void> {
  await pipeline(Readable.from(linesOf(pairs, leftIds, rightIds)), createWriteStream(file))
}

function* linesOf(pairs: readonly Pair[], leftIds: readonly string[], rightIds: readonly string[]) {
  let held = csvLine(['id_a', 'id_b', 'probability', 'why'])
  for (const { a, b, probability, why } of pairs) {
    const ids = [leftIds[a] ?? '', rightIds[b] ?? ''].map(exactCell).join(',')
    held += `${ids},${csvLine([probability.toFixed(4), why.map(inWords).join('; ')])}`
    if (held.length < 60_000) continue
    yield held
    held = ''
  }
  yield held
}

const inWords = ({ column, level, weight }: Why) => `${column}: ${level} (${weight > 0 ? '+' : ''}${weight})`
