import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a file beside its final place and then moves it there: half a file is never left behind, and what stood there
 * stays where the new one cannot be written. Undefined when it is written, else why not.
 */
export async function writeWhole(file: string, text: string): Promise<string | undefined> {
  const unfinished = `${file}.${process.pid}.part`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, file)
    return undefined
  } catch (error) {
    await rm(unfinished, { force: true })
    return `${file} cannot be written: ${(error as Error).message}`
  }
}
