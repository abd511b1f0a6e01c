import type { TextField } from 'payload'
import { nobodysKeeper } from '@/src/domain/shared/keeper'
import { fact } from './fact'

const hidden = (name: string): TextField =>
  fact({ name, type: 'text', defaultValue: nobodysKeeper, hidden: true, admin: { hidden: true } })

/** Whose a record is, as one word that rights are asked by: the database writes it from the owner. */
export const keeper: TextField = hidden('keeper')

/** Whose customer somebody is: the keepers of their leads, with a space between; the database writes it from those. */
export const keepers: TextField = hidden('keepers')
