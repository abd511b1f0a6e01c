import type { FormState } from 'payload'

export type FormDay = { places: string[]; overnightPlace: string | null }

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' && value) return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

/** The ids a relation of the form holds, whether as ids or filled in. */
export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => id !== null)

/** The itinerary as the form has it now, unsaved or not: where each day leads and where its night is. */
export const formDays = (fields: FormState): FormDay[] =>
  (fields.days?.rows ?? []).map((_row, index) => ({
    places: idsIn(fields[`days.${index}.places`]?.value),
    overnightPlace: idOf(fields[`days.${index}.overnightPlace`]?.value),
  }))
