type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

// What is not free text: chosen from a list, a date, an address of ours, or never shown as it is.
const fixed =
  /(language|kind|status|currency|validUntil|startDate|endDate|date|dueDate|url|id|optionId|extraIds\.\d+|planRowId|meals\.\d+|website|email|phone|contentType|sha256)$/

/** The paths of every free text in a view, such as `days.0.title`. */
export const textPaths = (value: Json, path = ''): string[] => {
  if (typeof value === 'string') return fixed.test(path) ? [] : [path]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => textPaths(child, path ? `${path}.${key}` : key))
}

/** What would become an element of ours if it were not escaped. */
export const markup = `"'><i data-poison>&amp;</i>`

/** The view with one of its texts replaced by markup. */
export const poisoned = <View>(view: View, path: string): View => {
  const copy = structuredClone(view)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Record<string, unknown>>(
    (current, key) => current[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  holder[last] = markup
  return copy
}
