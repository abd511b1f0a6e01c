import type { Actor } from '@/src/platform/actor'

/** The staff member behind an actor; null for accounts and the system. */
export const staffIdOf = (actor: Actor): string | null => (actor.kind === 'staff' ? actor.id : null)
