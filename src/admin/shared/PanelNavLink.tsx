'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = { path: string; label: string; count?: string | null }

/** A link of the navigation that knows whether it is where we are, with how much waits behind it. */
export const PanelNavLink = ({ path, label, count = null }: Props) => {
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const isHere = usePathname() === href
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
      {count && (
        <span className="panel-nav__count">
          {count}
          <span className="panel-hidden"> to do before tonight</span>
        </span>
      )}
    </Link>
  )
}
