import Link from 'next/link'

type Props = { page: number; pageSize: number; total: number; hrefOf: (page: number) => string }

/** Where one stands in a list, and the ways on. */
export const PageLinks = ({ page, pageSize, total, hrefOf }: Props) => {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (total === 0) return null
  const first = (page - 1) * pageSize + 1
  return (
    <nav className="customer-pages" aria-label="Pages">
      <span>
        {Math.min(first, total)}–{Math.min(page * pageSize, total)} of {total}
      </span>
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false}>
          Before
        </Link>
      )}
      {page < last && (
        <Link href={hrefOf(page + 1)} prefetch={false}>
          Next
        </Link>
      )}
    </nav>
  )
}
