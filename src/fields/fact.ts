import type { Field } from 'payload'

const refused = () => false

/** Makes a field a fact: staff see it, and only commands write it. */
export const fact = <Kind extends Field>(field: Kind): Kind => {
  const given = field as { access?: object; admin?: object }
  return {
    ...field,
    access: { ...given.access, create: refused, update: refused },
    admin: { ...given.admin, readOnly: true },
  }
}
