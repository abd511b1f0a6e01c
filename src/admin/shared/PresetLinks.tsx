'use client'
import { Link, useListQuery } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

type Props = { label: string; presets: { label: string; href: string }[] }

const filterOf = (params: URLSearchParams): string =>
  [...params]
    .filter(([name]) => name.startsWith('where'))
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')

/** Ready-made lists as links; the one that is shown says so, and is taken off by another click. */
export const PresetLinks = ({ label, presets }: Props) => {
  const shown = filterOf(useSearchParams())
  const { handleWhereChange } = useListQuery()
  return (
    <nav aria-label={label} className="list-presets">
      {presets.map(({ label: name, href }) =>
        filterOf(new URLSearchParams(href.split('?')[1])) === shown ? (
          // The list holds on to its filter when the address merely lacks one: it has to be told.
          <button
            key={name}
            type="button"
            className="list-presets__link"
            aria-current="true"
            onClick={() => void handleWhereChange?.({})}
          >
            {name}
          </button>
        ) : (
          <Link key={name} href={href} prefetch={false} className="list-presets__link">
            {name}
          </Link>
        ),
      )}
    </nav>
  )
}
