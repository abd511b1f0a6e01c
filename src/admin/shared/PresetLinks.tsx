'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

type Props = { label: string; presets: { label: string; href: string }[] }

const filterOf = (params: URLSearchParams): string =>
  [...params]
    .filter(([name]) => name.startsWith('where'))
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')

/** Ready-made lists as links; the one that is shown says so. */
export const PresetLinks = ({ label, presets }: Props) => {
  const shown = filterOf(useSearchParams())
  return (
    <nav aria-label={label} className="list-presets">
      {presets.map(({ label: name, href }) => {
        const isShown = filterOf(new URLSearchParams(href.split('?')[1])) === shown
        return (
          <Link
            key={name}
            href={isShown ? (href.split('?')[0] ?? href) : href}
            prefetch={false}
            className="list-presets__link"
            aria-current={isShown ? 'true' : undefined}
          >
            {name}
          </Link>
        )
      })}
    </nav>
  )
}
