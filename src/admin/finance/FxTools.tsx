import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { SetFxRate } from './SetFxRate'

/** Above the exchange rates: the way to set one by hand, for those who may. */
export const FxTools = ({ user }: BeforeListTableServerProps) =>
  user && hasRole(user, 'manager', 'finance') ? <SetFxRate /> : null
