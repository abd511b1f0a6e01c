const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.charAt(0))
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase()

/** Whose something is, as two letters with the name behind them; a broken ring where it is nobody's. */
export const OwnerMark = ({ name }: { name: string | null }) => (
  <span className={name ? 'owner-mark' : 'owner-mark owner-mark--nobody'} title={name ?? 'Nobody owns it'}>
    <span aria-hidden="true">{name ? initials(name) : '–'}</span>
    <span className="panel-hidden">{name ?? 'Nobody owns it'}</span>
  </span>
)
