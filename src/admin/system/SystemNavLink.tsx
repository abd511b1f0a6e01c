import type { ServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { SystemLink } from './SystemLink'

/** The way to the System view, for those who may see it. */
export const SystemNavLink = ({ user }: ServerProps) => (hasRole(user ?? null, 'manager') ? <SystemLink /> : null)
