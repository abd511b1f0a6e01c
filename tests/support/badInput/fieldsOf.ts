type Defined = { def?: { shape?: Record<string, unknown>; in?: Defined; out?: Defined; innerType?: Defined } }

/** The names of the fields a schema reads, through its transforms and preprocessing. */
export const fieldsOf = (schema: unknown): string[] => {
  const def = (schema as Defined | undefined)?.def
  if (!def) return []
  if (def.shape) return Object.keys(def.shape)
  return [def.in, def.out, def.innerType].flatMap(fieldsOf)
}
