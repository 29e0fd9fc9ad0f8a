/** How a change of something others may be changing too came out. */
export type Change<Row> =
  | { ok: true }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: Row }
