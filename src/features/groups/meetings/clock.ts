export { writeClock } from '#platform/time.ts'

/** Seconds as `m:ss`, always left to right. */
export const writeSpan = (seconds: number): string => {
  const whole = Math.abs(Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
