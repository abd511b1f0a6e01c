'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A link of the navigation that knows whether it is where we are. */
export const PanelNavLink = ({ path, label }: { path: string; label: string }) => {
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const isHere = usePathname() === href
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
