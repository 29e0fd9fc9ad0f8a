/** Work with a known end, counted: “1,240 of 3,400 rows read”. Inside a `live-region` it refreshes itself. */
export const Progress = (p: { done: number; total: number; sentence: string; more?: string }) => {
  const share = p.total > 0 ? Math.min(1, p.done / p.total) : 0
  return (
    <div class="progress">
      <strong>{p.sentence}</strong>
      <svg
        width="100%"
        height="13"
        role="progressbar"
        aria-label={p.sentence}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <rect width={`${Math.round(share * 1000) / 10}%`} height="13" />
      </svg>
      {p.more && <p class="quiet small">{p.more}</p>}
    </div>
  )
}
