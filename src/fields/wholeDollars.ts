import type { NumberField } from 'payload'
import { wholeNumber } from './wholeNumber'

const dollarsMax = 1_000_000

/** A price to advertise with, in whole US dollars; the catalog has no cents. */
export const wholeDollars = ({ name, label }: { name: string; label: string }): NumberField => ({
  name,
  label,
  type: 'number',
  hasMany: false,
  min: 0,
  validate: wholeNumber({ min: 0, max: dollarsMax }),
})
