type Option<Value extends string> = { label: string; value: Value }

/** Makes select options from a machine's or list's values, with readable labels. */
export const options = <Value extends string>(values: readonly Value[]): Option<Value>[] =>
  values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ') }))
